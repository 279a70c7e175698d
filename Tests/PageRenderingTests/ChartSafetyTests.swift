import PromiseModel
import Testing

/// What every chart is, whatever its figures.
@Suite struct ChartSafetyTests {
    static let extremes: [(rows: [String], names: [String], goal: String?)] = [
        (["2023;7"], ["A"], nil),
        (["2023;7;8;9;10"], ["A", "B", "C", "D"], "3"),
        (["2023;"], ["A"], nil),
        (["2022;;", "2023;;"], ["A", "B"], "5"),
        (["2022;0", "2023;0"], ["A"], "0"),
        (["2022;-0,000001", "2023;0,000001"], ["A"], nil),
        (["2022;-999999999999", "2023;999999999999"], ["A"], "-999999999999"),
        (["2022;999999999999;0,5", "2023;1;"], ["A", "B"], nil),
        (["2022;1", "2023"], ["A"], nil),
        (["<&\"'>;1", "b;2"], ["<&\"'>", "</title>"], "1"),
        ([";1", " ;2"], ["", " "], nil),
        ((0..<3000).map { "\($0);\($0 % 7 == 0 ? "" : "\($0 % 13)")" }, ["A"], "4"),
        (
            (0..<6).map { "\(String(repeating: "lång ", count: 40))\($0);\($0)" }, [String(repeating: "x", count: 400)],
            "9"
        ),
    ]

    @Test(arguments: extremes.indices, [DataSeries.Presentation.line, .bars])
    func isWellFormedWithPlainNumbersAndItsOwnIds(_ index: Int, _ presentation: DataSeries.Presentation) throws {
        let (rows, names, goal) = Self.extremes[index]
        let svg = DataSeries.of(presentation, rows: rows, names: names, goal: goal).svg()
        let chart = try #require(Elements(svg))
        let ids = chart.all.compactMap { $0.attributes["id"] }
        #expect(Set(ids).count == ids.count)
        #expect(ids.allSatisfy { $0.hasPrefix("s-") })
        #expect(chart.all.first?.attributes["aria-labelledby"] == "s-t s-d")
        #expect(ids.prefix(2) == ["s-t", "s-d"])
        #expect(chart.all.first?.attributes["viewBox"] == nil)
        for element in chart.all {
            #expect(element.attributes["style"] == nil)
            for name in ["x", "y", "x1", "x2", "y1", "y2", "dx", "width", "height"] {
                guard let value = element.attributes[name] else { continue }
                #expect(isPlainNumber(value), "\(element.name) \(name)=\(value)")
            }
        }
        #expect(!svg.contains("nan") && !svg.contains("inf\""))
    }

    @Test func nothingIsDrawnWithoutAColumnOrARow() {
        #expect(DataSeries.of(.line, rows: [], names: ["A"]).svg().isEmpty)
        #expect(DataSeries.of(.bars, rows: ["2023"], names: []).svg().isEmpty)
    }

    @Test func aFigureBeyondAnyFileIsDrawnAtTheLimit() {
        var series = DataSeries.of(.line, "1;1", "2;2", names: "A")
        series.rows[0].values = [DecimalNumber(.max)]
        series.rows[1].values = [DecimalNumber(.min)]
        #expect(Elements(series.svg()) != nil)
    }

    @Test func theSameSeriesGivesTheSameBytes() {
        let series = DataSeries.of(.line, "1;1;2", "2;;3", "3;5;3", names: "A", "B", goal: "2")
        #expect(Set((0..<20).map { _ in series.svg() }).count == 1)
    }

    @Test func manyPeriodsTakeLittleTime() {
        let rows = (0..<20_000).map { "\($0);\($0 % 3 == 0 ? "" : "5")" }
        let time = ContinuousClock().measure { _ = DataSeries.of(.line, rows: rows, names: ["A"]).svg() }
        #expect(time < .seconds(10))
    }

    private func isPlainNumber(_ text: String) -> Bool {
        var number = Substring(text)
        if number.hasSuffix("%") { number = number.dropLast() }
        if number.hasPrefix("-") { number = number.dropFirst() }
        let parts = number.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count <= 2 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isNumber) }
            && (parts.count == 1 || parts[1].count <= 2 && parts[1].last != "0")
    }
}
