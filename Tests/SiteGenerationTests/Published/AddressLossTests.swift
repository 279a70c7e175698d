import Diagnostics
import Testing

@testable import SiteGeneration

/// Addresses that vanish, and how to account for them.
extension LossGateTests {
    @Test("A page that is gone, without and with a word of it in the settings") func vanished() async throws {
        let page = ["om/lampor.md": "---\nrubrik: Lampor\n---\n"]
        let problems = try await losses(page, then: ["om/lampor.md": nil])
        #expect(problems.map(\.code) == [.vanishedAddress])
        #expect(problems.first?.message == "/om/lampor/ är publicerad men finns inte längre")
        #expect(
            problems.first?.advice
                == "skriv i webbplats.yml under borttaget: - {adress: /om/lampor/, datum: 2024-06-01, orsak: varför} "
                + "– eller under vidarebefordringar: /om/lampor/: /ny-adress/")
        for line in [
            "borttaget:\n  - {adress: /om/lampor/, datum: 2024-06-01, orsak: varför}\n",
            "vidarebefordringar:\n  /om/lampor/: /\n", "vidarebefordringar: {/om/lampor: /}\n",
        ] {
            #expect(
                try await losses(
                    page, then: ["om/lampor.md": nil, "webbplats.yml": SiteFixture.settings + line]) == [])
        }
    }

    @Test("A page that moved is found where it is now") func moved() async throws {
        let problems = try await losses(
            ["om/lampor.md": "---\nrubrik: Lampor\n---\n"],
            then: ["om/lampor.md": nil, "hjalp/lampor.md": "---\nrubrik: Lampor\n---\n"])
        #expect(
            problems.map(\.advice) == [
                "har den flyttat skriver du i webbplats.yml under vidarebefordringar: /om/lampor/: /hjalp/lampor/"
            ])
    }

    @Test(
        "A published file with any name can be taken away as the advice says",
        arguments: ["Löfte 2023.pdf", "a: b.pdf", "{x}.pdf", "50%.pdf", "50%25.pdf", "a#b.pdf", "a,b.pdf"])
    func strangeNames(_ name: String) async throws {
        let published = ["om/\(name)": "x"]
        let problems = try await losses(published, then: ["om/\(name)": nil])
        #expect(problems.map(\.code) == [.vanishedAddress])
        let advice = try #require(problems.first?.advice)
        let removal = try #require(advice.split(separator: "borttaget: ").last?.split(separator: " –").first)
        let redirect = try #require(advice.split(separator: "vidarebefordringar: ").last)
        for lines in [
            "borttaget:\n  \(removal)\n", "vidarebefordringar:\n  \(redirect.replacing("ny-adress", with: "2024"))\n",
        ] {
            let rest = try await losses(
                published, then: ["om/\(name)": nil, "webbplats.yml": SiteFixture.settings + lines])
            #expect(rest == [], "\(lines)")
        }
    }

    @Test("A site that is built for another path loses every address, and that is told once") func movedSite()
        async throws
    {
        let page = ["om/lampor.md": "---\nrubrik: Lampor\n---\n"]
        let settings = SiteFixture.settings.replacing("exempelby.se/lofte/", with: "exempelby.se/")
        let problems = try await losses(page, then: ["webbplats.yml": settings])
        #expect(problems.map(\.code) == [.vanishedAddress] && problems.map(\.marked) == ["adress"])
        #expect(problems.first?.message.contains("publicerad på /lofte/ men byggs för /") == true)
        let host = SiteFixture.settings.replacing("www.exempelby.se", with: "exempelby.se")
        #expect(try await losses(page, then: ["webbplats.yml": host]) == [])
    }
}
