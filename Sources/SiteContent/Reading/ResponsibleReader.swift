import ContentFormat
import Diagnostics
import FrontMatter
import PromiseModel

/// Who answers for an activity or a focus area, as it was read.
struct WrittenResponsible: Sendable {
    /// In one text, as people read it.
    let text: String
    /// One by one; empty where a text alone stands there.
    let list: [Responsible]
    /// The names, where they are written: of a text alone, that.
    let names: [Located<String>]
}

extension FormReader {
    /// `ansvarig`: a text, or a list of names with their roles.
    ///
    /// - Parameter language: that of the page, in which several names are joined.
    mutating func responsible(required: Bool, language: Language) -> WrittenResponsible? {
        guard isList(.responsible) else {
            let text = ownText(.responsible, example: .responsible, required: required)
            notes.note(text, .label)
            return text.map { WrittenResponsible(text: $0.value, list: [], names: [$0]) }
        }
        let items = mappings(
            .responsible, example: "namn: \(ExampleText.responsible.rawValue)", textsAs: .name
        ) { item -> (name: Located<String>, role: Responsible.Role)? in
            let name = item.ownText(.name, example: .responsible, required: true)
            item.notes.note(name, .label)
            let role = item.choice(
                .role, among: ContentWords.responsibilities,
                unknown: LocalizedText(sv: "okänd roll", en: "unknown role"))
            return name.map { ($0, role?.value ?? .answers) }
        }
        guard let first = items.first else { return nil }
        let names = items.map(\.value.name)
        reportTwice(names, key: .responsible)
        let list = items.map { Responsible(name: $0.value.name.value, role: $0.value.role) }
        let answering = list.filter { $0.role == .answers }.map(\.name)
        if answering.isEmpty {
            report(
                Diagnostic(
                    .error, .wrongValue,
                    LocalizedText(sv: "ingen i listan ansvarar", en: "nobody in the list answers for it"),
                    at: first.location,
                    advice: LocalizedText(
                        sv: "skriv roll: ansvarar hos den som svarar för arbetet, eller ta bort raden roll: där",
                        en: "write roll: ansvarar for the one who answers for it, or remove the line roll: there")))
        }
        return WrittenResponsible(text: Self.joined(answering, language), list: list, names: names)
    }

    private static func joined(_ names: [String], _ language: Language) -> String {
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        let and = LocalizedText(sv: " och ", en: " and ")[language]
        return names.dropLast().joined(separator: ", ") + and + last
    }
}
