import Diagnostics
import FrontMatter
import TestSupport
import Testing

@testable import SiteGeneration

@Suite("Characters that look like a blank or a hyphen, or like nothing, wherever one of them is meant")
struct LookAlikeTests {
    struct Position: CustomTestStringConvertible, Sendable {
        let name: String
        let path: String
        /// The file with the character, `◊`, in its place.
        let text: String
        /// What is meant there.
        let ordinary: String

        var testDescription: String { name }

        static func activity(_ name: String, _ lines: String, _ ordinary: String = " ") -> Position {
            Position(
                name: name, path: "2024/a/b.md", text: "---\nrubrik: A\nansvarig: Kommunen\n\(lines)\n---\n\nText.\n",
                ordinary: ordinary)
        }

        static func page(_ name: String, _ text: String, _ ordinary: String) -> Position {
            Position(name: name, path: "om/a.md", text: text, ordinary: ordinary)
        }

        static func figures(_ name: String, _ text: String, _ ordinary: String) -> Position {
            Position(name: name, path: "2024/matt/a.csv", text: text, ordinary: ordinary)
        }
    }

    static let blanks = ["\u{A0}", "\u{2003}", "\u{2009}", "\u{202F}", "\u{3000}", "\u{200B}", "\u{AD}", "\u{2060}"]
    static let dashes = ["‐", "‑", "‒", "–", "—", "―", "−", "⁃", "﹣", "－"]
    static let quotes = [("”", "”"), ("“", "”"), ("„", "“"), ("»", "»"), ("»", "«"), ("’", "’"), ("‘", "’")]

    static let blankPositions: [Position] = [
        .page("before the first row", "◊---\nrubrik: A\n---\n\nText.\n", ""),
        .page("behind the first row", "---◊\nrubrik: A\n---\n\nText.\n", ""),
        .page("before the last row", "---\nrubrik: A\n◊---\n\nText.\n", ""),
        .page("behind the last row", "---\nrubrik: A\n---◊\n\nText.\n", ""),
        .page("behind the first colon", "---\nrubrik:◊A\n---\n\nText.\n", " "),
        .activity("behind a later colon", "enhet:◊st"), .activity("behind colon and blank", "klart: ◊2024-05-01", ""),
        .activity("behind a value", "klart: 2024-05-01◊", ""), .activity("in a date", "klart: 2024-05-◊01", ""),
        .activity("in a key", "sam◊verkan:\n  - Polisen", ""), .activity("behind a key", "klart◊: 2024-05-01", ""),
        .activity("before a key", "◊klart: 2024-05-01", ""), .activity("behind a hyphen", "samverkan:\n  -◊Polisen"),
        .activity("behind the second hyphen", "samverkan:\n  - Skolan\n  -◊Polisen"),
        .activity("behind the hyphen of an item", "uppföljningar:\n  -◊datum: 2024-05-01\n    text: A."),
        .activity("behind a colon in an item", "uppföljningar:\n  - datum:◊2024-05-01\n    text: A."),
        .activity("behind a colon below", "undantag:\n  long-sentence:◊Citat ur beslutet."),
        .activity("in a flag", "utkast: ◊ja", ""),
        .figures("in the header", "period◊;Antal\n2023;3\n2024;4\n", ""),
        .figures("behind a period", "period;Antal\n2023◊;3\n2024;4\n", ""),
        .figures("in a figure", "period;Antal\n2023;1◊400\n2024;4\n", ""),
    ]

