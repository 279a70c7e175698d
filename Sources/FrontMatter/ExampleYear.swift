package import Diagnostics

/// The year that examples in messages are of: that of the promise whose file is read, so that what is copied is right there.
package enum ExampleYear {
    /// The year that the examples in the program have.
    private static let written = "2024"

    /// An example with the year of the file that it is an example for: that of its promise's folder, or of the first day that
    /// is written in it.
    static func example(_ text: String, for source: SourceText) -> String {
        guard text.contains(written) else { return text }
        return text.replacing(written, with: known(for: source))
    }

    /// The year that a day in a file is of, where none is written.
    package static func year(for source: SourceText) -> Int { Int(known(for: source)) ?? 2024 }

    private static func known(for source: SourceText) -> String {
        folderYear(source.path) ?? firstYear(source.bytes) ?? written
    }

    static func example(_ text: LocalizedText, for source: SourceText) -> LocalizedText {
        LocalizedText(sv: example(text.swedish, for: source), en: example(text.english, for: source))
    }

    /// `2025` of `content/2025-2027/trafik/ljus.md`.
    private static func folderYear(_ path: String) -> String? {
        let folders = path.split(separator: "/").dropLast()
        return folders.last { isYear(Array($0.utf8.prefix(5))) }.map { String($0.prefix(4)) }
    }

    /// A year, alone or before a hyphen.
    private static func isYear(_ bytes: [UInt8]) -> Bool {
        (bytes.count == 4 || bytes.count > 4 && bytes[4] == .dash)
            && number(bytes.prefix(4)).map(years.contains) ?? false
    }

    /// The years that somebody can mean: the beginning of a telephone number is none of them.
    private static let years = 1990...2100

    /// The year of the first day, or month, that is written.
    private static func firstYear(_ bytes: [UInt8]) -> String? {
        let beginning = bytes.prefix(4_000)
        guard beginning.count >= 7 else { return nil }
        let place = beginning.indices.dropLast(6).first { index in
            bytes[index + 4] == .dash && (index == 0 || !isDigit(bytes[index - 1]))
                && (number(bytes[index..<index + 4]).map(years.contains) ?? false)
                && (number(bytes[index + 5..<index + 7]).map((1...12).contains) ?? false)
                && (index + 7 == bytes.count || !isDigit(bytes[index + 7]))
        }
        return place.map { bytes.text($0..<$0 + 4) }
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        digits.allSatisfy(isDigit) ? digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) } : nil
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
