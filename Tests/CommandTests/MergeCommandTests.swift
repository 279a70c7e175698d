import FileSystem
import Foundation
import TestSupport
import Testing

@Suite struct MergeCommandTests {
    /// A clone with the driver registered, an activity, and two branches.
    private struct Clone {
        let program: Program

        init() async throws {
            program = try Program()
            try program.folder.write(
                "---\nrubrik: Ljus\nansvarig: Kommunen\nuppföljningar:\n  - datum: 2024-01-10\n    text: Början.\n---\n",
                to: "content/2024/trafik/ljus.md")
            try await shell("git init -q -b main && git config user.email a@example.se && git config user.name A")
            #expect(try program.run("merge", "--register").status == 0)
            try await shell("git add -A && git commit -qm Början")
        }

        /// Runs commands of the shell, one after the other, without keeping a thread waiting.
        @discardableResult
        func shell(_ script: String) async throws -> Int32 {
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/bin/sh")
            process.arguments = ["-c", script]
            process.currentDirectoryURL = URL(fileURLWithPath: program.folder.path)
            process.environment = ["PATH": "/usr/bin:/bin", "HOME": program.folder.path, "GIT_CONFIG_NOSYSTEM": "1"]
            process.standardInput = FileHandle.nullDevice
            process.standardOutput = FileHandle.nullDevice
            process.standardError = FileHandle.nullDevice
            try process.run()
            while process.isRunning { try await Task.sleep(for: .milliseconds(10)) }
            return process.terminationStatus
        }

        var activity: String { program.folder.path("content/2024/trafik/ljus.md") }

        func text() throws -> String { String(decoding: try File.read(activity), as: UTF8.self) }
    }

    private static var hasGit: Bool { Folder.kindFollowingLinks(of: "/usr/bin/git") == .file }

    @Test("A hundred merges of two branches that add follow-ups: both stay, in order", .enabled(if: hasGit))
    func merges() async throws {
        let clone = try await Clone()
        var generator = SeededGenerator(state: 4)
        var told = ["2024-01-10 Början."]
        for round in 0..<100 {
            let base = try clone.text().split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            for side in ["a", "b"] {
                let mine = (0..<Int.random(in: 1...2, using: &generator)).map { number in
                    let day = Int.random(in: 1...28, using: &generator)
                    return "\(2024 + round / 12)-\(two(round % 12 + 1))-\(two(day)) Runda \(round) \(side)\(number)."
                }
                var lines = base
                for entry in mine.sorted() {
                    let end = lines.dropFirst().firstIndex(of: "---") ?? lines.endIndex
                    lines.insert(
                        contentsOf: ["  - datum: \(entry.prefix(10))", "    text: \(entry.dropFirst(11))"], at: end)
                }
                try File.write(Array(lines.joined(separator: "\n").utf8), to: clone.program.folder.path(side))
                told += mine
            }
            let file = "content/2024/trafik/ljus.md"
            let status = try await clone.shell(
                """
                git checkout -q -B andra main && cp b \(file) && git commit -qam b &&
                git checkout -q main && cp a \(file) && git commit -qam a && git merge -q -m m andra
                """)
            #expect(status == 0)
            let text = try clone.text()
            #expect(!text.contains("<<<<") && !text.contains("====") && !text.contains(">>>>"))
        }
        let lines = try clone.text().split(separator: "\n").map(String.init)
        let found = lines.indices.filter { lines[$0].hasPrefix("  - datum: ") }.map { index in
            "\(lines[index].dropFirst(11)) \(lines[index + 1].dropFirst(10))"
        }
        #expect(Set(found) == Set(told) && found.count == told.count)
        let dates = found.map { String($0.prefix(10)) }
        #expect(dates == dates.sorted())
    }

    private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    @Test("What both changed stands twice in the file, and the check tells of nothing else", .enabled(if: hasGit))
    func conflict() async throws {
        let clone = try await Clone()
        try await clone.shell("git checkout -q -b andra")
        for (branch, title) in [("andra", "Ljus nu"), ("main", "Ljus sen")] {
            try await clone.shell("git checkout -q \(branch)")
            let text = try clone.text().replacingOccurrences(of: "rubrik: Ljus", with: "rubrik: \(title)")
            try File.write(Array(text.utf8), to: clone.activity)
            try await clone.shell("git commit -qam x")
        }
        #expect(try await clone.shell("git merge -m m andra") == 1)
        let merged = try clone.text()
        #expect(merged.contains("rubrik: Ljus sen\n=======\nrubrik: Ljus nu\n"))
        let check = try clone.program.run("check", "--fix")
        #expect(check.status == 1)
        #expect(check.errors.components(separatedBy: "fel:").count == 2, "\(check.errors)")
        #expect(check.errors.contains("ljus.md:2:1: fel: två personer har ändrat samma rader"))
        #expect(try clone.text() == merged, "--fix leaves it alone")
    }

    @Test("Registering says what was written, where, and writes it once", .enabled(if: hasGit))
    func register() throws {
        let program = try Program()
        #expect(try program.run("merge", "--register").status == 2, "no clone")
        try program.folder.write(
            "[core]\n\tbare = false\n[merge \"lofte\"]\n\tdriver = old\n[user]\n\tname = A", to: ".git/config")
        try program.folder.write("*.png binary", to: ".gitattributes")
        let first = try program.run("merge", "--register")
        #expect(first.status == 0)
        #expect(first.output.contains("/content/**/*.md merge=lofte\n"))
        #expect(first.output.contains("driver = "))
        let config = String(decoding: try File.read(program.folder.path(".git/config")), as: UTF8.self)
        #expect(config.hasPrefix("[core]\n\tbare = false\n[user]\n\tname = A\n[merge \"lofte\"]\n"))
        #expect(!config.contains("old"))
        let attributes = String(decoding: try File.read(program.folder.path(".gitattributes")), as: UTF8.self)
        #expect(
            attributes
                == "*.png binary\n/content/**/*.md merge=lofte\n/content/**/*.yml merge=lofte\n/content/**/*.csv merge=lofte\n"
        )
        let second = try program.run("merge", "--register")
        #expect(second.status == 0 && second.output.components(separatedBy: "redan").count == 3)
    }

    @Test("By hand it says how it is run; a file that is not there stops git")
    func wrong() throws {
        let program = try Program()
        #expect(try program.run("merge").status == 2)
        #expect(try program.run("merge", "a", "b", "c").status == 129)
    }
}