    static let dashPositions: [Position] = [
        .page("the first row", "◊◊◊\nrubrik: A\n---\n\nText.\n", "-"),
        .page("the last row", "---\nrubrik: A\n◊◊◊\n\nText.\n", "-"),
        .activity("a list", "samverkan:\n  ◊ Polisen", "-"),
        .activity("a list of two", "samverkan:\n  ◊ Skolan\n  ◊ Polisen", "-"),
        .activity("the second of a list", "samverkan:\n  - Skolan\n  ◊ Polisen", "-"),
        .activity("a list without blanks", "samverkan:\n  ◊Polisen", "- "),
        .activity("an item", "uppföljningar:\n  ◊ datum: 2024-05-01\n    text: A.", "-"),
        .activity("a date", "klart: 2024◊05◊01", "-"),
        .figures("a period", "period;Antal\n2023◊kv1;3\n2023◊kv2;4\n", "-"),
        .figures("a minus", "period;Antal\n2023;◊3\n2024;◊4\n", "-"),
        Position(
            name: "a report's period", path: "2024/rapporter/a.md",
            text: "---\nrubrik: A\nperiod: 2024◊kv1\n---\n\nText.\n", ordinary: "-"),
    ]

    private func check(_ position: Position, _ character: String) {
        let written = position.text.replacing("◊", with: character)
        let meant = position.text.replacing("◊", with: position.ordinary)
        let file = ScribbledFile(path: position.path, bytes: Array(written.utf8))
        let hex = character.unicodeScalars.map { String($0.value, radix: 16) }
        let before = MendingPropertyTests.problems(position.path, file.bytes)
        guard let mended = MendingPropertyTests.mended(file) else { return }
        let left = MendingPropertyTests.problems(position.path, mended.bytes).filter { $0.severity == .error }
        #expect(
            left.isEmpty,
            "\(position.name) \(hex): \(before.map(\.message.swedish)), then \(left.map(\.message.swedish))")
        let (read, wanted) = (
            ReadValues(path: position.path, bytes: mended.bytes),
            ReadValues(path: position.path, bytes: Array(meant.utf8))
        )
        // A figure may be written with a blank, or with a minus of its own: it reads as the same number.
        guard !position.path.hasSuffix(".csv") else { return }
        #expect(
            read.values.map(\.name) == wanted.values.map(\.name)
                && read.values.map(\.text) == wanted.values.map(\.text),
            "\(position.name) \(hex): \(String(decoding: mended.bytes, as: UTF8.self))")
    }

    @Test("Blanks", arguments: blankPositions) func blank(_ position: Position) {
        for character in Self.blanks {
            check(position, character)
        }
    }

    @Test("Hyphens", arguments: dashPositions) func dash(_ position: Position) {
        for character in Self.dashes { check(position, character) }
    }

    @Test("Curly quotation marks round a value that is a word, a day or a number", arguments: quotes)
    func quoted(_ open: String, _ close: String) {
        for (line, mended) in [
            ("klart: ◊2024-05-01¤", "klart: 2024-05-01"), ("status: ◊pågår¤", "status: pågår"),
            ("utkast: ◊nej¤", "utkast: nej"), ("måltal: ◊minst 4¤", "måltal: minst 4"),
        ] {
            let text = "---\nrubrik: A\nansvarig: K\n\(line)\n---\n".replacing("◊", with: open).replacing(
                "¤", with: close)
            let file = ScribbledFile(path: "2024/a/b.md", bytes: Array(text.utf8))
            let found = MendingPropertyTests.problems(file.path, file.bytes)
            #expect(found.first?.message.swedish.contains("typografiska citattecken") == true, "\(found)")
            let after = MendingPropertyTests.mended(file).map { String(decoding: $0.bytes, as: UTF8.self) }
            #expect(after?.contains(mended + "\n") == true)
        }
    }

    @Test("A hyphen without its blank is told of on each line, and mended")
    func noBlank() {
        let text = "---\nrubrik: A\nansvarig: K\nsamverkan:\n  -Skolan\n  -Polisen\n---\n"
        let file = ScribbledFile(path: "2024/a/b.md", bytes: Array(text.utf8))
        let found = MendingPropertyTests.problems(file.path, file.bytes)
        #expect(found.map { $0.location?.start?.line } == [5, 6])
        #expect(found.allSatisfy { $0.message.swedish == "det saknas ett mellanslag efter bindestrecket" })
        let after = MendingPropertyTests.mended(file).map { String(decoding: $0.bytes, as: UTF8.self) }
        #expect(after == text.replacing("  -", with: "  - "))
    }
}
