import Diagnostics
import Testing

@testable import SiteContent
@testable import SiteGeneration

@Suite("Periods as offices and spreadsheets write them") struct SeriesPeriodNotationTests {
    private func problems(_ text: String) -> [Diagnostic] {
        SeriesData.read(file: SourceText(path: "2024/matt/a.csv", text)).1
    }

    @Test(
        "The advice has the row that is to be pasted, and --fix writes them all",
        arguments: [
            (["Q1 2026", "Q2 2026"], ["2026-kv1", "2026-kv2"]),
            (["kv 1 2026", "kv 2 2026"], ["2026-kv1", "2026-kv2"]),
            (["2026Q1", "2026Q2"], ["2026-kv1", "2026-kv2"]), (["2026K1", "2026K2"], ["2026-kv1", "2026-kv2"]),
            (["kvartal 1, 2026", "kvartal 2, 2026"], ["2026-kv1", "2026-kv2"]),
            (["första kvartalet 2026", "andra kvartalet 2026"], ["2026-kv1", "2026-kv2"]),
            (["jan 2026", "feb 2026"], ["2026-01", "2026-02"]), (["Dec 2026", "jan. 2027"], ["2026-12", "2027-01"]),
            (["januari 2026", "februari 2026"], ["2026-01", "2026-02"]),
            (["2026 maj", "2026 juni"], ["2026-05", "2026-06"]),
            (["2026M01", "2026M02"], ["2026-01", "2026-02"]), (["202601", "202602"], ["2026-01", "2026-02"]),
            (["01-2026", "02-2026"], ["2026-01", "2026-02"]), (["2026-1", "2026-7"], ["2026-01", "2026-07"]),
            (["2026/01", "2026/02"], ["2026-01", "2026-02"]),
            (["jan–mars 2026", "apr–juni 2026"], ["2026-kv1", "2026-kv2"]),
            (["jan-juni 2026", "juli-dec 2026"], ["2026-h1", "2026-h2"]),
            (["T1 2026", "T2 2026"], ["2026-t1", "2026-t2"]),
            (["Helår 2026", "Helår 2027"], ["2026", "2027"]), (["2026.0", "2027.0"], ["2026", "2027"]),
            (["2026-01-01 00:00:00", "2026-02-01 00:00:00"], ["2026-01-01", "2026-02-01"]),
        ]) func certain(written: [String], meant: [String])
    {
        let text = "period;A\n\(written[0]);3\n\(written[1]);4\n"
        let found = problems(text)
        #expect(
            found.count == 1 && found[0].advice?.swedish == "skriv \(meant[0]);3, och de andra likadant", "\(found)")
        let mended = Mending(SourceText(path: "2024/matt/a.csv", text), diagnostics: found)
        #expect(String(decoding: mended.bytes, as: UTF8.self) == "period;A\n\(meant[0]);3\n\(meant[1]);4\n")
        #expect(problems(String(decoding: mended.bytes, as: UTF8.self)).isEmpty)
    }

    @Test(
        "Where it may mean something else, what to write is said and nothing written",
        arguments: [
            (["2026-1", "2026-2"], "skriv 2026-01;3 om det är månaden, eller 2026-kv1;3 om det är kvartalet"),
            (["jan-26", "feb-26"], "skriv 2026-01;3, och de andra likadant"),
            (["HT 2026", "VT 2027"], "skriv 2026-h2;3 om talen gäller juli–december, och de andra likadant"),
            (
                ["2026*", "2027"],
                "skriv 2026;3, och vad märket betyder i beskrivning: på sidan bredvid, den som slutar på .md"
            ),
            (["2025-2026", "2026-2027"], "skriv 2025/26;3, och de andra likadant"),
        ]) func uncertain(written: [String], advice: String)
    {
        let text = "period;A\n\(written[0]);3\n\(written[1]);4\n"
        let found = problems(text)
        #expect(found.map { $0.advice?.swedish ?? "" } == [advice])
        #expect(Mending(SourceText(path: "2024/matt/a.csv", text), diagnostics: found).changes.isEmpty)
    }

    @Test("What is no period is not made one", arguments: ["2026-kv5", "2026-13", "Januari", "vecka 3 2026"])
    func none(written: String) {
        let found = problems("period;A\n\(written);3\n2027;4\n")
        #expect(found.first?.replacement == nil && found.first?.advice?.swedish.contains("ÅÅÅÅ-kv1") == true)
    }

    @Test(
        "A figure as another program or hand writes it is advised as a number",
        arguments: [
            ("1.234.567", "skriv 1234567"), ("1'234", "skriv 1234"), ("1’234’567", "skriv 1234567"),
            ("(3)", "skriv -3"),
            ("”4”", "skriv 4"), ("»4,5»", "skriv 4,5"), ("~40", "skriv 40, och 2023 i ungefär:"),
            ("cirka 1 200", "skriv 1 200, och 2023 i ungefär:"), ("1,2E+05", "visa kolumnen som tal"),
        ]) func figures(written: String, advice: String)
    {
        let found = problems("period;A\n2023;\(written)\n2024;4\n")
        #expect(found.map { $0.advice?.swedish.hasPrefix(advice) } == [true], "\(found)")
        #expect(found.allSatisfy { $0.replacement == nil })
    }
}
