import Diagnostics
import FrontMatter
import Markdown
import PromiseModel

/// Reads one Markdown file: front matter and body, by what its place makes it.
struct PageReader: Sendable {
    /// The language of pages that do not say theirs.
    let language: Language
    /// Ids of the templates, which no heading is given.
    let reservedAnchors: Set<String>

    /// The page, or nil when it lacks what it must have; with all that is wrong with it, in the order of the file.
    func read(_ file: SourceFile, place: Place) -> (page: Page?, diagnostics: [Diagnostic]) {
        let (content, problems) = ContentFile.read(file.source)
        guard let content else { return (nil, problems) }
        var reader = content.reader
        let fields = PageFields.read(&reader)
        let options = MarkdownOptions(
            tableLabel: Word.table.text[fields?.language ?? language], reservedAnchors: reservedAnchors)
        let details = details(&reader, place: place, fields: fields, options: options)
        let (body, bodyProblems) = MarkdownDocument.parse(
            source: file.source, range: content.sections.body, options: options)
        let all = problems + reader.finish() + bodyProblems
        guard let fields, let details else { return (nil, all) }
        let page = Page(
            file: file, place: place, permalink: Permalink(contentPath: file.path), fields: fields, details: details,
            body: body)
        return (page, all)
    }

    private func details(
        _ reader: inout MappingReader, place: Place, fields: PageFields?, options: MarkdownOptions
    ) -> PageDetails? {
        switch place {
        case .start: .start
        case .promise: DetailsReader.promise(&reader).map(PageDetails.promise)
        case .focusArea: DetailsReader.focusArea(&reader).map(PageDetails.focusArea)
        case .activity: ActivityReader.read(&reader, options: options).map(PageDetails.activity)
        case .dialogue: DetailsReader.dialogue(&reader).map(PageDetails.dialogue)
        case .report: DetailsReader.report(&reader).map(PageDetails.report)
        case .series: DetailsReader.series(&reader, fields: fields).map(PageDetails.series)
        case .promisePage, .page: .plain
        case .settings, .seriesData, .asset, .misplaced: nil
        }
    }
}
