import FileSystem
import Foundation
import TestSupport
import Testing

/// `sign` and `verify --key` as those use them who publish, and those who look at what was published.
@Suite("Signed publications")
struct SignCommandTests {
    private let program: Program

    /// A built site and a key.
    init() throws {
        program = try Program()
        #expect(try program.run("build", "--quiet").status == 0)
        #expect(try program.run("sign", "--new-key", "nyckel").status == 0)
    }

    private func sign(_ arguments: String...) throws -> Program.Run {
        try program.run(["sign", "--secret-key", "nyckel"] + arguments)
    }

    private func verify(_ arguments: String...) throws -> Program.Run {
        try program.run(["verify", "--key", "nyckel.pub"] + arguments)
    }

    /// As a reader fetches them, into a folder without content.
    private func fetch(_ paths: String..., to folder: String) throws {
        for path in [".lofte-manifest", ".lofte-manifest.minisig"] + paths {
            try program.folder.write(try program.text("site/" + path), to: "\(folder)/\(path)")
        }
    }

    @Test("A key is made for its owner alone, and never twice") func newKey() throws {
        let mode = try #require(FileDetails(of: program.folder.path("nyckel"))).mode
        #expect(mode == 0o600)
        let before = try program.text("nyckel")
        let again = try program.run("sign", "--new-key", "nyckel")
        #expect(again.status == 2 && again.errors.contains("nyckel finns redan"))
        #expect(try program.text("nyckel") == before)
    }

    @Test("A signed site is right, also after another look, and the next build leaves the signature") func signed()
        throws
    {
        let run = try sign("--serial", "7")
        #expect(run.status == 0 && run.output.contains("publicering 7 av https://www.exempelby.se/lofte/"))
        let seen = try verify()
        #expect(seen.status == 0)
        #expect(seen.output.contains("publicering 7, visar 2024-06-01, https://www.exempelby.se/lofte/"))
        // It is no part of the site, and nobody else's either.
        #expect(try program.run("verify").status == 0)
        #expect(try program.run("build", "--quiet").status == 0)
        #expect(try verify().status == 0)
        let line = try program.text("nyckel.pub").split(separator: "\n").last.map(String.init) ?? ""
        #expect(try program.run("verify", "--key", line).status == 0)
        let answer = try verify("--format", "json").output
        #expect(answer.contains("\"signature\": {\"valid\": true, \"key\": \"") && answer.contains("\"serial\": 7"))
        // A program reads it, so there is nothing else.
        for run in [try verify("--format", "json"), try verify("--format", "json", "--published", "site")] {
            #expect(run.status == 0)
            #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(run.output.utf8)) }
        }
    }

    @Test("The key comes from the environment or a file of its owner's, and from nowhere else") func secret() throws {
        let text = try program.text("nyckel")
        #expect(try program.run(["sign"], environment: ["LOFTE_SIGNING_KEY": text]).status == 0)
        let line = text.split(separator: "\n").last.map(String.init) ?? ""
        #expect(try program.run(["sign"], environment: ["LOFTE_SIGNING_KEY": line]).status == 0)
        let none = try program.run("sign")
        #expect(none.status == 2 && none.errors.contains("sätt LOFTE_SIGNING_KEY"))
        let wrong = try program.run(["sign"], environment: ["LOFTE_SIGNING_KEY": "hemligt-ord"])
        #expect(wrong.status == 2 && !(wrong.errors + wrong.output).contains("hemligt-ord"))
        for mode in [0o640, 0o604, 0o620] {
            try FileManager.default.setAttributes(
                [.posixPermissions: mode], ofItemAtPath: program.folder.path("nyckel"))
            let open = try sign()
            #expect(open.status == 2 && open.errors.contains("chmod 600 nyckel"))
        }
        let pipe = try program.run("sign", "--secret-key", "saknas")
        #expect(pipe.status == 2)
    }

    @Test("What was changed, is missing, or was signed by another is told of with status 1")
    func faults() throws {
        #expect(try verify().errors.contains("är inte signerad"))
        #expect(try verify().status == 1)
        #expect(try sign("--serial", "7").status == 0)
        let signature = try program.text("site/.lofte-manifest.minisig")
        let manifest = try program.text("site/.lofte-manifest")
        for (path, text, words) in [
            (".lofte-manifest.minisig", "hej\n", "ingen signatur"),
            (".lofte-manifest.minisig", signature.replacing("serial:7", with: "serial:8"), "kommentaren"),
            (".lofte-manifest.minisig", signature + "\n", "ingen signatur"),
            (
                ".lofte-manifest", manifest.replacing("day\t2024-06-01", with: "day\t2024-06-02"),
                "ändrat efter signeringen"
            ),
            (".lofte-manifest", manifest + "x\n", "skadad"), (".lofte-manifest", "", "skadad"),
        ] {
            try program.folder.write(signature, to: "site/.lofte-manifest.minisig")
            try program.folder.write(manifest, to: "site/.lofte-manifest")
            try program.folder.write(text, to: "site/" + path)
            let run = try verify("--published", "site")
            #expect(run.status == 1 && run.errors.contains(words), "\(words): \(run.errors)")
        }
        try program.folder.write(signature, to: "site/.lofte-manifest.minisig")
        try program.folder.write(manifest, to: "site/.lofte-manifest")
        #expect(try program.run("sign", "--new-key", "annan").status == 0)
        let other = try program.run("verify", "--key", "annan.pub")
        #expect(other.status == 1 && other.errors.contains("signerad med en annan nyckel"))
        #expect(try program.run("verify", "--key", "annan.pub", "--key", "nyckel.pub").status == 0)
    }

