package import Diagnostics
internal import Markup

/// A file that has been found to be readable text: well-formed UTF-8 (Unicode 16, table 3-7).
package struct ValidatedText: Sendable {
    package let source: SourceText
    /// The source's bytes with every forbidden character overwritten by spaces, so that reading can go on behind it and
    /// every offset stays.
    package let bytes: [UInt8]

    /// Checks a file. The text is nil, with one `not-utf8`, when it is not UTF-8, and with a `merge-conflict` for each place
    /// where git left two texts; otherwise every run of characters that
    /// nobody can see or that HTML forbids is a `control-character` (the first 50 of them), and text that was damaged on
    /// its way through another encoding is a `damaged-text`. A file whose lines all end in CR, as on old Macintoshes, has
    /// one problem and no text.
    package static func validate(_ source: SourceText) -> (text: ValidatedText?, diagnostics: [Diagnostic]) {
        if let problem = EncodingProblem.utf16(source) ?? EncodingProblem.document(source) { return (nil, [problem]) }
        let conflicts = ConflictMarkers.problems(in: source)
        if !conflicts.isEmpty { return (nil, conflicts) }
        let bytes = source.bytes
        var runs: [Range<Int>] = []
        var damage = DamagedText()
        var index = source.byteOrderMarkLength
        while index < bytes.count {
            index = plainEnd(bytes, from: index)
            if index == bytes.count { break }
            guard let length = wellFormedLength(bytes, at: index) else {
                return (nil, [EncodingProblem.badByte(source, at: index)])
            }
            if isForbidden(bytes, at: index) {
                if let last = runs.last, last.upperBound == index {
                    runs[runs.count - 1] = last.lowerBound..<index + length
                } else {
                    runs.append(index..<index + length)
                }
            }
            if length > 1 { damage.note(bytes, at: index) }
            index += length
        }
        let damaged = damage.diagnostic(source).map { [$0] } ?? []
        if runs.isEmpty { return (ValidatedText(source: source, bytes: bytes), damaged) }
        if let first = runs.first(where: { bytes[$0.lowerBound] == .carriageReturn }), !bytes.contains(.lineFeed) {
            return (nil, [ForbiddenCharacter.oldLineEnds(source, at: first)])
        }
        var readable = bytes
        for run in runs { for index in run { readable[index] = .space } }
        let diagnostics = runs.prefix(50).map { ForbiddenCharacter.diagnostic(source, at: $0) }
        let text = ValidatedText(source: source, bytes: readable)
        return (text, damaged.isEmpty ? diagnostics : (diagnostics + damaged).sortedByPlace())
    }

    /// What was found in the text's syntax, but for lines with a forbidden character: such a line was read with a space in
    /// its place, and what is said of that space is not true.
    func believable(_ syntax: [Diagnostic], beside problems: [Diagnostic]) -> [Diagnostic] {
        let lines = Set(
            problems.lazy.filter { $0.code == .controlCharacter }.compactMap { $0.location?.range?.lowerBound }
                .map { bytes.lineStart(of: $0) })
        if lines.isEmpty { return syntax }
        return syntax.filter { diagnostic in
            guard diagnostic.code == .yamlSyntax, let start = diagnostic.location?.range?.lowerBound else {
                return true
            }
            return !lines.contains(bytes.lineStart(of: start))
        }
    }

    /// Where the first byte from `index` on stands that is not one of ASCII's signs, a line feed or a tab.
    private static func plainEnd(_ bytes: [UInt8], from index: Int) -> Int {
        unsafe bytes.withUnsafeBufferPointer { bytes in
            var index = index
            while index < bytes.count {
                if let next = unsafe EightBytes(bytes, at: index), next.isPrintableASCII {
                    index += EightBytes.count
                    continue
                }
                // The same eight one by one, or what is left.
                for _ in 0..<min(EightBytes.count, bytes.count - index) {
                    let byte = unsafe bytes[index]
                    guard byte &- 0x20 < 0x5F || byte == .lineFeed || byte == .tab else { return index }
                    index += 1
                }
            }
            return index
        }
    }

    /// The length of the character at `index`, or nil when no well-formed character begins there.
    static func wellFormedLength(_ bytes: [UInt8], at index: Int) -> Int? {
        let first = bytes[index]
        let (length, second): (Int, ClosedRange<UInt8>)
        switch first {
        case 0x00...0x7F: return 1
        case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return nil
        }
        guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return nil }
        for offset in 2..<max(2, length) where bytes[index + offset] & 0xC0 != 0x80 { return nil }
        return length
    }

    /// Whether the well-formed character at `index` is one of `ForbiddenCharacter`; a carriage return only where no line
    /// feed follows.
    static func isForbidden(_ bytes: [UInt8], at index: Int) -> Bool {
        switch bytes[index] {
        case .carriageReturn: return index + 1 >= bytes.count || bytes[index + 1] != .lineFeed
        case 0x00...0x1F, 0x7F: return true
        case 0xC2: return bytes[index + 1] < 0xA0
        case 0xE2:
            let (second, third) = (bytes[index + 1], bytes[index + 2])
            return second == 0x80 && ((0x8E...0x8F).contains(third) || (0xA8...0xAE).contains(third))
                || second == 0x81 && (0xA6...0xAF).contains(third)
        // Letters of nearly all texts.
        case 0x20...0xD7, 0xD9...0xE1, 0xE3...0xEE: return false
        default:
            let length = bytes[index] < 0xE0 ? 2 : bytes[index] < 0xF0 ? 3 : 4
            guard let scalar = bytes.text(index..<index + length).unicodeScalars.first else { return false }
            return ForbiddenCharacter.contains(scalar)
        }
    }
}
