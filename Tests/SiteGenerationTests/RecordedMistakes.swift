/// A file as somebody new to the work writes it; what is to be said of it is in `GoldenMistakes.txt`.
struct RecordedMistake: Sendable {
    let name: String
    let path: String
    let bytes: [UInt8]

    init(_ name: String, _ path: String, _ text: String) {
        self.init(name, path, bytes: Array(text.utf8))
    }

    init(_ name: String, _ path: String, bytes: [UInt8]) {
        self.name = name
        self.path = path
        self.bytes = bytes
    }

    private static let activity = "2024/trygghet/ljus.md"
    private static let page = "om/kontakt.md"

    private static func activity(_ name: String, _ lines: String) -> RecordedMistake {
        RecordedMistake(name, activity, "---\nrubrik: Ljus\nansvarig: Kommunen\n\(lines)\n---\n")
    }

    private static func followUp(_ name: String, _ lines: String) -> RecordedMistake {
        activity(name, "uppföljningar:\n  - datum: 2024-05-02\n    text: Vi gick en runda.\n\(lines)")
    }

    private static func prose(_ name: String, _ body: String) -> RecordedMistake {
        RecordedMistake(name, page, "---\nrubrik: Kontakt\n---\n\(body)\n")
    }

    private static func settings(_ name: String, _ lines: String) -> RecordedMistake {
        RecordedMistake(name, "webbplats.yml", SiteFixture.settings + lines + "\n")
    }

    /// All mistakes, those with an expectation of their own in `EditorMistakes` first.
    static let all =
        EditorMistake.all.map { RecordedMistake($0.name, $0.path, bytes: $0.bytes) } + frontMatter + values + language
        + characters + settings + slips + markdown

    static let frontMatter = [
        RecordedMistake("no blank after the colon", page, "---\nrubrik:Kontakt\n---\n"),
        RecordedMistake("a colon in a longer title", page, "---\nrubrik: Kontakt: så når du oss\n---\n"),
        RecordedMistake("a quote that is not closed", page, "---\nrubrik: \"Kontakt\ningress: Ring oss.\n---\n"),
        RecordedMistake("the same key twice", page, "---\nrubrik: Kontakt\nrubrik: Ring oss\n---\n"),
        RecordedMistake("a line before the front matter", page, "\n---\nrubrik: Kontakt\n---\n"),
        RecordedMistake("three dots at the end", page, "---\nrubrik: Kontakt\n...\nRing oss.\n"),
        RecordedMistake("saved as UTF-16", page, bytes: [0xFF, 0xFE, 0x2D, 0, 0x2D, 0, 0x2D, 0, 0x0A, 0]),
        RecordedMistake(
            "a Word file called .md", page, bytes: [0x50, 0x4B, 3, 4, 0x14, 0, 6, 0, 8, 0, 0, 0, 0x21, 0, 0xDF, 0xA4]),
        RecordedMistake("a value that begins with @", page, "---\nrubrik: @kommunen\n---\n"),
        RecordedMistake("a percent sign first", page, "---\nrubrik: 50 av 100\ningress: %50 är klart\n---\n"),
        RecordedMistake(
            "a list without dashes", activity,
            "---\nrubrik: Ljus\nansvarig: Kommunen\nsamverkan: Skolan, Polisen\n---\n"),
        RecordedMistake("a page deeper than activities are", "2024/trygghet/mer/extra.md", "---\nrubrik: Extra\n---\n"),
        RecordedMistake(
            "an activity in a new area", "2024/trafik/skyltar.md", "---\nrubrik: Skyltar\nansvarig: Kommunen\n---\n"),
        RecordedMistake("two files with one address", "om/Kontakt.md", "---\nrubrik: Kontakt igen\n---\n"),
    ]

    static let markdown = [
        prose("a blank in an address", "Läs [avtalet](Avtal 2024.pdf)."),
        prose("a blank before the address", "Läs [om löftet] (index.md)."),
        prose("text and address changed about", "Läs (om löftet)[index.md]."),
        prose("curly quotes around a link's title", "Läs [om löftet](index.md ”Om”)."),
        prose("a link to a definition that there is not", "Läs [planen][plan]."),
        prose("no blank behind the number signs", "##Öppettider"),
        prose("blanks within the stars", "Det är ** viktigt **."),
        prose("a checkbox", "- [x] Klart"),
        prose("a footnote", "Brotten minskar.[^1]\n\n[^1]: Brå"),
        prose("bullets from Word", "• ett\n• två"),
        prose("a list of hyphens without blanks", "-ett\n-två"),
        prose("a paragraph with four blanks before it", "Hej.\n\n    Vi ses."),
        prose("a fence without an end", "```\nVi ses."),
        prose("a table without its row of hyphens", "| A | B |\n| 1 | 2 |"),
        prose("dashes from Word in a table", "| A | B |\n| — | — |\n| 1 | 2 |"),
        prose("a cell too many", "| A | B |\n| --- | --- |\n| 1 | 2 | 3 |"),
        prose("a cell too few", "| A | B |\n| --- | --- |\n| 1 |"),
        prose("a page as a picture", "![Karta](index.md)"),
        prose("a picture in the address", "![Karta](data:image/png;base64,AA)"),
        prose("an address for e-mail without mailto", "[Mejla oss](info@exempelby.se)"),
        prose("mailto without an address", "[Mejla oss](mailto:info.exempelby.se)"),
        prose("the site's own path in an address", "[Om oss](/lofte/om/)"),
        activity(
            "a link in a folded text",
            "uppföljningar:\n  - datum: 2024-05-02\n    text: >\n      Vi gick en runda.\n      Läs [mer om den](runda.md)."
        ),
        activity(
            "follow-ups that could not be read", "uppföljningar:\n  - datum: 3/5 2024\n    text: Vi gick en runda."),
    ]

