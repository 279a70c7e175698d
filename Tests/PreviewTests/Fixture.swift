import Diagnostics
import SiteGeneration
import SiteOutput

@testable import Preview

/// A small site, and what is made of it.
enum Fixture {
    /// What lets a browser in.
    static let key = "0123456789abcdef0123456789abcdef"

    static let page = "<!DOCTYPE html><html><head><title>T</title></head><body><p>Hej</p></body></html>"

    static func file(_ path: String, _ text: String = page) -> OutputFile {
        OutputFile(path: path, bytes: Array(text.utf8))
    }

    static func site(basePath: String = "/lofte/", text: String = page) -> PreviewSite {
        PreviewSite(
            SiteFiles([
                file("index.html", text), file("2024/index.html", text), file("404.html", text),
                file("stil.css", "p {}"), file("nytt.xml", "<feed/>"), file("2024/bild.png", "PNG"),
                file("å/index.html", text),
            ]), basePath: basePath)
    }

    static func error(_ message: String = "fel ord", path: String = "a.md", line: String = "x: ä y\n") -> Diagnostic {
        Diagnostic(
            .error, .unknownStatus, LocalizedText(sv: message, en: "wrong"),
            at: SourceText(path: path, line).location(3..<5), advice: LocalizedText(sv: "skriv så", en: "write so"))
    }

    static func warning(_ message: String = "lite fel") -> Diagnostic {
        Diagnostic(.warning, .rawHTML, LocalizedText(sv: message, en: "a little wrong"), at: nil)
    }

    static func snapshot(
        _ build: PreviewBuild = PreviewBuild(site: site(), diagnostics: []), after previous: PreviewSnapshot? = nil,
        version: String = "V-1", language: Language = .swedish
    ) -> PreviewSnapshot {
        PreviewSnapshot(version: version, build: build, after: previous, language: language)
    }
}

extension Response {
    var text: String { String(decoding: body, as: UTF8.self) }
}

extension Router.Reply {
    var isEvents: Bool { if case .events = self { true } else { false } }
}
