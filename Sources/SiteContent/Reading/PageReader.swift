package import Diagnostics
import FrontMatter
import Localization
import Markdown
import PromiseModel

/// Reads one Markdown file: front matter and body, by what its place makes it.
package struct PageReader: Sendable, Equatable {
    /// The language of pages that do not say theirs.
    let language: Language
    /// Ids of the templates, which no heading is given.
    let reservedAnchors: Set<String>

    package init(language: Language, reservedAnchors: Set<String>) {
        self.language = language
        self.reservedAnchors = reservedAnchors
    }

    /// A file that was read, with all that is wrong with it, in the order of the file.
    package struct Reading: Sendable {
        let result: Result
        package let diagnostics: [Diagnostic]

        /// The page, unless it lacks what it must have.
        package var page: Page? {
            if case .page(let page) = result { page } else { nil }
        }
    }

    /// What became of a file.
    enum Result: Sendable {
        case page(Page)
        /// It lacks what it must have. The page has stand-ins for that, and is there only so that its text and its links
        /// are checked.
        case incomplete(Page)
        /// It cannot be taken apart.
        case unreadable
    }

    package func read(_ file: SourceFile, place: Place) -> Reading {
        let (content, problems) = ContentFile.read(file.source)
        guard let content else { return Reading(result: .unreadable, diagnostics: problems) }
        let notes = FormNotes()
        var reader = FormReader(content.reader, notes: notes)
        var (fields, hasTitle) = PageFields.read(&reader, needsSource: place.isSeries)
        let options = MarkdownOptions(
            tableLabel: Word.table.text[fields.language ?? language], reservedAnchors: reservedAnchors)
        reader.options = options
        let details = details(&reader, of: content, place: place, fields: fields)
        switch place {
        case .promise, .focusArea, .activity: fields.youSaid = PageFields.readYouSaid(&reader)
        default: break
        }
        let (body, bodyProblems) = MarkdownDocument.parse(
            source: file.source, range: content.sections.body, options: options)
        let fieldProblems = problems + reader.finish()
        var documents = notes.lost.prose
        if case .activity(let activity) = details { documents += activity.followUps.map(\.text) }
        let page = Page(
            file: file, place: place, permalink: Permalink(contentPath: file.path),
            fields: fields, details: details ?? .plain, texts: notes.texts,
            otherValues: content.frontMatter.values(in: file.source, besides: notes.texts, documents: documents),
            body: body,
            lostParts: notes.lost,
            isWhole: !fieldProblems.hasErrors,
            isTimed: !fieldProblems.hasErrors || TimedKeys.areRead(content.frontMatter, fieldProblems))
        let isComplete = hasTitle && details != nil
        return Reading(
            result: isComplete ? .page(page) : .incomplete(page), diagnostics: fieldProblems + bodyProblems)
    }

    private func details(
        _ reader: inout FormReader, of content: ContentFile, place: Place, fields: PageFields
    ) -> PageDetails? {
        switch place {
        case .start, .promisePage, .page:
            checkKeys(&reader, of: content, place: place, fields: fields)
            return place == .start ? .start : .plain
        default: break
        }
        return switch place {
        case .promise(let folder):
            DetailsReader.promise(&reader, folder: folder).map(PageDetails.promise)
        case .focusArea:
            DetailsReader.focusArea(&reader, language: fields.language ?? language).map(PageDetails.focusArea)
        case .activity:
            ActivityReader.read(&reader, language: fields.language ?? language).map(PageDetails.activity)
        case .dialogue: DetailsReader.dialogue(&reader).map(PageDetails.dialogue)
        case .report: DetailsReader.report(&reader).map(PageDetails.report)
        case .series: DetailsReader.series(&reader, fields: fields).map(PageDetails.series)
        case .start, .promisePage, .page, .settings, .seriesData, .lock, .asset, .misplaced: nil
        }
    }

    /// Looks for keys that a page without keys of its own cannot have.
    private func checkKeys(
        _ reader: inout FormReader, of content: ContentFile, place: Place, fields: PageFields
    ) {
        guard let meant = MisplacedKeys.meantPlace(of: content) else { return }
        reader.report(
            MisplacedKeys.diagnostic(meant, path: content.source.path, promise: place.promiseFolder))
        // Read as what it was meant to be, so that its other keys are known, and what is wrong with them is told.
        _ = details(&reader, of: content, place: meant.place, fields: fields)
    }
}
