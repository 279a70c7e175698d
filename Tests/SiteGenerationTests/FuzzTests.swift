import Checksums
import Diagnostics
import FileSystem
import PromiseModel
import SiteOutput
import TestSupport
import Testing

@testable import Documents
@testable import OpenData
@testable import SiteContent
@testable import SiteGeneration

/// Whatever lies in the content or is published, there are problems at the most, and no trap.
@Suite("Files that nobody would write") struct FuzzTests {
    private static let page = """
        ---
        rubrik: "Hastighet: mätningar"
        ingress: Vi mäter.
        publiceras: 2024-03-12
        adresser: [/gammal/, /äldre/]
        ---

        # Rubrik {#ankare}

        En [länk](../index.md#a "titel") och ![bild](bild.jpg), *kursiv* **fet** `kod` <b>rå</b> &aring;.

        | Kolumn | Tal |
        | :--- | ---: |
        | a | 1 |

        1. ett
        2. två
           - tre

        [ref]: https://www.exempelby.se/ "titel"

        """

    private static let activity = """
        ---
        rubrik: Mätningar
        ansvarig: [Kommunen, Polisen]
        start: 2024-01-10
        klart: 2024-12-01
        mål: {minst: 8, enhet: områden}
        uppföljningar:
          - datum: 2024-04-01
            status: pågår
            utfall: 2,5
            text: |
              Två mätningar
              är klara.
        ---

        Text.

        """

    private static let series = "period;värde;antal\r\n2023-kv1;1,5;10\r\n2023-kv2;\"2 000\";..\r\n2023-kv3;-3;12\r\n"

    private static let picture: [UInt8] =
        [0xFF, 0xD8, 0xFF, 0xE1, 0, 40] + Array("Exif\0\0II".utf8) + [
            42, 0, 8, 0, 0, 0, 1, 0, 0x25, 0x88, 4, 0, 1, 0, 0, 0,
        ]
        + [26, 0, 0, 0, 1, 0, 2, 0, 3, 0] + [0xFF, 0xDA, 0, 2, 1, 2, 3, 0xFF, 0xD9]

    private static let chunks: [UInt8] =
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
        + Array(repeating: 1, count: 17)
        + [0, 0, 0, 8] + Array("eXIfMM".utf8) + [0, 42, 0, 0, 0, 8] + Array(repeating: 0, count: 4)

    @Test("A site of such files is built, or its problems are told") func sites() async throws {
        let seeds: [(names: [String], bytes: [[UInt8]])] = [
            (["om.md", "om/index.md", "2024/om.md"], [Self.page].map { Array($0.utf8) }),
            (["2024/trygghet/a.md", "2024/trygghet/b.md"], [Self.activity, Self.page].map { Array($0.utf8) }),
            (["webbplats.yml"], [Array(SiteFixture.settings.utf8)]),
            (["2024/index.md"], [Array(SiteFixture.promise.utf8), Array(Self.page.utf8)]),
            (["2024/matt/brott.csv"], [Array(Self.series.utf8)]),
            (["2024/dialoger/torget.md"], [Array("---\nrubrik: Torget\ndatum: 2024-03-12\nplats: Torget\n---\n".utf8)]),
            (["bild.jpg", "bild.png", "bild.webp"], [Self.picture, Self.chunks, Array("RIFFaaaaWEBPEXIF".utf8)]),
        ]
        var fuzzing = Fuzzing(seed: 2)
        var failed = 0
        for _ in 0..<Fuzzing.rounds(60) {
            let fixture = try SiteFixture([
                "2024/trygghet/hel.md": Self.activity, "2024/matt/brott.md": "---\nrubrik: Brott\nenhet: brott\n---\n",
            ])
            for seed in seeds {
                guard let name = seed.names.randomElement(using: &fuzzing), Bool.random(using: &fuzzing) else {
                    continue
                }
                try fixture.writeBytes(fuzzing.input(from: seed.bytes), to: name)
            }
            let result = try await fixture.build()
            for form in [TextFormatter(language: .swedish).format(result.diagnostics)] {
                #expect(!form.unicodeScalars.contains { $0.steers && $0 != "\n" })
            }
            if result.diagnostics.hasErrors { failed += 1 }
        }
        #expect(failed > 0)
    }

    @Test("Pictures of any bytes are looked into") func pictures() {
        let seeds = [Self.picture, Self.chunks, Array("RIFF\u{10}\0\0\0WEBPEXIF\u{4}\0\0\0II*\0".utf8)]
        var fuzzing = Fuzzing(seed: 3)
        for _ in 0..<Fuzzing.rounds(10_000) {
            let bytes = fuzzing.input(from: seeds)
            for format in [PictureFormat.jpeg, .png, .webP] { _ = PictureMetadata(bytes, format: format) }
        }
    }

