import Diagnostics

/// Problems of what the lines at the top of a file say.
extension ProblemExplanation {
    static let wrongValue = ProblemExplanation(
        .wrongValue, .frontMatter,
        title: LocalizedText(sv: "Ett värde som inte går", en: "A value that is not possible"),
        meaning: LocalizedText(
            sv:
                "Nyckeln vill ha ett tal, ett ja eller nej, en adress eller ett ord ur en lista. Värdet är något annat.",
            en: "The key takes a number, yes or no, an address or a word from a list. The value is something else."),
        remedy: LocalizedText(
            sv: "Skriv värdet så som meddelandet visar. Ett tal skrivs utan enhet.",
            en: "Write the value as the message shows. A number has no unit."),
        wrong: .activity(
            "uppföljningar:\n  - datum: 2024-05-20\n    utfall: cirka 12\n    status: pågår\n    text: Ljus är uppe."),
        right: .activity(
            "uppföljningar:\n  - datum: 2024-05-20\n    utfall: ungefär 12\n    status: pågår\n    text: Ljus är uppe.")
    )

    static let wrongDate = ProblemExplanation(
        .wrongDate, .frontMatter,
        title: LocalizedText(sv: "Ett datum som inte går att läsa", en: "A date that cannot be read"),
        meaning: LocalizedText(
            sv: """
                Överst i filen skrivs datum som år, månad och dag med bindestreck. Då blir de lika på alla sidor och \
                kan jämföras. Felet kommer också för en dag som inte finns, som den 31 juni.
                """,
            en: """
                At the top of a file, dates are written as year, month and day with hyphens. So they are alike on all \
                pages and can be compared. A day that there is not, such as 31 June, is this error too.
                """),
        remedy: LocalizedText(
            sv: "Skriv fyra siffror för året, två för månaden och två för dagen.",
            en: "Write four digits for the year, two for the month and two for the day."),
        wrong: .activity("klart: 28/6 2024"),
        right: .activity("klart: 2024-06-28"))

    static let unknownStatus = ProblemExplanation(
        .unknownStatus, .frontMatter,
        title: LocalizedText(sv: "En status som inte finns", en: "A status that there is not"),
        meaning: LocalizedText(
            sv: """
                En aktivitet har en av sex statusar: planerad, pågår, delvis genomförd, genomförd, avbruten eller inte \
                genomförd. En synpunkt har en av tre: görs, utreds eller görs inte. Försenad är ingen status. Den \
                räknas ut.
                """,
            en: """
                An activity has one of six statuses: planerad, pågår, delvis genomförd, genomförd, avbruten or inte \
                genomförd. A view has one of three: görs, utreds or görs inte. Late is not a status. It is worked out.
                """),
        remedy: LocalizedText(
            sv: "Skriv en av statusarna, med små bokstäver.", en: "Write one of the statuses, in lower case."),
        wrong: .activity("status: försenad"),
        right: .activity("status: pågår"))

    static let datesInWrongOrder = ProblemExplanation(
        .datesInWrongOrder, .frontMatter,
        title: LocalizedText(sv: "Datum i fel ordning", en: "Dates in the wrong order"),
        meaning: LocalizedText(
            sv: "Något slutar innan det börjar, eller så står en äldre uppföljning efter en nyare.",
            en: "Something ends before it begins, or an older follow-up stands behind a newer one."),
        remedy: LocalizedText(
            sv: "Kontrollera åren. Skriv den äldsta uppföljningen först och den nyaste sist.",
            en: "Check the years. Write the oldest follow-up first and the newest last."),
        wrong: .activity("start: 2024-06-10\nklart: 2024-06-03"),
        right: .activity("start: 2024-06-03\nklart: 2024-06-10"))

    static let statusWithFollowUps = ProblemExplanation(
        .statusWithFollowUps, .frontMatter,
        title: LocalizedText(sv: "Status på två ställen", en: "A status in two places"),
        meaning: LocalizedText(
            sv: """
                När en aktivitet har uppföljningar kommer statusen från den nyaste av dem. Då får aktiviteten inte ha \
                en egen status också.
                """,
            en: """
                When an activity has follow-ups, its status comes from the newest of them. So the activity must not \
                have a status of its own too.
                """),
        remedy: LocalizedText(
            sv: "Ta bort raden status från aktiviteten. Skriv statusen i uppföljningen.",
            en: "Remove the line status from the activity. Write the status in the follow-up."),
        wrong: .activity("status: pågår\nuppföljningar:\n  - datum: 2024-05-20\n    text: Ljusen är beställda."),
        right: .activity("uppföljningar:\n  - datum: 2024-05-20\n    status: pågår\n    text: Ljusen är beställda."))

