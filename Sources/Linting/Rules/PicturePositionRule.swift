import Diagnostics
import Documents
import SiteContent

/// Pictures that say in their data where they were taken.
struct PicturePositionRule: FileRule {
    let code = DiagnosticCode.picturePosition
    let title = LocalizedText(sv: "Bilder med plats", en: "Pictures with a position")
    let explanation = LocalizedText(
        sv: """
            En mobil sparar ofta i bilden var den togs. Då kan vem som helst ta reda på det, till exempel var någon bor. \
            Ta bort platsen innan bilden publiceras.
            """,
        en: """
            A telephone often saves in a picture where it was taken. So anybody can find it out, and so where somebody \
            lives. Remove the position before the picture is published.
            """)
    let examples: [RuleExample] = [
        .bad("bild med GPS-plats", instead: "bild utan plats", in: .picture(name: "torget.jpg", bytes: Self.jpeg)),
        .bad("bild med GPS-plats", instead: "bild utan plats", in: .picture(name: "karta.png", bytes: Self.png)),
        .bad(
            "bild i formatet avif med GPS-plats", instead: "bild utan plats",
            in: .picture(
                name: "torget.avif", bytes: Self.avif)),
        .good("bild utan plats", in: .picture(name: "torget.jpg", bytes: ExampleFile.jpeg)),
        .good("bild med kamerans namn", in: .picture(name: "torget.jpg", bytes: Self.withoutPosition)),
    ]

    func check(_ file: SourceFile) -> [Finding] {
        guard let format = PictureFormat(path: file.path),
            PictureMetadata(file.source.bytes, format: format).hasPosition
        else { return [] }
        return [
            Finding(
                .wholeFile,
                LocalizedText(
                    sv: "bilden innehåller uppgift om var den togs (GPS)",
                    en: "the picture says where it was taken (GPS)"),
                advice: LocalizedText(
                    sv: "ta bort platsen, till exempel genom att exportera bilden utan metadata",
                    en: "remove the position, say by exporting the picture without metadata"))
        ]
    }

    // The smallest pictures that have a position, or other data.

    /// TIFF: one entry in the first directory, which points at a directory with a latitude.
    private static func tiff(tag: UInt8) -> [UInt8] {
        Array("II".utf8) + [42, 0, 8, 0, 0, 0, 1, 0, tag, 0x88, 4, 0, 1, 0, 0, 0, 26, 0, 0, 0, 0, 0, 0, 0]
            + [1, 0, 2, 0, 5, 0, 3, 0, 0, 0, 0, 0, 0, 0]
    }

    private static func segment(_ tiff: [UInt8]) -> [UInt8] {
        let exif = Array("Exif\0\0".utf8) + tiff
        return ExampleFile.jpeg(segments: [0xFF, 0xE1, 0, UInt8(exif.count + 2)] + exif)
    }

    private static let avif: [UInt8] = {
        let exif = tiff(tag: 0x25)
        return [0, 0, 0, 16] + Array("ftypavif\0\0\0\0".utf8) + [0, 0, 0, UInt8(exif.count + 8)] + Array("meta".utf8)
            + exif
    }()
    private static let jpeg = segment(tiff(tag: 0x25))
    private static let withoutPosition = segment(tiff(tag: 0x30))
    private static let png: [UInt8] = {
        let exif = tiff(tag: 0x25)
        return ExampleFile.png(chunks: [0, 0, 0, UInt8(exif.count)] + Array("eXIf".utf8) + exif + [0, 0, 0, 0])
    }()
}
