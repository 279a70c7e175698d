import Diagnostics

/// Problems of a file as such.
extension ProblemExplanation {
    static let notUTF8 = ProblemExplanation(
        .notUTF8, .files,
        title: LocalizedText(sv: "Filen är inte sparad som UTF-8", en: "The file is not saved as UTF-8"),
        meaning: LocalizedText(
            sv: """
                UTF-8 är det sätt att spara text som webben använder. Är filen sparad på ett annat sätt blir å, ä och \
                ö till andra tecken. Äldre program sparar ofta som Windows-1252.
                """,
            en: """
                UTF-8 is the way of saving text that the web uses. In a file saved otherwise, å, ä and ö turn into \
                other characters. Old programs often save as Windows-1252.
                """),
        remedy: LocalizedText(
            sv: "Öppna filen i det program där den ser rätt ut. Välj Spara som och kodningen UTF-8.",
            en: "Open the file in the program where it looks right. Choose Save As and the encoding UTF-8."),
        wrong: .told(
            LocalizedText(
                sv: "rubrik: Möte, sparat som Windows-1252.", en: "rubrik: Möte, saved as Windows-1252."),
            ProblemExample.File(
                .content, "om/kontakt.md",
                .bytes(Array("---\nrubrik: M".utf8) + [0xF6] + Array("te\n---\n".utf8)))),
        right: .told(
            LocalizedText(sv: "Samma rad, sparad som UTF-8.", en: "The same line, saved as UTF-8."),
            .content("om/kontakt.md", "---\nrubrik: Möte\n---\n")))

    static let controlCharacter = ProblemExplanation(
        .controlCharacter, .files,
        title: LocalizedText(sv: "Ett osynligt tecken", en: "An invisible character"),
        meaning: LocalizedText(
            sv: """
                I texten finns ett tecken som inte syns: ett styrtecken, ett tecken som vänder textens riktning eller ett \
                som gömmer text. Det får inte stå på en webbsida. Det följer ofta med när du kopierar ur ett annat \
                program, och kan också vara skrivet med en kod.
                """,
            en: """
                The text holds a character that cannot be seen: a control character, one that turns the direction of text \
                or one that hides text. It must not stand on a web page. It often comes along when text is copied from \
                another program, and may also be written with a code.
                """),
        remedy: LocalizedText(
            sv:
                "Gå till raden och kolumnen i meddelandet. Radera där och skriv ordet igen för hand. lofte check --fix tar bort tecken som bara ska bort.",
            en:
                "Go to the line and column of the message. Delete there, and type the word again. lofte check --fix removes those that should only go."
        ),
        wrong: .told(
            LocalizedText(
                sv: "Ett styrtecken mitt i ett ord.", en: "A control character within a word."),
            .content("om/kontakt.md", "---\nrubrik: Kontakt\n---\n\nRing\u{7} oss.\n")),
        right: .body("Ring oss."))

    static let fileTooLarge = ProblemExplanation(
        .fileTooLarge, .files,
        title: LocalizedText(sv: "Filen är för stor", en: "The file is too large"),
        meaning: LocalizedText(
            sv: """
                En sida, en dataserie och inställningarna får vara högst 2 megabyte (MB) var. Det är mer än en tjock bok. En \
                större fil har oftast hamnat fel, till exempel en logg eller ett uttag ur ett annat system. Bilder, \
                dokument och filmer får vara högst 1 gigabyte (GB) var: mer tar de flesta webbhotell inte emot. En ritad \
                bild (svg) får vara högst 8 MB. I mallarnas mapp är gränsen 30 MB.
                """,
            en: """
                A page, a data series and the settings may be 2 megabytes (MB) each at most. That is more than a thick book. A \
                larger file is most often in the wrong place, such as a log or an export from another system. \
                Pictures, documents and films may be 1 gigabyte (GB) each at most: most hosts take no more. A \
                drawing (svg) may be 8 MB at most. In the folder with the templates the limit is 30 MB.
                """),
        remedy: LocalizedText(
            sv: """
                Dela texten på flera sidor. Eller spara den som pdf och länka till den. Lägg en stor film hos en tjänst för \
                film och länka dit.
                """,
            en: """
                Split the text into several pages. Or save it as a pdf and link to it. Put a large film where films are \
                kept and link to it.
                """),
        wrong: .told(
            LocalizedText(
                sv: "En sida med en text på 2,1 MB.", en: "A page with a text of 2.1 MB."),
            .content(
                "om/kontakt.md", "---\nrubrik: Kontakt\n---\n\n" + String(repeating: "Ring oss.\n", count: 210_000))),
        right: .told(
            LocalizedText(sv: "Samma text, delad på flera sidor.", en: "The same text, split into several pages."),
            .content("om/kontakt.md", "---\nrubrik: Kontakt\n---\n\nRing oss.\n")))

