import Markup
import PromiseModel

/// A personnummer or a samordningsnummer within other bytes (skatteförvaltningen's numbers: lag 1991:481, 18 §).
///
/// Known by its date, to which 60 may be added, and by its check digit (Luhn). An organisation number has no such date.
enum IdentityNumber {
    /// The first number in `bytes` from `start` on; nil when there is none.
    ///
    /// - Parameter isName: whether all of it is the name of a file, where a date with a serial number is common.
    static func first(in bytes: [UInt8], from start: Int, isName: Bool = false) -> Range<Int>? {
        var index = start
        while index < bytes.count {
            index = nextDigit(in: bytes, from: index)
            if index == bytes.count { return nil }
            let first = index
            while index < bytes.count, isDigit(bytes[index]) { index += 1 }
            // Nearly all that is written in digits is something else.
            guard mayBegin(bytes, first, digitsEnd: index),
                let number = number(in: bytes, at: first, isName: isName)
            else { continue }
            return number
        }
        return nil
    }

    /// The place of the next digit; the end when there is none.
    private static func nextDigit(in bytes: [UInt8], from index: Int) -> Int {
        unsafe bytes.withUnsafeBufferPointer { bytes in
            var index = index
            while index < bytes.count {
                if let next = unsafe EightBytes(bytes, at: index), !next.mayHoldDigit {
                    index += EightBytes.count
                    continue
                }
                let end = min(index + EightBytes.count, bytes.count)
                while index < end {
                    if unsafe bytes[index] &- 0x30 < 10 { return index }
                    index += 1
                }
            }
            return index
        }
    }

    private static func mayBegin(_ bytes: [UInt8], _ start: Int, digitsEnd end: Int) -> Bool {
        switch end - start {
        case 6, 8, 10, 12: return true
        case 4 where end + 6 < bytes.count && bytes[end] == UInt8(ascii: "-") && bytes[end + 3] == UInt8(ascii: "-"):
            return isDigit(bytes[end + 4]) && isDigit(bytes[end + 5]) && separator(in: bytes, at: end + 6) != nil
        default: return invisibleLength(in: bytes, at: end) > 0
        }
    }

    /// What stands between two groups of digits.
    private struct Separator {
        let length: Int
        let isBlank: Bool
    }

    private static func number(in bytes: [UInt8], at start: Int, isName: Bool) -> Range<Int>? {
        var isLoose = isName
        if start > 0 {
            if isBound(bytes[start - 1], outside: start - 2, in: bytes) { return nil }
            if isAddressSign(bytes[start - 1]) { isLoose = true }
        }
        var digits: [Int] = []
        var groups: [Int] = []
        var separators: [Separator] = []
        var end = start
        while true {
            let before = digits.count
            end = readDigits(in: bytes, from: end, into: &digits)
            groups.append(digits.count - before)
            if digits.count >= 12 || groups.count == 4 { break }
            // A number of ten digits that is complete is not continued.
            if digits.count == 10, groups == [10] || groups == [6, 4] { break }
            guard let separator = separator(in: bytes, at: end) else { break }
            separators.append(separator)
            end += separator.length
        }
        switch groups {
        case [10], [12]:
            // The decimals of a number. A comma between the cells of a table parts numbers that have a hyphen, or a blank.
            if start > 1, bytes[start - 1] == UInt8(ascii: ","), isDigit(bytes[start - 2]) { return nil }
            if digits.count == 10, isMobile(digits) { return nil }
        case [6, 4], [8, 4]:
            guard separators[0].isBlank else { break }
            if groups[0] == 6, isMobile(digits) { return nil }
            isLoose = true
        case [4, 2, 2, 4]:
            guard !separators[0].isBlank, !separators[1].isBlank else { return nil }
            isLoose = true
        default: return nil
        }
        if end < bytes.count {
            if isBound(bytes[end], outside: end + 1, in: bytes) { return nil }
            if isAddressSign(bytes[end]) { isLoose = true }
        }
        return isValid(digits, isLoose: isLoose) ? start..<end : nil
    }

    /// Reads digits, and what is not seen between them; returns the end.
    private static func readDigits(in bytes: [UInt8], from start: Int, into digits: inout [Int]) -> Int {
        var index = start
        while index < bytes.count, digits.count <= 12 {
            if isDigit(bytes[index]) {
                digits.append(Int(bytes[index] - 0x30))
                index += 1
                continue
            }
            let length = invisibleLength(in: bytes, at: index)
            guard length > 0, index + length < bytes.count, isDigit(bytes[index + length]) else { break }
            index += length
        }
        return index
    }

