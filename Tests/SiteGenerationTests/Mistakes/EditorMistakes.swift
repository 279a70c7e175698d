import Diagnostics

extension EditorMistake {
    private static let activity = "2024/trygghet/ljus.md"
    private static let area = "2024/trygghet/index.md"
    private static let promise = "2024/index.md"
    private static let page = "om/kontakt.md"
    private static let dialogue = "2024/dialoger/torget.md"

    /// An activity with these lines after its title and its responsible, which are lines 2 and 3.
    private static func activity(
        _ name: String, _ lines: String, _ code: DiagnosticCode, _ line: Int?, _ column: Int?, advice: String
    ) -> EditorMistake {
        EditorMistake(
            name, activity, "---\nrubrik: Ljus\nansvarig: Kommunen\n\(lines)\n---\n", code, line, column, advice: advice
        )
    }

    /// A page whose prose begins on line 4.
    private static func prose(
        _ name: String, _ body: String, _ code: DiagnosticCode, _ line: Int?, _ column: Int?, advice: String
    ) -> EditorMistake {
        EditorMistake(name, page, "---\nrubrik: Kontakt\n---\n\(body)\n", code, line, column, advice: advice)
    }

    static let all: [EditorMistake] = encoding + frontMatter + values + places + links

    static let encoding = [
        EditorMistake(
            "saved as Windows-1252", page, "---\nrubrik: Hjälp\n---\n", .notUTF8, 2, 11, advice: "kodningen UTF-8",
            isWindows1252: true),
        EditorMistake(
            "prose saved as Windows-1252", page, "---\nrubrik: Hej\n---\nVi mötas på torget.\n", .notUTF8, 4, 5,
            advice: "Spara som", isWindows1252: true),
        EditorMistake(
            "a tab before a key", page, "---\nrubrik: Hej\n\tingress: Då\n---\n", .yamlSyntax, 3, 1,
            advice: "mellanslag"),
        EditorMistake(
            "curly quotes from Word", page, "---\nrubrik: “Hej: då”\n---\n", .yamlSyntax, 2, 9, advice: "\""),
    ]

    static let frontMatter = [
        EditorMistake(
            "no front matter", page, "# Kontakt\n\nRing oss.\n", .missingFrontMatter, 1, 1, advice: "rubrik:"),
        EditorMistake("an empty file", page, "", .missingFrontMatter, 1, 1, advice: "rubrik:"),
        EditorMistake(
            "the second --- forgotten", page, "---\nrubrik: Kontakt\n\nRing oss.\n", .unclosedFrontMatter, 1, 1,
            advice: "---"),
        EditorMistake("no title", page, "---\ningress: Hej\n---\n", .missingKey, 1, 1, advice: "rubrik: Sidans rubrik"),
        EditorMistake("an empty title", page, "---\nrubrik:\n---\n", .emptyValue, 2, 1, advice: "skriv ett värde"),
        EditorMistake(
            "a key in capitals", page, "---\nRubrik: Kontakt\n---\n", .unknownKey, 2, 1, advice: "menade du \"rubrik\""),
        EditorMistake(
            "a key in English", page, "---\nrubrik: Kontakt\ndraft: ja\n---\n", .unknownKey, 3, 1,
            advice: "tillåtna nycklar"),
        EditorMistake(
            "a key without its å", "2024/matt/brott.md",
            "---\nrubrik: A\nbeskrivning: B\nkalla: C\nhämtad: 2024-01-01\n---\n", .unknownKey, 4, 1,
            advice: "menade du \"källa\""),
        EditorMistake(
            "a key twice", page, "---\nrubrik: Ett\nrubrik: Två\n---\n", .duplicateKey, 3, 1, advice: "ta bort"),
        EditorMistake(
            "a colon in a title", page, "---\nrubrik: Kontakt: så når du oss\n---\n", .yamlSyntax, 2, 9,
            advice: "skriv \"Kontakt: så når du oss\""),
        EditorMistake(
            "no blank behind the colon", page, "---\nrubrik:Kontakt\n---\n", .yamlSyntax, 2, 7,
            advice: "skriv nyckel: värde"),
        EditorMistake(
            "a key that belongs to another kind of page", page, "---\nrubrik: Kontakt\nstatus: pågår\n---\n",
            .unknownKey, 3, 1, advice: "tillåtna nycklar"),
    ]

