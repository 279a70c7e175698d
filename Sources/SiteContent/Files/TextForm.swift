import Diagnostics

/// The forms of texts. That a text is UTF-8 is looked at where its place can be told: see `FileInspection`.
enum TextForm {
    static func flaw(of sample: FileSample, as form: FileKind.Form) -> FileFlaw? {
        let text = sample.head.drop { [0xEF, 0xBB, 0xBF].contains($0) }
        if MarkupStart(sample.head) != nil || text.starts(with: "#!".utf8) { return .other(FileGuess.name(of: sample)) }
        if sample.head.contains(0) || sample.tail.contains(0) { return .other(FileGuess.name(of: sample)) }
        switch form {
        case .text(let beginning):
            let start = text.drop { $0 <= 0x20 }
            let isRight =
                FileEnding.lowercased(start.prefix(beginning.utf8.count)) == FileEnding.lowercased(beginning.utf8)
            return isRight ? nil : .other(nil)
        case .json: return isJSON(sample, text: text) ? nil : .other(nil)
        default: return nil
        }
    }

    /// In bytes: of larger ones only the edges are looked at, since what is read of them takes many times their size.
    private static let largestRead = 2_000_000

    private static func isJSON(_ sample: FileSample, text: ArraySlice<UInt8>) -> Bool {
        if sample.size <= largestRead { return JSONReader.isJSON(Array(text)) }
        let first = text.first { $0 > 0x20 }
        let last = sample.tail.last { $0 > 0x20 }
        return first == UInt8(ascii: "{") && last == UInt8(ascii: "}")
            || first == UInt8(ascii: "[") && last == UInt8(ascii: "]")
    }
}
