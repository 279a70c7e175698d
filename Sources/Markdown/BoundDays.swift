import Markup

/// Keeps a day and its month on one line: between `16` and `februari` stands a no-break blank.
package enum BoundDays {
    /// A text, or markup, with each day bound to its month. Code stays as it is, as somebody may copy it.
    package static func bound(_ text: [UInt8]) -> [UInt8] {
        let blanks = blanks(in: text)
        guard !blanks.isEmpty else { return text }
        var result: [UInt8] = []
        result.reserveCapacity(text.count + blanks.count)
        var copied = 0
        var code = CodeInMarkup(text)
        for blank in blanks where !code.contains(blank) {
            result.append(contentsOf: text[copied..<blank])
            // U+00A0
            result.append(0xC2)
            result.append(0xA0)
            copied = blank + 1
        }
        result.append(contentsOf: text[copied...])
        return result
    }

    /// The places of the blanks between a day and its month.
    private static func blanks(in text: [UInt8]) -> [Int] {
        unsafe text.withUnsafeBufferPointer { bytes in
            var found: [Int] = []
            var index = 0
            while index + shortest < bytes.count {
                if let next = unsafe EightBytes(bytes, at: index), !next.mayHoldDigit {
                    index += EightBytes.count
                    continue
                }
                let end = min(index + EightBytes.count, bytes.count - shortest)
                while index < end {
                    defer { index += 1 }
                    guard unsafe isDigit(bytes[index]), unsafe bytes[index + 1] == UInt8(ascii: " ") else { continue }
                    // One or two figures by themselves are a day.
                    var start = index
                    if start > 0, unsafe isDigit(bytes[start - 1]) { start -= 1 }
                    if start > 0, unsafe isPartOfNumber(bytes[start - 1]) { continue }
                    if isMonth(text, at: index + 2) { found.append(index + 1) }
                }
            }
            return found
        }
    }

    /// A blank and the shortest month.
    private static let shortest = 4

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

    private static func isPartOfNumber(_ byte: UInt8) -> Bool {
        isDigit(byte) || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".")
    }

    private static func isMonth(_ text: [UInt8], at start: Int) -> Bool {
        months.contains { month in
            let end = start + month.count
            guard end <= text.count, text[start..<end].elementsEqual(month) else { return false }
            return end == text.count || !isLetter(text[end])
        }
    }

    /// Letters beyond ASCII begin with a byte that is not of it.
    private static func isLetter(_ byte: UInt8) -> Bool {
        byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z") || (0xC3...0xCF).contains(byte)
    }

    private static let months: [[UInt8]] =
        ([
            "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober",
            "november",
            "december",
        ] + [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November",
            "December",
        ]).map { Array($0.utf8) }
}

/// Where code stands in markup, asked for place by place from the start.
private struct CodeInMarkup {
    private let text: [UInt8]
    private var next = 0
    private var range = 0..<0

    init(_ text: [UInt8]) { self.text = text }

    mutating func contains(_ place: Int) -> Bool {
        while range.upperBound <= place {
            guard let start = find("<code", from: next), start <= place else { return false }
            let end = find("</code>", from: start) ?? text.count
            range = start..<end
            next = end
        }
        return range.contains(place)
    }

    private func find(_ tag: StaticString, from start: Int) -> Int? {
        let tag = tag.withUTF8Buffer { unsafe Array($0) }
        var index = start
        while true {
            index = text.index(of: UInt8(ascii: "<"), in: index..<text.count)
            guard index + tag.count <= text.count else { return nil }
            if text[index..<index + tag.count].elementsEqual(tag) { return index }
            index += 1
        }
    }
}

extension String {
    /// The text with each day bound to its month by a no-break blank.
    package var withBoundDays: String {
        let bytes = Array(utf8)
        let bound = BoundDays.bound(bytes)
        return bound.count == bytes.count ? self : String(decoding: bound, as: UTF8.self)
    }
}
