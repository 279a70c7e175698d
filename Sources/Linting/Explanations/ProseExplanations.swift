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
        .malformedTable, .prose, .either,
        title: LocalizedText(sv: "En tabell med fel antal celler", en: "A table with a wrong number of cells"),
        meaning: LocalizedText(
            sv: """
                Varje rad ska ha lika många celler som rubrikraden. Stämmer inte raden med streck, eller saknas den, \
                visas tabellen som vanlig text. En cell för mycket i en rad visas inte alls: det är ett fel.
                """,
            en: """
                Every row must have as many cells as the header. When the line of hyphens differs, or is missing, the \
                table is shown as ordinary text. A cell too many in a row is not shown at all: that is an error.
                """),
        remedy: LocalizedText(
            sv: "Skriv lika många celler i varje rad, med lodstreck emellan.",
            en: "Write as many cells in each row, with vertical bars between."),
        wrong: .body("| Dag | Tid |\n| --- |\n| Måndag | 9–15 |"),
        right: .body("| Dag | Tid |\n| --- | --- |\n| Måndag | 9–15 |"))

    static let unintendedCode = ProblemExplanation(
        .unintendedCode, .prose, .warning,
        title: LocalizedText(sv: "Text som visas som kod", en: "Text that is shown as code"),
        meaning: LocalizedText(
            sv: """
                En rad som börjar med fyra mellanslag visas som programkod, utan länkar och fet stil. Det gör också allt \
                efter tre grava accenter som inte har ett slut.
                """,
            en: """
                A line that begins with four blanks is shown as program code, without links and bold text. So is all \
                behind three backticks that have no end.
                """),
        remedy: LocalizedText(
            sv: "Ta bort mellanslagen först på raden. Är det kod skriver du tre grava accenter före och efter.",
            en: "Remove the blanks at the beginning. If it is code, write three backticks before and after it."),
        wrong: .body("Välkommen!\n\n    Vi ses på torget."),
        right: .body("Välkommen!\n\nVi ses på torget."))

    static let inlineMarkdownOnly = ProblemExplanation(
        .inlineMarkdownOnly, .prose,
        title: LocalizedText(sv: "Bara ett stycke text får plats", en: "There is room for one paragraph only"),
        meaning: LocalizedText(
            sv:
                "Nästan alla texter överst i filen visas som ett enda stycke, utan rubriker, punktlistor eller flera stycken. Texten kan ha länkar, fet stil och kursiv. Ett svar på en synpunkt får ha flera stycken och listor.",
            en:
                "Nearly all texts at the top of a file are shown as one paragraph, without headings, lists or further paragraphs. The text may have links, bold text and italics. An answer to a view may have paragraphs and lists."
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
            sv:
                "Skriv vad bilden visar mellan hakparenteserna. Till bilden överst på sidan skriver du bildbeskrivning.",
            en: """
                Write what the picture shows between the brackets. For the picture at the top of a page, write \
                bildbeskrivning.
                """
        ),
        wrong: ProblemExample.body("![](karta.png)").beside(.picture("om/karta.png")),
        right: ProblemExample.body("![Karta över parken med åtta nya lyktor](karta.png)")
            .beside(.picture("om/karta.png")))
}
