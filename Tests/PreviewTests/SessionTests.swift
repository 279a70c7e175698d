import Diagnostics
import FileSystem
import Synchronization
import TestSupport
import Testing

@testable import Preview

@Suite(.timeLimit(.minutes(15))) struct SessionTests {
    @Test func buildsAgainAtEachChangeAndOutlivesFailures() async throws {
        let folder = try TemporaryFolder()
        try folder.write("good", to: "in/a.md")
        let server = try PreviewServer(port: .exactly(0))
        let (reports, continuation) = AsyncStream<PreviewSession.Report>.makeStream()
        let session = PreviewSession(
            server: server, folders: [folder.path("in")], language: .swedish,
            build: { _ in
                guard let bytes = try? File.read(folder.path("in/a.md")) else {
                    return PreviewBuild(failure: LocalizedText(sv: "filen är borta", en: "gone"))
                }
                let text = String(decoding: bytes, as: UTF8.self)
                return text == "bad"
                    ? PreviewBuild(site: nil, diagnostics: [Fixture.error()])
                    : PreviewBuild(site: Fixture.site(basePath: "/", text: "<p>\(text)</p>"), diagnostics: [])
            },
            report: { continuation.yield($0) })
        let task = Task { await session.run() }
        var events = reports.makeAsyncIterator()

        func page() throws -> String {
            let client = try #require(RawClient(port: server.port))
            client.send(
                "GET / HTTP/1.1\r\nHost: localhost:\(server.port)\r\n"
                    + "Cookie: lofte-\(server.port)=\(server.access.key)\r\nConnection: close\r\n\r\n"
            )
            return client.receive()
        }
        let first = await events.next()
        #expect(first?.changedPaths == [] && first?.changes == nil)
        #expect(try page().contains("<p>good</p>"))

        try folder.write("bad", to: "in/a.md")
        let stopped = await events.next()
        #expect(stopped?.changedPaths == [folder.path("in/a.md")] && stopped?.showsPages == true)
        #expect(stopped?.changes?.new.map(\.message.swedish) == ["fel ord"] && stopped?.changes?.gone.isEmpty == true)
        #expect(try page().contains("<p>good</p>"))
        #expect(try page().contains("alertdialog"))

        try File.remove(folder.path("in/a.md"))
        let failed = await events.next()
        #expect(failed?.build.failure != nil && failed?.changes == nil, "of a machine that fails nothing is known")
        #expect(try page().contains("filen är borta"))

        try folder.write("better", to: "in/a.md")
        #expect(await events.next()?.changes?.gone.map(\.message.swedish) == ["fel ord"])
        #expect(try page().contains("<p>better</p>"))
        #expect(try !page().contains("alertdialog"))

        task.cancel()
        await task.value
        server.stop()
    }

    @Test("Before a site could be built, no pages are shown") func noPages() async throws {
        let server = try PreviewServer(port: .exactly(0))
        let (reports, continuation) = AsyncStream.makeStream(of: PreviewSession.Report.self)
        let session = PreviewSession(
            server: server, folders: [], language: .swedish,
            build: { _ in PreviewBuild(site: nil, diagnostics: [Fixture.error()]) }, report: { continuation.yield($0) })
        let task = Task { await session.run() }
        var events = reports.makeAsyncIterator()
        #expect(await events.next()?.showsPages == false)
        task.cancel()
        await task.value
        server.stop()
    }

    @Test func noTwoRunsShareAVersion() throws {
        func version() throws -> String {
            let server = try PreviewServer(port: .exactly(0))
            let session = PreviewSession(
                server: server, folders: [], language: .swedish,
                build: { _ in PreviewBuild(site: nil, diagnostics: []) }, report: { _ in })
            return session.version(1)
        }
        #expect(try version() != version())
    }
}
