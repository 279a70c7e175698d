import Diagnostics
import Preview

/// What is filled in when somebody publishes.
struct PublishForm: Sendable {
    static let name = "namn"
    static let address = "epost"
    static let message = "meddelande"

    var name = ""
    var address = ""
    var message = ""

    /// What may be said of a version.
    private static let longestMessage = 4_000

    init(name: String, address: String, message: String) {
        self.name = name
        self.address = address
        self.message = message
    }

    init(_ fields: FormFields) {
        name = fields[Self.name] ?? ""
        address = fields[Self.address] ?? ""
        message = Self.plain(fields[Self.message] ?? "")
    }

    /// Without what a version cannot hold or a terminal would obey.
    private static func plain(_ text: String) -> String {
        let lines = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
        return String(
            String.UnicodeScalarView(
                lines.unicodeScalars.filter { $0 == "\n" || $0.value >= 0x20 && !(0x7f...0x9f).contains($0.value) }))
    }

    /// - Parameter asksMessage: whether a version is made.
    func problems(asksMessage: Bool) -> [FieldProblem] {
        var problems: [FieldProblem] = []
        if !EditorName.isName(name) {
            problems.append(
                FieldProblem(
                    Self.name, LocalizedText(sv: "Skriv ditt namn", en: "Write your name"),
                    advice: LocalizedText(
                        sv: "Med bokstäver, och utan < och >.", en: "With letters, and without < and >.")))
        }
        if !EditorName.isAddress(address) {
            problems.append(
                FieldProblem(
                    Self.address, LocalizedText(sv: "Skriv din e-postadress", en: "Write your e-mail address"),
                    advice: LocalizedText(
                        sv: "Till exempel namn@exempel.se, utan mellanslag.", en: "As name@example.org, without blanks."
                    )))
        }
        if asksMessage, !message.contains(where: { !$0.isWhitespace }) {
            problems.append(
                FieldProblem(
                    Self.message, LocalizedText(sv: "Skriv vad du har ändrat", en: "Write what you have changed")))
        }
        if message.count > Self.longestMessage {
            problems.append(
                FieldProblem(
                    Self.message,
                    LocalizedText(
                        sv: "Korta texten till \(Self.longestMessage) tecken",
                        en: "Shorten the text to \(Self.longestMessage) characters")))
        }
        return problems
    }

    /// What is said of the changes before anybody has.
    static func message(_ rows: [PublishPage.Row]) -> String {
        let authors = written(by: rows)
        guard rows.count != 1 else { return rows.map(line).joined() + authors }
        return (["\(rows.count) sidor eller filer ändrade", ""] + rows.map { "- " + line($0) }.prefix(40))
            .joined(separator: "\n") + authors
    }

    /// Who has written what, where several are at the desk.
    private static func written(by rows: [PublishPage.Row]) -> String {
        var names: [String] = []
        for name in rows.flatMap(\.authors) where !names.contains(name) { names.append(name) }
        return names.isEmpty ? "" : "\n\nSkrivet av: " + names.joined(separator: ", ")
    }

    private static func line(_ row: PublishPage.Row) -> String {
        row.title + ": " + row.words.swedish.prefix(1).lowercased() + row.words.swedish.dropFirst()
    }
}
