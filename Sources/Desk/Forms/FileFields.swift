import ContentFormat
import Diagnostics
import FrontMatter

/// A file's values as the fields of a form.
struct FileFields: Sendable {
    private(set) var fields: [FormField] = []
    /// Keys of the file itself that its table does not know.
    private(set) var others: [OtherKey] = []
    /// The page's text without the empty lines round it; nil for a file that is all keys.
    let body: String?

    /// What begins the name of each field.
    static let prefix = "f."
    /// The field with the page's text.
    static let bodyName = "brodtext"
    /// The part of a name that a row has which is not in the file yet.
    static let new = "ny"
    /// More fields than a browser and a reader are given at once: lists are shown as they are written then.
    private static let limit = 1_200

    init(_ editor: YAMLEditor, _ form: FileForm) {
        body = form.isPage ? BodyText(editor).shown : nil
        var builder = Builder(editor: editor, showsLists: true)
        let read = builder.fields(form.keys, at: [], name: "f")
        fields = read.fields
        others = read.others
        if fields.reduce(0, { $0 + $1.leaves.count }) > Self.limit {
            builder.showsLists = false
            fields = builder.fields(form.keys, at: [], name: "f").fields
        }
    }
}

private struct Builder {
    let editor: YAMLEditor
    var showsLists: Bool

    func fields(
        _ keys: [FileForm.Key], at path: [YAMLStep], name: String
    ) -> (fields: [FormField], others: [OtherKey]) {
        let known = Set(keys.map(\.field.key.rawValue))
        var others: [OtherKey] = []
        if case .mapping(let mapping)? = editor.node(at: path) {
            others = mapping.entries.filter { !known.contains($0.key.text) }.map { entry in
                OtherKey(key: entry.key.text, written: written(path + [.key(entry.key.text)]))
            }
        }
        return (keys.map { field($0, at: path, name: name) }, others)
    }

    private func field(_ key: FileForm.Key, at path: [YAMLStep], name: String) -> FormField {
        let own = path + [.key(key.field.key.rawValue)]
        let name = name + "." + key.field.key.rawValue.replacing(" ", with: "_")
        let node = editor.node(at: own)
        return FormField(
            path: own, name: name, key: key.field.key, form: key.form, type: key.field.type,
            isRequired: key.field.isRequired, isThere: node != nil, value: value(key.field, node, at: own, name))
    }

    private func value(
        _ field: ContentForm.Field, _ node: YAMLNode?, at path: [YAMLStep], _ name: String
    ) -> FormField.Value {
        if case .scalar(let scalar)? = node, !scalar.text.isEmpty || !isMany(field) {
            return isPlain(scalar, path) ? .text(shown(scalar)) : .written(written(path))
        }
        // Nothing, or a key without a value.
        let isEmpty: Bool = if case .scalar? = node { true } else { node == nil }
        func rows(_ kind: FormRows.Kind) -> FormField.Value {
            if isEmpty { return .rows(FormRows(kind: kind, rows: [])) }
            return self.rows(kind, node, at: path, name).map { .rows($0) } ?? .written(written(path))
        }
        switch field.type {
        case .mapping(let form):
            guard isEmpty || isBlock(node) else { return .written(written(path)) }
            return .group(fields(FileForm.keys(of: form), at: path, name: name).fields)
        case .items(let form): return rows(.items(form))
        case .namedItems(let form): return isEmpty && field.key == .responsible ? .text("") : rows(.named(form))
        case .texts, .fileNames, .periods, .addresses: return rows(.texts(.text))
        case .paragraphs: return rows(.texts(.paragraph))
        case .addressOrItems(let form): return isEmpty ? .text("") : rows(.items(form))
        case .flagOrPeriods: return isEmpty ? .text("") : rows(.texts(.text))
        case .target: return isEmpty ? .text("") : rows(.entries)
        case .entries: return rows(.entries)
        default: return isEmpty ? .text("") : .written(written(path))
        }
    }

    /// Whether the form shows a key without a value as a list or a group.
    private func isMany(_ field: ContentForm.Field) -> Bool {
        switch field.type {
        case .mapping, .items, .texts, .fileNames, .periods, .addresses, .paragraphs, .entries: true
        case .namedItems: field.key != .responsible
        default: false
        }
    }

