import Diagnostics

/// Problems in how templates fit each other and the view models they show.
extension Diagnostic {
    static func duplicateTemplate(_ name: String, _ source: SourceText, first: SourceText) -> Diagnostic {
        Diagnostic(
            .error, .duplicateTemplate,
            LocalizedText(sv: "det finns redan en mall \"\(name)\"", en: "there is already a template \"\(name)\""),
            at: source.wholeFile,
            advice: LocalizedText(sv: "byt namn på den ena filen", en: "rename one of the files"),
            notes: [Note(LocalizedText(sv: "den första är här", en: "the first is here"), at: first.wholeFile)])
    }

    static func unknownPage(_ name: String, _ shape: Shape, known: [String]) -> Diagnostic {
        let near = nearestName(to: name, in: known)
        return Diagnostic(
            .error, .unknownTemplate,
            LocalizedText(
                sv: "mallen \"\(name)\", som visar \(shape.name), finns inte",
                en: "the template \"\(name)\", which shows \(shape.name), does not exist"),
            at: nil,
            advice: near.map {
                LocalizedText(
                    sv: "döp om ”\($0).mustache” till ”\(name).mustache”",
                    en: "rename “\($0).mustache” to “\(name).mustache”")
            }
                ?? LocalizedText(
                    sv: "skapa filen ”\(name).mustache” i mallarnas mapp",
                    en: "create the file “\(name).mustache” in the templates' folder"))
    }

    /// - Parameter isPaired: whether a closing tag repeats the name, so that there is more to mend than this place.
    static func unknownTemplate(
        _ name: Name, isPaired: Bool, in source: SourceText, known: [String]
    ) -> Diagnostic {
        let near = nearestName(to: name.text, in: known)
        return Diagnostic(
            .error, .unknownTemplate,
            LocalizedText(
                sv: "det finns ingen mall \"\(name.text)\"", en: "there is no template \"\(name.text)\""),
            at: source.location(name.range), advice: advice(near: near, among: known),
            replacement: isPaired ? nil : near)
    }

    static func unknownBlock(_ name: Name, parent: Name, in source: SourceText, known: [String]) -> Diagnostic {
        let near = nearestName(to: name.text, in: known)
        return Diagnostic(
            .error, .unknownBlock,
            LocalizedText(
                sv: "mallen \"\(parent.text)\" har inget block \"\(name.text)\"",
                en: "the template \"\(parent.text)\" has no block \"\(name.text)\""),
            at: source.location(name.range), advice: advice(near: near, among: known))
    }

    /// - Parameter isPaired: whether a closing tag repeats the name, so that there is more to mend than this place.
    static func unknownName(
        _ name: String, isPaired: Bool, in shape: Shape?, at location: SourceLocation, known: [String], notes: [Note]
    ) -> Diagnostic {
        let near = nearestName(to: name, in: known)
        let place = shape.map { LocalizedText(sv: " i \($0.name)", en: " in \($0.name)") }
        return Diagnostic(
            .error, .unknownName,
            LocalizedText(
                sv: "okänt namn \"\(name)\"\(place?.swedish ?? "")",
                en: "unknown name \"\(name)\"\(place?.english ?? "")"),
            at: location, advice: advice(near: near, among: known), replacement: isPaired ? nil : near, notes: notes)
    }

    /// - Parameter isDefault: whether the delimiters are `{{` and `}}`.
    static func escapedHTML(
        _ name: Name, at location: SourceLocation, isDefault: Bool, notes: [Note]
    ) -> Diagnostic {
        Diagnostic(
            .error, .escapedHTML,
            LocalizedText(
                sv: "\"\(name.text)\" är HTML och skulle visas som kod",
                en: "\"\(name.text)\" is HTML and would be shown as code"),
            at: location,
            advice: LocalizedText(sv: "skriv {{{\(name.text)}}}", en: "write {{{\(name.text)}}}"),
            replacement: isDefault ? "{{{\(name.text)}}}" : nil, notes: notes)
    }

    static func unescapedText(
        _ name: Name, at location: SourceLocation, isDefault: Bool, notes: [Note]
    ) -> Diagnostic {
        Diagnostic(
            .error, .unescapedText,
            LocalizedText(
                sv: "\"\(name.text)\" är text och inte HTML: tecken som < skulle förstöra sidan",
                en: "\"\(name.text)\" is text and not HTML: characters such as < would break the page"),
            at: location,
            advice: LocalizedText(sv: "skriv {{\(name.text)}}", en: "write {{\(name.text)}}"),
            replacement: isDefault ? "{{\(name.text)}}" : nil, notes: notes)
    }

    static func endlessRecursion(_ name: String, at location: SourceLocation, notes: [Note]) -> Diagnostic {
        Diagnostic(
            .error, .endlessRecursion,
            LocalizedText(
                sv: "\"\(name)\" innehåller sig själv utan slut", en: "\"\(name)\" contains itself without end"),
            at: location,
            advice: LocalizedText(
                sv:
                    "en mall får hämta sig själv bara inne i en lista eller ett objekt som ligger längre in varje gång",
                en: "a template may use itself only inside a list or an object that lies deeper each time"),
            notes: notes)
    }

    static func templateTooLarge(_ template: Template) -> Diagnostic {
        Diagnostic(
            .error, .templateTooLarge,
            LocalizedText(
                sv: "mallen blir för stor när allt den hämtar räknas in",
                en: "the template grows too large when all that it uses is counted"),
            at: template.source.wholeFile,
            advice: LocalizedText(
                sv: "se om delar hämtar varandra i fler led än det var tänkt",
                en: "see whether partials use each other in more steps than intended"))
    }

    /// The near name, or else all there are, as far as a line holds them.
    private static func advice(near: String?, among known: [String]) -> LocalizedText? {
        if let near { return LocalizedText(sv: "menade du \"\(near)\"?", en: "did you mean \"\(near)\"?") }
        var seen: Set<String> = []
        let names = known.filter { seen.insert($0).inserted }
        guard !names.isEmpty else { return nil }
        let list = names.prefix(12).joined(separator: ", ") + (names.count > 12 ? " …" : "")
        return LocalizedText(sv: "här finns: \(list)", en: "there are: \(list)")
    }
}
