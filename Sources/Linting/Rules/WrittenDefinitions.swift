import Diagnostics

/// The lines of a page that are meant as definitions of links, `[label]: address`, whether they became any or not.
struct WrittenDefinitions {
    struct Line {
        let label: String
        /// What stands behind the colon.
        let destination: WrittenDestination
        /// The label and the colon, in the file.
        let range: Range<Int>
        /// Whether text stands on the line above: then the line is read as more of that text.
        let isBelowText: Bool
    }

    private var lines: [String: Line] = [:]

    /// - Parameter bytes: those of the file.
    init(in bytes: [UInt8]) {
        var isBelowText = false
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            let line = bytes[start..<end].drop { $0 == UInt8(ascii: " ") }
            start = end + 1
            if let found = Self.line(line, isBelowText: isBelowText) {
                // Of equal labels the first counts.
                let key = Self.normalized(found.label)
                if lines[key] == nil { lines[key] = found }
                isBelowText = isBelowText || !found.destination.isWellFormed
            } else {
                isBelowText = line.first != UInt8(ascii: "#") && line.contains { $0 > UInt8(ascii: " ") }
            }
        }
    }

    /// The line that is meant by a label.
    subscript(label: String) -> Line? { lines[Self.normalized(label)] }

    /// The label that comes nearest to one that no line has.
    func nearest(to label: String) -> String? {
        nearestName(to: Self.normalized(label), in: lines.keys.sorted()).flatMap { lines[$0]?.label }
    }

    private static func line(_ line: ArraySlice<UInt8>, isBelowText: Bool) -> Line? {
        guard line.first == UInt8(ascii: "["), let close = line.firstIndex(of: UInt8(ascii: "]")),
            close + 1 < line.endIndex, line[close + 1] == UInt8(ascii: ":")
        else { return nil }
        let rest = line[(close + 2)...].filter { $0 > UInt8(ascii: " ") || $0 == UInt8(ascii: " ") }
        return Line(
            label: String(decoding: line[line.startIndex + 1..<close], as: UTF8.self),
            destination: WrittenDestination(String(decoding: rest, as: UTF8.self)), range: line.startIndex..<close + 2,
            isBelowText: isBelowText)
    }

    /// Labels match without regard to case and to how blanks are written (CommonMark 0.30, section 6.3).
    private static func normalized(_ label: String) -> String {
        label.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
