import Diagnostics

/// Problems of how the lines at the top of a file are written.
extension ProblemExplanation {
    static let missingFrontMatter = ProblemExplanation(
        .missingFrontMatter, .frontMatter,
        title: LocalizedText(sv: "Uppgifterna överst saknas", en: "The lines at the top are missing"),
        meaning: LocalizedText(
            sv:
                "Varje sida börjar med en rad med tre bindestreck, sedan uppgifter om sidan, sedan tre bindestreck igen.",
            en: "Each page begins with a line of three hyphens, then facts about the page, then three hyphens again."),
        remedy: LocalizedText(
            sv: "Skriv de tre raderna först i filen. Minst rubriken ska finnas.",
            en: "Write the three lines first in the file. At least the title must be there."),
        wrong: .file("om/kontakt.md", "Ring kommunens växel."),
        right: .file("om/kontakt.md", "---\nrubrik: Kontakt\n---\n\nRing kommunens växel."))

    static let unclosedFrontMatter = ProblemExplanation(
        .unclosedFrontMatter, .frontMatter,
        title: LocalizedText(sv: "Uppgifterna överst har inget slut", en: "The lines at the top have no end"),
        meaning: LocalizedText(
            sv:
                "Filen börjar med tre bindestreck, men den rad som avslutar uppgifterna saknas. Då går det inte att se var texten börjar.",
            en:
                "The file begins with three hyphens, but the line that ends the facts is missing. So nothing says where the text begins."
        ),
        remedy: LocalizedText(
            sv: "Skriv tre bindestreck på en egen rad under den sista uppgiften.",
            en: "Write three hyphens on a line of their own below the last fact."),
        wrong: .file("om/kontakt.md", "---\nrubrik: Kontakt\n\nRing kommunens växel."),
        right: .file("om/kontakt.md", "---\nrubrik: Kontakt\n---\n\nRing kommunens växel."))

    static let secondFrontMatter = ProblemExplanation(
        .secondFrontMatter, .frontMatter, .warning,
        title: LocalizedText(sv: "Uppgifterna överst står två gånger", en: "The lines at the top are there twice"),
        meaning: LocalizedText(
            sv: """
                Under de tre bindestreck som avslutar uppgifterna börjar samma sorts rader en gång till. Bara de första \
                läses. De andra visas som text på sidan. Det händer när en sida klistras in under en annan.
                """,
            en: """
                Below the three hyphens that end the facts, lines of the same kind begin once more. Only the first are \
                read. The others are shown as text on the page. It happens when a page is pasted below another.
                """),
        remedy: LocalizedText(
            sv: "Flytta de uppgifter som gäller till de första raderna. Ta bort resten.",
            en: "Move the facts that hold to the first lines. Remove the rest."),
        wrong: .file(
            "om/kontakt.md",
            "---\nrubrik: Kontakt\n---\n---\nrubrik: Kontakta oss\ningress: Ring eller skriv.\n---\n\nRing oss."),
        right: .file("om/kontakt.md", "---\nrubrik: Kontakta oss\ningress: Ring eller skriv.\n---\n\nRing oss."))

    static let yamlSyntax = ProblemExplanation(
        .yamlSyntax, .frontMatter,
        title: LocalizedText(sv: "Raden går inte att förstå", en: "The line cannot be understood"),
        meaning: LocalizedText(
            sv: """
                Uppgifterna överst skrivs som nyckel, kolon, blanksteg och värde. Tecken som kolon, citattecken och \
                hakparenteser betyder något särskilt där. Meddelandet säger vilket tecken det gäller.
                """,
            en: """
                The lines at the top are written as key, colon, blank and value. Characters such as colons, quotation \
                marks and brackets mean something there. The message says which one it is about.
                """),
        remedy: LocalizedText(
            sv: "Sätt raka citattecken om ett värde med kolon. Dra in rader med blanksteg, aldrig med tabbtangenten.",
            en: "Put straight quotation marks around a value with a colon. Indent with blanks, never with tabs."),
        wrong: .page("ingress: Kontakt: så når du oss"),
        right: .page("ingress: \"Kontakt: så når du oss\""))

