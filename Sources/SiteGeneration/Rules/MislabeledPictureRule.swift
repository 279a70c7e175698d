import Diagnostics

/// Pictures by name that are something else inside, so that browsers show nothing.
struct MislabeledPictureRule: FileRule {
    let code = DiagnosticCode.mislabeledPicture
    let severity = Severity.error
    let title = LocalizedText(sv: "Filer som heter som en bild", en: "Files that are called like a picture")
    let explanation = LocalizedText(
        sv: """
            Filen slutar på .jpg eller .png men innehåller något annat, så webbläsaren visar ingenting. Det händer när en \
            fil får ett nytt namn i stället för att sparas i ett nytt format. Spara bilden som jpg eller png.
            """,
        en: """
            The file ends in .jpg or .png but holds something else, so browsers show nothing. That happens when a file is \
            renamed where it should be saved in another format. Save the picture as jpg or png.
            """)
    let examples: [RuleExample] = [
        .bad(
            "webbsida", instead: "bild",
            in: .picture(name: "karta.png", bytes: Array("\n<!DOCTYPE html><title>Logga in</title>".utf8))),
        .bad(
            "bild från en mobil, i formatet heic", instead: "bild sparad som jpg",
            in: .picture(name: "torget.jpg", bytes: [0, 0, 0, 24] + Array("ftypheic".utf8) + [0, 0, 0, 0])),
        .bad("dokument", instead: "bild", in: .picture(name: "karta.jpg", bytes: Array("%PDF-1.7".utf8))),
        .bad(
            "bild från en mobil, som säger sitt format sist", instead: "bild sparad som jpg",
            in: .picture(name: "torget.jpg", bytes: [0, 0, 0, 24] + Array("ftypmif1\0\0\0\0mif1heic".utf8))),
        .good("bild", in: .picture(name: "torget.jpg", bytes: [0xFF, 0xD8, 0xFF, 0xD9])),
        .good(
            "bild i formatet avif, som säger sitt format sist",
            in: .picture(name: "torget.avif", bytes: [0, 0, 0, 24] + Array("ftypmif1\0\0\0\0mif1avif".utf8))),
        .good("ritad bild", in: .picture(name: "karta.svg", bytes: Array("<svg/>".utf8))),
    ]

    func check(_ file: SourceFile) -> [Finding] {
        guard PictureFormat(path: file.path) != nil, let content = Self.content(of: file.source.bytes) else {
            return []
        }
        return [
            Finding(
                .wholeFile,
                LocalizedText(
                    sv: "filen heter som en bild men är \(content.swedish)",
                    en: "the file is called like a picture but is \(content.english)"),
                advice: LocalizedText(
                    sv: "öppna originalet och spara det som jpg eller png: det räcker inte att byta namn",
                    en: "open the original and save it as jpg or png: a new name is not enough"))
        ]
    }

    /// What a file is by its first bytes, when that is no picture that browsers show.
    private static func content(of bytes: [UInt8]) -> LocalizedText? {
        let head = bytes.prefix(64)
        if head.starts(with: "%PDF".utf8) { return LocalizedText(sv: "en pdf", en: "a pdf") }
        if head.starts(with: [0x50, 0x4B, 3, 4]) {
            return LocalizedText(sv: "ett dokument eller en zip-fil", en: "a document or a zip file")
        }
        if head.starts(with: [0x49, 0x49, 0x2A, 0]) || head.starts(with: [0x4D, 0x4D, 0, 0x2A]) {
            return LocalizedText(sv: "en bild i formatet tif", en: "a picture in the format tif")
        }
        let brands = brands(of: bytes)
        let isHEIC = brands.contains { $0.starts(with: "hei".utf8) || $0.starts(with: "hev".utf8) }
        // A general name of the format is the first in both kinds of files.
        if isHEIC || brands.first?.elementsEqual("mif1".utf8) == true,
            !brands.contains(where: { $0.elementsEqual("avif".utf8) || $0.elementsEqual("avis".utf8) })
        {
            return LocalizedText(sv: "en bild i formatet heic", en: "a picture in the format heic")
        }
        let text = head.drop { $0 <= UInt8(ascii: " ") }.prefix(14).map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
        if text.starts(with: "<!doctype html".utf8) || text.starts(with: "<html".utf8) {
            return LocalizedText(sv: "en webbsida", en: "a web page")
        }
        return nil
    }

    /// What a file says that it can be read as (ISO/IEC 14496-12, 4.3, `ftyp`): the major brand, then the compatible ones.
    private static func brands(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        guard bytes.count >= 16, bytes[4..<8].elementsEqual("ftyp".utf8) else { return [] }
        let size = bytes[..<4].reduce(0) { $0 << 8 | Int($1) }
        let end = min(size, bytes.count, 256)
        let compatible = stride(from: 16, to: end - 3, by: 4).map { bytes[$0..<$0 + 4] }
        return [bytes[8..<12]] + compatible
    }
}
