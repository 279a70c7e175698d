import Diagnostics
import FrontMatter
import TestSupport
import Testing

/// A mistake that editors make: the marked place, the message, part of the advice, and the mend.
struct Mistake: Sendable, CustomTestStringConvertible {
    let name: String
    let yaml: String
    let message: String
    var advice = ""
    var replacement: String?
    var code = DiagnosticCode.yamlSyntax

    var testDescription: String { name }
}

@Suite("Mistakes in YAML's syntax")
struct YAMLMistakeTests {
    private static let bareDay = "dagen står utan nyckel, men på raderna under står nycklar som hör till den"
    private static let bareText =
        "texten efter strecket står utan nyckel, men på raderna under står nycklar som hör till den"

    static let mistakes: [Mistake] = [
        Mistake(
            name: "tab as indentation", yaml: "uppföljningar:\n⟦\t⟧- datum: 2024-03-12\nrubrik: Hej\n",
            message: "raden är indragen med en tabb", advice: "mellanslag"),
        Mistake(
            name: "tab in the second line of a list",
            yaml: "samverkan:\n  - Polisen\n⟦\t⟧- Skolan\nrubrik: Hej\n",
            message: "raden är indragen med en tabb"),
        Mistake(
            name: "no-break space as indentation",
            yaml: "uppföljningar:\n⟦\u{A0}\u{A0}⟧- datum: x\nrubrik: Hej\n",
            message: "raden är indragen med hårda mellanslag", replacement: "  "),
        Mistake(
            name: "colon in an unquoted value", yaml: "rubrik: ⟦Trygghet: vårt löfte⟧\nort: Arboga\n",
            message: "värdet innehåller ett kolon och behöver citattecken",
            advice: "skriv \"Trygghet: vårt löfte\"", replacement: "\"Trygghet: vårt löfte\""),
        Mistake(
            name: "colon in a value of a list", yaml: "a:\n  - text: ⟦Möte: torget⟧\nrubrik: Hej\n",
            message: "värdet innehåller ett kolon och behöver citattecken", replacement: "\"Möte: torget\""),
        Mistake(
            name: "colon and double quotes in a value", yaml: "rubrik: ⟦Hej: \"då\"⟧\n",
            message: "värdet innehåller ett kolon och behöver citattecken", replacement: "'Hej: \"då\"'"),
        Mistake(
            name: "double quote not closed", yaml: "rubrik: ⟦\"Hej på dig⟧\nort: Arboga\n",
            message: "citattecknet \" avslutas aldrig", advice: "skriv \" sist"),
        Mistake(
            name: "quote not closed, and another quote below", yaml: "rubrik: ⟦\"Hej⟧\ningress: \"Då\"\n",
            message: "citattecknet \" avslutas aldrig"),
        Mistake(
            name: "single quote not closed on the last line", yaml: "ort: Arboga\nrubrik: ⟦'Hej⟧\n",
            message: "citattecknet ' avslutas aldrig"),
        Mistake(
            name: "two quotes not closed", yaml: "rubrik: ⟦\"Hej⟧\ningress: Då\"\n",
            message: "citattecknet \" avslutas aldrig"),
        Mistake(
            name: "quote not closed in a list",
            yaml: "a:\n  - datum: x\n    text: ⟦\"Hej⟧\n  - datum: \"y\"\nrubrik: Hej\n",
            message: "citattecknet \" avslutas aldrig"),
        Mistake(
            name: "quotes in quotes", yaml: "rubrik: ⟦\"Han sa \"hej\" till mig\"⟧\nort: Arboga\n",
            message: "det står text efter det avslutande citattecknet", advice: "skriv 'Han sa \"hej\" till mig'",
            replacement: "'Han sa \"hej\" till mig'"),
        Mistake(
            name: "apostrophe in single quotes", yaml: "rubrik: ⟦'Lars' torg'⟧\nort: Arboga\n",
            message: "det står text efter det avslutande citattecknet", replacement: "\"Lars' torg\""),
        Mistake(
            name: "text behind the closing quote", yaml: "rubrik: ⟦\"Hej\" på dig⟧\nort: Arboga\n",
            message: "det står text efter det avslutande citattecknet", replacement: "'\"Hej\" på dig'"),
        Mistake(
            name: "text behind a day in quotes", yaml: "klart: ⟦\"2027-12-31\" (prel.)⟧\nrubrik: Hej\n",
            message: "det står text efter det avslutande citattecknet",
            advice: "skriv 2027-12-31 # (prel.), där det efter # är en anteckning"),
        Mistake(
            name: "text behind a figure in quotes, in a list",
            yaml: "uppföljningar:\n  - datum: x\n    utfall: ⟦'12' stycken⟧\n    text: Hej\nrubrik: Hej\n",
            message: "det står text efter det avslutande citattecknet", advice: "skriv 12 # stycken"),
        Mistake(
            name: "text behind a word in quotes", yaml: "status: ⟦\"genomförd\" (delvis)⟧\nrubrik: Hej\n",
            message: "det står text efter det avslutande citattecknet", advice: "skriv genomförd # (delvis)"),
        Mistake(
            name: "an item that is a day, with keys below",
            yaml: "uppföljningar:\n  - ⟦2 september 2027⟧\n    text: Vi träffades.\nrubrik: Hej\n",
            message: Self.bareDay, advice: "”  - datum: 2027-09-02” och på nästa rad ”    text: Vi träffades.”",
            replacement: "datum: 2027-09-02"),
        Mistake(
            name: "an item that is a day, at the left, with a text of several lines",
            yaml: "uppföljningar:\n- ⟦den 2 september 2027⟧\n  text: |\n    Vi träffades.\n    Igen.\nrubrik: Hej\n",
            message: Self.bareDay, advice: "”- datum: 2027-09-02”, och låt raderna under stå kvar",
            replacement: "datum: 2027-09-02"),
        Mistake(
            name: "an item that is a day whose year is that in which it is read, with a note",
            yaml: "uppföljningar:\n  - ⟦2/9 # Möte⟧\n    text: Vi träffades.\nrubrik: Hej\n",
            message: Self.bareDay, advice: "”  - datum: 2026-09-02” och på nästa rad ”    text: Vi träffades.”"),
        Mistake(
            name: "an item that is a day in quotes",
            yaml: "ändringar:\n  - ⟦\"2027-09-02\"⟧\n    fält: klart\n    orsak: Det dröjde.\nrubrik: Hej\n",
            message: Self.bareDay, advice: "”  - datum: 2027-09-02” och på nästa rad ”    fält: klart”",
            replacement: "datum: 2027-09-02"),
        Mistake(
            name: "an item that is a text, with keys below",
            yaml: "uppföljningar:\n  - ⟦Vi träffades.⟧\n    datum: 2027-09-02\nrubrik: Hej\n",
            message: Self.bareText, advice: "”  - text: Vi träffades.” och på nästa rad ”    datum: 2027-09-02”",
            replacement: "text: Vi träffades."),
        Mistake(
            name: "an item that is a name, with keys below, and one that is right",
            yaml: "parter:\n  - ⟦Exempelby kommun⟧\n    roll: kommunalråd\n  - namn: Polisen\nrubrik: Hej\n",
            message: Self.bareText, advice: "”  - namn: Exempelby kommun” och på nästa rad ”    roll: kommunalråd”",
            replacement: "namn: Exempelby kommun"),
        Mistake(
            name: "an item that is a text on two lines, with keys below",
            yaml: "uppföljningar:\n  - ⟦2 september 2027⟧\n    Vi träffades.\n    status: pågår\nrubrik: Hej\n",
            message: Self.bareText,
            advice:
                "”  - datum: 2027-09-02” och på nästa rad ”    text: Vi träffades.” och på nästa rad ”    status: pågår”"
        ),
        Mistake(
            name: "an item that is a text where the key of the text stands below",
            yaml: "uppföljningar:\n  - ⟦Mötet⟧\n    text: Vi träffades.\nrubrik: Hej\n",
            message: Self.bareText, advice: "skriv den nyckel som texten hör till"),
        Mistake(
            name: "backslash in double quotes", yaml: "dokument: \"C:⟦\\M⟧ina\"\nrubrik: Hej\n",
            message: "ett omvänt snedstreck betyder något särskilt mellan citattecken \"", advice: "\\\\"),
        Mistake(
            name: "at sign first", yaml: "e-post: ⟦@arboga⟧\nrubrik: Hej\n",
            message: "ett värde som börjar med @ behöver citattecken", replacement: "\"@arboga\""),
        Mistake(
            name: "per cent first", yaml: "mål: ⟦%-andel⟧\nrubrik: Hej\n",
            message: "ett värde som börjar med % behöver citattecken", replacement: "\"%-andel\""),
        Mistake(
            name: "grave accent first", yaml: "mål: ⟦`kod`⟧\nrubrik: Hej\n",
            message: "ett värde som börjar med ` behöver citattecken", replacement: "\"`kod`\""),
        Mistake(
            name: "no space after the first colon of the file", yaml: "rubrik⟦:⟧Hej\nort: Arboga\n",
            message: "det saknas ett mellanslag efter kolonet", replacement: ": "),
        Mistake(
            name: "no space after a later colon", yaml: "ort: Arboga\nrubrik⟦:⟧Hej\n",
            message: "det saknas ett mellanslag efter kolonet", replacement: ": "),
        Mistake(
            name: "no-break space after the colon", yaml: "ort: Arboga\nrubrik⟦:\u{A0}⟧Hej\n",
            message: "efter kolonet står ett hårt mellanslag", replacement: ": "),
        Mistake(
            name: "tab behind a dash", yaml: "samverkan:\n  - ⟦\t⟧Skolan\n",
            message: "det står en tabb efter bindestrecket", replacement: " "),
        Mistake(
            name: "star for a dash", yaml: "samverkan:\n  ⟦*⟧ Skolan\n",
            message: "en lista skrivs med vanligt bindestreck", replacement: "-"),
        Mistake(
            name: "question mark first", yaml: "mål: ⟦? vad⟧\n",
            message: "ett värde som börjar med ? behöver citattecken",
            advice: "skriv \"? vad\"", replacement: "\"? vad\""),
        Mistake(
            name: "a sentence", yaml: "rubrik: Hej\n\n⟦Det här är sidans text.⟧\n",
            message: "raden har ingen nyckel med kolon", advice: "sidans text skrivs under den andra raden ---"),
        Mistake(
            name: "a semicolon for the colon", yaml: "rubrik: Hej\n⟦mål; hej⟧\n",
            message: "raden har ingen nyckel med kolon", advice: "skriv mål: och sedan värdet"),
        Mistake(
            name: "list in brackets not closed", yaml: "samverkan: ⟦[⟧Polisen, Skolan\nrubrik: Hej\n",
            message: "parentesen [ avslutas aldrig", advice: "skriv ] sist"),
        Mistake(
            name: "list in brackets not closed at the end", yaml: "rubrik: Hej\nsamverkan: ⟦[⟧Polisen\n",
            message: "parentesen [ avslutas aldrig"),
        Mistake(
            name: "brace not closed", yaml: "utgivare: ⟦{⟧namn: Arboga\nrubrik: Hej\n",
            message: "parentesen { avslutas aldrig", advice: "skriv } sist"),
        Mistake(
            name: "no comma between quoted texts", yaml: "samverkan: [\"a\" ⟦\"⟧b\"]\nrubrik: Hej\n",
            message: "här väntas ett komma eller ]"),
        Mistake(
            name: "bracket without a beginning", yaml: "samverkan: ⟦]⟧Polisen\nrubrik: Hej\n",
            message: "parentesen ] har ingen början"),
        Mistake(
            name: "text behind brackets", yaml: "rubrik: [Klart] ⟦Trygga gator⟧\nort: Arboga\n",
            message: "det står text efter parentesen", advice: "citattecken"),
        Mistake(
            name: "key indented under a value", yaml: "rubrik: Hej\n⟦  ⟧ingress: Då\nort: Arboga\n",
            message: "raden är indragen, men raden före har redan ett värde"),
        Mistake(
            name: "key of an item not indented enough",
            yaml: "a:\n  - datum: x\n   ⟦text: y⟧\nrubrik: Hej\n",
            message: "raden är inte lika långt indragen som de andra i samma lista"),
        Mistake(
            name: "key between list items", yaml: "a:\n  - x\n  ⟦b: y⟧\nrubrik: Hej\n",
            message: "raden passar inte ihop med raderna före: indraget eller strecket stämmer inte"),
        Mistake(
            name: "line without a colon", yaml: "ort: Arboga\n⟦rubrik Hej⟧\nstart: 2024\n",
            message: "raden har ingen nyckel med kolon", advice: "skriv rubrik: och"),
        Mistake(
            name: "first line without a colon", yaml: "⟦rubrik Hej⟧\nstart: 2024\n",
            message: "raden har ingen nyckel med kolon"),
        Mistake(
            name: "only a line without a colon", yaml: "⟦Hej på dig⟧\n",
            message: "raden har ingen nyckel med kolon"),
        Mistake(
            name: "equals sign", yaml: "ort: Arboga\n⟦rubrik = Hej⟧\n", message: "raden har ingen nyckel med kolon"),
        Mistake(
            name: "list behind a key", yaml: "samverkan: ⟦- Polisen⟧\nrubrik: Hej\n",
            message: "en lista kan inte börja på samma rad som nyckeln", advice: "skriv listan på nästa rad"),
        Mistake(
            name: "list without a key", yaml: "rubrik: Hej\n⟦- Polisen⟧\n",
            message: "listan hör inte till någon nyckel"),
        Mistake(
            name: "whole file a list", yaml: "⟦- Polisen⟧\n- Skolan\n", message: "listan hör inte till någon nyckel"),
        Mistake(
            name: "text behind a block sign", yaml: "text: ⟦> Hej på dig⟧\nrubrik: Hej\n",
            message: "efter | eller > ska texten börja på nästa rad"),
        Mistake(
            name: "colon without a key", yaml: "rubrik: Hej\n⟦:⟧ värde\n", message: "det står ingen nyckel före kolonet"
        ),
        Mistake(
            name: "bold text", yaml: "rubrik: ⟦**Viktigt** möte⟧\nort: Arboga\n",
            message: "ett värde som börjar med & eller * är en hänvisning i YAML, och sådana används inte här",
            advice: "sätt citattecken om värdet", code: .yamlFeature),
        Mistake(
            name: "typographic dash as a list", yaml: "ort: Arboga\nsamverkan:\n⟦–⟧ Polisen\nrubrik: Hej\n",
            message: "en lista skrivs med vanligt bindestreck", replacement: "-"),
    ]

