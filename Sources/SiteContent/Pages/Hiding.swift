package import PromiseModel

/// Why a page is not shown to everybody.
package enum Hiding: Sendable, Equatable {
    /// `utkast`
    case draft
    /// `publiceras`: shown from this day on.
    case until(CalendarDate)
    /// `avpubliceras`: not shown since this day.
    case since(CalendarDate)

    /// Nil for a page that is shown.
    package init?(_ fields: PageFields, on today: CalendarDate) {
        if fields.isDraft {
            self = .draft
        } else if let end = fields.publishedUntil, end <= today {
            self = .since(end)
        } else if let begin = fields.publishedFrom, today < begin {
            self = .until(begin)
        } else {
            return nil
        }
    }

    /// What holds for a page when both do.
    package func combined(with other: Hiding) -> Hiding {
        switch (self, other) {
        case (.draft, _), (_, .draft): .draft
        case (.since(let day), .since(let otherDay)): .since(min(day, otherDay))
        case (.since, _): self
        case (_, .since): other
        case (.until(let day), .until(let otherDay)): .until(max(day, otherDay))
        }
    }
}
