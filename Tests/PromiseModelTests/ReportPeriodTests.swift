import PromiseModel
import Testing

@Suite struct ReportPeriodTests {
    @Test(
        "A period is read from its name",
        arguments: [
            ("2024-kv1", .quarter, 1, "2024-01-01", "2024-03-31"),
            ("2024-kv2", .quarter, 2, "2024-04-01", "2024-06-30"),
            ("2024-kv3", .quarter, 3, "2024-07-01", "2024-09-30"),
            ("2024-kv4", .quarter, 4, "2024-10-01", "2024-12-31"),
            ("2024-t1", .tertial, 1, "2024-01-01", "2024-04-30"),
            ("2024-t2", .tertial, 2, "2024-05-01", "2024-08-31"),
            ("2024-t3", .tertial, 3, "2024-09-01", "2024-12-31"),
            ("2024-h1", .halfYear, 1, "2024-01-01", "2024-06-30"),
            ("2024-h2", .halfYear, 2, "2024-07-01", "2024-12-31"),
            ("2024", .year, 1, "2024-01-01", "2024-12-31"),
            ("0001", .year, 1, "0001-01-01", "0001-12-31"),
            ("9999-kv4", .quarter, 4, "9999-10-01", "9999-12-31"),
        ] as [(String, Cadence, Int, String, String)])
    func read(text: String, cadence: Cadence, number: Int, start: String, end: String) throws {
        let period = try #require(ReportPeriod(text))
        #expect(period.year == Int(text.prefix(4)))
        #expect(period.cadence == cadence)
        #expect(period.number == number)
        #expect(period.start?.iso == start)
        #expect(period.end?.iso == end)
    }

    @Test(
        "Anything else is no period",
        arguments: [
            "", "2024-", "2024-kv", "2024-kv0", "2024-kv5", "2024-t0", "2024-t4", "2024-h0", "2024-h3", "2024-1",
            "2024-kv01", "2024-kv11", "2024-kv-1", "2024-kv+", "2024-KV1", "2024-T1", "2024-q1", "2024kv1", "2024 kv1",
            "kv1-2024", "24-kv1", "02024", "202", "2024-kv1 ", " 2024", "2024-kv1-x", "2024--kv1", "２０２４", "+024",
            "2024-kv１", "2024-kv٣", "2024-12", "2024-å1", "0000", "0000-kv1", "2024-k\u{301}v1", "2024-\u{301}kv1",
        ])
    func refused(text: String) {
        #expect(ReportPeriod(text) == nil)
    }

    @Test func periodsAreOrderedByTheirLastDayTheShorterFirst() throws {
        let ordered = [
            "2023", "2024-kv1", "2024-t1", "2024-kv2", "2024-h1", "2024-t2", "2024-kv3", "2024-kv4", "2024-t3",
            "2024-h2", "2024", "2025-kv1",
        ]
        #expect(
            try ordered.reversed().map { try #require(ReportPeriod($0)) }.sorted() == ordered.map(ReportPeriod.init))
    }

    @Test(arguments: [(.quarter, 4), (.tertial, 3), (.halfYear, 2), (.year, 1)] as [(Cadence, Int)])
    func periodsOfAYear(cadence: Cadence, count: Int) {
        #expect(cadence.perYear == count)
    }

    @Test(arguments: ["kv", "t", "h"])
    func periodsOfAYearFollowEachOther(prefix: String) throws {
        let periods = (1...4).compactMap { ReportPeriod("2024-\(prefix)\($0)") }
        #expect(periods.first?.start?.iso == "2024-01-01")
        #expect(periods.last?.end?.iso == "2024-12-31")
        for (one, next) in zip(periods, periods.dropFirst()) {
            #expect(one.end?.adding(days: 1) == next.start)
        }
    }
}

@Suite struct CadenceTests {
    @Test("A period has as many months as the cadence says", arguments: ["2024-kv1", "2023-t2", "2024-h2", "2024"])
    func months(text: String) throws {
        let period = try #require(ReportPeriod(text))
        let (start, end) = (try #require(period.start), try #require(period.end))
        #expect(start.adding(months: period.cadence.months) == end.adding(days: 1))
    }
}
