/// A meeting in which citizens said what they think (*medborgardialog*).
package struct Dialogue: Sendable, Equatable {
    package var date: CalendarDate
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
    package var participants: Int?
    package var views: [View]

    package init(
        date: CalendarDate, time: ClockSpan? = nil, place: String, isPlaceWritten: Bool = true,
        places: [NamedPlace] = [], when: String? = nil, participants: Int? = nil, views: [View] = []
    ) {
        self.date = date
        self.time = time
        self.place = place
        self.isPlaceWritten = isPlaceWritten
        self.places = places
        self.when = when
        self.participants = participants
        self.views = views
    }

    /// All its places, each once.
    package var allPlaces: [NamedPlace] {
        let isListed = !isPlaceWritten || places.contains { $0.name.lowercased() == place.lowercased() }
        return isListed ? places : [NamedPlace(name: place)] + places
    }

    /// Whether it has not been held yet, as far as anybody can know: it is held on a later day, or on this one and nothing
    /// that was said is written down.
    package func isAhead(on today: CalendarDate) -> Bool {
        date > today || date == today && views.isEmpty
    }

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
