import Testing

@testable import SiteContent

@Suite("What a file is by where it lies")
struct PlaceTests {
    @Test(
        "The place of a path",
        arguments: [
            ("webbplats.yml", Place.settings), ("index.md", .start), ("om.md", .page), ("om/index.md", .page),
            ("om/oss/mer/x.MD", .page), ("om/karta.png", .asset), ("karta.png", .asset), ("", .asset), (".md", .asset),
            ("om/webbplats.yml", .asset), ("2024/index.md", .promise(folder: "2024")),
            ("2024/INDEX.md", .promise(folder: "2024")), ("2024-2026/index.md", .promise(folder: "2024-2026")),
            ("2024-extra/index.md", .promise(folder: "2024-extra")), ("20245/index.md", .page),
            ("2024.md", .page), ("år2024/index.md", .page), ("2024 plan/index.md", .page),
            ("2024/bakgrund.md", .promisePage(promise: "2024")), ("2024/lofte.pdf", .asset),
            ("2024/trafik/index.md", .focusArea(promise: "2024", folder: "trafik")),
            ("2024/trafik/hinder.md", .activity(promise: "2024", area: "trafik")), ("2024/trafik/x.csv", .asset),
            ("2024/dialoger/torget.md", .dialogue(promise: "2024")),
            ("2024/rapporter/2024-kv1.md", .report(promise: "2024")),
            ("2024/matt/brott.md", .series(promise: "2024")), ("2024/matt/brott.csv", .seriesData(promise: "2024")),
            ("2024/matt/brott.CSV", .seriesData(promise: "2024")), ("2024/matt/karta.png", .asset),
            ("2024/matt/index.md", .misplaced(.indexInReservedFolder)),
            ("2024/dialoger/Index.md", .misplaced(.indexInReservedFolder)),
            ("2024/trafik/hinder/a.md", .misplaced(.tooDeep)),
            ("2024/dialoger/mars/a.md", .misplaced(.tooDeepInReserved(.dialogues))),
            ("2024/trafik/bilder/a.png", .asset), ("om/2024/index.md", .page),
        ])
    func place(path: String, expected: Place) {
        #expect(Place(path: path) == expected)
    }

    @Test(
        "The address of a path",
        arguments: [
            ("index.md", "/", "index.html"), ("om/index.md", "/om/", "om/index.html"),
            ("om/Öppettider & mer.md", "/om/oppettider-mer/", "om/oppettider-mer/index.html"),
            ("2024/Bedrägerier/INDEX.md", "/2024/bedragerier/", "2024/bedragerier/index.html"),
            ("om/O\u{308}ppet.md", "/om/oppet/", "om/oppet/index.html"),
            ("om/!!!.md", "/om/avsnitt/", "om/avsnitt/index.html"),
        ])
    func address(path: String, permalink: String, output: String) {
        #expect(Permalink(contentPath: path).path == permalink)
        #expect(Permalink(contentPath: path).outputPath == output)
    }

    @Test(
        "The way from one address to another",
        arguments: [
            ("", "/", "./"), ("", "/om/", "om/"), ("om", "/", "../"), ("om", "/om/", "./"), ("om", "/om/oss/", "oss/"),
            ("om/oss", "/om/", "../"), ("om", "/omsorg/", "../omsorg/"), ("2024/trafik", "/2024/torg/", "../torg/"),
            ("2024/a/b", "/om/karta.png", "../../../om/karta.png"), ("om", "/karta.png", "../karta.png"),
            ("om", "/om/karta.png", "karta.png"),
        ])
    func relativeReference(from: String, to: String, expected: String) {
        let permalink = Permalink(from.split(separator: "/").map(String.init))
        #expect(permalink.relativeReference(to: to) == expected)
        // Resolved as RFC 3986 does it (section 5.2), it leads where it should.
        let base = permalink.path
        var parts = base.split(separator: "/").map(String.init)
        for part in expected.split(separator: "/") where part != "." {
            if part == ".." { parts.removeLast() } else { parts.append(String(part)) }
        }
        #expect("/" + parts.joined(separator: "/") + (to.hasSuffix("/") && to != "/" ? "/" : "") == to)
    }
}
