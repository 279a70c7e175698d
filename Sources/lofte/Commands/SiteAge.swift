import Diagnostics
import PromiseModel
import SiteGeneration

/// Of which day a built site is, beside the day by the machine's clock: an old site may be put back in the place of the new.
struct SiteAge {
    /// The day that the pages show; nil where the site's list does not tell.
    let day: CalendarDate?
    let clock: CalendarDate
    /// How many days old it may be; nil for any number.
    let limit: Int?

    /// In days; negative for a day that has not come.
    var days: Int? { day.map { clock.days(since: $0) } }

    /// What is wrong with it; nil when nothing is.
    var problem: LocalizedText? {
        guard let day, let days else {
            guard let limit else { return nil }
            return LocalizedText(
                sv: "det syns inte vilken dag webbplatsen visar, så den kan vara äldre än \(limit) dagar",
                en: "nobody can tell which day the site shows, so it may be older than \(limit) days")
        }
        if days < 0 {
            return LocalizedText(
                sv:
                    "webbplatsen visar den \(day.iso), som inte har varit: i dag är det \(clock.iso) på den här datorn. Datorn "
                    + "som byggde den, eller den här, har fel klocka.",
                en:
                    "the site shows \(day.iso), which has not come: today is \(clock.iso) on this machine. The machine that "
                    + "built it, or this one, has a wrong clock.")
        }
        guard let limit, days > limit else { return nil }
        return LocalizedText(
            sv:
                "webbplatsen visar den \(day.iso) och är \(days) dagar gammal: högst \(limit) går an. Bygg och publicera en ny.",
            en:
                "the site shows \(day.iso) and is \(days) days old: \(limit) at most will do. Build and publish a new one."
        )
    }

    /// Of which day it is, for people.
    var summary: LocalizedText? {
        guard let day, let days, days >= 0 else { return nil }
        let age =
            switch days {
            case 0: (sv: "i dag", en: "today")
            case 1: (sv: "i går", en: "yesterday")
            default: (sv: "för \(days) dagar sedan", en: "\(days) days ago")
            }
        return LocalizedText(
            sv: "Den visar den \(day.iso), \(age.sv).", en: "It shows \(day.iso), \(age.en).")
    }
}
