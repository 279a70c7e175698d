import ContentFormat
import Diagnostics
import PromiseModel
import SiteContent

/// A wrong year is the likeliest slip in a date, and nothing on the site shows it: a follow-up of next year is not there
/// at all.
enum DoubtfulDatesCheck {
    /// How many days ahead a follow-up may be written without being asked about.
    static let daysAhead = 31

    /// A warning for each follow-up that is dated long after this day or in a year before its promise, and for what a page says to
    /// have happened on a day that is still to come.
    static func run(_ site: Site) -> [Diagnostic] {
        site.parts.flatMap(\.promises).flatMap {
            signature(of: $0, today: site.today) + followUps(of: $0, today: site.today)
                + series(of: $0, today: site.today)
        }
            + site.targets.pages.flatMap { page(of: $0, today: site.today) } + statement(site)
    }

    /// Of the accessibility statement: a day that is still to come would keep it from growing old.
    private static func statement(_ site: Site) -> [Diagnostic] {
        guard let statement = site.settings.accessibility,
            max(statement.assessed.value, statement.updated).days(since: site.today) > daysAhead
        else { return [] }
        return [
            diagnostic(
                LocalizedText(
                    sv: "tillgänglighetsredogörelsen är daterad mer än en månad fram i tiden",
                    en: "the accessibility statement is dated more than a month ahead"),
                at: statement.assessed.location)
        ]
    }

    /// Of the day on which a promise was signed: one that is still to come, or in a year that is neither the promise's nor the
    /// one before.
    private static func signature(of promise: PromiseEntry, today: CalendarDate) -> [Diagnostic] {
        guard let signed = promise.promise.signed else { return [] }
        if signed.first > lastDay(promise.page, today) {
            return [future("undertecknat", signed, in: promise.page, today: today)]
        }
        let period = promise.promise.period
        guard period.start <= period.end, !(period.start.year - 1...period.end.year).contains(signed.year) else {
            return []
        }
        return [
            diagnostic(
                LocalizedText(
                    sv:
                        "löftet är undertecknat \(signed.year), men gäller från \(period.written.swedish)",
                    en:
                        "the promise is signed in \(signed.year), but holds from \(period.written.english)"
                ),
                at: promise.page.file.source.keyLocation(.signed))
        ]
    }

    private static func followUps(of promise: PromiseEntry, today: CalendarDate) -> [Diagnostic] {
        let start = promise.promise.period.start
        // A promise that ends before it begins has been told of.
        let begins = start <= promise.promise.period.end ? start : nil
        var copy = CopiedPromiseCheck.Doubt(promise)
        return promise.activities.flatMap { entry in
            entry.details.followUps.compactMap { written -> Diagnostic? in
                guard let known = written.followUp.date else { return nil }
                let date = Located(known, at: written.date.location)
                if date.value.first.days(since: today) > daysAhead {
                    return diagnostic(
                        LocalizedText(
                            sv: "uppföljningen är daterad mer än en månad fram i tiden, och visas inte förrän dess",
                            en: "the follow-up is dated more than a month ahead, and is not shown before"),
                        at: date.location)
                }
                guard let begins, date.value.year < begins.year, !promise.isToldOfAtFolder(date.value.year),
                    !copy.isCopied()
                else {
                    return nil
                }
                return diagnostic(
                    LocalizedText(
                        sv: "uppföljningen är daterad före löftet, som börjar \(begins.iso)",
                        en: "the follow-up is dated before the promise, which begins \(begins.iso)"),
                    at: date.location)
            }
        }
    }

    private static func series(of promise: PromiseEntry, today: CalendarDate) -> [Diagnostic] {
        promise.series.filter { $0.series.fetched.first > lastDay($0.page, today) }.map { entry in
            future("hämtad", entry.series.fetched, in: entry.page, today: today)
        }
    }

    private static func page(of page: Page, today: CalendarDate) -> [Diagnostic] {
        if page.fields.updated == nil, page.fields.changes.isEmpty, page.fields.sources.isEmpty { return [] }
        let last = lastDay(page, today)
        let updated = page.fields.updated.flatMap {
            $0.first > last ? future("uppdaterad", $0, in: page, today: today) : nil
        }
        let changes = page.fields.changes.filter { $0.date.first > last }.map {
            future("ändringar", $0.date, in: page, today: today)
        }
        let fetched = page.fields.sources.compactMap(\.fetched).filter { $0.value.first > last }.map {
            future("hämtad", $0.value, at: $0.location, today: today)
        }
        return [updated].compactMap { $0 } + changes + fetched
    }

    /// What a page says may have happened when it is shown to everybody.
    private static func lastDay(_ page: Page, _ today: CalendarDate) -> CalendarDate {
        max(page.fields.publishedFrom ?? today, today)
    }

    private static func future(
        _ key: String, _ date: KnownDate, in page: Page, today: CalendarDate
    ) -> Diagnostic {
        future(key, date, at: page.file.source.keyLocation(key), today: today)
    }

    /// What is said to have happened on a day that is still to come: its year is wrong, or it is written too early.
    private static func future(
        _ key: String, _ date: KnownDate, at location: SourceLocation, today: CalendarDate
    ) -> Diagnostic {
        let isNear = date.first.days(since: today) <= daysAhead
        return diagnostic(
            LocalizedText(
                sv: "\(key) har ett datum i framtiden, \(date.written)",
                en: "\(key) has a date in the future, \(date.written)"),
            at: location,
            advice: isNear
                ? LocalizedText(
                    sv: "skriv raden när dagen har kommit; är dagen fel rättar du den",
                    en: "write the line when the day has come; if the day is wrong, mend it")
                : checkYear)
    }

    private static let checkYear = LocalizedText(sv: "kontrollera året", en: "check the year")

    private static func diagnostic(
        _ message: LocalizedText, at location: SourceLocation, advice: LocalizedText = checkYear
    ) -> Diagnostic {
        Diagnostic(.warning, .doubtfulDate, message, at: location, advice: advice)
    }
}
