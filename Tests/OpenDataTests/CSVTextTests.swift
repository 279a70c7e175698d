import Diagnostics
import TestSupport
import Testing

@testable import OpenData

@Suite("Files of values that no spreadsheet runs")
struct CSVTextTests {
    /// What a spreadsheet that parts cells by `separator` takes for a formula, of a file as it stands.
    private func formulas(in file: String, partedBy separator: Character) -> [String] {
        file.split(omittingEmptySubsequences: true) { $0 == separator || $0.isNewline || $0 == "\r" }.map { piece in
            String(piece.drop { $0 == "\"" })
        }.filter { piece in
            guard let first = piece.unicodeScalars.first,
                "=+-@\t\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars.contains(first)
            else { return false }
            let cell = piece.prefix { $0 != "\"" }
            return Double(cell.replacing(",", with: ".")) == nil
                && !cell.dropFirst().allSatisfy { $0 == " " || $0 == "-" }
        }
    }

    @Test("No text becomes a formula, whatever sign parts the cells", arguments: 0..<20)
    func property(seed: Int) {
        var random = SeededGenerator(state: UInt64(seed))
        let parts = Array("=+-@,;\t\r\n\" a1.\u{FF1D}")
        for _ in 0..<500 {
            let row = (0..<3).map { _ in
                String(
                    (0..<Int.random(in: 0...9, using: &random)).compactMap { _ in parts.randomElement(using: &random) })
            }
            let file = CSVText.row(row)
            for separator: Character in [",", ";", "\t"] {
                #expect(formulas(in: file, partedBy: separator) == [], "\(row) \(separator)")
            }
        }
    }

    @Test("Numbers and ordinary texts are written as they are")
    func plain() {
        #expect(
            CSVText.row(["a", "-5", "+5", "-2.5", "text; med, tecken"]) == "a,-5,+5,-2.5,\"text; med, tecken\"\r\n")
        #expect(CSVText.row(["a", "=1+1", "b;=1"]) == "a, =1+1,\"b; =1\"\r\n")
    }
}
