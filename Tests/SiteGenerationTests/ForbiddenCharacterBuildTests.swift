import Diagnostics
import SiteOutput
import TestSupport
import Testing

@testable import SiteGeneration

@Suite("Characters that no page may hold reach none")
struct ForbiddenCharacterBuildTests {
    /// Every form in which a file can hold a character, in some place of a site.
    private static let forms: [(path: String, text: @Sendable (String, String, UInt32) -> String)] = [
        ("om/a.md", { raw, _, _ in "---\nrubrik: Om\n---\n\nText \(raw) slut.\n" }),
        ("om/a.md", { raw, _, _ in "---\nrubrik: Om \(raw) oss\n---\n" }),
        ("om/a.md", { _, escape, _ in "---\nrubrik: \"Om \(escape) oss\"\n---\n" }),
        (
            "om/a.md",
            { _, escape, _ in "---\nrubrik: Om\ningress: \"Om \(escape) oss\"\nkälla: \"a \(escape)\"\n---\n" }
        ),
        ("om/a.md", { _, _, value in "---\nrubrik: Om\n---\n\nText &#\(value); slut.\n" }),
        ("om/a.md", { _, _, value in "---\nrubrik: Om\n---\n\n## R &#x\(String(value, radix: 16)); r\n" }),
        ("om/a.md", { _, _, value in "---\nrubrik: Om\n---\n\n[a](https://a.se/&#\(value); \"t &#\(value);\")\n" }),
        ("om/a.md", { _, _, value in "---\nrubrik: Om\n---\n\n``` s&#\(value);\nkod\n```\n" }),
        (
            "2024/trygghet/a.md",
            { _, escape, _ in
                "---\nrubrik: A\nansvarig: \"B \(escape)\"\nsamverkan: [\"C \(escape)\"]\nmål: \"D \(escape)\"\n---\n"
            }
        ),
        (
            "2024/trygghet/a.md",
            { _, escape, value in
                "---\nrubrik: A\nansvarig: B\nuppföljningar:\n  - datum: 2024-02-01\n    text: \"Klart \(escape) &#\(value);\"\n---\n"
            }
        ),
        (
            "2024/dialoger/2024-03-12-torget.md",
            { _, escape, _ in
                "---\nrubrik: D\ndatum: 2024-03-12\nplats: \"Torget \(escape)\"\nsynpunkter:\n  - text: \"Ljus \(escape)\"\n---\n"
            }
        ),
        ("webbplats.yml", { raw, _, _ in SiteFixture.settings + "om exemplen: \"\(raw)\"\n" }),
        (
            "webbplats.yml",
            { _, escape, _ in SiteFixture.settings.replacing("namn: Exempelby kommun", with: "namn: \"E \(escape)\"") }
        ),
    ]

    private func scalars(_ seed: Int) -> [Unicode.Scalar] {
        var random = SeededGenerator(state: UInt64(seed))
        let ranges: [ClosedRange<UInt32>] = [
            0...0x1F, 0x7F...0x9F, 0x61C...0x61C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFDD0...0xFDEF,
            0xFFF9...0xFFFF, 0xE0000...0xE007F, 0x1FFFE...0x1FFFF, 0x21...0xD7FF, 0x10000...0x10FFFF,
        ]
        return ranges.compactMap { Unicode.Scalar(UInt32.random(in: $0, using: &random)) }
    }

    @Test("In whatever form they are written", arguments: 0..<8)
    func property(seed: Int) async throws {
        for scalar in scalars(seed) {
            let escape =
                "\\U" + String(repeating: "0", count: 8 - String(scalar.value, radix: 16).count)
                + String(scalar.value, radix: 16)
            for form in Self.forms {
                let text = form.text(String(scalar), escape, scalar.value)
                let fixture = try SiteFixture()
                try fixture.write(text, to: form.path)
                let result = try await fixture.build()
                if !result.diagnostics.hasErrors {
                    for file in result.files {
                        let written = String(validating: file.readBytes, as: UTF8.self)
                        let isClean =
                            written.map { !ForbiddenCharacter.isIn($0.replacing("\r\n", with: "\n")) } ?? false
                        #expect(isClean, "U+\(String(scalar.value, radix: 16)) \(form.path) \(file.path)")
                    }
                } else if ForbiddenCharacter.contains(scalar), scalar != "\r" {
                    #expect(result.diagnostics.contains { $0.code == .controlCharacter }, "\(text)")
                }
            }
        }
    }

    @Test("The mend that is offered leaves a site without them")
    func mended() async throws {
        let fixture = try SiteFixture([
            "om/a.md": "---\nrubrik: \"A\\u0000B \\b C\"\n---\n\nText &#8; och &#x1f; och \u{202E}vänt\u{202C}.\n"
        ])
        let result = try await fixture.build()
        let problems = result.diagnostics.filter { $0.code == .controlCharacter }
        #expect(problems.count == 6)
        #expect(problems.allSatisfy { $0.replacement == "" })
    }
}
