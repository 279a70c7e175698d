import Diagnostics
import PromiseModel
import Testing

@testable import PageRendering

@Suite struct ChartWordsTests {
    private let series = DataSeries.of(
        .line, "2021;31;14000", "2022;;2,5", "2023;-3;1", names: "Mot äldre", "Mot andra", goal: "20")

    @Test func everyFigureIsSaidInSwedish() {
        let words = ChartWords(series, language: .swedish)
        #expect(words.title == "Mot äldre och Mot andra, 2021–2023")
        #expect(
            words.description
                == "Linjediagram. Mot äldre: 31 (2021), data saknas (2022) och −3 (2023). "
                + "Mot andra: 14\u{A0}000 (2021), 2,5 (2022) och 1 (2023). Mål 20.")
    }

    @Test func everyFigureIsSaidInEnglish() {
        let words = ChartWords(series, language: .english)
        #expect(words.title == "Mot äldre and Mot andra, 2021–2023")
        #expect(
            words.description
                == "Line chart. Mot äldre: 31 (2021), no data (2022) and −3 (2023). "
                + "Mot andra: 14,000 (2021), 2.5 (2022) and 1 (2023). Goal 20.")
    }

    @Test(arguments: [
        (["2023;1"], "A, 2023"),
        (["kvartal 1;1", "kvartal 2;1"], "A, kvartal 1 till kvartal 2"),
        (["2019-01;1", "2019-02;1"], "A, januari 2019 till februari 2019"),
    ])
    func thePeriodIsPartOfTheTitle(_ rows: [String], _ title: String) {
        #expect(ChartWords(.of(.bars, rows: rows, names: ["A"]), language: .swedish).title == title)
    }

    @Test func barsAreCalledBars() {
        let series = DataSeries.of(.bars, "2023;1", names: "A")
        #expect(ChartWords(series, language: .swedish).description == "Stapeldiagram. A: 1 (2023).")
        #expect(ChartWords(series, language: .english).description == "Bar chart. A: 1 (2023).")
    }
}
