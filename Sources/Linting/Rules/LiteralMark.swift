import Diagnostics

extension LiteralMarkRule {
    /// Whose signs are shown.
    enum Kind {
        case stars, starsInFrontMatter, marksInFrontMatter, waves, checkbox, footnote, deepHeading
        /// Number signs without a blank behind them, or with a hard one.
        case heading(count: Int), hardBlank(count: Int)
        /// A `>` behind a character that cannot be seen.
        case quotation
        /// Dashes alone on a line.
        case rule

        var message: LocalizedText {
            switch self {
            case .stars, .starsInFrontMatter:
                LocalizedText(
                    sv: "stjärnorna visas, och texten blir inte fet", en: "the stars are shown, not bold text")
            case .marksInFrontMatter:
                LocalizedText(sv: "tecknen visas som de är skrivna", en: "the signs are shown as they are written")
            case .waves:
                LocalizedText(
                    sv: "tecknen ~~ visas, och texten blir inte genomstruken",
                    en: "the signs ~~ are shown, not struck-out text")
            case .checkbox:
                LocalizedText(
                    sv: "hakparenteserna visas, för kryssrutor finns inte",
                    en: "the brackets are shown, since there are no checkboxes")
            case .footnote:
                LocalizedText(sv: "fotnoter finns inte", en: "there are no footnotes")
            case .deepHeading:
                LocalizedText(
                    sv: "det här blir ingen rubrik, för den har fler än sex nummertecken",
                    en: "this becomes no heading, since it has more than six number signs")
            case .heading:
                LocalizedText(
                    sv: "det här blir ingen rubrik, för mellanslaget efter nummertecknen saknas",
                    en: "this becomes no heading, since the blank behind the number signs is missing")
            case .hardBlank:
                LocalizedText(
                    sv:
                        "det här blir ingen rubrik, för vid nummertecknen står ett hårt mellanslag eller ett tecken som "
                        + "inte syns",
                    en:
                        "this becomes no heading, since by the number signs is a no-break space or a character that cannot "
                        + "be seen")
            case .quotation:
                LocalizedText(
                    sv: "det här blir inget citat, för före > står ett tecken som inte syns",
                    en: "this becomes no quotation, since before the > is a character that cannot be seen")
            case .rule:
                LocalizedText(
                    sv: "det här blir ingen linje, för strecken är inga vanliga bindestreck",
                    en: "this becomes no line across the page, since the dashes are no ordinary hyphens")
            }
        }

        var advice: LocalizedText {
            switch self {
            case .stars:
                LocalizedText(
                    sv:
                        "skriv stjärnorna intill orden, med mellanslag utanför: det är **viktigt** att; menar du stjärnorna "
                        + "själva skriver du \\*\\*",
                    en:
                        "write the stars next to the words, with blanks outside of them: it is **important** to; for the "
                        + "stars themselves, write \\*\\*")
            case .starsInFrontMatter:
                LocalizedText(
                    sv: "ta bort stjärnorna: en rubrik eller ett namn kan inte vara fet",
                    en: "remove the stars: a title or a name cannot be bold")
            case .marksInFrontMatter:
                LocalizedText(
                    sv: "ta bort tecknen: en rubrik eller ett namn kan inte vara fet, kursiv eller kod",
                    en: "remove the signs: a title or a name cannot be bold, in italics or code")
            case .waves:
                LocalizedText(
                    sv: "ta bort tecknen, och skriv i ord vad som har ändrats",
                    en: "remove the signs, and say in words what has changed")
            case .checkbox:
                LocalizedText(
                    sv: "ta bort hakparenteserna, och skriv i ord vad som är klart",
                    en: "remove the brackets, and say in words what is finished")
            case .footnote:
                LocalizedText(
                    sv: "skriv källan i texten, eller länka till den: [källan](adress)",
                    en: "write the source in the text, or link to it: [the source](address)")
            case .deepHeading: LocalizedText(sv: "skriv ## och rubriken", en: "write ## and the heading")
            case .quotation:
                LocalizedText(
                    sv: "skriv >, ett vanligt mellanslag och texten, först på raden",
                    en: "write >, an ordinary blank and the text, first on the line")
            case .rule:
                LocalizedText(
                    sv: "skriv --- på en egen rad med en tom rad före, eller ta bort strecken",
                    en: "write --- on a line of its own behind an empty line, or remove the dashes")
            case .heading(let count), .hardBlank(let count):
                LocalizedText(
                    sv: "skriv \(Self.signs(count)), ett vanligt mellanslag och rubriken, först på raden",
                    en: "write \(Self.signs(count)), an ordinary blank and the heading, first on the line")
            }
        }

        /// What to write in place of the signs, where there is one thing to write.
        var replacement: String? {
            switch self {
            case .heading(let count), .hardBlank(let count): Self.signs(count) + " "
            default: nil
            }
        }

        private static func signs(_ count: Int) -> String { String(repeating: "#", count: min(max(count, 2), 6)) }
    }
}
