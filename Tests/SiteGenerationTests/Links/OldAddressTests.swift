import Diagnostics
import Testing

@testable import SiteContent
@testable import SiteGeneration
@testable import SiteModel

@Suite("Old addresses, and addresses of people") struct OldAddressTests {
    @Test(
        "What stands behind ? or # leads nobody on, and that is said with what to do",
        arguments: [
            ("/sida.aspx?id=3", "?", "skriv /sida.aspx, om alla"), ("/gammal/#del", "#", "skriv /gammal/, så leder"),
            ("/?p=3", "?", "skriv /, om alla"), ("/a?b#c", "?", "skriv /a, om alla"),
        ])
    func refused(_ address: String, _ sign: String, _ advice: String) async throws {
        for lines in [
            "vidarebefordringar:\n  \"\(address)\": /2024/\n",
            "borttaget:\n  - adress: \"\(address)\"\n    datum: 2024-01-01\n    orsak: Sidan är gammal.\n",
        ] {
            let result = try await SiteFixture(["webbplats.yml": SiteFixture.settings + lines]).build()
            #expect(result.diagnostics.count == 1)
            let problem = result.diagnostics.first
            #expect(problem?.severity == .error && problem?.message.swedish.contains("efter \(sign)") == true)
            #expect(problem?.advice?.swedish.hasPrefix(advice) == true)
        }
    }

    @Test("A name with such a sign in it is written so that it is read as one")
    func written() {
        for path in ["/om/vad?.pdf", "/om/nr#1.pdf"] {
            #expect(!OldAddress.written(path).contains { $0 == "?" || $0 == "#" })
            #expect(OldAddress.names(OldAddress.written(path)) == OldAddress.names(path))
        }
    }

    @Test(
        "Addresses that dial or write to nobody get the one that does",
        arguments: [
            ("mailto:mailto:info@arboga.se", "skriv mailto:info@arboga.se"),
            ("mailto:MAILTO:info@arboga.se?subject=Hej", "skriv mailto:info@arboga.se?subject=Hej"),
            ("tel:+46(0)980-319200", "skriv tel:+46980319200"), ("tel:0046980319200", "skriv tel:+46980319200"),
            ("tel:+460980319200", "skriv tel:+46980319200"),
        ])
    func people(_ address: String, _ advice: String) {
        #expect(ExternalAddress.advice(for: address)?.swedish == advice)
    }

    @Test(
        "Those that do are left alone",
        arguments: ["mailto:info@arboga.se", "tel:+46980319200", "tel:0980-319200", "tel:11414", "tel:112"])
    func right(_ address: String) { #expect(ExternalAddress.advice(for: address) == nil) }

    @Test("The publisher's address is written without mailto:")
    func publisher() {
        #expect(!PublisherContact.isEmail("mailto:info@arboga.se"))
        #expect(PublisherContact.isEmail("info@arboga.se"))
    }
}
