import TestSupport
import Testing

/// What `follow-up` and `new` save, and what they refuse to.
@Suite("Files that lofte writes for people")
struct SavedFileTests {
    private static let path = "content/2024/trygghet/ljus.md"
    private static let activity = "---\nrubrik: Ljus\nansvarig: Kommunen\n---\n\nText.\n"

    private func program(_ activity: String = activity) throws -> Program {
        let program = try Program()
        try program.folder.write("---\nrubrik: Trygghet\nnummer: 1\n---\n", to: "content/2024/trygghet/index.md")
        try program.folder.write(activity, to: Self.path)
        return program
    }

    @Test(
        "A follow-up that would break the site is not saved, and is quoted as it was written",
        arguments: [
            (["Text", "--source", "finns-inte.pdf"], "finns-inte.pdf"), (["Se [om](omm.md)"], "omm.md"),
            (["Ring 811218-9876"], "811218-9876"),
        ] as [([String], String)])
    func refused(arguments: [String], quoted: String) throws {
        let program = try program()
        let run = try program.run(["follow-up", "2024/trygghet/ljus"] + arguments)
        #expect(run.status == 1 && run.errors.hasSuffix("fel: uppföljningen sparades inte\n"))
        #expect(run.errors.hasPrefix("den nya uppföljningen:") && run.errors.contains(quoted), "\(run.errors)")
        #expect(try program.text(Self.path) == Self.activity)
    }

    @Test(
        "A word of one's own is answered as a file's is",
        arguments: [
            (["--status", "inställd"], "skriv avbruten, och varför i --reason"),
            (["--status", "påbörjad"], "skriv pågår, eller delvis genomförd"),
            (["--status", "försenad"], "räknas ut av klart:"), (["--status", "avbruten"], "lägg till --reason"),
            (["--date", "20/8"], "skriv 2024-08-20"), (["--date", "31/4"], "april 2024 har 30 dagar"),
            (["--date", "våren 2024"], "skriv 2024-vår\n"), (["--date", "kv1"], "skriv 2024-kv1\n"),
            (["--date", "hösten 2024"], "skriv 2024-höst; det är i framtiden"),
        ] as [([String], String)])
    func ownWord(arguments: [String], advice: String) throws {
        let program = try program()
        let run = try program.run(["follow-up", "2024/trygghet/ljus", "Text"] + arguments)
        #expect(run.status != 0 && run.errors.contains(advice), "\(run.errors)")
        #expect(try program.text(Self.path) == Self.activity)
    }

    @Test("A warning that it causes is told, and it is saved") func warned() throws {
        let program = try program()
        let run = try program.run("follow-up", "2024/trygghet/ljus", "Vi samt ni har handlagt detta.")
        #expect(run.status == 0 && run.errors.contains("\(Self.path):"), "\(run.errors)")
        #expect(try program.text(Self.path).contains("Vi samt ni"))
    }

    @Test("A coming follow-up is told to be one") func coming() throws {
        let run = try program().run("follow-up", "2024/trygghet/ljus", "Klart.", "--date", "2024-07-01")
        #expect(run.status == 0 && run.output.hasSuffix("\nDen visas från och med 2024-07-01.\n"))
    }

    @Test("A status of its own is named with its line, and nothing else is quoted") func ownStatus() throws {
        let text = "---\nrubrik: Ljus\nansvarig: Kommunen\nstatus: planerad\n---\n"
        let program = try program(text)
        let run = try program.run("follow-up", "2024/trygghet/ljus", "Text", "--status", "pågår")
        #expect(run.status == 1 && run.errors.contains("ta först bort raden ”status: planerad” (rad 4)"))
        #expect(!run.errors.contains("datum"))
        #expect(try program.text(Self.path) == text)
    }

    @Test("No failure is silent", arguments: ["Vi har inte börjat", "\n  datum: 2024-01-01\n  text: a"])
    func silent(value: String) throws {
        let run = try program("---\nrubrik: Ljus\nansvarig: B\nuppföljningar: \(value)\n---\n").run(
            "follow-up", "2024/trygghet/ljus", "Text")
        #expect(run.status == 1 && run.errors.hasPrefix("\(Self.path):"))
    }

    @Test("A text may begin with a dash") func dash() throws {
        let program = try program()
        #expect(try program.run("follow-up", "2024/trygghet/ljus", "-5 grader", "--reason", "-snö").status == 0)
        #expect(try program.text(Self.path).contains("orsak: -snö\n    text: -5 grader\n"))
        #expect(try program.run("follow-up", "2024/trygghet/ljus", "- hej").status == 0)
        #expect(try program.run("build").status == 0)
        #expect(try program.text("site/2024/trygghet/ljus/index.html").contains("<p>- hej</p>"))
    }

    @Test(
        "A new file that would not build is not made",
        arguments: [
            (["page", "2024/trygghet", "X"], 2, "lofte new activity 2024/trygghet"),
            (["page", "2024/dialoger", "X"], 2, "lofte new dialogue 2024"),
            (["page", "om", "  "], 2, "rubriken är tom"),
            (["page", "../ut", "X"], 2, "ska ligga i innehållet"), (["promise", "2024", "L"], 2, "välj ett annat år"),
            (["page", "", "Löften"], 1, "[address-collision]"),
        ] as [([String], Int32, String)])
    func notMade(arguments: [String], status: Int32, text: String) throws {
        let program = try program()
        let run = try program.run(["new"] + arguments)
        #expect(run.status == status && run.errors.contains(text), "\(run.errors)")
        #expect(!program.exists("content/loften.md") && !program.exists("ut"))
    }

    @Test("A new file causes no problem, also when it is shown") func made() throws {
        let program = try program("---\nrubrik: Ljus\nansvarig: B\nstart: 2024-06-01\n---\n")
        for arguments in [
            ["activity", "content/2024/trygghet", "Fler lampor"], ["page", ".", "Hej"], ["page", "./om", "Oss"],
            ["page", "2024", "Bakgrund"],
        ] {
            let run = try program.run(["new"] + arguments)
            #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
        }
        #expect(program.exists("content/2024/trygghet/fler-lampor.md") && program.exists("content/hej.md"))
        let check = try program.run("check", "--drafts")
        #expect(check.status == 0 && check.errors.isEmpty, "\(check.errors)")
    }

    @Test(
        "What --fix changed is told on standard error, however problems are written",
        arguments: [["--quiet"], ["--format", "json"], ["--format", "github"], []])
    func fix(arguments: [String]) throws {
        let program = try program()
        // The value is read once its key is right.
        try program.folder.write(
            "---\nrubrik: Ljus\nansvarig: B\nuppföljningar:\n  - datum: 2024-05-01\n    text: a\n    Status: Pågar\n---\n\n[Bort](/borta/)\n",
            to: Self.path)
        let run = try program.run(["check", "--fix"] + arguments)
        #expect(run.status == 1)
        #expect(run.errors.contains("rättade \(Self.path):7: \"Status\" blev \"status\"\n"))
        #expect(run.errors.contains("rättade \(Self.path):7: \"Pågar\" blev \"pågår\"\n"))
        #expect(!run.output.contains("rättade") && !run.output.contains("Inget är skrivet"))
    }
}
