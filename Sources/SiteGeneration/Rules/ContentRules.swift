package import Diagnostics
import FileSystem

/// All rules of the content, and their running.
package enum ContentRules {
    /// Rules about the texts of a page, in the order of the handbook.
    static let pageRules: [any PageRule] = [
        PersonalNameRule(), PersonalEmailRule(), PersonalTelephoneRule(),
        UnreadLinkRule(), LiteralMarkRule(), TypedListRule(),
        LinkTextRule(), VagueAltRule(), SkippedHeadingRule(), EmptyHeadingRule(),
        LongSentenceRule(), ReadabilityRule(), OfficialeseRule(), UnexplainedAbbreviationRule(), ShortenedWordRule(),
        DateNotationRule(), TimeNotationRule(),
        MissingOutcomeRule(), SourceAddressRule(),
    ]

    /// Rules about the bytes of a file.
    static let fileRules: [any FileRule] = [
        PersonalIdentityNumberRule(), HeavyPictureRule(), MislabeledPictureRule(), PicturePositionRule(),
    ]

    /// Every rule, in the order of the handbook.
    package static let all: [any ContentRule] = fileRules + pageRules

    /// What is about how a sentence is put: a program may say how it could be put, but does not put it so.
    package static let ofWording = Set(pageRules.filter(\.isForSwedish).map(\.code))

    /// What the rules find in the content: pages side by side, in the order of the files.
    static func check(_ content: LoadedContent, context: RuleContext, width: Int) async -> [Diagnostic] {
        let pages = await concurrentMap(content.pages + content.incomplete, width: width) { check($0, in: context) }
        let settings = SourceFile(path: Place.settingsPath, source: content.settings.source)
        let incomplete = Set(paths: content.incomplete.map(\.file.path))
        let texts = content.unreadable.filter { !incomplete.contains($0.path) && $0.isInMemory } + [settings]
        let others = await concurrentMap(texts, width: width) { check($0) }
        // Those that are not in memory were inspected when they were read.
        let copied = content.assets.filter(\.isInMemory)
        let published = await concurrentMap(copied, width: width) { check(copied: $0) }
        return pages.flatMap { $0 } + others.flatMap { $0 } + published.flatMap { $0 }
    }

    /// What is wrong with a file that is copied as it is: what the rules find in its bytes, and whether it may be published.
    ///
    /// - Parameter file: with its bytes, or, of a large one, with those at its two ends.
    static func check(copied file: SourceFile) -> [Diagnostic] {
        let isWellKnown = WellKnownFiles.contains(file.path)
        return check(file) + (isWellKnown ? [] : FileInspection.problems(of: file, from: .content))
    }

    /// What the rules find in one page.
    static func check(_ page: Page, in context: RuleContext) -> [Diagnostic] {
        let text = PageText(page)
        let isSwedish = (page.fields.language ?? context.language) == .swedish
        var diagnostics = check(page.file)
        var places = FindingPlaces(in: page.file.source, text: text)
        for rule in pageRules where (isSwedish || !rule.isForSwedish) && !context.undecided.contains(rule.code) {
            for finding in rule.check(text, in: context) {
                diagnostics.append(places.diagnostic(finding, by: rule))
            }
        }
        return diagnostics
    }

    /// What the rules find in the bytes of one file.
    static func check(_ file: SourceFile) -> [Diagnostic] {
        var places = FindingPlaces(in: file.source, text: nil)
        return fileRules.flatMap { rule in rule.check(file).map { places.diagnostic($0, by: rule) } }
    }
}
