import Diagnostics
import FileSystem
import Markup
import TestSupport
import Testing

@testable import Preview

/// Says who asks.
private struct Who: WritingService {
    func answer(_ request: WritingRequest) async -> WritingAnswer {
        .asset(type: "text/plain", Array((request.editor ?? "ingen").utf8))
    }
}

/// The desk behind a login: who is let in, and by what.
@Suite("Behind a login") struct LoginTests {
    private static let origin = "https://skrivbord.exempel.se"

    private static var router: Router {
        get throws {
            let login = try #require(LoginGate(header: "X-Lofte-Editor", origin: origin))
            var router = Router(
                host: LoopbackHost(port: 0), access: PreviewAccess(key: String(repeating: "a", count: 32), port: 0),
                language: .swedish)
            router.login = login
            router.writing = (WritingGate(token: String(repeating: "b", count: 32)), Who())
            return router
        }
    }

    private static let snapshot = PreviewSnapshot(
        version: "A-1", build: PreviewBuild(site: nil, diagnostics: []), after: nil, language: .swedish)

    private static func answer(
        _ fields: [(String, String)], method: String = "GET", target: String = "/_lofte/desk/", body: String? = nil
    ) async throws -> (status: Int, body: String) {
        let head = RequestHead(
            method: method, target: target, isVersion11: true,
            fields: fields.map { RequestHead.Field(name: $0.0, value: $0.1) })
        let router = try router
        let isRead = router.bodyLength(head) != nil
        // Whoever is at the other end of the socket is the server in front, and no stranger.
        switch router.reply(
            to: head, body: isRead ? body.map { Array($0.utf8) } : nil, from: snapshot, isStranger: { true })
        {
        case .response(let response): return (response.status.rawValue, String(decoding: response.body, as: UTF8.self))
        case .work(let work):
            let response = await work()
            return (response.status.rawValue, String(decoding: response.body, as: UTF8.self))
        case .events: return (0, "")
        }
    }

    private static let host = ("host", "skrivbord.exempel.se")

    @Test("The name is taken from the one header, as it is written") func name() async throws {
        let answer = try await Self.answer([Self.host, ("x-lofte-editor", "Anna Åström")])
        #expect(answer.status == 200 && answer.body == "Anna Åström")
    }

    @Test(
        "Nobody else is let in",
        arguments: [
            ("no name", []), ("an empty name", [("x-lofte-editor", "")]),
            ("two names", [("x-lofte-editor", "Anna"), ("x-lofte-editor", "Bo")]),
            ("another header", [("x_lofte_editor", "Anna"), ("x-remote-user", "Anna")]),
            ("the key of the preview", [("cookie", "lofte-0=" + String(repeating: "a", count: 32))]),
            ("signs that end a name in a version", [("x-lofte-editor", "Anna <bo@exempel.se>")]),
            ("bytes that are no text", [("x-lofte-editor", "Anna \u{FFFD}")]),
            ("a sign that turns a text", [("x-lofte-editor", "Anna\u{85}")]),
            ("no letter", [("x-lofte-editor", "...")]),
            ("a name without an end", [("x-lofte-editor", String(repeating: "a", count: 300))]),
        ] as [(String, [(String, String)])])
    func refused(what: String, fields: [(String, String)]) async throws {
        for target in ["/_lofte/desk/", "/", "/_lofte/status", "/_lofte/open/" + String(repeating: "a", count: 32)] {
            let answer = try await Self.answer([Self.host] + fields, target: target)
            #expect(answer.status == 403, "\(what) \(target)")
        }
    }

    @Test("Another host than the one that is named is refused, this machine's names too")
    func hosts() async throws {
        for host in [
            "localhost", "127.0.0.1", "ond.example", "skrivbord.exempel.se:8080", "skrivbord.exempel.se.ond.example",
        ] {
            #expect(try await Self.answer([("host", host), ("x-lofte-editor", "Anna")]).status == 421, "\(host)")
        }
    }

    @Test("A form must come from the address that browsers find the desk at") func origin() async throws {
        let body = "\(FormFields.tokenName)=\(String(repeating: "b", count: 32))"
        func send(_ origin: String, _ site: String = "same-origin", editor: String? = "Bo") async throws -> Int {
            try await Self.answer(
                [
                    Self.host, ("origin", origin), ("sec-fetch-site", site),
                    ("content-type", "application/x-www-form-urlencoded"), ("content-length", "\(body.utf8.count)"),
                ] + (editor.map { [("x-lofte-editor", $0)] } ?? []), method: "POST", body: body
            ).status
        }
        #expect(try await send(Self.origin) == 200)
        for origin in [
            "http://skrivbord.exempel.se", "https://skrivbord.exempel.se:8443", "null", "https://exempel.se",
        ] {
            #expect(try await send(origin) == 403, "\(origin)")
        }
        #expect(try await send(Self.origin, "same-site") == 403)
        #expect(try await send(Self.origin, editor: nil) == 403)
    }

    @Test(
        "A header that means something else is none",
        arguments: ["", "Host", "cookie", "Content-Length", "Origin", "X Editor", "X-Editör", "X-Editor:"])
    func header(name: String) {
        #expect(LoginGate(header: name, origin: Self.origin) == nil)
    }

    @Test("The socket is for its owner and its group; one that is in use is not taken, and one that is left is")
    func socket() throws {
        let folder = try TemporaryFolder()
        let path = folder.path("desk.sock")
        let login = try #require(LoginGate(header: "X-Lofte-Editor", origin: Self.origin))
        func server() throws(PreviewServerError) -> PreviewServer {
            try PreviewServer(port: .socket(path: path, login: login), writing: Who())
        }
        let first = try server()
        #expect(first.address == Self.origin + "/_lofte/desk/")
        #expect(FileDetails(of: path)?.mode == 0o660)
        #expect(throws: PreviewServerError.socketTaken(path)) { try server() }
        first.stop()
        let second = try server()
        second.stop()
        try folder.write("min", to: "annan.sock")
        #expect(throws: PreviewServerError.socketTaken(folder.path("annan.sock"))) {
            try PreviewServer(port: .socket(path: folder.path("annan.sock"), login: login))
        }
        #expect(try File.read(folder.path("annan.sock")) == Array("min".utf8))
        let long = folder.path(String(repeating: "a", count: 120))
        #expect(throws: PreviewServerError.socketPathTooLong(long)) {
            try PreviewServer(port: .socket(path: long, login: login))
        }
    }
}
