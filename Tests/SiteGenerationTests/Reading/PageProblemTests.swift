import Diagnostics
import Testing

@testable import SiteGeneration

@Suite("Problems within one page of the content")
struct PageProblemTests {
    /// An activity with these lines below its title and its responsible.
    private static func activity(_ lines: String) -> String {
        "---\nrubrik: Belysning\nansvarig: Kommunen\n\(lines)---\n"
    }

    private static let activityPath = "2024/trygghet/belysning.md"

    @Test("wrong-date") func wrongDate() async throws {
        try await expect(
            [
                .error(
                    .wrongDate, Self.activityPath, "\"den 5 maj 2024\" är inte ett datum", advice: "skriv 2024-05-05")
            ], in: [Self.activityPath: Self.activity("klart: ⟦den 5 maj 2024⟧\n")])
    }

    @Test("unknown-status") func unknownStatus() async throws {
        try await expect(
            [
                .error(
                    .unknownStatus, Self.activityPath, "okänd status \"klar\"",
                    advice: "skriv genomförd, eller avbruten om arbetet slutade i förtid")
            ], in: [Self.activityPath: Self.activity("status: ⟦klar⟧\n")])
    }

    @Test("status-with-follow-ups") func statusWithFollowUps() async throws {
        try await expect(
            [
                .error(
                    .statusWithFollowUps, Self.activityPath, "status står på aktiviteten fast den har uppföljningar",
                    advice: "ta bort raden, och skriv status: pågår i uppföljningen från 2024-05-01, om det gäller än",
                    notes: ["uppföljningarna börjar här"])
            ],
            in: [
                Self.activityPath: Self.activity(
                    "status: ⟦pågår⟧\nuppföljningar:\n  - datum: 2024-05-01\n    text: Hej\n")
            ])
    }

    @Test("missing-reason: cancelled on the activity itself") func cancelledWithoutFollowUp() async throws {
        try await expect(
            [
                .error(
                    .missingReason, Self.activityPath, "aktiviteten är avbruten utan orsak",
                    advice: "ta bort raden, och skriv i stället uppföljningar: och på nästa rad, indraget, "
                        + "”  - datum: ÅÅÅÅ-MM-DD” och på nästa rad ”    text: Vad som har hänt.” och på nästa rad "
                        + "”    status: avbruten” och på nästa rad ”    orsak:”, med skälet efter orsak:")
            ], in: [Self.activityPath: Self.activity("status: ⟦avbruten⟧\n")])
    }

    @Test("missing-key: cancelled by a follow-up without a reason") func cancelledWithoutReason() async throws {
        try await expect(
            [
                .error(
                    .missingKey, Self.activityPath,
                    "nyckeln \"orsak\" saknas i uppföljningar, post 1 när status är avbruten",
                    advice: "lägg till raden ”    orsak:” och skriv där varför aktiviteten avbryts")
            ],
            in: [
                Self.activityPath: Self.activity(
                    "uppföljningar:\n  - ⟦datum⟧: 2024-05-01\n    text: Slut\n    status: avbruten\n")
            ])
    }

    @Test("dates-in-wrong-order: follow-ups, an activity, a promise, a page") func datesInWrongOrder() async throws {
        try await expect(
            [
                .error(
                    .datesInWrongOrder, "2024/index.md", "slutdatumet ligger före startdatumet",
                    advice: "skriv 2024-01-02 eller ett senare datum", notes: ["startar här"]),
                .error(
                    .datesInWrongOrder, Self.activityPath, "slutdatumet ligger före startdatumet",
                    advice: "skriv 2024-05-02 eller ett senare datum", notes: ["startar här"]),
                .error(
                    .datesInWrongOrder, Self.activityPath, "uppföljningen är äldre än den före",
                    advice: "skriv uppföljningarna i ordning, den äldsta först", notes: ["den före"]),
                .error(
                    .datesInWrongOrder, "om.md", "sidan avpubliceras innan den publiceras",
                    advice: "skriv ett datum efter 2024-05-02", notes: ["publiceras här"]),
            ],
            in: [
                "2024/index.md": """
                ---
                rubrik: Löftet
                start: 2024-01-02
                slut: ⟦2024-01-01⟧
                parter: [{namn: Kommunen}]
                ---

                """,
                Self.activityPath: Self.activity(
                    """
                    start: 2024-05-02
                    klart: ⟦2024-05-01⟧
                    uppföljningar:
                      - datum: 2024-05-03
                        text: Två
                      - datum: ⟦2024-05-02⟧
                        text: Ett

                    """),
                "om.md": "---\nrubrik: Om\npubliceras: 2024-05-02\navpubliceras: ⟦2024-05-02⟧\n---\n",
            ], today: "2024-04-15")
    }

    @Test("Days that are the same are in order, and what happened today is shown") func sameDay() async throws {
        let result = try await expect(
            [
                .warning(
                    .duplicateFollowUp, Self.activityPath, "två uppföljningar har samma datum",
                    advice: "kontrollera datumen; stämmer de, skriv det som hände den dagen i en uppföljning",
                    notes: ["den andra"])
            ],
            in: [
                "2024/index.md": SiteFixture.promise.replacing("2024-12-31", with: "2024-01-01"),
                Self.activityPath: Self.activity(
                    """
                    start: 2024-01-01
                    klart: 2024-01-01
                    uppföljningar:
                      - datum: 2024-01-01
                        text: På morgonen.
                      - datum: ⟦2024-01-01⟧
                        text: På kvällen.
                        status: genomförd
                      - datum: 2024-01-02
                        text: I morgon.

                    """),
            ], today: "2024-01-01")
        let text = try #require(result.text("2024/trygghet/belysning/index.html"))
        #expect(text.contains("<p>På kvällen.</p>\n<p>På morgonen.</p>"))
        #expect(!text.contains("I morgon."))
    }