    static let values = [
        activity("an example that says yes", "exempel: yes"),
        activity("a due day in words", "klart: 12 mars 2024"),
        activity("a date of a month with fewer days", "klart: 2024-02-30"),
        activity("a month alone", "klart: december 2024"),
        activity("a date in American order", "klart: 12/31/2024"),
        activity("a goal in words", "måltal: tolv"),
        activity("a goal in per cent", "måltal: 80 %"),
        activity("a goal that is less than something", "måltal: mindre än 5"),
        activity("start after due", "start: 2024-10-01\nklart: 2024-09-01"),
        activity("a cancelled activity without a reason", "status: avbruten"),
        activity("a due day after the promise", "klart: 2025-03-01"),
        activity("a dialogue that is misspelt", "dialoger:\n  - torgett"),
        followUp("a status in the past tense", "    status: pågick"),
        followUp("an outcome in words", "    utfall: tre rundor"),
        followUp("an outcome with a unit", "    utfall: 3 st"),
        followUp("a follow-up that cancels without a reason", "    status: avbruten"),
        followUp("a key one step too far in", "      status: pågår"),
        followUp("the next follow-up is older", "  - datum: 2024-04-01\n    text: Vi började."),
        activity("a follow-up without text", "uppföljningar:\n  - datum: 2024-05-02\n    status: pågår"),
        activity("a follow-up without a date", "uppföljningar:\n  - text: Vi gick en runda."),
        activity("one follow-up without its dash", "uppföljningar:\n  datum: 2024-05-02\n  text: Vi gick en runda."),
        activity("follow-ups in the singular", "uppföljning:\n  - datum: 2024-05-02\n    text: Vi gick en runda."),
        RecordedMistake(
            "a dialogue with an unknown answer", "2024/dialoger/torget.md",
            "---\nrubrik: Torget\ndatum: 2024-05-01\nplats: Torget\nsynpunkter:\n  - text: Mer ljus.\n    status: kanske\n---\n"
        ),
        RecordedMistake(
            "a dialogue that led to nothing that is there", "2024/dialoger/torget.md",
            "---\nrubrik: Torget\ndatum: 2024-05-01\nplats: Torget\nsynpunkter:\n  - text: Mer ljus.\n"
                + "    aktivitet: /2024/trygghet/ljuus/\n---\n"),
        RecordedMistake("figures with a word in them", "2024/matt/brott.csv", "period;Brott\n2023;tolv\n"),
        RecordedMistake("a row with a cell too many", "2024/matt/brott.csv", "period;Brott\n2023;12;13\n"),
        RecordedMistake("the same period twice", "2024/matt/brott.csv", "period;Brott\n2023;12\n2023;14\n"),
    ]

    static let language = [
        prose("a personal identity number", "Ring 19811218-9876 om du undrar."),
        prose("somebody's e-mail address", "Skriv till anna.andersson@exempelby.se."),
        prose("somebody's telephone number", "Ring oss på 070-174 06 67."),
        prose("a link called here", "Läs mer [här](index.md)."),
        prose("a day with a slash in prose", "Vi möttes den 12/6-24."),
        prose("a heading that skips a level", "## Ett\n\n#### Två\n\nText."),
        prose("raw HTML", "Det är <b>viktigt</b>."),
        prose("a picture without words", "![](karta.png)"),
        prose("a picture that is misspelt", "![En karta](kartan.png)"),
        prose("a link with a backslash", "[Om](..\\om\\index.md)"),
        prose("a link to the finished page", "[Om](../om/index.html)"),
        prose("a link to a part that is not there", "[Om](index.md#finns-inte)"),
        prose("an address without its scheme", "[Polisen](www.polisen.se)"),
        prose("bureaucratic words", "Vi ska tillse att belysning erhålles."),
        prose("an abbreviation", "Vi träffas bl.a. på torget."),
    ]

