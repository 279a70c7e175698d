import Diagnostics
import FrontMatter
import PromiseModel

/// How people name a part of a year where a day is asked for: `hösten 2027`, `vecka 44`, `månadsskiftet mars/april`,
/// `i slutet av maj`.
struct SpanNotation {
    /// The last day, or the first where something begins then.
    let day: CalendarDate
    /// The same no more precisely than it is known: a season, or the day's month; nil of a day or a week.
    let known: KnownDate?
    /// Whether a week is named, and no day of it.
    let isWeek: Bool
    /// What it is the last or the first of, where that can be said.
    private let owner: LocalizedText?

    private typealias Owner = SpanOwner

    /// Which part of what is named is meant: `i början av mars`, `före sommaren`.
    private enum Part { case beginning, middle, end, before, after }

    /// Something that is named, before its year is known.
    private enum Unit {
        case week(Int)
        /// A day of a week, from 0 for Monday.
        case weekday(Int, week: Int)
        case month(Int)
        /// The months from one to another.
        case months(Int, Int, Owner)
        /// The days of a month from one to another.
        case days(Int, Int, month: Int)
        case christmasEve
        /// The last day of a month, and the first of the next.
        case turn(Int, Owner)
        /// From August to June of the year after.
        case schoolYear

        /// The season or the month that a day is of; nil of what is days or weeks.
        func known(_ day: CalendarDate, _ part: Part?) -> KnownDate? {
            switch self {
            case .week, .weekday, .days, .christmasEve: return nil
            case .months(_, _, let owner) where part == nil:
                if let season = owner.season { return KnownDate("\(day.year)-\(season.rawValue)") }
            // A third of a year has no name, and its last month is none that anybody named.
            case .months(1, 12, .year) where part == .beginning: return KnownDate("\(day.year)-kv1")
            case .months(1, 12, .year) where part == .middle: return KnownDate("\(day.year)-sommar")
            default: break
            }
            return KnownDate(String(day.iso.prefix(7)))
        }
    }

    /// Nil for a text in which something is no part of a year.
    ///
    /// - Parameters:
    ///   - year: the year where none is written.
    ///   - isBeginning: whether something begins that day, so that the first is meant.
    init?(_ text: String, year: Int, isBeginning: Bool) {
        guard let named = Named(text), let first = named.units.first, let last = named.units.last,
            let beginning = Span(first.unit, first.year ?? year, isBeginning: isBeginning),
            let end = Span(last.unit, last.year ?? year, isBeginning: isBeginning)
        else { return nil }
        var (start, stop) = (beginning, end)
        if let part = named.part {
            guard let one = beginning.part(part), let other = end.part(part) else { return nil }
            (start, stop) = (one, other)
        }
        guard start.first <= stop.last else { return nil }
        owner =
            isBeginning ? start.firstOwner?.words("första", "first") : stop.lastOwner?.words("sista", "last")
        day = isBeginning ? start.first : stop.last
        known = (isBeginning ? first.unit : last.unit).known(day, named.part)
        isWeek = if case .week = isBeginning ? first.unit : last.unit { named.part == nil } else { false }
    }

    /// What to write where a day must stand, or where a week is named.
    var hint: ValueHint {
        let owner = owner ?? LocalizedText("")
        return ValueHint(
            LocalizedText(
                sv: "skriv en dag, till exempel \(owner.swedish)\(day.iso)",
                en: "write a day, such as \(owner.english)\(day.iso)"))
    }

    /// The days of one thing that is named, in its year.
    private struct Span {
        let first: CalendarDate
        let last: CalendarDate
        var firstOwner: Owner?
        var lastOwner: Owner?

        init(_ first: CalendarDate, _ last: CalendarDate, first firstOwner: Owner?, last lastOwner: Owner?) {
            self.first = first
            self.last = last
            self.firstOwner = firstOwner
            self.lastOwner = lastOwner
        }