    static let badLink = ProblemExplanation(
        .badLink, .files,
        title: LocalizedText(sv: "En genväg som inte går att följa", en: "A shortcut that cannot be followed"),
        meaning: LocalizedText(
            sv: """
                I mappen ligger en symbolisk länk, alltså en genväg till en annan fil. Den leder ut ur mappen, till \
                något dolt, i en cirkel, ingenstans eller vidare från en annan genväg. Då kan någon av misstag publicera \
                något som inte hör hit.
                """,
            en: """
                The folder holds a symbolic link, which is a shortcut to another file. It leads out of the folder, to \
                something hidden, in a circle, nowhere or on from another shortcut. Something that does not belong here \
                might be published by mistake.
                """),
        remedy: LocalizedText(
            sv: "Ta bort genvägen. Lägg själva filen i mappen.",
            en: "Remove the shortcut. Put the file itself in the folder."),
        wrong: .told(
            LocalizedText(
                sv: "om/karta.pdf är en genväg till en fil utanför mappen.",
                en: "om/karta.pdf is a shortcut to a file outside the folder."),
            ProblemExample.File(.content, "om/karta.pdf", .link("../../karta.pdf"))),
        right: .told(
            LocalizedText(sv: "om/karta.pdf är en vanlig fil.", en: "om/karta.pdf is an ordinary file."),
            ProblemExample.File(.content, "om/karta.pdf", .bytes(ExampleFile.pdf)), .link(to: "karta.pdf")))

    static let badFileName = ProblemExplanation(
        .badFileName, .files,
        title: LocalizedText(sv: "Ett filnamn som inte går att använda", en: "A file name that cannot be used"),
        meaning: LocalizedText(
            sv: """
                Filens namn är inte skrivet i UTF-8, har ett osynligt tecken i sig, eller så är det ingen vanlig fil. \
                Det händer när filer kommer från en gammal server eller en gammal zip-fil. Några namn måste \
                skrivas exakt så här, med små bokstäver: index.md, webbplats.yml och mapparna dialoger, rapporter och \
                matt. En mapp med ett löfte börjar med ett årtal, som 2024 eller 2024-2026.
                """,
            en: """
                The file's name is not UTF-8, holds an invisible character, or it is not an ordinary file. This \
                happens when files come from an old server or an old zip file. Some names must be written just so, \
                in small letters: index.md, webbplats.yml and the folders dialoger, rapporter and matt. A folder with \
                a promise begins with a year, such as 2024 or 2024-2026.
                """),
        remedy: LocalizedText(
            sv: "Döp om filen eller mappen så som meddelandet säger. Ta bort den om den inte behövs.",
            en: "Rename the file or the folder as the message says. Remove it if it is not needed."),
        wrong: .told(
            LocalizedText(
                sv: "om/karta är ett rör och ingen vanlig fil.", en: "om/karta is a pipe, not an ordinary file."),
            ProblemExample.File(.content, "om/karta", .pipe)),
        right: .told(
            LocalizedText(sv: "om/karta.txt är en vanlig fil.", en: "om/karta.txt is an ordinary file."),
            .content("om/karta.txt", "Karta\n"), .link(to: "karta.txt")))
}