    static let values = [
        activity("a date with slashes", "klart: 28/6 2024", .wrongDate, 4, 8, advice: "2024-06-28"),
        activity("a date in words", "klart: den 28 juni 2024", .wrongDate, 4, 8, advice: "skriv 2024-06-28"),
        activity("a date there is not", "klart: 2024-06-31", .wrongDate, 4, 8, advice: "juni 2024 har 30 dagar"),
        activity("a status with a capital", "status: Pågår", .unknownStatus, 4, 9, advice: "menade du \"pågår\""),
        activity("a status without its å", "status: pagar", .unknownStatus, 4, 9, advice: "menade du \"pågår\""),
        activity("a status of one's own", "status: försenad", .unknownStatus, 4, 9, advice: "räknas ut av klart:"),
        activity(
            "an activity called off", "status: inställd", .unknownStatus, 4, 9,
            advice: "uppföljningar: och på nästa rad, indraget, ”  - datum: ÅÅÅÅ-MM-DD”"),
        activity(
            "a follow-up called off", "uppföljningar:\n  - datum: 2024-05-01\n    text: Slut\n    status: inställd",
            .unknownStatus, 7, 13, advice: "skriv avbruten, och varför i orsak: på nästa rad"),
        activity(
            "a status beside follow-ups", "status: pågår\nuppföljningar:\n  - datum: 2024-05-01\n    text: Hej",
            .statusWithFollowUps, 4, 9, advice: "i uppföljningen från 2024-05-01"),
        activity(
            "follow-ups without dashes", "uppföljningar:\n  datum: 2024-05-01\n  text: Hej", .wrongShape, 5, 3,
            advice: "”- datum: 2024-05-01” och på nästa rad ”  text: Hej”"),
        activity(
            "a follow-up without its text", "uppföljningar:\n  - datum: 2024-05-01", .missingKey, 5, 5,
            advice: "text: Vad som har hänt."),
        activity(
            "cancelled without a reason", "uppföljningar:\n  - datum: 2024-05-01\n    text: Slut\n    status: avbruten",
            .missingKey, 5, 5, advice: "”    orsak:” och skriv där varför aktiviteten avbryts"),
        activity(
            "newest follow-up first",
            "uppföljningar:\n  - datum: 2024-05-02\n    text: Två\n  - datum: 2024-05-01\n    text: Ett",
            .datesInWrongOrder, 7, 12, advice: "den äldsta först"),
        activity(
            "an outcome with its unit", "uppföljningar:\n  - datum: 2024-05-01\n    text: Hej\n    utfall: 2 st",
            .wrongValue, 7, 13, advice: "lägg till raden ”enhet: st” i aktiviteten"),
        activity("a goal with a per cent sign", "måltal: 30 %", .wrongValue, 4, 9, advice: "raden enhet: \"%\""),
        activity(
            "a goal for each month", "måltal: 1/månad", .wrongValue, 4, 9,
            advice: "skriv minst 1 per månad"),
        activity(
            "partners in one line", "samverkan: Skolan, Polisen", .wrongShape, 4, 12,
            advice: "samverkan: och på nästa rad, indraget, ”- Skolan” och på nästa rad ”- Polisen”"),
        EditorMistake(
            "an area without its number", area, "---\nrubrik: Trygghet\n---\n", .missingKey, 1, 1, advice: "nummer: 1"),
        EditorMistake(
            "parties without a list", promise,
            "---\nrubrik: A\nstart: 2024-01-01\nslut: 2024-12-31\nparter: Kommunen\n---\n", .wrongShape, 5, 9,
            advice: "parter: och på nästa rad, indraget, ”- namn: Kommunen”"),
        EditorMistake(
            "yes in English", page, "---\nrubrik: Kontakt\nutkast: yes\n---\n", .wrongValue, 3, 9, advice: "skriv ja"),
        EditorMistake(
            "an address without https", "webbplats.yml", "namn: A\nadress: www.exempelby.se\nutgivare:\n  namn: B\n",
            .wrongValue, 2, 9, advice: "https://"),
    ]

