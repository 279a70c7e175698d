import ContentFormat
import Diagnostics
import FrontMatter
import SiteContent

/// What has become of a file, in words: `Uppföljning tillagd`, `Ändrat: Slutdatum och Text`.
struct ChangeWords: Sendable {
    /// As they stand alone.
    let text: LocalizedText

    static let new = LocalizedText(sv: "Ny", en: "New")
    static let changed = LocalizedText(sv: "Ändrad", en: "Changed")
    static let removed = LocalizedText(sv: "Borttagen", en: "Removed")

    private static let text = LocalizedText(sv: "Text", en: "Text")

    /// More than these are counted.
    private static let namedFields = 4

    /// - Parameters:
    ///   - before: as the file was; nil where nobody knows.
    ///   - now: as it is; nil where it cannot be read.
    init(_ file: ChangedFile, before: [UInt8]?, now: [UInt8]?) {
        switch file.kind {
        case .new: text = Self.new
        case .removed: text = Self.removed
        case .changed:
            guard let before, let now, let form = FileForm(Place(path: file.path)),
                let old = Self.values(before, file.path, form), let new = Self.values(now, file.path, form)
            else {
                text = Self.changed
                return
            }
            text = Self.words(old, new)
        }
    }

    private static func values(_ bytes: [UInt8], _ path: String, _ form: FileForm) -> FileFields? {
        YAMLEditor(SourceText(path: path, bytes: bytes), isPage: form.isPage).map { FileFields($0, form) }
    }

    private static func words(_ old: FileFields, _ new: FileFields) -> LocalizedText {
        var parts: [LocalizedText] = []
        let added = followUps(new) - followUps(old)
        if added > 0 {
            parts.append(
                added == 1
                    ? LocalizedText(sv: "Uppföljning tillagd", en: "Follow-up added")
                    : LocalizedText(sv: "\(added) uppföljningar tillagda", en: "\(added) follow-ups added"))
        }
        var names = new.fields.filter { field in
            guard field.key != .followUps || added <= 0 else { return false }
            let before = old.fields.first { $0.name == field.name }
            return before.map(lines) != lines(field)
        }.map { $0.key?.label ?? text }
        if old.body != new.body { names.append(text) }
        if !names.isEmpty {
            parts.append(
                LocalizedText(
                    sv: "Ändrat: \(list(names.map(\.swedish), "och"))",
                    en: "Changed: \(list(names.map(\.english), "and"))"
                ))
        }
        guard !parts.isEmpty else { return changed }
        return LocalizedText(
            sv: parts.map(\.swedish).joined(separator: ". "), en: parts.map(\.english).joined(separator: ". "))
    }

    private static func followUps(_ fields: FileFields) -> Int {
        guard case .rows(let list)? = fields.fields.first(where: { $0.key == .followUps })?.value else { return 0 }
        return list.rows.count
    }

    /// What stands in a field, place by place.
    private static func lines(_ field: FormField) -> [String] {
        field.leaves.map { leaf in
            switch leaf.value {
            case .text(let text), .written(let text): leaf.name + "\n" + text
            case .group, .rows: leaf.name
            }
        }
    }

    private static func list(_ names: [String], _ and: String) -> String {
        var shown = Array(names.prefix(namedFields))
        let more = names.count - shown.count
        if more > 0 { shown.append(and == "och" ? "\(more) till" : "\(more) more") }
        guard let last = shown.popLast(), !shown.isEmpty else { return names.first ?? "" }
        return shown.joined(separator: ", ") + " \(and) " + last
    }
}
