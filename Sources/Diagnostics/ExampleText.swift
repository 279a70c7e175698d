/// The texts that the program writes where writers are to put their own: in advice, in examples and in what commands ask for.
///
/// They stand here and nowhere else, so that each is known again where somebody has left it in a file.
package enum ExampleText: String, CaseIterable, Sendable {
    case pageTitle = "Sidans rubrik"
    case pageTitleInEnglish = "The page's title"
    case siteTitle = "Webbplatsens rubrik"
    case siteTitleInEnglish = "The site's title"
    case activityTitle = "Aktivitetens rubrik"
    case activityTitleInEnglish = "The activity's title"
    case lead = "Det viktigaste i en mening."
    case problem = "Problemet i en mening."
    case cause = "En orsak till problemet."
    case goal = "Målet i en mening."
    case activityCause = "Vad i problemet aktiviteten ska ändra."
    case followUp = "Vad som har hänt."
    case followUpInEnglish = "What has happened."
    case view = "Vad någon sa"
    case answer = "Vad ni svarar"
    case picture = "Vad bilden visar"
    case description = "Vad talen visar, per år"
    case shortcoming = "Vad som inte är tillgängligt."
    case shortcomingReason = "Varför det inte är åtgärdat."
    case method = "Hur ni har testat webbplatsen."
    case changeReason = "Varför det ändrades."
    case removalReason = "Varför sidan är borttagen."
    case exemptionReason = "Varför kontrollen inte gäller här."
    case person = "Förnamn Efternamn"
}
