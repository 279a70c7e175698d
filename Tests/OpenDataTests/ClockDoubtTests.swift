import PromiseModel
import Testing

@testable import OpenData

/// A clock that is wrong, as what is published gives it away.
@Suite("A clock that is wrong") struct ClockDoubtTests {
    private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(iso: text)) }

    private func doubts(
        _ today: String, given: Bool = false, clock: String? = nil, published: String?
    ) throws -> [ClockDoubt] {
        ClockDoubt.find(
            today: try day(today), isGiven: given, clock: try day(clock ?? today),
            published: try published.map { try day($0) })
    }

    @Test("A clock that goes right is not doubted, nor one where nothing is published") func right() throws {
        #expect(try doubts("2026-11-29", published: "2026-11-28") == [])
        #expect(try doubts("2026-11-29", published: "2026-11-29") == [])
        #expect(try doubts("2026-11-29", published: "2025-10-26") == [])
        #expect(try doubts("2035-11-29", published: nil) == [])
        #expect(try doubts("2024-06-01", given: true, clock: "2026-11-29", published: nil) == [])
    }

    @Test("A clock nine years ahead is told of") func jumped() throws {
        #expect(
            try doubts("2035-11-29", published: "2026-11-29")
                == [.jumped(from: day("2026-11-29"), days: day("2035-11-29").days(since: day("2026-11-29")))])
        #expect(try doubts("2027-01-03", published: "2025-11-29") == [])
        #expect(try doubts("2027-01-04", published: "2025-11-29").count == 1)
        // Whoever says which day it is knows.
        #expect(try doubts("2035-11-29", given: true, clock: "2035-11-29", published: "2026-11-29") == [])
    }

    @Test("A site of a day to come is told of") func ahead() throws {
        #expect(try doubts("2026-11-29", published: "2035-11-29") == [.publishedAhead(day("2035-11-29"))])
    }

    @Test("A day that was given and has not come is told of") func given() throws {
        #expect(
            try doubts("2026-12-01", given: true, clock: "2026-11-29", published: "2026-11-30") == [.ahead(days: 2)])
    }
}