        /// - Parameter isBeginning: whether something begins then: a turn is the last day before it or the first behind it.
        init?(_ unit: Unit, _ year: Int, isBeginning: Bool) {
            switch unit {
            case .week(let number):
                guard let monday = Self.monday(ofWeek: number, year) else { return nil }
                self.init(monday, monday.adding(days: 6), first: .week, last: .week)
            case .weekday(let weekday, let week):
                guard let day = Self.monday(ofWeek: week, year)?.adding(days: weekday) else { return nil }
                self.init(day, day, first: nil, last: nil)
            case .month(let month): self.init(month, month, year, .month)
            case .months(let first, let last, let owner): self.init(first, last, year, owner)
            case .days(let first, let last, let month):
                guard let start = CalendarDate(year: year, month: month, day: first),
                    let end = CalendarDate(year: year, month: month, day: last)
                else { return nil }
                self.init(start, end, first: nil, last: nil)
            case .christmasEve:
                guard let eve = CalendarDate(year: year, month: 12, day: 24) else { return nil }
                self.init(eve, eve, first: .christmas, last: .christmas)
            case .turn(let month, let owner):
                guard let whole = Span(month, month, year, owner) else { return nil }
                let next = whole.last.adding(days: 1)
                self.init(isBeginning ? next : whole.last, isBeginning ? next : whole.last, first: nil, last: owner)
            case .schoolYear:
                guard let autumn = Span(8, 12, year, .term), let spring = Span(1, 6, year + 1, .term) else {
                    return nil
                }
                self.init(autumn.first, spring.last, first: .term, last: .term)
            }
        }

        private init?(_ first: Int, _ last: Int, _ year: Int, _ owner: Owner) {
            guard let start = CalendarDate(year: year, month: first, day: 1),
                let end = CalendarDate(
                    year: year, month: last, day: CalendarDate.daysIn(month: last, year: year))
            else { return nil }
            self.init(start, end, first: owner, last: owner)
        }

        /// Week 1 is that of 4 January (ISO 8601); nil for a week that the year does not have.
        private static func monday(ofWeek number: Int, _ year: Int) -> CalendarDate? {
            guard let fourth = CalendarDate(year: year, month: 1, day: 4) else { return nil }
            let monday = fourth.adding(days: (number - 1) * 7 - fourth.weekday)
            return (1...53).contains(number) && monday.adding(days: 3).year == year ? monday : nil
        }

        /// A third of it, or what lies right before or behind it; nil where it is too short to have parts.
        func part(_ part: Part) -> Span? {
            let length = last.days(since: first) + 1
            switch part {
            case .before: return Span(first.adding(days: -1), first.adding(days: -1), first: nil, last: nil)
            case .after: return Span(last.adding(days: 1), last.adding(days: 1), first: nil, last: nil)
            case _ where length < 7: return self
            case .beginning: return Span(first, first.adding(days: length / 3 - 1), first: firstOwner, last: nil)
            case .middle:
                return Span(
                    first.adding(days: length / 3), first.adding(days: length * 2 / 3 - 1), first: nil, last: nil)
            case .end: return Span(first.adding(days: length * 2 / 3), last, first: nil, last: lastOwner)
            }
        }
    }

    /// What a text names, word by word.
    private struct Named {
        private(set) var units: [(unit: Unit, year: Int?)] = []
        private(set) var part: Part?

        init?(_ text: String) {
            var tokens = PeriodNotation.tokens(of: text)[...]
            var years: [Int] = []
            var weekday: Int?
            var namesYear = false
            while let token = tokens.popFirst() {
                if units.isEmpty, let days = Self.days(token, &tokens) {
                    units.append((days, nil))
                } else if let number = Int(token) {
                    guard let year = Self.year(token, number, isNamed: !units.isEmpty) else { return nil }
                    years.append(year)
                } else if Self.weekWords.contains(token) {
                    guard let weeks = Self.weeks(&tokens) else { return nil }
                    units += weeks.map { week in (weekday.map { .weekday($0, week: week) } ?? .week(week), nil) }
                } else if let named = DateNotation.weekday(in: token), weekday == nil {
                    weekday = named
                } else if Self.turns[token] != nil || token == "månadsskiftet" || token == "månadsskifte" {
                    guard let turn = Self.turn(token, &tokens) else { return nil }
                    units.append((turn, nil))
                } else if let unit = Self.unit(token) {
                    units.append((unit, nil))
                } else if let part = Self.parts[token] {
                    self.part = part
                } else if token == "året" || token == "årets" {
                    namesYear = true
                } else if !Self.fillers.contains(token) {
                    return nil
                }
            }
            // `slutet av 2027`, `slutet av året`
            if units.isEmpty, part != nil, years.count == 1 || namesYear && years.isEmpty {
                units.append((.months(1, 12, .year), nil))
            }
            guard !units.isEmpty, years.count <= max(units.count, 2) else { return nil }
            // Of one that nobody names by its year either half may be meant.
            if years.isEmpty, units.contains(where: { if case .schoolYear = $0.unit { true } else { false } }) {
                return nil
            }
            // A turn of two years is at the end of the first; else each has its year, and one year is that of all.
            for index in units.indices {
                let own = years.count == units.count ? years[index] : years.first
                units[index].year = own
            }
        }

