internal import Diagnostics

/// The words for every mistake in YAML's syntax: each is a `yaml-syntax`, told by what to write instead.
enum YAMLSyntaxMessage {
    case tabIndentation
    case noBreakSpaceIndentation
    case tabBehindDash
    case missingSpaceAfterColon
    case missingSpaceAfterDash
    case noBreakSpaceAfterColon
    case prose
    case missingColon(word: String)
    case colonInValue(quoted: String)
    case reservedStart(character: Character, quoted: String)
    case dashInValue(quoted: String)
    case textBehindQuote(quoted: String)
    /// Text behind a quoted day, figure, address or word.
    case noteBehindQuote(written: String)
    case textBehindQuoteEnd
    case unclosedQuote(Character)
    /// A straight mark begins the text and a curly one ends it.
    case curlyEnd(quoted: String)
    case unknownEscape
    case unclosedBracket(open: Character, close: Character)
    case missingComma(close: Character)
    case unopenedBracket(Character)
    case textBehindBracket
    case dashInBrackets
    case textBehindBlockSign
    case comparison(YAMLComparison)
    case hashWithoutBlank
    case tooMuchIndentation
    case wrongIndentation
    /// So many blanks are missing before the line.
    case tooLittleIndentation(Int)
    /// A line of text below a key's value that stands no further in than its key.
    case textTooFarLeft(Int)
    /// A dash or a question mark, at a day of a list or at another key.
    case signAlone(Character, isDay: Bool)
    case listWithoutKey
    case typographicDash
    case numberedItem
    case emptyKey
    case unreadable

    func diagnostic(at location: SourceLocation, replacement: String? = nil) -> Diagnostic {
        let (message, advice) = words
        return Diagnostic(.error, .yamlSyntax, message, at: location, advice: advice, replacement: replacement)
    }

    typealias Words = (message: LocalizedText, advice: LocalizedText)

    private var words: Words {
        switch self {
        case .tabIndentation, .tabBehindDash, .noBreakSpaceIndentation, .tooMuchIndentation, .wrongIndentation,
            .tooLittleIndentation, .textTooFarLeft, .listWithoutKey,
            .typographicDash, .numberedItem:
            indentationWords
        case .textBehindQuote, .noteBehindQuote, .textBehindQuoteEnd, .unclosedQuote, .curlyEnd, .unknownEscape:
            quoteWords
        case .unclosedBracket, .missingComma, .unopenedBracket, .textBehindBracket, .dashInBrackets: bracketWords
        default: valueWords
        }
    }

    private var indentationWords: Words {
        switch self {
        case .tabIndentation:
            (
                LocalizedText(sv: "raden är indragen med en tabb", en: "the line is indented with a tab"),
                LocalizedText(sv: "använd mellanslag i stället", en: "use spaces instead")
            )
        case .tabBehindDash:
            (
                LocalizedText(sv: "det står en tabb efter bindestrecket", en: "there is a tab behind the hyphen"),
                LocalizedText(sv: "skriv ett mellanslag i stället", en: "write a space instead")
            )
        case .noBreakSpaceIndentation:
            (
                LocalizedText(
                    sv: "raden är indragen med hårda mellanslag", en: "the line is indented with no-break spaces"),
                LocalizedText(sv: "använd vanliga mellanslag", en: "use ordinary spaces")
            )
        case .tooMuchIndentation:
            (
                LocalizedText(
                    sv: "raden är indragen, men raden före har redan ett värde",
                    en: "the line is indented, but the line before already has a value"),
                LocalizedText(
                    sv: "skriv nyckeln lika långt till vänster som raden före",
                    en: "write the key as far left as the line before")
            )
        case .tooLittleIndentation(let count):
            (
                LocalizedText(
                    sv: "raden är inte lika långt indragen som de andra i samma lista",
                    en: "the line is not indented as far as the others of the same list"),
                LocalizedText(
                    sv: "dra in raden med \(Self.blanks(count).swedish) till, och de rader under den som hör till den",
                    en: "indent the line by \(Self.blanks(count).english) more, and the lines below that belong to it")
            )
        case .textTooFarLeft(let count):
            (
                LocalizedText(
                    sv: "raden har ingen nyckel med kolon, och är för lite indragen för att höra till texten före",
                    en: "the line has no key with a colon, and is indented too little to belong to the text before"),
                LocalizedText(
                    sv: "hör raden till texten före drar du in den med \(Self.blanks(count).swedish) till",
                    en: "if the line belongs to the text before, indent it by \(Self.blanks(count).english) more")
            )
        case .listWithoutKey:
            (
                LocalizedText(
                    sv: "listan hör inte till någon nyckel", en: "the list belongs to no key"),
                LocalizedText(
                    sv: "skriv en nyckel och ett kolon på raden före, till exempel samverkan:",
                    en: "write a key and a colon on the line before, such as samverkan:")
            )
        case .typographicDash:
            (
                LocalizedText(
                    sv: "en lista skrivs med vanligt bindestreck", en: "a list is written with plain hyphens"),
                LocalizedText(sv: "skriv - och ett mellanslag", en: "write - and a space")
            )
        case .numberedItem:
            (
                LocalizedText(
                    sv: "en lista bland uppgifterna skrivs med bindestreck, inte med nummer",
                    en: "a list among the facts is written with hyphens, not with numbers"),
                LocalizedText(
                    sv: "skriv - och ett mellanslag i stället för numret, i hela listan",
                    en: "write - and a space instead of the number, in all of the list")
            )
        default:
            (
                LocalizedText(
                    sv: "raden passar inte ihop med raderna före: indraget eller strecket stämmer inte",
                    en: "the line does not fit those before it: its indentation or dash is wrong"),
                LocalizedText(
                    sv: "dra in raden precis som de andra i samma lista, med mellanslag",
                    en: "indent the line exactly as the others of the same list, with spaces")
            )
        }
    }

