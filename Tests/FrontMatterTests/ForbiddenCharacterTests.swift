import Diagnostics
import TestSupport
import Testing

@testable import FrontMatter

@Suite("Characters that no page may hold")
struct ForbiddenCharacterTests {
    @Test(
        "Written by an escape they are found where they are written, and left out",
        arguments: [
            ("\\0", "U+0000, NUL"), ("\\u0000", "U+0000, NUL"), ("\\x08", "U+0008, styrtecken"),
            ("\\b", "U+0008, styrtecken"),
            ("\\e", "U+001B, styrtecken"), ("\\N", "U+0085, särskild radbrytning"),
            ("\\L", "U+2028, särskild radbrytning"), ("\\u202E", "U+202E, tecken som vänder textens riktning"),
            ("\\u2066", "U+2066, tecken som vänder textens riktning"), ("\\ufffe", "U+FFFE, styrtecken"),
            ("\\U0001FFFF", "U+1FFFF, styrtecken"), ("\\U000E0041", "U+E0041, tecken som gömmer text"),
            ("\\uFEFF", "U+FEFF, märke för filens början"), ("\\r", "U+000D, gammalt radslut, CR"),
        ])
    func escapes(_ escape: String, _ name: String) {
        let (file, report) = readFile("---\nrubrik: \"å ⟦\(escape)⟧ b\"\n---\n")
        #expect(report.found == report.expected([.controlCharacter]))
        #expect(report.messages == ["\(escape) skriver ett osynligt tecken (\(name)) som inte får finnas på en sida"])
        #expect(file?.frontMatter["rubrik"]?.value.text == "å  b")
    }

    @Test("In keys, lists and mappings they are found too")
    func everywhere() {
        let (_, report) = readFile(
            "---\n\"a⟦\\b⟧\": 1\nlista: [\"⟦\\e⟧[31m\", b]\nx:\n  - y: \"⟦\\0⟧⟦\\0⟧\"\n---\n")
        #expect(
            report.found.map(\.code) == [.controlCharacter, .controlCharacter, .controlCharacter, .controlCharacter])
        #expect(report.found == report.expected(report.found.map(\.code)))
    }

    @Test("Tabs, line feeds, joined emoji and soft hyphens are none")
    func allowed() {
        let (_, report) = readFile(
            "---\nrubrik: \"a\\tb\\nc \\u00ad\\u200d\"\n---\n👩\u{200D}🚒 ❤\u{FE0F} för\u{AD}råd\n")
        #expect(report.messages == [])
    }

    @Test("The two tests of a character agree, on every one of Unicode's")
    func agreement() {
        for value in UInt32(0)...0x10FFFF {
            guard let scalar = Unicode.Scalar(value), value != 0x0D else { continue }
            let bytes = Array(String(scalar).utf8)
            if ForbiddenCharacter.contains(scalar) != ValidatedText.isForbidden(bytes, at: 0), value != 9, value != 10 {
                Issue.record("U+\(String(value, radix: 16))")
            }
        }
    }
}