    static let yamlFeature = ProblemExplanation(
        .yamlFeature, .frontMatter,
        title: LocalizedText(sv: "Ett tecken med särskild betydelse", en: "A character with a meaning of its own"),
        meaning: LocalizedText(
            sv: """
                Uppgifterna skrivs i YAML. Ett värde som börjar med stjärna, och-tecken eller utropstecken är ett \
                kommando i YAML. Sådana används inte här.
                """,
            en: """
                The facts are written in YAML. A value that begins with an asterisk, an ampersand or an exclamation \
                mark is a command in YAML. Those are not used here.
                """),
        remedy: LocalizedText(
            sv: "Sätt citattecken om värdet, eller ta bort tecknet.",
            en: "Put quotation marks around the value, or remove the character."),
        wrong: .page("ingress: *Viktigt* besked om vägarna"),
        right: .page("ingress: Viktigt besked om vägarna"))

    static let duplicateKey = ProblemExplanation(
        .duplicateKey, .frontMatter,
        title: LocalizedText(sv: "Samma nyckel två gånger", en: "The same key twice"),
        meaning: LocalizedText(
            sv: "Två rader har samma nyckel. Det går inte att veta vilken som gäller.",
            en: "Two lines have the same key. Nothing says which one holds."),
        remedy: LocalizedText(sv: "Ta bort en av raderna.", en: "Remove one of the lines."),
        wrong: .page("ingress: Ring oss.\ningress: Skriv till oss."),
        right: .page("ingress: Ring eller skriv till oss."))

    static let unknownKey = ProblemExplanation(
        .unknownKey, .frontMatter,
        title: LocalizedText(sv: "En nyckel som inte finns", en: "A key that there is not"),
        meaning: LocalizedText(
            sv: """
                Nyckeln är felstavad, eller så hör den till en annan sorts sida. Utan det här felet skulle uppgiften \
                försvinna utan att någon märkte det.
                """,
            en: """
                The key is misspelt, or belongs to another kind of page. Without this error the fact would vanish and \
                nobody would notice.
                """),
        remedy: LocalizedText(
            sv: "Rätta stavningen. Meddelandet föreslår den nyckel som liknar mest. Nycklar skrivs med små bokstäver.",
            en: "Mend the spelling. The message suggests the nearest key. Keys are written in lower case."),
        wrong: .activity("sammverkan:\n  - Polisen"),
        right: .activity("samverkan:\n  - Polisen"))

    static let missingKey = ProblemExplanation(
        .missingKey, .frontMatter,
        title: LocalizedText(sv: "En uppgift saknas", en: "A fact is missing"),
        meaning: LocalizedText(
            sv: "Sidan saknar en uppgift som den måste ha. Varje sorts sida har sina egna.",
            en: "The page lacks a fact that it must have. Each kind of page has its own."),
        remedy: LocalizedText(
            sv: "Lägg till raden som meddelandet visar.", en: "Add the line that the message shows."),
        wrong: .activity("uppföljningar:\n  - datum: 2024-05-20\n    status: pågår"),
        right: .activity("uppföljningar:\n  - datum: 2024-05-20\n    status: pågår\n    text: Ljusen är beställda."))

    static let emptyValue = ProblemExplanation(
        .emptyValue, .frontMatter,
        title: LocalizedText(sv: "En nyckel utan värde", en: "A key without a value"),
        meaning: LocalizedText(
            sv: "Efter kolonet står ingenting. Tänk på att allt efter tecknet # räknas som en anteckning.",
            en: "Nothing stands behind the colon. Mind that all behind the character # counts as a note."),
        remedy: LocalizedText(sv: "Skriv ett värde eller ta bort raden.", en: "Write a value, or remove the line."),
        wrong: .page("ingress:"),
        right: .page("ingress: Så når du oss."))

    static let wrongShape = ProblemExplanation(
        .wrongShape, .frontMatter,
        title: LocalizedText(sv: "En lista eller en text på fel plats", en: "A list or a text in the wrong place"),
        meaning: LocalizedText(
            sv: "En del nycklar ska ha en lista, andra en text. Här står det ena där det andra ska stå.",
            en: "Some keys take a list, others a text. Here is the one where the other should be."),
        remedy: LocalizedText(
            sv: "Skriv en lista med ett bindestreck först på varje rad. Skriv en text på samma rad som nyckeln.",
            en: "Write a list with a hyphen first on each line. Write a text on the line of its key."),
        wrong: .activity("samverkan: Polisen"),
        right: .activity("samverkan:\n  - Polisen"))
}
