import Diagnostics
import Markup
import TestSupport
import Testing

@testable import Preview

/// Says that something reached it.
private struct Echo: WritingService {
    func answer(_ request: WritingRequest) async -> WritingAnswer { .page(HTML(literal: "<p>nådde fram</p>")) }
}

/// What another page, another program or another user can send, and what becomes of it.
@Suite("What may write") struct WritingTests {
    private static let access = PreviewAccess(key: String(repeating: "a", count: 32), port: 8080)
    private static let token = String(repeating: "b", count: 32)

    private static var deskRouter: Router {
        var router = Router(host: LoopbackHost(port: 8080), access: access, language: .swedish)
        router.writing = (WritingGate(token: token), Echo())
        return router
    }

    private static let snapshot = PreviewSnapshot(
        version: "A-1", build: PreviewBuild(site: nil, diagnostics: []), after: nil, language: .swedish)

    /// A form as the browser sends it from a page of the desk, with the lines that `change` makes of its own.
    private static func answer(
        _ target: String = "/_lofte/desk/text/a.md", body: String? = nil, changing change: [String: String?] = [:]
    ) async throws -> (status: Int, body: String, wasRead: Bool) {
        let body = body ?? "\(FormFields.tokenName)=\(token)&text=hej"
        var fields: [String: String?] = [
            "host": "localhost:8080", "cookie": "lofte-8080=\(access.key)", "origin": "http://localhost:8080",
            "sec-fetch-site": "same-origin", "content-type": "application/x-www-form-urlencoded",
            "content-length": "\(body.utf8.count)",
        ]
        for (name, value) in change { fields.updateValue(value, forKey: name) }
        let head = RequestHead(
            method: "POST", target: target, isVersion11: true,
            fields: fields.compactMap { name, value in value.map { RequestHead.Field(name: name, value: $0) } })
        let isRead = deskRouter.bodyLength(head) != nil
        let reply = deskRouter.reply(to: head, body: isRead ? Array(body.utf8) : nil, from: snapshot)
        switch reply {
        case .response(let response):
            return (response.status.rawValue, String(decoding: response.body, as: UTF8.self), isRead)
        case .work(let work):
            let response = await work()
            return (response.status.rawValue, String(decoding: response.body, as: UTF8.self), isRead)
        case .events: return (0, "", isRead)
        }
    }

    @Test("A form of the desk's own arrives") func own() async throws {
        let answer = try await Self.answer()
        #expect(answer.status == 200 && answer.body.contains("nådde fram"))
        #expect(try await Self.answer(changing: ["sec-fetch-site": nil as String?]).status == 200, "an older browser")
    }

    @Test(
        "What is forged reaches nobody, and is not even read",
        arguments: [
            ("another site's page", ["origin": "https://ond.example", "sec-fetch-site": "cross-site"]),
            ("another port's page", ["origin": "http://localhost:9090", "sec-fetch-site": "same-site"]),
            ("a page in a sandbox", ["origin": "null"]),
            ("no page that says where it is", ["origin": nil, "sec-fetch-site": nil]),
            (
                "another name for this machine (DNS rebinding)",
                ["host": "ond.example:8080", "origin": "http://ond.example:8080"]
            ),
            ("a name that only begins alike", ["origin": "http://localhost:8080.ond.example"]),
            ("no cookie", ["cookie": nil]),
            ("a wrong cookie", ["cookie": "lofte-8080=" + String(repeating: "c", count: 32)]),
            ("plain text, as any page may send", ["content-type": "text/plain"]),
            ("parts of no form", ["content-type": "multipart/mixed; boundary=x"]),
            ("a form with files, parted by nothing", ["content-type": "multipart/form-data"]),
            (
                "a form with files, parted by what no browser writes",
                ["content-type": "multipart/form-data; boundary=\"x y\""]
            ),
            (
                "a form with files, parted by too much",
                ["content-type": "multipart/form-data; boundary=" + String(repeating: "x", count: 71)]
            ),
            ("two types", ["content-type": "multipart/form-data; boundary=x; boundary=y"]),
            (
                "a form with a file that is larger than any picture",
                ["content-type": "multipart/form-data; boundary=x", "content-length": "26000001"]
            ),
            (
                "a file from another site's page",
                [
                    "content-type": "multipart/form-data; boundary=x", "origin": "https://ond.example",
                    "sec-fetch-site": "cross-site",
                ]
            ),
            ("JSON", ["content-type": "application/json"]), ("no type", ["content-type": nil]),
            ("in pieces", ["transfer-encoding": "chunked"]), ("of no length", ["content-length": nil]),
            ("longer than any text", ["content-length": "4000001"]),
            ("longer than there are numbers", ["content-length": "99999999999999999999"]),
            ("of a length that is none", ["content-length": "-1"]),
            ("of a length with a sign", ["content-length": "+5"]),
            ("packed", ["content-encoding": "gzip"]),
        ] as [(String, [String: String?])])
    func forged(name: String, change: [String: String?]) async throws {
        let answer = try await Self.answer(changing: change)
        #expect(!answer.wasRead, "\(name)")
        #expect(answer.status >= 400, "\(name)")
        #expect(!answer.body.contains("nådde fram"))
    }