    static let places = [
        EditorMistake(
            "an area without its page", "2024/skola/besok.md", "---\nrubrik: Besök\nansvarig: Skolan\n---\n",
            .missingIndex,
            advice:
                "2024/skola/index.md med raderna ”---” och på nästa rad ”rubrik: Sidans rubrik” och på nästa rad ”nummer: 2”"
        ),
        EditorMistake(
            "a year without its promise", "2025/bakgrund.md", "---\nrubrik: Bakgrund\n---\n", .missingIndex,
            advice:
                "2025/index.md med raderna ”---” och på nästa rad ”rubrik: Sidans rubrik” och på nästa rad ”start: ÅÅÅÅ-MM-DD”"
        ),
        EditorMistake(
            "a folder in a focus area", "2024/trygghet/ljus/a.md", "---\nrubrik: A\n---\n", .misplacedFile,
            advice: "flytta filen"),
        EditorMistake(
            "an index of dialogues", "2024/dialoger/index.md", "---\nrubrik: Dialoger\n---\n", .misplacedFile,
            advice: "döp om filen"),
        EditorMistake(
            "figures without a page", "2024/matt/cyklar.csv", "period;Cyklar\n2023;1\n", .incompleteSeries,
            advice: "cyklar.md med raderna ”---” och på nästa rad ”rubrik:"),
        EditorMistake(
            "two files of one address", "om/Kontakt.md", "---\nrubrik: A\n---\n", .addressCollision,
            reportedPath: "om/kontakt.md", advice: "döp om en av dem"),
    ]

    static let links = [
        prose(
            "a link to a file that is not there", "[Läs](indx.md)", .brokenLink, 4, 7,
            advice: "menade du \"index.md\"?"),
        prose(
            "a link to a file on one's own disk", "[Avtal](C:\\\\Dokument\\\\avtal.pdf)", .forbiddenScheme, 4, 9,
            advice: "skriv bara dess namn: "),
        prose(
            "a link without https", "[Polisen](www.polisen.se)", .brokenLink, 4, 11,
            advice: "skriv https://www.polisen.se"),
        prose("a heading that is not there", "[Upp](#början)", .brokenAnchor, 4, 7, advice: "ta bort #början"),
        prose("a picture without its text", "![](karta.png)", .missingAlt, 4, 1, advice: "vad bilden visar"),
        prose(
            "a picture that is not there", "![Karta](foto.jpg)", .missingImage, 4, 10,
            advice: "lägg bilden i samma mapp"),
        prose(
            "a picture on another site", "![Karta](https://a.se/k.png)", .externalImage, 4, 10, advice: "spara bilden"),
        prose("a heading of the first level", "# Kontakt", .headingLevelOne, 4, 1, advice: "byt # mot ##"),
        prose("HTML", "<font color=red>Viktigt</font>", .rawHTML, 4, 1, advice: ""),
        prose("a link without text", "[](index.md)", .emptyLinkText, 4, 1, advice: "[länktext]"),
        prose(
            "a table with a column too few", "| A | B |\n| --- |\n| 1 | 2 |", .malformedTable, 5, 1,
            advice: "lika många celler"),
        activity(
            "a heading in a follow-up",
            "uppföljningar:\n  - datum: 2024-05-01\n    text: |\n      ## Möte\n\n      Hej", .inlineMarkdownOnly, 7, 7,
            advice: ""),
        EditorMistake(
            "an activity that is not there", dialogue,
            "---\nrubrik: A\ndatum: 2024-05-01\nplats: B\nsynpunkter:\n  - text: C\n    aktivitet: /2024/trygghet/lyus/\n---\n",
            .unknownActivity, 7, 16, advice: "/2024/trygghet/ljus/"),
        activity(
            "a dialogue that is not there", "dialoger: [torgen]", .unknownDialogue, 4, 12,
            advice: "menade du \"torget\"?"),
        EditorMistake(
            "a series that is not there", area, "---\nrubrik: A\nnummer: 1\nmått: [brot]\n---\n", .unknownSeries, 4, 8,
            advice: "menade du \"brott\"?"),
        EditorMistake(
            "figures with words", "2024/matt/brott.csv", "period;Brott\n2023;cirka 10\n", .dataNumber, 2, 6,
            advice: "skriv 10, och 2023 i ungefär:"),
    ]
}
