import Diagnostics

/// What is allowed, and most likely a slip.
extension ProblemExplanation {
    static let doubtfulFile = ProblemExplanation(
        .doubtfulFile, .files, .warning,
        title: LocalizedText(sv: "En fil som ser ut att vara ett misstag", en: "A file that looks like a mistake"),
        meaning: LocalizedText(
            sv: """
                Filens namn slutar nästan som en sidas. Då blir den ingen sida, utan publiceras som den är. Windows \
                döljer slutet av namnet, så index.md kan heta index.md.txt. Varningen kommer också för en kopia av en \
                sida, som blir en egen sida, och för det som ett program har lämnat efter sig när en fil sparades. Det \
                publiceras inte.
                """,
            en: """
                The file's name ends nearly as a page's. So it becomes no page, but is published as it is. Windows \
                hides the end of a name, so index.md may be called index.md.txt. The warning also comes for a copy of \
                a page, which becomes a page of its own, and for what a program left when a file was saved. That is \
                not published.
                """),
        remedy: LocalizedText(
            sv: "Döp om filen så att namnet slutar på .md, eller ta bort den.",
            en: "Rename the file so that its name ends in .md, or remove it."),
        wrong: .told(
            LocalizedText(sv: "En sida heter om/hjalp.md.txt.", en: "A page is called om/hjalp.md.txt."),
            .content("om/hjalp.md.txt", "---\nrubrik: Hjälp\n---\n")),
        right: .told(
            LocalizedText(sv: "Sidan heter om/hjalp.md.", en: "The page is called om/hjalp.md."),
            .content("om/hjalp.md", "---\nrubrik: Hjälp\n---\n")))

    static let unlinkedFile = ProblemExplanation(
        .unlinkedFile, .files, .warning,
        title: LocalizedText(sv: "En fil som ingen länkar till", en: "A file that nobody links to"),
        meaning: LocalizedText(
            sv: """
                Alla filer i innehållsmappen publiceras, också de som ingen sida länkar till. Den som gissar adressen kan \
                läsa dem. Ofta är det ett arbetsmaterial som har blivit kvar.
                """,
            en: """
                All files in the content folder are published, also those that no page links to. Whoever guesses the \
                address can read them. Often it is working material that was left there.
                """),
        remedy: LocalizedText(
            sv: """
                Länka till filen från en sida, eller flytta ut den ur mappen. Ska den ligga ute utan länk skriver du \
                undantag med skälet i mappens index.md, eller i webbplats.yml.
                """,
            en: """
                Link to the file from a page, or move it out of the folder. If it is to be published without a link, write \
                undantag with the reason in the folder's index.md, or in webbplats.yml.
                """),
        wrong: .told(
            LocalizedText(
                sv: "Filen om/deltagare.pdf finns, och ingen sida länkar till den.",
                en: "There is a file om/deltagare.pdf, and no page links to it."),
            ProblemExample.File(.content, "om/deltagare.pdf", .bytes(ExampleFile.pdf))),
        right: ProblemExample.body("[Så många deltog, PDF](deltagare.pdf)")
            .beside(ProblemExample.File(.content, "om/deltagare.pdf", .bytes(ExampleFile.pdf))))

    static let damagedText = ProblemExplanation(
        .damagedText, .files, .either,
        title: LocalizedText(sv: "Bokstäver som har blivit fel", en: "Letters that went wrong"),
        meaning: LocalizedText(
            sv: """
                Filen har öppnats i fel kodning och sedan sparats. Då har å, ä och ö blivit två konstiga tecken var, \
                eller en ruta med ett frågetecken. I en text ger det en varning. I en nyckel eller en länk är det ett fel.
                """,
            en: """
                The file was opened in a wrong encoding and then saved. So å, ä and ö became two strange signs each, \
                or a box with a question mark. In a text that gives a warning. In a key or a link it is an error.
                """),
        remedy: LocalizedText(
            sv: "Hämta filen som den var före. Går det inte, så skriv bokstäverna på nytt och spara i UTF-8.",
            en: "Get the file as it was before. If you cannot, write the letters anew and save in UTF-8."),
        wrong: .told(
            LocalizedText(
                sv: "I filen står två konstiga tecken där det ska stå ä.",
                en: "The file has two strange signs where ä should be."),
            .content("om/kontakt.md", "---\nrubrik: Hj\u{C3}\u{A4}lp\n---\n")),
        right: .file("om/kontakt.md", "---\nrubrik: Hjälp\n---"))

