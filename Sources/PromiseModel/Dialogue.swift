/// A meeting in which citizens said what they think (*medborgardialog*).
package struct Dialogue: Sendable, Equatable {
    package var date: CalendarDate
    package var place: String
    package var participants: Int?
    package var views: [View]

    package init(date: CalendarDate, place: String, participants: Int? = nil, views: [View] = []) {
        self.date = date
        self.place = place
        self.participants = participants
        self.views = views
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
        package var decision: Decision?

        package init(text: String, answer: String? = nil, decision: Decision? = nil) {
            self.text = text
            self.answer = answer
            self.decision = decision
        }
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
