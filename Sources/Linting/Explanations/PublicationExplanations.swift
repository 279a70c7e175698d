import Diagnostics

/// Problems between a site and the one that is published.
extension ProblemExplanation {
    private static let activity = ProblemExample.File.content(
        "2024/trygghet/ljus.md",
        "---\nrubrik: Ljus i parken\nansvarig: Kommunen\nklart: 2024-06-28\n---\n")

    private static let followedUp = ProblemExample.File.content(
        "2024/trygghet/ljus.md",
        """
        ---
        rubrik: Ljus i parken
        ansvarig: Kommunen
        uppföljningar:
          - datum: 2024-03-12
            text: Fyra lyktor är lagade.
        ---

        """)

    static let movedSite = ProblemExplanation(
        .movedSite, .publication,
        title: LocalizedText(
            sv: "Webbplatsen byggs för en annan adress än den ligger på",
            en: "The site is built for another address than it is at"),
        meaning: LocalizedText(
            sv: """
                Under adress i webbplats.yml står en annan adress än den som webbplatsen är publicerad på. Då skulle \
                inga länkar som folk har sparat fungera, och inget av det som är publicerat gå att jämföra med.
                """,
            en: """
                Under adress in webbplats.yml stands another address than the site is published at. No link that people \
                kept would work, and nothing that is published could be compared with.
                """),
        remedy: LocalizedText(
            sv: """
                Skriv tillbaka adressen. Ska webbplatsen flytta är det den som sköter publiceringen som gör det: adressen \
                står också i inställningarna där.
                """,
            en: """
                Write the address back. If the site is to move, whoever runs the publication does that: the address \
                stands in the settings there too.
                """),
        wrong: ProblemExample.address("https://lofte.example/").after(),
        right: ProblemExample.address("https://www.exempelby.se/lofte/").after())

    static let vanishedAddress = ProblemExplanation(
        .vanishedAddress, .publication,
        title: LocalizedText(sv: "En publicerad sida försvinner", en: "A published page vanishes"),
        meaning: LocalizedText(
            sv: """
                Sidan ligger ute, men finns inte i den webbplats som nu byggs. Den som har sparat adressen skulle mötas \
                av ett fel. Det som är publicerat är allmän handling och ska inte försvinna i tysthet.
                """,
            en: """
                The page is out, but is not in the site that is built now. Those who kept the address would meet an \
                error. What is published is a public record and must not vanish in silence.
                """),
        remedy: LocalizedText(
            sv: """
                Har sidan flyttat skriver du den gamla och den nya adressen under vidarebefordringar. Är den borta med \
                flit skriver du adressen under borttaget, med dag och orsak. Då får läsaren veta varför.
                """,
            en: """
                If the page has moved, write the old address and the new one under vidarebefordringar. If it is gone \
                on purpose, write the address under borttaget, with day and reason. Then readers learn why.
                """),
        wrong: ProblemExample.settings("vidarebefordringar:\n  /lampor/: /").after(
            .content("om/lampor.md", "---\nrubrik: Lampor\n---\n")),
        right: ProblemExample.settings(
            "borttaget:\n  - adress: /om/lampor/\n    datum: 2024-06-01\n    orsak: Sidan gällde förra året."
        ).after(.content("om/lampor.md", "---\nrubrik: Lampor\n---\n")))

    static let unrecordedChange = ProblemExplanation(
        .unrecordedChange, .publication,
        title: LocalizedText(sv: "Något är ändrat utan förklaring", en: "Something was changed without an explanation"),
        meaning: LocalizedText(
            sv: """
                Det som har lovats eller redovisats är ändrat efter att det publicerades: en aktivitets rubrik, ansvarig, \
                mål eller dagar, en uppföljning, eller ett svar till medborgarna. Läsaren ska kunna se vad som stod förut.
                """,
            en: """
                What was promised or told was changed after it was published: an activity's title, who answers for it, \
                its goal or days, a follow-up, or an answer to citizens. Readers must be able to see what it said before.
                """),
        remedy: LocalizedText(
            sv: "Lägg till en rad under ändringar som säger vad som är ändrat, vad det var förut och varför.",
            en: "Add a line under ändringar that says what was changed, what it was before and why."),
        wrong: ProblemExample.activity("klart: 2024-09-30").after(activity),
        right: ProblemExample.activity(
            """
            klart: 2024-09-30
            ändringar:
              - datum: 2024-06-01
                fält: klart
                före: 2024-06-28
                orsak: Lyktorna kommer först i augusti.
            """
        ).after(activity))