    static let missingReason = ProblemExplanation(
        .missingReason, .frontMatter, .either,
        title: LocalizedText(sv: "Orsaken saknas", en: "The reason is missing"),
        meaning: LocalizedText(
            sv: """
                Den som bor i kommunen ska få veta varför något är försenat eller avbrutet. En försenad aktivitet utan \
                orsak ger en varning. En avbruten aktivitet utan orsak är ett fel.
                """,
            en: """
                Citizens are to know why something is late or cancelled. A late activity without a reason is a \
                warning. A cancelled activity without a reason is an error.
                """),
        remedy: LocalizedText(
            sv: "Skriv en uppföljning med orsak, eller med status genomförd om arbetet är klart.",
            en: "Write a follow-up with orsak, or with the status genomförd if the work is done."),
        wrong: .activity(
            "klart: 2024-05-15\nuppföljningar:\n  - datum: 2024-05-20\n    status: pågår\n    text: Ljusen är inte uppe."
        ),
        right: .activity(
            "klart: 2024-05-15\nuppföljningar:\n  - datum: 2024-05-20\n    status: pågår\n    text: Ljusen är inte uppe.\n"
                + "    orsak: Leveransen kom inte i tid."))

    static let missingAnswer = ProblemExplanation(
        .missingAnswer, .frontMatter, .warning,
        title: LocalizedText(sv: "Ett svar fattas", en: "An answer is missing"),
        meaning: LocalizedText(
            sv: """
                Den som har sagt något i en dialog ska få svar. Ett nej ska ha ett svar som säger varför. Ett svar som \
                är lovat med svar senast ska komma senast den dagen. Sedan säger sidan att svaret dröjer, tills raden \
                är borta, eller tills svaret har status görs eller görs inte.
                """,
            en: """
                Whoever has said something in a dialogue is owed an answer. A no needs one that says why. An answer \
                that is promised with svar senast is to come by that day. After it the page says that it is late, until \
                the line is gone, or the answer has the status görs or görs inte.
                """),
        remedy: LocalizedText(
            sv: "Skriv svaret i svar, och ta bort raden svar senast. Behövs mer tid skriver du en ny dag.",
            en: "Write the answer in svar, and remove the line svar senast. If more time is needed, write another day."),
        wrong: .dialogue("synpunkter:\n  - text: Sätt upp en bänk vid dammen.\n    status: görs inte"),
        right: .dialogue(
            "synpunkter:\n  - text: Sätt upp en bänk vid dammen.\n    svar: Marken är för mjuk där.\n    status: görs inte"
        ))

    static let missingDetail = ProblemExplanation(
        .missingDetail, .frontMatter, .warning,
        title: LocalizedText(sv: "En uppgift fattas", en: "A detail is missing"),
        meaning: LocalizedText(
            sv: """
                Det som står räcker inte för att sidan ska säga hur det går. Ett utfall utan status säger inte om arbetet \
                har börjat. Ett mål mot förra året säger inget förrän förra årets antal är känt. Ett svar som leder till \
                en aktivitet, men är utan status, säger inte vad ni har beslutat.
                """,
            en: """
                What is written is not enough for the page to say how it goes. An outcome without a status does not say \
                whether work has begun. A goal against last year says nothing until last year's number is known. An answer \
                that leads to an activity and has no status does not say what you decided.
                """),
        remedy: LocalizedText(
            sv: "Skriv status i uppföljningen eller synpunkten, och förra årets antal i startvärde.",
            en: "Write status in the follow-up or the view, and last year's number in startvärde."),
        wrong: .activity(
            "måltal: 40\nuppföljningar:\n  - datum: 2024-05-20\n    text: Vi har varit ute.\n    utfall: 12"),
        right: .activity(
            "måltal: 40\nuppföljningar:\n  - datum: 2024-05-20\n    text: Vi har varit ute.\n    utfall: 12\n    status: pågår"
        ))
}
