package import Diagnostics

/// A source text with the places that a test expects to be reported, marked `⟦so⟧`.
///
/// The markers are taken out, so what is tested is the text between them; their byte ranges are kept, in order.
package struct MarkedText: Sendable {
    package let text: String
    package let ranges: [Range<Int>]

    package init(_ marked: String) {
        var bytes: [UInt8] = []
        var open: [Int] = []
        var found: [(order: Int, range: Range<Int>)] = []
        var order = 0
        for scalar in marked.unicodeScalars {
            switch scalar {
            case "⟦":
                open.append(bytes.count)
            case "⟧":
                if let start = open.popLast() { found.append((order, start..<bytes.count)) }
                order += 1
            default: bytes.append(contentsOf: Array(String(scalar).utf8))
            }
        }
        text = String(decoding: bytes, as: UTF8.self)
        ranges = found.sorted { ($0.range.lowerBound, $0.order) < ($1.range.lowerBound, $1.order) }.map(\.range)
    }

    /// The text as a file at `path`.
    package func source(path: String = "test.md") -> SourceText {
        SourceText(path: path, bytes: Array(text.utf8), today: "2026-06-01")
    }
}

extension Diagnostic {
    /// The problem in one line: severity, code and the marked bytes, as tests compare it.
    package var shorthand: String {
        var line = "\(severity.rawValue) \(code.rawValue)"
        if let location {
            if let range = location.range {
                line += " «\(String(decoding: location.source.bytes[range], as: UTF8.self))»"
            } else {
                line += " \(location.source.path)"
            }
        }
        return line
    }
}
