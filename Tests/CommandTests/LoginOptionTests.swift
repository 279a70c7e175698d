import Testing

/// `lofte desk --behind-login`: flags that go together, told of all at once.
@Suite("desk --behind-login") struct LoginOptionTests {
    @Test(
        "What is missing or does not go together is wrong use, and said all at once",
        arguments: [
            (["--behind-login", "X-Lofte-Editor"], ["--socket saknas", "--desk-address saknas"]),
            (["--socket", "d.sock"], ["--behind-login saknas", "--desk-address saknas"]),
            (["--desk-address", "https://a.se"], ["--behind-login saknas", "--socket saknas"]),
            (
                [
                    "--behind-login", "Cookie", "--socket", "d.sock", "--desk-address", "http://a.se", "--port", "8080",
                    "--open",
                ],
                ["--port går inte", "--open går inte", "--desk-address ska börja med https://", "välj ett eget huvud"]
            ),
            (
                ["--behind-login", "X-A", "--socket", "d.sock", "--desk-address", "https://a.se/desk/"],
                ["--desk-address ska börja med https://"]
            ),
            (
                [
                    "--behind-login", "X-A", "--socket", String(repeating: "d", count: 200), "--desk-address",
                    "https://a.se",
                ],
                ["är för lång"]
            ),
        ])
    func wrong(flags: [String], told: [String]) throws {
        let program = try Program()
        let run = try program.run(["desk"] + flags)
        #expect(run.status == 2)
        for text in told { #expect(run.errors.contains(text), "\(text): \(run.errors)") }
        #expect(run.errors.split(separator: "\n").count == told.count, "\(run.errors)")
    }
}