    private static func blanks(_ count: Int) -> LocalizedText {
        let words: [Int: LocalizedText] = [
            1: LocalizedText(sv: "ett mellanslag", en: "one space"),
            2: LocalizedText(sv: "två mellanslag", en: "two spaces"),
            4: LocalizedText(sv: "fyra mellanslag", en: "four spaces"),
        ]
        return words[count] ?? LocalizedText(sv: "\(count) mellanslag", en: "\(count) spaces")
    }

    private var quoteWords: Words {
        switch self {
        case .textBehindQuote(let quoted):
            (
                LocalizedText(
                    sv: "det står text efter det avslutande citattecknet", en: "there is text behind the closing quote"),
                LocalizedText(sv: "skriv \(quoted)", en: "write \(quoted)")
            )
        case .noteBehindQuote(let written):
            (
                LocalizedText(
                    sv: "det står text efter det avslutande citattecknet", en: "there is text behind the closing quote"),
                LocalizedText(
                    sv: "skriv \(written), där det efter # är en anteckning som ingen läsare ser",
                    en: "write \(written), where what is behind # is a note that no reader sees")
            )
        case .textBehindQuoteEnd:
            (
                LocalizedText(
                    sv: "det står text efter det avslutande citattecknet", en: "there is text behind the closing quote"),
                LocalizedText(sv: "flytta citattecknet sist", en: "move the quote to the end")
            )
        case .curlyEnd(let quoted):
            (
                LocalizedText(
                    sv: "texten börjar med ett rakt citattecken och slutar med ett typografiskt",
                    en: "the text begins with a straight quotation mark and ends with a curly one"),
                LocalizedText(sv: "skriv \(quoted)", en: "write \(quoted)")
            )
        case .unclosedQuote(let quote):
            (
                LocalizedText(
                    sv: "citattecknet \(quote) avslutas aldrig", en: "the quote \(quote) is never closed"),
                LocalizedText(
                    sv: "skriv \(quote) sist i texten; går den över flera rader ska de vara indragna",
                    en: "write \(quote) at the end of the text; if it has several lines, indent them")
            )
        default:
            (
                LocalizedText(
                    sv: "ett omvänt snedstreck betyder något särskilt mellan citattecken \"",
                    en: "a backslash means something special between quotes \""),
                LocalizedText(
                    sv: "skriv två snedstreck \\\\, eller byt citattecknen mot '",
                    en: "write two backslashes \\\\, or change the quotes to '")
            )
        }
    }

