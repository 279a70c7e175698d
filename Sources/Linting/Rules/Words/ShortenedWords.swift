/// Shortened words that a reader, or a screen reader, must work out; and what they stand for.
enum ShortenedWords {
    /// By its letters without full stops, in lower case, with a blank between its parts.
    static let all: [String: String] = [
        "t ex": "till exempel", "bl a": "bland annat", "m m": "med mera", "m fl": "med flera",
        "mfl": "med flera", "d v s": "det vill säga", "dvs": "det vill säga", "o s v": "och så vidare",
        "osv": "och så vidare", "s k": "så kallade", "fr o m": "från och med", "t o m": "till och med",
        "p g a": "på grund av", "pga": "på grund av", "i o m": "i och med", "m a o": "med andra ord",
        "f d": "före detta", "e d": "eller dylikt", "o d": "och dylikt", "m h a": "med hjälp av",
        "etc": "och så vidare",
        "resp": "respektive", "ev": "eventuellt", "inkl": "inklusive", "exkl": "exklusive", "ang": "om",
        "enl": "enligt",
    ]

    /// Those that are also other words, and so count only with their full stops.
    static let onlyWithStops: Set<String> = ["ev", "ang", "enl", "resp", "inkl", "exkl"]

    /// Those with more than one way to be written out.
    static let withChoices: Set<String> = ["s k", "ev", "e d", "o d", "resp"]

    static let firstParts = Array(Set(all.keys.compactMap { $0.split(separator: " ").first.map(String.init) })).sorted()
}
