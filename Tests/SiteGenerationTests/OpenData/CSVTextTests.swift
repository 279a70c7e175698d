import Diagnostics
import TestSupport
import Testing

@testable import OpenData
@testable import SiteContent
@testable import SiteGeneration
@testable import SiteModel

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
        var random = SplitMix(seed: UInt64(seed))
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

    @Test("What stands in a file that is handed out as it is")
    func files() {
        func problems(_ text: String) -> [String] {
            RuleRunning.check(path: "om/tabell.csv", Array(text.utf8)).map(\.code.rawValue)
        }
        #expect(problems("namn;antal\nA;=1+1\n") == ["data-formula"])
        #expect(problems("namn,antal\nA,\"x;@SUM(1)\"\n") == ["data-formula"])
        #expect(problems("=cmd|' /C calc'!A0,1\n") == ["data-formula"])
        #expect(problems("a;b\n1;-5,1+cmd|' /C calc'!A0\n") == ["data-formula"])
        #expect(problems("a;b\n1;-5\n2;+5\n3;-2,5\n4;-\n") == [])
        #expect(problems("a,b\n1,-5\n2,-2.5\n3,-\n") == [])
    }
}

/// Numbers that are the same every time (Steele, Lea and Flood, 2014).
struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
