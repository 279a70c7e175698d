/// A word as rules see it: letters and digits, with what joins them (`A-traktor`, `EU:s`, `9.00`).
struct TextWord: Sendable {
    /// In `PageText.bytes`.
    let start: Int32
    let end: Int32
    /// See `WordHash`.
    let hash: UInt64
    let roles: WordRoles
    let shape: Shape
    /// How many letters and digits.
    let length: UInt16

    var range: Range<Int> { Int(start)..<Int(end) }

    struct Shape: OptionSet, Sendable {
        let rawValue: UInt8
        static let startsUppercase = Shape(rawValue: 1)
        static let hasLowercase = Shape(rawValue: 2)
        static let hasDigit = Shape(rawValue: 4)
        static let hasHyphen = Shape(rawValue: 8)
        /// Within quotation marks.
        static let isQuoted = Shape(rawValue: 16)
        static let hasUppercase = Shape(rawValue: 32)
        /// Within code, which is shown as it is.
        static let isCode = Shape(rawValue: 64)
    }
}

/// What rules know of single words; see `Lexicon`.
struct WordRoles: OptionSet, Sendable {
    let rawValue: UInt32
    static let givenName = WordRoles(rawValue: 1)
    static let surname = WordRoles(rawValue: 2)
    /// Begins a phrase of `PlainWords`.
    static let startsPhrase = WordRoles(rawValue: 4)
    static let month = WordRoles(rawValue: 8)
    static let weekday = WordRoles(rawValue: 16)
    /// A street, a building, a fund: what is named after persons.
    static let namesake = WordRoles(rawValue: 32)
    /// A full stop behind it does not end a sentence.
    static let shortened = WordRoles(rawValue: 64)
    /// Begins the name of a law.
    static let law = WordRoles(rawValue: 128)
    /// An abbreviation that everybody knows.
    static let wellKnown = WordRoles(rawValue: 256)
    /// Begins a form of `ShortenedWords`.
    static let startsShortened = WordRoles(rawValue: 512)
    /// A name of a person that is an ordinary word too: "per", "hans".
    static let ordinary = WordRoles(rawValue: 1024)
    /// Health, which the law protects most (GDPR, article 9).
    static let health = WordRoles(rawValue: 2048)
    /// One single person.
    static let person = WordRoles(rawValue: 4096)
    /// Where somebody lives.
    static let home = WordRoles(rawValue: 8192)
    /// A piece of land.
    static let property = WordRoles(rawValue: 16384)
    /// A vehicle.
    static let vehicle = WordRoles(rawValue: 32768)

    /// Stands for `@` in an address that is hidden from programs: "at", "snabel-a".
    static let atSign = WordRoles(rawValue: 1 << 16)
    /// Stands for a full stop in such an address: "punkt".
    static let dot = WordRoles(rawValue: 1 << 17)
    /// A day of birth follows: "född".
    static let birth = WordRoles(rawValue: 1 << 18)
    /// A number for telephones follows: "ring", "tel".
    static let call = WordRoles(rawValue: 1 << 19)
    /// Who has a number for all that call: "växeln", "kundtjänst".
    static let switchboard = WordRoles(rawValue: 1 << 20)
    /// A member of somebody's family: "son".
    static let kin = WordRoles(rawValue: 1 << 21)
    /// Begins the address of a site: "www", "https".
    static let address = WordRoles(rawValue: 1 << 22)

    /// What rules look at though it is written in small letters: those of privacy, and that of addresses.
    static let ofPersons: WordRoles = [.givenName, .health, .atSign, .address]
}