    @Test("wrong-value: figures, targets, counts, periods, words") func wrongValue() async throws {
        try await expect(
            [
                .error(
                    .wrongValue, "2024/rapporter/kv1.md", "\"kv1 2024\" är inte en period",
                    advice: "skriv 2024-kv1"),
                .error(
                    .wrongValue, Self.activityPath, "\"runt tio\" är inte ett måltal",
                    advice: "skriv minst 10; är ett lägre tal nog skriver du det"),
                .error(
                    .wrongValue, Self.activityPath, "\"två\" är inte ett tal", advice: "skriv 2"),
                .error(
                    .wrongValue, "2024/trygghet/index.md", "\"0\" är inte ett heltal från 1 till 99",
                    advice: "skriv ett heltal från 1 till 99, med siffror"),
                .error(
                    .wrongValue, "om.md", "utkast ska vara ja eller nej, inte \"kanske\"", advice: "skriv ja eller nej"),
            ],
            in: [
                "2024/rapporter/kv1.md": "---\nrubrik: Kvartalet\nperiod: ⟦kv1 2024⟧\n---\n",
                Self.activityPath: Self.activity(
                    "måltal: ⟦runt tio⟧\nuppföljningar:\n  - datum: 2024-05-01\n    text: Hej\n    utfall: ⟦två⟧\n"),
                "2024/trygghet/index.md": "---\nrubrik: Trygghet\nnummer: ⟦0⟧\n---\n",
                "om.md": "---\nrubrik: Om\nutkast: ⟦kanske⟧\n---\n",
            ])
    }

    @Test("missing-alt: a picture of the page without its text") func missingAlt() async throws {
        try await expect(
            [
                .error(
                    .missingAlt, "om.md", "bilden har ingen beskrivning",
                    advice: "lägg till raden bildbeskrivning: och skriv vad bilden visar, för den som inte kan se den")
            ], in: ["om.md": "---\nrubrik: Om\nbild: ⟦karta.png⟧\n---\n", "karta.png": "PNG"])
    }

    @Test("missing-key: a text without its picture") func captionAlone() async throws {
        try await expect(
            [
                .error(
                    .missingKey, "om.md", "bildtexten har ingen bild",
                    advice: "lägg till raden bild: med bildens fil, eller ta bort bildtexten")
            ], in: ["om.md": "---\nrubrik: Om\nbildtext: ⟦Karta⟧\n---\n"])
    }

    @Test("unknown-key: an exemption from no check there is") func unknownExemption() async throws {
        try await expect(
            [
                .error(
                    .unknownKey, "om.md", "det finns ingen kontroll som heter \"raw-htm\"",
                    advice: "menade du \"raw-html\"?"),
                .error(
                    .unknownKey, "om.md", "det finns ingen kontroll som heter \"allt\"",
                    advice: "skriv den kod som står inom hakparentes sist i varningen"),
            ], in: ["om.md": "---\nrubrik: Om\nundantag:\n  ⟦raw-htm⟧: Skäl.\n  ⟦allt⟧: Skäl.\n---\n"])
    }

    @Test("unneeded-exemption") func unneededExemption() async throws {
        try await expect(
            [
                .warning(
                    .unneededExemption, "om.md", "undantaget \"raw-html\" behövs inte: filen ger ingen sådan varning",
                    advice: "ta bort raden")
            ], in: ["om.md": "---\nrubrik: Om\nundantag:\n  ⟦raw-html⟧: Skäl.\n---\n"])
    }

    @Test("An exemption silences the warning it names, in its own file alone") func exemption() async throws {
        try await expect(
            [
                .warning(.rawHTML, "om.md", "HTML-koden \"<b>\" publiceras inte", advice: "skriv **fet text**")
            ],
            in: [
                "kontakt.md": "---\nrubrik: Kontakt\nundantag:\n  raw-html: Skäl.\n---\nEn <b>text</b>.\n",
                "om.md": "---\nrubrik: Om\n---\nEn ⟦<b>⟧text</b>.\n",
            ])
    }

    @Test("An exemption is not called unneeded when the checks never ran, or never saw the page")
    func exemptionUnknown() async throws {
        let exempt = "---\nrubrik: Om\nutkast: ja\nundantag:\n  due-outside-period: Skäl.\n---\n"
        try await expect([], in: ["om.md": exempt])
        try await expect(
            [
                .error(
                    .missingIndex, "index.md", "startsidan saknas",
                    advice: "skapa filen index.md med raderna ---, rubrik: Webbplatsens rubrik, ---")
            ], in: ["index.md": nil, "om.md": exempt.replacing("utkast: ja\n", with: "")])
    }

    @Test("An error cannot be exempted") func exemptError() async throws {
        try await expect(
            [
                .warning(
                    .unneededExemption, "om.md",
                    "\"broken-link\" är ett fel, och fel går inte att undanta: bara varningar",
                    advice: "rätta felet, och ta bort raden"),
                .error(
                    .brokenLink, "om.md", "länken \"/borta/\" leder ingenstans",
                    advice: "skriv sökvägen till en fil som finns, räknat från den här filens mapp, "
                        + "eller en adress från webbplatsens rot, till exempel /"),
            ], in: ["om.md": "---\nrubrik: Om\nundantag:\n  ⟦broken-link⟧: Skäl.\n---\n[Bort](⟦/borta/⟧)\n"])
    }
}
