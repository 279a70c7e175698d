import Diagnostics

/// What two people did at the same time.
extension ProblemExplanation {
    static let mergeConflict = ProblemExplanation(
        .mergeConflict, .files,
        title: LocalizedText(sv: "Två personer har ändrat samma rader", en: "Two people changed the same lines"),
        meaning: LocalizedText(
            sv: """
                Två personer har ändrat samma rader i filen, var och en för sig. Programmet som samlar ändringarna, git, \
                vet inte vilken text som gäller. Därför står båda kvar, mellan rader med sju tecken: först den ena \
                texten, sedan den andra. Inget annat sägs om filen, och inget publiceras, förrän någon har valt.
                """,
            en: """
                Two people changed the same lines of the file, each by themselves. The program that gathers the changes, \
                git, does not know which text holds. So both stand there, between lines of seven signs: first the one \
                text, then the other. Nothing else is said of the file, and nothing is published, before somebody chose.
                """),
        remedy: LocalizedText(
            sv: """
                Läs båda texterna. Behåll det som ska stå, kanske delar av båda, och ta bort raderna med tecknen. Ring \
                den andra om du är osäker. Den som sköter webbplatsen kan köra lofte merge --register, så att \
                uppföljningar läggs ihop av sig själva.
                """,
            en: """
                Read both texts. Keep what is to stand, parts of both perhaps, and remove the lines of signs. Call the \
                other person when in doubt. Whoever runs the site can run lofte merge --register, so that follow-ups \
                are put together by themselves.
                """),
        wrong: .told(
            LocalizedText(
                sv: "Bådas texter står i filen, mellan rader med <<<<<<< och >>>>>>>.",
                en: "Both texts stand in the file, between lines of <<<<<<< and >>>>>>>."),
            .content(
                "om/kontakt.md",
                "---\nrubrik: Kontakt\n---\n\n<<<<<<< HEAD\nRing oss.\n=======\nSkriv till oss.\n>>>>>>> andra\n")),
        right: .file("om/kontakt.md", "---\nrubrik: Kontakt\n---\n\nRing eller skriv till oss."))
}