    /// The length of a soft hyphen (U+00AD), a zero-width blank or joiner (U+200B–U+200D) or a word joiner (U+2060).
    private static func invisibleLength(in bytes: [UInt8], at index: Int) -> Int {
        guard index + 1 < bytes.count else { return 0 }
        if bytes[index] == 0xC2 { return bytes[index + 1] == 0xAD ? 2 : 0 }
        guard bytes[index] == 0xE2, index + 2 < bytes.count else { return 0 }
        if bytes[index + 1] == 0x80 { return (0x8B...0x8D).contains(bytes[index + 2]) ? 3 : 0 }
        return bytes[index + 1] == 0x81 && bytes[index + 2] == 0xA0 ? 3 : 0
    }

    /// A hyphen, a dash, a plus sign or a blank, or a hyphen between blanks, before another digit.
    private static func separator(in bytes: [UInt8], at start: Int) -> Separator? {
        var index = start + invisibleLength(in: bytes, at: start)
        let blank = blankLength(in: bytes, at: index)
        index += blank
        let sign = signLength(in: bytes, at: index)
        index += sign
        if sign > 0, blank > 0 { index += blankLength(in: bytes, at: index) }
        index += invisibleLength(in: bytes, at: index)
        guard index > start, blank > 0 || sign > 0, index < bytes.count, isDigit(bytes[index]) else { return nil }
        return Separator(length: index - start, isBlank: sign == 0)
    }

    private static func signLength(in bytes: [UInt8], at index: Int) -> Int {
        guard index < bytes.count else { return 0 }
        if bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "+") { return 1 }
        // Hyphens and dashes as word processors make them, U+2010 to U+2013.
        guard bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return 0 }
        return (0x90...0x93).contains(bytes[index + 2]) ? 3 : 0
    }

    /// The length of a blank, also a hard (U+00A0) or a thin one (U+2009, U+202F).
    private static func blankLength(in bytes: [UInt8], at index: Int) -> Int {
        guard index < bytes.count else { return 0 }
        if bytes[index] == UInt8(ascii: " ") { return 1 }
        guard index + 1 < bytes.count else { return 0 }
        if bytes[index] == 0xC2 { return bytes[index + 1] == 0xA0 ? 2 : 0 }
        guard bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return 0 }
        return bytes[index + 2] == 0x89 || bytes[index + 2] == 0xAF ? 3 : 0
    }

    /// More likely a mobile telephone than somebody born in 2007, without a hyphen.
    private static func isMobile(_ digits: [Int]) -> Bool { digits[0] == 0 && digits[1] == 7 }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    /// Whether a byte beside a number makes it a part of something longer: a word, another number.
    private static func isBound(_ byte: UInt8, outside next: Int, in bytes: [UInt8]) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "%"), 0xC3:
            true
        case UInt8(ascii: "."), UInt8(ascii: ":"):
            bytes.indices.contains(next) && isDigit(bytes[next])
        default: false
        }
    }

    /// Whether a byte beside a number makes it a part of an address.
    private static func isAddressSign(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "/"), UInt8(ascii: "_"), UInt8(ascii: "="), UInt8(ascii: "#"): true
        default: false
        }
    }

    /// Whether ten or twelve digits are a date, or one with 60 added to the day, with a right check digit.
    ///
    /// - Parameter isLoose: whether it may as well be the date of a document with a serial number, or a time; then it is of
    ///   1940 to 2009.
    private static func isValid(_ digits: [Int], isLoose: Bool) -> Bool {
        var digits = digits[...]
        var year = 2000 + digits[0] * 10 + digits[1]
        if digits.count == 12 {
            let century = digits[0] * 10 + digits[1]
            guard (18...20).contains(century) else { return false }
            digits = digits.dropFirst(2)
            year = century * 100 + digits[2] * 10 + digits[3]
        }
        if isLoose, !(1940...2009).contains(year), !(2040...2099).contains(year) { return false }
        let first = digits.startIndex
        let month = digits[first + 2] * 10 + digits[first + 3]
        let day = digits[first + 4] * 10 + digits[first + 5]
        guard CalendarDate(year: year, month: month, day: day > 60 ? day - 60 : day) != nil else { return false }
        var sum = 0
        for (position, digit) in digits.enumerated() {
            let product = position % 2 == 0 ? digit * 2 : digit
            sum += product > 9 ? product - 9 : product
        }
        return sum % 10 == 0
    }
}