    static let characters = [
        followUp("å, ä and ö before the mistake", "    orsak: Åska över ängen och ån\n    status: påggår"),
        RecordedMistake("emoji before the mistake", page, "---\nrubrik: Kontakt\n---\n👩‍👩‍👧‍👦 🇸🇪 👍🏽 [Bort](borta.md)\n"),
        RecordedMistake("a tab before the mistake", page, "---\nrubrik: Kontakt\n---\nText\t[Bort](borta.md)\n"),
        RecordedMistake(
            "Windows line breaks", page, "---\r\nrubrik: Kontakt\r\nutkast: kanske\r\n---\r\nText [Bort](borta.md)\r\n"),
        RecordedMistake(
            "letters in two parts", page, "---\nrubrik: Kontakt\n---\nA\u{30A}a\u{308}o\u{308} [Bort](borta.md)\n"),
        RecordedMistake("a byte order mark", page, "\u{FEFF}---\nrubrik: Kontakt\nutkast: kanske\n---\n"),
    ]

    static let settings = [
        settings("a setting that is misspelt", "licenss: CC0"),
        settings("a cadence that is none", "uppföljning: månad"),
        settings("a redirect that leads nowhere", "vidarebefordringar:\n  /gammal/: /finns-inte/"),
        settings("a removal without a reason", "borttaget:\n  - adress: /gammal/\n    datum: 2024-05-01"),
        RecordedMistake(
            "an address without its scheme in the settings", "webbplats.yml",
            SiteFixture.settings.replacing("https://www", with: "www")),
    ]

    /// What is most likely a slip, and what one mistake makes of a whole file.
    static let slips = [
        RecordedMistake(
            "a source that is empty", "2024/matt/brott.md",
            "---\nrubrik: A\nbeskrivning: B\nkälla:\nhämtad: 2024-01-01\n---\n"),
        RecordedMistake(
            "a conformance that is empty", "webbplats.yml",
            SiteFixture.settings.replacing("förenlig: helt", with: "förenlig:")),
        RecordedMistake("a title that is empty", page, "---\nrubrik:\n---\n"),
        RecordedMistake(
            "parties that are none", "2024/index.md",
            SiteFixture.promise.replacing("\n  - namn: Exempelby kommun", with: " []")),
        followUp("an empty reason, cancelled", "    status: avbruten\n    orsak:"),
        followUp("a reason of a no-break space", "    status: avbruten\n    orsak: \"\u{A0}\""),
        activity("a no-break space behind a date", "klart: 2024-11-01\u{A0}"),
        activity("a finished status", "status: klar"),
        activity("a list with stars", "samverkan:\n  * Skolan\n  * Polisen"),
        activity("a list with dashes from Word", "samverkan:\n  – Skolan\n  – Polisen"),
        activity("a sentence among the facts", "klart: 2024-10-01\nDet här är text.\nstart: 2024-09-01"),
        activity("a dialogue by its path", "dialoger: [../dialoger/torget.md]"),
        RecordedMistake(
            "an activity by its name", "2024/dialoger/torget.md",
            "---\nrubrik: A\ndatum: 2024-05-01\nplats: B\nsynpunkter:\n  - text: C\n    aktivitet: ljus\n---\n"),
        RecordedMistake(
            "settings that end in dashes", "webbplats.yml", SiteFixture.settings + "---\n"),
        settings("a language by its name", "språk: svenska"),
        RecordedMistake(
            "a reminder that is no number", "webbplats.yml",
            SiteFixture.settings.replacing("påminnelse: 160", with: "påminnelse: ofta")),
        RecordedMistake("a removal in one line", "webbplats.yml", SiteFixture.settings + "borttaget: /gammal/\n"),
        RecordedMistake(
            "a spreadsheet called .csv", "2024/matt/brott.csv",
            bytes: [0x50, 0x4B, 3, 4, 0x14, 0, 6, 0, 8, 0, 0, 0, 0x21, 0, 0xDF, 0xA4]),
        RecordedMistake("figures with old line ends", "2024/matt/brott.csv", "period;Brott\r2022;1\r2023;2\r"),
        RecordedMistake("figures with tabs", "2024/matt/brott.csv", "period\tBrott\n2022\t1\n"),
        RecordedMistake("figures below a title", "2024/matt/brott.csv", "Anmälda brott;\nperiod;Brott\n2022;1\n"),
        RecordedMistake("figures with a line for Excel", "2024/matt/brott.csv", "sep=;\nperiod;Brott\n2022;1\n"),
        RecordedMistake("a page with old line ends", page, "---\rrubrik: Kontakt\r---\rHej\r"),
        RecordedMistake(
            "a page in a folder in capitals", "2024/Dialoger/moten.md",
            "---\nrubrik: A\ndatum: 2024-05-01\nplats: B\n---\n"),
        RecordedMistake(
            "an activity beside the areas", "2024/lampor.md", "---\nrubrik: Lampor\nansvarig: Kommunen\n---\n"),
    ]
}
