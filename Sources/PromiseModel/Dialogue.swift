/// A meeting in which citizens said what they think (*medborgardialog*).
package struct Dialogue: Sendable, Equatable {
    /// The day it is held; of several, the first. Where the day is not known, the last on which it may have been held.
    package var date: CalendarDate
    /// When it was held, where the day is not known.
    package var known: KnownDate?
    /// The last day of one that goes on for several.
    package var endDate: CalendarDate?
    /// When on that day.
    package var time: ClockSpan?
    /// Where it is held; where only a list of places is known, all of them in one text.
    package var place: String
    /// Whether that is a place by itself, and not only the names of `places`.
    package var isPlaceWritten: Bool
    /// Where else, or the same place with where it lies.
    package var places: [NamedPlace]
    /// At what time of the day or of the week, in words.
    package var when: String?
    package var manner: Manner?
    /// How many people took part: a whole number, which may not be exact.
    package var participants: Amount?
    /// How many answered, of a survey: answers are no people, and are counted apart.
    package var answerCount: Amount?
    package var views: [View]

    package init(
        date: CalendarDate, endDate: CalendarDate? = nil, time: ClockSpan? = nil, place: String,
        isPlaceWritten: Bool = true, places: [NamedPlace] = [], when: String? = nil, manner: Manner? = nil,
        participants: Amount? = nil, answerCount: Amount? = nil, views: [View] = [],
        known: KnownDate? = nil
    ) {
        self.date = known?.last ?? date
        self.known = known
        self.endDate = endDate
        self.time = time
        self.place = place
        self.manner = manner
        self.isPlaceWritten = isPlaceWritten
        self.places = places
        self.when = when
        self.participants = participants
        self.answerCount = answerCount
        self.views = views
    }

    /// All its places, each once. Where one answers a survey, or meets online, is none that anybody comes to.
    package var allPlaces: [NamedPlace] {
        let isElsewhere = manner == .survey || manner == .online
        let isListed = !isPlaceWritten || isElsewhere || places.contains { $0.name.lowercased() == place.lowercased() }
        return isListed ? places : [NamedPlace(name: place)] + places
    }

    /// How citizens are asked.
    package enum Manner: Sendable, Hashable, CaseIterable {
        /// `möte`
        case meeting
        /// `vandring`: people walk through a place together.
        case walk
        /// `digitalt`
        case online
        /// `enkät`
        case survey
    }

    /// Whether it has not been held yet, as far as anybody can know: it is held on a later day, or on this one and nothing
    /// that was said is written down.
    package func isAhead(on today: CalendarDate) -> Bool {
        if let known { return known.first > today || known.last >= today && views.isEmpty }
        return date > today || date == today && views.isEmpty && !isOngoing(on: today)
    }

    /// When it is held, or begins, as precisely as that is known.
    package var begins: KnownDate { known ?? KnownDate(date) }

    /// Whether it goes on for several days, of which this is one.
    package func isOngoing(on today: CalendarDate) -> Bool {
        guard let endDate, endDate > date else { return false }
        return date <= today && today <= endDate
    }

    /// Whether it is over, as far as anybody can know.
    package func isHeld(on today: CalendarDate) -> Bool { !isAhead(on: today) && !isOngoing(on: today) }

    /// The day on which it was over, or is to be.
    package var lastDay: CalendarDate { endDate ?? date }

    /// One view that citizens gave (*synpunkt*), and what came of it.
    package struct View: Sendable, Equatable {
        package var text: String
        package var answer: String?
        /// The day by which an answer was promised.
        package var answerDue: CalendarDate?
        package var decision: Decision?

        package init(
            text: String, answer: String? = nil, answerDue: CalendarDate? = nil, decision: Decision? = nil
        ) {
            self.text = text
            self.answer = answer
            self.answerDue = answerDue
            self.decision = decision
        }

        /// What those who gave it can say of an answer to it.
        ///
        /// An answer that leaves the matter open, and promises a day, is not the one that was promised.
        package func answerState(on today: CalendarDate) -> AnswerState {
            let isFinal = answer != nil && (decision == .acting || decision == .declined)
            guard let answerDue, !isFinal else { return answer == nil ? .none : .given }
            return answerDue < today ? .late(answerDue) : .promised(answerDue)
        }
    }

    /// Whether a view is answered.
    package enum AnswerState: Sendable, Hashable {
        case given
        case none
        /// One is promised by this day, which has not passed.
        case promised(CalendarDate)
        /// One was promised by this day, which has passed.
        case late(CalendarDate)
    }

    /// What the parties decided about a view.
    package enum Decision: Sendable, Hashable, CaseIterable {
        /// `görs`
        case acting
        /// `utreds`
        case investigating
        /// `görs inte`
        case declined
    }
}
