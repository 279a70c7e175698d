import Diagnostics
import Testing

@testable import SiteContent
@testable import SiteModel

@Suite("Arithmetic on links")
struct LinkPathTests {
    @Test(
        "A path as seen from a file",
        arguments: [
            ("kontakt.md", "om/index.md", "om/kontakt.md"), ("./kontakt.md", "om/index.md", "om/kontakt.md"),
            ("../index.md", "om/index.md", "index.md"), ("..", "om/oss/index.md", "om/"), ("../", "om/index.md", ""),
            (".", "om/index.md", "om/"), ("./", "index.md", ""), ("oss/", "om/index.md", "om/oss/"),
            ("/", "om/index.md", "/"), ("/2024/", "om/index.md", "/2024/"), ("/2024", "om/index.md", "/2024"),
            ("/2024/../om/", "om/index.md", "/om/"), ("a//b", "index.md", "a/b"), ("", "om/index.md", "om"),
        ])
    func resolve(path: String, file: String, expected: String) {
        #expect(LinkPath.resolve(path, from: file) == expected)
    }

    @Test("A path that leads out", arguments: ["../..", "../../a.md", "/..", "/a/../../b"])
    func leadsOut(path: String) {
        #expect(LinkPath.resolve(path, from: "om/index.md") == nil)
    }

    @Test(
        "Percent-decoding",
        arguments: [
            ("a%20b", "a b"), ("L%C3%B6fte", "Löfte"), ("l%c3%b6fte", "löfte"), ("100%", "100%"), ("%zz", "%zz"),
            ("%4", "%4"), ("%41", "A"), ("%F6", "%F6"), ("%25", "%"), ("", ""),
        ])
    func percentDecoded(text: String, expected: String) {
        #expect(LinkPath.percentDecoded(text) == expected)
    }

    @Test(
        "Percent-encoding",
        arguments: [
            ("/om/a b.pdf", "/om/a%20b.pdf"), ("Löfte", "L%C3%B6fte"), ("a:b", "a%3Ab"), ("a?b#c", "a%3Fb%23c"),
            ("100%", "100%25"), ("a-._~!$&'()*+,;=@b", "a-._~!$&'()*+,;=@b"),
        ])
    func percentEncoded(text: String, expected: String) {
        #expect(LinkPath.percentEncoded(text) == expected)
        #expect(LinkPath.percentDecoded(expected) == text)
    }

    @Test("The parts of a path") func parts() {
        #expect(LinkPath.folder(of: "om/oss/x.md") == "om/oss/")
        #expect(LinkPath.folder(of: "om/oss/") == "om/")
        #expect(LinkPath.folder(of: "x.md") == "")
        #expect(LinkPath.name(of: "om/oss/") == "oss")
        #expect(LinkPath.name(of: "x.md") == "x.md")
        #expect(LinkPath.folders(above: "2024/trafik/x.md") == ["2024/", "2024/trafik/"])
        #expect(LinkPath.folders(above: "x.md") == [])
    }

    @Test(
        "An address told from a text",
        arguments: [
            ("https://bra.se", true), ("/2024/", true), ("../a.md", true), ("./a", true), ("avtal.pdf", true),
            ("Avtal.PDF", true), ("mailto:a@b.se", true), ("javascript:alert(1)", true), ("Brå, bra.se", false),
            ("Brå", false), ("Protokoll 2024.pdf", false), ("", false), ("Polisen", false),
        ])
    func isAddress(text: String, expected: Bool) {
        #expect(SourceReference.isAddress(text) == expected)
    }

    @Test(
        "An address as it is shown",
        arguments: [
            ("https://www.bra.se/statistik/", "bra.se/statistik"), ("http://a.se", "a.se"), ("mailto:a@b.se", "a@b.se"),
            ("https://a.se/" + String(repeating: "x", count: 50), "a.se"),
        ])
    func shown(address: String, expected: String) {
        #expect(SourceReference.shown(address) == expected)
    }

    @Test("Ids in templates") func frameAnchors() {
        let source = SourceText(path: "a", "<a id=\"b\"><p class=\"x\" id=\"c-d\" data-id=\"e\"><p id=\"f")
        #expect(FrameAnchor.ids(in: [source]) == ["b", "c-d"])
    }
}
