import Diagnostics
import PromiseModel

/// What a promise holds is to be done while it holds.
enum DueOutsidePeriodCheck {
    /// A warning for each activity whose due day lies outside its promise's period.
    static func run(_ site: Site) -> [Diagnostic] {
        // A period that ends before it begins has been reported; every day lies outside of it.
        site.promises.filter { $0.promise.period.start <= $0.promise.period.end }.flatMap { promise in
            promise.activities.compactMap { entry -> Diagnostic? in
                guard let due = entry.details.due, !promise.promise.period.contains(due.value) else { return nil }
                let period = promise.promise.period
                return Diagnostic(
                    .warning, .dueOutsidePeriod,
                    LocalizedText(
                        sv: "\(due.value.iso) ligger utanför löftets tid, \(period.start.iso) till \(period.end.iso)",
                        en: "\(due.value.iso) is outside the promise's time, \(period.start.iso) to \(period.end.iso)"),
                    at: due.location,
                    advice: LocalizedText(sv: "kontrollera året", en: "check the year"))
            }
        }
    }
}
