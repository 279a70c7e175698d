import Diagnostics
import Documents
import SiteContent

/// Pictures that take long to fetch.
struct HeavyPictureRule: FileRule {
    let code = DiagnosticCode.heavyPicture
    let title = LocalizedText(sv: "Tunga bilder", en: "Heavy pictures")
    let explanation = LocalizedText(
        sv: """
            En bild över 500 kB tar lång tid att hämta för den som har dålig täckning. Spara den mindre, till exempel \
            1 600 bildpunkter bred, som JPEG eller WebP.
            """,
        en: """
            A picture of more than 500 kB takes long to fetch where reception is poor. Save it smaller, say 1,600 \
            pixels wide, as JPEG or WebP.
            """)
    /// Made when they are asked for: they take megabytes, and a build has no use for them.
    var examples: [RuleExample] {
        [
            .bad("1 200 kB", instead: "180 kB", in: .picture(name: "torget.jpg", bytes: Self.picture(1_200_000))),
            .bad("501 kB", instead: "499 kB", in: .picture(name: "bilder/Karta.JPG", bytes: Self.picture(500_001))),
            .good("499 kB", in: .picture(name: "torget.jpg", bytes: Self.picture(499_000))),
            .good(
                "lofte.pdf, 2 MB",
                in: .picture(name: "lofte.pdf", bytes: ExampleFile.pdf + [UInt8](repeating: 0, count: 2_000_000))),
        ]
    }

    /// In bytes.
    static let limit = 500_000

    func check(_ file: SourceFile) -> [Finding] {
        let size = file.size
        guard size > Self.limit, PictureFormat(path: file.path) != nil else { return [] }
        let shown = (size + 999) / 1000
        return [
            Finding(
                .wholeFile,
                LocalizedText(
                    sv: "bilden är \(shown) kB, och det bör vara högst 500 kB",
                    en: "the picture is \(shown) kB, and should be 500 kB at most"),
                advice: LocalizedText(
                    sv: "spara bilden i mindre format eller med lägre kvalitet",
                    en: "save the picture smaller or in lower quality"))
        ]
    }

    private static func picture(_ count: Int) -> [UInt8] {
        ExampleFile.jpeg(segments: [], scan: count - ExampleFile.jpeg.count)
    }
}