    @Test("The files that a reader fetched are enough, and a changed one is named") func published() throws {
        #expect(try sign("--serial", "7").status == 0)
        try fetch("index.html", to: "ute")
        let run = try verify("--published", "ute", "--published-at", "https://www.exempelby.se/lofte/")
        #expect(run.status == 0 && run.output.contains("1 av listans "))
        let elsewhere = try verify("--published", "ute", "--published-at", "https://annan.example/")
        #expect(elsewhere.status == 1 && elsewhere.errors.contains("inte av https://annan.example/"))
        try program.folder.write("<p>Annat", to: "ute/index.html")
        try program.folder.write("x", to: "ute/eget.txt")
        let changed = try verify("--published", "ute")
        #expect(changed.status == 1)
        #expect(changed.output.contains("ute/index.html: ändrad") && changed.output.contains("ute/eget.txt: främmande"))
        let lone = try program.run("verify", "--published", "ute")
        #expect(lone.status == 2 && lone.errors.contains("--published kräver --key"))
    }

    @Test("An old publication that is put back is found, and so is a second one of the same number") func replay()
        throws
    {
        #expect(try sign("--serial", "7").status == 0)
        try fetch(to: "forst")
        try program.folder.write("---\nrubrik: Ny\n---\n", to: "content/ny.md")
        #expect(try program.run("build", "--quiet").status == 0)
        #expect(try sign("--serial", "8").status == 0)
        try fetch(to: "sedan")
        #expect(try sign("--serial", "7").status == 0)
        try fetch(to: "dubbel")

        #expect(try verify("--published", "forst", "--last-serial", "7").status == 0)
        let older = try verify("--published", "forst", "--last-serial", "8")
        #expect(older.status == 1 && older.errors.contains("äldre publicering har lagts tillbaka: nummer 7, men 8"))

        #expect(try verify("--published", "forst", "--remember", "minne").status == 0)
        let double = try verify("--published", "dubbel", "--remember", "minne")
        #expect(double.status == 1 && double.errors.contains("två olika publiceringar har nummer 7"))
        #expect(try verify("--published", "forst", "--remember", "minne").status == 0)
        #expect(try verify("--published", "sedan", "--remember", "minne").status == 0)
        let memory = try program.text("minne")
        #expect(try verify("--published", "forst", "--remember", "minne").status == 1)
        // What is not right is not remembered.
        #expect(try program.text("minne") == memory && memory.contains("serial\t8\n"))
        try program.folder.write("hej", to: "minne")
        #expect(try verify("--published", "sedan", "--remember", "minne").status == 2)
    }

    @Test("No number is signed that is not higher than the published one") func serial() throws {
        #expect(try sign("--serial", "7").status == 0)
        try fetch(to: "ute")
        for number in ["6", "7"] {
            let run = try sign("--serial", number, "--after", "ute")
            #expect(run.status == 1 && run.errors.contains("inte högre än det publicerade, 7"))
        }
        #expect(try sign("--serial", "8", "--after", "ute").status == 0)
        // The seconds since 1970 are.
        #expect(try sign("--after", "ute").status == 0)
        for number in ["0", "-1", "07", "1.5", "9007199254740992", "sju"] {
            #expect(try sign("--serial=\(number)").status == 2)
        }
        // The published one must be known to be that.
        try program.folder.write("x", to: "ute/.lofte-manifest.minisig")
        #expect(try sign("--after", "ute").status == 1)
    }

    @Test("A new key takes over from the old one, which vouches for it") func rotation() throws {
        #expect(try program.run("sign", "--new-key", "ny").status == 0)
        #expect(try sign("--endorse", "ny.pub").status == 0)
        let run = try program.run("verify", "--endorsed", "ny.pub", "--key", "nyckel.pub")
        #expect(run.status == 0 && run.output.contains("går i god för nyckel"))
        #expect(try program.run("sign", "--new-key", "elak").status == 0)
        #expect(try program.run("verify", "--endorsed", "ny.pub", "--key", "elak.pub").status == 1)
        try program.folder.write(try program.text("elak.pub"), to: "ny.pub")
        #expect(try program.run("verify", "--endorsed", "ny.pub", "--key", "nyckel.pub").status == 1)

        // Over the change the published site is the old key's.
        #expect(try sign("--serial", "7").status == 0)
        try fetch(to: "ute")
        let alone = try program.run("sign", "--secret-key", "elak", "--after", "ute")
        #expect(alone.status == 1 && alone.errors.contains("signerad med en annan nyckel"))
        #expect(try program.run("sign", "--secret-key", "elak", "--after", "ute", "--key", "nyckel.pub").status == 0)
    }

    @Test(
        "Wrong use is said with status 2",
        arguments: [
            ["verify", "--remember", "x"], ["verify", "--last-serial", "7"], ["verify", "--endorsed", "nyckel.pub"],
            ["verify", "--key", "nyckel.pub", "--last-serial", "x"], ["verify", "--key", "saknas.pub"],
            ["verify", "--key", "content/index.md"], ["verify", "--published", "saknas", "--key", "nyckel.pub"],
            ["verify", "--key", "nyckel.pub", "--published-at", "-K"], ["sign", "--new-key", "a", "--endorse", "b"],
            ["sign", "--secret-key", "nyckel.pub"],
            ["sign", "--secret-key", "nyckel", "--endorse", "nyckel", "--serial", "1"],
        ])
    func wrongUse(arguments: [String]) throws {
        let run = try program.run(arguments)
        #expect(run.status == 2, "\(arguments): \(run.errors)")
        #expect(run.errors.contains("fel: "))
    }

    @Test("A folder without a site is not signed") func noSite() throws {
        let run = try sign("--output", "content")
        #expect(run.status == 1 && run.errors.contains("ingen webbplats här"))
        #expect(!program.exists("content/.lofte-manifest.minisig"))
    }
}
