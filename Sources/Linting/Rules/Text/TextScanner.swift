import SiteContent

/// Finds the words and sentences of a text, byte by byte.
struct TextScanner {
    var bytes: [UInt8] = []
    private(set) var words: [TextWord] = []
    private(set) var sentences: [PageText.Sentence] = []
    private(set) var numbers: [Int] = []
    private(set) var atSigns: [Int] = []
    /// See `PageText.signs`.
    private(set) var signs: [Int] = []
    /// See `PageText.ofPersons`.
    private(set) var ofPersons: [Int] = []

    /// Where code stands, in order; what is in it is no language.
    var codeSpans: [Range<Int>] = []
    private var nextCode = 0

    private let lexicon = Lexicon.shared

    init(expectedLength: Int) {
        bytes.reserveCapacity(expectedLength)
        words.reserveCapacity(expectedLength / 5)
        sentences.reserveCapacity(expectedLength / 50)
    }

    /// Adds the words and sentences of one passage. Quotation marks and sentences end with it.
    mutating func scan(_ range: Range<Int>) {
        // Another name for the same storage, so that words can be added while the text is read.
        let text = bytes
        unsafe text.withUnsafeBufferPointer { unsafe scan($0, range) }
    }

    private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        var index = range.lowerBound
        var sentenceStart: Int?
        var firstWord = words.count
        var isQuoted = false
        while index < range.upperBound {
            let byte = unsafe bytes[index]
            if unsafe Self.wordLength(bytes, at: index, end: range.upperBound) > 0 {
                if sentenceStart == nil { sentenceStart = index }
                index = unsafe scanWord(bytes, from: index, end: range.upperBound, isQuoted: isQuoted)
                continue
            }
            switch byte {
            case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
                index += 1
                while let closing = unsafe Self.closing(bytes, at: index, end: range.upperBound) {
                    index += closing.length
                    if closing.isQuote { isQuoted.toggle() }
                }
                if words.count > firstWord, unsafe endsSentence(bytes, byte, before: index, end: range.upperBound) {
                    let start = sentenceStart ?? index
                    sentences.append(PageText.Sentence(range: start..<index, words: firstWord..<words.count))
                    sentenceStart = nil
                    firstWord = words.count
                }
                continue
            case UInt8(ascii: "@"): atSigns.append(index)
            case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "*"), UInt8(ascii: "#"), UInt8(ascii: "~"),
                UInt8(ascii: "<"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "\t"), UInt8(ascii: "|"),
                UInt8(ascii: ";"):
                addSign(index)
            case UInt8(ascii: "\""): isQuoted.toggle()
            case 0xE2 where unsafe index + 2 < range.upperBound && bytes[index + 1] == 0x80:
                switch unsafe bytes[index + 2] {
                case 0x9C...0x9F: isQuoted.toggle()
                // Hyphens and dashes of all lengths, a bullet, a bullet with a point.
                case 0x90...0x95, 0xA2, 0xA3: addSign(index)
                default: break
                }
            case 0xE2, 0xEF:
                if unsafe TypedBullet.isPicture(bytes, at: index, end: range.upperBound) { addSign(index) }
            case 0xC2 where index + 1 < range.upperBound:
                if unsafe bytes[index + 1] == 0xAB || bytes[index + 1] == 0xBB { isQuoted.toggle() }
                if unsafe bytes[index + 1] == 0xB7 { addSign(index) }
            default: break
            }
            index += byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        }
        if words.count > firstWord, let start = sentenceStart {
            sentences.append(PageText.Sentence(range: start..<range.upperBound, words: firstWord..<words.count))
        }
    }

    /// Adds a sign, unless it is code.
    private mutating func addSign(_ index: Int) {
        if !isCode(index) { signs.append(index) }
    }

    /// Whether code stands at a place, none of which lies before those asked for earlier.
    @inline(__always)
    private mutating func isCode(_ index: Int) -> Bool {
        while nextCode < codeSpans.count, codeSpans[nextCode].upperBound <= index { nextCode += 1 }
        return nextCode < codeSpans.count && codeSpans[nextCode].contains(index)
    }

    /// Adds the word at `start`; returns where it ends.
    private mutating func scanWord(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, end: Int, isQuoted: Bool
    ) -> Int {
        var hash = WordHash()
        var shape: TextWord.Shape = isQuoted ? .isQuoted : []
        if isCode(start) { shape.formUnion([.isQuoted, .isCode]) }
        var length: UInt16 = 0
        var index = start
        while index < end {
            // Nearly every byte of nearly every word.
            let run = unsafe hash.addSmallLetters(bytes, from: index, end: end)
            if run.count > 0 {
                shape.insert(.hasLowercase)
                length = UInt16(clamping: Int(length) + run.count)
                index = run.end
                if index == end { break }
            }
            let byte = unsafe bytes[index]
            // What most words end with.
            if byte == UInt8(ascii: " ") { break }
            let width = unsafe Self.wordLength(bytes, at: index, end: end)
            if width == 0 {
                guard let joint = unsafe Self.jointLength(bytes, at: index, end: end) else { break }
                if byte == UInt8(ascii: "-") || byte == 0xE2 { shape.insert(.hasHyphen) }
                for _ in 0..<joint {
                    unsafe hash.add(bytes[index])
                    index += 1
                }
                continue
            }
            if byte < 0x80 {
                if byte < 0x3A {
                    shape.insert(.hasDigit)
                } else if byte < 0x5B {
                    shape.insert(.hasUppercase)
                    if index == start { shape.insert(.startsUppercase) }
                } else {
                    shape.insert(.hasLowercase)
                }
            } else if byte == 0xC3 {
                let isUppercase = unsafe bytes[index + 1] < 0x9F
                shape.insert(isUppercase ? .hasUppercase : .hasLowercase)
                if isUppercase, index == start { shape.insert(.startsUppercase) }
            }
            // A soft hyphen is no part of the word, and a combining mark no letter of its own.
            if byte != 0xC2 {
                for offset in index..<index + width { unsafe hash.add(bytes[offset]) }
                if byte != 0xCC, length < .max { length += 1 }
            }
            index += width
        }
        // Word's second bullet, as the clipboard gives it, or a letter that counts: `a)`.
        if index == start + 1,
            unsafe bytes[start] == UInt8(ascii: "o") || index < end && bytes[index] == UInt8(ascii: ")")
        {
            addSign(start)
        }
        if shape.contains(.hasDigit) { numbers.append(words.count) }
        let roles = lexicon.roles[hash.value]
        if shape.contains(.startsUppercase) || !roles.isDisjoint(with: .ofPersons) { ofPersons.append(words.count) }
        words.append(
            TextWord(
                start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: index), hash: hash.value,
                roles: roles, shape: shape, length: length))
        return index
    }

    /// The length of the letter or digit at `index`; 0 when something else stands there.
    @inline(__always)
    private static func wordLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, end: Int) -> Int {
        let byte = unsafe bytes[index]
        if byte < 0x80 {
            return (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 ? 1 : 0
        }
        let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        guard index + length <= end else { return 0 }
        switch byte {
        // Of Latin-1's signs the soft hyphen alone stands in words.
        case 0xC2: return unsafe bytes[index + 1] == 0xAD ? 2 : 0
        case 0xC3: return unsafe bytes[index + 1] == 0x97 || bytes[index + 1] == 0xB7 ? 0 : 2
        // Punctuation, signs, dingbats.
        case 0xE2, 0xF0...0xFF: return 0
        case 0xE3: return unsafe bytes[index + 1] == 0x80 ? 0 : 3
        // Full-width signs, and the private use area, where fonts of symbols have their bullets.
        case 0xEF: return unsafe bytes[index + 1] >= 0xBC || bytes[index + 1] < 0xA4 ? 0 : 3
        default: return length
        }
    }

    /// The length of a sign that joins what stands before and behind it to one word; nil when it does not.
    private static func jointLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, end: Int) -> Int? {
        let byte = unsafe bytes[index]
        let length = byte == 0xE2 ? 3 : 1
        guard index + length < end, unsafe wordLength(bytes, at: index + length, end: end) > 0 else { return nil }
        let isDigitNext = unsafe bytes[index + length] &- 0x30 < 10
        switch byte {
        case UInt8(ascii: "-"): return 1
        case UInt8(ascii: ":"), UInt8(ascii: "'"): return isDigitNext ? nil : 1
        case UInt8(ascii: "."), UInt8(ascii: ","): return unsafe isDigitNext && bytes[index - 1] &- 0x30 < 10 ? 1 : nil
        case 0xE2: return unsafe bytes[index + 1] == 0x80 && bytes[index + 2] == 0x91 ? 3 : nil
        default: return nil
        }
    }

    /// The sign at `index` when it may stand between the end of a sentence and the blank behind it.
    private static func closing(
        _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, end: Int
    ) -> (length: Int, isQuote: Bool)? {
        guard index < end else { return nil }
        switch unsafe bytes[index] {
        case UInt8(ascii: ")"), UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return (1, false)
        case UInt8(ascii: "\""): return (1, true)
        case 0xE2 where unsafe index + 2 < end && bytes[index + 1] == 0x80:
            return unsafe (0x98...0x9F).contains(bytes[index + 2]) ? (3, bytes[index + 2] >= 0x9C) : nil
        case 0xC2 where index + 1 < end: return unsafe bytes[index + 1] == 0xBB ? (2, true) : nil
        default: return nil
        }
    }

    /// Whether a full stop or another sign ends the sentence whose last word has been read.
    private func endsSentence(
        _ bytes: UnsafeBufferPointer<UInt8>, _ sign: UInt8, before index: Int, end: Int
    ) -> Bool {
        var next = index
        guard next < end else { return true }
        guard unsafe bytes[next] == UInt8(ascii: " ") else { return false }
        while next < end, unsafe bytes[next] == UInt8(ascii: " ") { next += 1 }
        guard next < end else { return true }
        let follows = unsafe bytes[next]
        if follows &- 0x61 < 26 { return false }
        if follows == 0xC3, next + 1 < end, unsafe bytes[next + 1] >= 0xA0 { return false }
        guard sign == UInt8(ascii: "."), let last = words.last else { return true }
        // A single letter is the initial of a name.
        return !last.roles.contains(.shortened) && (last.length > 1 || last.shape.contains(.hasDigit))
    }
}
