import Localization
import SiteContent

/// What is known of single words, for all rules in one table.
package struct Lexicon: Sendable {
    /// The roles of a word by its hash.
    let roles: WordTable<WordRoles>
    /// The phrases that begin with a word, by its hash: places in `PlainWords.all`.
    let phrases: [UInt64: [PlainWords.Phrase]]

    /// A constant, made when it is first asked for.
    package static let shared = Lexicon()

    private init() {
        var entries: [(UInt64, WordRoles)] = []
        func add(_ words: [String], _ roles: WordRoles) {
            for word in words { entries.append((WordHash.of(word), roles)) }
        }
        func add(_ words: WordList, _ roles: WordRoles) {
            for hash in words.hashes { entries.append((hash, roles)) }
        }
        add(PersonNames.given, .givenName)
        add(PersonNames.given.words.compactMap(PersonNames.folded), .givenName)
        add(PersonNames.surnames, .surname)
        add(PersonNames.ordinary, .ordinary)
        for (list, role) in [
            (PrivacyWords.health, .health), (PrivacyWords.person, .person), (PrivacyWords.kin, .kin),
            (PrivacyWords.home, .home), (PrivacyWords.property, .property), (PrivacyWords.vehicle, .vehicle),
            (PrivacyWords.call, .call), (PrivacyWords.switchboard, .switchboard), (PrivacyWords.birth, .birth),
            (PrivacyWords.atSigns, .atSign), (PrivacyWords.dots, .dot),
        ] as [(WordList, WordRoles)] {
            add(list, role)
        }
        add(PersonNames.namesakes, .namesake)
        add(SwedishDates.months, .month)
        add(SwedishDates.weekdays, .weekday)
        add(KnownAbbreviations.shortened, .shortened)
        add(KnownAbbreviations.wellKnown, .wellKnown)
        add(ShortenedWords.firstParts, .startsShortened)
        add(["lag", "lagen", "lagens", "förordning", "förordningen", "balken", "kungörelsen"], .law)
        add(["www"] + MistypedAddress.schemes.keys, .address)
        var phrases: [UInt64: [PlainWords.Phrase]] = [:]
        for phrase in PlainWords.phrases {
            guard let first = phrase.words.first else { continue }
            phrases[first, default: []].append(phrase)
            entries.append((first, .startsPhrase))
        }
        self.phrases = phrases.mapValues { list in list.sorted { $0.words.count > $1.words.count } }
        roles = WordTable(entries, empty: [], combine: { $0.union($1) })
    }
}
