import TestSupport
import Testing

@testable import Preview

/// Forms with files, as browsers send them and as nobody does.
@Suite("Forms with files") struct MultipartFormTests {
    private static func form(_ body: String, boundary: String = "x") -> FormFields? {
        MultipartForm(Array(body.utf8), boundary: boundary).flatMap(FormFields.init)
    }

    @Test("A form with a file is taken apart as browsers put it together") func browser() throws {
        let body = """
            ------WebKitFormBoundaryAb12\r\nContent-Disposition: form-data; name="bildbeskrivning"\r\n\r\nTorget i kvällsljus\r\n\
            ------WebKitFormBoundaryAb12\r\nContent-Disposition: form-data; name="fil"; filename="a;b\\"c.jpg"\r\n\
            Content-Type: image/jpeg\r\n\r\n\u{0}\r\n--x\r\n------WebKitFormBoundaryAb12\r\n\
            Content-Disposition: form-data; name="tom"; filename=""\r\nContent-Type: application/octet-stream\r\n\r\n\r\n\
            ------WebKitFormBoundaryAb12--\r\n
            """
        let boundary = try #require(
            MultipartForm.boundary("multipart/form-data; boundary=----WebKitFormBoundaryAb12"))
        let form = try #require(Self.form(body, boundary: boundary))
        #expect(form["bildbeskrivning"] == "Torget i kvällsljus")
        #expect(form.file("fil") == Array("\u{0}\r\n--x".utf8))
        #expect(form.file("tom") == [] && form.file("saknas") == nil)
        #expect(form["fil"] == nil, "a file is no text")
    }

    @Test(
        "What is no form, or ends in the middle, is none",
        arguments: [
            "", "--x", "--x\r\n", "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb",
            "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n--x", "--x\r\n\r\nb\r\n--x--",
            "--x\nContent-Disposition: form-data; name=\"a\"\n\nb\n--x--",
            "--x\r\nContent-Disposition: attachment; name=\"a\"\r\n\r\nb\r\n--x--",
            "--x\r\nContent-Disposition: form-data\r\n\r\nb\r\n--x--",
            "--x\r\nContent-Disposition: form-data; name=\"a\"\r\nContent-Disposition: form-data; name=\"c\"\r\n\r\nb\r\n--x--",
            "inledning\r\n--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n--x--",
            "--x\r\nX: " + String(repeating: "y", count: 3_000)
                + "\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n--x--",
            String(
                repeating: "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n", count: 51) + "--x--",
        ])
    func broken(body: String) {
        #expect(Self.form(body) == nil)
    }

    @Test("A text that is not UTF-8 is none") func notText() throws {
        let head = Array("--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n".utf8)
        let form = try #require(MultipartForm(head + [0xE5] + Array("\r\n--x--".utf8), boundary: "x"))
        #expect(FormFields(form) == nil)
    }

    @Test("No form without a file of this run's page gets through") func token() {
        let gate = WritingGate(token: String(repeating: "b", count: 32))
        let head = RequestHead(
            method: "POST", target: "/_lofte/desk/bild/a.md", isVersion11: true,
            fields: [.init(name: "content-type", value: "multipart/form-data; boundary=x")])
        let part = "--x\r\nContent-Disposition: form-data; name=\"\(FormFields.tokenName)\""
        for (body, isOurs) in [
            (part + "\r\n\r\n\(gate.token)\r\n--x--", true), (part + "\r\n\r\nfel\r\n--x--", false),
            (part + "; filename=\"a\"\r\n\r\n\(gate.token)\r\n--x--", false), ("--x--", false),
        ] {
            let form = gate.form(Array(body.utf8), of: head)
            #expect((form.map(gate.admits) ?? false) == isOurs, "\(body)")
        }
    }

    @Test("Any bytes are a form or none", arguments: 0..<10) func fuzz(seed: Int) {
        var random = SeededGenerator(state: UInt64(seed))
        let parts = [
            "--x", "\r\n", "--", "x", "Content-Disposition: form-data; ", "name=\"a\"", "filename=\"b\"", ":", "\u{0}",
        ]
        for _ in 0..<2_000 {
            let body = (0..<Int.random(in: 0...25, using: &random)).map { _ in
                parts.randomElement(using: &random) ?? ""
            }.joined()
            _ = Self.form(body)
        }
    }
}
