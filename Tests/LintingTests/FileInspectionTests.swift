import Diagnostics
import TestSupport
import Testing

@testable import Linting
@testable import SiteContent

@Suite("What may be published, by name and by content")
struct FileInspectionTests {
    static func problems(_ path: String, _ bytes: [UInt8], from origin: FileKind.Origin = .content) -> [Diagnostic] {
        let file = SourceFile(path: path, source: SourceText(path: path, bytes: bytes))
        // In the content a rule tells of pictures, and it is asked as well.
        let rule = origin == .content ? MislabeledPictureRule().check(file).count : 0
        let told = FileInspection.problems(of: file, from: origin)
        #expect(told.allSatisfy { $0.advice?.swedish.isEmpty == false && $0.severity == .error })
        return told
            + [Diagnostic](
                repeating: Diagnostic(.error, .mislabeledPicture, LocalizedText(sv: "", en: ""), at: nil), count: rule)
    }

    private static func codes(_ path: String, _ text: String, from origin: FileKind.Origin = .content)
        -> [DiagnosticCode]
    {
        problems(path, Array(text.utf8), from: origin).map(\.code)
    }

    @Test(
        "Names that a server, a host, a browser or lofte reads",
        arguments: [
            "omdirigeringar.nginx.conf", "omdirigeringar-2.caddy", "Omdirigeringar.txt", "x.nginx.conf", "_redirects",
            "om/_headers",
            "_ROUTES.json", "_worker.js", "_worker.js/index.js", "_middleware.js", "CNAME", "cname", ".nojekyll",
            "_config.yml",
            "_includes/a.txt", "om/_layouts/b.txt", "web.config", "Web.Config", "om/web.config", "web.config.",
            "web.config ",
            "web.config::$DATA", ".htaccess", ".HTACCESS", "om/.htpasswd", ".user.ini", "php.ini", "crossdomain.xml",
            "ClientAccessPolicy.xml", "netlify.toml", "vercel.json", "staticwebapp.config.json", "firebase.json",
            "wrangler.toml",
            "Caddyfile", "nginx.conf", "httpd.conf", "robots.txt", "ROBOTS.TXT", "sitemap.xml", "sitemap-12.xml",
            "nytt.xml",
            "data/aktiviteter.csv", "Data/Aktiviteter.JSON", ".lofte-manifest", ".lofte-manifest.gz", "lofte.lock",
            "_lofte/a.png",
            "sw.js", "om/service-worker.js", "SW.JS", "firebase-messaging-sw.js", "index.html", "om/INDEX.HTM",
            "index.html.gz",
            "404.html", "default.htm", "index.php", "cgi-bin/a.txt", "WEB-INF/b.txt", "index",
        ])
    func reserved(_ path: String) {
        for origin in [FileKind.Origin.content, .templates] {
            #expect(Self.codes(path, "x", from: origin) == [.reservedName], "\(path)")
        }
    }

