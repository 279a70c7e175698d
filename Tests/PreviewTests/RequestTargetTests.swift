import Testing

@testable import Preview

@Suite struct RequestTargetTests {
    @Test(arguments: [
        ("/", "/", ""), ("/2024/", "/2024/", ""), ("/a%C3%A5?x=%2e%2e", "/aå", "?x=%2e%2e"),
        ("/a%20b.html", "/a b.html", ""),
        ("/...", "/...", ""), ("/a+b", "/a+b", ""), ("http://localhost:1/x", "/x", ""), ("HTTP://localhost:1", "/", ""),
    ])
    func readsPathAndQuery(_ text: String, _ path: String, _ query: String) throws {
        let target = try #require(RequestTarget(text))
        #expect(target.path == path)
        #expect(target.query == query)
    }

    @Test(arguments: [
        "", "x", "*", "//", "//etc/passwd", "/a//b", "/..", "/../x", "/a/../b", "/%2e%2e/x", "/%2E%2e", "/.%2e/", "/.",
        "/a/./b",
        "/%2e", "/a%2fb", "/a%2F..%2Fb", "/..%2f", "/%5c..%5c", "/a\\b", "/%00", "/a%00.html", "/%0d%0a", "/%7f",
        "/%1b",
        "/%", "/%a", "/%zz", "/%+1", "/%ff", "/%c3", "/%c0%ae%c0%ae/", "/%ed%a0%80", "/å", "/a#b", "https://localhost/",
        "/a b", "http://localhost:1?a",
    ])
    func refusesWhatCouldLeadAstray(_ text: String) {
        #expect(RequestTarget(text) == nil)
    }

    @Test func namesTheHostOfAnAbsoluteTarget() {
        #expect(RequestTarget("http://evil.example/x")?.authority == "evil.example")
        #expect(RequestTarget("/x")?.authority == nil)
    }

    @Test func writesAPathForAHeader() {
        #expect(RequestTarget.encoded("/å b/\r\n\"") == "/%C3%A5%20b/%0D%0A%22")
    }

    @Test(arguments: [
        ("localhost:8080", true), ("LOCALHOST:8080", true), ("127.0.0.1:8080", true), ("[::1]:8080", true),
        ("localhost", false), ("localhost:8081", false), ("evil.example:8080", false),
        ("localhost.evil.example:8080", false),
        ("127.0.0.1.nip.io:8080", false), ("", false), ("localhost:8080 ", false), ("localhost.:8080", false),
        ("127.1:8080", false), ("localhost:08080", false), ("user@localhost:8080", false),
    ])
    func answersToLoopbackNamesOnly(_ host: String, _ matches: Bool) {
        #expect(LoopbackHost(port: 8080).matches(host) == matches)
    }

    @Test func onPort80ThePortIsLeftOut() {
        #expect(LoopbackHost(port: 80).matches("localhost"))
    }
}
