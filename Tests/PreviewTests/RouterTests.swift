import Diagnostics
import SiteGeneration
import SiteOutput
import Testing

@testable import Preview

@Suite struct RouterTests {
    private let router = Router(
        host: LoopbackHost(port: 8080), access: PreviewAccess(key: Fixture.key, port: 8080), language: .swedish)

    private func answer(
        _ target: String, method: String = "GET", hosts: [String] = ["localhost:8080"],
        from snapshot: PreviewSnapshot = Fixture.snapshot()
    ) -> Response? {
        let request = RequestHead(
            method: method, target: target, isVersion11: true,
            fields: hosts.map { RequestHead.Field(name: "host", value: $0) } + [
                RequestHead.Field(name: "cookie", value: "lofte-8080=\(Fixture.key)")
            ])
        guard case .response(let response) = router.reply(to: request, from: snapshot) else { return nil }
        return response
    }

    @Test(arguments: [
        ("/lofte/", "text/html; charset=utf-8"), ("/lofte/index.html", "text/html; charset=utf-8"),
        ("/lofte/2024/?x", "text/html; charset=utf-8"), ("/lofte/%C3%A5/", "text/html; charset=utf-8"),
        ("/lofte/stil.css?v=1", "text/css; charset=utf-8"), ("/lofte/nytt.xml", "application/xml; charset=utf-8"),
        ("/lofte/2024/bild.png", "image/png"),
    ])
    func servesAFileByItsAddress(_ target: String, _ type: String) {
        let response = answer(target)
        #expect(response?.status == .ok)
        #expect(response?.value(of: "Content-Type") == type)
    }

    @Test func onlyPagesAreAddedTo() {
        #expect(answer("/lofte/")?.text.contains("Förhandsvisning") == true)
        #expect(answer("/lofte/stil.css")?.text == "p {}")
        #expect(answer("/lofte/nytt.xml")?.text == "<feed/>")
    }

    @Test(arguments: [
        ("/", "/lofte/"), ("/lofte", "/lofte/"), ("/lofte/2024", "/lofte/2024/"),
        ("/lofte/2024?a=b", "/lofte/2024/?a=b"),
        ("/2024/", "/lofte/2024/"), ("/stil.css", "/lofte/stil.css"), ("/lofte/%C3%A5", "/lofte/%C3%A5/"),
    ])
    func leadsToTheRightAddress(_ target: String, _ location: String) {
        let response = answer(target)
        #expect(response?.status == .found)
        #expect(response?.value(of: "Location") == location)
    }

    @Test(arguments: [
        "/lofte/2023/", "/lofte/2024/index", "/x", "/lofte/stil.css/", "/lofte/A%CC%8A/", "/lofte/a%CC%8A/", "/LOFTE/x",
        "/lofte2/",
    ])
    func whatIsNotThereGivesTheSitesOwnPage(_ target: String) {
        let response = answer(target)
        #expect(response?.status == .notFound)
        #expect(response?.text.contains("Hej") == true)
        #expect(response?.text.contains("Förhandsvisning") == true)
    }

    @Test(arguments: ["/../etc/passwd", "/lofte/%2e%2e/", "/lofte/%00", "//", "/lofte/..%5c", "/%ff"])
    func pathTricksAreBadRequests(_ target: String) {
        #expect(answer(target)?.status == .badRequest)
    }

    @Test func aSiteAtTheRootNeedsNoRedirect() {
        let snapshot = Fixture.snapshot(PreviewBuild(site: Fixture.site(basePath: "/"), diagnostics: []))
        #expect(answer("/", from: snapshot)?.status == .ok)
        #expect(answer("/2024", from: snapshot)?.value(of: "Location") == "/2024/")
        #expect(answer("/nej", from: snapshot)?.status == .notFound)
    }

    @Test(arguments: [["evil.example:8080"], ["localhost"], ["localhost:80"]])
    func aForeignHostIsMisdirected(_ hosts: [String]) {
        #expect(answer("/lofte/", hosts: hosts)?.status == .misdirected)
    }

    @Test(arguments: [[], ["localhost:8080", "localhost:8080"], ["evil.example", "localhost:8080"]])
    func withoutExactlyOneHostItIsABadRequest(_ hosts: [String]) {
        #expect(answer("/lofte/", hosts: hosts)?.status == .badRequest)
    }

    @Test func theHostOfAnAbsoluteTargetCountsToo() {
        #expect(answer("http://evil.example/lofte/")?.status == .misdirected)
        #expect(answer("http://127.0.0.1:8080/lofte/")?.status == .ok)
    }

