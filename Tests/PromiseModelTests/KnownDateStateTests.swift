import PromiseModel
import TestSupport
import Testing

/// States that follow from dates of every precision, while a promise holds and after its end.
@Suite("States, by dates as they are known") struct KnownDateStateTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let due: String?
        /// `okänt` for a date that nobody knows.
        let followUps: [(date: String, status: Status?)]
        let today: String
        let standing: Standing
        var isRecurring = false
    }

    /// Of a promise that holds in 2024.
    static let cases: [Case] = {
        var cases: [Case] = []
        // While it holds something is late on the day after the last that may be meant, and not before.
        let dues = [
            ("2024-05-31", "2024-05-31", "2024-06-01"), ("2024-05", "2024-05-31", "2024-06-01"),
            ("2024-kv2", "2024-06-30", "2024-07-01"), ("2024-t1", "2024-04-30", "2024-05-01"),
            ("2024-h1", "2024-06-30", "2024-07-01"), ("2024-vår", "2024-05-31", "2024-06-01"),
            ("2024-sommar", "2024-08-31", "2024-09-01"), ("2024-höst", "2024-11-30", "2024-12-01"),
            ("2024-02", "2024-02-29", "2024-03-01"),
        ]
        for (due, last, next) in dues {
            for status in [Status.planned, .ongoing, .partlyDone, .done, .cancelled, .notCarriedOut] {
                cases.append(
                    Case(
                        testDescription: "\(due), \(status), on \(last)", due: due, followUps: [("2024-01-15", status)],
                        today: last, standing: Standing.running(status)))
                cases.append(
                    Case(
                        testDescription: "\(due), \(status), on \(next)", due: due, followUps: [("2024-01-15", status)],
                        today: next, standing: status.isFinal ? Standing.running(status) : .delayed))
            }
            cases.append(
                Case(
                    testDescription: "\(due), recurring", due: due, followUps: [("2024-01-15", .ongoing)], today: next,
                    standing: .ongoing, isRecurring: true))
        }
        cases += [
            Case(
                testDescription: "a year has not passed while it lasts", due: "2024", followUps: [],
                today: "2024-12-31",
                standing: .planned),
            Case(
                testDescription: "ended: word in the month after", due: "2024-10",
                followUps: [("2024-11", .ongoing)], today: "2025-01-01", standing: .unfinished),
            Case(
                testDescription: "ended: word in the month itself says nothing of its end", due: "2024-10",
                followUps: [("2024-10", .ongoing)], today: "2025-01-01", standing: .wasOngoing),
            Case(
                testDescription: "ended: word of a quarter that holds the due day says nothing", due: "2024-10-31",
                followUps: [("2024-kv4", .ongoing)], today: "2025-01-01", standing: .wasOngoing),
            Case(
                testDescription: "ended: word of the year says nothing of being late", due: "2024-10-31",
                followUps: [("2024", .partlyDone)], today: "2025-01-01", standing: .wasPartlyDone),
            Case(
                testDescription: "ended: word on the last day, which is the due day", due: "2024-12-31",
                followUps: [("2024-12-31", .ongoing)], today: "2025-01-01", standing: .unfinished),
            Case(
                testDescription: "ended: word of the month that ends on the due day", due: "2024-12-31",
                followUps: [("2024-12", .ongoing)], today: "2025-01-01", standing: .wasOngoing),
            Case(
                testDescription: "ended: a date that nobody knows", due: "2024-10-31", followUps: [("okänt", .ongoing)],
                today: "2025-01-01", standing: .wasOngoing),
            Case(
                testDescription: "a date that nobody knows counts", due: nil, followUps: [("okänt", .done)],
                today: "2024-06-01", standing: .done),
            Case(
                testDescription: "the last word counts, whatever is known of its date", due: nil,
                followUps: [("2024-03", .ongoing), ("okänt", .done)], today: "2024-06-01", standing: .done),
            Case(
                testDescription: "what may have been seen is told", due: nil, followUps: [("2024-06", .done)],
                today: "2024-06-01", standing: .done),
            Case(
                testDescription: "what is still to come is not", due: nil, followUps: [("2024-06", .done)],
                today: "2024-05-31", standing: .planned),
            Case(
                testDescription: "ended: recurring work is not late", due: "2024-10-31",
                followUps: [("2024-12-31", .ongoing)], today: "2025-01-01", standing: .wasOngoing, isRecurring: true),
            Case(
                testDescription: "ended: recurring work without a word", due: nil, followUps: [], today: "2025-01-01",
                standing: .unreported, isRecurring: true),
            Case(
                testDescription: "ended: it never came about", due: "2024-10-31",
                followUps: [("2024-10", .notCarriedOut)], today: "2025-01-01", standing: .notCarriedOut),
        ]
        return cases
    }()

    @Test("There are enough") func count() { #expect(Self.cases.count >= 120, "\(Self.cases.count)") }

    @Test(arguments: cases)
    func state(_ expected: Case) throws {
        let period = PromisePeriod(begins: try known("2024"), ends: try known("2024"))
        let activity = Activity(
            responsible: "", due: try expected.due.map(known), isRecurring: expected.isRecurring,
            followUps: try expected.followUps.map {
                FollowUp(date: $0.date == "okänt" ? nil : try known($0.date), text: "", status: $0.status)
            })
        let state = ActivityState(activity, period: period, today: try day(expected.today))
        #expect(state.standing == expected.standing)
        #expect(state.hasFollowUps == expected.followUps.contains { $0.date == "okänt" || $0.date <= expected.today })
    }

    @Test("A promise without an end never ends, and is owed follow-ups all the same") func endless() throws {
        let period = PromisePeriod(begins: try known("2024-03"), ends: nil)
        #expect(period.phase(on: try day("2024-02-29")) == .upcoming)
        #expect(period.phase(on: try day("2024-03-01")) == .current)
        #expect(period.phase(on: try day("2999-12-31")) == .current)
        #expect(PromisePeriod.yearsWithout([period], until: try day("2030-01-01")) == [])
        let activity = Activity(responsible: "", isRecurring: true, initialStatus: .ongoing)
        let today = try day("2024-07-01")
        let state = ActivityState(activity, period: period, today: today)
        #expect(state.standing == .ongoing)
        #expect(
            FollowUpDebt(activity, state: state, period: period, limit: .period(.quarter), today: today)
                == .overdue(days: 122))
    }
}

extension Standing {
    /// The standing that a status gives while its promise holds, where nothing is late.
    fileprivate static func running(_ status: Status) -> Standing {
        switch status {
        case .planned: .planned
        case .ongoing: .ongoing
        case .partlyDone: .partlyDone
        case .done: .done
        case .cancelled: .cancelled
        case .notCarriedOut: .notCarriedOut
        }
    }
}
