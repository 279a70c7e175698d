import Diagnostics

/// Problems between the files of a site.
extension ProblemExplanation {
    static let missingSettings = ProblemExplanation(
        .missingSettings, .site,
        title: LocalizedText(sv: "Inställningarna saknas", en: "The settings are missing"),
        meaning: LocalizedText(
            sv: "Filen webbplats.yml säger vad webbplatsen heter, vilken adress den har och vem som ger ut den.",
            en: "The file webbplats.yml says what the site is called, what its address is and who publishes it."),
        remedy: LocalizedText(
            sv: "Skapa filen i innehållsmappen. Finns den redan, så kontrollera att du står i rätt mapp.",
            en: "Make the file in the content folder. If it exists, see whether you are in the right folder."),
        wrong: .told(
            LocalizedText(
                sv: "Innehållsmappen har ingen webbplats.yml.", en: "The content folder has no webbplats.yml.")),
        right: .file(
            "webbplats.yml",
            """
            namn: Medborgarlöfte i Exempelby
            adress: https://www.exempelby.se/lofte/
            utgivare:
              namn: Exempelby kommun
            tillgänglighet:
              förenlig: helt
              bedömd: 2024-01-15
              metod: Vi har testat webbplatsen själva.
              uppdaterad: 2024-01-15
              kontakt: kommun@exempelby.se
            """))

    static let missingIndex = ProblemExplanation(
        .missingIndex, .site,
        title: LocalizedText(sv: "En mapp saknar sin sida", en: "A folder lacks its page"),
        meaning: LocalizedText(
            sv: """
                Startsidan, varje löfte och varje fokusområde har en egen sida som heter index.md. Utan den har de \
                andra sidorna i mappen inget att höra till.
                """,
            en: """
                The start page, each promise and each focus area has a page of its own called index.md. Without it the \
                other pages in the folder belong to nothing.
                """),
        remedy: LocalizedText(
            sv: "Skapa filen som meddelandet nämner. Är mappen felstavad flyttar du filerna till rätt mapp.",
            en: "Make the file that the message names. If the folder is misspelt, move the files to the right one."),
        wrong: .file("2024/skola/besok.md", "---\nrubrik: Besök i skolan\nansvarig: Kommunen\n---"),
        right: ProblemExample.file("2024/skola/index.md", "---\nrubrik: Skola\nnummer: 2\n---")
            .beside(.content("2024/skola/besok.md", "---\nrubrik: Besök i skolan\nansvarig: Kommunen\n---\n")))

    static let misplacedFile = ProblemExplanation(
        .misplacedFile, .site,
        title: LocalizedText(sv: "En fil på fel plats", en: "A file in the wrong place"),
        meaning: LocalizedText(
            sv: """
                Mappen säger vad en fil är. I ett löfte finns bara fokusområden, och i dem bara aktiviteter. Mapparna \
                dialoger, rapporter och matt får inte ha någon index.md. En vanlig sida kan inte ha en aktivitets \
                eller en dialogs nycklar.
                """,
            en: """
                The folder says what a file is. A promise holds focus areas only, and those hold activities only. The \
                folders dialoger, rapporter and matt must not have an index.md. A plain page cannot have the keys of \
                an activity or a dialogue.
                """),
        remedy: LocalizedText(
            sv: "Flytta filen, eller döp om den.", en: "Move the file, or rename it."),
        wrong: .file("2024/trygghet/parken/lyktor.md", "---\nrubrik: Lyktor\nansvarig: Kommunen\n---"),
        right: .file("2024/trygghet/lyktor.md", "---\nrubrik: Lyktor\nansvarig: Kommunen\n---"))

