import Diagnostics
import Localization
import PromiseModel

/// A day as people type it.
enum TypedDate {
    /// `12/3`, `12/3 2024`, `12/3/24` and `12 mars 2024` as the format writes them: day before month as one does in Swedish;
    /// anything else as it is.
    ///
    /// - Parameter year: the one that is meant where none is written.
    static func written(_ text: String, year: Int) -> String {
        let parts = text.split(whereSeparator: { $0 == "/" || $0 == " " }).map(String.init)
        guard (2...3).contains(parts.count), text.contains("/") || parts.count == 3 || Int(parts[1]) == nil,
            let day = Int(parts[0]), let month = Int(parts[1]) ?? month(parts[1])
        else { return text }
        var meant = year
        if parts.count == 3 {
            guard let number = Int(parts[2]) else { return text }
            meant = (0..<100).contains(number) ? number + 2000 : number
        }
        return CalendarDate(year: meant, month: month, day: day)?.iso ?? text
    }

    private static func month(_ name: String) -> Int? {
        let lower = name.lowercased()
        let dates = DateText(language: .swedish)
        return (1...12).first { number in
            let month = dates.monthName(number).lowercased()
            return month == lower
                || lower.count >= 3 && month.hasPrefix(lower.hasSuffix(".") ? String(lower.dropLast()) : lower)
        }
    }
}
