import Checksums
import Diagnostics
import Markup
import SiteContent

/// A file as text, with what is wrong in it: every file opens so, also one that is broken.
struct TextPage: Sendable {
    let path: String
    /// Its path as problems have it.
    let source: String
    let text: String
    /// Of the bytes that it was opened with.
    let opened: SHA256
    /// What is wrong, by place.
    let problems: [Diagnostic]
    let owed: OwedChanges
    let notice: EditingNotice?
    let token: String
    let language: Language
    /// Where the page that the file becomes lies in the preview; nil for one that becomes none.
    let pageAddress: String?

    var html: HTML {
        var page = DeskPage(language)
        if owed.problems.isEmpty { notice?.append(to: &page) } else { page.errors(owed.problems) }
        page.beside = ShownPage(path: path, language: language)
        page.beginForm(.text(path), token: token, draft: .draft(path), shows: page.beside?.path)
        page.hidden("oppnad", opened.hex)
        if !problems.isEmpty || !owed.owed.isEmpty {
            page.element(
                "<p class=\"buttons\"><button type=\"submit\">", LocalizedText(sv: "Spara", en: "Save"),
                "</button></p>\n")
        }
        appendProblems(to: &page)
        owed.append(to: &page)
        page.area(
            Self.field, LocalizedText(sv: "Filens text", en: "The file's text"),
            hint: LocalizedText(
                sv: "Raderna mellan --- är uppgifter. Under dem står sidans text.",
                en: "The lines between --- are data. Below them stands the page's text."),
            value: text, rows: min(40, max(12, text.count { $0 == "\n" } + 3)), isCode: true, problems: [])
        page.element(
            "<p class=\"buttons\"><button type=\"submit\">", LocalizedText(sv: "Spara", en: "Save"), "</button>\n")
        page.button(LocalizedText(sv: "Spara som utkast hos mig", en: "Keep as a draft of mine"), to: .draft(path))
        if case .draft = notice {
            page.button(LocalizedText(sv: "Släng utkastet", en: "Throw the draft away"), to: .discard(path))
        }
        if FileForm(Place(path: path)) != nil {
            page.button(LocalizedText(sv: "Visa som formulär", en: "Show as a form"), to: .textAsForm(path))
        }
        page.markup("</p>\n<p class=\"hint\" id=\"kept\" role=\"status\"></p>\n</form>\n")
        page.markup("<p>")
        page.link(to: .history(path), LocalizedText(sv: "Tidigare versioner", en: "Earlier versions"))
        page.markup("</p>\n")
        if let pageAddress {
            page.markup("<p>")
            page.link(to: pageAddress, LocalizedText(sv: "Se sidan", en: "See the page")[language])
            page.markup("</p>\n")
        }
        return page.html(path, isWrong: notice?.isWrong ?? false)
    }

    static let field = "text"

    private func appendProblems(to page: inout DeskPage) {
        guard !problems.isEmpty else { return }
        page.element(
            "<section>\n<h2>",
            LocalizedText(
                sv: problems.count == 1 ? "Ett problem i texten" : "\(problems.count) problem i texten",
                en: problems.count == 1 ? "One problem in the text" : "\(problems.count) problems in the text"),
            "</h2>\n<ol class=\"problems\">\n")
        for problem in problems {
            page.markup(problem.severity == .error ? "<li class=\"error\">" : "<li>")
            if let range = problem.location?.range, let source = problem.location?.source {
                let line = source.position(at: range.lowerBound).line
                page.element("<strong>", LocalizedText(sv: "Rad \(line):", en: "Line \(line):"), "</strong> ")
            }
            page.text(problem.message)
            if let advice = problem.advice { page.element("<br><span class=\"advice\">", advice, "</span>") }
            page.help([FieldProblem(problem, at: nil, in: SourceText(path: source, bytes: []))])
            page.markup("</li>\n")
        }
        page.markup("</ol>\n</section>\n")
    }
}
