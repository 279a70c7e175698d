import Diagnostics
import PromiseModel
import Testing

@testable import Localization

@Suite("Dates and times as people read them") struct DateTextTests {
    @Test(
        "Nothing of how the content format writes a time is left",
        arguments: [
            ("2024-09-02", "2 september 2024", "2 September 2024"),
            ("uppföljning 2024-09-02", "uppföljning 2 september 2024", "uppföljning 2 September 2024"),
            ("2026-06", "juni 2026", "June 2026"), ("2026-kv4", "fjärde kvartalet 2026", "fourth quarter of 2026"),
            ("2026-höst", "hösten 2026", "autumn 2026"),
            ("2026-t1", "första tertialet 2026", "first four months of 2026"),
            ("2026-h2", "andra halvåret 2026", "second half of 2026"),
            ("2026-vt", "vårterminen 2026", "spring term of 2026"), ("2026-v7", "vecka 7 2026", "week 7 of 2026"),
            ("Upphandling, 2026-03.", "Upphandling, mars 2026.", "Upphandling, March 2026."),
            ("(2026-kv1)", "(2026-kv1)", "(2026-kv1)"),
            // A year, and what is no time at all, stay.
            ("2026", "2026", "2026"), ("12-13 april", "12-13 april", "12-13 april"),
            ("070-123 45 67", "070-123 45 67", "070-123 45 67"), ("2026-13", "2026-13", "2026-13"),
            ("2024-09-021", "2024-09-021", "2024-09-021"), ("el-sparkcykel", "el-sparkcykel", "el-sparkcykel"),
        ])
    func spelledOut(written: String, swedish: String, english: String) {
        func plain(_ text: String) -> String { text.replacing("\u{A0}", with: " ") }
        #expect(plain(DateText(language: .swedish).spelledOut(written)) == swedish)
        #expect(plain(DateText(language: .english).spelledOut(written)) == english)
    }

    @Test(
        "What is alike in both ends of a time is said once",
        arguments: [
            ("2026-11-16", "2026-11-22", "16–22 november 2026"),
            ("2026-11-16", "2026-12-22", "16 november–22 december 2026"),
            ("2026-11-16", "2027-01-02", "16 november 2026–2 januari 2027"),
            ("2026-03", "2026-11", "mars–november 2026"), ("2026-03", "2027-11", "mars 2026–november 2027"),
            ("2026-03", "2026-06-28", "mars 2026–28 juni 2026"), ("2026-03", "2026-03", "mars 2026"),
        ])
    func span(from: String, to: String, expected: String) throws {
        let (start, end) = (try #require(KnownDate(from)), try #require(KnownDate(to)))
        #expect(DateText(language: .swedish).span(start, end).replacing("\u{A0}", with: " ") == expected)
    }

    @Test(
        "A name with little room",
        arguments: [("2026-kv4", "K4 2026"), ("2026-t1", "T1 2026"), ("2026-06", "juni 2026"), ("2026", "2026")])
    func short(period: String, expected: String) {
        #expect(DateText(language: .swedish).short(period) == expected)
    }
}
