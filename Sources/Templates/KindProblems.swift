import Diagnostics

/// Problems of a value that is not of the kind a tag needs.
extension Diagnostic {
    static func notWritable(_ name: Name, _ kind: FieldKind, at location: SourceLocation, notes: [Note]) -> Diagnostic {
        let name = name.text
        let advice =
            switch kind {
            case .flag:
                LocalizedText(
                    sv: "skriv {{#\(name)}}det som ska visas då{{/\(name)}}",
                    en: "write {{#\(name)}}what to show then{{/\(name)}}")
            case .texts:
                LocalizedText(sv: "skriv {{#\(name)}}{{.}}{{/\(name)}}", en: "write {{#\(name)}}{{.}}{{/\(name)}}")
            case .object(let shape), .list(let shape):
                LocalizedText(
                    sv: "skriv {{#\(name)}}…{{/\(name)}} och däri något av: \(shape().nameList)",
                    en: "write {{#\(name)}}…{{/\(name)}} and inside one of: \(shape().nameList)")
            case .text, .html:
                LocalizedText(sv: "skriv {{\(name)}}", en: "write {{\(name)}}")
            }
        return Diagnostic(
            .error, .wrongKind,
            LocalizedText(
                sv: "\"\(name)\" är \(kind.article.swedish) och kan inte skrivas ut",
                en: "\"\(name)\" is \(kind.article.english) and cannot be written"),
            at: location, advice: advice, notes: notes)
    }

    static func noObject(_ name: Name.Part, _ kind: FieldKind, at location: SourceLocation, notes: [Note]) -> Diagnostic
    {
        var advice: LocalizedText?
        if case .list = kind {
            advice = LocalizedText(
                sv: "skriv {{#\(name.text)}}…{{/\(name.text)}} och namnet däri",
                en: "write {{#\(name.text)}}…{{/\(name.text)}} and the name inside")
        }
        return Diagnostic(
            .error, .wrongKind,
            LocalizedText(
                sv: "\"\(name.text)\" är \(kind.article.swedish): ett namn efter punkten finns bara i ett objekt",
                en: "\"\(name.text)\" is \(kind.article.english): only an object has names behind a dot"),
            at: location,
            advice: advice
                ?? LocalizedText(sv: "ta bort punkten och det som följer", en: "remove the dot and what follows"),
            notes: notes)
    }

    static func noCurrentText(
        _ shape: Shape, at location: SourceLocation, known: [String], notes: [Note]
    ) -> Diagnostic {
        Diagnostic(
            .error, .wrongKind,
            LocalizedText(
                sv: "{{.}} står för en text i en lista av texter, men här är det \(shape.name)",
                en: "{{.}} stands for a text in a list of texts, but this is \(shape.name)"),
            at: location,
            advice: LocalizedText(
                sv: "skriv ett av namnen: \(shape.nameList)", en: "write one of the names: \(shape.nameList)"),
            notes: notes)
    }
}

extension Shape {
    /// Its names, as far as a line holds them.
    fileprivate var nameList: String {
        fields.prefix(12).map(\.name).joined(separator: ", ") + (fields.count > 12 ? " …" : "")
    }
}

extension FieldKind {
    /// The kind with its article.
    fileprivate var article: LocalizedText {
        switch self {
        case .text: LocalizedText(sv: "en text", en: "a text")
        case .html: LocalizedText(sv: "HTML", en: "HTML")
        case .flag: LocalizedText(sv: "ett ja eller nej", en: "a yes or a no")
        case .object: LocalizedText(sv: "ett objekt", en: "an object")
        case .list: LocalizedText(sv: "en lista", en: "a list")
        case .texts: LocalizedText(sv: "en lista av texter", en: "a list of texts")
        }
    }
}
