import Diagnostics
import Documents
import Markdown
import Markup
import SiteContent

/// A text that is no prose and reaches a page or a file all the same: a description of a picture, an address, a file's name,
/// a value of front matter, a table's cells.
struct LooseText: Sendable {
    let bytes: [UInt8]
    /// Where it is written; nil where that is the file as a whole.
    let source: Range<Int>?
    let syntax: PageText.Passage.Syntax

    init(_ bytes: [UInt8], at source: Range<Int>?, syntax: PageText.Passage.Syntax = .loose) {
        self.bytes = bytes
        self.source = source
        self.syntax = syntax
    }

    /// A value of front matter or of the settings, and the words that it has when it is the name of a file.
    static func value(_ value: Located<String>) -> [LooseText] {
        let text = LooseText(Array(value.value.utf8), at: value.location.range, syntax: .frontMatter)
        guard isPath(value.value) else { return [text] }
        return [text, LooseText(words(ofPath: value.value), at: value.location.range)]
    }

    /// What a page shows besides its prose.
    static func beside(_ page: Page) -> [LooseText] {
        var texts = [LooseText(words(ofPath: page.file.path), at: nil)]
        for value in page.otherValues { texts += self.value(value) }
        let documents = page.lostParts.prose + [page.body] + page.fieldDocuments
        for document in documents {
            for reference in document.references {
                if reference.kind == .image, !reference.text.isEmpty {
                    texts.append(LooseText(Array(reference.text.utf8), at: reference.whole))
                }
                switch reference.scheme {
                case "mailto", "tel":
                    // The address itself is looked at where it is; what else a letter is to begin with, here.
                    guard let start = reference.destination.firstIndex(of: "?") else { continue }
                    texts.append(LooseText(words(ofPath: String(reference.destination[start...])), at: reference.range))
                default: texts.append(LooseText(words(ofPath: reference.destination), at: reference.range))
                }
            }
            for aside in document.asides { texts.append(LooseText(Array(aside.text.utf8), at: aside.range)) }
        }
        return texts
    }

    /// All that the settings say. Of the publisher's own ways to be reached the rules know by themselves.
    static func values(of settings: SiteSettings) -> [LooseText] { settings.values.flatMap { value($0) } }

    /// The words of a file's name, and its text where it is one or a document.
    ///
    /// - Parameter document: what was read of it as a document.
    static func ofFile(_ file: SourceFile, _ document: DocumentTexts?) -> [LooseText] {
        var texts = [LooseText(words(ofPath: file.path), at: nil)]
        if let document, !document.text.isEmpty { texts.append(LooseText(document.text, at: nil)) }
        let bytes = file.source.bytes
        if isText(file.path), !bytes.isEmpty { texts.append(LooseText(bytes, at: 0..<bytes.count)) }
        return texts
    }

    /// Whether a file is a text that is handed out as it is, by the ending of its name.
    static func isText(_ path: String) -> Bool {
        let name = path.lowercased()
        return [
            ".csv", ".tsv", ".txt", ".vtt", ".srt", ".ics", ".json", ".geojson", ".svg", ".xml", ".yml", ".yaml",
            ".vcf",
        ].contains { name.hasSuffix($0) }
    }

    /// An address for e-mail has a rule of its own.
    private static func isPath(_ text: String) -> Bool {
        // Prose has neither, or a full stop and blanks.
        guard pathSigns.meets(text) else { return false }
        let text = text.utf8
        if text.contains(UInt8(ascii: "@")) { return false }
        return text.contains(UInt8(ascii: "/")) || text.contains(UInt8(ascii: ".")) && !text.contains(UInt8(ascii: " "))
    }

    private static let pathSigns = ASCIISet("/.")

    /// The words of an address or a file's name: what is written with per cent signs resolved, and a blank for each run of
    /// signs that part words there. A line break stands for each slash.
    static func words(ofPath path: String) -> [UInt8] {
        var words: [UInt8] = []
        let bytes = Array(path.utf8)
        var index = 0
        func digit(_ place: Int) -> UInt8? {
            place < bytes.count ? Character(Unicode.Scalar(bytes[place])).hexDigitValue.map(UInt8.init) : nil
        }
        while index < bytes.count {
            var byte = bytes[index]
            if byte == UInt8(ascii: "%"), let high = digit(index + 1), let low = digit(index + 2) {
                byte = high << 4 | low
                index += 2
            }
            index += 1
            switch byte {
            case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "&"), UInt8(ascii: "#"), UInt8(ascii: "="):
                words.append(UInt8(ascii: "\n"))
            case UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "+"), UInt8(ascii: " "), UInt8(ascii: "-"):
                // A hyphen between figures belongs to a number.
                if byte == UInt8(ascii: "-"), let last = words.last, last &- 0x30 < 10, index < bytes.count,
                    bytes[index] &- 0x30 < 10
                {
                    words.append(byte)
                } else if let last = words.last, last != UInt8(ascii: " ") {
                    words.append(UInt8(ascii: " "))
                }
            default: words.append(byte)
            }
        }
        return words
    }
}
