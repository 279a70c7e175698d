import Diagnostics
import PromiseModel
import SiteContent

/// A folder that was copied for the next year brings the old year's follow-ups along, which would be shown as the new one's.
enum CopiedPromiseCheck {
    /// One error for each promise most of whose follow-ups are older than itself.
    static func run(_ site: Site) -> [Diagnostic] {
        site.parts.flatMap(\.promises).compactMap { promise in
            let old = oldFollowUps(of: promise)
            guard let first = old.first, let newest = old.map(\.value).max() else { return nil }
            let begins = promise.promise.period.start
            let folder = String(promise.page.permalink.path.dropFirst().dropLast())
            let year = String(newest.year)
            let remedy = "lofte new promise \(folder) --from \(year)"
            return Diagnostic(
                .error, .copiedPromise,
                LocalizedText(
                    sv:
                        "\(old.count) uppföljningar är äldre än löftet, som börjar \(begins.iso): mappen ser ut att vara "
                        + "kopierad från \(year)",
                    en:
                        "\(old.count) follow-ups are older than the promise, which begins \(begins.iso): the folder seems "
                        + "to be copied from \(year)"),
                at: promise.page.fields.title.location,
                advice: LocalizedText(
                    sv: "ta bort uppföljningarna i mappen, eller ta bort hela mappen och skriv \(remedy)",
                    en: "remove the follow-ups in the folder, or remove the folder and write \(remedy)"),
                notes: [
                    Diagnostic.Note(
                        LocalizedText(sv: "den första av dem", en: "the first of them"), at: first.location)
                ])
        }
    }

    /// How many make a copy: of one or two it is the year that is wrong.
    private static let least = 3

    /// Whether it is told of a promise that it was copied; what follows from that need not be told, too. Asked only where
    /// there is something to tell, and answered once.
    struct Doubt {
        private let promise: PromiseEntry
        private var known: Bool?

        init(_ promise: PromiseEntry) { self.promise = promise }

        mutating func isCopied() -> Bool {
            let answer = known ?? !CopiedPromiseCheck.oldFollowUps(of: promise).isEmpty
            known = answer
            return answer
        }
    }

    /// The follow-ups of a year before the promise, when they are most of all; none for a promise that was not copied.
    fileprivate static func oldFollowUps(of promise: PromiseEntry) -> [Located<KnownDate>] {
        let period = promise.promise.period
        // A promise that ends before it begins has been told of.
        guard period.start <= period.end else { return [] }
        // Of nearly every promise this tells.
        let year = period.start.year
        guard
            promise.activities.contains(where: {
                $0.details.followUps.contains { ($0.followUp.date?.year ?? year) < year }
            })
        else {
            return []
        }
        let all = promise.activities.flatMap(\.details.followUps).compactMap { written in
            written.followUp.date.map { Located($0, at: written.date.location) }
        }
        let old = all.filter { $0.value.year < period.start.year && !promise.isToldOfAtFolder($0.value.year) }
        return old.count >= least && old.count * 2 > all.count ? old : []
    }
}