    static let duplicateFollowUp = ProblemExplanation(
        .duplicateFollowUp, .frontMatter, .warning,
        title: LocalizedText(sv: "En uppföljning två gånger", en: "A follow-up twice"),
        meaning: LocalizedText(
            sv:
                "Två uppföljningar har samma datum. Har de samma text visas den två gånger. Annars är troligen ett datum fel.",
            en:
                "Two follow-ups have one date. With one text they are shown twice. Else one of the dates is most likely wrong."
        ),
        remedy: LocalizedText(

            sv: "Ta bort den ena, rätta datumet, eller skriv det som hände den dagen i en uppföljning.",
            en: "Remove one of them, mend its date, or write what happened that day in one follow-up."),
        wrong: .activity(
            "uppföljningar:\n  - datum: 2024-05-20\n    text: Ljusen är uppe.\n  - datum: 2024-05-20\n    text: Ljusen är uppe."
        ),
        right: .activity("uppföljningar:\n  - datum: 2024-05-20\n    text: Ljusen är uppe."))

    static let responsibleSpelling = ProblemExplanation(
        .responsibleSpelling, .site, .warning,
        title: LocalizedText(sv: "Ett namn som skrivs på två sätt", en: "A name that is written in two ways"),
        meaning: LocalizedText(
            sv: "Två aktiviteter har nästan samma namn efter ansvarig. Den som läser tror att det är två som ansvarar.",
            en: "Two activities have nearly the same name at ansvarig. Readers take them for two who answer for them."),
        remedy: LocalizedText(
            sv: "Skriv namnet likadant överallt.", en: "Write the name in the same way everywhere."),
        wrong: ProblemExample.file("2024/trygghet/ljus.md", "---\nrubrik: Ljus i parken\nansvarig: Gatukontorret\n---")
            .beside(.content("2024/trygghet/skyltar.md", "---\nrubrik: Skyltar\nansvarig: Gatukontoret\n---\n")),
        right: ProblemExample.file("2024/trygghet/ljus.md", "---\nrubrik: Ljus i parken\nansvarig: Gatukontoret\n---")
            .beside(.content("2024/trygghet/skyltar.md", "---\nrubrik: Skyltar\nansvarig: Gatukontoret\n---\n")))

    static let joinedNames = ProblemExplanation(
        .joinedNames, .site, .warning,
        title: LocalizedText(sv: "Flera som ansvarar räknas som en", en: "Several who answer count as one"),
        meaning: LocalizedText(
            sv: """
                Efter ansvarig står flera namn i en text. De räknas var för sig när minst ett av dem står ensamt någon \
                annanstans på webbplatsen, som part i löftet eller efter ansvarig. Här är inget av dem känt.
                """,
            en: """
                Several names stand in one text at ansvarig. They count one by one where at least one of them stands alone \
                elsewhere on the site, as a party of the promise or at ansvarig. Here none of them is known.
                """),
        remedy: LocalizedText(
            sv: "Skriv namnen som en lista. Är det ett enda namn skriver du orden efter ”och” med liten bokstav.",
            en: "Write the names as a list. If it is one name, write the words behind “och” in small letters."),
        wrong: ProblemExample.file(
            "2024/trygghet/ljus.md", "---\nrubrik: Ljus i parken\nansvarig: Vägföreningen och Byalaget\n---"),
        right: ProblemExample.file(
            "2024/trygghet/ljus.md",
            "---\nrubrik: Ljus i parken\nansvarig:\n  - namn: Vägföreningen\n  - namn: Byalaget\n---"))