    static let addressCollision = ProblemExplanation(
        .addressCollision, .site,
        title: LocalizedText(sv: "Två sidor får samma adress", en: "Two pages get one address"),
        meaning: LocalizedText(
            sv: """
                Adressen görs av filens namn, med små bokstäver och utan prickar. Två namn kan bli samma adress. Några \
                adresser använder lofte själv, till exempel /loften/ och /nytt/.
                """,
            en: """
                The address is made from the file's name, in lower case and without dots and rings. Two names may \
                become one address. Some addresses lofte uses itself, such as /loften/ and /nytt/.
                """),
        remedy: LocalizedText(sv: "Döp om en av filerna.", en: "Rename one of the files."),
        wrong: ProblemExample.file("om/Öppet.md", "---\nrubrik: Öppettider\n---")
            .beside(.content("om/oppet.md", "---\nrubrik: Tider\n---\n")),
        right: ProblemExample.file("om/oppettider.md", "---\nrubrik: Öppettider\n---")
            .beside(.content("om/oppet.md", "---\nrubrik: Tider\n---\n")))

    static let duplicateNumber = ProblemExplanation(
        .duplicateNumber, .site,
        title: LocalizedText(sv: "Två fokusområden med samma nummer", en: "Two focus areas with one number"),
        meaning: LocalizedText(
            sv: "Numret ger områdena deras ordning och syns på sidorna. Därför har varje område i ett löfte sitt eget.",
            en: "The number gives the areas their order and is shown. So each area of a promise has its own."),
        remedy: LocalizedText(sv: "Ge ett av områdena ett annat nummer.", en: "Give one of the areas another number."),
        wrong: .file("2024/skola/index.md", "---\nrubrik: Skola\nnummer: 1\n---"),
        right: .file("2024/skola/index.md", "---\nrubrik: Skola\nnummer: 2\n---"))

    static let exampleAmongReal = ProblemExplanation(
        .exampleAmongReal, .site, .warning,
        title: LocalizedText(sv: "Exempel och verkligt på samma rad", en: "Examples and what is real in one line"),
        meaning: LocalizedText(
            sv: """
                Det som är påhittat visas aldrig ihop med det som är verkligt. Därför visas inte en länk mellan en \
                verklig dialog och en påhittad aktivitet, eller tvärtom. Detsamma gäller siffror i ett fokusområde.
                """,
            en: """
                What is made up is never shown together with what is real. So a link between a real dialogue and a \
                made-up activity is not shown, nor the other way round. The same holds for figures in a focus area.
                """),
        remedy: LocalizedText(
            sv: """
                Nämn något av samma slag, eller ta bort raden. Är sidan påhittad skriver du exempel: ja i den. Är den \
                verklig tar du bort raden exempel.
                """,
            en: """
                Name something of the same kind, or remove the line. If the page is made up, write exempel: ja in it. \
                If it is real, remove the line exempel.
                """),
        wrong: ProblemExample.activity("dialoger: [torget]")
            .beside(.content("2024/dialoger/torget.md", dialogue(isExample: true))),
        right: ProblemExample.activity("dialoger: [torget]")
            .beside(.content("2024/dialoger/torget.md", dialogue(isExample: false))))

    private static func dialogue(isExample: Bool) -> String {
        "---\nrubrik: Dialog på torget\ndatum: 2024-03-12\nplats: Torget\nexempel: \(isExample ? "ja" : "nej")\n---\n"
    }

    static let unknownActivity = ProblemExplanation(
        .unknownActivity, .site,
        title: LocalizedText(sv: "En aktivitet som inte finns", en: "An activity that there is not"),
        meaning: LocalizedText(
            sv: "En synpunkt i en dialog pekar på den aktivitet som den ledde till. Adressen leder inte till någon.",
            en: "A view in a dialogue points at the activity that it led to. The address leads to none."),
        remedy: LocalizedText(
            sv: "Skriv aktivitetens adress: löftets mapp, områdets mapp och filens namn, med snedstreck runt om.",
            en:
                "Write the activity's address: the promise's folder, the area's folder and the file's name, with slashes."
        ),
        wrong: .dialogue("synpunkter:\n  - text: Det är mörkt i parken.\n    aktivitet: /2024/trygghet/lius/"),
        right: .dialogue("synpunkter:\n  - text: Det är mörkt i parken.\n    aktivitet: /2024/trygghet/ljus/"))

