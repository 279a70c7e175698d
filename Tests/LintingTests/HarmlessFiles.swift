import TestSupport

@testable import Linting

/// The smallest files of every kind that may be published. Real ones, two hundred of them, are made by `hosting/hostile.py`.
enum HarmlessFiles {
    static let all: [(path: String, bytes: [UInt8])] =
        documents + texts + [
            ("a.jpg", ExampleFile.jpeg), ("a.jpeg", ExampleFile.jpeg), ("a.png", ExampleFile.png),
            ("a.gif", Array("GIF89a".utf8) + [1, 0, 1, 0, 0, 0, 0, 0x2C] + [UInt8](repeating: 0, count: 12) + [0x3B]),
            ("a.webp", Array("RIFF".utf8) + [14, 0, 0, 0] + Array("WEBPVP8L".utf8) + [2, 0, 0, 0, 0x2F, 0]),
            ("a.avif", box("ftyp", Array("mif1\0\0\0\0mif1avif".utf8)) + box("meta", [0, 0, 0, 0])),
            ("a.svg", Array(ExampleFile.drawing.utf8)), ("a.ico", SampleFile.bytes("", at: "a.ico")),
            ("a.mp3", [0xFF, 0xFB, 0x90, 0xC4] + [UInt8](repeating: 0, count: 413)), ("a.m4a", film("M4A ")),
            ("a.mp4", film("isom")), ("a.ogg", Array("OggS\0".utf8)),
            ("a.opus", Array("OggS\0".utf8)),
            ("a.wav", Array("RIFF".utf8) + [4, 0, 0, 0] + Array("WAVE".utf8)),
            ("a.webm", [0x1A, 0x45, 0xDF, 0xA3, 0x42, 0x82, 0x84] + Array("webm".utf8)),
        ]

    private static let texts: [(path: String, bytes: [UInt8])] = [
        ("a.txt", "Protokoll\r\n"), ("a.csv", "\u{FEFF}år;antal\r\n2024;3\r\n"), ("a.tsv", "år\tantal\n"),
        ("a.ics", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"), ("a.vtt", "\u{FEFF}WEBVTT\n\n"),
        ("a.json", "{\"a\": [1, null]}"),
        ("a.geojson", " {\"type\": \"FeatureCollection\", \"features\": []}\n"),
    ].map { ($0, Array($1.utf8)) }

    private static let documents: [(path: String, bytes: [UInt8])] =
        [
            ("a.pdf", ExampleFile.pdf), ("a.zip", zip(["a.txt": "x"])), ("a.docx", office("word/document.xml")),
            ("a.xlsx", office("xl/workbook.xml")), ("a.pptx", office("ppt/presentation.xml")),
        ]
        + ["odt": "text", "ods": "spreadsheet", "odp": "presentation"].map { ending, type in
            ("a." + ending, zip(["content.xml": ""], type: "application/vnd.oasis.opendocument." + type))
        } + [("a.epub", zip(["content.opf": ""], type: "application/epub+zip"))]

    static func office(_ part: String, _ others: [String: String] = [:]) -> [UInt8] {
        zip(others.merging(["[Content_Types].xml": "", part: ""]) { $1 })
    }

    static func film(_ brand: String) -> [UInt8] {
        box("ftyp", Array("\(brand)\0\0\0\0isom".utf8)) + box("moov", [0]) + box("mdat", [0, 0])
    }

    static func box(_ kind: String, _ data: [UInt8]) -> [UInt8] {
        number(data.count + 8, 4).reversed() + Array(kind.utf8) + data
    }

    /// Without compression and without checksums, which nobody here looks at.
    static func zip(_ files: [String: String], type: String? = nil) -> [UInt8] {
        let entries =
            (type.map { [("mimetype", $0)] } ?? []) + files.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        var bytes: [UInt8] = []
        var directory: [UInt8] = []
        for (name, text) in entries {
            let sizes = number(text.utf8.count, 4) + number(text.utf8.count, 4) + number(name.utf8.count, 2) + [0, 0]
            let start = bytes.count
            bytes +=
                [0x50, 0x4B, 3, 4] + [UInt8](repeating: 0, count: 14) + sizes + Array(name.utf8) + Array(text.utf8)
            directory +=
                [0x50, 0x4B, 1, 2] + [UInt8](repeating: 0, count: 16) + sizes + [UInt8](repeating: 0, count: 10)
            directory += number(start, 4) + Array(name.utf8)
        }
        let end = [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + number(entries.count, 2) + number(entries.count, 2)
        return bytes + directory + end + number(directory.count, 4) + number(bytes.count, 4) + [0, 0]
    }

    /// The least significant byte first.
    private static func number(_ value: Int, _ width: Int) -> [UInt8] {
        (0..<width).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
    }
}