    static let unknownField = ProblemExplanation(
        .unknownField, .frontMatter, .warning,
        title: LocalizedText(sv: "En ändring av en nyckel som inte finns", en: "A change of a key that there is not"),
        meaning: LocalizedText(
            sv: """
                Under ändringar säger fält vad som har ändrats. Här står ett ord som nästan är en nyckel. En ändring \
                förklarar bara den nyckel som den nämner.
                """,
            en: """
                Under ändringar, fält says what was changed. Here is a word that is nearly a key. A change explains \
                only the key that it names.
                """),
        remedy: LocalizedText(
            sv: "Skriv nyckeln som den står i filen.", en: "Write the key as it stands in the file."),
        wrong: .activity(
            "ändringar:\n  - datum: 2024-05-20\n    fält: klaart\n    orsak: Leveransen dröjer."),
        right: .activity(
            "ändringar:\n  - datum: 2024-05-20\n    fält: klart\n    orsak: Leveransen dröjer."))

    static let doubtfulDate = ProblemExplanation(
        .doubtfulDate, .frontMatter, .either,
        title: LocalizedText(sv: "Ett datum som troligen är fel", en: "A date that is most likely wrong"),
        meaning: LocalizedText(
            sv: """
                En uppföljning har ett datum före löftet, eller mer än en månad fram i tiden. Den som ligger i \
                framtiden syns inte på sidan. Varningen kommer också när undertecknat, uppdaterad, hämtad eller en \
                ändring har en dag som inte har varit. Står uppföljningarna i fel ordning för att ett år är fel är det ett fel.
                """,
            en: """
                A follow-up has a date before the promise, or more than a month ahead. One in the future is not shown \
                on the page. The warning also comes when undertecknat, uppdaterad, hämtad or a change has a day that is \
                still to come. Where follow-ups stand in a wrong order because a year is wrong, it is an error.
                """),
        remedy: LocalizedText(
            sv: "Kontrollera året. Stämmer det, så lägg till ett undantag med skälet.",
            en: "Check the year. If it is right, add an exemption with the reason."),
        wrong: .activity("uppföljningar:\n  - datum: 2025-05-20\n    text: Ljusen är uppe."),
        right: .activity("uppföljningar:\n  - datum: 2024-05-20\n    text: Ljusen är uppe."))

    static let doubtfulNumber = ProblemExplanation(
        .doubtfulNumber, .frontMatter, .warning,
        title: LocalizedText(sv: "Ett tal som kan läsas på två sätt", en: "A number that can be read in two ways"),
        meaning: LocalizedText(
            sv: """
                Både punkt och komma skiljer heltal från decimaler. En punkt med tre siffror efter sig kan också dela \
                tusental, så 1.200 kan betyda både 1200 och 1,2. Sidan visar talet som 1,2. Måltalet 0 läses som minst 0, \
                fast det nästan alltid betyder högst 0.
                """,
            en: """
                Both a point and a comma begin decimals. A point with three digits behind it may part thousands, too, \
                so 1.200 can mean 1200 and 1.2. The page shows 1.2. A target of 0 is read as at least 0, though it nearly \
                always means at most 0.
                """),
        remedy: LocalizedText(
            sv: "Skriv tusental utan punkt, och decimaler med komma. Skriv högst 0 när det inte ska bli några alls.",
            en:
                "Write thousands without a point, and decimals with a comma. Write högst 0 when there are to be none at all."
        ),
        wrong: .activity(
            "uppföljningar:\n  - datum: 2024-05-20\n    utfall: 1.200\n    status: pågår\n    text: Så många kom."),
        right: .activity(
            "uppföljningar:\n  - datum: 2024-05-20\n    utfall: 1200\n    status: pågår\n    text: Så många kom."))

    static let folderYear = ProblemExplanation(
        .folderYear, .frontMatter, .warning,
        title: LocalizedText(
            sv: "Mappen har ett annat år än löftet", en: "The folder has another year than the promise"),
        meaning: LocalizedText(
            sv: "Mappens namn börjar med löftets år, och blir en del av adressen. Här är det inte samma år.",
            en: "The folder's name begins with the promise's year, and becomes part of the address. Here they differ."),
        remedy: LocalizedText(
            sv: "Rätta start eller slut, eller döp om mappen.", en: "Mend start or slut, or rename the folder."),
        wrong: .file(
            "2025/index.md",
            "---\nrubrik: Löftet 2025\nstart: 2015-01-01\nslut: 2025-12-31\nparter:\n  - namn: Kommunen\n---"),
        right: .file(
            "2025/index.md",
            "---\nrubrik: Löftet 2025\nstart: 2025-01-01\nslut: 2025-12-31\nparter:\n  - namn: Kommunen\n---"))

