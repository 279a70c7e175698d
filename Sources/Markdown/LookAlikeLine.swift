import Diagnostics

/// Lines with characters that look like the blanks and hyphens that Markdown goes by, and are none to it.
enum LookAlikeLine {
    /// Whether such a character may begin with a byte.
    static func mayBegin(_ byte: UInt8) -> Bool { byte == 0xC2 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF }

    /// Whether the line that begins at `start` looks like a table's row of hyphens: it has an upright line and a hyphen or
    /// dash, and at least one character that is not what it seems.
    static func isDelimiterRow(_ bytes: [UInt8], _ start: Int, before end: Int) -> Bool {
        var (hasLine, hasDash, hasOther) = (false, false, false)
        var index = start
        while index < end, !SourceLines.isLineBreak(bytes[index]) {
            switch bytes[index] {
            case UInt8(ascii: "|"): hasLine = true
            case UInt8(ascii: "-"): hasDash = true
            case UInt8(ascii: ":"), UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: ">"): break
            default:
                let dash = LookAlikeSign.dashLength(in: bytes, at: index, before: end)
                let length =
                    dash > 0 ? dash : LookAlikeSign.hiddenLength(in: bytes, from: index, before: end)
                guard length > 0 else { return false }
                hasDash = hasDash || dash > 0
                hasOther = true
                index += length
                continue
            }
            index += 1
        }
        return hasLine && hasDash && hasOther
    }

    /// Whether a cell of a row of hyphens has nothing but hyphens and dashes, colons at its ends, and what cannot be seen.
    static func isOfHyphens(_ cell: Range<Int>, _ bytes: [UInt8]) -> Bool {
        var hasDash = false
        var index = cell.lowerBound
        while index < cell.upperBound {
            let dash = LookAlikeSign.dashLength(in: bytes, at: index, before: cell.upperBound)
            let isHyphen = bytes[index] == UInt8(ascii: "-") || dash > 0
            let isEnd = index == cell.lowerBound || index == cell.upperBound - 1
            let hidden = LookAlikeSign.hiddenLength(in: bytes, from: index, before: cell.upperBound)
            guard isHyphen || hidden > 0 || bytes[index] == UInt8(ascii: ":") && isEnd else { return false }
            hasDash = hasDash || isHyphen
            index += max(dash, hidden, 1)
        }
        return hasDash
    }

    /// A range without the blanks around it, those too that only look so.
    static func trimmed(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
        var start = range.lowerBound
        while start < range.upperBound {
            let hidden = LookAlikeSign.hiddenLength(in: bytes, from: start, before: range.upperBound)
            guard hidden > 0 || SourceLines.isBlank(bytes[start]) else { break }
            start += max(hidden, 1)
        }
        var end = range.upperBound
        while end > start {
            if SourceLines.isBlank(bytes[end - 1]) {
                end -= 1
            } else if let length = [2, 3].first(where: {
                end - $0 >= start && LookAlikeSign.hiddenLength(in: bytes, from: end - $0, before: end) == $0
            }) {
                end -= length
            } else {
                break
            }
        }
        return start..<end
    }
}