    private func isBlock(_ node: YAMLNode?) -> Bool {
        if case .mapping(let mapping)? = node { !mapping.isFlow } else { false }
    }

    /// Whether a text field gives back the very text.
    private func isPlain(_ scalar: YAMLScalar, _ path: [YAMLStep]) -> Bool {
        !scalar.text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" && $0 != "\t" || $0.value == 0x7F }
    }

    /// Without the line breaks at its end, which a block has.
    private func shown(_ scalar: YAMLScalar) -> String {
        var text = scalar.text[...]
        while text.last?.isNewline ?? false { text.removeLast() }
        return String(text)
    }

    private func written(_ path: [YAMLStep]) -> String {
        editor.writtenRange(at: path).map { WrittenText(Array(editor.source.bytes[$0])).text } ?? ""
    }

    // MARK: Lists

    private func rows(
        _ kind: FormRows.Kind, _ node: YAMLNode?, at path: [YAMLStep], _ name: String
    ) -> FormRows? {
        guard showsLists else { return nil }
        if case .entries = kind { return entries(node, at: path, name) }
        guard case .sequence(let list)? = node else { return nil }
        if list.isFlow, editor.source.bytes[list.range].contains(UInt8(ascii: "\n")) { return nil }
        var rows: [FormRow] = []
        for (index, item) in list.items.enumerated() {
            let own = path + [.item(index)]
            guard let row = row(kind, item, isFlow: list.isFlow, at: own, "\(name).\(index)") else { return nil }
            rows.append(row)
        }
        return FormRows(kind: kind, rows: rows)
    }

    private func row(
        _ kind: FormRows.Kind, _ item: YAMLNode, isFlow: Bool, at path: [YAMLStep], _ name: String
    ) -> FormRow? {
        let comments = isFlow ? [] : editor.comments(of: path)
        switch (kind, item) {
        case (.texts(let type), .scalar(let scalar)):
            guard isPlain(scalar, path) else { return nil }
            return FormRow(
                path: path, name: name,
                fields: [
                    FormField(
                        path: path, name: name + ".0", key: nil, form: .page, type: type, isRequired: false,
                        isThere: true, value: .text(shown(scalar)))
                ], comments: comments, others: [])
        case (.named(let form), .scalar(let scalar)):
            guard !isFlow, isPlain(scalar, path), scalar.style != .block, let first = form.fields.first else {
                return nil
            }
            // The first key's value is the item itself.
            let others = FileForm.keys(of: form).dropFirst().map { field($0, at: path, name: name) }
            let own = FormField(
                path: path, name: name + "." + first.key.rawValue, key: first.key, form: form, type: first.type,
                isRequired: true, isThere: true, value: .text(shown(scalar)))
            return FormRow(path: path, name: name, fields: [own] + others, comments: comments, others: [])
        case (.items(let form), .mapping(let mapping)), (.named(let form), .mapping(let mapping)):
            guard !isFlow, !mapping.isFlow else { return nil }
            let read = fields(FileForm.keys(of: form), at: path, name: name)
            return FormRow(path: path, name: name, fields: read.fields, comments: comments, others: read.others)
        default: return nil
        }
    }

    private func entries(_ node: YAMLNode?, at path: [YAMLStep], _ name: String) -> FormRows? {
        guard case .mapping(let mapping)? = node, !mapping.isFlow else { return nil }
        var rows: [FormRow] = []
        for (index, entry) in mapping.entries.enumerated() {
            guard case .scalar(let scalar) = entry.value, isPlain(scalar, path), isPlain(entry.key, path) else {
                return nil
            }
            let own = path + [.key(entry.key.text)]
            func field(_ part: String, _ text: String) -> FormField {
                FormField(
                    path: own, name: "\(name).\(index).\(part)", key: nil, form: .settings, type: .text,
                    isRequired: false, isThere: true, value: .text(text))
            }
            rows.append(
                FormRow(
                    path: own, name: "\(name).\(index)",
                    fields: [field(EntryPart.key, entry.key.text), field(EntryPart.value, shown(scalar))],
                    comments: [], others: []))
        }
        return FormRows(kind: .entries, rows: rows)
    }
}

/// The two fields of a row whose key is free.
enum EntryPart {
    static let key = "nyckel"
    static let value = "text"
}