    @Test(
        "Names that only look like those",
        arguments: [
            "redirects.txt", "om/robots.txt", "om/sitemap.txt", "headers.csv", "om/nytt.txt", "_bilder/a.txt",
            "indexering.txt", "om/v1.2/Bilaga 3.PM.txt", "a.min.txt",
        ])
    func notReserved(_ path: String) { #expect(Self.codes(path, "x") == [], "\(path)") }

    @Test(
        "Kinds that are not published",
        arguments: [
            "a.html", "a.HTM", "a.xhtml", "a.shtml", "a.js", "a.mjs", "a.wasm", "a.php", "a.pHp5", "a.phtml", "a.cgi",
            "a.pl", "a.asp",
            "a.jsp", "a.exe", "a.dll", "a.bat", "a.ps1", "a.jar", "a.swf", "a.hta", "a.htc", "a.url", "a.lnk",
            "a.desktop", "a.iso",
            "a.mht", "a.appcache", "a.webmanifest", "a.xml", "a.xsl", "a.rdf", "a.svgz", "a.gz", "a.br", "a.zst",
            "a.7z", "a.docm", "a.xlsm",
            "a.doc", "a.rtf", "a.css", "a.woff2", "a.heic", "a.bmp", "a.mov", "a.ini", "a.yml", "a.markdown", "a",
            "README", "a.okänd",
            "a.txt.", "a.txt ", "a.txt\u{A0}", "a.php.txt", "a.html.pdf", "a.PHTML.jpg", "a.js.txt", "a.cgi.csv",
            "om/a.shtml.txt", "om/a.php/b.txt", "a.html.d/b.txt",
        ])
    func unsupported(_ path: String) { #expect(Self.codes(path, "x") == [.unsupportedFile], "\(path)") }

    @Test(
        "What a designer may bring, and an editor not",
        arguments: ["a.css", "a.js", "a.mjs", "min.js", "jquery.min.js", "a.webmanifest"])
    func templates(_ path: String) {
        #expect(Self.codes(path, "{}", from: .templates) == [])
        #expect(Self.codes(path, "{}") == [.unsupportedFile])
    }

    private static let page = "\u{FEFF} \r\n<!DOCTYPE html><script>x()</script>"

    @Test(
        "Names of one kind, and another inside",
        arguments: FileKind.all.filter { $0.origin == .content }.flatMap(\.endings))
    func disguised(_ ending: String) {
        let isPicture = FileKind.of("a." + ending)?.isPicture == true
        for text in [Self.page, "<?php x();", "#!/bin/sh\n", "MZ\0\0", "PK\u{3}\u{4}\0\0", ""]
        where !(ending == "svg" && text.isEmpty) {
            let codes = Self.codes("om/a." + ending, text)
            #expect(codes == [isPicture ? DiagnosticCode.mislabeledPicture : .mislabeledFile], "\(ending): \(text)")
        }
    }

    @Test(
        "Texts that begin as markup does, whatever stands before",
        arguments: [
            "<html>", "<SCRIPT>", "<?xml version=\"1.0\"?>", "<svg>", "<!-- -->", "</p>", "<?php", "<% %>",
            "\n\n\t<body>", "\u{FEFF}<a>",
            "\0<html>",
        ])
    func markup(_ text: String) {
        for path in ["a.txt", "a.csv", "a.tsv", "a.json", "a.ics", "a.vtt"] {
            #expect(Self.codes(path, text) == [.mislabeledFile])
        }
    }

    @Test("Texts that hold an angle bracket", arguments: ["< 40 km/h", "a <b> c", "1 < 2", "<3", "= <html>"])
    func plainText(_ text: String) { #expect(Self.codes("a.txt", text) == []) }

    @Test("Texts in other encodings say how to save them") func encodings() {
        #expect(Self.problems("a.csv", [0xE5, 0xE4, 0xF6]).map(\.code) == [.notUTF8])
        #expect(
            Self.problems("a.txt", [0xFF, 0xFE] + "å;b".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }).count == 1
        )
        #expect(Self.problems("a.svg", Array(ExampleFile.drawing.utf8) + [0xFF]).map(\.code) == [.notUTF8])
    }

    @Test("Files of each kind are published") func harmless() {
        for (path, bytes) in HarmlessFiles.all {
            #expect(Self.problems(path, bytes).map(\.message.swedish) == [], "\(path)")
            let upper = path.prefix { $0 != "." } + path.drop { $0 != "." }.uppercased()
            #expect(Self.problems(String(upper), bytes).isEmpty, "\(upper)")
        }
        let kinds = Set(FileKind.all.filter { $0.origin == .content }.flatMap(\.endings))
        #expect(kinds.subtracting(HarmlessFiles.all.map { FileEnding(of: $0.path).text }) == [])
    }

    @Test("Every file of a kind, cut anywhere, stops nothing and crashes nothing") func cut() {
        for (path, bytes) in HarmlessFiles.all {
            for end in stride(from: 0, to: bytes.count, by: max(1, bytes.count / 97)) {
                _ = Self.problems(path, Array(bytes[..<end]))
            }
        }
    }

    @Test(
        "What a picture or a document lacks at its end is missed",
        arguments: ["a.pdf", "a.jpg", "a.png", "a.gif", "a.docx", "a.mp4"])
    func cutOff(_ path: String) throws {
        let bytes = try #require(HarmlessFiles.all.first { $0.path == path }).bytes
        let message = Self.problems(path, bytes.dropLast(bytes.count / 3))
        #expect(
            message.map(\.code) == [
                FileKind.of(path)?.isPicture == true ? DiagnosticCode.mislabeledPicture : .mislabeledFile
            ])
    }

    @Test("Of a large file the edges are enough") func large() {
        let film = HarmlessFiles.box("ftyp", Array("isom\0\0\0\0isommp41".utf8)) + HarmlessFiles.box("moov", [])
        let size = 5_000_000_000
        let length = (0..<8).reversed().map { UInt8(truncatingIfNeeded: (size - film.count) >> ($0 * 8)) }
        let head = film + [0, 0, 0, 1] + Array("mdat".utf8) + length
        let padded = head + [UInt8](repeating: 1, count: FileSample.edge - head.count)
        let sample = FileSample(head: padded, tail: [UInt8](repeating: 1, count: FileSample.edge), size: size)
        #expect(FormCheck.flaw(of: sample, as: .isoMedia) == nil)
        let cut = FileSample(head: padded, tail: padded, size: size - 1)
        #expect(FormCheck.flaw(of: cut, as: .isoMedia) != nil)
    }
}
