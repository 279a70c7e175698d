import FileSystem
import Foundation
import TestSupport
import Testing

private let hasDebiansScript = Folder.kindFollowingLinks(of: "/etc/debian_version") == .file

/// The questions that `new` and `follow-up` ask, answered on a terminal as a person answers them.
@Suite("Questions on a terminal", .enabled(if: hasDebiansScript, "script(1) is not Debian's here"))
struct InteractiveTests {
    private struct Talk {
        let status: Int32
        /// What stood on the terminal, questions and answers.
        let screen: String
    }

    /// Runs the program on a terminal of its own, which script(1) makes, and types `keys`; the end of them is Ctrl-D.
    private func talk(_ program: Program, _ verb: String, typing keys: String) throws -> Talk {
        try program.folder.write(keys, to: "keys")
        try program.folder.write("", to: "screen")
        let (keyboard, screen) = (
            try #require(FileHandle(forReadingAtPath: program.folder.path("keys"))),
            try #require(FileHandle(forWritingAtPath: program.folder.path("screen")))
        )
        let process = try program.start(
            ["-qec", "\(try Program.executable()) \(verb)", "/dev/null"], of: Self.script, input: keyboard,
            output: screen)
        process.waitUntilExit()
        return Talk(status: process.terminationStatus, screen: try program.text("screen"))
    }

    /// Debian's `script`; that of other systems takes other arguments.
    private static let script = "/usr/bin/script"

    private func program() throws -> Program {
        let program = try Program()
        try program.folder.write("---\nrubrik: Trygghet\nnummer: 1\n---\n", to: "content/2024/trygghet/index.md")
        try program.folder.write(
            "---\nrubrik: Ljus\nansvarig: Kommunen\n---\n\nText.\n", to: "content/2024/trygghet/ljus.md")
        return program
    }

    @Test("new asks for kind, folder and title, and the file builds", .timeLimit(.minutes(15))) func new() throws {
        let program = try program()
        let talk = try talk(program, "new", typing: "3\n2024/trygghet\nFler lampor\n")
        #expect(talk.status == 0)
        #expect(talk.screen.contains("Vad vill du skapa?") && talk.screen.contains("Vilken rubrik?"))
        #expect(try program.text("content/2024/trygghet/fler-lampor.md").contains("rubrik: Fler lampor"))
        #expect(try program.run("check", "--drafts").status == 0)
    }

    @Test("A wrong answer is asked for again", .timeLimit(.minutes(15))) func again() throws {
        let program = try program()
        let talk = try talk(program, "new", typing: "9\nactivity\n2024/trygghet\n\nFler lampor\n")
        #expect(talk.status == 0)
        #expect(talk.screen.components(separatedBy: "Vad vill du skapa?").count == 3)
        #expect(talk.screen.components(separatedBy: "Vilken rubrik?").count == 3)
        #expect(program.exists("content/2024/trygghet/fler-lampor.md"))
    }

    @Test("follow-up asks, and writes what was answered", .timeLimit(.minutes(15))) func followUp() throws {
        let program = try program()
        let talk = try talk(program, "follow-up", typing: "1\nVi har satt upp två lampor.\n3\n2\n\n\n\n\n\n")
        #expect(talk.status == 0, "\(talk.screen)")
        let text = try program.text("content/2024/trygghet/ljus.md")
        #expect(text.contains("Vi har satt upp två lampor.") && text.contains("status: pågår"))
        #expect(try program.run("check").status == 0)
    }

    @Test(
        "Ctrl-D in the middle writes nothing, and says so", .timeLimit(.minutes(15)),
        arguments: [
            ("new", "1\n"), ("new", "3\n1\n"), ("follow-up", ""), ("follow-up", "1\n"), ("follow-up", "1\nHej\n"),
            ("follow-up", "1\nHej\n3\n"), ("follow-up", "1\nHej\n\n\n\n"),
        ])
    func endOfInput(_ verb: String, keys: String) throws {
        let program = try program()
        let before = try program.text("content/2024/trygghet/ljus.md")
        let talk = try talk(program, verb, typing: keys)
        #expect(talk.status == 2 && talk.screen.contains("Avbrutet. Ingenting är sparat."), "\(talk.screen)")
        #expect(try program.text("content/2024/trygghet/ljus.md") == before)
        #expect(try Folder.names(in: program.folder.path("content/2024/trygghet")).count == 2)
    }

    @Test("What is in the way is told before the questions", .timeLimit(.minutes(15))) func obstacle() throws {
        let program = try program()
        try program.folder.write(
            "---\nrubrik: Ljus\nansvarig: B\nstatus: planerad\n---\n", to: "content/2024/trygghet/ljus.md")
        let talk = try talk(program, "follow-up", typing: "1\n")
        #expect(talk.status == 1 && talk.screen.contains("ta först bort raden"), "\(talk.screen)")
        #expect(!talk.screen.contains("Vad har hänt?"))
    }

    @Test("Answers that would break the site are asked for once more", .timeLimit(.minutes(15))) func broken() throws {
        let program = try program()
        let talk = try talk(
            program, "follow-up", typing: "1\nSe [om](omm.md).\n\n\n\n\nSe bilagan.\n\n\n\n\n")
        #expect(talk.status == 0 && talk.screen.contains("den nya uppföljningen:3:"), "\(talk.screen)")
        let text = try program.text("content/2024/trygghet/ljus.md")
        #expect(text.contains("text: Se bilagan.") && !text.contains("omm.md"))
    }

    @Test("A page whose address is taken is asked for once more", .timeLimit(.minutes(15))) func taken() throws {
        let program = try program()
        let talk = try talk(program, "new", typing: "sida\n1\nLöften\nsida\n1\nKontakt\n")
        #expect(talk.status == 0 && talk.screen.contains("[address-collision]"), "\(talk.screen)")
        #expect(program.exists("content/kontakt.md") && !program.exists("content/loften.md"))
    }

    @Test("follow-up on a site without activities says so", .timeLimit(.minutes(15))) func noActivities() throws {
        let talk = try talk(try Program(), "follow-up", typing: "1\n")
        #expect(talk.status == 2 && talk.screen.contains("det finns ingen aktivitet att följa upp"), "\(talk.screen)")
    }

    @Test("Without a terminal nothing is asked", arguments: ["new", "follow-up"]) func noTerminal(_ verb: String) throws
    {
        let run = try program().run(verb)
        #expect(run.status == 2 && run.errors.hasPrefix("fel: "))
    }
}