    @Test(
        "What is read and holds no token of this run is refused",
        arguments: [
            "text=hej", "\(FormFields.tokenName)=&text=hej",
            "\(FormFields.tokenName)=\(String(repeating: "a", count: 32))",
            "\(FormFields.tokenName)=%", "%ff=\(token)", "", "\(FormFields.tokenName.uppercased())=\(token)",
            String(repeating: "a=b&", count: 3_000) + "\(FormFields.tokenName)=\(token)",
        ])
    func withoutToken(body: String) async throws {
        let answer = try await Self.answer(body: body)
        #expect(answer.status == 403 && !answer.body.contains("nådde fram"), "\(body.prefix(60))")
    }

    @Test(
        "Other addresses take nothing",
        arguments: [
            "/", "/medborgarlofte/", "/_lofte/status", "/_lofte/deskx", "/_lofte/desk/../status",
            "/_lofte/desk/%2e%2e/",
        ])
    func elsewhere(target: String) async throws {
        let answer = try await Self.answer(target)
        #expect(answer.status >= 400 && !answer.wasRead)
    }

    @Test("Where nothing may be written, nothing is read") func preview() {
        let router = Router(host: LoopbackHost(port: 8080), access: Self.access, language: .swedish)
        let head = RequestHead(
            method: "POST", target: "/_lofte/desk/", isVersion11: true,
            fields: [
                .init(name: "host", value: "localhost:8080"),
                .init(name: "cookie", value: "lofte-8080=\(Self.access.key)"),
                .init(name: "content-length", value: "5"),
                .init(name: "content-type", value: "application/x-www-form-urlencoded"),
                .init(name: "origin", value: "http://localhost:8080"),
            ])
        #expect(router.bodyLength(head) == nil)
    }

    @Test("The pages of the desk may send forms to it alone, run its script alone, and tell where they are")
    func policy() async throws {
        let head = RequestHead(
            method: "GET", target: "/_lofte/desk/", isVersion11: true,
            fields: [
                .init(name: "host", value: "localhost:8080"),
                .init(name: "cookie", value: "lofte-8080=\(Self.access.key)"),
            ])
        guard case .work(let work) = Self.deskRouter.reply(to: head, from: Self.snapshot) else {
            Issue.record("no work")
            return
        }
        let response = await work()
        let policy = try #require(response.value(of: "Content-Security-Policy"))
        #expect(policy.contains("form-action localhost:8080/_lofte/desk/;"))
        #expect(policy.contains("script-src localhost:8080/_lofte/desk/desk.js;"))
        #expect(policy.contains("connect-src localhost:8080/_lofte/desk/;"))
        #expect(policy.contains("frame-src localhost:8080/_lofte/desk/;"))
        #expect(policy.contains("frame-ancestors 'none'"))
        let sent = String(decoding: response.bytes(date: "", isHead: true, keepsConnection: true), as: UTF8.self)
        #expect(sent.contains("Referrer-Policy: same-origin") && !sent.contains("no-referrer"))
    }

    @Test("A page of the site as it would be is framed by the desk alone, and runs and sends nothing")
    func framed() async throws {
        struct Showing: WritingService {
            func answer(_ request: WritingRequest) async -> WritingAnswer {
                .shown(Array("<p>sidan</p>".utf8), isWhole: request.path == ["visa"])
            }
        }
        for (path, status) in [("visa", Response.Status.ok), ("trasig", .unprocessable)] {
            let router = Router(
                host: LoopbackHost(port: 8080), access: Self.access, language: .swedish,
                writing: (WritingGate(token: Self.token), Showing()))
            let head = RequestHead(
                method: "GET", target: "/_lofte/desk/" + path, isVersion11: true,
                fields: [
                    .init(name: "host", value: "localhost:8080"),
                    .init(name: "cookie", value: "lofte-8080=\(Self.access.key)"),
                ])
            guard case .work(let work) = router.reply(to: head, from: Self.snapshot) else {
                Issue.record("no work")
                return
            }
            let response = await work()
            #expect(response.status == status)
            let policies = response.fields.filter { $0.name == "Content-Security-Policy" }.map(\.value)
            #expect(policies.count == 1)
            let policy = try #require(policies.first)
            for part in [
                "default-src 'none'", "frame-ancestors 'self'", "form-action 'none'",
                "sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox",
            ] { #expect(policy.contains(part), "\(policy)") }
            #expect(!policy.contains("script-src") && !policy.contains("allow-scripts"))
            #expect(!policy.contains("allow-forms") && !policy.contains("connect-src"))
        }
    }

    @Test("A form is taken apart as browsers put it together") func fields() {
        let form = FormFields(Array("a=1+2&b=%C3%A5%0D%0A&c=&d&a=3&=x".utf8))
        #expect(
            form?["a"] == "1 2" && form?["b"] == "å\r\n" && form?["c"] == "" && form?["d"] == "" && form?["e"] == nil)
        for broken in ["a=%", "a=%4", "a=%zz", "a=%FF", "%C3=a"] {
            #expect(FormFields(Array(broken.utf8)) == nil, "\(broken)")
        }
    }

    @Test("Any bytes are a form or none", arguments: 0..<10) func fuzz(seed: Int) {
        var random = SeededGenerator(state: UInt64(seed))
        let parts = Array("a=&%4+;\u{0}\u{E5}".utf8)
        for _ in 0..<1_000 {
            let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in parts.randomElement(using: &random) ?? 0
            }
            _ = FormFields(bytes)
        }
    }
}
