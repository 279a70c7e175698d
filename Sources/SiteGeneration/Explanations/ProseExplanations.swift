import Diagnostics

/// Problems of the text of a page.
extension ProblemExplanation {
    static let rawHTML = ProblemExplanation(
        .rawHTML, .prose, .warning,
        title: LocalizedText(sv: "HTML-kod i texten", en: "HTML code in the text"),
        meaning: LocalizedText(
            sv: """
                Text skrivs i Markdown. HTML-kod publiceras inte, för den kan förstöra sidan för den som använder \
                skärmläsare eller liten skärm.
                """,
            en: """
                Text is written in Markdown. HTML code is not published, since it can break the page for those who use \
                a screen reader or a small screen.
                """),
        remedy: LocalizedText(
            sv: "Skriv samma sak i Markdown. Meddelandet säger hur.",
            en: "Write the same in Markdown. The message says how."),
        wrong: .body("Mötet är <b>inställt</b>."),
        right: .body("Mötet är **inställt**."))

    static let headingLevelOne = ProblemExplanation(
        .headingLevelOne, .prose, .warning,
        title: LocalizedText(sv: "En rubrik på högsta nivån", en: "A heading of the highest level"),
        meaning: LocalizedText(
            sv: "Sidans rubrik står redan överst. En sida ska bara ha en sådan, så att den som lyssnar hittar rätt.",
            en:
                "The page's title stands at the top already. A page has only one, so that those who listen find their way."
        ),
        remedy: LocalizedText(
            sv: "Skriv två nummertecken i stället för ett.", en: "Write two number signs instead of one."),
        wrong: .body("# Öppettider"),
        right: .body("## Öppettider"))

    static let malformedTable = ProblemExplanation(
        .malformedTable, .prose, .warning,
        title: LocalizedText(sv: "En tabell som inte blir en tabell", en: "A table that becomes none"),
        meaning: LocalizedText(
            sv: "Raden med streck har inte lika många celler som rubrikraden. Därför visas tabellen som vanlig text.",
            en: "The line of dashes has not as many cells as the header. So the table is shown as ordinary text."),
        remedy: LocalizedText(
            sv: "Skriv lika många celler i varje rad, med lodstreck emellan.",
            en: "Write as many cells in each row, with vertical bars between."),
        wrong: .body("| Dag | Tid |\n| --- |\n| Måndag | 9–15 |"),
        right: .body("| Dag | Tid |\n| --- | --- |\n| Måndag | 9–15 |"))

    static let inlineMarkdownOnly = ProblemExplanation(
        .inlineMarkdownOnly, .prose,
        title: LocalizedText(sv: "Bara ett stycke text får plats", en: "There is room for one paragraph only"),
        meaning: LocalizedText(
            sv:
                "Texten i en uppföljning visas i en lista. Den är ett enda stycke och kan ha länkar och fet stil, men inte rubriker, punktlistor eller flera stycken.",
            en:
                "The text of a follow-up is shown in a list. It is one paragraph and may have links and bold text, but no headings, lists or further paragraphs."
        ),
        remedy: LocalizedText(
            sv: "Skriv ett stycke. Behöver du mer plats skriver du det i sidans text, under uppgifterna.",
            en: "Write one paragraph. For more, write in the text of the page, below the facts."),
        wrong: .activity(
            "uppföljningar:\n  - datum: 2024-05-20\n    text: |\n      Två möten är klara.\n\n      Ett möte är kvar."),
        right: .activity("uppföljningar:\n  - datum: 2024-05-20\n    text: Två möten är klara. Ett möte är kvar."))

    static let missingAlt = ProblemExplanation(
        .missingAlt, .links,
        title: LocalizedText(sv: "En bild utan beskrivning", en: "A picture without a description"),
        meaning: LocalizedText(
            sv: "Den som inte ser bilden får beskrivningen uppläst. Lagen kräver att den finns.",
            en: "Those who do not see the picture have the description read to them. The law demands it."),
        remedy: LocalizedText(
            sv: "Skriv vad bilden visar mellan hakparenteserna. Till bilden överst på sidan skriver du bildtext.",
            en:
                "Write what the picture shows between the brackets. For the picture at the top of a page, write bildtext."
        ),
        wrong: ProblemExample.body("![](karta.png)").beside(.content("om/karta.png", "PNG")),
        right: ProblemExample.body("![Karta över parken med åtta nya lyktor](karta.png)")
            .beside(.content("om/karta.png", "PNG")))
}