    @Test(arguments: ["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "get", "PATCH"])
    func otherMethodsAreNotAllowed(_ method: String) {
        let response = answer("/lofte/", method: method)
        #expect(response?.status == .methodNotAllowed)
        #expect(response?.value(of: "Allow") == "GET, HEAD")
    }

    @Test func theOwnAddressesAreAnswered() {
        #expect(answer("/_lofte/preview.js")?.value(of: "Content-Type") == "text/javascript; charset=utf-8")
        #expect(answer("/_lofte/preview.css")?.value(of: "Content-Type") == "text/css; charset=utf-8")
        #expect(answer("/_lofte/problems")?.text.contains("Inga problem") == true)
        #expect(answer("/_lofte/status")?.text.contains("0 aktiviteter. 0 är sena. 0 behöver något.") == true)
        #expect(answer("/_lofte/events") == nil)
        #expect(answer("/_lofte/events", method: "HEAD")?.status == .ok)
        #expect(answer("/_lofte/x")?.status == .notFound)
    }

    @Test func withoutASiteEveryAddressShowsWhatIsWrong() {
        let snapshot = Fixture.snapshot(PreviewBuild(site: nil, diagnostics: [Fixture.error()]))
        let response = answer("/lofte/x", from: snapshot)
        #expect(response?.status == .unavailable)
        #expect(response?.text.contains("fel ord") == true)
        #expect(response?.text.contains("data-version=\"V-1\"") == true)
        #expect(answer("/_lofte/preview.js", from: snapshot)?.status == .ok)
    }

    @Test func withErrorsTheLastGoodSiteStays() {
        let good = Fixture.snapshot()
        let bad = Fixture.snapshot(
            PreviewBuild(site: nil, diagnostics: [Fixture.error()]), after: good, version: "V-2")
        let page = answer("/lofte/", from: bad)?.text ?? ""
        #expect(page.contains("Hej"))
        #expect(page.contains("alertdialog"))
        #expect(page.contains("fel ord"))
        let mended = Fixture.snapshot(after: bad, version: "V-3")
        #expect(answer("/lofte/", from: mended)?.text.contains("alertdialog") == false)
    }

    @Test func anAnswerIsWrittenWhole() {
        let response = Response(.ok, type: "text/plain", body: Array("åä".utf8))
        let text = String(decoding: response.bytes(date: "D", isHead: false, keepsConnection: true), as: UTF8.self)
        #expect(text.hasPrefix("HTTP/1.1 200 OK\r\nDate: D\r\nContent-Type: text/plain\r\n"))
        #expect(text.hasSuffix("Content-Length: 4\r\n\r\nåä"))
        #expect(text.contains("Cache-Control: no-store\r\n"))
        #expect(
            text.contains("Content-Security-Policy: \(ContentPolicy.file)\r\n"), "never looked at: it may do nothing")
        let head = String(decoding: response.bytes(date: "D", isHead: true, keepsConnection: false), as: UTF8.self)
        #expect(head.hasSuffix("Content-Length: 4\r\nConnection: close\r\n\r\n"))
    }

    @Test func aPageRunsTheScriptsOfTheTemplatesByNameAndNoOthers() {
        let files = [
            OutputFile(path: "register.js", bytes: [], source: "templates/register.js"),
            OutputFile(path: "om/annat.js", bytes: [], source: "content/om/annat.js"),
            OutputFile(path: "index.html", bytes: Array(Fixture.page.utf8), source: "content/index.md"),
        ]
        let build = PreviewBuild(site: PreviewSite(SiteFiles(files), basePath: "/lofte/"), diagnostics: [])
        let policy = answer("/lofte/", from: Fixture.snapshot(build))?.value(of: "Content-Security-Policy")
        #expect(
            policy?.contains("script-src localhost:8080/_lofte/preview.js localhost:8080/lofte/register.js; ") == true)
        #expect(policy?.contains("connect-src localhost:8080/_lofte/events; ") == true)
        #expect(policy?.contains("'self'; object-src") == false && policy?.contains("worker-src 'none'") == true)
        #expect(policy?.hasSuffix("require-trusted-types-for 'script'; trusted-types 'none'") == true)
    }

    @Test(arguments: [
        ("bild.svg", ContentPolicy.file), ("data.xml", ContentPolicy.file), ("text.txt", ContentPolicy.file),
        ("film.mp4", ContentPolicy.media), ("ljud.mp3", ContentPolicy.media), ("avtal.pdf", ContentPolicy.media),
        ("sida.xhtml", ContentPolicy.file), ("okand", ContentPolicy.file),
    ])
    func whatIsNoPageHasAPolicyOfItsOwn(_ path: String, _ policy: String) {
        let site = PreviewSite(SiteFiles([Fixture.file(path), Fixture.file("index.html")]), basePath: "/")
        let snapshot = Fixture.snapshot(PreviewBuild(site: site, diagnostics: []))
        let response = answer("/" + path, from: snapshot)
        #expect(response?.status == .ok && response?.value(of: "Content-Security-Policy") == policy)
        let isKnown = ContentType.of(path) != ContentType.unknown
        #expect(response?.value(of: "Content-Disposition") == (isKnown ? nil : "attachment"))
    }

    @Test func aServiceWorkerIsGivenOneThatTakesItselfAway() {
        let fields = [
            RequestHead.Field(name: "host", value: "localhost:8080"),
            RequestHead.Field(name: "service-worker", value: "script"),
        ]
        for target in ["/lofte/sw.js", "/", "/lofte/register.js"] {
            let head = RequestHead(method: "GET", target: target, isVersion11: true, fields: fields)
            guard
                case .response(let response) = router.reply(
                    to: head, from: Fixture.snapshot())
            else {
                Issue.record("no answer")
                return
            }
            #expect(response.status == .ok && response.value(of: "Content-Type") == ContentType.script)
            #expect(response.text.contains("registration.unregister()"))
        }
    }

    @Test func theDateIsWrittenAsHTTPWantsIt() {
        #expect(HTTPDate.text(unixSeconds: 784_111_777) == "Sun, 06 Nov 1994 08:49:37 GMT")
    }
}
