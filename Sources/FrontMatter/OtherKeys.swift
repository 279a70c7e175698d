internal import Diagnostics

/// Words that people put before a colon where the format has another key.
enum OtherKeys {
    /// The first of the keys that may be meant and are among `names`; nil for another word.
    ///
    /// - Parameter all: every key that may stand there, which tells what `adress` is: beside `organisationsnummer` that of a
    ///   house.
    static func meant(by key: String, among names: [String], of all: [String]) -> String? {
        meanings[key.lowercased()]?.first { meant in
            names.contains(meant) && (meant != "adress" || !all.contains("organisationsnummer"))
        }
    }

    private static let meanings: [String: [String]] = [
        "titel": ["rubrik"], "title": ["rubrik"], "slut": ["klart"], "slutdatum": ["klart", "slut"],
        "deadline": ["klart"], "färdigt": ["klart"], "klar": ["klart"], "senast": ["klart"], "startdatum": ["start"],
        "börjar": ["start"], "slutar": ["slut", "klart"], "från": ["start"],
        "till": ["slut", "klart"], "webbadress": ["adress", "underlag", "källa"],
        "webbplats": ["adress", "underlag", "källa"], "länk": ["underlag", "källa"],
        "url": ["adress", "underlag", "källa"],
        "kontaktperson": ["ansvarig", "kontakt"], "ägare": ["ansvarig"], "utförare": ["ansvarig"],
        "tel": ["telefon"], "tfn": ["telefon"], "telefonnummer": ["telefon"], "mejl": ["e-post"], "mail": ["e-post"],
        "epost": ["e-post"], "orgnr": ["organisationsnummer"], "org.nr": ["organisationsnummer"],
        "resultat": ["utfall"], "kommentar": ["text"], "beskrivning": ["ingress"], "bakgrund": ["problembild"],
        "samarbete": ["samverkan"], "samarbetar med": ["samverkan"], "samarbetspartner": ["samverkan"],
        "partner": ["samverkan"], "partners": ["samverkan"], "syfte": ["mål"], "målsättning": ["mål"],
        "mått": ["måltal"], "målvärde": ["måltal"], "anledning": ["orsak"], "skäl": ["orsak"], "varför": ["orsak"],
        "status": ["gjort"], "fråga": ["text"], "frågor": ["text"], "synpunkt": ["text"], "åsikt": ["text"],
        "förslag": ["text"], "mätetal": ["måltal"], "antal": ["utfall"], "beror på": ["hänger ihop med"],
        "beroende av": ["hänger ihop med"], "förutsätter": ["hänger ihop med"], "se även": ["hänger ihop med"],
    ]

    /// Words for a last day that an activity has as `klart`.
    private static let ends: Set<String> = [
        "slut", "slutdatum", "slutar", "deadline", "färdigt", "klar", "senast", "till",
    ]

    /// Whether a text says how often something is done: `kvartalsvis`, `varje månad`, `2 ggr per år`.
    private static func isHowOften(_ text: String) -> Bool {
        let text = text.lowercased()
        let often = [
            "kvartal", "tertial", "termin", "månad", "veck", "halvår", "årlig", "årsvis", "per år", "varje år",
            "om året",
            "löpande", "kontinuerlig", "regelbund", "daglig", "gång", "ggr",
        ]
        return text.split(separator: " ").count <= 5 && often.contains(where: text.contains)
    }

    /// What to do with a key whose meaning is told otherwise; nil for another word.
    ///
    /// - Parameters:
    ///   - value: the text that stands at the key; nil where none does.
    ///   - all: every key that may stand there.
    ///   - absent: those of them that do not.
    static func told(_ key: String, _ value: String?, of all: [String], absent: [String]) -> LocalizedText? {
        let key = key.lowercased()
        if all.contains("återkommande"), ends.contains(key), let value, OpenEnd.holds(value) {
            return OpenEnd.withoutEnd(value, isMarked: !absent.contains("återkommande"))
        }
        if all.contains("uppföljningar"), key.hasPrefix("uppfölj") || key == "följs upp", let value, isHowOften(value) {
            return LocalizedText(
                sv: "ta bort raden: hur ofta det följs upp är lika för hela webbplatsen, och står i uppföljning: i "
                    + "webbplats.yml; vill du berätta det här skriver du det i texten under den andra raden ---",
                en: "remove the line: how often it is followed up is the same for the whole site, and stands in "
                    + "uppföljning: in webbplats.yml; to tell it here, write it in the text below the second line ---")
        }
        if all.contains("rubrik"), ["budget", "kostnad", "kostnader", "finansiering"].contains(key) {
            return LocalizedText(
                sv: "ta bort raden: pengar har ingen nyckel; skriv det i texten under den andra raden ---",
                en: "remove the line: there is no key for money; write it in the text below the second line ---")
        }
        if all.contains("parter"), ["period", "tid", "år", "löftesperiod"].contains(key) {
            return LocalizedText(
                sv: "ta bort raden: löftets första dag skrivs i start:, och dess sista i slut:",
                en: "remove the line: the promise's first day goes into start:, and its last into slut:")
        }
        if all.contains("parter"), ["fokusområden", "fokusområde", "områden", "löften"].contains(key) {
            return LocalizedText(
                sv: "ta bort raden: varje fokusområde är en mapp i löftets mapp, med en fil index.md",
                en: "remove the line: each focus area is a folder in that of the promise, with a file index.md")
        }
        if all.contains("problembild"), ["aktiviteter", "åtgärder", "insatser"].contains(key) {
            return LocalizedText(
                sv: "ta bort raden: varje aktivitet är en fil i fokusområdets mapp",
                en: "remove the line: each activity is a file in the focus area's folder")
        }
        return nil
    }
}
