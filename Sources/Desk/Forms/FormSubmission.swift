import ContentFormat
import Diagnostics
import FrontMatter
import Preview

/// What came back from a form, put into the bytes of the file that the form was made of: value by value, and none that nobody
/// touched.
struct FormSubmission: Sendable {
    /// A button that changes the form and saves nothing.
    enum Action: Sendable, Equatable {
        case add(list: String)
        case raise(list: String, Int)
        case lower(list: String, Int)
        case remove(list: String, Int)
        /// What somebody else has written in a field, instead of one's own or behind it.
        case take(field: String)
        case both(field: String)
        /// The one mend of a problem, by its name.
        case mend(String)

        /// As it is sent: `upp:f.uppföljningar:2`.
        init?(_ text: String) {
            let parts = text.split(separator: ":").map(String.init)
            guard parts.count >= 2 else { return nil }
            switch (parts[0], parts.count > 2 ? Int(parts[2]) : nil) {
            case ("ny", nil): self = .add(list: parts[1])
            case ("andras", nil): self = .take(field: parts[1])
            case ("bada", nil): self = .both(field: parts[1])
            case ("ratta", nil): self = .mend(parts[1])
            case ("upp", let index?): self = .raise(list: parts[1], index)
            case ("ned", let index?): self = .lower(list: parts[1], index)
            case ("bort", let index?): self = .remove(list: parts[1], index)
            default: return nil
            }
        }

        var sent: String {
            switch self {
            case .add(let list): "ny:\(list)"
            case .take(let field): "andras:\(field)"
            case .both(let field): "bada:\(field)"
            case .mend(let name): "ratta:\(name)"
            case .raise(let list, let index): "upp:\(list):\(index)"
            case .lower(let list, let index): "ned:\(list):\(index)"
            case .remove(let list, let index): "bort:\(list):\(index)"
            }
        }
    }

    private let sent: FormFields
    private let action: Action?
    private let year: Int
    private(set) var editor: YAMLEditor
    /// What could not be put into the file, by field.
    private(set) var unwritten: [String: String] = [:]

    /// - Parameters:
    ///   - editor: of the file that the form was made of.
    ///   - year: the one that is meant by a day without one.
    init(_ sent: FormFields, action: Action?, over editor: YAMLEditor, _ form: FileForm, year: Int) {
        self.sent = sent
        self.action = action
        self.editor = editor
        self.year = year
        let fields = FileFields(editor, form)
        let bodyName = FileFields.prefix + FileFields.bodyName
        if let text = typed(bodyName), let shown = fields.body,
            text != shown
        {
            if !self.editor.replaceBody(by: BodyText(editor).bytes(for: text)) {
                unwritten[bodyName] = text
            }
        }
        apply(fields.fields, order: form.order)
    }

    /// With the line breaks of a text field as one sign.
    static func plain(_ text: String) -> String {
        text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    }

    /// What is in a field, by what was typed and what was chosen.
    ///
    /// - Parameter goal: what stands in the fields of a goal in figures.
    private func typed(_ field: String, goal: String? = nil) -> String? {
        guard let own = sent[field].map(Self.plain) ?? goal else { return nil }
        guard let others = sent[OtherTexts.prefix + field].map(Self.plain) else { return own }
        switch action {
        case .take(field): return others
        case .both(field):
            let isLong = own.contains("\n") || others.contains("\n") || field == FileFields.prefix + FileFields.bodyName
            return own + (isLong ? "\n\n" : " ") + others
        default: return own
        }
    }

    // MARK: Values

    private mutating func apply(_ fields: [FormField], order: [String]) {
        for field in fields {
            switch field.value {
            case .text(let shown):
                guard let text = typed(field.name, goal: goal(field, shown)), text != shown else { continue }
                write(text, field, order)
            case .written(let shown):
                guard let text = typed(field.name), text != shown else { continue }
                rewrite(text, field)
            case .group(let inner): apply(inner, order: inner.compactMap(\.key?.rawValue))
            case .rows(let list): apply(list, field, order)
            }
        }
    }

    /// What the fields of a goal say; as the file has it where they say the same.
    private func goal(_ field: FormField, _ shown: String) -> String? {
        guard field.type == .target, let goal = GoalText(sent, of: field.name) else { return nil }
        return goal == GoalText(shown) ? shown : goal.text
    }

    private mutating func write(_ text: String, _ field: FormField, _ order: [String]) {
        let trimmed = text.trimmed
        let value = field.type.isDay ? TypedDate.written(trimmed, year: year) : trimmed
        var isDone = false
        if value.isEmpty {
            isDone = !field.isThere || editor.remove(at: field.path) || editor.set("", at: field.path)
        } else {
            isDone = editor.set(value, at: field.path, order: order) || unfold(field, value)
        }
        if !isDone { unwritten[field.name] = text }
    }

    /// A second key of an item that was a mere name.
    private mutating func unfold(_ field: FormField, _ value: String) -> Bool {
        guard let first = field.form.fields.first?.key.rawValue, let key = field.key?.rawValue else { return false }
        return editor.unfold(field.path.dropLast(), as: first, with: key, value)
    }

    private mutating func rewrite(_ text: String, _ field: FormField) {
        guard let range = editor.writtenRange(at: field.path) else { return }
        let isDone =
            text.trimmed.isEmpty
            ? editor.remove(at: field.path)
            : editor.setWritten(
                WrittenText(Array(editor.source.bytes[range])).bytes(for: text), at: field.path)
        if !isDone { unwritten[field.name] = text }
    }

    // MARK: Lists

