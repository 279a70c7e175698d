import ContentFormat
import Diagnostics
import FrontMatter
import PromiseModel

extension DayNotation.Bound {
    /// What a key's day is of what it is about.
    fileprivate static func of(_ key: ContentKey) -> DayNotation.Bound {
        switch key {
        case .start, .published, .from: .beginning
        case .due, .end, .endDate, .unpublished, .until: .end
        default: .none
        }
    }
}

/// The types of the content format that are more than a text.
extension FormReader {
    /// A day as `2024-03-12`.
    mutating func date(_ key: ContentKey, required: Bool = false) -> Located<CalendarDate>? {
        let source = source
        return value(
            key, expecting: LocalizedText(sv: "ett datum", en: "a date"), example: ExampleText.day.rawValue,
            required: required, code: .wrongDate,
            hint: {
                DayNotation.hint(
                    for: $0, canBeLeftOut: !required, bound: .of(key), year: KnownYear.of(source),
                    today: source.today.flatMap(CalendarDate.init(iso:)))
            }, parse: CalendarDate.init(iso:))
    }

    /// A date as precisely as it is known: `2024-03-12`, `2017-06`, `2017-kv4`, `2017-höst` or `2017`.
    ///
    /// - Parameter endless: what has no end where a word for that stands there.
    mutating func knownDate(
        _ key: ContentKey, required: Bool = false, endless: KnownDateNotation.Endless = .none
    ) -> Located<KnownDate>? {
        knownDate(key, required: required, endless: endless, parse: { KnownDate($0) })
    }

    /// The same, or `okänt`, which is nil.
    mutating func dateIfKnown(_ key: ContentKey, required: Bool = false) -> Located<KnownDate?>? {
        knownDate(key, required: required, endless: .none) { text in
            text == ContentWords.unknownDate ? .some(nil) : KnownDate(text).map(Optional.some)
        }
    }

    /// The same, or `tills vidare`, which is nil.
    mutating func dateIfAny(
        _ key: ContentKey, required: Bool = false, endless: KnownDateNotation.Endless
    ) -> Located<KnownDate?>? {
        knownDate(key, required: required, endless: endless) { text in
            text == ContentWords.noEnd ? .some(nil) : KnownDate(text).map(Optional.some)
        }
    }

    /// The same, or `ja`: it is done, and nobody knows when.
    mutating func completion(_ key: ContentKey) -> Located<Step.Completion>? {
        knownDate(key, required: false, endless: .none, hint: Self.completionHint) { text in
            text == "ja" ? .done : KnownDate(text).map(Step.Completion.doneAt)
        }
    }

    /// What to write for a word that says whether something is done, and for what says neither that nor when.
    private static func completionHint(_ text: String, _ otherwise: ValueHint?) -> ValueHint? {
        switch text.lowercased() {
        case "x", "klart", "klar", "gjort", "gjord", "yes", "ok", "j", "true", "färdigt", "färdig", "✓", "✔", "1":
            ValueHint(
                LocalizedText(
                    sv: "skriv dagen då det blev gjort, eller ja om ingen vet när",
                    en: "write the day on which it was done, or ja if nobody knows when"))
        case "nej", "inte", "ej", "no", "n", "false", "inte än", "ej klart", "inte klart", "ej gjort", "inte gjort",
            "0":
            ValueHint(
                LocalizedText(
                    sv: "ta bort raden: utan den är steget inte gjort",
                    en: "remove the line: without it the step is not done"))
        default:
            otherwise
                ?? ValueHint(
                    LocalizedText(
                        sv:
                            "skriv dagen då det blev gjort, så här: \(ExampleText.day.rawValue), eller ja om ingen vet när",
                        en:
                            "write the day on which it was done, like this: \(ExampleText.day.rawValue), or ja if nobody "
                            + "knows when"))
        }
    }

    private mutating func knownDate<Value>(
        _ key: ContentKey, required: Bool, endless: KnownDateNotation.Endless,
        hint own: (String, ValueHint?) -> ValueHint? = { $1 }, parse: (String) -> Value?
    ) -> Located<Value>? {
        let source = source
        return value(
            key, expecting: LocalizedText(sv: "ett datum", en: "a date"), example: ExampleText.day.rawValue,
            required: required, code: .wrongDate,
            hint: { text in
                own(
                    text,
                    KnownDateNotation.hint(
                        for: text, endless: endless, canBeLeftOut: !required, bound: .of(key),
                        year: KnownYear.of(source), today: source.today.flatMap(CalendarDate.init(iso:))))
            }, parse: parse)
    }

