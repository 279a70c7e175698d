/// A time of the day, or from one to another: `18.00`, `18.00–20.00`. On the clock of the place; without a zone.
package struct ClockSpan: Sendable, Hashable {
    /// Minutes since midnight.
    package let start: Int
    /// Minutes since midnight, after `start`; nil where only the beginning is told.
    package let end: Int?

    /// The time written as the content format has it: hours and minutes with a full stop between, and a dash or a hyphen
    /// before the end. Nil for anything else, and for an end that is not after the beginning.
    package init?(_ text: String) {
        let parts = text.split(separator: "–", omittingEmptySubsequences: false).flatMap {
            $0.split(separator: "-", omittingEmptySubsequences: false)
        }
        guard (1...2).contains(parts.count), let start = Self.minutes(parts[0]) else { return nil }
        self.start = start
        guard parts.count == 2 else {
            end = nil
            return
        }
        guard let end = Self.minutes(parts[1]), end > start else { return nil }
        self.end = end
    }

    private static func minutes(_ text: Substring) -> Int? {
        let numbers = text.split(separator: ".", omittingEmptySubsequences: false)
        guard numbers.count == 2, (1...2).contains(numbers[0].utf8.count), numbers[1].utf8.count == 2,
            numbers.allSatisfy({ $0.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } }),
            let hours = Int(numbers[0]), let minutes = Int(numbers[1]), hours < 24, minutes < 60
        else { return nil }
        return hours * 60 + minutes
    }

    /// As the content format writes it: `18.00–20.00`, with `mark` between hours and minutes.
    package func text(mark: String = ".") -> String {
        func clock(_ minutes: Int) -> String {
            let rest = minutes % 60
            return "\(minutes / 60)\(mark)\(rest < 10 ? "0" : "")\(rest)"
        }
        return clock(start) + (end.map { "–" + clock($0) } ?? "")
    }
}
