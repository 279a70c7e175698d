package import Diagnostics
import Localization
import SiteContent
import SiteModel

/// A report for people, as a comment on a change request (GitHub's and GitLab's Markdown).
package struct MarkdownReport: Sendable {
    private let report: BuildReport
    private let language: Language
    private let dates: DateText

    /// Longer lists are cut, since a comment may not be longer than 65 536 characters.
    private static let listLimit = 50

    package init(_ report: BuildReport, language: Language) {
        self.report = report
        self.language = language
        dates = DateText(language: language)
    }

    /// The whole report, ended by a line break.
    package var text: String {
        var parts = [heading]
        if !report.diagnostics.isEmpty { parts.append(problems) }
        if let comparison = report.comparison { parts += pages(comparison) }
        if !report.schedule.isEmpty { parts.append(schedule) }
        return parts.joined(separator: "\n")
    }

    private func word(_ swedish: String, _ english: String) -> String { language == .swedish ? swedish : english }

    private var heading: String {
        let count = ProblemCount(report.diagnostics).text[language]
        let day = dates.long(report.today)
        guard report.isBuilt else {
            return word(
                "## Webbplatsen kan inte publiceras\n\n\(count).\n", "## The site cannot be published\n\n\(count).\n")
        }
        let pages = word(
            "\(report.pageCount) sidor som visar läget den \(day). \(count).",
            "\(report.pageCount) pages that show how things stand on \(day). \(count).")
        return word("## Webbplatsen går att publicera", "## The site can be published") + "\n\n\(pages)\n"
    }

    private var problems: String {
        table(
            word("Problem", "Problems"), count: report.diagnostics.count,
            head: [word("Var", "Where"), word("Vad", "What"), word("Gör så här", "What to do")],
            rows: report.diagnostics.prefix(Self.listLimit).map { diagnostic in
                let place = diagnostic.location.map { location in
                    location.source.path + (location.start.map { ":\($0.line)" } ?? "")
                }
                let label =
                    diagnostic.severity == .error ? word("**Fel:** ", "**Error:** ") : word("Varning: ", "Warning: ")
                return [
                    place.map(code) ?? "",
                    label + escaped(diagnostic.message[language]) + " (`\(diagnostic.code.rawValue)`)",
                    escaped(diagnostic.advice?[language] ?? ""),
                ]
            })
    }

    private func pages(_ comparison: SiteComparison) -> [String] {
        let isSame =
            comparison.added.isEmpty && comparison.changed.isEmpty && comparison.removed.isEmpty
            && comparison.addedFiles.isEmpty && comparison.changedFiles.isEmpty && comparison.removedFiles.isEmpty
        if isSame {
            return [
                word("Ingenting skiljer sig från det publicerade.", "Nothing differs from what is published.") + "\n"
            ]
        }
        let address = word("Adress", "Address")
        let page = word("Sida", "Page")
        func rows(_ lines: [SiteComparison.PageLine]) -> [[String]] {
            lines.prefix(Self.listLimit).map { [escaped($0.title ?? ""), code($0.address)] }
        }
        var parts: [String] = []
        if !comparison.added.isEmpty {
            parts.append(
                table(
                    word("Nya sidor", "New pages"), count: comparison.added.count, head: [page, address],
                    rows: rows(comparison.added)))
        }
        // What people have written comes first; that the frame is another is the same of all pages.
        let changed = comparison.changed.filter { $0.reason != .frame }.enumerated().sorted {
            (Self.rank($0.element.reason), $0.offset) < (Self.rank($1.element.reason), $1.offset)
        }
        if !changed.isEmpty {
            parts.append(
                table(
                    word("Ändrade sidor", "Changed pages"), count: changed.count,
                    head: [page, address, word("Varför", "Why")],
                    rows: changed.prefix(Self.listLimit).map { _, change in
                        [escaped(change.page.title ?? ""), code(change.page.address), reason(change.reason)]
                    }))
        }
        let framed = comparison.changed.count - changed.count
        if framed > 0 {
            parts.append(
                word(
                    "På \(framed) \(framed == 1 ? "sida" : "sidor") är bara ramen en annan: mall, meny eller inställning.",
                    "On \(framed) \(framed == 1 ? "page" : "pages") only the frame is another: template, menu or setting."
                )
                    + "\n")
        }
        if !comparison.removed.isEmpty {
            parts.append(
                table(
                    word("Borttagna sidor", "Removed pages"), count: comparison.removed.count, head: [address],
                    rows: comparison.removed.prefix(Self.listLimit).map { [code($0.address)] }))
        }
        let files = [
            (word("nya", "new"), comparison.addedFiles), (word("ändrade", "changed"), comparison.changedFiles),
            (word("borttagna", "removed"), comparison.removedFiles),
        ].filter { !$0.1.isEmpty }
        if !files.isEmpty {
            let lines = files.map { name, paths in
                "- \(name): " + paths.prefix(Self.listLimit).map(code).joined(separator: ", ")
                    + (paths.count > Self.listLimit ? " …" : "")
            }
            parts.append("### \(word("Andra filer", "Other files"))\n\n\(lines.joined(separator: "\n"))\n")
        }
        return parts
    }

    /// What reviewers look at first has the lowest.
    private static func rank(_ reason: SiteComparison.Reason) -> Int {
        switch reason {
        case .removed: 0
        case .status: 1
        case .text: 2
        case .redirected: 3
        case .derived: 4
        case .frame: 5
        }
    }

    private func reason(_ reason: SiteComparison.Reason) -> String {
        switch reason {
        case .status(let from, let to): word("läge: ", "status: ") + escaped("\(from) → \(to)")
        case .text: word("texten", "its text")
        case .frame: word("ramen: mall, meny eller inställning", "its frame: template, menu or setting")
        case .derived: word("följer av andra sidor", "follows from other pages")
        case .redirected(let target): word("leder till ", "leads to ") + code(target)
        case .removed(let why): word("borttagen: ", "removed: ") + escaped(why)
        }
    }

    private var schedule: String {
        table(
            word("Sidor med en dag", "Pages with a day"), count: report.schedule.count,
            head: [word("Sida", "Page"), word("Fil", "File"), word("Vad som gäller", "What holds")],
            rows: report.schedule.prefix(Self.listLimit).map { page in
                let state =
                    switch page.state {
                    case .coming(let day): word("visas från \(dates.long(day))", "shown from \(dates.long(day))")
                    case .leaving(let day): word("tas ned \(dates.long(day))", "taken down \(dates.long(day))")
                    case .takenDown(let day):
                        word("nedtagen sedan \(dates.long(day))", "taken down since \(dates.long(day))")
                    case .draft: word("utkast, visas inte", "draft, not shown")
                    }
                return [escaped(page.title), code(page.file), state]
            })
    }

    private func table(_ title: String, count: Int, head: [String], rows: [[String]]) -> String {
        func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
        var lines = ["### \(title) (\(count))", "", row(head), row(head.map { _ in "---" })] + rows.map(row)
        if count > rows.count {
            lines += ["", word("… och \(count - rows.count) till.", "… and \(count - rows.count) more.")]
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func code(_ text: String) -> String {
        "`" + text.printable.filter { $0 != "`" && $0 != "|" } + "`"
    }

    /// A text in which nothing is taken for Markdown, HTML or an address, on one line; nobody is called by an `@`.
    private func escaped(_ text: String) -> String {
        var result = ""
        let plain = text.printable.replacing("://", with: ":\u{200B}//").replacing("www.", with: "www\u{200B}.")
        for character in plain {
            switch character {
            case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "#", "&": result += "\\\(character)"
            case "@": result += "@\u{200B}"
            case "\n", "\r\n", "\t": result += " "
            default: result.append(character)
            }
        }
        return result
    }
}