    private var valueWords: Words {
        switch self {
        case .missingSpaceAfterColon:
            (
                LocalizedText(
                    sv: "det saknas ett mellanslag efter kolonet", en: "there is no space behind the colon"),
                LocalizedText(sv: "skriv nyckel: värde", en: "write key: value")
            )
        case .missingSpaceAfterDash:
            (
                LocalizedText(
                    sv: "det saknas ett mellanslag efter bindestrecket", en: "there is no space behind the hyphen"),
                LocalizedText(sv: "skriv - och ett mellanslag", en: "write - and a space")
            )
        case .noBreakSpaceAfterColon:
            (
                LocalizedText(
                    sv: "efter kolonet står ett hårt mellanslag", en: "behind the colon is a no-break space"),
                LocalizedText(sv: "skriv ett vanligt mellanslag", en: "write an ordinary space")
            )
        case .prose:
            (
                LocalizedText(sv: "raden har ingen nyckel med kolon", en: "the line has no key with a colon"),
                LocalizedText(
                    sv:
                        "sidans text skrivs under den andra raden ---; hör raden till texten före ska den vara indragen",
                    en:
                        "the page's text goes below the second line ---; if the line belongs to the one before, indent it"
                )
            )
        case .missingColon(let word):
            (
                LocalizedText(sv: "raden har ingen nyckel med kolon", en: "the line has no key with a colon"),
                LocalizedText(
                    sv: "skriv \(word): och sedan värdet; hör raden till texten före ska den vara indragen",
                    en: "write \(word): and then the value; if the line belongs to the text before, indent it")
            )
        case .colonInValue(let quoted):
            (
                LocalizedText(
                    sv: "värdet innehåller ett kolon och behöver citattecken",
                    en: "the value contains a colon and needs quotes"),
                LocalizedText(sv: "skriv \(quoted)", en: "write \(quoted)")
            )
        case .reservedStart(let character, let quoted):
            (
                LocalizedText(
                    sv: "ett värde som börjar med \(character) behöver citattecken",
                    en: "a value that begins with \(character) needs quotes"),
                LocalizedText(sv: "skriv \(quoted)", en: "write \(quoted)")
            )
        case .dashInValue(let quoted):
            (
                LocalizedText(
                    sv: "en lista kan inte börja på samma rad som nyckeln",
                    en: "a list cannot begin on the same line as its key"),
                LocalizedText(
                    sv: "skriv listan på nästa rad; är det vanlig text, skriv \(quoted)",
                    en: "write the list on the next line; if it is plain text, write \(quoted)")
            )
        case .signAlone(let sign, let isDay):
            (
                sign == "?"
                    ? LocalizedText(
                        sv: "ett frågetecken ensamt är inget värde", en: "a question mark alone is no value")
                    : LocalizedText(sv: "ett streck ensamt är inget värde", en: "a dash alone is no value"),
                isDay
                    ? LocalizedText(
                        sv: "skriv okänt när ingen vet dagen", en: "write okänt when nobody knows the day")
                    : LocalizedText(
                        sv: "ta bort raden när det inte finns något att skriva",
                        en: "remove the line when there is nothing to write")
            )
        case .hashWithoutBlank:
            (
                LocalizedText(
                    sv: "# står utan mellanslag före, så resten av raden försvinner",
                    en: "# stands without a blank before it, so the rest of the line is lost"),
                LocalizedText(
                    sv:
                        "hör # till texten sätter du citattecken om den; är det en anteckning, skriv ett mellanslag före #",
                    en: "if # is part of the text, put that in quotes; if it begins a note, write a blank before #")
            )
        case .textBehindBlockSign:
            (
                LocalizedText(
                    sv: "efter | eller > ska texten börja på nästa rad",
                    en: "behind | or > the text must begin on the next line"),
                LocalizedText(
                    sv:
                        "flytta ned texten en rad och dra in den; är tecknet en del av texten, sätt citattecken om allt",
                    en: "move the text down a line and indent it; if the sign is part of the text, put it all in quotes"
                )
            )
        case .comparison(let comparison): (comparison.message, comparison.advice)
        case .emptyKey:
            (
                LocalizedText(sv: "det står ingen nyckel före kolonet", en: "there is no key before the colon"),
                LocalizedText(sv: "skriv nyckel: värde", en: "write key: value")
            )
        default:
            (
                LocalizedText(
                    sv: "raden går inte att läsa", en: "the line cannot be read"),
                LocalizedText(
                    sv: "skriv nyckel: värde; sätt citattecken om värdet om det innehåller tecken som : # [ {",
                    en: "write key: value; put quotes around the value if it has signs such as : # [ {")
            )
        }
    }
}
