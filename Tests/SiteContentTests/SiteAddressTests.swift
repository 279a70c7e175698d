import Diagnostics
import FrontMatter
import Testing

@testable import SiteContent

@Suite("The address of a site")
struct SiteAddressTests {
    @Test(
        "What is one",
        arguments: [
            ("https://www.arboga.se/medborgarlofte", "https://www.arboga.se/medborgarlofte/", "/medborgarlofte/"),
            ("https://a.se", "https://a.se/", "/"), ("http://a.se:8080/x/y/", "http://a.se:8080/x/y/", "/x/y/"),
            ("HTTPS://A.se/X", "https://a.se/X/", "/X/"), ("http://127.0.0.1:8000/", "http://127.0.0.1:8000/", "/"),
            ("https://xn--rebro-kua.se/l%C3%B6fte", "https://xn--rebro-kua.se/l%C3%B6fte/", "/l%C3%B6fte/"),
            ("http://localhost/a-b_c.d~e", "http://localhost/a-b_c.d~e/", "/a-b_c.d~e/"),
        ])
    func address(text: String, full: String, path: String) throws {
        let address = try #require(SiteAddress(text))
        #expect(address.text == full)
        #expect(address.path == path)
        #expect(address.absolute("/2024/") == full + "2024/")
    }

    /// Beginnings, middles and ends that mean something to a shell, to curl, to a server's rules or to a browser.
    private static let hostile =
        [
            "", "www.a.se", "ftp://a.se", "file:///etc/passwd", "-K/etc/passwd", "--config=x", "@/etc/passwd", "|id",
            "javascript:alert(1)", "https:", "https://", "https:///x", "https://.se", "https://a.", "https://a..se",
            "https://-a.se", "https://a-.se", "https://å.se", "https://a.se/?x", "https://a.se/#x", "https://u@a.se",
            "https://a.se:0/", "https://a.se:65536/", "https://a.se:/", "https://a.se:8o/", "https://a.se:80:80/",
            "https://[::1]/", "https://a_b.se/", "https://a.se//b/", "https://a.se/b//", "https://a.se/./",
            "https://a.se/../x/",
            "https://a.se/%2e%2e/x/", "https://a.se/%2F/", "https://a.se/%00/", "https://a.se/%/", "https://a.se/%C/",
            "https://a.se/%0A/", "https://a.se/index.html", "https://a.se/index.php", "https://a.se/å/",
            "https://" + String(repeating: "a", count: 64) + ".se/",
            "https://" + String(repeating: "a.", count: 130) + "se/",
        ]
        + "\u{0}\u{7}\t\n\r \u{A0}\u{202E}\u{2028}\u{FEFF}\"'`$;&|<>(){}[]\\^*!,=+:".flatMap { sign in
            ["https://a\(sign)b.se/x/", "https://a.se/x\(sign)y/", "https://a.se/x/\(sign)", "\(sign)https://a.se/"]
        }

    @Test("What is none, and that the advice says something else than what stands there", arguments: hostile)
    func noAddress(text: String) {
        #expect(SiteAddress(text) == nil)
        let hint = SiteAddress.hint(for: text)
        #expect(!hint.advice.swedish.isEmpty)
        if let replacement = hint.replacement { #expect(SiteAddress(replacement) != nil) }
        for advice in [hint.advice.swedish, hint.advice.english] {
            #expect(!advice.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F })
        }
    }

    @Test("Every address that is one consists of what means nothing to a shell") func alphabet() {
        for byte in UInt8(0)..<128 {
            let sign = String(UnicodeScalar(byte))
            let isPlain = SiteAddress.isUnreserved(byte)
            for text in ["https://a.se/x\(sign)y/", "https://a.se/\(sign)x/"] where sign != "/" {
                #expect((SiteAddress(text) != nil) == isPlain, "\(byte)")
            }
        }
    }
}
