package import Diagnostics
import Linting
package import PromiseModel
package import SiteContent
import TestSupport

/// Runs rules on texts with markers.
package enum RuleRunning {
    package static let today = CalendarDate(dayNumber: 20_000)

    /// What all rules find in a file of the content, and the bytes without markers.
    package static func check(
        path: String = "exempel.md", _ bytes: [UInt8], settings: SiteSettings? = nil, wordList: String? = nil
    ) -> [Diagnostic] {
        let file = SourceFile(path: path, source: SourceText(path: path, bytes: bytes))
        let reader = PageReader(language: .swedish, reservedAnchors: [])
        var pages: [Page] = []
        if let wordList {
            let source = SourceText(path: "om/ordlista.md", "---\nrubrik: Ord\n---\n\(wordList)")
            pages += [reader.read(SourceFile(path: "om/ordlista.md", source: source), place: .page).page]
                .compactMap { $0 }
        }
        let context = RuleContext(settings: settings, pages: pages, today: today)
        let place = Place(path: path)
        switch place {
        case .asset, .settings, .seriesData: return ContentRules.check(file, in: context)
        default:
            guard let page = reader.read(file, place: place).page else { return ContentRules.check(file, in: context) }
            return ContentRules.check(page, in: context).sortedByPlace()
        }
    }

    /// A page with these lines of front matter and this body.
    package static func page(frontMatter: String, body: String) -> Page? {
        let source = SourceText(path: "a.md", "---\nrubrik: Ett exempel\n\(frontMatter)---\n\n\(body)\n")
        return PageReader(language: .swedish, reservedAnchors: [])
            .read(SourceFile(path: "a.md", source: source), place: .page).page
    }

    /// What all rules find in the body of a page, in the tests' shorthand.
    package static func body(_ text: String, settings: SiteSettings? = nil, wordList: String? = nil) -> [String] {
        check(Array("---\nrubrik: Ett exempel\n---\n\n\(text)\n".utf8), settings: settings, wordList: wordList)
            .map(\.shorthand)
    }

    /// Settings as a municipality has them.
    package static func settings(_ lines: String = "") -> SiteSettings? {
        let text = """
            namn: Löftet
            adress: https://www.arboga.se/
            utgivare:
              namn: Arboga kommun
              telefon: 070-174 06 33
              e-post: anna.berg@arboga.se
            tillåtna namn: [Maria Bäck, Jonna Lindman]
            \(lines)
            """
        return SettingsReader.read(SourceText(path: "webbplats.yml", text), baseURL: nil).0
    }
}
