import Diagnostics
import PromiseModel
import Testing

@Suite struct ChartTests {
    private func elements(_ series: DataSeries, _ language: Language = .swedish) throws -> Elements {
        try #require(Elements(series.svg(language)))
    }

    @Test func aLineIsCutWhereDataIsMissing() throws {
        let chart = try elements(.of(.line, "1;10", "2;20", "3;", "4;30", "5;40", names: "A"))
        #expect(chart.classed("l1").map { $0.attributes["points"] } == ["0,165 25,110", "75,55 100,0"])
        #expect(chart.named("use").count == 4)
        #expect(chart.texts.contains("Data saknas"))
    }

    @Test func aGapInAShortStretchTakesTwoLines() throws {
        let chart = try elements(
            .of(.line, "2019;31;22", "2020;38;20", "2021;;25", "2022;52;24", "2023;61;27", names: "Äldre", "Andra"))
        #expect(chart.texts.contains("Data"))
        #expect(chart.texts.contains("saknas"))
    }

    @Test func theWordsForAGapNeverStandOnALine() throws {
        let chart = try elements(
            .of(.line, "1;10;15", "2;20;25", "3;;30", "4;30;25", "5;40;45", names: "A", "B"))
        #expect(!chart.texts.contains("Data saknas"))
        #expect(!chart.texts.contains("saknas"))
    }

    @Test func aPointWithoutNeighboursIsSeenAmongMany() throws {
        let rows = (0..<100).map { $0 == 51 || $0 == 49 ? "\($0);" : "\($0);\($0)" }
        let chart = try elements(.of(.line, rows: rows, names: ["A"]))
        #expect(chart.named("use").map { $0.attributes["x"] } == ["50.51%", "100%"])
    }

    @Test func aMissingBarIsSaidInWordsOrByADash() throws {
        let words = try elements(.of(.bars, "2022;", "2023;3", names: "A"))
        #expect(words.texts.contains("Data saknas"))
        #expect(words.classed("lack").isEmpty)
        let dash = try elements(.of(.bars, rows: (0..<20).map { $0 == 3 ? "\($0);" : "\($0);5" }, names: ["A"]))
        #expect(dash.classed("lack").count == 1)
        #expect(dash.texts.contains("– betyder att data saknas."))
    }

    @Test(arguments: [DataSeries.Presentation.line, .bars])
    func theGoalIsALineWithALabel(_ presentation: DataSeries.Presentation) throws {
        let chart = try elements(.of(presentation, "1;10", "2;20", names: "A", goal: "15"))
        let goal = try #require(chart.classed("target").first)
        #expect(goal.attributes["x2"] == "100%")
        #expect(chart.texts.contains("Mål 15"))
        #expect(chart.texts.contains("20"))
    }

    @Test func aGoalBeyondTheFiguresIsWithinTheScale() throws {
        let chart = try elements(.of(.line, "1;10", "2;20", names: "A", goal: "95"))
        #expect(chart.texts.contains("100"))
        #expect(chart.classed("target").first?.attributes["y1"] == "27")
    }

    @Test func aScaleThatDoesNotBeginAtZeroSaysSo() throws {
        let series = DataSeries.of(.line, "1;82,5", "2;85,4", names: "Andel")
        #expect(try elements(series).texts.first == "Skalan börjar på 82.")
        #expect(try elements(series, .english).texts.first == "The scale begins at 82.")
        #expect(try elements(series).classed("axis").isEmpty)
    }

    @Test func barsStandOnZeroWhateverTheFigures() throws {
        let chart = try elements(.of(.bars, "1;100", "2;99", names: "A"))
        let bars = chart.classed("c1")
        #expect(bars.map { $0.attributes["height"] } == ["220", "217.8"])
        #expect(bars.map { $0.attributes["y"] } == ["24", "26.2"])
        #expect(chart.classed("axis").first?.attributes["y1"] == "244")
    }

    @Test func negativeBarsHangFromZero() throws {
        let chart = try elements(.of(.bars, "1;-10", "2;10", names: "A"))
        #expect(chart.classed("axis").first?.attributes["y1"] == "134")
        #expect(chart.classed("c1").map { $0.attributes["y"] } == ["134", "24"])
        #expect(chart.classed("val").map(\.text) == ["−10", "10"])
        #expect(chart.classed("val").map { $0.attributes["y"] } == ["261", "16"])
    }

    @Test func aBarOfAlmostNothingIsSeenAndOfNothingIsNot() throws {
        let chart = try elements(.of(.bars, "1;0", "2;0,000001", "3;1000", names: "A"))
        #expect(chart.classed("c1").map { $0.attributes["height"] } == ["1", "220"])
        #expect(chart.classed("val").map(\.text) == ["0", "0,000001", "1000"])
    }

    @Test func groupedBarsHaveALegendAndDifferByPattern() throws {
        let chart = try elements(.of(.bars, "1;1;2;3;4", "2;4;3;2;1", names: "Ett", "Två", "Tre", "Fyra"))
        #expect(chart.texts.prefix(4) == ["Ett", "Två", "Tre", "Fyra"])
        #expect(chart.named("pattern").map { $0.attributes["id"] } == ["s-p3", "s-p4"])
        #expect(Set(chart.named("rect").compactMap { $0.attributes["fill"] }) == ["url(#s-p3)", "url(#s-p4)"])
        #expect(chart.named("rect").count == 12)
    }

    @Test func linesDifferByDashAndShapeAndHaveNoLegend() throws {
        let chart = try elements(.of(.line, "1;1;2;3;4", "2;4;3;2;1", names: "Ett", "Två", "Tre", "Fyra"))
        #expect(chart.named("polyline").map { $0.attributes["class"] } == ["l1", "l2", "l3", "l4"])
        #expect(Set(chart.named("use").compactMap { $0.attributes["href"] }) == ["#s-m1", "#s-m2", "#s-m3", "#s-m4"])
        #expect(chart.classed("val").map(\.text) == ["Ett 4", "Två 3", "Tre 2", "Fyra 1"])
    }

    @Test func labelsThatHadToMoveAreTiedToTheirLines() throws {
        let apart = try elements(.of(.line, "1;10;90", "2;10;90", names: "A", "B"))
        #expect(apart.classed("lead").isEmpty)
        let close = try elements(.of(.line, "1;10;90", "2;50;51", names: "A", "B"))
        #expect(close.classed("lead").count == 2)
    }

    @Test func figuresThatWouldMeetGiveWayToAScale() throws {
        let chart = try elements(.of(.bars, rows: (2000..<2020).map { "\($0);12345" }, names: ["A"]))
        #expect(chart.classed("val").isEmpty)
        #expect(chart.texts.prefix(4) == ["0", "5000", "10\u{A0}000", "15\u{A0}000"])
    }

    @Test func millionsAreSaidAbove() throws {
        let chart = try elements(.of(.line, "1;1000000", "2;3000000", names: "Kronor"))
        #expect(chart.texts.prefix(3) == ["Miljoner.", "0", "1"])
        #expect(chart.texts.contains("3\u{A0}000\u{A0}000"))
        let english = try elements(.of(.line, "1;1000000000", "2;3000000000", names: "Kronor"), .english)
        #expect(english.texts.first == "Billions.")
    }
}
