import Testing

@testable import Preview

@Suite struct RequestParserTests {
    private func parse(_ text: String) throws -> RequestHead? {
        var parser = RequestParser()
        parser.append(text.utf8)
        return try parser.next()
    }

    @Test func readsLineAndFields() throws {
        let head = try #require(
            try parse("GET /a?b HTTP/1.1\r\nHost:  localhost:1 \r\nX-Ä: y\r\n".replacing("Ä", with: "A") + "\r\n"))
        #expect(head.method == "GET")
        #expect(head.target == "/a?b")
        #expect(head.values(of: "host") == ["localhost:1"])
        #expect(head.keepsConnection)
    }

    @Test func aByteAtATimeGivesTheSame() throws {
        var parser = RequestParser()
        let text = "GET /x HTTP/1.0\r\nHost: a\r\n\r\nGET /y HTTP/1.1\r\n\r\n"
        var targets: [String] = []
        for byte in text.utf8 {
            parser.append([byte])
            while let head = try parser.next() { targets.append(head.target) }
        }
        #expect(targets == ["/x", "/y"])
        #expect(!parser.hasBegun)
    }

    @Test func pipelinedRequestsComeOneByOne() throws {
        var parser = RequestParser()
        parser.append("\r\nGET /1 HTTP/1.1\r\n\r\n\r\nGET /2 HTTP/1.1\n\nGET /3".utf8)
        #expect(try parser.next()?.target == "/1")
        #expect(try parser.next()?.target == "/2")
        #expect(try parser.next() == nil)
        #expect(parser.hasBegun)
    }

    @Test(arguments: [
        "\u{16}\u{03}\u{01}", "GET\r\n\r\n", "GET /\r\n\r\n", "GET  / HTTP/1.1\r\n\r\n", "GET / HTTP/1.1 \r\n\r\n",
        "G(T / HTTP/1.1\r\n\r\n", "GET / HTTQ/1.1\r\n\r\n", "GET / HTTP/1.1\r\nNoColon\r\n\r\n",
        "GET / HTTP/1.1\r\n: x\r\n\r\n", "GET / HTTP/1.1\r\nHost : x\r\n\r\n",
        "GET / HTTP/1.1\r\nA: b\r\n folded\r\n\r\n",
        "GET / HTTP/1.1\r\nA: \0\r\n\r\n", "GET / HTTP/1.1\r\nA: b\rc\r\n\r\n", "\u{1}", " GET / HTTP/1.1\r\n\r\n",
    ])
    func whatIsBrokenIsRefused(_ text: String) {
        #expect(throws: RequestRefusal.malformed) { try parse(text) }
    }

    @Test(arguments: ["PRI * HTTP/2.0\r\n\r\n", "GET / HTTP/1.2\r\n\r\n", "GET / HTTP/0.9\r\n\r\n"])
    func otherVersionsAreRefused(_ text: String) {
        #expect(throws: RequestRefusal.unknownVersion) { try parse(text) }
    }

    @Test func aLongLineIsRefusedBeforeItsEnd() {
        #expect(throws: RequestRefusal.lineTooLong) { try parse("GET /" + String(repeating: "a", count: 8_200)) }
        #expect(throws: RequestRefusal.lineTooLong) {
            try parse("GET /" + String(repeating: "a", count: 8_200) + " HTTP/1.1\r\n\r\n")
        }
    }

    @Test func aLongHeadIsRefused() {
        let field = "X: " + String(repeating: "a", count: 8_000) + "\r\n"
        #expect(throws: RequestRefusal.headTooLong) { try parse("GET / HTTP/1.1\r\n" + field + field + field) }
        #expect(throws: RequestRefusal.headTooLong) { try parse("GET / HTTP/1.1\r\n" + field + field + field + "\r\n") }
    }

    @Test func aLongHeadWithinTheLimitIsRead() throws {
        let field = "X: " + String(repeating: "a", count: 8_000) + "\r\n"
        #expect(try parse("GET / HTTP/1.1\r\n" + field + field + "\r\n")?.values(of: "x").count == 2)
    }

    @Test(arguments: [
        ("GET / HTTP/1.1\r\nConnection: close\r\n\r\n", false),
        ("GET / HTTP/1.1\r\nConnection: a, Close\r\n\r\n", false),
        ("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n", false), ("GET / HTTP/1.1\r\n\r\n", true),
        ("POST / HTTP/1.1\r\nContent-Length: 5\r\n\r\n", false), ("POST / HTTP/1.1\r\nContent-Length: 0\r\n\r\n", true),
        ("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n", false),
    ])
    func saysWhetherMoreCanBeAsked(_ text: String, _ keeps: Bool) throws {
        #expect(try parse(text)?.keepsConnection == keeps)
    }
}
