import Diagnostics
import Testing

@testable import Preview

/// Another user of the machine can reach the port, and shall see nothing.
@Suite("Who may see the preview", .timeLimit(.minutes(15))) struct AccessTests {
    private static let access = PreviewAccess(key: Fixture.key, port: 8080)

    private func reply(
        _ target: String, method: String = "GET", cookies: [String] = [], language: Language = .swedish,
        isStranger: Bool = false
    ) -> Router.Reply {
        let router = Router(host: LoopbackHost(port: 8080), access: Self.access, language: language)
        let fields = [RequestHead.Field(name: "host", value: "localhost:8080")]
        let request = RequestHead(
            method: method, target: target, isVersion11: true,
            fields: fields + cookies.map { RequestHead.Field(name: "cookie", value: $0) })
        return router.reply(to: request, from: Fixture.snapshot(), isStranger: { isStranger })
    }

    private func answer(
        _ target: String, method: String = "GET", cookies: [String] = [], language: Language = .swedish,
        isStranger: Bool = false
    ) -> Response? {
        let reply = reply(target, method: method, cookies: cookies, language: language, isStranger: isStranger)
        guard case .response(let response) = reply else { return nil }
        return response
    }

    @Test(
        "Without the key every address is closed, and the page says what to do",
        arguments: [
            "/", "/lofte/", "/lofte/2024/", "/stil.css", "/x", "/_lofte/events", "/_lofte/problems", "/_lofte/status",
            "/_lofte/preview.js", "/_lofte/preview.css", "/_lofte/open/", "/_lofte/open/x", "/_lofte/open",
        ], ["GET", "HEAD"])
    func closed(target: String, method: String) throws {
        let response = try #require(answer(target, method: method))
        #expect(response.status == .forbidden && response.value(of: "Set-Cookie") == nil)
        #expect(response.text.contains("lang=\"sv\"") && response.text.contains("http://127.0.0.1:8080/_lofte/open/"))
        #expect(!response.text.contains("Hej") && !response.text.contains(Fixture.key))
    }

    @Test("The page speaks the language of the run") func english() {
        #expect(answer("/", language: .english)?.text.contains("Open the preview from the terminal") == true)
    }

    @Test("The address with the key hands it over, and leads to one without it") func opening() {
        let response = answer("/_lofte/open/\(Fixture.key)")
        #expect(response?.status == .found && response?.value(of: "Location") == "/")
        #expect(
            response?.value(of: "Set-Cookie")
                == "lofte-8080=\(Fixture.key); HttpOnly; SameSite=Strict; Path=/")
    }

    @Test(
        "The cookie opens all, among others too",
        arguments: [
            ["lofte-8080=\(Fixture.key)"], ["a=b; lofte-8080=\(Fixture.key)"],
            ["lofte-8080=x; lofte-8080=\(Fixture.key)"],
            ["a=b", "lofte-8080=\(Fixture.key)"], ["lofte-8081=\(Fixture.key);lofte-8080=\(Fixture.key);"],
        ])
    func cookie(cookies: [String]) {
        #expect(answer("/lofte/", cookies: cookies)?.status == .ok)
        #expect(reply("/_lofte/events", cookies: cookies).isEvents)
    }

    @Test(
        "What is nearly the key opens nothing",
        arguments: [
            "lofte-8081=\(Fixture.key)", "lofte-8080=\(Fixture.key)0", "lofte-8080=\(Fixture.key.dropLast())",
            "lofte-8080=\(Fixture.key.uppercased())", "lofte-8080=", "lofte-8080",
            "=\(Fixture.key)", Fixture.key,
            "xlofte-8080=\(Fixture.key)", "lofte-8080=\"\(Fixture.key)\"", "lofte-8080=1\(Fixture.key.dropFirst())",
            "lofte-8080,lofte-8080=\(Fixture.key)",
        ])
    func wrong(cookie: String) {
        #expect(answer("/lofte/", cookies: [cookie])?.status == .forbidden)
        #expect(answer("/x/_lofte/open/\(cookie)")?.status != .found)
    }

    @Test("Another user of the machine is refused though it has the key") func stranger() {
        let cookies = ["lofte-8080=\(Fixture.key)"]
        #expect(answer("/lofte/", cookies: cookies, isStranger: true)?.status == .forbidden)
        let opening = answer("/_lofte/open/\(Fixture.key)", isStranger: true)
        #expect(opening?.status == .forbidden && opening?.value(of: "Set-Cookie") == nil)
    }

    @Test("No two runs have one key, and it has 128 bits") func keys() {
        let keys = (0..<100).map { _ in PreviewAccess(port: 1).key }
        #expect(Set(keys).count == 100)
        #expect(keys.allSatisfy { $0.utf8.count == 32 && $0.allSatisfy(\.isHexDigit) })
    }

    // MARK: With a server

    private func ask(_ server: PreviewServer, _ target: String, cookie: String = "") throws -> RawClient {
        let client = try #require(RawClient(port: server.port))
        client.send("GET \(target) HTTP/1.1\r\nHost: 127.0.0.1:\(server.port)\r\n\(cookie)\r\n")
        return client
    }

    private func cookie(_ server: PreviewServer) -> String {
        "Cookie: lofte-\(server.port)=\(server.access.key)\r\n"
    }

    @Test("The address that is printed lets a browser in") func printed() throws {
        let server = try PreviewServer(port: .exactly(0))
        server.publish(Fixture.snapshot())
        let origin = "http://127.0.0.1:\(server.port)"
        #expect(server.address.hasPrefix("\(origin)/_lofte/open/"))
        let opened = try ask(server, String(server.address.dropFirst(origin.utf8.count)))
        #expect(opened.receive(until: { $0.hasSuffix("302 Found: /\n") }).contains("Set-Cookie: lofte-\(server.port)="))
        let page = try ask(server, "/lofte/", cookie: cookie(server))
        #expect(page.receive(until: { $0.hasSuffix("</html>") }).contains("<p>Hej</p>"))
        let closed = try ask(server, "/lofte/")
        #expect(closed.receive(until: { $0.hasSuffix("</html>\n") }).hasPrefix("HTTP/1.1 403 "))
        server.stop()
    }

    @Test("However many wait for versions, the server answers, and the newest are told") func manyListeners() throws {
        var limits = ServerLimits()
        (limits.connections, limits.listeners) = (60, 20)
        let server = try PreviewServer(port: .exactly(0), limits: limits)
        server.publish(Fixture.snapshot())
        let listeners = try (0..<100).map { _ in
            let client = try ask(server, "/_lofte/events", cookie: cookie(server))
            #expect(client.receive(until: { $0.contains("data: V-1\n\n") }).contains("data: V-1\n\n"))
            return client
        }
        let page = try ask(server, "/lofte/", cookie: cookie(server))
        #expect(page.receive(until: { $0.hasSuffix("</html>") }).contains("<p>Hej</p>"))
        server.publish(Fixture.snapshot(version: "V-2"))
        let answers = listeners.map { $0.receive(until: { $0.contains("data: V-2\n\n") }) }
        #expect(answers.suffix(20).allSatisfy { $0.contains("data: V-2\n\n") })
        #expect(answers.prefix(80).allSatisfy { $0.isEmpty })
        server.stop()
    }

    @Test("Connections that ask nothing keep nobody out") func silent() throws {
        var limits = ServerLimits()
        limits.connections = 10
        let server = try PreviewServer(port: .exactly(0), limits: limits)
        server.publish(Fixture.snapshot())
        let silent = try (0..<40).map { _ in try #require(RawClient(port: server.port)) }
        for client in silent { client.send("GET /lofte/ HTTP/1.1\r\n") }
        let page = try ask(server, "/lofte/", cookie: cookie(server))
        #expect(page.receive(until: { $0.hasSuffix("</html>") }).contains("<p>Hej</p>"))
        withExtendedLifetime(silent) {}
        server.stop()
    }
}
