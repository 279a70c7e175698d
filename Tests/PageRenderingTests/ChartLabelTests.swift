import Testing

@testable import PageRendering

@Suite struct ChartLabelTests {
    private func middles(_ anchors: Double...) -> [Double] {
        let text = EndText(position: 0)
        let labels = anchors.map { EndLabel(text, lines: ["x"], anchor: $0) }
        return EndLabel.apart(labels, within: 0...200).map(\.middle)
    }

    @Test func labelsThatDoNotMeetStay() { #expect(middles(20, 100) == [20, 100]) }
    @Test func labelsThatMeetMoveAsLittleAsPossible() { #expect(middles(100, 110) == [94, 116]) }
    @Test func theOrderIsThatOfTheLines() { #expect(middles(110, 100) == [116, 94]) }
    @Test func equalLabelsKeepTheColumnsOrder() { #expect(middles(100, 100) == [89, 111]) }
    @Test func labelsStayWithinThePlot() { #expect(middles(0, 200, 199) == [11, 189, 167]) }
    @Test func aPushedLabelPushesTheNext() { #expect(middles(50, 60, 70) == [38, 60, 82]) }
    @Test func fourAtTheBottomStackUpwards() { #expect(middles(200, 200, 200, 200) == [123, 145, 167, 189]) }

    @Test func aLongNameIsShortenedButNotItsFigure() {
        let text = EndText(
            name: "Skadegörelse på kommunens samtliga fastigheter och fordon", figure: "132", position: 0)
        let (em, lines) = EndText.gutter(for: [text])
        #expect(em == 8)
        #expect(lines == [["Skadegörelse", "på\u{A0}… 132"]])
    }

    private func periods(_ names: [String], isWide: Bool) -> [String] {
        let gutters = ChartGutters(start: 2, end: 3)
        let last = max(names.count - 1, 1)
        return PeriodLabel.labels(names, shares: names.indices.map { Double($0) / Double(last) }, gutters: gutters)
            .filter { isWide || !$0.isForWide }.sorted { $0.index < $1.index }.map { $0.lines.joined(separator: "|") }
    }

    @Test func allPeriodsAreNamedWhereThereIsRoom() {
        #expect(periods(["2019", "2020", "2021", "2022"], isWide: false) == ["2019", "2020", "2021", "2022"])
    }

    @Test func manyPeriodsAreNamedBackFromTheNewest() {
        let years = (2004...2023).map { "\($0)" }
        #expect(periods(years, isWide: false) == ["2007", "2011", "2015", "2019", "2023"])
        #expect(periods(years, isWide: true) == (1...10).map { "\(2003 + 2 * $0)" })
    }

    @Test func longNamesAreBrokenInLines() {
        let quarters = ["Första", "Andra", "Tredje", "Fjärde"].map { "\($0) kvartalet 2023" }
        #expect(periods(quarters, isWide: false) == ["Andra|kvartalet|2023", "Fjärde|kvartalet|2023"])
        #expect(periods(quarters, isWide: true).count == 4)
    }

    @Test func namesWithoutRoomGiveWayToTheNewest() {
        let name = String(repeating: "mycketlångt", count: 20)
        let labels = periods([name + "1", name + "2"], isWide: false)
        #expect(labels.count == 1)
        #expect(labels[0].hasSuffix("…"))
        #expect(TextExtent.width(labels[0]) <= Chart.narrowestWidth)
    }

    @Test(arguments: 1...120) func namesNeverMeetOnAPhone(_ count: Int) {
        let names = (0..<count).map { "vecka \($0 + 1)" }
        let gutters = ChartGutters(start: 3, end: 5)
        let shares = names.indices.map { (Double($0) + 0.5) / Double(count) }
        var end = -Double.infinity
        for label in PeriodLabel.labels(names, shares: shares, gutters: gutters) where !label.isForWide {
            let width = label.lines.map(TextExtent.width).max() ?? 0
            let middle = shares[label.index] * gutters.plotWidth
            let start =
                switch label.alignment {
                case .middle: middle - width / 2
                case .leftEdge: -gutters.startWidth
                case .rightEdge: gutters.plotWidth + gutters.endWidth - width
                }
            #expect(start >= end)
            #expect(start >= -gutters.startWidth)
            #expect(start + width <= gutters.plotWidth + gutters.endWidth)
            end = start + width
        }
        #expect(end > 0)
    }
}
