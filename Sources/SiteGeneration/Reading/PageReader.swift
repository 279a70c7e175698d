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
        var texts: [FieldText] = []
        let fields = PageFields.read(&reader, needsSource: place.isSeries, texts: &texts)
        let options = MarkdownOptions(
            tableLabel: Word.table.text[fields?.language ?? language], reservedAnchors: reservedAnchors)
        let details = details(&reader, of: content, place: place, fields: fields, options: options, texts: &texts)
        if let problem = fields.flatMap({ FieldMarkup.problem(in: $0.title) }) { reader.report(problem) }
        for text in texts {
            if let problem = FieldMarkup.problem(in: text.text) { reader.report(problem) }
        }
        let (body, bodyProblems) = MarkdownDocument.parse(
            source: file.source, range: content.sections.body, options: options)
        let all = problems + reader.finish() + bodyProblems
        guard let fields, let details else { return (nil, all) }
        let page = Page(
            file: file, place: place, permalink: Permalink(contentPath: file.path), fields: fields, details: details,
            texts: texts, body: body)
        return (page, all)
    }

    private func details(
        _ reader: inout MappingReader, of content: ContentFile, place: Place, fields: PageFields?,
        options: MarkdownOptions, texts: inout [FieldText]
    ) -> PageDetails? {
        switch place {
        case .start, .promisePage, .page:
            checkKeys(&reader, of: content, place: place, fields: fields, options: options, texts: &texts)
            return place == .start ? .start : .plain
        default: break
        }
        return switch place {
        case .promise(let folder):
            DetailsReader.promise(&reader, folder: folder, texts: &texts).map(PageDetails.promise)
        case .focusArea: DetailsReader.focusArea(&reader, texts: &texts).map(PageDetails.focusArea)
        case .activity: ActivityReader.read(&reader, options: options, texts: &texts).map(PageDetails.activity)
        case .dialogue: DetailsReader.dialogue(&reader, texts: &texts).map(PageDetails.dialogue)
        case .report: DetailsReader.report(&reader, texts: &texts).map(PageDetails.report)
        case .series: DetailsReader.series(&reader, fields: fields, texts: &texts).map(PageDetails.series)
        case .start, .promisePage, .page, .settings, .seriesData, .asset, .misplaced: nil
        }
    }

    /// Looks for keys that a page without keys of its own cannot have.
    private func checkKeys(
        _ reader: inout MappingReader, of content: ContentFile, place: Place, fields: PageFields?,
        options: MarkdownOptions, texts: inout [FieldText]
    ) {
        guard let meant = MisplacedKeys.meantPlace(of: content) else { return }
        reader.report(
            MisplacedKeys.diagnostic(meant, path: content.source.path, promise: place.promiseFolder))
        // Read as what it was meant to be, so that its other keys are known, and what is wrong with them is told.
        _ = details(&reader, of: content, place: meant.place, fields: fields, options: options, texts: &texts)
    }
}
