import Checksums
import FileSystem
import TestSupport
import Testing

/// `--against` and `--report` as they are used between a change and what is published.
@Suite("Comparing with what is published")
struct AgainstTests {
    @Test("A page that vanishes stops the build, and the report says why; with a word in the settings it goes on")
    func vanished() throws {
        let program = try Program()
        try program.folder.write("---\nrubrik: Lampor\n---\n", to: "content/lampor.md")
        #expect(try program.run("build").status == 0)
        let manifest = try program.text("site/.lofte-manifest")
        try File.remove(program.folder.path("content/lampor.md"))
        let run = try program.run(
            "build", "--against", "site", "--report", "ut/rapport.md", "--report", "ut/rapport.json")
        #expect(run.status == 1)
        #expect(run.errors.contains("/lampor/ är publicerad men finns inte längre [vanished-address]"))
        #expect(try program.text("site/.lofte-manifest") == manifest)
        #expect(try program.text("ut/rapport.md").hasPrefix("## Webbplatsen kan inte publiceras\n\n1 fel.\n"))
        #expect(try program.text("ut/rapport.json").contains("\"built\": false"))

        let settings = try program.text("content/webbplats.yml")
        try program.folder.write(
            settings + "borttaget:\n  - {adress: /lampor/, datum: 2024-06-01, orsak: Släckta.}\n",
            to: "content/webbplats.yml")
        #expect(try program.run("build", "--against", "site", "--report", "ut/rapport.md").status == 0)
        #expect(try program.text("ut/rapport.md").contains("| `/lampor/` | borttagen: Släckta. |"))
        #expect(try program.text("site/lampor/index.html").contains("Släckta."))
    }

    @Test("The list and the data are enough to compare with") func listOnly() throws {
        let program = try Program()
        try program.folder.write("---\nrubrik: Lampor\n---\n", to: "content/lampor.md")
        #expect(try program.run("build").status == 0)
        for path in [".lofte-manifest", "data/aktiviteter.json", "data/dialoger.json"] {
            try program.folder.write(try program.text("site/" + path), to: "ute/" + path)
        }
        #expect(try program.run("check", "--against", "ute").status == 0)
        try File.remove(program.folder.path("content/lampor.md"))
        #expect(try program.run("check", "--against", "ute").status == 1)
        try program.folder.write("{}", to: "ute/data/aktiviteter.json")
        let altered = try program.run("check", "--against", "ute")
        #expect(altered.status == 2)
        #expect(altered.errors.contains("data/aktiviteter.json saknas eller är inte som när den publicerades"))
    }

    @Test("Of data that is none, the file is named that holds it") func foreignData() throws {
        for path in ["data/aktiviteter.json", "data/dialoger.json"] {
            let program = try Program()
            #expect(try program.run("build").status == 0)
            let list = try program.text("site/.lofte-manifest")
            let line = try #require(list.split(separator: "\n").first { $0.contains("\t\(path)") })
            // As if lofte had published it: the list has its checksum.
            let digest = SHA256(of: Array("[]".utf8)).hex
            try program.folder.write("[]", to: "site/" + path)
            try program.folder.write(
                list.replacing(line, with: "file\t2\t\(digest)\t\(path)"), to: "site/.lofte-manifest")
            let run = try program.run("check", "--against", "site")
            #expect(run.status == 2 && run.errors.contains("\(path) saknas eller är inte"), "\(run.errors)")
        }
    }

    @Test("Wrong uses of the two flags") func refusals() throws {
        let program = try Program()
        for (arguments, message) in [
            (["--against", "content"], "mappen har ingen .lofte-manifest"),
            (["--against", "finns-inte"], "mappen har ingen .lofte-manifest"),
            (["--report", "rapport.txt"], "ska sluta på .md eller .json"),
            (["--report", "content/rapport.md"], "rapporten kan inte ligga i content"),
        ] {
            let run = try program.run(["check"] + arguments)
            #expect(run.status == 2, "\(arguments)")
            #expect(run.errors.contains(message), "\(run.errors)")
        }
        #expect(!program.exists("content/rapport.md"))
    }
}
