import ContentFormat
import Diagnostics
import FileSystem
import FrontMatter

/// At which field of a form a problem of its file stands.
struct ProblemPlaces: Sendable {
    private let editor: YAMLEditor
    private let fields: FileFields

    init(_ editor: YAMLEditor, _ fields: FileFields) {
        self.editor = editor
        self.fields = fields
    }

    /// The problems of this file at their fields, those of others at none.
    func place(_ diagnostics: [Diagnostic]) -> [FieldProblem] {
        diagnostics.map { diagnostic in
            let isOwn = diagnostic.location?.source.path.hasSameBytes(as: editor.source.path) ?? false
            let field = isOwn ? self.field(of: diagnostic) : nil
            return FieldProblem(
                diagnostic, at: field, message: Self.named(diagnostic, isOwn: isOwn), in: editor.source)
        }
    }

    /// With the file's name where it is another.
    private static func named(_ diagnostic: Diagnostic, isOwn: Bool) -> LocalizedText {
        let message = diagnostic.message.startingWithCapital
        guard !isOwn, let path = diagnostic.location?.source.path else { return message }
        return LocalizedText(sv: "\(path): \(message.swedish)", en: "\(path): \(message.english)")
    }

    private func field(of diagnostic: Diagnostic) -> String? {
        guard let start = diagnostic.location?.range?.lowerBound else { return nil }
        if fields.body != nil, editor.body.contains(start) { return FileFields.prefix + FileFields.bodyName }
        if diagnostic.code == .missingKey {
            // What is missed stands nowhere: its mapping does.
            let siblings = smallest(around: start, fields.fields) ?? fields.fields
            let missed = siblings.first { field in
                field.key.map { diagnostic.message.swedish.hasPrefix("nyckeln \"\($0.rawValue)\" saknas") } ?? false
            }
            return missed?.name ?? siblings.first?.name
        }
        return name(at: start, fields.fields)
    }

    /// The field, as deep as it goes, whose bytes hold a place.
    private func name(at offset: Int, _ fields: [FormField]) -> String? {
        for field in fields where holds(field.path, offset) {
            switch field.value {
            case .text, .written: return field.name
            case .group(let inner): return name(at: offset, inner) ?? inner.first?.name ?? field.name
            case .rows(let list):
                guard let row = list.rows.first(where: { holds($0.path, offset) }) else { return field.name }
                return name(at: offset, row.fields) ?? row.fields.first?.name ?? row.name
            }
        }
        return nil
    }

    /// The fields of the row or group whose bytes hold a place.
    private func smallest(around offset: Int, _ fields: [FormField]) -> [FormField]? {
        for field in fields where holds(field.path, offset) {
            switch field.value {
            case .text, .written: return nil
            case .group(let inner): return smallest(around: offset, inner) ?? inner
            case .rows(let list):
                guard let row = list.rows.first(where: { holds($0.path, offset) }) else { return nil }
                return smallest(around: offset, row.fields) ?? row.fields
            }
        }
        return nil
    }

    private func holds(_ path: [YAMLStep], _ offset: Int) -> Bool {
        editor.span(of: path)?.contains(offset) ?? false
    }
}
