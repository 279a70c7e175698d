internal import Diagnostics

/// The words for mistakes with brackets.
extension YAMLSyntaxMessage {
    var bracketWords: Words {
        switch self {
        case .unclosedBracket(let open, let close):
            (
                LocalizedText(sv: "parentesen \(open) avslutas aldrig", en: "the bracket \(open) is never closed"),
                LocalizedText(
                    sv: "skriv \(close) sist i listan; är det vanlig text, sätt citattecken om den",
                    en: "write \(close) at the end of the list; if it is plain text, put quotes around it")
            )
        case .missingComma("}"):
            (
                LocalizedText(sv: "här väntas ett komma eller }", en: "a comma or } is expected here"),
                LocalizedText(
                    sv: "skriv i stället varje uppgift på en egen rad, indragen, utan { och }: nyckel: värde",
                    en: "write each on a line of its own instead, indented, without { and }: key: value")
            )
        case .missingComma(let close):
            (
                LocalizedText(
                    sv: "här väntas ett komma eller \(close)", en: "a comma or \(close) is expected here"),
                LocalizedText(
                    sv: "skriv komma mellan värdena: [ett, två]; är det vanlig text, sätt citattecken om allt",
                    en: "write commas between the values: [one, two]; if it is plain text, put quotes around it all")
            )
        case .unopenedBracket(let bracket):
            (
                LocalizedText(
                    sv: "parentesen \(bracket) har ingen början", en: "the bracket \(bracket) has no beginning"),
                LocalizedText(
                    sv: "ta bort den, eller sätt citattecken om värdet",
                    en: "delete it, or put quotes around the value")
            )
        case .dashInBrackets:
            (
                LocalizedText(
                    sv: "mellan hakparenteser skrivs inga streck", en: "between brackets no dashes are written"),
                LocalizedText(
                    sv:
                        "skriv varje sak på en egen rad under nyckeln, indragen, med - och ett mellanslag först, utan [ och ]",
                    en:
                        "write each on a line of its own below the key, indented, with - and a space first, without [ and ]"
                )
            )
        default:
            (
                LocalizedText(sv: "det står text efter parentesen", en: "there is text behind the bracket"),
                LocalizedText(
                    sv: "sätt citattecken om hela värdet om det är vanlig text, ta annars bort texten",
                    en: "put quotes around the whole value if it is plain text, else delete the text")
            )
        }
    }
}
