internal import Diagnostics

/// What YAML has and the content format does not use: each is a `yaml-feature`.
enum YAMLFeature {
    case anchor
    case tag
    case directive
    case secondDocument
    /// The same in a file that is all YAML.
    case dashesInSettings
    case documentEnd
    case compoundKey
    case depth

    func diagnostic(at location: SourceLocation) -> Diagnostic {
        let (message, advice) = words
        return Diagnostic(.error, .yamlFeature, message, at: location, advice: advice)
    }

    private var words: (message: LocalizedText, advice: LocalizedText) {
        switch self {
        case .anchor:
            (
                LocalizedText(
                    sv: "ett värde som börjar med & eller * är en hänvisning i YAML, och sådana används inte här",
                    en: "a value that begins with & or * is a reference in YAML, which is not used here"),
                LocalizedText(
                    sv: "sätt citattecken om värdet om det är text, skriv annars ut värdet",
                    en: "put quotes around the value if it is text, else write the value itself")
            )
        case .tag:
            (
                LocalizedText(
                    sv: "ett värde som börjar med ! är en typangivelse i YAML, och sådana används inte här",
                    en: "a value that begins with ! is a tag in YAML, which is not used here"),
                LocalizedText(
                    sv: "sätt citattecken om värdet om det är text, ta annars bort ordet med !",
                    en: "put quotes around the value if it is text, else delete the word with !")
            )
        case .directive:
            (
                LocalizedText(
                    sv: "en rad som börjar med % är ett direktiv i YAML, och sådana används inte här",
                    en: "a line that begins with % is a directive in YAML, which is not used here"),
                LocalizedText(sv: "ta bort raden", en: "delete the line")
            )
        case .secondDocument:
            (
                LocalizedText(
                    sv: "raden börjar ett nytt YAML-dokument, men filen får bara ha ett",
                    en: "the line begins another YAML document, but the file may only have one"),
                LocalizedText(
                    sv: "ta bort raden; den som avslutar uppgifterna om sidan ska vara exakt ---",
                    en: "delete the line; the one that ends the front matter must be exactly ---")
            )
        case .dashesInSettings:
            (
                LocalizedText(
                    sv: "raden börjar ett nytt YAML-dokument, men filen får bara ha ett",
                    en: "the line begins another YAML document, but the file may only have one"),
                LocalizedText(
                    sv: "ta bort raden; den här filen ska inte avslutas med ---",
                    en: "delete the line; this file does not end in ---")
            )
        case .documentEnd:
            (
                LocalizedText(
                    sv: "en rad med ... avslutar ett YAML-dokument, och det används inte här",
                    en: "a line ... ends a YAML document, which is not used here"),
                LocalizedText(sv: "ta bort raden", en: "delete the line")
            )
        case .compoundKey:
            (
                LocalizedText(
                    sv: "en nyckel måste vara ett ord, inte en lista", en: "a key must be a word, not a list"),
                LocalizedText(sv: "skriv nyckel: värde", en: "write key: value")
            )
        case .depth:
            (
                LocalizedText(
                    sv: "fler än \(YAMLTreeBuilder.maximumDepth) listor ligger i varandra",
                    en: "more than \(YAMLTreeBuilder.maximumDepth) lists lie in each other"),
                LocalizedText(sv: "sätt citattecken om värdet om det är text", en: "put quotes around it if it is text")
            )
        }
    }
}
