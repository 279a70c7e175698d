import Diagnostics

/// What people, Word, PDF files and the clipboard put before the items of a list.
struct TypedBullet: Equatable {
    enum Sign: Equatable {
        /// A bullet, a square, an arrow, a tick: what no sentence begins with.
        case picture
        /// An en or em dash, with which a line of a talk may begin, too.
        case dash
        /// `-` right before a letter.
        case hyphen
        /// `+` right before a letter.
        case plus
        /// `*` right before a letter, with which emphasis may begin, too.
        case star
        /// The letter `o` before a blank: Word's second bullet.
        case letter
        /// A number and what stands behind it, `.`, `)` or `:`; or `(` for one within brackets.
        case number(Int, UInt8)
        /// One of the letters from `a` on, counted from 0, with `)` behind it.
        case counted(UInt8)
    }

    /// What stands between the sign and the text.
    enum Gap: Equatable { case none, blank, hard }

    let sign: Sign
    /// The sign itself, in the file.
    let place: Range<Int>
    /// With what stands between it and the text.
    let whole: Range<Int>
    let gap: Gap
    /// Whether something that cannot be seen stands before it.
    let isHidden: Bool
    /// The blanks that are meant before it, when they are none.
    private let indentation: String

    /// What stands before a sign and cannot be seen.
    struct Hidden {
        /// In bytes.
        let length: Int
        /// Whether it moves an item in below another.
        let isIndentation: Bool
    }

    /// Whether Markdown reads an item here, where one may begin.
    var isProper: Bool {
        guard gap == .blank, !isHidden else { return false }
        if case .number(_, let mark) = sign { return Self.makesItem(mark) }
        return false
    }

    /// Whether it is read as text where it begins a paragraph of its own, and looks well there.
    var isFineAlone: Bool {
        switch sign {
        case .dash, .counted: true
        case .number(_, let mark): !Self.makesItem(mark)
        default: false
        }
    }

