import Diagnostics
import Testing

@Suite struct NearestNameTests {
    static let statuses = ["planerad", "pågår", "delvis genomförd", "genomförd", "avbruten"]
    static let keys = [
        "rubrik", "ingress", "utkast", "publiceras", "avpubliceras", "uppdaterad", "källa", "exempel", "bild",
        "bildtext", "ändringar", "undantag", "ansvarig", "samverkan", "mål", "måltal", "enhet", "start", "klart",
        "orsak", "status", "dialoger", "uppföljningar",
    ]

    @Test(
        "A status is found",
        arguments: [
            ("pågar", "pågår"), ("pagar", "pågår"), ("Pågår", "pågår"), ("PÅGÅR", "pågår"), ("pa\u{30A}gar", "pågår"),
            ("pågårr", "pågår"), ("ågår", "pågår"), ("planerd", "planerad"), ("plnaerad", "planerad"),
            ("planrat", "planerad"), ("genomford", "genomförd"), ("genomförda", "genomförd"),
            ("gemomförd", "genomförd"), ("delvis genomfört", "delvis genomförd"),
            ("delvis-genomförd", "delvis genomförd"), ("avbrtuen", "avbruten"), ("avbrutit", "avbruten"),
        ])
    func status(written: String, meant: String) {
        #expect(nearestName(to: written, in: Self.statuses) == meant)
    }

    @Test(
        "A key is found",
        arguments: [
            ("rubirk", "rubrik"), ("rubrk", "rubrik"), ("Rubrik", "rubrik"), ("ansvarg", "ansvarig"),
            ("asnvarig", "ansvarig"), ("ansvarige", "ansvarig"), ("kalla", "källa"), ("källor", "källa"),
            ("mal", "mål"), ("mol", "mål"), ("maltal", "måltal"), ("uppfoljningar", "uppföljningar"),
            ("uppföljning", "uppföljningar"), ("uppföljingar", "uppföljningar"), ("andringar", "ändringar"),
            ("publisera", "publiceras"), ("avpublicera", "avpubliceras"), ("bild-text", "bildtext"),
            ("orsaker", "orsak"), ("strat", "start"), ("klar", "klart"), ("satus", "status"), ("dialog", "dialoger"),
        ])
    func key(written: String, meant: String) {
        #expect(nearestName(to: written, in: Self.keys) == meant)
    }

    @Test(
        "A name that is far from all is not guessed",
        arguments: ["titel", "klart", "pausad", "x", "", "försenad", "ja"])
    func far(written: String) {
        #expect(nearestName(to: written, in: Self.statuses) == nil)
    }

    @Test(
        "Near is a third of the longer name, at least one",
        arguments: [
            ("a", "b", true), ("ab", "ac", true), ("ab", "cd", false), ("abc", "abd", true), ("abc", "ade", false),
            ("abcdef", "abcdxy", true), ("abcdef", "abcxyz", false), ("abcdefghi", "abcdefxyz", true),
            ("abcdefghi", "abcdewxyz", false), ("abcd", "abcdef", true), ("abc", "abcde", false), ("ab", "ba", true),
            ("abcd", "badc", false), ("abcdef", "badcef", true),
        ])
    func limit(written: String, candidate: String, isNear: Bool) {
        #expect(nearestName(to: written, in: [candidate]) == (isNear ? candidate : nil))
        #expect(nearestName(to: candidate, in: [written]) == (isNear ? written : nil))
    }

    @Test(
        "What says the opposite is never near",
        arguments: [
            ("ej genomförd", statuses), ("inte genomförd", statuses), ("ogenomförd", statuses),
            ("ej planerad", statuses), ("oplanerad", statuses), ("oplanrad", statuses), ("pågår ej", statuses),
            ("pågår inte", statuses), ("aldrig avbruten", statuses), ("icke-genomförd", statuses),
            ("ickegenomförd", statuses), ("delgenomförd", ["genomförd"]), ("int genomförd", statuses),
            ("ogörs", ["görs", "utreds"]), ("görs ej", ["görs", "utreds"]), ("utreds inte", ["görs", "utreds"]),
            ("görs", ["görs inte"]), ("gör", ["görs inte"]), ("avpublicera", ["publiceras"]),
            ("inte klart", ["klart"]), ("helt inte", ["helt"]),
        ])
    func opposite(written: String, candidates: [String]) {
        #expect(nearestName(to: written, in: candidates) == nil)
    }

    @Test(
        "A negation that is meant is found",
        arguments: ["görs int", "gors inte", "görs ite", "göörs inte", "görs  inte"])
    func negated(written: String) {
        #expect(nearestName(to: written, in: ["görs", "utreds", "görs inte"]) == "görs inte")
    }

    @Test func identicalNameIsItself() {
        for key in Self.keys { #expect(nearestName(to: key, in: Self.keys) == key) }
    }

    @Test func nothingIsNearAmongNone() {
        #expect(nearestName(to: "rubrik", in: [String]()) == nil)
        #expect(nearestName(to: "", in: [String]()) == nil)
    }

    @Test func nearerOneWinsWhereverItStands() {
        #expect(nearestName(to: "måltal", in: ["mantal", "måltal"]) == "måltal")
        #expect(nearestName(to: "måltaal", in: ["mantal", "måltal"]) == "måltal")
        #expect(nearestName(to: "måltaal", in: ["måltal", "mantal"]) == "måltal")
    }

    @Test func firstOfEquallyNearWins() {
        #expect(nearestName(to: "bald", in: ["bild", "bold"]) == "bild")
        #expect(nearestName(to: "bald", in: ["bold", "bild"]) == "bold")
    }

    @Test func dotsCostNothing() {
        #expect(nearestName(to: "malgo", in: ["malga", "målgö"]) == "målgö")
        #expect(nearestName(to: "ide", in: ["ida", "idé"]) == "idé")
    }

    @Test func hugeNameIsFarFromShortOnes() {
        #expect(nearestName(to: String(repeating: "å", count: 100_000), in: Self.keys) == nil)
    }
}

@Suite("A name that is one slip away among many")
struct OneSlipIndexTests {
    private let index = OneSlipIndex((1...5_000).map { "/2024/trygghet/sida-\($0)/" } + ["/om/öppet/"])

    @Test(
        "One more, one less, another, two swapped, dots left out",
        arguments: [
            ("/2024/trygghet/sida-4711x/", "/2024/trygghet/sida-4711/"), ("/om/oppet/", "/om/öppet/"),
            ("/2024/trygghet/sda-4711/", "/2024/trygghet/sida-4711/"),
            ("/2024/trygghet/sida_4711/", "/2024/trygghet/sida-4711/"),
            ("/2024/trygghet/sdia-4711/", "/2024/trygghet/sida-4711/"), ("/om/opet/", "/om/öppet/"),
        ])
    func slips(_ written: String, _ meant: String) { #expect(index.nearest(to: written) == meant) }

    @Test("What is two slips away is not suggested") func far() {
        #expect(index.nearest(to: "/2024/trygghet/sida_47x11/") == nil)
    }
}