    static let reportPeriod = ProblemExplanation(
        .reportPeriod, .frontMatter, .warning,
        title: LocalizedText(sv: "En rapport om fel period", en: "A report on a wrong period"),
        meaning: LocalizedText(
            sv: "Rapporten gäller ett år utanför löftet, eller en period som redan har en rapport.",
            en: "The report is about a year outside the promise, or a period that has a report already."),
        remedy: LocalizedText(
            sv: "Kontrollera period. Är det två delar av en rapport, så lägg ihop dem.",
            en: "Check period. If they are two parts of one report, join them."),
        wrong: .file("2024/rapporter/2023-kv1.md", "---\nrubrik: Första kvartalet\nperiod: 2023-kv1\n---"),
        right: .file("2024/rapporter/2024-kv1.md", "---\nrubrik: Första kvartalet\nperiod: 2024-kv1\n---"))

    static let figuresDue = ProblemExplanation(
        .figuresDue, .series, .warning,
        title: LocalizedText(sv: "Nya siffror har inte hämtats", en: "New figures were not fetched"),
        meaning: LocalizedText(
            sv: "I nästa står dagen då nya siffror skulle komma. Den har passerat, och de som visas är äldre.",
            en: "nästa says when new figures were to come. That day has passed, and those shown are older."),
        remedy: LocalizedText(
            sv:
                "Hämta siffrorna. Skriv dagen i hämtad, och i nästa dagen då det kommer nya. Dröjer de ändrar du nästa.",
            en: "Fetch the figures. Write the day in hämtad, and in nästa when the next come. If they are late, change "
                + "nästa."),
        wrong: .file(
            "2024/matt/brott.md",
            "---\nrubrik: Brott\nbeskrivning: Anmälda brott per år\nkälla: Brå\nhämtad: 2024-01-15\n"
                + "nästa: 2024-05-15\n---"
        ).beside(ProblemExample.File(.content, "2024/matt/brott.csv", .text("period;Anmälda brott\n2022;41\n"))),
        right: .file(
            "2024/matt/brott.md",
            "---\nrubrik: Brott\nbeskrivning: Anmälda brott per år\nkälla: Brå\nhämtad: 2024-05-16\n"
                + "nästa: 2025-05-15\n---"
        ).beside(
            ProblemExample.File(.content, "2024/matt/brott.csv", .text("period;Anmälda brott\n2022;41\n2023;38\n"))))

    static let doubtfulSeries = ProblemExplanation(
        .doubtfulSeries, .series, .warning,
        title: LocalizedText(sv: "Siffror som troligen är fel", en: "Figures that are most likely wrong"),
        meaning: LocalizedText(
            sv: """
                Ett diagram visar perioder av samma sort, i ordning. Varningen kommer för en period som inte går att \
                ordna, för perioder av olika sort och för perioder som går bakåt. Den kommer också för en tabell utan \
                tal, och för tal som 1.200 där punkten kan dela tusental.
                """,
            en: """
                A chart shows periods of one kind, in order. The warning comes for a period that cannot be put in \
                order, for periods of several kinds and for periods that go back. It also comes for a table without \
                figures, and for figures such as 1.200, where the point may part thousands.
                """),
        remedy: LocalizedText(
            sv: "Skriv perioden som 2024, 2024-kv1, 2024-t1, 2024-h1 eller 2024-03, den äldsta först.",
            en: "Write the period as 2024, 2024-kv1, 2024-t1, 2024-h1 or 2024-03, the oldest first."),
        wrong: .figures("period;Anmälda brott\n2023;38\n2022;41"),
        right: .figures("period;Anmälda brott\n2022;41\n2023;38"))
}
