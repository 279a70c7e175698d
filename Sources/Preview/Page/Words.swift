import Diagnostics

/// What the preview says in the browser.
package enum Words {
    static let preview = LocalizedText(sv: "Förhandsvisning", en: "Preview")
    static let unpublished = LocalizedText(
        sv: "Utkast och kommande sidor syns här. Inget är publicerat.",
        en: "Drafts and coming pages are shown. Nothing is published.")
    static let edit = LocalizedText(sv: "Redigera", en: "Edit")
    static let close = LocalizedText(sv: "Stäng", en: "Close")
    static let all = LocalizedText(sv: "Visa alla problem", en: "Show all problems")
    static let status = LocalizedText(sv: "Så går aktiviteterna", en: "How the activities go")
    static let statusCaption = LocalizedText(
        sv: "Alla aktiviteter, de som behöver omsorg först", en: "All activities, those that need care first")
    static let statusHeadings = [
        LocalizedText(sv: "Aktivitet", en: "Activity"), LocalizedText(sv: "Behövs", en: "Owed"),
        LocalizedText(sv: "Av", en: "By"), LocalizedText(sv: "Läge", en: "Status"),
        LocalizedText(sv: "Klart", en: "Due"), LocalizedText(sv: "Dagar sedan uppföljning", en: "Days since follow-up"),
    ]
    static let example = LocalizedText(sv: "exempel", en: "example")
    static let toSite = LocalizedText(sv: "Till webbplatsen", en: "To the site")
    static let lastGood = LocalizedText(
        sv: "Sidan bakom är den senaste som gick att bygga. Rutan försvinner när felen är rättade och sparade.",
        en: "The page behind is the last that could be built. This goes when the errors are mended and saved.")
    static let strictWarnings = LocalizedText(
        sv: "Varningar räknas som fel (--strict), så webbplatsen skulle inte byggas.",
        en: "Warnings count as errors (--strict), so the site would not be built.")
    static let noSite = LocalizedText(
        sv: "Webbplatsen kan inte byggas än. Den visas här när felen är rättade och sparade.",
        en: "The site cannot be built yet. It appears here when the errors are mended and saved.")
    static let cannotBuild = LocalizedText(
        sv: "Datorn kunde inte bygga webbplatsen", en: "The machine could not build the site")
}
