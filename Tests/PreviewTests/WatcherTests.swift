import FileSystem
import TestSupport
import Testing

@testable import Preview

@Suite(.timeLimit(.minutes(15))) struct WatcherTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("a", to: "in/a.md")
        try folder.write("b", to: "in/sub/b.md")
    }

    /// What a watcher tells of after `action`.
    private func changes(usesEvents: Bool, after action: () throws -> Void) async throws -> [String] {
        var watcher = Watcher([folder.path("in")], usesEvents: usesEvents)
        try action()
        return await watcher.change().map { Path.shown($0, from: folder.path("in")) }
    }

    @Test(arguments: [true, false]) func seesAFileThatIsWritten(usesEvents: Bool) async throws {
        #expect(try await changes(usesEvents: usesEvents) { try folder.write("aa", to: "in/a.md") } == ["a.md"])
    }

    @Test func seesASaveByRenameOfAsManyBytes() async throws {
        #expect(try await changes(usesEvents: true) { try folder.write("x", to: "in/a.md") } == ["a.md"])
    }

    @Test func seesNewAndRemovedFiles() async throws {
        let changed = try await changes(usesEvents: true) {
            try folder.write("c", to: "in/new/c.md")
            try File.remove(folder.path("in/a.md"))
        }
        #expect(changed == ["a.md", "new/c.md"])
    }

    @Test func seesTheFolderGoAndComeBack() async throws {
        var watcher = Watcher([folder.path("in/sub")])
        try File.remove(folder.path("in/sub/b.md"))
        Folder.removeIfEmpty(folder.path("in/sub"))
        #expect(await !watcher.change().isEmpty)
        try folder.write("b", to: "in/sub/b.md")
        #expect(await watcher.change().contains(folder.path("in/sub/b.md")))
    }

    @Test func seesAChangeInAFolderThatIsNew() async throws {
        var watcher = Watcher([folder.path("in")])
        try folder.write("c", to: "in/new/c.md")
        #expect(await watcher.change() == [folder.path("in/new/c.md")])
        try folder.write("cc", to: "in/new/c.md")
        #expect(await watcher.change() == [folder.path("in/new/c.md")])
    }

    #if os(Linux)
        @Test("What is put into a folder that was made empty is heard, and not only seen in time")
        func hearsWhatIsPutIntoANewFolder() async throws {
            // So long between looks that only the system's word brings one.
            var watcher = Watcher([folder.path("in")], restDespiteEvents: .seconds(600))
            let writer = Task { [folder] in
                try Folder.create(folder.path("in/new/deep"))
                // Long enough that the folders have been looked at, empty.
                try await Task.sleep(for: .seconds(2))
                try folder.write("c", to: "in/new/deep/c.md")
            }
            #expect(await watcher.change() == [folder.path("in/new/deep/c.md")])
            try await writer.value
        }
    #endif

    @Test func leavesAnEditorsOwnFilesAlone() async throws {
        var watcher = Watcher([folder.path("in")])
        try folder.write("x", to: "in/.a.md.swp")
        try folder.write("x", to: "in/a.md~")
        try folder.write("b2", to: "in/sub/b.md")
        #expect(await watcher.change() == [folder.path("in/sub/b.md")])
    }

    @Test func waitsUntilAFileIsWrittenToItsEnd() async throws {
        // Long enough to hold on a machine that is busy with other things.
        var watcher = Watcher([folder.path("in")], quiet: .seconds(2), patience: .seconds(60))
        // It keeps its thread from the first byte to the last: where other tests have taken all threads, a writer that gives
        // its own away may not get one back for seconds.
        let writer = Task.detached { [folder] in
            for length in 1...40 {
                try folder.write(String(repeating: "x", count: length), to: "in/a.md")
                let next = ContinuousClock.now + .milliseconds(5)
                while ContinuousClock.now < next {}
            }
            return FileStamps(folders: [folder.path("in")])
        }
        _ = await watcher.change()
        let seen = FileStamps(folders: [folder.path("in")])
        #expect(try await writer.value == seen)
    }

    @Test func endsWithItsTask() async {
        let task = Task { [folder] in
            var watcher = Watcher([folder.path("in")])
            return await watcher.change()
        }
        task.cancel()
        #expect(await task.value.isEmpty)
    }

    @Test func aLinkIsWatchedWithWhatItLeadsTo() async throws {
        try folder.link("in/link.md", to: "../out.md")
        try folder.write("1", to: "out.md")
        var watcher = Watcher([folder.path("in")], usesEvents: false)
        try folder.write("22", to: "out.md")
        #expect(await watcher.change() == [folder.path("in/link.md")])
    }
}