    static let lostRecord = ProblemExplanation(
        .lostRecord, .publication,
        title: LocalizedText(sv: "Något redovisat är borttaget", en: "Something told was removed"),
        meaning: LocalizedText(
            sv: "En uppföljning, en synpunkt eller en förklaring som är publicerad finns inte längre i filen.",
            en: "A follow-up, a view or an explanation that is published is not in the file any more."),
        remedy: LocalizedText(
            sv: "Skriv tillbaka den. Var den fel lägger du till en rad under ändringar som säger varför den är borta.",
            en: "Put it back. If it was wrong, add a line under ändringar that says why it is gone."),
        wrong: ProblemExample.activity("status: pågår").after(followedUp),
        right: ProblemExample.activity(
            """
            status: pågår
            ändringar:
              - datum: 2024-06-01
                fält: uppföljning 2024-03-12
                orsak: Uppföljningen gällde en annan park.
            """
        ).after(followedUp))

    static let recordTakenDown = ProblemExplanation(
        .recordTakenDown, .publication, .warning,
        title: LocalizedText(sv: "En redovisad sida tas ned", en: "A page that was told of is taken down"),
        meaning: LocalizedText(
            sv: """
                Dagen i avpubliceras har kommit, så sidan försvinner. Den handlar om en aktivitet eller en dialog, och \
                läsaren får inte veta varför den är borta.
                """,
            en: """
                The day in avpubliceras has come, so the page goes. It is about an activity or a dialogue, and readers \
                do not learn why it is gone.
                """),
        remedy: LocalizedText(
            sv: "Ta bort raden avpubliceras, eller ta bort filen och skriv adressen under borttaget med en orsak.",
            en: "Remove the line avpubliceras, or remove the file and write the address under borttaget with a reason."),
        wrong: ProblemExample.activity("avpubliceras: 2024-05-31").after(activity),
        right: ProblemExample.activity("klart: 2024-06-28").after(activity))

    static let quietChange = ProblemExplanation(
        .quietChange, .publication, .warning,
        title: LocalizedText(
            sv: "Något publicerat är ändrat i tysthet", en: "Something published was changed in silence"),
        meaning: LocalizedText(
            sv: """
                Löftets dagar och parter, ett fokusområdes problembild, en rapports period, siffrorna i en dataserie eller \
                ett dokument är inte längre som det publicerades. Det kan vara en rättelse, men läsaren får inte veta det.
                """,
            en: """
                The days and the parties of a promise, the problem of a focus area, the period of a report, the figures of a \
                data series or a document are not as they were published. It may be a correction, but readers are not told.
                """),
        remedy: LocalizedText(
            sv: """
                Lägg till en rad under ändringar på sidan. Ett nytt dokument får ett eget namn, så att det gamla ligger kvar.
                """,
            en: """
                Add a line under ändringar of the page. A new document gets a name of its own, so that the old one stays.
                """),
        wrong: ProblemExample.area("nummer: 1\nproblembild: Parken är mörk.").after(
            .content("2024/trygghet/index.md", "---\nrubrik: Trygghet\nnummer: 1\nproblembild: Torget är mörkt.\n---\n")
        ),
        right: ProblemExample.area(
            """
            nummer: 1
            problembild: Parken är mörk.
            ändringar:
              - {datum: 2024-06-01, fält: problembild, före: Torget är mörkt., orsak: Det gällde parken.}
            """
        ).after(
            .content("2024/trygghet/index.md", "---\nrubrik: Trygghet\nnummer: 1\nproblembild: Torget är mörkt.\n---\n")
        ))

    static let olderThanPublished = ProblemExplanation(
        .olderThanPublished, .publication,
        title: LocalizedText(sv: "Det publicerade är nyare", en: "What is published is newer"),
        meaning: LocalizedText(
            sv: "Webbplatsen som ligger ute visar en senare dag än den som nu byggs. Då går de inte att jämföra.",
            en: "The site that is out shows a later day than the one that is built now. So they cannot be compared."),
        remedy: LocalizedText(
            sv: "Bygg utan --today, så gäller dagens datum.", en: "Build without --today, so that today holds."),
        wrong: ProblemExample.told(
            LocalizedText(
                sv: "Bygget görs för en dag före den som det publicerade visar.",
                en: "The build is made for a day before the one that the published site shows.")
        ).after(day: "2024-06-02"),
        right: ProblemExample.told(
            LocalizedText(sv: "Bygget görs utan --today.", en: "The build is made without --today.")
        ).after())
}
