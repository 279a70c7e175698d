import Concurrency
package import Diagnostics
import Documents
import FileSystem
package import SiteContent
import SiteOutput

/// All rules of the content, and their running.
package enum ContentRules {
    /// Rules about what texts tell of persons: for all texts that reach a page or a file.
    static let privacyRules: [any PageRule] = [
        PersonalNameRule(), PersonalEmailRule(), PersonalTelephoneRule(), PersonalBirthDateRule(),
        PersonalHomeRule(), PersonalPropertyRule(), PersonalVehicleRule(), PersonalHealthRule(),
    ]

    /// Rules about the texts of a page, in the order of the handbook.
    static let pageRules: [any PageRule] =
        privacyRules + [
            UnreadLinkRule(), LiteralMarkRule(), TypedListRule(), TypedTableRule(), TypedHeadingRule(),
            BareAddressRule(),
            LinkTextRule(), VagueAltRule(), SkippedHeadingRule(), EmptyHeadingRule(),
            LongSentenceRule(), ReadabilityRule(), OfficialeseRule(), UnexplainedAbbreviationRule(),
            ShortenedWordRule(),
            DateNotationRule(), TimeNotationRule(),
            MissingOutcomeRule(), SourceAddressRule(),
        ]

    /// Rules about the bytes of a file.
    static let fileRules: [any FileRule] = [
        PersonalIdentityNumberRule(), FormulaRule(), HeavyPictureRule(), MislabeledPictureRule(), PicturePositionRule(),
    ]

    private static let fileRulesForPages = fileRules.filter(\.isForPages)

    /// Rules about what documents and pictures say of themselves, and of persons in their text.
    static let documentRules: [any DocumentRule] = [
        PersonalIdentityNumberRule(), HiddenAuthorRule(), UnreadDocumentRule(),
    ]

    /// Every rule, in the order of the handbook.
    package static let all: [any ContentRule] = fileRules + [HiddenAuthorRule(), UnreadDocumentRule()] + pageRules

    /// What is about how a sentence is put: a program may say how it could be put, but does not put it so.
    package static let ofWording = Set(pageRules.filter(\.isForSwedish).map(\.code))

    /// What the rules find in the content: pages side by side, in the order of the files.
    ///
    /// - Parameter memory: of the last time; nil where nothing is to be remembered.
    package static func check(
        _ content: LoadedContent, context: RuleContext, after memory: FindingMemory? = nil, width: Int
    ) async -> (found: [Diagnostic], memory: FindingMemory?) {
        let all = content.pages + content.incomplete
        let (pages, newMemory) = await check(all, read: content.reader, in: context, after: memory, width: width)
        let settings = SourceFile(path: Place.settingsPath, source: content.settings.source)
        let incomplete = Set(paths: content.incomplete.map(\.file.path))
        let texts = content.unreadable.filter { !incomplete.contains($0.path) && $0.isInMemory }
        let others = await concurrentMap(texts, width: width) { check($0, in: context) }
        let copied = await concurrentMap(content.assets, width: width) { check(copied: $0, in: context) }
        let values = LooseText.values(of: content.settings)
        let found = pages + others.flatMap { $0 } + copied.flatMap { $0 } + check(settings, in: context, values)
        return (found, newMemory)
    }

    /// What the rules find in pages, and what of it may be remembered.
    private static func check(
        _ pages: [Page], read reader: PageReader, in context: RuleContext, after memory: FindingMemory?, width: Int
    ) async -> ([Diagnostic], FindingMemory?) {
        guard let memory = memory?.valid(for: context.decisions, reader) else {
            return (await concurrentMap(pages, width: width) { check($0, in: context) }.flatMap { $0 }, nil)
        }
        let results = await concurrentMap(pages, width: width) { page in
            if let found = memory.found(in: page) { return (found: found, isOfPage: true) }
            let watch = NeighbourWatch()
            return (found: check(page, in: context.watched(by: watch)), isOfPage: !watch.wasTaken)
        }
        let entries = zip(pages, results).compactMap { page, result in
            result.isOfPage ? FindingMemory.Entry(page: page, found: result.found) : nil
        }
        return (
            results.flatMap(\.found), FindingMemory(entries, decisions: context.decisions, reader: reader)
        )
    }

    /// What can be told of a file that is copied as it is before the settings are known: what the rules find in its bytes,
    /// and whether it may be published.
    ///
    /// - Parameter file: with its bytes, or, of a large one, with those at its two ends.
    package static func inspect(copied file: SourceFile) -> [Diagnostic] {
        let isWellKnown = WellKnownFolder.contains(file.path)
        return problems(ofBytesIn: file)
            + (isWellKnown ? [] : FileInspection.problems(of: file, from: .content))
    }

    /// The rest: what its name, its text and its own data tell of persons.
    private static func check(copied file: SourceFile, in context: RuleContext) -> [Diagnostic] {
        if file.isInMemory { return inspect(copied: file) + textProblems(of: file, in: context) }
        // It was inspected when it was read, and its bytes were let go of; those of a document are looked into once more.
        let isLookedInto = LooseText.isText(file.path) || DocumentTexts(path: file.path, []) != nil
        let isTooLarge = file.size > AssetInspection.whole
        guard isLookedInto, !isTooLarge, let bytes = try? file.stored?.read() else {
            let ofName = privacyProblems(in: PageText(LooseText.ofFile(file, nil), in: file.source), context)
            // Of a picture of that size its weight is told.
            let isTold = isLookedInto && isTooLarge && PictureFormat(path: file.path) == nil
            return isTold ? ofName + [unread(file, because: .tooLarge)] : ofName
        }
        let seen = SourceFile(path: file.path, source: SourceText(path: file.source.path, bytes: bytes))
        return textProblems(of: seen, in: context)
    }

    private static func unread(_ file: SourceFile, because obstacle: DocumentTexts.Obstacle) -> Diagnostic {
        let rule = UnreadDocumentRule()
        var places = FindingPlaces(in: file.source, text: nil)
        return places.diagnostic(rule.finding(obstacle), by: rule)
    }

    /// What the rules find in one page.
    package static func check(_ page: Page, in context: RuleContext) -> [Diagnostic] {
        let text = PageText(page)
        let isSwedish = (page.fields.language ?? context.language) == .swedish
        var places = FindingPlaces(in: page.file.source, text: text)
        var diagnostics = fileRulesForPages.flatMap { rule in
            rule.check(page.file).map { places.diagnostic($0, by: rule) }
        }
        for rule in pageRules where (isSwedish || !rule.isForSwedish) && !context.undecided.contains(rule.code) {
            for finding in rule.check(text, in: context) {
                diagnostics.append(places.diagnostic(finding, by: rule))
            }
        }
        // Who took a picture is to be named (lag 1960:729, 3 §).
        let credit = page.fields.picture?.photographer?.location.range
        let beside = privacyProblems(in: PageText(LooseText.beside(page), in: page.file.source), context).filter {
            guard let credit, $0.code == .personalName, let range = $0.location?.range else { return true }
            return !credit.overlaps(range)
        }
        if beside.isEmpty { return diagnostics }
        var told = ToldPlaces()
        for diagnostic in diagnostics { _ = told.insert(diagnostic) }
        return diagnostics + beside.filter { told.insert($0) }
    }

    /// What the rules find in a file that is no page: in its bytes, its name and its texts.
    package static func check(_ file: SourceFile, in context: RuleContext) -> [Diagnostic] {
        problems(ofBytesIn: file) + textProblems(of: file, in: context)
    }

    private static func textProblems(of file: SourceFile, in context: RuleContext) -> [Diagnostic] {
        let document = DocumentTexts(path: file.path, file.source.bytes)
        let texts = PageText(LooseText.ofFile(file, document), in: file.source)
        let found = privacyProblems(in: texts, context)
        guard let document else { return found }
        var places = FindingPlaces(in: file.source, text: nil)
        return found
            + documentRules.flatMap { rule in
                rule.check(document, in: context).map { places.diagnostic($0, by: rule) }
            }
    }

    private static func problems(ofBytesIn file: SourceFile) -> [Diagnostic] {
        var places = FindingPlaces(in: file.source, text: nil)
        return fileRules.flatMap { rule in rule.check(file).map { places.diagnostic($0, by: rule) } }
    }

    private static func check(_ file: SourceFile, in context: RuleContext, _ texts: [LooseText]) -> [Diagnostic] {
        problems(ofBytesIn: file) + privacyProblems(in: PageText(texts, in: file.source), context)
    }

    /// What rules of privacy find in texts that are no prose; each problem once.
    private static func privacyProblems(in text: PageText, _ context: RuleContext) -> [Diagnostic] {
        if text.words.isEmpty { return [] }
        var places = FindingPlaces(in: text.source, text: text)
        var diagnostics: [Diagnostic] = []
        var told = ToldPlaces()
        for rule in privacyRules where !context.undecided.contains(rule.code) {
            for finding in rule.check(text, in: context) {
                let diagnostic = places.diagnostic(finding, by: rule)
                if told.insert(diagnostic) { diagnostics.append(diagnostic) }
            }
        }
        return diagnostics
    }
}
