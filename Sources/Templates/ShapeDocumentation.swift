/// Writes down for the authors of templates which names there are.
package enum ShapeDocumentation {
    /// Markdown: a section for each shape that can be reached from `roots`, with a table of its fields.
    ///
    /// The roots come first in their order, then what is nested in them in the order of the fields, each once.
    package static func markdown(of roots: [Shape]) -> String {
        reachable(from: roots).map(section).joined(separator: "\n")
    }

    private static func reachable(from roots: [Shape]) -> [Shape] {
        var shapes: [Shape] = []
        var seen: Set<ObjectIdentifier> = []
        func add(_ shape: Shape) {
            if seen.insert(ObjectIdentifier(shape)).inserted { shapes.append(shape) }
        }
        roots.forEach(add)
        var next = 0
        while next < shapes.count {
            shapes[next].fields.compactMap(\.kind.shape).forEach(add)
            next += 1
        }
        return shapes
    }

    private static func section(of shape: Shape) -> String {
        var text = "## \(shape.name)\n\n\(shape.documentation)\n"
        guard !shape.fields.isEmpty else { return text }
        text += "\n| name | kind | what it is |\n| --- | --- | --- |\n"
        for field in shape.fields {
            text += "| `\(field.name)` | \(kind(of: field)) | \(cell(field.documentation)) |\n"
        }
        return text
    }

    private static func kind(of field: Field) -> String {
        switch field.kind {
        case .text: "text"
        case .html: "HTML"
        case .flag: "flag"
        case .texts: "texts"
        case .object(let shape): link(to: shape())
        case .list(let shape): "list of \(link(to: shape()))"
        }
    }

    /// A link to the heading of a shape; the anchor is the name in lower case, its blanks as hyphens.
    private static func link(to shape: Shape) -> String {
        let anchor = String(shape.name.lowercased().map { $0 == " " ? "-" : $0 })
        return "[\(shape.name)](#\(anchor))"
    }

    /// Text for a cell of a table: one line, its bars escaped.
    private static func cell(_ text: String) -> String {
        var cell = ""
        for character in text {
            switch character {
            case "|": cell += "\\|"
            case "\n", "\r\n": cell += " "
            default: cell.append(character)
            }
        }
        return cell
    }
}
