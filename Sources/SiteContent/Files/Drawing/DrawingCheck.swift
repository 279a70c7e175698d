import Diagnostics

/// Reads a drawing (SVG) and finds what does more than draw: what runs, fetches, or leads away.
///
/// A browser that opens a drawing by itself treats it as a page of the site. So it may hold what `DrawingVocabulary` lists,
/// references into itself, pictures as data, and the notes that drawing programs leave for themselves; nothing else, whether
/// anybody knows of harm in it or not.
struct DrawingCheck {
    /// In bytes: a larger one takes long to show as well.
    static let largest = 8_000_000

    private let source: SourceText
    private var diagnostics: [Diagnostic] = []
    private var names: [XMLName] = []
    private var style: [UInt8] = []

    /// At most this many of each drawing: they all have one mend.
    private static let limit = 10

    static func problems(of source: SourceText) -> [Diagnostic] {
        var check = DrawingCheck(source: source)
        check.run()
        return check.diagnostics
    }

    private init(source: SourceText) { self.source = source }

    private mutating func run() {
        var scanner = XMLScanner(source.bytes)
        do throws(XMLProblem) {
            while diagnostics.count < Self.limit, let event = try scanner.next() {
                switch event {
                case .start(let element):
                    guard look(at: element) else { return }
                case .end:
                    if isStyle { check(style, at: source.bytes.count..<source.bytes.count) }
                    style = []
                    names.removeLast()
                case .text(let text, let range):
                    guard isStyle else { continue }
                    // A rule may be cut by a section of character data: each part is looked at, and all of them together.
                    check(text, at: range)
                    style = diagnostics.isEmpty ? style + text : []
                case .instruction(let range):
                    report(
                        sv: "en instruktion till andra program (<?…?>)", en: "an instruction to other programs (<?…?>)",
                        at: range)
                case .documentType(let range):
                    report(
                        sv: "en rad som börjar med <!DOCTYPE", en: "a line that begins with <!DOCTYPE", at: range,
                        advice: LocalizedText(
                            sv: "ta bort den raden, eller exportera bilden som Optimerad SVG i Inkscape",
                            en: "remove that line, or export the picture as Optimized SVG in Inkscape"))
                    return
                }
            }
        } catch {
            diagnostics.append(
                Diagnostic(
                    .error, .mislabeledPicture,
                    LocalizedText(
                        sv: "den ritade bilden är trasig, så ingen webbläsare visar den: \(error.message.swedish)",
                        en: "the drawing is broken, so no browser shows it: \(error.message.english)"),
                    at: source.location(error.range),
                    advice: LocalizedText(
                        sv: "exportera bilden igen ur programmet den är ritad i",
                        en: "export the picture again from the program it was drawn in")))
        }
    }

    private var isStyle: Bool {
        guard let name = names.last else { return false }
        return name.namespace == DrawingVocabulary.namespace && name.local == "style"
    }

    /// Looks at a part; false when it is the root, and no browser shows what is in it.
    private mutating func look(at element: XMLStartTag) -> Bool {
        let name = element.name
        if names.isEmpty, name.namespace.isEmpty, name.local == "svg", let kind = FileKind.of("a.svg") {
            diagnostics.append(FileFlaw.noNamespace.diagnostic(of: kind, at: source.location(element.range)))
            return false
        }
        if names.isEmpty, name.namespace != DrawingVocabulary.namespace || name.local != "svg" {
            report(
                sv: "<\(name.written)> i stället för <svg>", en: "<\(name.written)> instead of <svg>", at: element.range
            )
        } else if !Self.isAllowed(name) {
            report(sv: "<\(name.written)>", en: "<\(name.written)>", at: element.range)
        }
        names.append(name)
        for attribute in element.attributes { look(at: attribute, of: name) }
        return true
    }

    private static func isAllowed(_ name: XMLName) -> Bool {
        if name.namespace == DrawingVocabulary.namespace { return DrawingVocabulary.elements.contains(name.local) }
        return DrawingVocabulary.notes.contains(where: name.namespace.hasPrefix)
    }

    private mutating func look(at attribute: XMLAttribute, of element: XMLName) {
        let name = attribute.name
        let shown = name.written
        switch name.namespace {
        case XMLScanner.declarations: return
        case XMLScanner.xml where name.local == "base":
            report(sv: "en grund för adresser (\(shown))", en: "a base of addresses (\(shown))", at: attribute.range)
        case XMLScanner.xml: return
        case DrawingVocabulary.xlink where name.local == "href": check(address: attribute, of: element)
        case "" where name.local == "href": check(address: attribute, of: element)
        case "" where element.namespace == DrawingVocabulary.namespace: check(plain: attribute)
        // Browsers know no others.
        default: return
        }
    }

    private mutating func check(plain attribute: XMLAttribute) {
        let name = attribute.name.local
        if name.hasPrefix("data-") || name.hasPrefix("aria-") { return }
        let lower = FileEnding.lowercased(name.utf8)
        if lower.hasPrefix("on") {
            report(sv: "ett program (\(name))", en: "a program (\(name))", at: attribute.range)
        } else if !DrawingVocabulary.attributes.contains(name) {
            report(sv: "uppgiften \(name)", en: "the attribute \(name)", at: attribute.range)
        } else if name == "attributeName" {
            let target = String(decoding: attribute.value, as: UTF8.self)
            guard !DrawingVocabulary.attributes.contains(target) else { return }
            report(
                sv: "en rörelse som ändrar \(target)", en: "an animation that changes \(target)", at: attribute.range)
        } else if !DrawingVocabulary.plainAttributes.contains(name) || name == "values" {
            check(attribute.value, at: attribute.range)
        }
    }

    /// A part of the drawing itself, or a picture that stands in it.
    private mutating func check(address attribute: XMLAttribute, of element: XMLName) {
        if !Self.isAllowed(element) || element.namespace != DrawingVocabulary.namespace { return }
        let value = String(decoding: attribute.value, as: UTF8.self)
        let lower = FileEnding.lowercased(attribute.value)
        if value.hasPrefix("#") || value.isEmpty { return }
        let isPicture = element.local == "image" || element.local == "feImage"
        if isPicture,
            DrawingVocabulary.pictureTypes.contains(where: {
                lower.hasPrefix("data:\($0);") || lower.hasPrefix("data:\($0),")
            })
        {
            return
        }
        let shown = String(value.prefix(60))
        report(
            sv: "en adress utanför bilden (\(shown))", en: "an address outside of the picture (\(shown))",
            at: attribute.range)
    }

    private mutating func check(_ value: [UInt8], at range: Range<Int>) {
        guard let escape = StyleText.escape(in: value) else { return }
        report(
            sv: "utseende som hämtas utifrån (\(escape))", en: "style that comes from elsewhere (\(escape))", at: range)
    }

    private mutating func report(sv: String, en: String, at range: Range<Int>, advice: LocalizedText? = nil) {
        diagnostics.append(
            Diagnostic(
                .error, .activeDrawing,
                LocalizedText(
                    sv: "den ritade bilden innehåller \(sv), som kan köra program eller hämta något utifrån",
                    en: "the drawing holds \(en), which may run programs or fetch something from elsewhere"),
                at: source.location(range),
                advice: advice
                    ?? LocalizedText(
                        sv: "exportera bilden som Vanlig SVG eller Optimerad SVG i Inkscape, eller spara den som png",
                        en: "export the picture as Plain SVG or Optimized SVG in Inkscape, or save it as png")))
    }
}
