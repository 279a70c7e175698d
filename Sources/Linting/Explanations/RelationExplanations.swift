import Diagnostics

/// Problems of what continues from year to year, and of what is connected.
extension ProblemExplanation {
    static let unknownRelation = ProblemExplanation(
        .unknownRelation, .site,
        title: LocalizedText(
            sv: "Ett område eller en aktivitet som inte finns", en: "An area or an activity that there is not"),
        meaning: LocalizedText(
            sv: "Adressen vid fortsätter eller hänger ihop med leder inte till ett fokusområde eller en aktivitet.",
            en: "The address at fortsätter or hänger ihop med leads to no focus area and to no activity."),
        remedy: LocalizedText(
            sv: "Skriv adressen till sidan, från löftets mapp: /2023/omrade/ eller /2023/omrade/aktivitet/.",
            en: "Write the page's address, from the promise's folder: /2023/area/ or /2023/area/activity/."),
        wrong: ProblemExample.area("nummer: 1\nfortsätter: /2023/trygghett/").beside(earlierPromise, earlierArea),
        right: ProblemExample.area("nummer: 1\nfortsätter: /2023/trygghet/").beside(earlierPromise, earlierArea))

    static let wrongContinuation = ProblemExplanation(
        .wrongContinuation, .site,
        title: LocalizedText(
            sv: "Något fortsätter från ett löfte som inte är tidigare",
            en: "Something continues from a promise that is not earlier"),
        meaning: LocalizedText(
            sv: """
                Det som fortsätter ska komma från ett löfte som började tidigare. Det kan inte komma från samma löfte, \
                från ett senare eller från sig självt.
                """,
            en: """
                What continues comes from a promise that began earlier. It cannot come from the same promise, from a \
                later one or from itself.
                """),
        remedy: LocalizedText(
            sv: """
                Skriv fortsätter i den senare sidan, med adressen till den tidigare. Hör sidorna till samma löfte \
                skriver du hänger ihop med.
                """,
            en: """
                Write fortsätter in the later page, with the address of the earlier one. If both belong to one \
                promise, write hänger ihop med.
                """),
        wrong: .activity("fortsätter: /2024/trygghet/"),
        right: .activity("hänger ihop med: /2024/trygghet/"))

    private static let promise2023 = """
        ---
        rubrik: Löftet 2023
        start: 2023-01-01
        slut: 2023-12-31
        parter:
          - namn: Exempelby kommun
        ---

        """

    private static let earlierPromise = ProblemExample.File.content("2023/index.md", promise2023)
    private static let earlierArea = ProblemExample.File.content(
        "2023/trygghet/index.md", "---\nrubrik: Trygghet\nnummer: 1\n---\n")
}
