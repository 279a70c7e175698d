import Diagnostics

/// Problems with texts of the front matter that are read, and say something else than was meant.
extension ProblemExplanation {
    static let cutText = ProblemExplanation(
        .cutText, .frontMatter, .warning,
        title: LocalizedText(sv: "En text som slutar vid ett #", en: "A text that ends at a #"),
        meaning: LocalizedText(
            sv: """
                Överst i filen betyder tecknet # efter ett mellanslag att resten av raden är en anteckning. Den visas inte på \
                sidan. Står en bokstav eller en siffra direkt efter # är det troligen en del av texten.
                """,
            en: """
                At the top of a file the sign # behind a blank means that the rest of the line is a note. It is not shown \
                on the page. Where a letter or a figure follows the # at once, it is most likely a part of the text.
                """),
        remedy: LocalizedText(
            sv: "Sätt citattecken runt hela texten, eller skriv ett mellanslag efter # i en anteckning.",
            en: "Put quotation marks round the whole text, or write a blank behind the # of a note."),
        wrong: .activity("mål: Alla känner till #tryggstation"),
        right: .activity("mål: \"Alla känner till #tryggstation\""))

    static let doubtfulUnit = ProblemExplanation(
        .doubtfulUnit, .frontMatter, .warning,
        title: LocalizedText(sv: "Talet räknar något konstigt", en: "The number counts something strange"),
        meaning: LocalizedText(
            sv: """
                Efter enhet står vad talet räknar, i flertal: ”minst 4 mätningar”. Är det ett ord i ental, ett tal, en hel \
                mening eller ett ord som inte säger vad som räknas, blir meningen på sidan konstig.
                """,
            en: """
                Behind enhet stands what the number counts, in the plural: “minst 4 mätningar”. With a word in the singular, \
                a number, a whole sentence or a word that does not say what is counted, the sentence on the page goes wrong.
                """),
        remedy: LocalizedText(
            sv: "Skriv ett eller några få ord i flertal, som efter ordet två. Allt annat skriver du i mål.",
            en: "Write a word or a few in the plural, as behind the word two. All else goes into mål."),
        wrong: .activity("måltal: minst 4\nenhet: mätning"),
        right: .activity("måltal: minst 4\nenhet: mätningar"))
}
