/// A part of an activity that is to be done on the way (*delmål*).
package struct Step: Sendable, Equatable {
    package let text: String
    /// When it is to be done at the latest.
    package let due: KnownDate?
    /// Whether it is done, and when, as far as anybody has told.
    package let completion: Completion?
    /// Who answers for it, where that is another than who answers for the activity.
    package let responsible: String?

    /// That a step is done.
    package enum Completion: Sendable, Equatable {
        /// Nobody has told when.
        case done
        case doneAt(KnownDate)
    }

    /// How far a step has come.
    package enum State: Sendable, Hashable, CaseIterable {
        case done
        /// The first that is not done, of an activity that has begun.
        case ongoing
        case remaining
    }

    package init(text: String, due: KnownDate? = nil, completion: Completion? = nil, responsible: String? = nil) {
        self.text = text
        self.due = due
        self.completion = completion
        self.responsible = responsible
    }

    /// Whether it is done on a day, as far as anybody has told. What is dated later is not done yet.
    package func isDone(on today: CalendarDate) -> Bool {
        switch completion {
        case .done: true
        case .doneAt(let date): date.first <= today
        case nil: false
        }
    }

    /// Whether it should have been done by now: all of the time by which it is due has passed.
    package func isLate(on today: CalendarDate) -> Bool {
        !isDone(on: today) && due.map { $0.last < today } ?? false
    }

    /// How far each of some steps has come.
    ///
    /// - Parameter hasBegun: whether somebody has said that the activity did.
    package static func states(_ steps: [Step], on today: CalendarDate, hasBegun: Bool) -> [State] {
        let next = steps.firstIndex { !$0.isDone(on: today) }
        return steps.indices.map { index in
            steps[index].isDone(on: today) ? .done : index == next && hasBegun ? .ongoing : .remaining
        }
    }
}
