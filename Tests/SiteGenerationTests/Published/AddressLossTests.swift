import Diagnostics
import FileSystem
import SiteOutput
import Testing

@testable import OpenData
@testable import SiteContent
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
                == "skriv i webbplats.yml under borttaget: ”- adress: /om/lampor/” och på nästa rad ”  datum: 2024-06-01” "
                + "och på nästa rad ”  orsak:”, och skriv skälet efter orsak: – eller, har den flyttat, under "
                + "vidarebefordringar: adressen /om/lampor/ med kolon och den nya adressen")
        for line in [
            "borttaget:\n  - {adress: /om/lampor/, datum: 2024-06-01, orsak: Sidan är gammal.}\n",
            "vidarebefordringar:\n  /om/lampor/: /\n", "vidarebefordringar: {/om/lampor: /}\n",
        ] {
            #expect(
                try await losses(
                    page, then: ["om/lampor.md": nil, "webbplats.yml": SiteFixture.settings + line]) == [])
        }
    }

    private func removal(_ advice: String) throws -> String { try Self.lines(advice, under: "borttaget") }

    /// The lines that a message says to write below a key, with a reason.
    static func lines(_ advice: String, under key: String) throws -> String {
        let quoted = try #require(advice.split(separator: "\(key): ”").last?.split(separator: ":”, och skriv").first)
        let lines = quoted.split(separator: "” och på nästa rad ”").map { "  \($0)\n" }.joined()
        return lines.dropLast() + ": Den är gammal.\n"
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
        arguments: [
            "Löfte 2023.pdf", "a: b.pdf", "{x}.pdf", "50%.pdf", "50%25.pdf", "a#b.pdf", "a,b.pdf", "Lo\u{308}fte.pdf",
        ])
    func strangeNames(_ name: String) async throws {
        let published = ["om/\(name)": "x"]
        let problems = try await losses(published, then: ["om/\(name)": nil])
        #expect(problems.map(\.code) == [.vanishedAddress])
        let advice = try #require(problems.first?.advice)
        let redirect = try #require(
            advice.split(separator: "vidarebefordringar: adressen ").last?.split(separator: " med kolon").first)
        for lines in ["borttaget:\n\(try removal(advice))", "vidarebefordringar:\n  \(redirect): /2024/\n"] {
            let rest = try await losses(
                published, then: ["om/\(name)": nil, "webbplats.yml": SiteFixture.settings + lines])
            #expect(rest == [], "\(lines)")
        }
    }

    @Test("A file whose name takes another normal form has another address, and the old one can be accounted for")
    func otherNormalForm() async throws {
        let (composed, decomposed) = ("om/L\u{F6}fte.pdf", "om/Lo\u{308}fte.pdf")
        for (old, new) in [(composed, decomposed), (decomposed, composed)] {
            let page = "---\nrubrik: Om\n---\n\n[Löftet](<\(new)>)\n"
            let problems = try await losses([old: "x"], then: ["om.md": page, old: nil, new: "x"])
            #expect(problems.map(\.code) == [.vanishedAddress])
            let advice = try #require(problems.first?.advice)
            let settings = SiteFixture.settings + "borttaget:\n\(try removal(advice))"
            #expect(
                try await losses([old: "x"], then: [old: nil, new: "x", "webbplats.yml": settings]).map(\.code) == [
                    .unlinkedFile
                ])
        }
    }

    @Test(
        "A site whose content says another address than it is published at is told so once, whatever part differs",
        arguments: [
            ("https://www.exempelby.se/", "publicerad på /lofte/ men byggs för /:"),
            (
                "https://exempelby.se/lofte/",
                "https://www.exempelby.se/lofte/ men byggs för https://exempelby.se/lofte/:"
            ),
            ("http://www.exempelby.se/lofte/", "men byggs för http://www.exempelby.se/lofte/:"),
            ("https://www.exempelby.se:8443/lofte/", "men byggs för https://www.exempelby.se:8443/lofte/:"),
        ])
    func movedSite(_ address: String, _ message: String) async throws {
        let page = ["om/lampor.md": "---\nrubrik: Lampor\n---\n"]
        let settings = SiteFixture.settings.replacing("https://www.exempelby.se/lofte/", with: address)
        let problems = try await losses(page, then: ["webbplats.yml": settings])
        #expect(problems.map(\.code) == [.movedSite] && problems.map(\.marked) == ["adress"])
        #expect(problems.first?.message.contains(message) == true)
        #expect(problems.first?.advice.hasPrefix("skriv adress: https://www.exempelby.se/lofte/.") == true)
    }

    @Test("Scheme and host in capitals are the same address") func capitals() async throws {
        let settings = SiteFixture.settings.replacing("https://www.exempelby.se", with: "HTTPS://WWW.Exempelby.se")
        #expect(try await losses([:], then: ["webbplats.yml": settings]) == [])
    }

    @Test(
        "Another host on the command line is a publication of its own; another path loses every address all the same",
        arguments: [
            ("https://prov.exempelby.se/lofte/", []), ("https://prov.exempelby.se/", [DiagnosticCode.movedSite]),
        ])
    func chosenAddress(_ address: String, _ expected: [DiagnosticCode]) async throws {
        let before = try SiteFixture([:])
        #expect(try await before.publish() != nil)
        let site = try SiteFixture([:])
        var options = try site.options(baseURL: address)
        options.published = try PublishedSite.read(before.output)
        #expect(try await SiteBuilder(options).build().diagnostics.map(\.code) == expected)
    }

    @Test("Those who publish say at which address, also when nothing is there yet")
    func publishedAt() async throws {
        let site = try SiteFixture([:])
        var options = try site.options()
        options.publishedAt = SiteAddress("https://www.exempelby.se/lofte")
        #expect(try await SiteBuilder(options).build().diagnostics.map(\.code) == [])
        options.publishedAt = SiteAddress("https://www.exempelby.se/annat/")
        #expect(try await SiteBuilder(options).build().diagnostics.map(\.code) == [.movedSite])
    }

    @Test(
        "A list that is whole and names less than every site has is no published site",
        arguments: [[], ["index.html"], ["index.html", "data/aktiviteter.json"]])
    func stub(_ paths: [String]) async throws {
        let site = try SiteFixture([:])
        #expect(try await site.publish() != nil)
        let path = Path.join(site.output, OutputManifest.fileName)
        let lines = String(decoding: try File.read(path), as: UTF8.self).split(separator: "\n")
        let kept = lines.filter { line in
            !line.hasPrefix("end\t")
                && (!line.hasPrefix("file\t")
                    || paths.contains { line.contains("\t" + $0 + "\t") || line.hasSuffix("\t" + $0) })
        }
        try File.write(Array((kept + ["end\t\(kept.count - 1)"]).map { $0 + "\n" }.joined().utf8), to: path)
        #expect(throws: PublishedSite.Refusal.self) { try PublishedSite.read(site.output) }
    }
}
