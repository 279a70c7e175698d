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
    ]
}
