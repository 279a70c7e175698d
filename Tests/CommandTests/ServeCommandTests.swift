import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import lofte

@Suite("What lofte serve says in the terminal")
struct ServeCommandTests {
    @Test("What was saved is counted in right Swedish") func changed() {
        #expect(PreviewRun.changed([]) == nil)
        #expect(PreviewRun.changed(["a.md"])?.swedish == "a.md är ändrad:")
        #expect(PreviewRun.changed(["a.md", "b.md", "c.md"])?.swedish == "a.md och 2 till är ändrade:")
    }

    @Test("Started on content with errors, it does not claim that pages are shown", .timeLimit(.minutes(15)))
    func brokenFromTheStart() async throws {
        let program = try Program()
        try program.folder.write("---\nrubrik: Om\n---\n[Bort](/borta/)\n", to: "content/om.md")
        try program.folder.write("", to: "screen")
        let screen = try #require(FileHandle(forWritingAtPath: program.folder.path("screen")))
        let process = try program.start(
            ["serve"], of: try Program.executable(), input: FileHandle.nullDevice, output: screen)
        defer { process.terminate() }
        while try !program.text("screen").contains("Förhandsvisning:") {
            guard process.isRunning else { break }
            try await Task.sleep(for: .milliseconds(50))
        }
        let text = try program.text("screen")
        #expect(text.contains("Inte byggt: 1 fel. Sidorna visas när felen är rättade"), "\(text)")
    }
}
