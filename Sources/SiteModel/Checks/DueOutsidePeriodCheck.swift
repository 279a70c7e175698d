import Diagnostics
import PromiseModel
import SiteContent

/// What a promise holds is to be done while it holds.
enum DueOutsidePeriodCheck {
    /// A warning for each activity whose due day lies outside its promise's period.
    static func run(_ site: Site) -> [Diagnostic] {
        site.parts.flatMap(\.promises).flatMap { promise in
            var copy = CopiedPromiseCheck.Doubt(promise)
            return promise.activities.compactMap { entry -> Diagnostic? in
                guard let due = entry.details.due, isDoubtful(due.value, of: promise), !copy.isCopied() else {
                    return nil
                }
                let period = promise.promise.period
                return Diagnostic(
                    .warning, .dueOutsidePeriod,
                    LocalizedText(
                        sv: "\(due.value.written) ligger utanför löftets tid, \(period.written.swedish)",
                        en: "\(due.value.written) is outside the promise's time, \(period.written.english)"),
                    at: due.location,
                    advice: LocalizedText(sv: "kontrollera året", en: "check the year"))
            }
        }
    }

    /// Whether a day lies outside the time of its promise, and nothing else that has been told of explains it.
    static func isDoubtful(_ date: KnownDate, of promise: PromiseEntry) -> Bool {
        let period = promise.promise.period
        // A period that ends before it begins has been reported; every day lies outside of it.
        return period.start <= period.end && !period.meets(date) && !promise.isToldOfAtFolder(date.year)
    }
}
