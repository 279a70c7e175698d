import ContentFormat
import Diagnostics
import FrontMatter
import Preview
import PromiseModel

/// What becomes of an address that is gone, as somebody fills it in: where it leads, or why it is gone.
struct GoneForm: Sendable {
    enum Choice: String, CaseIterable, Sendable {
        case moved = "flyttad"
        case removed = "borttagen"

        var label: LocalizedText {
            switch self {
            case .moved: LocalizedText(sv: "Den har flyttat: led dit", en: "It has moved: lead there")
            case .removed:
                LocalizedText(sv: "Den är borta: berätta varför", en: "It is gone: tell why")
            }
        }
    }

    let address: String
    let choice: Choice?
    let target: String
    let reason: String

    static let file = "fil"
    static let addressName = "adress"
    static let choiceName = "val"
    static let targetName = "ny"
    static let reasonName = "orsak"

    init(_ form: FormFields? = nil) {
        func value(_ name: String) -> String { FormSubmission.plain(form?[name] ?? "").trimmed }
        address = value(Self.addressName)
        choice = Choice(rawValue: value(Self.choiceName))
        target = value(Self.targetName)
        reason = value(Self.reasonName)
    }

    var problems: [FieldProblem] {
        switch choice {
        case nil:
            [
                FieldProblem(
                    nil, LocalizedText(sv: "Välj om den har flyttat eller är borta", en: "Choose whether it has moved"))
            ]
        case .moved where target.isEmpty:
            [
                FieldProblem(
                    Self.targetName, LocalizedText(sv: "Skriv den nya adressen", en: "Write the new address"),
                    advice: LocalizedText(sv: "så här: /2024/trafik/", en: "like this: /2024/trafik/"))
            ]
        case .removed where reason.isEmpty:
            [
                FieldProblem(
                    Self.reasonName, LocalizedText(sv: "Skriv varför den är borta", en: "Write why it is gone"),
                    advice: LocalizedText(
                        sv: "för den som bor här, i en mening", en: "for those who live here, in a sentence"))
            ]
        default: []
        }
    }

    /// Writes it into the settings.
    ///
    /// - Returns: whether it could be written.
    func write(to editor: inout YAMLEditor, order: [String], today: CalendarDate) -> Bool {
        switch choice {
        case .moved:
            return editor.set(
                target, at: [.key(ContentKey.redirects.rawValue), .key(address)], order: order)
        case .removed:
            return editor.append(
                [
                    (ContentKey.address.rawValue, address), (ContentKey.date.rawValue, today.iso),
                    (ContentKey.reason.rawValue, reason),
                ], to: [.key(ContentKey.removals.rawValue)], order: order)
        case nil: return false
        }
    }
}
