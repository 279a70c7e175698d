import Diagnostics
import SiteGeneration
import Testing

@testable import Preview

@Suite(.timeLimit(.minutes(15))) struct ServerTests {
    private let server: PreviewServer

    init() throws {
        server = try Self.server()
    }

    private static func server(limits: ServerLimits = ServerLimits()) throws -> PreviewServer {
        let server = try PreviewServer(port: .exactly(0), limits: limits)
        server.publish(Fixture.snapshot())
        return server
    }

    private var host: String { Self.host(server) }

    /// The fields that a browser sends that was let in.
    private static func host(_ server: PreviewServer) -> String {
        "Host: localhost:\(server.port)\r\nCookie: lofte-\(server.port)=\(server.access.key)\r\n"
    }

    /// What one connection gets for what it sends.
    private func exchange(_ text: String, endsSending: Bool = false) throws -> String {
        let client = try #require(RawClient(port: server.port))
        client.send(text)
        if endsSending { client.endSending() }
        return client.receive()
    }

    private func get(_ target: String, fields: String = "") throws -> String {
        try exchange("GET \(target) HTTP/1.1\r\n\(host)\(fields)Connection: close\r\n\r\n")
    }

    @Test func answersWithThePage() throws {
        let answer = try get("/lofte/")
        #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n"))
        #expect(answer.contains("<p>Hej</p>"))
        #expect(answer.contains("Förhandsvisning"))
        server.stop()
    }

    @Test func headGivesNoBody() throws {
        let answer = try exchange("HEAD /lofte/stil.css HTTP/1.1\r\n\(host)Connection: close\r\n\r\n")
        #expect(answer.contains("\r\nContent-Length: 4\r\n"))
        #expect(answer.hasSuffix("\r\n\r\n"))
        server.stop()
    }

    @Test func refusesAForeignHost() throws {
        let answer = try exchange("GET / HTTP/1.1\r\nHost: evil.example:\(server.port)\r\nConnection: close\r\n\r\n")
        #expect(answer.hasPrefix("HTTP/1.1 421 "))
        server.stop()
    }

    @Test func refusesAnotherMethodAndItsBody() throws {
        let body = String(repeating: "x", count: 300_000)
        let answer = try exchange("POST /lofte/ HTTP/1.1\r\n\(host)Content-Length: 300000\r\n\r\n\(body)")
        #expect(answer.hasPrefix("HTTP/1.1 405 "))
        #expect(answer.contains("\r\nAllow: GET, HEAD\r\n"))
        #expect(answer.components(separatedBy: "HTTP/1.1 ") == 2)
        server.stop()
    }

    @Test(arguments: ["/lofte/%2e%2e/%2e%2e/etc/passwd", "/../../etc/passwd", "/%00", "/..%5c", "//x", "/%ff"])
    func refusesPathTricks(_ target: String) throws {
        #expect(try get(target).hasPrefix("HTTP/1.1 400 "))
        server.stop()
    }

    @Test func answersABrokenRequestAndEnds() throws {
        #expect(try exchange("GET\r\n\r\n").hasPrefix("HTTP/1.1 400 "))
        #expect(try exchange("\u{16}\u{03}\u{01}").hasPrefix("HTTP/1.1 400 "))
        #expect(try exchange("GET / HTTP/3.0\r\n\r\n").hasPrefix("HTTP/1.1 505 "))
        server.stop()
    }

    @Test func answersAnAddressOfAMegabyte() throws {
        let long = String(repeating: "a", count: 1_000_000)
        #expect(try get("/\(long)").hasPrefix("HTTP/1.1 414 "))
        server.stop()
    }

    @Test func answersALongHead() throws {
        let field = "X: \(String(repeating: "a", count: 7_000))\r\n"
        #expect(try get("/lofte/", fields: field + field).hasPrefix("HTTP/1.1 200 "))
        let many = String(repeating: field, count: 100)
        #expect(try get("/lofte/", fields: many).hasPrefix("HTTP/1.1 431 "))
        server.stop()
    }

    @Test func aSlowRequestIsToldSo() throws {
        var limits = ServerLimits()
        limits.requestTime = .milliseconds(300)
        let server = try Self.server(limits: limits)
        let client = try #require(RawClient(port: server.port))
        client.send("GET /lofte/ HTTP/1.1\r\nHost:")
        #expect(client.receive().hasPrefix("HTTP/1.1 408 "))
        server.stop()
    }

    @Test func aRequestInManyPiecesIsAnswered() async throws {
        let text = "GET /lofte/stil.css HTTP/1.1\r\n\(host)\r\n"
        let client = try #require(RawClient(port: server.port))
        for byte in text.unicodeScalars { client.send(String(byte)) }
        #expect(client.receive(until: { $0.hasSuffix("p {}") }).hasSuffix("\r\n\r\np {}"))
        server.stop()
    }

    @Test func timeIsNotGainedByABytesNowAndThen() async throws {
        var limits = ServerLimits()
        limits.requestTime = .milliseconds(300)
        let server = try Self.server(limits: limits)
        let client = try #require(RawClient(port: server.port))
        for byte in "GET /lofte/ HTTP/1.1\r\nHost: localhost:\(server.port)\r\n\r\n".unicodeScalars {
            client.send(String(byte))
            try await Task.sleep(for: .milliseconds(15))
        }
        #expect(client.receive().hasPrefix("HTTP/1.1 408 "))
        server.stop()
    }

    /// Is never asked here: what it answers is worked out beside the server, which other tests may keep waiting.
    private struct Nobody: WritingService {
        func answer(_ request: WritingRequest) async -> WritingAnswer { .missing }
    }

    /// The head of a form that the desk's own page sends.
    private static func form(_ server: PreviewServer, length: Int) -> String {
        "POST /_lofte/desk/ HTTP/1.1\r\n\(host(server))Origin: http://localhost:\(server.port)\r\n"
            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: \(length)\r\n\r\n"
    }

    @Test func aFormInPiecesIsReadToItsEndAndOneThatNeverEndsIsToldSo() throws {
        // Longer than any pause of a machine that runs all tests at once: the pieces are what is tried here.
        var patience = ServerLimits()
        patience.requestTime = .seconds(600)
        let server = try PreviewServer(port: .exactly(0), limits: patience, writing: Nobody())
        server.publish(Fixture.snapshot())
        // Without the token, which is asked for when all of it is there.
        let body = "text=" + String(repeating: "a", count: 300_000)
        let sending = try #require(RawClient(port: server.port))
        sending.send(Self.form(server, length: body.utf8.count) + body.prefix(10))
        sending.pause()
        sending.send(String(body.dropFirst(10)))
        #expect(sending.receive().hasPrefix("HTTP/1.1 403 "))
        let opening = try #require(RawClient(port: server.port))
        opening.send(
            "GET \(server.access.openingPath) HTTP/1.1\r\nHost: localhost:\(server.port)\r\nConnection: close\r\n\r\n")
        #expect(opening.receive().contains("\r\nLocation: /_lofte/desk/\r\n"))
        server.stop()
        var limits = ServerLimits()
        limits.requestTime = .milliseconds(400)
        let hasty = try PreviewServer(port: .exactly(0), limits: limits, writing: Nobody())
        hasty.publish(Fixture.snapshot())
        let endless = try #require(RawClient(port: hasty.port))
        endless.send(Self.form(hasty, length: 1_000) + "a=")
        #expect(endless.receive().hasPrefix("HTTP/1.1 408 "))
        hasty.stop()
    }

    @Test func anIdleConnectionEndsWithoutAWord() throws {
        var limits = ServerLimits()
        limits.idleTime = .milliseconds(300)
        let server = try Self.server(limits: limits)
        let client = try #require(RawClient(port: server.port))
        #expect(client.receive() == "")
        server.stop()
    }

    @Test func pipelinedRequestsAreAnsweredInOrder() throws {
        let asked = (0..<2_000).map { "GET /lofte/\($0 % 2 == 0 ? "stil.css" : "nytt.xml") HTTP/1.1\r\n\(host)\r\n" }
        let last = "GET /lofte/ HTTP/1.1\r\n\(host)Connection: close\r\n\r\n"
        let answer = try exchange(asked.joined() + last, endsSending: true)
        let bodies = answer.components(separatedBy: "HTTP/1.1 200 OK\r\n")
        #expect(bodies == 2_002)
        #expect(answer.hasSuffix("</html>"))
        server.stop()
    }

    @Test func aThousandAtOnceAreAllAnswered() throws {
        let text = "GET /lofte/2024/ HTTP/1.1\r\n\(host)Connection: close\r\n\r\n"
        let clients = try (0..<1_000).map { _ in try #require(RawClient(port: server.port)) }
        for client in clients { client.send(text) }
        let answers = clients.map { $0.receive() }
        #expect(answers.allSatisfy { $0.hasPrefix("HTTP/1.1 200 OK") && $0.hasSuffix("</html>") })
        server.stop()
    }

    @Test(arguments: ["", "Connection: close\r\n"])
    func whenThereAreTooManyTheOthersWait(field: String) throws {
        var limits = ServerLimits()
        limits.connections = 4
        let server = try Self.server(limits: limits)
        let clients = try (0..<40).map { _ in try #require(RawClient(port: server.port)) }
        for client in clients {
            client.send("GET /lofte/ HTTP/1.1\r\n\(Self.host(server))\(field)\r\n")
        }
        let answers = clients.map { $0.receive(until: { $0.hasSuffix("</html>") }) }
        #expect(answers.allSatisfy { $0.hasPrefix("HTTP/1.1 200 ") })
        server.stop()
    }

    @Test func aClientThatDoesNotReadKeepsNobodyWaiting() throws {
        let big = String(repeating: "x", count: 3_000_000)
        server.publish(
            Fixture.snapshot(
                PreviewBuild(
                    site: PreviewSite(
                        SiteFiles([Fixture.file("big.txt", big), Fixture.file("index.html")]), basePath: "/"),
                    diagnostics: []), version: "V-2"))
        let lazy = try #require(RawClient(port: server.port))
        for _ in 0..<20 { lazy.send("GET /big.txt HTTP/1.1\r\n\(host)\r\n") }
        #expect(try get("/").hasPrefix("HTTP/1.1 200 "))
        let whole = try get("/big.txt")
        #expect(whole.utf8.count > 3_000_000)
        server.stop()
    }

    @Test func aListenerIsToldOfEachVersion() throws {
        let client = try #require(RawClient(port: server.port))
        client.send("GET /_lofte/events HTTP/1.1\r\n\(host)\r\n")
        #expect(client.receive(until: { $0.contains("data: V-1\n\n") }).contains("text/event-stream"))
        server.publish(Fixture.snapshot(version: "V-2"))
        #expect(client.receive(until: { $0.contains("data: ") }) == "data: V-2\n\n")
        server.stop()
        #expect(client.receive() == "")
    }

    @Test func aTakenPortIsAnErrorOrTheNextIsTaken() throws {
        #expect(throws: PreviewServerError.portTaken(server.port)) { try PreviewServer(port: .exactly(server.port)) }
        let next = try PreviewServer(port: .firstFree(from: server.port))
        #expect(next.port > server.port)
        server.stop()
    }

    @Test func whenItHasStoppedThePortIsFree() async throws {
        _ = try get("/lofte/")
        server.stop()
        var again: PreviewServer?
        for _ in 0..<200 where again == nil {
            again = try? PreviewServer(port: .exactly(server.port))
            if again == nil { try await Task.sleep(for: .milliseconds(20)) }
        }
        #expect(again?.port == server.port)
    }
}

extension String {
    /// How many parts `separator` cuts it into.
    fileprivate func components(separatedBy separator: String) -> Int {
        split(separator: separator, omittingEmptySubsequences: false).count
    }
}