    static let unknownDialogue = ProblemExplanation(
        .unknownDialogue, .site,
        title: LocalizedText(sv: "En dialog som inte finns", en: "A dialogue that there is not"),
        meaning: LocalizedText(
            sv:
                "Aktiviteten säger att den kommer från en dialog. I löftets mapp dialoger finns ingen fil med det namnet.",
            en:
                "The activity says that it comes from a dialogue. The promise's folder dialoger has no file of that name."
        ),
        remedy: LocalizedText(
            sv: "Skriv filens namn utan .md.", en: "Write the file's name without .md."),
        wrong: .activity("dialoger:\n  - torgett"),
        right: .activity("dialoger:\n  - torget"))

    static let unknownSeries = ProblemExplanation(
        .unknownSeries, .site,
        title: LocalizedText(sv: "En dataserie som inte finns", en: "A data series that there is not"),
        meaning: LocalizedText(
            sv: "Fokusområdet nämner en serie som inte finns i löftets mapp matt.",
            en: "The focus area names a series that is not in the promise's folder matt."),
        remedy: LocalizedText(
            sv: "Skriv filens namn utan ändelse.", en: "Write the file's name without its ending."),
        wrong: .area("nummer: 1\nmått:\n  - brot"),
        right: .area("nummer: 1\nmått:\n  - brott"))

    static let dueOutsidePeriod = ProblemExplanation(
        .dueOutsidePeriod, .site, .warning,
        title: LocalizedText(
            sv: "Slutdagen ligger utanför löftets tid", en: "The due day is outside the promise's time"),
        meaning: LocalizedText(
            sv: "Det som lovas ska bli klart medan löftet gäller. Oftast är det året som är fel.",
            en: "What is promised is to be done while the promise holds. Most often it is the year that is wrong."),
        remedy: LocalizedText(
            sv: "Kontrollera året. Stämmer dagen skriver du ett undantag med skälet.",
            en: "Check the year. If the day is right, write an exemption with the reason."),
        wrong: .activity("klart: 2025-06-28"),
        right: .activity("klart: 2024-06-28"))

    static let overdueFollowUp = ProblemExplanation(
        .overdueFollowUp, .site, .warning,
        title: LocalizedText(sv: "Det är länge sedan någon följde upp", en: "It is long since anybody followed up"),
        meaning: LocalizedText(
            sv: """
                uppföljning i webbplats.yml säger hur ofta aktiviteterna följs upp, annars är det varje kvartal. En hel \
                sådan tid har gått sedan den senaste uppföljningen, eller sedan aktiviteten började. Står påminnelse \
                där, gäller dess antal dagar i stället.
                """,
            en: """
                uppföljning in webbplats.yml says how often activities are followed up, every quarter by default. A \
                whole such time has passed since the newest follow-up, or since the activity began. Where påminnelse \
                is set, its number of days holds instead.
                """),
        remedy: LocalizedText(
            sv: "Fråga den som ansvarar och skriv en uppföljning. Har inget hänt skriver du det.",
            en: "Ask whoever is responsible and write a follow-up. If nothing has happened, write that."),
        wrong: .activity("uppföljningar:\n  - datum: 2024-02-01\n    status: pågår\n    text: Ljusen är beställda."),
        right: .activity(
            "uppföljningar:\n  - datum: 2024-02-01\n    status: pågår\n    text: Ljusen är beställda.\n"
                + "  - datum: 2024-05-28\n    text: Ljusen har inte kommit."))

