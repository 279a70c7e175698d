import PromiseModel
import Testing

/// The day written `2024-03-12`; the test fails when the calendar has no such day.
func day(_ iso: String) throws -> CalendarDate {
    try #require(CalendarDate(iso: iso), "no such day: \(iso)")
}

/// The number as written; the test fails when it is none.
func number(_ text: String) throws -> DecimalNumber {
    try #require(DecimalNumber(text), "no number: \(text)")
}

/// A date that a test writes as the content format does.
func known(_ text: String) throws -> KnownDate { try #require(KnownDate(text)) }