    @Test(arguments: mistakes)
    func isExplainedInItsPlace(_ mistake: Mistake) {
        let (_, report) = readYAML(mistake.yaml)
        #expect(report.found == report.expected([mistake.code]))
        #expect(report.messages == [mistake.message])
        #expect(report.replacements == [mistake.replacement])
        #expect(report.advice.first??.contains(mistake.advice) == true || mistake.advice.isEmpty)
    }

    @Test(arguments: mistakes)
    func isExplainedInFrontMatterToo(_ mistake: Mistake) {
        let (_, report) = readFile("---\n" + mistake.yaml + "---\nHej: [då\n")
        #expect(report.found == report.expected([mistake.code]))
    }

    @Test(arguments: mistakes)
    func isExplainedWithCarriageReturns(_ mistake: Mistake) {
        let crlf = String(mistake.yaml.unicodeScalars.flatMap { $0 == "\n" ? ["\r", "\n"] : [$0] }.map(Character.init))
        let (_, report) = readYAML("\u{FEFF}" + crlf)
        #expect(report.found == report.expected([mistake.code]))
    }

    @Test(arguments: mistakes.filter { $0.replacement != nil })
    func isMendedByItsReplacement(_ mistake: Mistake) throws {
        let text = MarkedText(mistake.yaml)
        var bytes = Array(text.text.utf8)
        bytes.replaceSubrange(try #require(text.ranges.first), with: Array((mistake.replacement ?? "").utf8))
        let (_, diagnostics) = YAMLDocument.read(SourceText(path: "mended.yml", bytes: bytes))
        #expect(diagnostics.map(\.shorthand) == [])
    }
}
