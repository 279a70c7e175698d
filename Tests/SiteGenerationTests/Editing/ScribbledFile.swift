import FileSystem
import TestSupport
import Testing

@testable import Linting
@testable import SiteGeneration

/// A file of a site as hasty hands, word processors and bad copies leave it: what tests and handbook have, with lines cut,
/// doubled and swapped, and with the signs and characters that YAML, Markdown and tables read in their own way.
struct ScribbledFile: Sendable {
    let path: String
    let bytes: [UInt8]

    /// The files that are scribbled in: those of the recorded sites, and those of every problem's examples.
    static let originals: [ScribbledFile] = {
        var files = golden
        for explanation in ProblemExplanation.all {
            for pair in explanation.examples {
                for file in pair.wrong.files + (pair.right?.files ?? []) where file.folder == .content {
                    guard case .text(let text) = file.content, isText(file.path) else { continue }
                    files.append(ScribbledFile(path: file.path, bytes: Array(text.utf8)))
                }
            }
        }
        for example in ContentRules.all.flatMap(\.examples) {
            let (path, bytes) = example.file()
            let text = String(decoding: bytes, as: UTF8.self)
            guard isText(path) else { continue }
            files.append(
                ScribbledFile(
                    path: path, bytes: Array(text.replacing("⟦", with: "").replacing("⟧", with: "").utf8)))
        }
        return files.filter { $0.bytes.count < 4_000 }
    }()

    private static var golden: [ScribbledFile] {
        let root = GoldenSite.root
        guard let tree = try? FileTree(root: root) else { return [] }
        return tree.entries.compactMap { entry in
            let parts = entry.path.split(separator: "/", maxSplits: 2)
            guard parts.count == 3, parts[1] == "content", isText(entry.path), let bytes = try? tree.read(entry) else {
                return nil
            }
            return ScribbledFile(path: String(parts[2]), bytes: bytes)
        }
    }

    private static func isText(_ path: String) -> Bool {
        [".md", ".yml", ".csv"].contains { path.hasSuffix($0) }
    }

    /// What is put in somewhere.
    private static let pieces: [String] = [
        "\t", "\"", "'", ":", ": ", " :", "- ", "-", "{", "}", "{a: b}", "{a: b", "[", "]", "[a, b]", "[a, b", "|",
        "|\n", ">",
        "> ", ">-\n", "#", " #", " # x", "#1", "\u{A0}", "\u{A0}\u{A0}", "\u{202F}", "\u{200B}", "\u{AD}", "\u{FEFF}",
        "–", "—",
        "− ", "• ", "‑", "‐", "”", "“", "’", "*", "* ", "&a", "!x ", "@", "`", "%", ",", ";", "? ", "\\", "\\x", "---",
        "---\n",
        "...\n", "==", "\n===\n", "\n", "\r", "  ", "    ", "|---|", "](", "[x](y z)", "<b>", "e\u{301}", "\u{8}",
        "\u{2028}",
        "Ã¥", "rubirk: x", "status: pågar", "klart: 12 mars 2024", "källa: bra.se",
    ]

    /// One of the files with a few changes.
    static func random(_ generator: inout Fuzzing) -> ScribbledFile {
        let original = originals.randomElement(using: &generator) ?? ScribbledFile(path: "index.md", bytes: [])
        var lines = original.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(
            Array.init)
        // Long files are read at length, and have no more kinds of lines.
        if lines.count > 60 { lines = Array(lines.prefix(60)) }
        for _ in 0..<Int.random(in: 1...5, using: &generator) { change(&lines, &generator) }
        var bytes = Array(lines.joined(separator: [UInt8(ascii: "\n")]))
        switch Int.random(in: 0..<24, using: &generator) {
        case 0: bytes = bytes.flatMap { $0 == UInt8(ascii: "\n") ? [0x0D, 0x0A] : [$0] }
        case 1: bytes = [0xEF, 0xBB, 0xBF] + bytes
        case 2: bytes = bytes.map { $0 == UInt8(ascii: "\n") ? 0x0D : $0 }
        case 3:
            bytes = String(decoding: bytes, as: UTF8.self).unicodeScalars.map {
                $0.value < 256 ? UInt8($0.value) : 0x96
            }
        default: break
        }
        return ScribbledFile(path: original.path, bytes: bytes)
    }

    private static func change(_ lines: inout [[UInt8]], _ generator: inout Fuzzing) {
        guard !lines.isEmpty else { return lines.append(Array("a: b".utf8)) }
        let place = Int.random(in: 0..<lines.count, using: &generator)
        let other = Int.random(in: 0..<lines.count, using: &generator)
        let piece = Array((pieces.randomElement(using: &generator) ?? "").utf8)
        switch Int.random(in: 0..<13, using: &generator) {
        case 0: lines.remove(at: place)
        case 1: lines.insert(lines[place], at: other)
        case 2: lines.swapAt(place, other)
        case 3: lines[place].insert(contentsOf: [UInt8](repeating: UInt8(ascii: " "), count: 2), at: 0)
        case 4: lines[place] = Array(lines[place].drop { $0 == UInt8(ascii: " ") })
        case 5: lines[place].insert(UInt8(ascii: "\t"), at: 0)
        case 6: lines[place].removeLast(min(lines[place].count, Int.random(in: 1...6, using: &generator)))
        case 7: lines[place] = piece + lines[place]
        case 8: lines[place] += piece
        case 9: replace(UInt8(ascii: " "), in: &lines[place], with: piece, &generator)
        case 10: replace(UInt8(ascii: ":"), in: &lines[place], with: piece, &generator)
        case 11: blockValue(&lines, at: place, &generator)
        default:
            // Between two characters, never within one.
            var text = String(decoding: lines[place], as: UTF8.self)
            let index = text.indices.randomElement(using: &generator) ?? text.startIndex
            text.insert(contentsOf: String(decoding: piece, as: UTF8.self), at: index)
            lines[place] = Array(text.utf8)
        }
    }

    private static func replace(
        _ byte: UInt8, in line: inout [UInt8], with piece: [UInt8], _ generator: inout Fuzzing
    ) {
        guard let place = line.indices.filter({ line[$0] == byte }).randomElement(using: &generator) else { return }
        line.replaceSubrange(place...place, with: piece)
    }

    /// Makes a block of several lines of a value that stands on one.
    private static func blockValue(_ lines: inout [[UInt8]], at place: Int, _ generator: inout Fuzzing) {
        guard let colon = lines[place].firstRange(of: Array(": ".utf8)) else { return }
        let value = lines[place][colon.upperBound...]
        let indentation = lines[place].prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }.count + 2
        let blanks = [UInt8](repeating: UInt8(ascii: " "), count: indentation)
        let sign = ["|", ">", "|-", ">-", "", "\"", "{"].randomElement(using: &generator) ?? "|"
        let head = Array(lines[place][..<colon.lowerBound]) + Array(": \(sign)".utf8)
        lines.replaceSubrange(
            place...place, with: [head, blanks + Array(value), blanks + Array("Mer text, och mer.".utf8)])
    }
}
