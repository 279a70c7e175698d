import FileSystem
import Foundation
import SiteGeneration
import SiteOutput
import TestSupport
import Testing

/// Publishing as it is seen from outside: a killed build, two at once, a proof.
@Suite("Publishing") struct PublishingTests {
    /// A site of fifty pages, each with the site's name in it.
    private func program(named name: String) throws -> Program {
        let program = try Program()
        for number in 1...50 {
            try program.folder.write(
                "---\nrubrik: Sida \(number)\n---\n\nText.\n", to: "content/sidor/sida-\(number).md")
        }
        try rename(program, name)
        return program
    }

    private func rename(_ program: Program, _ name: String) throws {
        let settings = try program.text("content/webbplats.yml")
        let lines = settings.split(separator: "\n").map { $0.hasPrefix("namn:") ? "namn: \(name)" : String($0) }
        try program.folder.write(lines.joined(separator: "\n") + "\n", to: "content/webbplats.yml")
    }

    /// What the manifest says of a file that is not so.
    private func faults(_ site: String) throws -> [String] {
        let manifest = try OutputManifest.read(in: site)
        guard manifest.origin != nil else { return ["no whole manifest"] }
        return try manifest.entries.compactMap { key, entry in
            let path = key.path
            let bytes = try File.read(Path.join(site, path))
            let source = OutputManifest.Source(path: path, bytes: bytes)
            return source.digest == entry?.digest ? nil : path
        }
    }

    @Test(
        "A build that is killed leaves the old site or the new one, whole, and the next one nothing else",
        .timeLimit(.minutes(15)))
    func killed() throws {
        let program = try program(named: "Ett")
        #expect(try program.run("build").status == 0)
        try program.folder.write("www.exempelby.se", to: "site/CNAME")
        let site = program.folder.path("site")
        let began = Date()
        try rename(program, "Noll")
        #expect(try program.run("build").status == 0)
        let length = Date().timeIntervalSince(began)
        for number in 0..<24 {
            try rename(program, "Namn \(number)")
            let process = try program.start("build")
            Thread.sleep(forTimeInterval: length * 1.3 * Double(number) / 24)
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            #expect(try faults(site) == [], "kill \(number)")
            let names = Set(
                try (1...50).map { try program.text("site/sidor/sida-\($0)/index.html") }.map { page in
                    page.contains("Namn \(number)<") || page.contains("Namn \(number) ")
                })
            #expect(names.count == 1, "kill \(number): old and new pages")
            #expect(try program.text("site/CNAME") == "www.exempelby.se")
        }
        #expect(try program.run("build").status == 0)
        #expect(try faults(site) == [])
        #expect(try program.text("site/CNAME") == "www.exempelby.se")
        let left = try Folder.names(in: program.folder.path).compactMap { $0 }.filter { $0.hasPrefix(".") }
        #expect(left == [])
    }

    @Test("Two builds at once: one waits for the other, and both end well") func together() throws {
        let program = try program(named: "Ett")
        let first = try program.start("build")
        let second = try program.start("build", "--base-url", "https://annan.example.org/")
        first.waitUntilExit()
        second.waitUntilExit()
        #expect(first.terminationStatus == 0 && second.terminationStatus == 0)
        #expect(try faults(program.folder.path("site")) == [])
    }

    @Test("verify: 0 for the site that the sources give, 1 with each file that is not") func verify() throws {
        let program = try Program()
        #expect(try program.run("build", "--compress").status == 0)
        // Another day than the one it was built for: the folder says which day it shows.
        let later = ["LOFTE_X": ""]
        let same = try program.run("verify", environment: later)
        #expect(same.status == 0 && same.errors == "")
        #expect(same.output.hasPrefix("site är precis vad källorna ger: "))
        try program.folder.write("x", to: "site/extra.html")
        try File.remove(program.folder.path("site/robots.txt"))
        try program.folder.write(try program.text("site/stil.css") + " ", to: "site/stil.css")
        let run = try program.run("verify", environment: later)
        #expect(run.status == 1)
        #expect(run.output.contains("site/extra.html: främmande, den hör inte till webbplatsen\n"))
        #expect(run.output.contains("site/robots.txt: saknas\nsite/stil.css: ändrad\n"))
        let json = try program.run("verify", "--format", "json", environment: later)
        let answer = try #require(
            try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
        #expect(answer["same"] as? Bool == false && (answer["findings"] as? [[String: String]])?.count == 3)
    }

    @Test("verify tells what the site says of how it was built, when that may be why it differs") func hints() throws {
        let program = try Program()
        #expect(try program.run("build", "--base-url", "https://annan.example.org/").status == 0)
        let run = try program.run("verify")
        #expect(run.status == 1)
        #expect(run.errors.contains("jämför med --base-url https://annan.example.org/"))
        let later = try program.run("verify", "--today", "2024-06-02", "--base-url", "https://annan.example.org/")
        #expect(later.errors.contains("jämför med --today 2024-06-01"))
    }

