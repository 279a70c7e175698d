import PromiseModel
import Testing

@Suite struct ClockSpanTests {
    @Test(
        "Times of the day, as they are told",
        arguments: [
            ("18.00", "18.00"), ("9.30", "9.30"), ("09.30", "9.30"), ("0.00", "0.00"), ("18.00–20.00", "18.00–20.00"),
            ("18.00-20.30", "18.00–20.30"), ("9.05–10.00", "9.05–10.00"),
        ])
    func readable(text: String, told: String) throws {
        #expect(try #require(ClockSpan(text)).text() == told)
        #expect(ClockSpan(told)?.text() == told)
    }

    @Test(
        "What is no time of the day",
        arguments: [
            "", "18", "18:00", "24.00", "18.60", "18.0", "180.00", "20.00–18.00", "18.00–18.00", "18.00–", "–18.00",
            "18.00 – 20.00", "18.00–19.00–20.00", "kl. 18.00", "18.00.00", "+8.00", "٣.٠٠",
        ])
    func unreadable(text: String) { #expect(ClockSpan(text) == nil) }
}