        /// `1–3 september`: the days from one to another, of the month behind them.
        private static func days(_ token: String, _ rest: inout ArraySlice<String>) -> Unit? {
            let ahead = rest.drop { ["till", "och", "eller", "e", "a"].contains($0) }
            guard token.utf8.count <= 2, let first = Int(token), let next = ahead.first, next.utf8.count <= 2,
                let last = Int(next), first >= 1, first < last,
                case let behind = ahead.dropFirst().drop(while: { ["e", "a"].contains($0) }),
                let month = behind.first.flatMap(DateNotation.month)
            else { return nil }
            rest = behind.dropFirst()
            return .days(first, last, month: month)
        }

        private static let weekWords: Set<String> = ["v", "vecka", "veckan", "veckor", "veckorna", "w", "week"]

        private static let fillers: Set<String> = [
            "i", "av", "under", "till", "på", "om", "kring", "runt", "omkring", "ca", "cirka", "senast", "inför",
            "någon", "gång", "någongång", "sen", "sent", "sena", "tidig", "tidigt", "prel", "preliminärt", "den",
            "och", "eller", "år", "ungefär", "planerat", "planeras", "vid", "nu",
        ]

        private static let parts: [String: Part] = [
            "början": .beginning, "starten": .beginning, "inledningen": .beginning, "mitten": .middle, "slutet": .end,
            "slut": .end, "före": .before, "innan": .before, "efter": .after,
        ]

        /// Turns of which the month is known.
        private static let turns: [String: Unit] = [
            "årsskiftet": .turn(12, .year), "årsskifte": .turn(12, .year), "nyår": .turn(12, .year),
            "halvårsskiftet": .turn(6, .halfYear), "halvårsskifte": .turn(6, .halfYear),
        ]

        private static func turn(_ token: String, _ rest: inout ArraySlice<String>) -> Unit? {
            if let turn = turns[token] { return turn }
            while let word = rest.first, fillers.contains(word) { rest.removeFirst() }
            guard let month = rest.first.flatMap(DateNotation.month) else { return nil }
            rest.removeFirst()
            // The month behind it only says the same.
            if let next = rest.first.flatMap(DateNotation.month) {
                guard next == month % 12 + 1 else { return nil }
                rest.removeFirst()
            }
            return .turn(month, .month)
        }

        /// Seasons as the weather service has them, but that winter is in the year that is named as far as its end.
        private static func unit(_ token: String) -> Unit? {
            // Christmas is no month, though July begins with its letters.
            if ["jul", "julen", "julafton"].contains(token) { return .christmasEve }
            if let month = DateNotation.month(token) { return .month(month) }
            func isCalled(_ names: String...) -> Bool { names.contains { token == $0 || token == "sen" + $0 } }
            if isCalled("vår", "våren") { return .months(3, 5, .spring) }
            if isCalled("sommar", "sommaren") { return .months(6, 8, .summer) }
            if isCalled("höst", "hösten") { return .months(9, 11, .autumn) }
            if isCalled("vinter", "vintern") { return .months(12, 12, .year) }
            if isCalled("vt", "vårtermin", "vårterminen") { return .months(1, 6, .term) }
            if isCalled("ht", "hösttermin", "höstterminen") { return .months(8, 12, .term) }
            if ["läsår", "läsåret", "skolår", "skolåret"].contains(token) { return .schoolYear }
            return nil
        }

        /// The week that is named, or two of them; a number behind that is less is a year.
        private static func weeks(_ rest: inout ArraySlice<String>) -> [Int]? {
            guard let first = rest.first.flatMap({ Int($0) }), (1...53).contains(first) else { return nil }
            rest.removeFirst()
            var ahead = rest
            while let word = ahead.first, weekWords.contains(word) || fillers.contains(word) { ahead.removeFirst() }
            guard let next = ahead.first, next.utf8.count <= 2, let second = Int(next), second > first, second <= 53
            else { return [first] }
            ahead.removeFirst()
            rest = ahead
            return [first, second]
        }

        private static func year(_ token: String, _ number: Int, isNamed: Bool) -> Int? {
            switch token.utf8.count {
            case 4: (1990...2100).contains(number) ? number : nil
            case 2: isNamed && (20...60).contains(number) ? 2000 + number : nil
            default: nil
            }
        }
    }
}