    @Test("verify does not advise a day that is none; nor is a site compared with one") func damagedDay() throws {
        let program = try Program()
        #expect(try program.run("build").status == 0)
        let list = try #require(
            try Folder.names(in: program.folder.path("site")).compactMap { $0 }.first { $0.hasPrefix(".lofte") })
        let text = try program.text("site/" + list)
        try program.folder.write(text.replacing("2024-06-01", with: "2024-06-0x"), to: "site/" + list)
        let run = try program.run("verify")
        #expect(run.status == 1)
        #expect(run.errors.contains("(2024-06-0x)") && run.errors.contains("skadad"))
        #expect(!run.errors.contains("--today 2024-06-0x"))
        #expect(try program.run("build", "--against", "site", "--output", "ny").errors.contains(list))
    }

    @Test("verify: 3 for a folder that is not there") func verifyNothing() throws {
        let run = try Program().run("verify", "--output", "finns-inte")
        #expect(run.status == 3 && run.errors.hasPrefix("fel: kan inte läsa finns-inte"))
    }
}

/// Pages go to the disk as they are made; of a build that comes to nothing there is nothing left.
@Suite("Pages on their way")
struct SpoolTests {
    private func names(_ program: Program) throws -> [String] {
        try Folder.names(in: program.folder.path).compactMap { $0 }.sorted()
    }

    @Test("A link that leads nowhere is found when pages are on the disk already, and they go again")
    func lateError() throws {
        let program = try Program()
        let before = try names(program)
        try program.folder.write("---\nrubrik: Om\n---\n\n[Så här](finns-inte.md)\n", to: "content/om.md")
        #expect(try program.run("build").status == 1)
        #expect(try names(program) == (before + ["streams"]).sorted())
    }

    @Test("What stands in the way, and nothing to do: nothing is left beside the site") func nothingLeft() throws {
        let program = try Program()
        try program.folder.write("annans", to: "site/loften/index.html")
        #expect(try program.run("build").status == 2)
        #expect(try names(program) == ["content", "site", "streams", "templates"])
        #expect(try Folder.names(in: program.folder.path("site")) == ["loften"])
        try File.remove(program.folder.path("site/loften/index.html"))
        #expect(try program.run("build").status == 0)
        #expect(try program.run("build").output.contains("0 filer ändrade"))
        #expect(try names(program) == ["content", "site", "streams", "templates"])
    }

    @Test("Everybody may read the site, whatever the mask of the one who builds it") func mask() throws {
        let program = try Program()
        let process = try program.start(
            ["-c", "umask 077; exec \"$0\" build", try Program.executable()], of: "/bin/sh",
            input: FileHandle.nullDevice, output: FileHandle.nullDevice)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        for item in try FolderContents.list(program.folder.path("site")) {
            #expect(program.folder.permissions(of: "site/" + item.path) == (item.kind == .folder ? 0o755 : 0o644))
        }
        #expect(program.folder.permissions(of: "site") == 0o755)
    }

    @Test("A report that cannot be written is a build that failed before anything was replaced") func report() throws {
        let program = try Program()
        #expect(try program.run("build").status == 0)
        let before = try program.text("site/index.html")
        try program.folder.write("x", to: "rapport.md/x")
        try program.folder.write("---\nrubrik: Annat\n---\n", to: "content/index.md")
        #expect(try program.run("build", "--report", "rapport.md").status == 3)
        #expect(try program.text("site/index.html") == before)
        #expect(try names(program) == ["content", "rapport.md", "site", "streams", "templates"])
    }

    @Test("What is in the way is named, not what it is in the way of; and a lost list is told of") func inTheWay()
        throws
    {
        let program = try Program()
        try program.folder.write("en fil", to: "site/loften")
        let run = try program.run("build")
        #expect(run.status == 2)
        #expect(run.errors.contains("fel: site/loften finns redan") && !run.errors.contains("loften/index.html"))
        #expect(!run.errors.contains("listan"))
        try File.remove(program.folder.path("site/loften"))
        #expect(try program.run("build").status == 0)
        try File.remove(program.folder.path("site/.lofte-manifest"))
        let lost = try program.run("build", "--base-url", "https://annan.example.org/")
        #expect(lost.status == 2 && lost.errors.contains("listan site/.lofte-manifest finns inte"))
    }

    @Test("Compressed files come with the pages, and go when they are not asked for") func compressed() throws {
        let program = try Program()
        #expect(try program.run("build", "--compress").status == 0)
        #expect(program.exists("site/index.html.gz") && program.exists("site/stil.css.gz"))
        #expect(try program.run("verify").status == 0)
        #expect(try program.run("build").status == 0)
        #expect(!program.exists("site/index.html.gz") && !program.exists("site/stil.css.gz"))
    }
}
