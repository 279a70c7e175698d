import FileSystem
import Foundation
import TestSupport
import Testing

private let hasFullDevice = Folder.kindFollowingLinks(of: "/dev/full") == .other

/// What lofte has to say comes through, or the run has failed; and it never stops for want of a reader.
@Suite("Whether it was told", .serialized) struct ToldTests {
    /// Runs the program by a shell, which knows how to give it any stream; what it says comes to `out` and `err`.
    private func shell(_ program: Program, _ command: String) throws -> Int32 {
        let process = try program.start(
            ["-c", command.replacingOccurrences(of: "lofte ", with: "\"\(try Program.executable())\" ")],
            of: "/bin/sh", input: FileHandle.nullDevice, output: FileHandle.nullDevice)
        process.waitUntilExit()
        return process.terminationReason == .exit ? process.terminationStatus : -1
    }

    private func broken() throws -> Program {
        let program = try Program()
        try program.folder.write("---\nrubrik: Om\n---\n[Bort](/borta/)\n", to: "content/om.md")
        return program
    }

    @Test(
        "An answer that could not be written is a run that failed", .enabled(if: hasFullDevice),
        arguments: [
            "check", "check --format json", "check --format gitlab", "check --format sarif", "status",
            "status --format json", "status --format csv", "explain", "explain unknown-status", "manual", "--version",
            "--help", "help check", "--generate-completion-script bash", "verify", "verify --format json",
            "new page om Kontakt",
        ])
    func full(_ command: String) throws {
        let program = try Program()
        if command.hasPrefix("verify") { #expect(try program.run("build").status == 0) }
        #expect(try shell(program, "lofte \(command) >/dev/full 2>err") == 3)
        #expect(
            try program.text("err").hasSuffix(
                "fel: kan inte skriva till standard ut: disken är full. Det som kom fram är inte helt.\n"))
    }

    @Test("So are problems that could not be told, in whichever form", .enabled(if: hasFullDevice)) func problems()
        throws
    {
        let program = try broken()
        for form in ["json", "github", "gitlab", "sarif"] {
            #expect(try shell(program, "lofte check --format \(form) >/dev/full 2>err") == 3)
        }
        #expect(try shell(program, "lofte check >out 2>/dev/full") == 3)
        #expect(try shell(program, "lofte bild 2>/dev/full") == 3)
        #expect(try shell(program, "lofte check >out 2>&-") == 3)
    }

    @Test("What cannot be told is not published", .enabled(if: hasFullDevice)) func unpublished() throws {
        let program = try Program()
        #expect(try shell(program, "lofte build --format json >/dev/full 2>err") == 3)
        #expect(!program.exists("site"))
        // The numbers of streams that are missing are not taken by files that lofte opens.
        #expect(try shell(program, "lofte build --quiet <&- >&- 2>&-") == 0)
        #expect(try program.run("verify").status == 0)
    }

    @Test("A reader that has gone away is no failure") func gone() throws {
        let program = try broken()
        #expect(try shell(program, "{ lofte check --format json 2>err; echo $? >status; } | head -c 1 >out") == 0)
        #expect(try program.text("status") == "1\n" && program.text("err").isEmpty)
    }

    @Test("A file that may not grow is a run that failed, and no signal") func limited() throws {
        let program = try Program()
        #expect(try shell(program, "ulimit -f 8; lofte build >out 2>err") == 3)
        #expect(!program.exists("site"))
    }

    // MARK: Faults of its own

    @Test(
        "A fault of lofte's own ends with words, and status 3", .timeLimit(.minutes(15)),
        arguments: [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGABRT, SIGFPE])
    func fault(signal: Int32) async throws {
        let program = try Program()
        try program.folder.write("", to: "screen")
        let screen = try #require(FileHandle(forWritingAtPath: program.folder.path("screen")))
        let process = try program.start(
            ["serve"], of: try Program.executable(), input: FileHandle.nullDevice, output: screen)
        while process.isRunning, try !program.text("screen").contains("Förhandsvisning:") {
            try await Task.sleep(for: .milliseconds(20))
        }
        kill(process.processIdentifier, signal)
        while process.isRunning { try await Task.sleep(for: .milliseconds(20)) }
        #expect(process.terminationReason == .exit && process.terminationStatus == 3)
        let text = try program.text("screen")
        #expect(text.contains("\nfel: lofte stötte på ett fel i sig självt och avbröt. Inget är publicerat"), "\(text)")
        #expect(!text.contains("0x") && !text.contains("Thread"))
    }

    // MARK: Nobody reads

    @Test("Nobody who reads its log keeps the preview from showing what is saved", .timeLimit(.minutes(15)))
    func unread() async throws {
        let program = try broken()
        // So many warnings that a pipe is full at once.
        for number in 0..<60 {
            try program.folder.write("---\nrubrik: Sida \(number)\n---\n[Bort](/borta/)\n", to: "content/s\(number).md")
        }
        try program.folder.write("", to: "screen")
        let pipe = Pipe()
        let process = Process()
        process.executableURL = URL(fileURLWithPath: try Program.executable())
        process.arguments = ["serve"]
        process.currentDirectoryURL = URL(fileURLWithPath: program.folder.path)
        process.environment = ["PATH": "/usr/bin:/bin", "LOFTE_TODAY": "2024-06-01"]
        process.standardInput = FileHandle.nullDevice
        let screen = try #require(FileHandle(forWritingAtPath: program.folder.path("screen")))
        process.standardOutput = screen
        process.standardError = pipe
        try process.run()
        defer { process.terminate() }
        func count(_ text: String) throws -> Int { try program.text("screen").components(separatedBy: text).count - 1 }
        while process.isRunning, try count("Förhandsvisning:") == 0 { try await Task.sleep(for: .milliseconds(20)) }
        for number in 1...12 {
            try program.folder.write("---\nrubrik: Om \(number)\n---\n[Bort](/borta/)\n", to: "content/om.md")
            while process.isRunning, try count("content/om.md är ändrad:") < number || count("Inte byggt") <= number {
                try await Task.sleep(for: .milliseconds(20))
            }
        }
        #expect(process.isRunning)
        withExtendedLifetime(pipe) {}
    }

    // MARK: A lock

    @Test("A build that waits for another says for whom", .timeLimit(.minutes(15))) func lock() async throws {
        let program = try Program()
        try Folder.create(program.folder.path(".site.lofte"))
        let lock = program.folder.path(".site.lofte/lock")
        // Another program that holds the lock until it is ended.
        let holder = try program.start(
            ["-c", "exec 9>\"$0\"; flock 9; : >held; exec sleep 600", lock], of: "/bin/sh",
            input: FileHandle.nullDevice, output: FileHandle.nullDevice)
        defer { holder.terminate() }
        while holder.isRunning, !program.exists("held") { try await Task.sleep(for: .milliseconds(10)) }
        try program.folder.write("", to: "screen")
        let screen = try #require(FileHandle(forWritingAtPath: program.folder.path("screen")))
        let build = try program.start(
            ["build"], of: try Program.executable(), input: FileHandle.nullDevice, output: screen)
        while build.isRunning, try !program.text("screen").contains("\n") {
            try await Task.sleep(for: .milliseconds(20))
        }
        #expect(build.isRunning)
        holder.terminate()
        while build.isRunning { try await Task.sleep(for: .milliseconds(20)) }
        let screenText = try program.text("screen")
        #expect(build.terminationStatus == 0)
        #expect(screenText.contains("varning: ett annat bygge (process "), "\(screenText)")
        #expect(screenText.contains("skriver till site just nu: väntar i högst 60 sekunder"), "\(screenText)")
    }
}
