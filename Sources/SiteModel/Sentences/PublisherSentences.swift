import Diagnostics
import Localization
package import PromiseModel
package import SiteContent

/// Sentences on who publishes the site, how it conforms to the law, and pages that are not shown.
extension PageSentences {
    /// The words of a link to write to the publisher.
    package func writeTo(_ publisher: String) -> String { words("Skriv till \(publisher)", "Write to \(publisher)") }

    /// What becomes of what somebody sends to the publisher: what is so by law, and nothing that nobody has promised.
    package func becomesOfViews(_ publisher: String) -> String {
        words(
            "Det du skickar kommer till \(publisher) och blir en allmän handling. Det visas inte här av sig självt.",
            "What you send goes to \(publisher) and becomes a public document. It is not shown here by itself.")
    }

    /// Why not everybody is shown a page.
    package func notShown(_ hiding: Hiding) -> String {
        switch hiding {
        case .draft: Word.draft.text[language]
        case .until(let day): words("Visas från \(dates.long(day)).", "Shown from \(dates.long(day)).")
        case .since(let day):
            words("Visas inte sedan \(dates.long(day)).", "Not shown since \(dates.long(day)).")
        }
    }

    /// That a page was removed, and why.
    package func removed(on date: CalendarDate, reason: String) -> String {
        let day = dates.long(date)
        return words(
            "Sidan togs bort den \(day). Orsak: \(reason.asSentenceEnd)",
            "The page was removed on \(day). Reason: \(reason.asSentenceEnd)")
    }

    /// Who answers for the site and how far it conforms to the law (2018:1937), in the publisher's name.
    package func conformance(_ conformance: AccessibilityStatement.Conformance, site: String, publisher: String)
        -> String
    {
        let owner = words(
            "\(publisher) står bakom webbplatsen \(site).", "\(publisher) is responsible for the site \(site).")
        let law = words(
            "lagen (2018:1937) om tillgänglighet till digital offentlig service",
            "the Swedish act (2018:1937) on accessibility to digital public service")
        let sentence =
            switch conformance {
            case .full:
                words(
                    "Vi bedömer att webbplatsen är helt förenlig med \(law).",
                    "We find that the site conforms in full to \(law).")
            case .partial:
                words(
                    "Webbplatsen är delvis förenlig med \(law). Det som brister, eller som vi inte har testat, står på den här sidan.",
                    "The site conforms in part to \(law). What falls short, or what we have not tested, is listed on this page."
                )
            case .none:
                words(
                    "Webbplatsen är inte förenlig med \(law). Bristerna står på den här sidan.",
                    "The site does not conform to \(law). The shortcomings are listed on this page.")
            }
        return owner + " " + sentence
    }
}
