internal import Diagnostics

/// How people write dates when they do not write `2024-03-12`. It recognizes notations; it does not know the calendar.
package enum DateNotation {
    /// Advice for a text that is not a date as `2024-03-12` (ISO 8601, calendar date, extended format).
    ///
    /// Recognized: `2024-3-12`, `2024/03/12`, `2024.03.12`, `20240312`; day first: `12/3 2024`, `12.3.2024`,
    /// `12 mars 2024`, `mars 12 2024`, `torsdag den 12 mars 2024`; with a time of day; without a day: `2024-03`, `mars 2024`. A replacement is
    /// given only where year, month and day can be told for certain, which is when the year comes first or the month has a
    /// name. Nil for a text that already has the right form (then there is no such day) or none of these.
    package static func hint(for text: String) -> ValueHint? {
        let words = fields(of: text)
        guard let written = written(words, original: text), written.text != text else { return nil }
        return ValueHint(
            LocalizedText(sv: "skriv \(written.text)", en: "write \(written.text)"),
            replacement: written.isCertain ? written.text : nil)
    }

    /// The day that a text names, whether the calendar has it or not; nil for a text that names none, or leaves out its year.
    package static func parts(of text: String) -> (year: Int, month: Int, day: Int)? {
        guard let written = written(fields(of: text), original: text)?.text else { return nil }
        let parts = written.split(separator: "-").map { Int($0) }
        guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2] else { return nil }
        return (year, month, day)
    }

    /// The day that a text names, as `2024-03-12`; nil for a text that names none, or leaves out its year.
    static func day(_ text: String) -> (iso: String, isCertain: Bool)? {
        guard let written = written(fields(of: text), original: text), isDay(written.text) else { return nil }
        return (written.text, written.isCertain)
    }

    /// A day in the form that files have it.
    static func iso(_ year: Int, _ month: Int, _ day: Int) -> String {
        "\(year)-\(twoDigits(month))-\(twoDigits(day))"
    }

    /// Whether a text has the form of a day, `2024-03-12`.
    static func isDay(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return bytes.count == 10
            && bytes.indices.allSatisfy { $0 == 4 || $0 == 7 ? bytes[$0] == UInt8(ascii: "-") : bytes[$0].isDigit }
    }

    /// The month, and the day, of a text that names them and no year, or one that cannot be meant: `15/4`, `12:e mars`,
    /// `207-03-12`, `juni`, but not `jul`, which is Christmas. A year of two digits stands beside: `12/3-27`, `27-03-12`.
    package static func dayWithoutYear(_ text: String) -> (shortYear: Int?, month: Int, day: Int?)? {
        let fields = fields(of: text).filter { !["e", "a"].contains($0.lowercased()) }
        let numbers = fields.map(Int.init)
        func isDay(_ month: Int?, _ day: Int?) -> Bool {
            guard let month, let day else { return false }
            return (1...12).contains(month) && (1...31).contains(day)
        }
        switch fields.count {
        case 1:
            return numbers[0] == nil ? wholeMonth(fields[0]).map { (nil, $0, nil) } : nil
        case 2:
            if let month = month(fields[0]), let day = numbers[1], isDay(month, day) { return (nil, month, day) }
            guard let month = month(fields[1]) ?? numbers[1], let day = numbers[0], isDay(month, day) else {
                return nil
            }
            return (nil, month, day)
        case 3:
            let isYearFirst = text.contains("-") && !text.contains("/") && !text.contains(".") && numbers[1] != nil
            let (year, other, day) =
                isYearFirst ? (fields[0], fields[1], numbers[2]) : (fields[2], fields[1], numbers[0])
            guard let other = month(other) ?? Int(other), let day, isDay(other, day), let number = Int(year),
                number >= 0
            else { return nil }
            return (year.utf8.count == 2 ? number : nil, other, day)
        default: return nil
        }
    }

    private static func written(_ fields: [String], original: String) -> (text: String, isCertain: Bool)? {
        if fields.count == 1, fields[0].utf8.count == 8, Int(fields[0]) != nil {
            let digits = Array(fields[0])
            return date(Int(String(digits[..<4])), Int(String(digits[4..<6])), Int(String(digits[6...])), true)
        }
        let fields =
            fields.count == 4 && ["e", "a"].contains(fields[1].lowercased()) ? [fields[0]] + fields[2...] : fields
        let numbers = fields.map(Int.init)
        if fields.count >= 3, isYear(fields[0]) {
            return date(numbers[0], numbers[1] ?? month(fields[1]), numbers[2], fields.count == 3)
        }
        if fields.count == 3, isYear(fields[2]) {
            if let named = month(fields[1]) { return date(numbers[2], named, numbers[0], true) }
            if let named = month(fields[0]) { return date(numbers[2], named, numbers[1], true) }
            return date(numbers[2], numbers[1], numbers[0], false)
        }
        if fields.count == 2 {
            let year = isYear(fields[0]) ? fields[0] : isYear(fields[1]) ? fields[1] : nil
            let other = isYear(fields[0]) ? fields[1] : fields[0]
            if let year, let month = Int(other) ?? wholeMonth(other), (1...12).contains(month) {
                return ("\(year)-\(twoDigits(month))-DD", false)
            }
        }
        return nil
    }

    private static func date(_ year: Int?, _ month: Int?, _ day: Int?, _ isCertain: Bool) -> (String, Bool)? {
        guard let year, let month, let day, (1...12).contains(month), (1...31).contains(day) else { return nil }
        return (iso(year, month, day), isCertain)
    }

    private static func fields(of text: String) -> [String] {
        guard text.utf8.count <= 96 else { return [] }
        // What looks like a hyphen or a blank is one to the person who wrote it.
        let separators: Set<Character> = [
            " ", "-", "/", ".", ",", "T", ":", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2015}",
            "\u{2212}", "\u{FE58}", "\u{FE63}", "\u{FF0D}", "\u{2043}", "\u{A0}", "\u{2007}", "\u{2009}", "\u{202F}",
        ]
        return text.split(whereSeparator: separators.contains).map(String.init).filter { field in
            let word = field.lowercased()
            return word != "den" && weekday(word) == nil
        }
    }

    /// The weekday, from 0 for Monday, that a text names before a day: `torsdag 2 september 2027`, `tors 2/9`.
    package static func weekday(in text: String) -> Int? {
        text.split { " ,.".contains($0) }.lazy.compactMap { weekday($0.lowercased()) }.first
    }

    private static func weekday(_ word: String) -> Int? {
        guard word.utf8.count >= 3, word.last?.isLetter == true else { return nil }
        return weekdays.firstIndex { name in
            word == name || word == name + "en" || word.count < 6 && word != "man" && name.hasPrefix(word)
        }
    }

    private static let weekdays = ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"]

    private static func isYear(_ text: String) -> Bool {
        text.utf8.count == 4 && (text.hasPrefix("19") || text.hasPrefix("20")) && Int(text) != nil
    }

    /// The month that is named where no day stands beside: `jul` alone is Christmas.
    private static func wholeMonth(_ text: String) -> Int? { text.lowercased() == "jul" ? nil : month(text) }

    /// The month that a word names or begins the name of: `mars`, `sept`.
    package static func month(_ text: String) -> Int? {
        guard text.count >= 3 else { return nil }
        let names = [
            "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober",
            "november",
            "december",
        ]
        return names.firstIndex { $0.hasPrefix(text.lowercased()) }.map { $0 + 1 }
    }

    private static func twoDigits(_ number: Int) -> String {
        number < 10 ? "0\(number)" : "\(number)"
    }
}
