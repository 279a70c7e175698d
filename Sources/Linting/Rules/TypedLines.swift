import Diagnostics

/// The lines of a passage as they stand in the file, and which of them look like items of a list.
struct TypedLines {
    /// What the first line begins with.
    private(set) var first: TypedBullet?
    /// The signs of the lines that were meant as a list, list by list.
    private(set) var runs: [[TypedBullet]] = []

    init(_ text: PageText, _ passage: PageText.Passage) {
        let bytes = text.source.bytes
        let whole = passage.source.clamped(to: 0..<bytes.count)
        // A star may as well begin emphasis; then it is not in the text.
        var stars: Bool?
        func isText(_ bullet: TypedBullet) -> Bool {
            guard bullet.sign == .star, !bullet.isHidden, bullet.gap == .none else { return true }
            let known = stars ?? Self.hasStars(text, passage)
            stars = known
            return known
        }
        var before: TypedBullet?
        var isJoined = true
        var line = whole.lowerBound
        while line < whole.upperBound {
            let start = line
            while line < whole.upperBound, Self.isIndentation(bytes[line]) { line += 1 }
            var bullet = TypedBullet(bytes, at: line, end: whole.upperBound)
            // What cannot be seen before a sign keeps Markdown from seeing an item.
            let hidden =
                bullet == nil && line < whole.upperBound && bytes[line] > 0xC1
                ? LookAlikeSign.hiddenLength(in: bytes, from: line, before: whole.upperBound) : 0
            if hidden > 0 {
                bullet = TypedBullet(
                    bytes, at: line + hidden, end: whole.upperBound,
                    hidden: .init(length: hidden, isIndentation: passage.kind == .listItem && start > whole.lowerBound))
            }
            if let found = bullet, !isText(found) { bullet = nil }
            if start == whole.lowerBound { first = bullet }
            if let bullet {
                if let last = runs.last?.last, last.isFollowed(by: bullet, in: bytes) {
                    runs[runs.count - 1].append(bullet)
                } else if let before, isJoined, before.isFollowed(by: bullet, in: bytes) {
                    runs.append([before, bullet])
                } else if runs.isEmpty, start > whole.lowerBound, passage.kind == .listItem,
                    Self.continues(bullet, whole, bytes)
                {
                    runs.append([bullet])
                }
            }
            before = bullet
            while line < whole.upperBound, bytes[line] != UInt8(ascii: "\n"), bytes[line] != UInt8(ascii: "\r") {
                line += 1
            }
            // Lines that are broken on purpose, as in a dialogue, stand as they should.
            isJoined = line == 0 || bytes[line - 1] != UInt8(ascii: "\\")
            if !isJoined { before = nil }
            if line < whole.upperBound, bytes[line] == UInt8(ascii: "\r") { line += 1 }
            if line < whole.upperBound, bytes[line] == UInt8(ascii: "\n") { line += 1 }
        }
    }

    /// Whether a line in an item was meant as the next item: it has the sign of the list that it stands in, or a bullet.
    private static func continues(_ bullet: TypedBullet, _ passage: Range<Int>, _ bytes: [UInt8]) -> Bool {
        var start = passage.lowerBound
        while start > 0, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
        let marker = bytes[start..<passage.lowerBound].split { isIndentation($0) }.last.map(Array.init) ?? []
        // The passage may as well begin with its marker.
        let own = marker.isEmpty ? Array(bytes[passage].prefix { !isIndentation($0) }) : marker
        switch bullet.sign {
        case .picture: return true
        case .hyphen: return own.elementsEqual("-".utf8)
        case .plus: return own.elementsEqual("+".utf8)
        case .star: return own.elementsEqual("*".utf8)
        case .number(let number, let mark):
            guard own.last == mark, let before = Int(String(decoding: own.dropLast(), as: UTF8.self)) else {
                return false
            }
            return number == before + 1
        case .dash, .letter, .counted: return false
        }
    }

    private static func hasStars(_ text: PageText, _ passage: PageText.Passage) -> Bool {
        // A line break within a paragraph is a blank in its text.
        var count = 0
        for index in passage.range where text.bytes[index] == UInt8(ascii: "*") {
            if index == passage.range.lowerBound || text.bytes[index - 1] == UInt8(ascii: " ") { count += 1 }
        }
        return count > 1 || count > 0 && passage.kind == .listItem
    }

    private static func isIndentation(_ byte: UInt8) -> Bool {
        byte <= UInt8(ascii: " ") || byte == UInt8(ascii: ">")
    }

    /// What makes a list of the lines, where there is one way.
    static func mends(_ bullets: [TypedBullet], in bytes: [UInt8], from start: Int) -> [Diagnostic.Mend] {
        bullets.enumerated().compactMap { index, bullet in
            guard let text = bullet.mend else { return nil }
            // A list with another number than 1 cannot begin right below a line of text.
            var line = ""
            if index == 0, start > 0, bullets.count > 1, case .number(let number, _) = bullet.sign, number != 1,
                bullet.place.lowerBound > start
            {
                line = bytes.contains(UInt8(ascii: "\r")) ? "\r\n" : "\n"
            }
            return Diagnostic.Mend(range: bullet.whole, text: line + text)
        }
    }
}
