import PromiseModel

/// The years of one promise as those of another.
struct YearMove {
    private let years: ClosedRange<Int>
    private let distance: Int

    /// - Parameters:
    ///   - old: a promise's folder, which begins with a year or a span of years.
    ///   - new: another one.
    init(from old: String, to new: String) {
        let (first, last) = Self.years(of: old)
        years = first...max(first, last)
        distance = Self.years(of: new).first - first
    }

    private static func years(of folder: String) -> (first: Int, last: Int) {
        let first = Int(folder.prefix(4)) ?? 0
        let rest = folder.dropFirst(5).prefix(4)
        return (first, rest.count == 4 ? Int(rest) ?? first : first)
    }

    /// Whether a year of the old promise stands in a line.
    func concerns(_ line: [UInt8]) -> Bool { !places(in: line).isEmpty }

    /// The line with each of the old promise's years moved.
    func moved(_ line: [UInt8]) -> [UInt8] {
        var line = line
        for (place, year) in places(in: line) {
            line.replaceSubrange(place..<place + 4, with: String(year + distance).utf8)
            let day = place + 4..<place + 10
            // The 29th of February is a day of leap years only.
            if day.upperBound <= line.count, line[day].elementsEqual("-02-29".utf8),
                CalendarDate(iso: "\(year + distance)-02-29") == nil
            {
                line[place + 9] = UInt8(ascii: "8")
            }
        }
        return line
    }

    private func places(in line: [UInt8]) -> [(place: Int, year: Int)] {
        guard line.count >= 4 else { return [] }
        return (0...line.count - 4).compactMap { place in
            guard line[place] &- 0x30 < 10, place == 0 || !Self.isWord(line[place - 1]),
                place + 4 == line.count || !Self.isWord(line[place + 4]),
                let year = Int(String(decoding: line[place..<place + 4], as: UTF8.self)), years.contains(year)
            else { return nil }
            return (place, year)
        }
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte >= 0x80
    }
}
