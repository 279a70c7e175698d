package import Diagnostics
import Localization
package import PromiseModel
import SiteContent
package import SiteModel

/// Who has told how each activity went in a period, and who has not.
package struct PeriodReporting: Sendable {
    /// An activity that went on in the period.
    package struct Activity: Sendable, Equatable {
        package let title: String
        /// The file, as it is shown to people.
        package let file: String
        /// The newest follow-up of the period; nil where there is none.
        package let told: KnownDate?
    }

    /// One who answers, with what they answer for, what is missing first.
    package struct Answering: Sendable, Equatable {
        package let name: String
        package let activities: [Activity]

        package var told: Int { activities.count { $0.told != nil } }
    }

    package let period: ReportPeriod
    /// Those who have most to tell first, then by name.
    package let answering: [Answering]
    /// How many activities went on, and how many of them are told of; each once, whoever answers for it.
    package let activities: Int
    package let told: Int

    /// Of what is real: an activity whose promise and start lie before the period's end, and that was not at its own end before
    /// the period began.
    package init(_ period: ReportPeriod, of site: Site) {
        self.period = period
        guard let first = period.start, let last = period.end else {
            (answering, activities, told) = ([], 0, 0)
            return
        }
        var found: [(names: [String], activity: Activity)] = []
        for promise in site.real.promises
        where promise.promise.period.start <= last && promise.promise.period.end >= first {
            for entry in promise.activities where !entry.page.fields.isExample {
                let activity = entry.activity
                let inPeriod = activity.followUps.last { Self.isOf($0, first, last) }
                let before = activity.followUps.filter { $0.date.map { $0.last < first } ?? false }
                let wasOver = activity.status(after: before)?.isFinal ?? false
                guard inPeriod != nil || !wasOver && activity.start.map({ $0.first <= last }) ?? true else { continue }
                let answers = activity.responsibles.filter { $0.role == .answers }.map(\.name)
                found.append(
                    (
                        answers.isEmpty ? [activity.responsible] : answers,
                        Activity(
                            title: entry.page.title, file: entry.page.file.source.path,
                            told: inPeriod.map { $0.date ?? KnownDate(last) })
                    ))
            }
        }
        activities = found.count
        told = found.count { $0.activity.told != nil }
        var names: [String] = []
        for name in found.flatMap(\.names) where !names.contains(name) { names.append(name) }
        answering = names.map { name in
            let own = found.filter { $0.names.contains(name) }.map(\.activity)
            return Answering(
                name: name, activities: own.filter { $0.told == nil } + own.filter { $0.told != nil })
        }.enumerated().sorted { left, right in
            let missing = [left, right].map { $0.element.activities.count - $0.element.told }
            return missing[0] == missing[1] ? left.offset < right.offset : missing[0] > missing[1]
        }.map(\.element)
    }

    /// Whether a follow-up tells of a period: by its day, or by what its outcome is of.
    private static func isOf(_ followUp: FollowUp, _ first: CalendarDate, _ last: CalendarDate) -> Bool {
        if let counted = followUp.outcomeDetails?.period, counted.first >= first, counted.last <= last { return true }
        return followUp.date.map { $0.first <= last && $0.last >= first } ?? false
    }

    /// How much of the period is told of: `Första kvartalet 2025: 2 av 5 aktiviteter har en uppföljning.`
    package var sentence: LocalizedText {
        let swedish = DateText(language: .swedish).reportPeriod(period)
        let english = DateText(language: .english).reportPeriod(period)
        return LocalizedText(
            sv:
                "\(swedish.prefix(1).uppercased() + swedish.dropFirst()): \(told) av \(activities) aktivitet\(activities == 1 ? "" : "er") har en uppföljning.",
            en: "The \(english): \(told) of \(activities) activit\(activities == 1 ? "y has" : "ies have") a follow-up."
        )
    }
}
