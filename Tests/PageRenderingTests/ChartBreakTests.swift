import Diagnostics
import PromiseModel
import Testing

@testable import PageRendering

@Suite("Figures that cannot be compared, in a chart") struct ChartBreakTests {
    private func elements(_ presentation: DataSeries.Presentation, _ breaks: [String]) throws -> Elements {
        var series = DataSeries.of(presentation, "2018;10", "2019;20", "2020;30", "2021;40", names: "A")
        series.breaks = breaks
        return try #require(Elements(series.svg()))
    }

    @Test("No line is drawn across a new way of counting") func line() throws {
        let whole = try elements(.line, [])
        #expect(whole.classed("l1").count == 1)
        #expect(whole.classed("break").isEmpty)
        let cut = try elements(.line, ["2020"])
        let points = cut.classed("l1").compactMap { $0.attributes["points"] }
        #expect(points.map { $0.split(separator: " ").count } == [2, 2])
        #expect(cut.classed("break").map { $0.attributes["x1"] } == ["50%"])
        #expect(cut.texts.contains("Nytt sätt att räkna från 2020."))
        // One figure alone has its mark.
        #expect(try elements(.line, ["2021"]).classed("l1").count == 1)
        #expect(try elements(.line, ["2018"]).classed("break").isEmpty)
    }

    @Test("Bars have the line between them, and the words") func bars() throws {
        let cut = try elements(.bars, ["2020"])
        #expect(cut.classed("break").count == 1)
        #expect(cut.texts.contains("Nytt sätt att räkna från 2020."))
    }
}
