import Checksums
import FileSystem
import Foundation
import Preview
import SiteOutput
import TestSupport
import Testing

@testable import Desk

/// Words of git that no editor is to meet.
private func isPlain(_ html: String) -> Bool {
    let text = html.replacing(/<[^>]*>/, with: " ").lowercased()
    return !["conflict", "konflikt", "hash", "branch", " head ", "commit"].contains { text.contains($0) }
}

@Suite("What is published from the desk") struct PublishingTests {
    // MARK: What is changed

    @Test("Each changed file stands there in words, and nothing outside the content") func list() async throws {
        let clone = try await ClonedDesk()
        try clone.desk.folder.write("hemligt", to: "utanfor.txt")
        try clone.write("---\nrubrik: Ny\n---\n", "ny.md")
        try clone.change("En rad till.")
        try clone.write(
            try clone.desk.text("2024/trafik/index.md").replacing("nummer: 1", with: "nummer: 2"),
            "2024/trafik/index.md")
        let html = await clone.page
        #expect(html.contains("Farthinder</a><br><span>Ändrat: Text</span>"), "\(html)")
        #expect(html.contains("ny.md</a><br><span>Ny</span>"))
        #expect(html.contains("Trafik</a><br><span>Ändrat: Nummer</span>"))
        #expect(!html.contains("utanfor") && !html.contains("templates"))
        #expect(html.contains("value=\"Redaktör Ett\"") && html.contains("value=\"ett@exempelby.se\""))
        #expect(isPlain(html))
        #expect(await clone.desk.ask("").html.contains("3 filer är ändrade och inte publicerade"))
    }

    @Test("A follow-up is called one") func followUp() async throws {
        let clone = try await ClonedDesk()
        _ = await clone.desk.ask(
            "uppfoljning/" + DeskFixture.activity,
            FormFields(["text": "Två hinder är på plats.", "datum": "2024-05-31"]))
        let html = await clone.page
        #expect(html.contains("<span>Uppföljning tillagd</span>"), "\(html)")
        #expect(html.contains("Farthinder: uppföljning tillagd"))
    }

    @Test("Odd names are names", arguments: ["-x.md", ":(top)y.md", "a b & <c>*.md", "å\u{308}o.md", "--all.md"])
    func oddNames(name: String) async throws {
        let clone = try await ClonedDesk()
        try clone.write("---\nrubrik: Udda\nadress: udda\n---\n", name)
        try clone.desk.folder.write("annat", to: "annat.txt")
        try clone.git(clone.desk.folder.path, "add", "annat.txt")
        let html = await clone.page
        guard html.contains("name=\"sett\"") else {
            // A name that a site must not have stops it.
            #expect(html.contains("stoppar publiceringen"), "\(html)")
            return
        }
        let answer = try await clone.publish()
        let files = try clone.files()
        #expect(files.isEmpty || files == ["content/" + name] || answer.isRefused, "\(files)")
        #expect(answer.isRefused || files == ["content/" + name], "\(answer.html)")
    }

    // MARK: Published