    /// Whether Markdown knows a number with this behind it (CommonMark 0.30, 5.2).
    private static func makesItem(_ mark: UInt8) -> Bool { mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")") }

    /// What stands at `index`, a line's first byte but for blanks; nil for what begins no item.
    ///
    /// - Parameter hidden: what stands right before it and cannot be seen, so that it begins no line to Markdown.
    init?(_ bytes: [UInt8], at start: Int, end: Int, hidden: Hidden? = nil) {
        var index = start
        while hidden != nil, index < end, let width = Self.blank(bytes, at: index, end: end) { index += width }
        guard index < end else { return nil }
        let (sign, length): (Sign, Int)
        switch bytes[index] {
        case UInt8(ascii: "-"): (sign, length) = (.hyphen, 1)
        case UInt8(ascii: "+"): (sign, length) = (.plus, 1)
        case UInt8(ascii: "*"): (sign, length) = (.star, 1)
        case UInt8(ascii: "a")...UInt8(ascii: "z"):
            if index + 1 < end, bytes[index + 1] == UInt8(ascii: ")") {
                (sign, length) = (.counted(bytes[index] - UInt8(ascii: "a")), 2)
            } else if bytes[index] == UInt8(ascii: "o") {
                (sign, length) = (.letter, 1)
            } else {
                return nil
            }
        case UInt8(ascii: "("), UInt8(ascii: "0")...UInt8(ascii: "9"):
            let isInBrackets = bytes[index] == UInt8(ascii: "(")
            let first = isInBrackets ? index + 1 : index
            var next = first
            var number = 0
            while next < end, next < first + 2, bytes[next] &- 0x30 < 10 {
                number = number * 10 + Int(bytes[next] &- 0x30)
                next += 1
            }
            guard next > first, next < end else { return nil }
            switch bytes[next] {
            case UInt8(ascii: ")"):
                (sign, length) = (.number(number, isInBrackets ? bytes[index] : bytes[next]), next + 1 - index)
            case UInt8(ascii: "."), UInt8(ascii: ":"):
                if isInBrackets { return nil }
                (sign, length) = (.number(number, bytes[next]), next + 1 - index)
            default: return nil
            }
        case 0xC2:
            guard index + 1 < end, bytes[index + 1] == 0xB7 else { return nil }
            (sign, length) = (.picture, 2)
        case 0xE2, 0xEF:
            guard index + 3 <= end else { return nil }
            let isDash = LookAlikeSign.dashLength(in: bytes, at: index, before: end) > 0 && bytes[index + 1] != 0x81
            guard isDash || Self.isPicture(bytes[index], bytes[index + 1], bytes[index + 2]) else { return nil }
            (sign, length) = (isDash ? .dash : .picture, 3)
        default: return nil
        }
        let behind = index + length
        var next = behind
        var hasHard = false
        while next < end, let width = Self.blank(bytes, at: next, end: end) {
            hasHard = hasHard || width > 1
            next += width
        }
        guard next < end, bytes[next] != UInt8(ascii: "\n"), bytes[next] != UInt8(ascii: "\r") else { return nil }
        gap = next == behind ? .none : hasHard ? .hard : .blank
        let isLetter = bytes[next] >= 0x80 || (bytes[next] | 0x20) &- 0x61 < 26
        switch sign {
        case .picture: break
        case .dash, .letter: if gap == .none { return nil }
        // A hyphen before a number is a minus.
        case .hyphen, .plus: if gap == .blank && hidden == nil || !isLetter { return nil }
        case .star:
            if gap == .blank && hidden == nil || !isLetter { return nil }
            // Before what has no width a star may begin emphasis.
            let behindSign = LookAlikeSign.scalar(in: bytes, at: behind, before: end)?.0
            if gap == .hard, behindSign.map(LookAlikeSign.isHardSpace) != true { return nil }
        case .number(_, let mark) where Self.makesItem(mark): if gap == .none, !isLetter { return nil }
        // Without a blank it is a time, a law's section or a figure of speech.
        case .number, .counted: if gap == .none { return nil }
        }
        self.sign = sign
        place = index..<behind
        whole = start - (hidden?.length ?? 0)..<next
        isHidden = hidden != nil
        if let hidden, hidden.isIndentation {
            let before = String(decoding: bytes[start - hidden.length..<index], as: UTF8.self)
            let blanks = before.unicodeScalars.count { $0 == " " || LookAlikeSign.isHardSpace($0) }
            // With four more it would be code.
            indentation = String(repeating: " ", count: min(blanks, 3))
        } else {
            indentation = ""
        }
    }

    /// Whether it is an item but for a blank that is none.
    var isHyphenWithHiddenBlank: Bool { sign == .hyphen && (gap == .hard || isHidden && gap != .none) }

    /// Whether another may follow it in one list.
    func isFollowed(by next: TypedBullet, in bytes: [UInt8]) -> Bool {
        if case .number(let number, let mark) = sign, case .number(let following, let other) = next.sign {
            return following == number + 1 && mark == other
        }
        if case .counted(let letter) = sign, case .counted(let following) = next.sign { return following == letter + 1 }
        return sign == next.sign && bytes[place].elementsEqual(bytes[next.place])
    }

    /// What to write in its place; nil where it may be meant as it stands.
    var mend: String? {
        switch sign {
        case .picture, .hyphen, .plus, .letter: indentation + "- "
        case .number(let number, let mark):
            "\(indentation)\(number)\(Self.makesItem(mark) ? Character(Unicode.Scalar(mark)) : ".") "
        case .star where isHidden || gap == .hard: indentation + "- "
        case .dash, .star, .counted: nil
        }
    }

    /// The length of a blank: an ordinary one, a tab, or what looks like one or cannot be seen.
    private static func blank(_ bytes: [UInt8], at index: Int, end: Int) -> Int? {
        if bytes[index] == UInt8(ascii: " ") || bytes[index] == UInt8(ascii: "\t") { return 1 }
        guard bytes[index] > 0xC1 else { return nil }
        let length = LookAlikeSign.hiddenLength(in: bytes, from: index, before: end)
        return length > 0 ? length : nil
    }

    // MARK: Signs

    static func isPicture(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, end: Int) -> Bool {
        guard index + 2 < end else { return false }
        return unsafe isPicture(bytes[index], bytes[index + 1], bytes[index + 2])
    }

    private static func isPicture(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
        switch (first, second) {
        // • ‣
        case (0xE2, 0x80): third == 0xA2 || third == 0xA3
        // ⁃ ∙ −
        case (0xE2, 0x81): third == 0x83
        case (0xE2, 0x88): third == 0x99 || third == 0x92
        // Small and wide hyphens, which are dashes.
        case (0xEF, 0xB9): third == 0x98 || third == 0xA3
        case (0xEF, 0xBC): third == 0x8D
        // ■ □ ▪ ▫ ▶ ► ▸
        case (0xE2, 0x96): [0xA0, 0xA1, 0xAA, 0xAB, 0xB6, 0xB8, 0xBA].contains(third)
        // ◆ ○ ● ◦
        case (0xE2, 0x97): [0x86, 0x8B, 0x8F, 0xA6].contains(third)
        // ✓ ✔
        case (0xE2, 0x9C): third == 0x93 || third == 0x94
        // ❖
        case (0xE2, 0x9D): third == 0x96
        // ➔ ➜ ➢ ➤
        case (0xE2, 0x9E): [0x94, 0x9C, 0xA2, 0xA4].contains(third)
        // ⬥ ⮚
        case (0xE2, 0xAC): third == 0xA5
        case (0xE2, 0xAE): third == 0x9A
        // Symbol's and Wingdings' signs, U+F020…U+F0FF.
        case (0xEF, 0x80...0x83): true
        default: false
        }
    }
}
