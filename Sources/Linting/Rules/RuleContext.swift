import Diagnostics
import Markdown
package import PromiseModel
package import SiteContent

/// What rules must know besides the page itself.
package struct RuleContext: Sendable {
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
    private let pages: [Page]
    /// Files that are copied as they are; nil where nobody knows which there are.
    private let assets: [SourceFile]?

    package init(settings: SiteSettings?, pages: [Page], assets: [SourceFile]? = nil, today: CalendarDate) {
        self.today = today
        self.pages = pages
        self.assets = assets
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

    /// The names of the files in a folder; nil where nobody knows them. Goes through all files.
    func names(inFolder folder: some StringProtocol) -> [String]? {
        assets.map { assets in
            (pages.map(\.file.path) + assets.map(\.path)).filter { LinkPath.folder(of: $0) == folder }
                .map { String(LinkPath.name(of: $0)) }
        }
    }

    /// The addresses of pages; nil where nobody knows all files.
    var addresses: [String]? { assets == nil ? nil : pages.map(\.permalink.path) }

    /// The words of a heading, so that "Effektiv samordning för trygghet (EST)" explains EST.
    private static func words(of heading: String) -> [String] {
        heading.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}
