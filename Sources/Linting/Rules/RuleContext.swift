import Diagnostics
import Markdown
package import PromiseModel
package import SiteContent

/// What rules must know besides the page itself.
package struct RuleContext: Sendable {
    /// All of it but for the site's other files.
    let decisions: RuleDecisions
    private let pages: [Page]
    /// Files that are copied as they are; nil where nobody knows which there are.
    private let assets: [SourceFile]?
    /// Takes note of whether somebody asks for other files.
    private let watch: NeighbourWatch?

    var today: CalendarDate { decisions.today }
    var language: Language? { decisions.language }
    var allowedNames: Set<[UInt64]> { decisions.allowedNames }
    var ownAddresses: Set<String> { decisions.ownAddresses }
    var ownNumbers: Set<String> { decisions.ownNumbers }
    var explainedWords: Set<String> { decisions.explainedWords }
    var undecided: Set<DiagnosticCode> { decisions.undecided }

    package init(settings: SiteSettings?, pages: [Page], assets: [SourceFile]? = nil, today: CalendarDate) {
        decisions = RuleDecisions(settings: settings, pages: pages, today: today)
        self.pages = pages
        self.assets = assets
        watch = nil
    }

    private init(_ context: RuleContext, watch: NeighbourWatch) {
        decisions = context.decisions
        pages = context.pages
        assets = context.assets
        self.watch = watch
    }

    /// The same, under the eye of somebody who wants to know whether the other files of the site are asked for.
    func watched(by watch: NeighbourWatch) -> RuleContext { RuleContext(self, watch: watch) }

    /// The names of the files in a folder; nil where nobody knows them. Goes through all files.
    func names(inFolder folder: some StringProtocol) -> [String]? {
        watch?.take()
        return assets.map { assets in
            (pages.map(\.file.path) + assets.map(\.path)).filter { LinkPath.folder(of: $0) == folder }
                .map { String(LinkPath.name(of: $0)) }
        }
    }

    /// The addresses of pages; nil where nobody knows all files.
    var addresses: [String]? {
        watch?.take()
        return assets == nil ? nil : pages.map(\.permalink.path)
    }
}

/// What the settings and the word list decide for the rules: two that are equal have the same found in a page.
struct RuleDecisions: Sendable, Equatable {
    let today: CalendarDate
    /// The language of pages that do not say theirs; nil when the settings say one that could not be read.
    let language: Language?
    /// Names of persons that may stand on the site, as hashes of their words.
    let allowedNames: Set<[UInt64]>
    /// The publisher's own addresses for e-mail, in lower case.
    let ownAddresses: Set<String>
    /// The digits of the publisher's own telephone numbers.
    let ownNumbers: Set<String>
    /// The headings of the site's word list (`ordlista.md`).
    let explainedWords: Set<String>
    /// Rules that nobody can decide on, since the settings that they ask could not be read.
    let undecided: Set<DiagnosticCode>

    init(settings: SiteSettings?, pages: [Page], today: CalendarDate) {
        self.today = today
        let unread = settings?.unread ?? []
        language = unread.contains(.language) ? nil : settings?.language ?? .swedish
        var undecided: Set<DiagnosticCode> = []
        if unread.contains(.allowedNames) { undecided.insert(.personalName) }
        if !unread.isDisjoint(with: [.publisher, .accessibility]) {
            undecided.formUnion([.personalEmail, .personalTelephone])
        }
        self.undecided = undecided
        allowedNames = Set((settings?.allowedNames ?? []).map(WordHash.words(of:)))
        let contacts = [settings?.publisher.email, settings?.publisher.telephone, settings?.accessibility?.contact]
            .compactMap { $0 }
        ownAddresses = Set(contacts.filter { $0.contains("@") }.map { $0.lowercased() })
        ownNumbers = Set(contacts.filter { !$0.contains("@") }.map { TelephoneNumber.national($0) })
        explainedWords = Set(
            pages.lazy.filter { LinkPath.name(of: $0.file.path) == "ordlista.md" }
                .flatMap { page in page.body.headings.flatMap { Self.words(of: $0.text) } })
    }

    /// The words of a heading, so that "Effektiv samordning för trygghet (EST)" explains EST.
    private static func words(of heading: String) -> [String] {
        heading.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}
