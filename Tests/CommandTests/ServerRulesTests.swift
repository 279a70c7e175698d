import FileSystem
import SiteOutput
import TestSupport
import Testing

/// Redirects as rules for web servers, as those who run one see them.
@Suite("Rules for servers") struct ServerRulesTests {
    private static let caddy = "regler/omdirigeringar.caddy"
    private static let nginx = "regler/omdirigeringar.nginx.conf"
    private static let empty = "# Skriven av lofte: vidarebefordringar i webbplats.yml.\n"

    private func program(redirects: String = "vidarebefordringar: {/gammal/: /}\n") throws -> Program {
        let program = try Program()
        try set(redirects, of: program)
        return program
    }

    /// Gives the settings these redirects, and no others.
    private func set(_ redirects: String, of program: Program) throws {
        let settings = try program.text("content/webbplats.yml").split(separator: "\n")
        let others = settings.filter { !$0.hasPrefix("vidarebefordringar") }.joined(separator: "\n")
        try program.folder.write(others + "\n" + redirects, to: "content/webbplats.yml")
    }

    @Test("They are written where they were asked for, and nothing of them lies in the site") func written() throws {
        let program = try program()
        let run = try program.run("build", "--server-rules", "regler")
        #expect(run.status == 0 && run.output.contains("Reglerna i regler är ändrade"))
        #expect(try program.text(Self.nginx).hasSuffix("gammal/?\\z \"/lofte/\";\n"))
        #expect(try program.text(Self.caddy).hasSuffix("gammal/?\\z \"/lofte/\"\n"))
        #expect(try Folder.names(in: program.folder.path("regler")).count == 2)
        #expect(!program.exists("site/omdirigeringar.caddy") && !program.exists("site/omdirigeringar.nginx.conf"))
        let again = try program.run("build", "--server-rules", "regler")
        #expect(again.status == 0 && !again.output.contains("Reglerna"))
    }

    @Test("Without the option nothing is written beside the site") func unasked() throws {
        let program = try program()
        #expect(try program.run("build").status == 0)
        #expect(
            try Folder.names(in: program.folder.path).compactMap { $0 }.sorted() == [
                "content", "site", "streams", "templates",
            ])
    }

    @Test("Without redirects they hold a comment, so that a server that names them starts") func emptied() throws {
        let program = try program()
        #expect(try program.run("build", "--server-rules", "regler").status == 0)
        try set("", of: program)
        #expect(try program.run("build", "--server-rules", "regler").status == 0)
        #expect(try program.text(Self.nginx) == Self.empty)
        #expect(try program.text(Self.caddy) == Self.empty)
    }

    @Test("A build that finds an error leaves them as they were") func error() throws {
        let program = try program()
        #expect(try program.run("build", "--server-rules", "regler").status == 0)
        let before = try program.text(Self.nginx)
        try set("vidarebefordringar: {/annan/: /finns-inte/}\n", of: program)
        #expect(try program.run("build", "--server-rules", "regler").status == 1)
        #expect(try program.text(Self.nginx) == before)
        #expect(try Folder.names(in: program.folder.path("regler")).count == 2)
    }

    @Test("Rules that cannot be written stop the build, and what is published stands") func unwritable() throws {
        let program = try program()
        try program.folder.write("", to: "fil")
        let run = try program.run("build", "--server-rules", "fil/regler")
        #expect(run.status == 3 && run.errors.contains("fil/regler"))
        #expect(!program.exists("site/index.html"))
    }

    @Test(
        "They cannot be where content could be, or where they would be served",
        arguments: ["site", "site/regler", "content/regler", "templates", "site/../content", "länk/regler"])
    func refused(_ folder: String) throws {
        let program = try program()
        if folder.hasPrefix("länk") {
            #expect(try program.run("build").status == 0)
            try program.folder.link("länk", to: "site")
        }
        let run = try program.run("build", "--server-rules", folder)
        #expect(run.status == 2 && run.errors.contains("får inte ligga i"), "\(run)")
        #expect(!program.exists("\(folder)/omdirigeringar.caddy"))
    }

    @Test("A file of somebody else's is not replaced") func foreign() throws {
        let program = try program()
        try program.folder.write("location / {}\n", to: Self.nginx)
        let run = try program.run("build", "--server-rules", "regler")
        #expect(run.status == 2 && run.errors.contains("inte skriven av lofte"))
        #expect(try program.text(Self.nginx) == "location / {}\n")
        #expect(!program.exists(Self.caddy) && !program.exists("site/index.html"))
    }

    @Test("What an earlier version wrote into the site goes away") func earlier() throws {
        let program = try program()
        #expect(try program.run("build").status == 0)
        var paths = ["omdirigeringar.caddy", "omdirigeringar.nginx.conf"]
        for path in paths { try program.folder.write("gammalt\n", to: "site/" + path) }
        paths += try FileTree(root: program.folder.path("site")).entries.filter { $0.content == .file }.map(\.path)
        try program.folder.write(
            String(decoding: OutputManifest(paths: paths).bytes, as: UTF8.self), to: "site/.lofte-manifest")
        #expect(try program.run("build").status == 0)
        #expect(!program.exists("site/omdirigeringar.caddy") && !program.exists("site/omdirigeringar.nginx.conf"))
        #expect(program.exists("site/index.html"))
    }

    @Test("verify tells when they are not what the settings give") func verify() throws {
        let program = try program()
        #expect(try program.run("build", "--server-rules", "regler").status == 0)
        let same = try program.run("verify", "--server-rules", "regler")
        #expect(same.status == 0 && same.output.contains("Reglerna i regler är precis vad källorna ger."))
        try program.folder.write("# Skriven av lofte\n~^/ \"https://annan.example/\";\n", to: Self.nginx)
        try File.remove(program.folder.path(Self.caddy))
        let other = try program.run("verify", "--server-rules", "regler")
        #expect(other.status == 1)
        #expect(other.output.contains("regler/omdirigeringar.caddy: saknas\n"))
        #expect(other.output.contains("regler/omdirigeringar.nginx.conf: ändrad\n"))
        let json = try program.run("verify", "--server-rules", "regler", "--format", "json")
        #expect(
            json.status == 1 && json.output.contains(#""same": false"#) && json.output.contains(#""serverRules": [{"#))
        #expect(try program.run("verify").status == 0, "not compared unless asked for")
    }

    @Test("A report cannot be put into a folder of the site that is not there yet either") func report() throws {
        let program = try program()
        let run = try program.run("build", "--report", "site/ny/rapport.md")
        #expect(run.status == 2 && run.errors.contains("kan inte ligga i site"))
    }
}
