import Diagnostics

/// Problems of files that are published as they are: pictures, documents, figures.
extension ProblemExplanation {
    static let reservedName = ProblemExplanation(
        .reservedName, .files,
        title: LocalizedText(
            sv: "Ett filnamn som betyder något för servern", en: "A file name that means something to the server"),
        meaning: LocalizedText(
            sv: """
                Några filnamn läses av webbservern, av webbhotell, av webbläsare eller av lofte självt. En sådan fil kan leda \
                om hela webbplatsen eller ändra hur den fungerar. Därför får den inte ligga bland texterna.
                """,
            en: """
                Some file names are read by the web server, by hosts, by browsers or by lofte itself. Such a file may lead the \
                whole site elsewhere or change how it works. So it must not lie among the texts.
                """),
        remedy: LocalizedText(
            sv:
                "Ta bort filen eller döp om den. Vart gamla adresser ska leda skriver du under vidarebefordringar i webbplats.yml.",
            en:
                "Remove the file or rename it. Where old addresses lead is written under vidarebefordringar in webbplats.yml."
        ),
        wrong: .told(
            LocalizedText(sv: "Filen heter _redirects.", en: "The file is called _redirects."),
            .content("_redirects", "/om/ /kontakt/ 301\n")),
        right: .settings("vidarebefordringar:\n  /om/gammal/: /2024/"))

    static let unsupportedFile = ProblemExplanation(
        .unsupportedFile, .files,
        title: LocalizedText(sv: "En sorts fil som inte publiceras", en: "A kind of file that is not published"),
        meaning: LocalizedText(
            sv: """
                Webbplatsen tar bara emot filer av kända slag: bilder, ljud, filmer, dokument och öppna data. Andra filer kan \
                köra program hos den som läser eller på servern, eller går inte att öppna för de flesta.
                """,
            en: """
                The site takes files of known kinds only: pictures, sounds, films, documents and open data. Other files may run \
                programs at the reader's or on the server, or cannot be opened by most.
                """),
        remedy: LocalizedText(
            sv: "Gör som meddelandet säger: spara filen i ett annat format, döp om den eller ta bort den.",
            en: "Do as the message says: save the file in another format, rename it or remove it."),
        wrong: .told(
            LocalizedText(sv: "Filen heter om/enkat.html.", en: "The file is called om/enkat.html."),
            .content("om/enkat.html", "<p>Svara här</p>\n")),
        right: .told(
            LocalizedText(sv: "Texten ligger i om/enkat.md.", en: "The text lies in om/enkat.md."),
            .content("om/enkat.md", "---\nrubrik: Enkät\n---\n\nSvara på torget.\n")))

    static let mislabeledFile = ProblemExplanation(
        .mislabeledFile, .files,
        title: LocalizedText(sv: "En fil som inte är vad den heter", en: "A file that is not what it is called"),
        meaning: LocalizedText(
            sv: """
                Filen heter till exempel .pdf men innehåller något annat, är tom eller saknar sitt slut. Då går den inte att \
                öppna. Det händer när en fil får ett nytt namn i stället för att sparas i ett nytt format, eller när en \
                hämtning avbryts.
                """,
            en: """
                The file is called .pdf, say, but holds something else, is empty or lacks its end. So nobody can open it. That \
                happens when a file is renamed where it should be saved in another format, or when a download is broken off.
                """),
        remedy: LocalizedText(
            sv: "Öppna originalet och spara det i rätt format. Se att filen går att öppna.",
            en: "Open the original and save it in the right format. See that the file can be opened."),
        wrong: .told(
            LocalizedText(sv: "om/avtal.pdf är en webbsida.", en: "om/avtal.pdf is a web page."),
            .content("om/avtal.pdf", "<!DOCTYPE html><title>Logga in</title>\n")),
        right: .told(
            LocalizedText(sv: "om/avtal.pdf är en pdf.", en: "om/avtal.pdf is a pdf."),
            ProblemExample.File(.content, "om/avtal.pdf", .bytes(ExampleFile.pdf)), .link(to: "avtal.pdf")))

    static let activeDrawing = ProblemExplanation(
        .activeDrawing, .files,
        title: LocalizedText(sv: "En ritad bild som gör mer än att visas", en: "A drawing that does more than show"),
        meaning: LocalizedText(
            sv: """
                En ritad bild (svg) kan ha program, länkar och hänvisningar till andra webbplatser i sig. Öppnar någon bilden för \
                sig körs programmet som om det vore webbplatsens eget. Därför publiceras bara ritade bilder som inte gör något \
                annat än att visas.
                """,
            en: """
                A drawing (svg) may hold programs, links and references to other sites. Where somebody opens it by itself, the \
                program runs as if it were the site's own. So only drawings that do nothing but show are published.
                """),
        remedy: LocalizedText(
            sv: "Exportera bilden igen: i Inkscape väljer du Vanlig SVG eller Optimerad SVG. Eller spara den som png.",
            en: "Export the picture again: in Inkscape, choose Plain SVG or Optimized SVG. Or save it as png."),
        wrong: .file(
            "om/karta.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\">\n<circle r=\"5\" onclick=\"visa()\"/>\n</svg>"),
        right: ProblemExample.file(
            "om/karta.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\">\n<circle r=\"5\"/>\n</svg>"
        )
        .beside(.link(to: "karta.svg")))

    static let wellKnown = ProblemExplanation(
        .wellKnown, .files, .either,
        title: LocalizedText(sv: "Något i mappen .well-known", en: "Something in the folder .well-known"),
        meaning: LocalizedText(
            sv: """
                I mappen .well-known ligger uppgifter till andra datorer. Där får finnas security.txt, som säger vem man kontaktar \
                om en brist i säkerheten, och bevis för den som ger ut certifikat. Det är en varning när tiden i security.txt \
                är ute, och när webbplatsen inte ligger överst på sin adress.
                """,
            en: """
                The folder .well-known holds facts for other computers. In it may lie security.txt, which says whom to tell of a \
                hole in security, and proofs for those who issue certificates. It is a warning when the time in security.txt is \
                over, and when the site does not lie at the top of its host.
                """),
        remedy: LocalizedText(
            sv: "Skriv en adress efter Contact: och en tid inom ett år efter Expires:. Ta bort andra filer ur mappen.",
            en:
                "Write an address behind Contact: and a time within a year behind Expires:. Remove other files from the folder."
        ),
        wrong: atTop(.file(".well-known/security.txt", "Contact: mailto:kommun@exempelby.se")),
        right: atTop(
            .file(".well-known/security.txt", "Contact: mailto:kommun@exempelby.se\nExpires: 2025-06-01T00:00:00Z")))

    /// The example on a site at the top of its host.
    private static func atTop(_ example: ProblemExample) -> ProblemExample {
        let settings = ProblemExample.settings("").files.map { file in
            guard case .text(let text) = file.content else { return file }
            return ProblemExample.File.content(file.path, text.replacing("exempelby.se/lofte/", with: "exempelby.se/"))
        }
        return ProblemExample(example.form, files: example.files + settings)
    }
}
