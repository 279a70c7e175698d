import Diagnostics
import OpenData
import PromiseModel
import SiteGeneration

/// Tells of a clock that seems to be wrong, before anything is built by it.
struct ClockCheck {
    let today: CalendarDate
    /// Whether the day was given, by `--today` or `LOFTE_TODAY`.
    let isGiven: Bool
    let clock: CalendarDate
    /// The day of what is published, or of what lies in the output folder.
    let published: CalendarDate?
    /// Whether what is built is compared with what is published, and so about to replace it.
    let isGated: Bool

    /// - Throws: `machineFailed` when the clock seems to have jumped and what is published is about to be replaced.
    func run(_ console: Console) throws(ExitStatus) {
        for doubt in ClockDoubt.find(today: today, isGiven: isGiven, clock: clock, published: published) {
            switch doubt {
            case .jumped where isGated:
                console.fail(words(doubt))
                throw .machineFailed
            default: console.warn(words(doubt))
            }
        }
    }

    private func words(_ doubt: ClockDoubt) -> LocalizedText {
        switch doubt {
        case .ahead(let days):
            return LocalizedText(
                sv:
                    "sidorna visar den \(today.iso), men i dag är det \(clock.iso) på den här datorn: sidor som skulle vänta "
                    + "i \(days) \(days == 1 ? "dag" : "dagar") till syns redan",
                en:
                    "the pages show \(today.iso), but today is \(clock.iso) on this machine: pages that were to wait for "
                    + "\(days) more \(days == 1 ? "day" : "days") are shown already")
        case .publishedAhead(let day):
            // Only who compares has something to leave out.
            let last =
                isGated
                ? LocalizedText(sv: "bygg sedan en gång utan --against", en: "then build once without --against")
                : LocalizedText(sv: "bygg sedan igen", en: "then build again")
            return LocalizedText(
                sv:
                    "det som ligger ute visar den \(day.iso), som är senare än den \(today.iso): en dators klocka går fel. Går "
                    + "den här fel: ställ den rätt. Gick den andra fel: sidor som då kom ut för tidigt räknas nu som "
                    + "borttagna. Läs vilka de är, och \(last.swedish).",
                en:
                    "what is out shows \(day.iso), which is later than \(today.iso): the clock of a machine is wrong. If it is "
                    + "this one's, set it. If it was the other's, pages that came out too early count as removed now. Read "
                    + "which they are, and \(last.english).")
        case .jumped(let day, let days):
            return LocalizedText(
                sv:
                    "det som ligger ute visar den \(day.iso), och datorns klocka säger \(today.iso), \(days) dagar senare: "
                    + "troligen går klockan fel, och då skulle sidor som ska vänta komma ut. Är dagen rätt: lägg till --today "
                    + "\(today.iso). Annars: ställ klockan.",
                en:
                    "what is out shows \(day.iso), and the machine's clock says \(today.iso), \(days) days later: probably the "
                    + "clock is wrong, and pages that are to wait would come out. If the day is right, add --today "
                    + "\(today.iso). Else set the clock.")
        }
    }
}
