import Diagnostics
import PromiseModel
import Testing

@testable import Localization
@testable import PageRendering

@Suite struct ChartScaleTests {
    @Test(arguments: [
        ("0", "860", "0", "0 200 400 600 800 1000"),
        ("0", "61", "0", "0 20 40 60 80"),
        ("31", "61", "0", "0 20 40 60 80"),
        ("0", "100", "0", "0 20 40 60 80 100"),
        ("0", "101", "0", "0 50 100 150"),
        ("0", "2", "0", "0 1 2"),
        ("0", "2,0", "1", "0 0,5 1 1,5 2"),
        ("-12,5", "9,5", "1", "−15 −10 −5 0 5 10"),
        ("-98", "-5", "0", "−100 −80 −60 −40 −20 0"),
        ("0", "0,000001", "6", "0 0,000001"),
        ("0", "17000000", "0", "0 5 10 15 20"),
        ("0", "999999999999", "0", "0 200 400 600 800 1000"),
        ("0", "0", "0", "0"),
        ("82,5", "85,4", "1", "82 83 84 85 86"),
        ("75", "99", "0", "75 80 85 90 95 100"),
        ("70", "99", "0", "0 20 40 60 80 100"),
        ("50", "50", "0", "0 10 20 30 40 50"),
    ])
    func ticksAreRound(_ low: String, _ high: String, _ decimals: String, _ ticks: String) throws {
        let extent = try #require(DecimalNumber(low)), end = try #require(DecimalNumber(high))
        let finest = try #require(["0": 1_000_000, "1": 100_000, "6": 1][decimals])
        let scale = ChartScale(
            ChartFigures.millionths(extent)...ChartFigures.millionths(end), finest: finest, mayLeaveOutZero: true)
        let labels = scale.ticks.map { scale.label($0, NumberText(language: .swedish)) }
        #expect(labels.joined(separator: " ") == ticks)
    }

    @Test func barsNeverLeaveOutZero() {
        let scale = ChartScale(82_000_000...86_000_000, finest: 1_000_000, mayLeaveOutZero: false)
        #expect(scale.lower == 0)
    }

    @Test(arguments: [(0, 1.0), (50, 0.5), (100, 0.0)])
    func depthIsMeasuredFromTheTop(_ value: Int, _ depth: Double) {
        let scale = ChartScale(0...100, finest: 1, mayLeaveOutZero: false)
        #expect(scale.depth(value) == depth)
    }

    @Test func anExactScaleEndsAtTheFiguresAndZero() {
        #expect(ChartScale(exactly: 5...860).lower == 0)
        #expect(ChartScale(exactly: 5...860).upper == 860)
        #expect(ChartScale(exactly: -98 ... -5).upper == 0)
        #expect(ChartScale(exactly: 0...0).depth(0) == 1)
    }

    @Test(arguments: [(0.0, "0"), (-0.001, "0"), (12.5, "12.5"), (12.349, "12.35"), (-3.05, "-3.05"), (100, "100")])
    func numbersHaveAtMostTwoDecimals(_ number: Double, _ text: String) {
        #expect(SVGNumber.text(number) == text)
    }
}
