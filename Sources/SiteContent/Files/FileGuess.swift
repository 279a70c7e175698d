import Diagnostics

/// What a file is by its first bytes, when its name says something else.
enum FileGuess {
    /// With its article, as in "men är en webbsida"; nil when nobody can tell.
    static func name(of sample: FileSample) -> LocalizedText? {
        if let found = signatures.first(where: { sample.begins(with: $0.bytes, at: $0.offset) }) { return found.name }
        if let film = isoName(sample) { return film }
        return textName(sample)
    }

    private struct Signature: Sendable {
        let bytes: [UInt8]
        let offset: Int
        let name: LocalizedText

        init(_ bytes: [UInt8], at offset: Int = 0, sv: String, en: String) {
            self.bytes = bytes
            self.offset = offset
            name = LocalizedText(sv: sv, en: en)
        }

        init(_ text: String, at offset: Int = 0, sv: String, en: String) {
            self.init(Array(text.utf8), at: offset, sv: sv, en: en)
        }
    }

    private static let signatures: [Signature] = [
        Signature("%PDF", sv: "en pdf", en: "a pdf"),
        Signature([0x50, 0x4B, 3, 4], sv: "ett dokument eller en zip-fil", en: "a document or a zip file"),
        Signature([0xFF, 0xD8, 0xFF], sv: "en bild i formatet jpg", en: "a picture in the format jpg"),
        Signature([0x89, 0x50, 0x4E, 0x47], sv: "en bild i formatet png", en: "a picture in the format png"),
        Signature("GIF8", sv: "en bild i formatet gif", en: "a picture in the format gif"),
        Signature("WEBP", at: 8, sv: "en bild i formatet webp", en: "a picture in the format webp"),
        Signature("WAVE", at: 8, sv: "ett ljud i formatet wav", en: "a sound in the format wav"),
        Signature([0x49, 0x49, 0x2A, 0], sv: "en bild i formatet tif", en: "a picture in the format tif"),
        Signature([0x4D, 0x4D, 0, 0x2A], sv: "en bild i formatet tif", en: "a picture in the format tif"),
        Signature("OggS", sv: "ett ljud i formatet ogg", en: "a sound in the format ogg"),
        Signature("ID3", sv: "ett ljud i formatet mp3", en: "a sound in the format mp3"),
        Signature(
            [0x1A, 0x45, 0xDF, 0xA3], sv: "en film i formatet webm eller mkv", en: "a film in the format webm or mkv"),
        Signature("MZ", sv: "ett program för Windows", en: "a program for Windows"),
        Signature([0x7F, 0x45, 0x4C, 0x46], sv: "ett program för Linux", en: "a program for Linux"),
        Signature([0xCA, 0xFE, 0xBA, 0xBE], sv: "ett program", en: "a program"),
        Signature([0, 0x61, 0x73, 0x6D], sv: "ett program (wasm)", en: "a program (wasm)"),
        Signature("#!", sv: "ett program", en: "a program"),
        Signature(
            [0xD0, 0xCF, 0x11, 0xE0], sv: "ett dokument i ett äldre format", en: "a document in an older format"),
        Signature("{\\rtf", sv: "ett dokument i formatet rtf", en: "a document in the format rtf"),
        Signature([0x1F, 0x8B], sv: "en packad fil", en: "a packed file"),
        Signature("7z", sv: "en packad fil", en: "a packed file"),
        Signature("Rar!", sv: "en packad fil", en: "a packed file"),
    ]

    /// A file of boxes (ISO/IEC 14496-12): a film, or a picture from a telephone.
    private static func isoName(_ sample: FileSample) -> LocalizedText? {
        guard let brands = ISOBrands(sample) else { return nil }
        if brands.isAVIF { return LocalizedText(sv: "en bild i formatet avif", en: "a picture in the format avif") }
        if brands.isHEIC { return LocalizedText(sv: "en bild i formatet heic", en: "a picture in the format heic") }
        if brands.isQuickTime { return LocalizedText(sv: "en film i formatet mov", en: "a film in the format mov") }
        return LocalizedText(sv: "en film i formatet mp4", en: "a film in the format mp4")
    }

    private static func textName(_ sample: FileSample) -> LocalizedText? {
        switch MarkupStart(sample.head) {
        case .page: return LocalizedText(sv: "en webbsida", en: "a web page")
        case .drawing: return LocalizedText(sv: "en ritad bild (svg)", en: "a drawing (svg)")
        case .program: return LocalizedText(sv: "ett program för en server", en: "a program for a server")
        case .markup: return LocalizedText(sv: "html eller xml", en: "html or xml")
        case nil: break
        }
        if sample.head.prefix(512).allSatisfy({ $0 == 0 }) {
            return LocalizedText(sv: "bara nollor", en: "nothing but zeros")
        }
        let isText = sample.head.prefix(512).allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 9 || $0 == 10 || $0 == 13 }
        return isText ? LocalizedText(sv: "text", en: "text") : nil
    }
}

/// How a text begins that a browser or a server could take for markup, whatever its name is.
///
/// Browsers look at the beginning of a file whose type they doubt (WHATWG MIME Sniffing, section 7.1), behind blanks and a
/// byte order mark. `<` with a letter, `!`, `?`, `%` or `/` behind it is more than any of them takes for markup.
enum MarkupStart: Sendable {
    case page, drawing, program, markup

    init?(_ bytes: ArraySlice<UInt8>) {
        let start = bytes.prefix(4_096).drop { $0 <= 0x20 || [0xEF, 0xBB, 0xBF, 0xFE, 0xFF].contains($0) }
        // Of each character in UTF-16 one byte is 0.
        let text = FileEnding.lowercased(start.prefix(256).filter { $0 != 0 })
        guard text.utf8.first == UInt8(ascii: "<"), let second = text.utf8.dropFirst().first else { return nil }
        switch second {
        case UInt8(ascii: "%"): self = .program
        case UInt8(ascii: "?"): self = text.hasPrefix("<?xml") ? (text.contains("<svg") ? .drawing : .markup) : .program
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "!"), UInt8(ascii: "/"):
            if text.contains("<svg") {
                self = .drawing
            } else {
                self =
                    ["<html", "<!doctype html", "<head", "<body", "<script"].contains(where: text.contains)
                    ? .page : .markup
            }
        default: return nil
        }
    }
}
