import Diagnostics
import FileSystem
import SiteOutput
import TestSupport
import Testing

@testable import SiteContent
@testable import SiteGeneration
@testable import SiteModel

/// What the preview shows, after whatever was saved before, beside a build that knows of nothing.
@Suite("What is remembered between two looks at a site") struct SiteMemoryTests {
    /// A site as the preview shows it, and the files that a build made of the same content.
    private struct Shown {
        let files: SiteFiles
        let expected: [OutputFile]
    }

    @Test("After any edits problems and pages are those of a fresh build", .timeLimit(.minutes(30)))
    func edits() async throws {
        let fixture = try SiteFixture([
            "2024/trygghet/a.md":
                "---\nrubrik: A\nansvarig: Exempelby kommun\nklart: 2024-05-01\n---\n\nSe [länk](/).\n"
        ])
        var edits = RandomEdits(of: fixture, seed: 16)
        var order = Fuzzing(seed: 61)
        var memory = SiteMemory()
        var shown: Shown?
        var (good, failed, isBroken) = (0, 0, false)
        let rounds = Fuzzing.rounds(Self.usualRounds)
        for number in 0..<rounds {
            let what = number == 0 ? "the first look" : try edits.edit(isBroken: isBroken)
            let options = try fixture.options(today: edits.today, drafts: true, width: 2)
            let fresh = try await SiteBuilder(options).build()
            let checked = try await SiteBuilder(options).check(after: memory)
            memory = try #require(checked.memory)
            #expect(console(checked.diagnostics) == console(fresh.diagnostics), "\(number): \(what)")
            if let files = SiteFiles(checked) {
                (good, isBroken) = (good + 1, false)
                try edits.keep()
                #expect(Set(paths: files.paths) == Set(paths: fresh.paths), "\(number): \(what)")
                shown = Shown(files: files, expected: fresh.files)
            } else {
                (failed, isBroken) = (failed + 1, true)
                #expect(fresh.files.isEmpty && fresh.diagnostics.hasErrors, "\(number): \(what)")
            }
            guard let shown else { continue }
            // Some now; others when an edit has broken the site, which is then shown as it last was.
            for file in shown.expected.shuffled(using: &order).prefix(shown.expected.count / 2 + 1) {
                #expect(isSame(shown.files[file.path], file), "\(number): \(what): \(file.path)")
            }
        }
        #expect(good > failed && failed > rounds / 10, "\(good) good, \(failed) failed")
    }

    /// As many as take ten seconds or so in debug.
    private static let usualRounds = 300

    private func console(_ diagnostics: [Diagnostic]) -> String {
        TextFormatter(language: .swedish).format(diagnostics)
    }

    private func isSame(_ file: OutputFile?, _ expected: OutputFile) -> Bool {
        guard let file, file.path.hasSameBytes(as: expected.path), file.source == expected.source else { return false }
        switch (file.content, expected.content) {
        case (.bytes(let left), .bytes(let right)): return left == right
        // What lies on the disk may be another by now: it is handed out only as it was.
        case (.stored, .stored): return file.entry.digest == expected.entry.digest
        default: return false
        }
    }

    @Test("A page that is the same is not read again, and one that differs is")
    func remembers() async throws {
        let fixture = try SiteFixture([
            "om.md": "---\nrubrik: Om\n---\n[Hem](/)\n", "kontakt.md": "---\nrubrik: Kontakt\n---\n[Hem](/)\n",
        ])
        let first = try await SiteBuilder(try fixture.options()).check(after: SiteMemory())
        try fixture.write("---\nrubrik: Om oss\n---\n[Hem](/)\n", to: "om.md")
        let second = try await SiteBuilder(try fixture.options()).check(after: first.memory)
        func page(_ path: String, _ checked: CheckedSite) -> ObjectIdentifier? {
            checked.assembled.site.pages.first { $0.file.path == path }.map { ObjectIdentifier($0) }
        }
        #expect(page("kontakt.md", first) != nil && page("kontakt.md", first) == page("kontakt.md", second))
        #expect(page("om.md", first) != page("om.md", second))
        // Another day, another language: nothing that was read holds.
        let later = try await SiteBuilder(try fixture.options(today: "2024-06-02")).check(
            after: second.memory)
        #expect(page("kontakt.md", later) != page("kontakt.md", second))
        try fixture.write(SiteFixture.settings + "språk: en\n", to: "webbplats.yml")
        let english = try await SiteBuilder(try fixture.options(today: "2024-06-02")).check(
            after: later.memory)
        #expect(page("kontakt.md", english) != page("kontakt.md", later))
    }

    @Test("Nothing is remembered where nobody asks") func forgets() async throws {
        let fixture = try SiteFixture()
        #expect(try await SiteBuilder(try fixture.options()).check().memory == nil)
    }

    @Test("What a rule says of the other files follows them") func neighbours() async throws {
        let fixture = try SiteFixture(["om/a.md": "---\nrubrik: A\n---\n\nSe [mer](min fil.md).\n"])
        func advice(_ memory: SiteMemory) async throws -> (String?, SiteMemory) {
            let checked = try await SiteBuilder(try fixture.options()).check(after: memory)
            let found = checked.diagnostics.first { $0.code == .unreadLink }
            return (found?.advice?.swedish, try #require(checked.memory))
        }
        let (alone, memory) = try await advice(SiteMemory())
        try fixture.write("---\nrubrik: B\n---\n", to: "om/min-fil.md")
        let (beside, _) = try await advice(memory)
        #expect(alone?.contains("det finns ingen fil") == true)
        #expect(beside?.contains("min-fil.md") == true && alone != beside)
    }

    @Test("Every file of a site, asked for one by one, is the one that a build writes", arguments: ["complete"])
    func oneByOne(site: String) async throws {
        let golden = Path.join(Path.parent(of: #filePath) ?? ".", "../GoldenSites/\(site)/content")
        let fixture = try SiteFixture([:])
        for path in SiteFixture.base.keys { try fixture.remove(path) }
        for path in try FileTree(root: golden).entries.map(\.path) {
            try fixture.writeBytes(try File.read(Path.join(golden, path)), to: path)
        }
        for (name, text) in EveryKeyTemplates.all { try fixture.folder.write(text, to: "templates/\(name).mustache") }
        let fresh = try await fixture.build(today: "2024-09-15", width: 2)
        let checked = try await SiteBuilder(try fixture.options(today: "2024-09-15")).check()
        let files = try #require(SiteFiles(checked))
        #expect(fresh.files.count > 30 && Set(paths: files.paths) == Set(paths: fresh.paths))
        for file in fresh.files { #expect(isSame(files[file.path], file), "\(file.path)") }
    }

    @Test("Many may ask for a file at once") func threads() async throws {
        let fixture = try SiteFixture()
        let checked = try await SiteBuilder(try fixture.options()).check()
        let fresh = try await fixture.build()
        let files = try #require(SiteFiles(checked))
        let answers = await withTaskGroup(of: Bool.self) { group in
            for file in fresh.files {
                for _ in 0..<8 { group.addTask { isSame(files[file.path], file) } }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(answers.count == fresh.files.count * 8 && answers.allSatisfy { $0 })
        #expect(files["finns-inte.html"] == nil && !files.contains("finns-inte.html"))
    }
}