    private mutating func apply(_ list: FormRows, _ field: FormField, _ order: [String]) {
        if case .entries = list.kind { return apply(entries: list, field, order) }
        let inner = FormRow.keys(of: list.kind).map(\.field.key.rawValue)
        var emptied: Set<Int> = []
        for (index, row) in list.rows.enumerated() {
            if isEmptied(row) { emptied.insert(index) } else { apply(row.fields, order: inner) }
        }
        switch action {
        case .raise(field.name, let index) where list.rows.indices.contains(index): raise(index, field, &emptied)
        case .lower(field.name, let index) where list.rows.indices.contains(index):
            raise(index + 1, field, &emptied)
        case .remove(field.name, let index): emptied.insert(index)
        default: break
        }
        for index in emptied.sorted(by: >) where list.rows.indices.contains(index) {
            if !editor.removeItem(at: field.path + [.item(index)]) {
                unwritten[list.rows[index].name] = ""
            }
        }
        append(list, field, order)
    }

    private mutating func raise(_ index: Int, _ field: FormField, _ emptied: inout Set<Int>) {
        guard editor.raiseItem(at: field.path + [.item(index)]) else { return }
        let (upper, lower) = (emptied.contains(index - 1), emptied.contains(index))
        emptied.subtract([index, index - 1])
        if upper { emptied.insert(index) }
        if lower { emptied.insert(index - 1) }
    }

    /// Whether somebody has emptied all fields of a row.
    private func isEmptied(_ row: FormRow) -> Bool {
        let leaves = row.fields.flatMap(\.leaves)
        return leaves.contains(where: \.isFilled)
            && leaves.allSatisfy { leaf in sent[leaf.name].map { $0.trimmed.isEmpty } ?? false }
    }

    /// What was typed into the row that is not in the file yet.
    private mutating func append(_ list: FormRows, _ field: FormField, _ order: [String]) {
        let fields = FormRow.new(list.kind, of: field.name)
        let typed = fields.compactMap { new -> (key: String?, text: String)? in
            let text = Self.plain(sent[new.name] ?? "").trimmed
            guard !text.isEmpty else { return nil }
            return (new.key?.rawValue, new.type.isDay ? TypedDate.written(text, year: year) : text)
        }
        guard !typed.isEmpty else { return }
        // A name alone needs no key.
        var written = typed
        if case .named(let form) = list.kind, typed.count == 1, typed[0].key == form.fields.first?.key.rawValue {
            written = [(nil, typed[0].text)]
        }
        if !editor.append(written, to: field.path, order: order) {
            for new in fields { unwritten[new.name] = sent[new.name] }
        }
    }

    private mutating func apply(entries list: FormRows, _ field: FormField, _ order: [String]) {
        for (index, row) in list.rows.enumerated() {
            guard case .key(let key)? = row.path.last, let value = row.fields.last else { continue }
            if isEmptied(row) || action == .remove(list: field.name, index) {
                if !editor.remove(at: row.path) { unwritten[row.name] = "" }
                continue
            }
            apply([value], order: [])
            let name = row.fields.first.flatMap { sent[$0.name] }.map { Self.plain($0).trimmed } ?? key
            if name != key, name.isEmpty || !editor.rename(row.path, to: name), let first = row.fields.first {
                unwritten[first.name] = name
            }
        }
        let new = FormRow.new(.entries, of: field.name).map { Self.plain(sent[$0.name] ?? "").trimmed }
        guard let key = new.first, let text = new.last, !key.isEmpty || !text.isEmpty else { return }
        if key.isEmpty || text.isEmpty || editor.node(at: field.path + [.key(key)]) != nil
            || !editor.set(text, at: field.path + [.key(key)], order: field.path.count == 1 ? order : [])
        {
            for field in FormRow.new(.entries, of: field.name) { unwritten[field.name] = sent[field.name] }
        }
    }
}

extension FormRow {
    /// The keys that a row may have.
    static func keys(of kind: FormRows.Kind) -> [FileForm.Key] {
        switch kind {
        case .texts, .entries: []
        case .items(let form), .named(let form): FileForm.keys(of: form)
        }
    }

    /// The fields of a row that is not in the file yet; lists within it come when it is.
    static func new(_ kind: FormRows.Kind, of list: String) -> [FormField] {
        let name = "\(list).\(FileFields.new)"
        func field(_ part: String, _ key: ContentKey?, _ form: ContentForm, _ type: KeyType, _ required: Bool)
            -> FormField
        {
            FormField(
                path: [], name: "\(name).\(part)", key: key, form: form, type: type, isRequired: required,
                isThere: false, value: .text(""))
        }
        switch kind {
        case .texts(let type): return [field("0", nil, .page, type, true)]
        case .entries:
            return [field(EntryPart.key, nil, .page, .text, true), field(EntryPart.value, nil, .page, .text, true)]
        case .items(let form), .named(let form):
            return form.fields.filter { !$0.type.isList }.map {
                field($0.key.rawValue.replacing(" ", with: "_"), $0.key, form, $0.type, $0.isRequired)
            }
        }
    }
}

extension KeyType {
    /// Whether it is a date, which people type in many ways.
    var isDay: Bool {
        switch self {
        case .day, .date, .dateIfKnown, .dateIfDone, .dateIfAny: true
        default: false
        }
    }

    /// Whether it is a list, or has keys of its own.
    var isList: Bool {
        switch self {
        case .items, .namedItems, .mapping, .texts, .paragraphs, .fileNames, .periods, .entries: true
        default: false
        }
    }

    /// Whether it may have more lines than one.
    var isLong: Bool {
        switch self {
        case .paragraph, .prose: true
        default: false
        }
    }
}

extension String {
    /// Without blanks and line breaks round it.
    var trimmed: String {
        var text = self[...]
        while text.first?.isWhitespace ?? false { text.removeFirst() }
        while text.last?.isWhitespace ?? false { text.removeLast() }
        return String(text)
    }
}
