import Diagnostics
import FrontMatter
import PromiseModel
import SiteContent

/// A public body owes an accessibility statement that is kept up to date (lag 2018:1937, 13 §).
enum AccessibilityCheck {
    /// How many days a statement may go without being looked over.
    static let limitInDays = 365

    /// The statement's lines, as they stand in the settings.
    private static let lines = YAMLBlock.quoted([
        "tillgänglighet:", "  förenlig:", "  bedömd: \(ExampleText.day.rawValue)",
        "  metod: \(ExampleText.method.rawValue)",
        "  uppdaterad: \(ExampleText.day.rawValue)", "  kontakt: \(ExampleText.contact.rawValue)",
    ])

    /// A warning when there is no statement, or when it is older than a year.
    static func run(_ site: Site) -> [Diagnostic] {
        guard let statement = site.settings.accessibility else {
            // One that is there with an error in it has been told of.
            if site.settings.unread.contains(.accessibility) { return [] }
            return [
                Diagnostic(
                    .warning, .accessibilityStatement,
                    LocalizedText(
                        sv: "webbplatsen har ingen tillgänglighetsredogörelse, som lagen kräver (2018:1937)",
                        en: "the site has no accessibility statement, which the law demands (2018:1937)"),
                    at: site.settings.source.wholeFile,
                    advice: LocalizedText(
                        sv: "lägg till raderna \(lines.swedish); efter kolonet skriver du helt, delvis "
                            + "eller inte, och är det inte helt står bristerna i en lista, brister",
                        en: "add the lines \(lines.english); behind the colon write helt, delvis or "
                            + "inte, and unless it is helt list what is wanting in brister"))
            ]
        }
        guard site.today.days(since: statement.updated) > limitInDays else { return [] }
        return [
            Diagnostic(
                .warning, .accessibilityStatement,
                LocalizedText(
                    sv: "tillgänglighetsredogörelsen är från \(statement.updated.iso), mer än ett år gammal",
                    en: "the accessibility statement is from \(statement.updated.iso), more than a year old"),
                at: statement.assessed.location,
                advice: LocalizedText(
                    sv: "bedöm webbplatsen på nytt och ändra bedömd: och uppdaterad:",
                    en: "assess the site again and change bedömd: and uppdaterad:"))
        ]
    }
}
