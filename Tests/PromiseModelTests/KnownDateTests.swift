import PromiseModel
import TestSupport
import Testing

@Suite("A date as precisely as it is known") struct KnownDateTests {
    @Test(
        "What is written has a first and a last day, and is written back as it was",
        arguments: [
            ("2017-06-12", "2017-06-12", "2017-06-12"), ("2017-06", "2017-06-01", "2017-06-30"),
            ("2016-02", "2016-02-01", "2016-02-29"), ("2017-02", "2017-02-01", "2017-02-28"),
            ("2017-12", "2017-12-01", "2017-12-31"), ("2017-kv1", "2017-01-01", "2017-03-31"),
            ("2017-kv4", "2017-10-01", "2017-12-31"), ("2017-t1", "2017-01-01", "2017-04-30"),
            ("2017-t3", "2017-09-01", "2017-12-31"), ("2017-h2", "2017-07-01", "2017-12-31"),
            ("2017-vår", "2017-03-01", "2017-05-31"), ("2017-sommar", "2017-06-01", "2017-08-31"),
            ("2017-höst", "2017-09-01", "2017-11-30"), ("2017", "2017-01-01", "2017-12-31"),
            ("0001", "0001-01-01", "0001-12-31"),
        ])
    func days(text: String, first: String, last: String) throws {
        let date = try known(text)
        #expect(date.first.iso == first)
        #expect(date.last.iso == last)
        #expect(date.written == text)
    }

    @Test(
        "What is none is none",
        arguments: [
            "", "17", "2017-", "2017-13", "2017-00", "2017-6", "2017-kv5", "2017-kv0", "2017-t4", "2017-h3",
            "2017-vinter",
            "2017-Höst", "2017-02-29", "2017-06-1", "0000", "2017 höst", "höst", "20170612", "2017-höst-1",
            "2017-06-12 ",
            "２０１７", "2017-kv", "+017", "okänt",
        ])
    func none(text: String) { #expect(KnownDate(text) == nil) }

    @Test("Dates stand by their last days, and of those that end together what is known better comes first")
    func order() throws {
        let sorted = [
            "2017-03-31", "2017-03", "2017-kv1", "2017-04-01", "2017-vår", "2017-06-30", "2017-06", "2017-kv2",
            "2017-h1",
            "2017-sommar", "2017-höst", "2017-12-31", "2017-12", "2017-kv4", "2017-t3", "2017-h2", "2017", "2018-01-01",
        ]
        let dates = try sorted.map(known)
        #expect(dates.sorted() == dates)
        #expect(dates.reversed().sorted() == dates)
    }

    @Test("One lies before another when all of it does")
    func before() throws {
        #expect(try known("2017-03").isBefore(known("2017-04-01")))
        #expect(try !known("2017-kv1").isBefore(known("2017-03-31")))
        #expect(try !known("2017").isBefore(known("2017-höst")))
    }

    @Test("HTML and ISO 8601 have forms for days, months and years only")
    func iso() throws {
        #expect(
            try ["2017-06-12", "2017-06", "2017", "2017-kv1", "2017-höst"].map { try known($0).iso8601 ?? "" }
                == ["2017-06-12", "2017-06", "2017", "", ""])
    }
}
