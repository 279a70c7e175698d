import Diagnostics
import TestSupport
import Testing

@testable import Preview

/// Whatever comes over a connection, it is answered or refused.
@Suite("Requests that nobody would send") struct RequestFuzzTests {
    @Test("Each is answered or refused") func requests() {
        let key = Fixture.key
        let seeds = [
            "GET /lofte/2024/?a=b HTTP/1.1\r\nHost: localhost:8080\r\nCookie: lofte-8080=\(key); a=b\r\n\r\n",
            "HEAD http://127.0.0.1:8080/%C3%A5/ HTTP/1.0\r\nHost: [::1]:8080\r\nConnection: close\r\n\r\n",
            "POST /_lofte/open/\(key) HTTP/1.1\r\nHost: localhost:8080\r\nContent-Length: 18446744073709551616\r\n\r\n",
            "GET /%2e%2e/%00%ff HTTP/1.1\r\nHost: localhost:8080\r\nTransfer-Encoding: chunked\r\n\r\n",
        ].map { Array($0.utf8) }
        let router = Router(
            host: LoopbackHost(port: 8080), access: PreviewAccess(key: key, port: 8080), language: .swedish)
        let snapshot = Fixture.snapshot()
        var fuzzing = Fuzzing(seed: 1)
        var answered = 0
        for _ in 0..<Fuzzing.rounds(4_000) {
            var parser = RequestParser()
            parser.append(fuzzing.input(from: seeds))
            do throws(RequestRefusal) {
                while let head = try parser.next() {
                    if case .response(let response) = router.reply(to: head, from: snapshot) {
                        _ = response.bytes(
                            date: "", isHead: head.method == "HEAD", keepsConnection: head.keepsConnection)
                    }
                    answered += 1
                }
            } catch { _ = Response(error) }
        }
        #expect(answered > 100)
    }
}