    @Test("Figures of any bytes are read") func figures() {
        var fuzzing = Fuzzing(seed: 4)
        for _ in 0..<Fuzzing.rounds(3_000) {
            let bytes = fuzzing.input(from: [Array(Self.series.utf8)])
            let (table, problems) = CSVTable.parse(SourceText(path: "a.csv", bytes: bytes))
            for cell in table.rows.joined() {
                #expect(cell.range.lowerBound >= 0 && cell.range.upperBound <= bytes.count)
                guard let number = DecimalNumber(cell.text) else { continue }
                #expect(!number.plain.isEmpty && number == number)
            }
            _ = TextFormatter(language: .swedish).format(problems)
        }
    }

    // MARK: What is published

    private static let digest = String(repeating: "0f", count: 32)

    @Test(
        "A list with a size that is none is a damaged one",
        arguments: ["-1", "-9223372036854775808", "9223372036854775808", "x", ""])
    func sizes(size: String) {
        let lines = ["version\t1.0.0", "day\t2024-06-01", "address\thttps://www.exempelby.se/"]
        for kind in ["file", "source"] {
            let list =
                (["lofte manifest 3"] + lines + ["\(kind)\t\(size)\t\(Self.digest)\ta.csv", "end\t4"])
                .joined(separator: "\n") + "\n"
            let manifest = OutputManifest(bytes: Array(list.utf8))
            #expect(manifest.condition == .damaged && (manifest.entries["a.csv"] ?? nil) == nil)
        }
    }

    @Test("What is published may be anything: it is compared with, or refused") func published() async throws {
        let fixture = try SiteFixture([
            "2024/trygghet/ljus.md": "---\nrubrik: Ljus\nansvarig: Kommunen\n---\n\nText.\n",
            "om/index.md": "---\nrubrik: Om\n---\n\n[Rapporten](rapport.pdf) och [siffrorna](siffror.csv).\n",
            "om/rapport.pdf": "%PDF-1.4 gammal", "om/siffror.csv": "år,antal\n2023,1\n",
        ])
        try #require(try await fixture.publish() != nil)
        try fixture.write("%PDF-1.4 ny och längre", to: "om/rapport.pdf")
        try fixture.write("år,antal\n2023,1\n2024,2\n", to: "om/siffror.csv")
        let names = [OutputManifest.fileName, GeneratedPath.activitiesJSON, GeneratedPath.dialoguesJSON]
        var seeds: [String: [UInt8]] = [:]
        for name in names { seeds[name] = try File.read(Path.join(fixture.output, name)) }
        var fuzzing = Fuzzing(seed: 5)
        var compared = 0
        for _ in 0..<Fuzzing.rounds(150) {
            let folder = try TemporaryFolder()
            for (name, bytes) in seeds {
                let isChanged = Bool.random(using: &fuzzing)
                try folder.write("", to: name)
                try File.write(isChanged ? fuzzing.input(from: [bytes]) : bytes, to: folder.path(name))
            }
            guard let published = try? PublishedSite.read(folder.path) else { continue }
            compared += 1
            var options = try fixture.options()
            options.published = published
            if compared < 40 { _ = try await SiteBuilder(options).check() }
        }
        #expect(compared > 0)
    }

    @Test("JSON of any bytes is read or refused") func json() {
        let seeds = [#"{"a": [1, -2.5e3, "\u00e5\ud83d\ude00", null, {"b": true}]}"#, #"[[[[""]]]]"#].map {
            Array($0.utf8)
        }
        var fuzzing = Fuzzing(seed: 6)
        for _ in 0..<Fuzzing.rounds(10_000) {
            let input = fuzzing.input(from: seeds)
            let value = JSONValue(bytes: input)
            #expect(!JSONReader.isJSON(input) || value != nil)
            _ = value?["a"]?.items.map { ($0.number.flatMap { DecimalNumber($0) }, $0.text.map(JSONText.quoted)) }
        }
        #expect(JSONValue(bytes: Array(repeating: UInt8(ascii: "["), count: 1_000_000)) == nil)
    }

    @Test("Any list of files is read, and reads as it is written again") func lists() {
        let list =
            "lofte manifest 3\nversion\t1\nday\t2024-06-01\naddress\thttps://a.se/\nsource\t1\t\(Self.digest)\ta.md\n"
            + "file\t2\t\(Self.digest)\ta/index.html\tcontent/a.md\nfile\t-\t-\tb\nend\t6\n"
        var fuzzing = Fuzzing(seed: 7)
        for _ in 0..<Fuzzing.rounds(5_000) {
            let manifest = OutputManifest(bytes: fuzzing.input(from: [Array(list.utf8)]))
            #expect(manifest.paths.allSatisfy { OutputManifest.isSafe($0.path) })
            if manifest.condition == .whole {
                #expect(OutputManifest(bytes: manifest.bytes).entries == manifest.entries)
            }
        }
    }
}