    static let lowContrast = ProblemExplanation(
        .lowContrast, .site,
        title: LocalizedText(sv: "Färgen är för ljus", en: "The colour is too light"),
        meaning: LocalizedText(
            sv: "Länkar och rubriker får kommunens färg. Den måste vara så mörk att alla kan läsa dem.",
            en: "Links and headings take the municipality's colour. It must be dark enough for all to read."),
        remedy: LocalizedText(
            sv: "Skriv en mörkare färg. Meddelandet föreslår den närmaste som går.",
            en: "Write a darker colour. The message suggests the nearest that will do."),
        wrong: ProblemExample.settings("färg: \"#ffd500\"").beside(
            ProblemExample.File(.templates, "stil.css", .text("a {}\n"))),
        right: ProblemExample.settings("färg: \"#0b4459\"").beside(
            ProblemExample.File(.templates, "stil.css", .text("a {}\n"))))

    static let accessibilityStatement = ProblemExplanation(
        .accessibilityStatement, .site, .warning,
        title: LocalizedText(
            sv: "Tillgänglighetsredogörelsen saknas eller är gammal",
            en: "The accessibility statement is missing or old"),
        meaning: LocalizedText(
            sv:
                "Lagen (2018:1937) kräver en redogörelse för hur tillgänglig webbplatsen är. Den ska ses över varje år.",
            en: "The law (2018:1937) demands a statement of how accessible the site is. It is to be reviewed each year."
        ),
        remedy: LocalizedText(
            sv: "Testa webbplatsen och skriv vad du kom fram till under tillgänglighet i webbplats.yml.",
            en: "Test the site, and write what you found under tillgänglighet in webbplats.yml."),
        wrong: .file(
            "webbplats.yml",
            "namn: Medborgarlöfte i Exempelby\nadress: https://www.exempelby.se/lofte/\nutgivare:\n  namn: Exempelby kommun"
        ),
        right: .file(
            "webbplats.yml",
            """
            namn: Medborgarlöfte i Exempelby
            adress: https://www.exempelby.se/lofte/
            utgivare:
              namn: Exempelby kommun
            tillgänglighet:
              förenlig: helt
              bedömd: 2024-01-15
              metod: Vi har testat själva.
              uppdaterad: 2024-01-15
              kontakt: kommun@exempelby.se
            """))

    static let pastNotice = ProblemExplanation(
        .pastNotice, .site, .warning,
        title: LocalizedText(sv: "Ett meddelande som är över", en: "A message that is over"),
        meaning: LocalizedText(
            sv: "Meddelandet överst på sidorna slutade visas för mer än 30 dagar sedan.",
            en: "The message on top of the pages was last shown more than 30 days ago."),
        remedy: LocalizedText(
            sv: "Ta bort meddelande: och raderna under. Gäller det igen skriver du en ny dag i till.",
            en: "Remove meddelande: and the lines below it. If it holds again, write a new day in till."),
        wrong: .settings("meddelande:\n  text: Vi svarar inte i telefon på fredag.\n  till: 2024-03-01"),
        right: .settings("meddelande:\n  text: Vi svarar inte i telefon på fredag.\n  till: 2024-06-07"))

    static let unneededExemption = ProblemExplanation(
        .unneededExemption, .site, .warning,
        title: LocalizedText(sv: "Ett undantag som inte behövs", en: "An exemption that is not needed"),
        meaning: LocalizedText(
            sv: """
                Filen har ett undantag från en kontroll, men kontrollen hittar inget här. Ligger undantaget kvar kan \
                det dölja nästa problem. Fel går aldrig att undanta, bara varningar.
                """,
            en: """
                The file is exempt from a check that finds nothing here. If the exemption stays, it may hide the next \
                problem. Errors can never be exempted, only warnings.
                """),
        remedy: LocalizedText(sv: "Ta bort raden.", en: "Remove the line."),
        wrong: .activity("klart: 2024-06-28\nundantag:\n  due-outside-period: Löftet är förlängt."),
        right: .activity("klart: 2024-06-28"))
}
