import SiteContent

/// An address for e-mail, and whom it seems to lead to.
struct EmailAddress {
    private let local: [String]
    private let domain: [String]

    init?(_ text: String) {
        let halves = text.lowercased().split(separator: "@", omittingEmptySubsequences: false)
        guard halves.count == 2 else { return nil }
        local = halves[0].split { $0 == "." || $0 == "_" || $0 == "-" }.map(String.init)
        domain = halves[1].split(separator: ".").map(String.init)
        guard !local.isEmpty, domain.count >= 2 else { return nil }
    }

    /// Whether it has a person's name: a given name first, or two words of which none is an office's.
    var isPersonal: Bool {
        guard let first = local.first, !isPlaceholder else { return false }
        // "maria.skola" is a school, "anna.skoldberg" a person.
        if Self.isGivenName(first) {
            return local.count > 1 ? !local.contains(where: Self.houses.contains) : first.utf8.count > 2
        }
        if local.contains(where: { word in Self.offices.contains { word.hasPrefix($0) } }) { return false }
        guard local.count == 2, local.allSatisfy({ $0.allSatisfy(\.isLetter) }) else { return false }
        return !local.contains { domain.contains($0) }
    }

    private var isPlaceholder: Bool {
        local.contains { ["fornamn", "förnamn", "efternamn", "namn"].contains($0) }
    }

    private static func isGivenName(_ word: String) -> Bool {
        Lexicon.shared.roles[WordHash.of(word)].contains(.givenName)
    }

    private static let houses: Set<String> = [
        "skola", "skolan", "forskola", "forskolan", "förskola", "förskolan", "kyrka", "gymnasiet", "rektor", "hemmet",
        "kommun", "info",
    ]

    /// How the names of offices begin.
    private static let offices = [
        "arbet", "avfall", "bibliotek", "bygg", "dataskydd", "diari", "e-post", "ekonomi", "expedition", "fack",
        "forsk",
        "forebygg", "forvalt", "fritid", "funktion", "hems", "individ", "info", "jour", "kansli", "kommun", "konsument",
        "kontakt", "kultur", "kund", "ledning", "lokalpolis", "medborgar", "miljo", "miljö", "natverk", "narings",
        "namnd", "nämnd", "omsorg", "ordf", "overformyndar", "personal", "polis", "post", "press", "raddning",
        "registrator", "rektor", "reception", "samhall", "samordn", "sakerhet", "service", "skol", "social", "stab",
        "stad", "styrelse", "support", "teknik", "tillsyn", "trafik", "trygg", "turist", "upphandling", "utbildning",
        "valfard", "vaxel", "växel", "vatten", "vard", "webb", "aldre", "äldre", "oppen", "öppen", "noreply",
    ]

    /// The address around an `@`; nil when it is none. Looks no further than addresses are long (RFC 5321, 4.5.3.1).
    static func range(around sign: Int, in bytes: [UInt8]) -> Range<Int>? {
        var start = sign
        while start > 0, sign - start < 64, isPart(bytes[start - 1]) { start -= 1 }
        var end = sign + 1
        while end < bytes.count, end - sign < 255, isPart(bytes[end]) { end += 1 }
        while end > sign + 1, bytes[end - 1] == UInt8(ascii: ".") || bytes[end - 1] == UInt8(ascii: "-") { end -= 1 }
        guard start < sign, bytes[sign + 1..<end].contains(UInt8(ascii: ".")) else { return nil }
        return start..<end
    }

    private static func isPart(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"),
            UInt8(ascii: "+"), 0xC3, 0xA4, 0xA5, 0xB6, 0xA9:
            true
        default: false
        }
    }
}