    /// A figure with point or decimal comma.
    mutating func number(_ key: ContentKey, at place: NumberPlace) -> Located<DecimalNumber>? {
        let number = value(
            key, expecting: LocalizedText(sv: "ett tal", en: "a number"), example: ExampleText.number.rawValue,
            hint: { NumberNotation.hint(forNumber: $0, at: place) }, parse: { DecimalNumber($0) })
        noteThousands(number?.location, number?.value)
        return number
    }

    /// Warns of a number with a point that may part thousands.
    mutating func noteThousands(_ location: SourceLocation?, _ number: DecimalNumber?) {
        guard let number, number.decimals == ThousandsMark.groupLength, let location, let place = location.range else {
            return
        }
        let written = String(decoding: source.bytes[place], as: UTF8.self)
        guard let problem = ThousandsMark.problem(written, at: location) else { return }
        report(problem)
    }

    /// How many there are: a figure that is not below zero.
    mutating func quantity(_ key: ContentKey, at place: NumberPlace) -> Located<DecimalNumber>? {
        guard let number = number(key, at: place) else { return nil }
        if number.value.unscaled >= 0 { return number }
        reportBelowZero(number.location)
        return nil
    }

    mutating func reportBelowZero(_ location: SourceLocation) {
        report(
            Diagnostic(
                .error, .wrongValue,
                LocalizedText(
                    sv: "ett antal kan inte vara mindre än noll", en: "how many there are cannot be less than zero"),
                at: location, advice: LocalizedText(sv: "skriv talet utan minus", en: "write it without the minus")))
    }

    /// A whole number within `range`.
    mutating func count(
        _ key: ContentKey, in range: ClosedRange<Int>, example: ExampleText = .number, required: Bool = false,
        hint: ((String) -> ValueHint?)? = nil
    ) -> Located<Int>? {
        value(
            key,
            expecting: LocalizedText(
                sv: "ett heltal från \(range.lowerBound) till \(range.upperBound)",
                en: "a whole number from \(range.lowerBound) to \(range.upperBound)"),
            example: example.rawValue, required: required,
            hint: { hint?($0) ?? (hint == nil ? Self.onlyNumber(in: $0, range) : nil) },
            parse: { text in Int(text).flatMap { range.contains($0) ? $0 : nil } })
    }

    /// What to write for `ca 20` or `20 personer`: the one number that is there.
    private static func onlyNumber(in text: String, _ range: ClosedRange<Int>) -> ValueHint? {
        let numbers = text.split { !("0"..."9").contains($0) }
        guard numbers.count == 1, !text.contains("-"), let number = numbers.first.flatMap({ Int($0) }),
            range.contains(number), !text.contains("%")
        else { return nil }
        return ValueHint(LocalizedText(sv: "skriv bara talet, \(number)", en: "write the number only, \(number)"))
    }

    /// A language that lofte speaks.
    mutating func language(_ key: ContentKey) -> Located<Language>? {
        choice(
            key, among: Self.spoken,
            unknown: LocalizedText(sv: "okänt språk", en: "unknown language"),
            hint: { text in
                Self.languages[text.lowercased()].map {
                    ValueHint(LocalizedText(sv: "skriv \($0)", en: "write \($0)"), replacement: $0)
                }
            })
    }

    private static let spoken: [(name: String, value: Language)] = Language.allCases.map { ($0.rawValue, $0) }

    private static let languages = [
        "svenska": "sv", "swedish": "sv", "se": "sv", "sv-se": "sv", "engelska": "en", "english": "en", "eng": "en",
    ]

    /// One of the statuses.
    mutating func status(_ key: ContentKey, at place: StatusPlace) -> Located<Status>? {
        choice(
            key, among: ContentWords.statuses, unknown: LocalizedText(sv: "okänd status", en: "unknown status"),
            code: .unknownStatus, hint: { StatusSynonyms.hint(forStatus: $0, at: place) })
    }
}
