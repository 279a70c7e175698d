import Diagnostics

/// What was copied from another year.
extension ProblemExplanation {
    static let copiedPromise = ProblemExplanation(
        .copiedPromise, .frontMatter,
        title: LocalizedText(
            sv: "En mapp som är kopierad från ett annat löfte", en: "A folder copied from another promise"),
        meaning: LocalizedText(
            sv: """
                Alla uppföljningar i löftet är äldre än löftet självt. Så blir det när ett års mapp kopieras till nästa. \
                Då skulle det gamla årets resultat visas som det nyas.
                """,
            en: """
                All follow-ups of the promise are older than the promise itself. That comes of copying a year's folder \
                for the next. So the results of the old year would be shown as those of the new one.
                """),
        remedy: LocalizedText(
            sv: """
                Ta bort mappen och skriv lofte new promise 2025 --from 2024. Då blir områden och aktiviteter utkast \
                utan uppföljningar, dagar och utfall. Eller ta bort uppföljningarna själv.
                """,
            en: """
                Remove the folder and write lofte new promise 2025 --from 2024. That makes drafts of the areas and \
                activities, without follow-ups, days and outcomes. Or remove the follow-ups yourself.
                """),
        wrong: .file(
            "2024/trygghet/ljus.md",
            """
            ---
            rubrik: Ljus i parken
            ansvarig: Kommunen
            uppföljningar:
              - datum: 2023-04-10
                text: Tio lampor är uppe.
              - datum: 2023-08-21
                text: Femton lampor är uppe.
              - datum: 2023-11-30
                text: Alla lampor är uppe.
            ---
            """),
        right: .file(
            "2024/trygghet/ljus.md", "---\nrubrik: Ljus i parken\nansvarig: Kommunen\nstatus: planerad\n---"))
}
