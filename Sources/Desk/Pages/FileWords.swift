import Diagnostics
import SiteContent
import SiteGeneration

/// What becomes another besides the pages, in words that editors know.
struct FileWords: Sendable {
    private let lines: [LocalizedText]

    init(_ comparison: SiteComparison) {
        let changed = comparison.addedFiles + comparison.changedFiles + comparison.removedFiles
        var lines: [LocalizedText] = []
        if changed.contains(GeneratedPath.feed) {
            lines.append(
                LocalizedText(sv: "Flödet med nyheter får något nytt.", en: "The feed of news gets something new."))
        }
        let data = changed.filter { $0.hasPrefix("data/") }
        if !data.isEmpty {
            lines.append(
                LocalizedText(
                    sv: "Öppna data ändras: \(data.joined(separator: ", ")).",
                    en: "Open data change: \(data.joined(separator: ", "))."))
        }
        /// Of what somebody has put there.
        func own(_ paths: [String]) -> [String] {
            paths.filter { path in
                !path.hasPrefix("data/") && path != GeneratedPath.feed && !GeneratedPath.isForMachinesOnly(path)
            }
        }
        for (paths, swedish, english) in [
            (comparison.addedFiles, "Nya filer", "New files"),
            (comparison.changedFiles, "Filer som ändras", "Files that change"),
            (comparison.removedFiles, "Filer som försvinner", "Files that go"),
        ] {
            let paths = own(paths)
            guard !paths.isEmpty else { continue }
            let told = paths.prefix(30).joined(separator: ", ") + (paths.count > 30 ? " …" : "")
            lines.append(LocalizedText(sv: "\(swedish): \(told).", en: "\(english): \(told)."))
        }
        self.lines = lines
    }

    var isEmpty: Bool { lines.isEmpty }

    func append(to page: inout DeskPage) {
        guard !lines.isEmpty else { return }
        page.element(
            "<section>\n<h2>", LocalizedText(sv: "Flöde, data och filer", en: "Feed, data and files"), "</h2>\n<ul>\n")
        for line in lines { page.element("<li>", line, "</li>\n") }
        page.markup("</ul>\n</section>\n")
    }
}