    @Test("Exactly the content is published, by the editor's name, and not what else is staged") func published()
        async throws
    {
        let clone = try await ClonedDesk()
        let folder = clone.desk.folder
        try folder.write("annat", to: "annat.txt")
        try clone.git(folder.path, "add", "annat.txt")
        try clone.change("En rad till.")
        try clone.write("---\nrubrik: Ny\n---\n", "ny.md")
        try File.remove(folder.path("content/2024/trafik/index.md"))
        try clone.write("---\nrubrik: Trafiken\nnummer: 1\n---\n", "2024/trafik/index.md")
        let answer = try await clone.publish(message: "Ny rad\n\n# och en ruta\n", name: "Redaktör Tre")
        #expect(!answer.isRefused && answer.html.contains("Skickat till webbplatsen."), "\(answer.html)")
        #expect(
            try clone.files() == ["content/" + DeskFixture.activity, "content/2024/trafik/index.md", "content/ny.md"])
        #expect(
            try clone.git(folder.path, "log", "-1", "--format=%an|%ae|%cn|%B")
                == "Redaktör Tre|ett@exempelby.se|Redaktör Tre|Ny rad\n\n# och en ruta\n\n")
        #expect(try clone.sent("ny.md") == "---\nrubrik: Ny\n---\n")
        #expect(try clone.git(folder.path, "status", "--porcelain", "annat.txt") == "A  annat.txt\n")
        let html = await clone.page
        #expect(html.contains("Allt du har sparat är redan publicerat."))
        try clone.change("Och en rad.")
        #expect(await clone.page.contains("value=\"Redaktör Tre\""))
        #expect(try clone.git(folder.path, "status", "--porcelain").contains(".lofte") == false)
    }

    @Test("A file that is removed is removed for readers") func removed() async throws {
        let clone = try await ClonedDesk()
        try clone.write("---\nrubrik: Ny\n---\n", "ny.md")
        #expect(try await clone.publish().isRefused == false)
        try File.remove(clone.desk.folder.path("content/ny.md"))
        #expect(await clone.page.contains("<span>Borttagen</span>"))
        #expect(try await clone.publish().isRefused == false)
        #expect(try clone.git(clone.remote.path("server.git"), "ls-tree", "main", "content/ny.md").isEmpty)
    }

    @Test("With errors nothing is published, and each leads to its field") func errors() async throws {
        let clone = try await ClonedDesk()
        let path = DeskFixture.activity
        try clone.write(try clone.desk.text(path).replacing("2024-05-31", with: "2024-06-31"), path)
        let before = try clone.git(clone.desk.folder.path, "rev-parse", "HEAD")
        let answer = try await clone.publish()
        #expect(answer.isRefused && answer.html.contains("Det här stoppar publiceringen"), "\(answer.html)")
        #expect(answer.html.contains("/_lofte/desk/formular/\(path)#f."), "\(answer.html)")
        #expect(try clone.git(clone.desk.folder.path, "rev-parse", "HEAD") == before)
        try await clone.desk.check()
        let html = await clone.page
        #expect(html.contains("Det här stoppar publiceringen") && !html.contains("name=\"sett\""))
    }

    @Test(
        "Without a name, an address or words nothing is published",
        arguments: [
            ("", "ett@exempelby.se", "Hej", "namn"), ("...", "ett@exempelby.se", "Hej", "namn"),
            ("En", "ingen", "Hej", "epost"), ("En <x>", "a@b", "Hej", "namn"), ("En", "a@b", " \n", "meddelande"),
        ])
    func fields(name: String, address: String, message: String, field: String) async throws {
        let clone = try await ClonedDesk()
        try clone.change("En rad till.")
        let seen = try #require(await clone.page.firstMatch(of: /name="sett" value="([0-9a-f]*)"/).map { String($0.1) })
        let answer = await clone.desk.ask(
            "publicera", FormFields(["sett": seen, "namn": name, "epost": address, "meddelande": message]))
        #expect(answer.isRefused && answer.html.contains("<a href=\"#\(field)\">"), "\(answer.html)")
        #expect(try clone.git(clone.desk.folder.path, "log", "--format=%s") == "Början\n")
    }

    @Test("What was saved since the page was seen is looked at first") func meanwhile() async throws {
        let clone = try await ClonedDesk()
        try clone.change("En rad till.")
        let seen = try #require(await clone.page.firstMatch(of: /name="sett" value="([0-9a-f]*)"/).map { String($0.1) })
        try clone.change("Och en som ingen har sett.")
        let answer = await clone.desk.ask(
            "publicera",
            FormFields(["sett": seen, "namn": "En", "epost": "ett@exempelby.se", "meddelande": "Mina ord"]))
        #expect(answer.isRefused && answer.html.contains("sedan du öppnade sidan") && answer.html.contains("Mina ord"))
        #expect(try clone.git(clone.desk.folder.path, "log", "--format=%s") == "Början\n")
    }

    @Test("Two who press the button at once publish once") func atOnce() async throws {
        let clone = try await ClonedDesk()
        try clone.change("En rad till.")
        let seen = try #require(await clone.page.firstMatch(of: /name="sett" value="([0-9a-f]*)"/).map { String($0.1) })
        let form = FormFields(["sett": seen, "namn": "En", "epost": "en@exempelby.se", "meddelande": "En rad"])
        async let one = clone.desk.ask("publicera", form)
        async let two = clone.desk.ask("publicera", form)
        let answers = await [one, two]
        #expect(answers.count(where: \.isRefused) == 1)
        #expect(answers.first(where: \.isRefused)?.html.contains("sedan du öppnade sidan") == true)
        #expect(try clone.git(clone.desk.folder.path, "log", "--format=%s") == "En rad\nBörjan\n")
    }

    // MARK: Two editors

    @Test("A colleague who published before is merged with, where that needs no choice") func merged() async throws {
        let clone = try await ClonedDesk()
        try clone.colleaguePublishes(
            { $0.replacing("rubrik: Trafik", with: "rubrik: Trafiken") }, "2024/trafik/index.md")
        try clone.change("En rad till.")
        let answer = try await clone.publish()
        #expect(!answer.isRefused && answer.html.contains("En kollega hade publicerat före dig."), "\(answer.html)")
        #expect(try clone.sent(DeskFixture.activity).contains("En rad till."))
        #expect(try clone.git(clone.desk.folder.path, "status", "--porcelain", "content") == "")
    }

    @Test("Where both wrote the same both texts stay, and the page says so in words") func sameLines() async throws {
        let clone = try await ClonedDesk()
        try clone.colleaguePublishes { $0.replacing("Vi bygger hinder.", with: "Kollegans ord.") }
        try clone.write(
            try clone.desk.text(DeskFixture.activity).replacing("Vi bygger hinder.", with: "Mina ord."),
            DeskFixture.activity)
        let answer = try await clone.publish()
        #expect(
            answer.isRefused && answer.html.contains("skrivit på samma ställen: \(DeskFixture.activity)"),
            "\(answer.html)")
        #expect(isPlain(answer.html), "\(answer.html)")
        #expect(try clone.desk.text(DeskFixture.activity).contains("Mina ord."))
        #expect(try clone.sent(DeskFixture.activity).contains("Kollegans ord."))
        #expect(try !clone.desk.text(DeskFixture.activity).contains("<<<<"))
        #expect(await clone.page.contains("inte har kommit fram"))
    }

    // MARK: What is not there

    @Test("Without a clone the desk says so, and saves") func noClone() async throws {
        let desk = try await DeskFixture()
        let html = await desk.ask("publicera").html
        #expect(html.contains("git känner inte till mappen") && !html.contains("name=\"sett\""), "\(html)")
        #expect(await !desk.ask("").html.contains("inte publicerade"))
    }

    @Test("Without git it says so too") func noProgram() async throws {
        let clone = try await ClonedDesk()
        var git = Git(folder: clone.desk.folder.path("content"))
        git.program = "git-som-inte-finns"
        await #expect(throws: Clone.Obstacle.noProgram) { try await Clone.read(git) }
    }

    @Test("Without a server a version is kept") func noRemote() async throws {
        let clone = try await ClonedDesk(hasRemote: false)
        try clone.change("En rad till.")
        #expect(await clone.page.contains("inte kopplad till någon server"))
        let answer = try await clone.publish()
        #expect(!answer.isRefused && answer.html.contains("Sparat som en version i mappen."), "\(answer.html)")
        #expect(try clone.files() == ["content/" + DeskFixture.activity])
    }

    @Test("A server that is gone loses nothing, and what was kept is sent later") func unreachable() async throws {
        let clone = try await ClonedDesk()
        try clone.git(clone.desk.folder.path, "remote", "set-url", "origin", clone.remote.path("borta.git"))
        try clone.change("En rad till.")
        let answer = try await clone.publish()
        #expect(
            answer.isRefused && answer.html.contains("Servern svarar inte") && isPlain(answer.html), "\(answer.html)")
        try clone.git(clone.desk.folder.path, "remote", "set-url", "origin", clone.remote.path("server.git"))
        #expect(try await clone.publish().isRefused == false)
        #expect(try clone.sent(DeskFixture.activity).contains("En rad till."))
    }

    @Test("Checks of the clone or the server that say no leave all as it was", arguments: [true, false])
    func hooks(isOwn: Bool) async throws {
        let clone = try await ClonedDesk()
        let hook =
            isOwn ? clone.desk.folder.path(".git/hooks/pre-commit") : clone.remote.path("server.git/hooks/pre-receive")
        try File.write(Array("#!/bin/sh\necho 'HEAD branch conflict' >&2\nexit 1\n".utf8), to: hook)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: hook)
        try clone.write("---\nrubrik: Ny\n---\n", "ny.md")
        let answer = try await clone.publish()
        #expect(answer.isRefused && answer.html.contains("kontroller sa nej") && isPlain(answer.html), "\(answer.html)")
        #expect(answer.html.contains(".lofte/git.txt"))
        let status = try clone.git(clone.desk.folder.path, "status", "--porcelain", "content")
        #expect(status == (isOwn ? "?? content/ny.md\n" : ""))
    }

    @Test("A lock that was left is named, and nothing is changed") func lock() async throws {
        let clone = try await ClonedDesk()
        let lock = clone.desk.folder.path(".git/index.lock")
        try clone.change("En rad till.")
        try File.write([], to: lock)
        let answer = try await clone.publish()
        #expect(answer.isRefused && answer.html.contains(lock), "\(answer.html)")
        try File.remove(lock)
        #expect(try await clone.publish().isRefused == false)
    }

    @Test("While somebody puts versions together nothing is published") func inTheMiddle() async throws {
        let clone = try await ClonedDesk()
        try clone.desk.folder.write("x\n", to: ".git/MERGE_HEAD")
        try clone.change("En rad till.")
        let html = await clone.page
        #expect(html.contains("är inte klar") && !html.contains("name=\"sett\""))
    }

    // MARK: Whether it is out

    @Test("The page says when readers have it") func out() async throws {
        let clone = try await ClonedDesk()
        try clone.change("En rad till.")
        let answer = try await clone.publish()
        #expect(answer.html.contains("Det går inte att se om det är ute"), "\(answer.html)")
        func list(_ text: String) throws {
            let source = OutputManifest.Source(path: "content/" + DeskFixture.activity, bytes: Array(text.utf8))
            let origin = OutputManifest.Origin(
                version: "1", day: "2024-06-01", address: "https://www.exempelby.se/lofte/", sources: [source])
            try Folder.create(clone.desk.folder.path("ute"))
            try File.write(
                OutputManifest(origin: origin, entries: [:]).bytes,
                to: clone.desk.folder.path("ute/" + OutputManifest.fileName))
        }
        try list("något annat")
        let waiting = await clone.page
        #expect(waiting.contains("Väntar på att webbplatsen byggs") && waiting.contains("<span>väntar</span>"))
        try list(try clone.desk.text(DeskFixture.activity))
        #expect(await clone.page.contains("Ute sedan 2024-06-01 kl. 14.32."))
        // Once out, it is not asked for again.
        try File.remove(clone.desk.folder.path("ute/" + OutputManifest.fileName))
        #expect(await clone.page.contains("Ute sedan 2024-06-01 kl. 14.32."))
    }

    // MARK: Versions

    @Test("A file's versions are told in words, and one is brought back as a change") func history() async throws {
        let clone = try await ClonedDesk()
        let path = DeskFixture.activity
        let first = try clone.desk.text(path)
        try clone.change("En rad till.")
        #expect(try await clone.publish(message: "En rad till").isRefused == false)
        let html = await clone.desk.ask("historik/" + path).html
        #expect(
            html.contains(">En rad till</a>") && html.contains("Redaktör Ett") && html.contains(">Början</a>"),
            "\(html)")
        #expect(isPlain(html))
        let old = await clone.desk.ask("version/1/" + path)
        #expect(old.html.contains("Ta tillbaka") && !old.html.contains("En rad till."))
        let id = try #require(old.html.firstMatch(of: /name="version" value="([^"]*)"/).map { String($0.1) })
        let answer = await clone.desk.ask(
            "version/1/" + path, FormFields(["version": id, "oppnad": try #require(old.opened)]))
        #expect(!answer.isRefused && answer.html.contains("Sparat."), "\(answer.html)")
        #expect(try clone.desk.text(path) == first)
        // Only what is a version of this file is taken.
        for foreign in ["HEAD", "--output=x", String(repeating: "0", count: 40)] {
            let answer = await clone.desk.ask(
                "version/1/" + path, FormFields(["version": foreign, "oppnad": try #require(old.opened)]))
            #expect(answer == .missing)
        }
        #expect(await clone.desk.ask("version/99/" + path) == .missing)
        #expect(await clone.desk.ask("historik/../hemligt.md") == .missing)
    }
}
