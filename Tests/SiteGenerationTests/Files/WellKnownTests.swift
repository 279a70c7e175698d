import Diagnostics
import SiteOutput
import TestSupport
import Testing

@testable import SiteGeneration

@Suite("The folder .well-known")
struct WellKnownTests {
    private static let settings = SiteFixture.settings.replacing("exempelby.se/lofte/", with: "exempelby.se/")
    private static let contact = "Contact: mailto:kommun@exempelby.se\nExpires: 2025-05-01T00:00:00Z\n"

    private func build(_ files: [String: String]) async throws -> BuildResult {
        let files = files.mapValues(Optional.some)
        return try await SiteFixture(files.merging(["webbplats.yml": Self.settings]) { $1 }).build()
    }

    @Test(
        "What is read there is published",
        arguments: [
            (".well-known/security.txt", contact),
            (
                ".well-known/security.txt",
                "# Hej\r\nCONTACT:https://exempelby.se/\r\nexpires: 2030-01-01T01:00:00+01:00\r\n"
            ),
            (".well-known/acme-challenge/a_B-9", "a_B-9.x\n"), (".well-known/pki-validation/fileauth.txt", "abc\n"),
        ])
    func published(_ path: String, _ text: String) async throws {
        let result = try await build([path: text])
        #expect(result.diagnostics.map(\.message.swedish) == [])
        #expect(result.text(path) == text)
    }

    @Test(
        "What is not",
        arguments: [
            (".well-known/security.txt", "Expires: 2025-05-01T00:00:00Z\n"),
            (".well-known/security.txt", "Contact: mailto:a@b.se\n"),
            (".well-known/security.txt", "Contact: a@b.se\nExpires: 2025-05-01T00:00:00Z\n"),
            (".well-known/security.txt", "Contact: mailto:a@b.se\nExpires: 2025-05-01\n"),
            (".well-known/security.txt", contact + "Expires: 2026-05-01T00:00:00Z\n"),
            (".well-known/security.txt", "<html>"), (".well-known/security.txt", ""),
            (".well-known/Security.txt", contact),
            (".well-known/acme-challenge/a", "<script>x()</script>"), (".well-known/acme-challenge/a.html", "a"),
            (".well-known/acme-challenge/a", String(repeating: "a", count: 5_000)),
            (".well-known/acme-challenge/b/c", "a"),
            (".well-known/assetlinks.json", "[]"), (".well-known/om.md", "---\nrubrik: Om\n---\n"),
            (".well-known/a.png", "x"),
        ])
    func refused(_ path: String, _ text: String) async throws {
        let result = try await build([path: text])
        #expect(result.diagnostics.map(\.code) == [.wellKnown])
        #expect(result.diagnostics.map(\.severity) == [.error])
    }

    @Test("A time that is over, and a site below a path, are warnings") func warnings() async throws {
        let old = try await build([".well-known/security.txt": Self.contact.replacing("2025", with: "2024")])
        #expect(old.diagnostics.map(\.severity) == [.warning])
        let below = try await SiteFixture([".well-known/security.txt": Self.contact]).build()
        #expect(below.diagnostics.map(\.code) == [.wellKnown])
        #expect(below.diagnostics.map(\.severity) == [.warning])
        #expect(below.text(".well-known/security.txt") == Self.contact)
    }

    @Test("It is written, kept and removed like any other file") func written() async throws {
        let fixture = try SiteFixture(["webbplats.yml": Self.settings, ".well-known/security.txt": Self.contact])
        try await fixture.publish()
        let again = try #require(try await fixture.publish())
        #expect(again.writes.isEmpty)
        try fixture.remove(".well-known/security.txt")
        let gone = try #require(try await fixture.publish())
        #expect(gone.deletions.contains(".well-known/security.txt"))
    }

    @Test(
        "No other hidden file is published, whatever leads to it",
        arguments: [
            ".env", ".git/config", "om/.hemligt/a.txt", ".Well-Known/security.txt", "om/.well-known/security.txt",
            ".well-known2/a.txt",
            ".well-known/.env", ".well-known/acme-challenge/.htpasswd", "om/..a.txt", "~$a.docx", "a.txt~", "om/a.bak",
            "Thumbs.db",
        ])
    func hidden(_ path: String) async throws {
        let secret = "LOSENORD"
        for link in ["a.txt", "om/b.txt", "om/bild.png", "c"] {
            let fixture = try SiteFixture(["om/index.md": "---\nrubrik: Om\n---\n\n[a](/\(path)) ![b](/\(path))\n"])
            try fixture.folder.write(secret, to: "content/" + path)
            let up = link.contains("/") ? "../" : ""
            try fixture.folder.link("content/" + link, to: up + path)
            let result = try await fixture.build()
            #expect(result.files.isEmpty)
            #expect(
                result.diagnostics.contains {
                    $0.code == .badLink && $0.location?.source.path.hasSuffix("/" + link) == true
                })
            let alone = try SiteFixture()
            try alone.folder.write(secret, to: "content/" + path)
            #expect(
                try await alone.build().files.allSatisfy {
                    !String(decoding: $0.readBytes, as: UTF8.self).contains(secret)
                })
        }
    }

    @Test("A link to a hidden folder is refused", arguments: [".git", "om/.hemligt"])
    func hiddenFolder(_ path: String) async throws {
        let fixture = try SiteFixture()
        try fixture.folder.write("LOSENORD", to: "content/\(path)/config.txt")
        try fixture.folder.link("content/filer", to: path)
        #expect(try await fixture.build().diagnostics.map(\.code).contains(.badLink))
    }

    @Test(
        "Hidden names that a server reads are told of",
        arguments: [".htaccess", "om/.HTACCESS", ".user.ini", ".nojekyll", ".htpasswd"])
    func hiddenSettings(_ path: String) async throws {
        for folder in ["content", "templates"] {
            let fixture = try SiteFixture()
            try fixture.folder.write("x", to: "\(folder)/\(path)")
            #expect(try await fixture.build().diagnostics.map(\.code) == [.reservedName])
        }
    }
}
