import Diagnostics
import FileSystem
import TestSupport
import Testing

@testable import Preview
@testable import SiteContent
@testable import SiteGeneration

/// Files of the content in the preview: read from the disk as they are asked for.
@Suite(.timeLimit(.minutes(15))) struct StoredFileServingTests {
    private let folder: TemporaryFolder
    private let server: PreviewServer
    /// More than a socket takes at once, and than is read at a time.
    private static let film = String(repeating: "0123456789abcdef", count: 200_000)

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(Self.film, to: "film.mp4")
        let tree = try FileTree(root: folder.path)
        let (film, _) = try AssetInspection.inspect(
            try #require(tree["film.mp4"]), in: tree, shown: "film.mp4", rules: { _ in [] })
        let site = PreviewSite(
            SiteFiles([Fixture.file("index.html"), film.copied(from: "content/")]), basePath: "/")
        server = try PreviewServer(port: .exactly(0), limits: ServerLimits())
        server.publish(Fixture.snapshot(PreviewBuild(site: site, diagnostics: [])))
    }

    private var host: String {
        "Host: localhost:\(server.port)\r\nCookie: lofte-\(server.port)=\(server.access.key)\r\n"
    }

    private func exchange(_ text: String) throws -> (head: Substring, body: Substring) {
        let client = try #require(RawClient(port: server.port))
        client.send(text)
        let answer = client.receive()
        let end = try #require(answer.firstRange(of: "\r\n\r\n"))
        return (answer[..<end.lowerBound], answer[end.upperBound...])
    }

    private func get(_ fields: String = "") throws -> (head: Substring, body: Substring) {
        try exchange("GET /film.mp4 HTTP/1.1\r\n\(host)\(fields)Connection: close\r\n\r\n")
    }

    @Test func wholeFile() throws {
        let (head, body) = try get()
        #expect(head.hasPrefix("HTTP/1.1 200 OK"))
        #expect(head.contains("\r\nContent-Length: 3200000\r\n") && head.contains("\r\nAccept-Ranges: bytes\r\n"))
        #expect(body == Self.film)
        server.stop()
    }

    @Test func headOnly() throws {
        let (head, body) = try exchange("HEAD /film.mp4 HTTP/1.1\r\n\(host)Connection: close\r\n\r\n")
        #expect(head.contains("\r\nContent-Length: 3200000\r\n") && body.isEmpty)
        server.stop()
    }

    @Test(arguments: [("bytes=16-31", 16..<32), ("bytes=-5", 3_199_995..<3_200_000), ("bytes=10-", 10..<3_200_000)])
    func part(field: String, range: Range<Int>) throws {
        let (head, body) = try get("Range: \(field)\r\n")
        #expect(head.hasPrefix("HTTP/1.1 206 Partial Content"))
        #expect(head.contains("\r\nContent-Range: bytes \(range.lowerBound)-\(range.upperBound - 1)/3200000\r\n"))
        #expect(body.utf8.elementsEqual(Array(Self.film.utf8)[range]))
        server.stop()
    }

    @Test func partBeyondTheEnd() throws {
        let (head, _) = try get("Range: bytes=3200000-\r\n")
        #expect(head.hasPrefix("HTTP/1.1 416 ") && head.contains("\r\nContent-Range: bytes */3200000\r\n"))
        server.stop()
    }

    @Test("What is asked for after it on the same connection comes after it") func inOrder() throws {
        let client = try #require(RawClient(port: server.port))
        client.send("GET /film.mp4 HTTP/1.1\r\n\(host)\r\nGET /saknas HTTP/1.1\r\n\(host)Connection: close\r\n\r\n")
        let answer = client.receive()
        let second = try #require(answer.firstRange(of: "HTTP/1.1 404 "))
        #expect(answer[..<second.lowerBound].hasSuffix(Self.film))
        server.stop()
    }

    @Test("A file that is another, or something else, since the site was built is not handed out", arguments: 0..<4)
    func changed(kind: Int) throws {
        try File.remove(folder.path("film.mp4"))
        switch kind {
        case 0: try folder.write("kort", to: "film.mp4")
        case 1: try folder.link("film.mp4", to: "/etc/passwd")
        case 2: try folder.makePipe("film.mp4")
        default: break
        }
        #expect(try get().head.hasPrefix("HTTP/1.1 404 "))
        server.stop()
    }
}
