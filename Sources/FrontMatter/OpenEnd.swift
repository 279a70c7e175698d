package import Diagnostics

/// Words that people write in the place of a day where there is none: work goes on, or nobody has decided.
package enum OpenEnd {
    /// Whether a text says that something goes on without an end.
    package static func isEndless(_ text: String) -> Bool { endless.contains(text.lowercased()) }

    /// The same, or that no day is decided.
    package static func holds(_ text: String) -> Bool { isEndless(text) || undecided.contains(text.lowercased()) }

    /// What to write of work that has no last day.
    ///
    /// - Parameter isMarked: whether the file says that already.
    package static func withoutEnd(_ text: String, isMarked: Bool) -> LocalizedText {
        if isMarked {
            return LocalizedText(
                sv: "ta bort raden: ”återkommande: ja” säger redan att arbetet inte har något slut",
                en: "remove the line: “återkommande: ja” says already that the work has no end")
        }
        return isEndless(text)
            ? LocalizedText(
                sv: "ta bort raden, och skriv återkommande: ja i stället",
                en: "remove the line, and write återkommande: ja instead")
            : LocalizedText(
                sv:
                    "ta bort raden: utan den finns ingen sista dag; har arbetet inget slut skriver du ”återkommande: ja”",
                en: "remove the line: without it there is no last day; if the work has no end, write “återkommande: ja”"
            )
    }

    private static let endless: Set<String> = [
        "löpande", "tills vidare", "tillsvidare", "t.v.", "tv", "fortlöpande", "kontinuerligt", "kontinuerlig",
        "pågående", "pågår", "inget slut", "inget slutdatum", "alltid", "återkommande", "löpande hela året",
        "utan slut", "hela tiden",
    ]

    private static let undecided: Set<String> = [
        "obestämt", "ej bestämt", "inte bestämt", "ej beslutat", "oklart", "vet ej", "-", "\u{2013}", "?",
    ]
}
