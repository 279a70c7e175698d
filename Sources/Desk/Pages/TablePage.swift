import Checksums
import Diagnostics
import Markup
import SiteContent

/// The figures of a data series as a table.
struct TablePage: Sendable {
    let path: String
    let source: SourceText
    let table: FigureTable
    /// Of the bytes that were on the disk when it was opened.
    let opened: SHA256
    let diagnostics: [Diagnostic]
    let notice: EditingNotice?
    let token: String
    let language: Language
    /// Where the page lies that shows them.
    let pageAddress: String?

    var html: HTML {
        var page = DeskPage(language)
        let problems = self.problems
        let isRefused = notice?.isWrong ?? false
        if !isRefused || !problems.contains(where: \.isError) { notice?.append(to: &page) }
        page.errors(
            problems,
            intro: isRefused
                ? DeskPage.nothingSaved
                : LocalizedText(sv: "Webbplatsen kan inte publiceras så.", en: "The site cannot be published so."))
        page.warnings(problems)
        page.beside = ShownPage(path: path, language: language)
        page.beginForm(.table(path), token: token, draft: .formDraft(path), shows: page.beside?.path)
        page.hidden("oppnad", opened.hex)
        page.hidden(FormPage.base, WrittenText(source.bytes).text)
        appendButtons(to: &page)
        page.element(
            "<p>",
            LocalizedText(
                sv: "En rad utan något i tas bort. Ett tomt fält betyder att uppgiften saknas.",
                en: "A row with nothing in it goes. An empty field means that the figure is missing."), "</p>\n")
        if !problems.isEmpty { appendButtons(to: &page) }
        appendTable(problems, to: &page)
        page.area(
            FigureTable.pasted, LocalizedText(sv: "Klistra in från Excel", en: "Paste from Excel"),
            hint: LocalizedText(
                sv:
                    "Kopiera rader i Excel, med perioden först. De läggs till när du sparar. En period som redan finns får de nya talen.",
                en:
                    "Copy rows in Excel, the period first. They are added when you save. A period that is there gets the new figures."
            ), value: "", rows: 3, isCode: true, problems: [])
        appendButtons(to: &page)
        page.markup("<p class=\"hint\" id=\"kept\" role=\"status\"></p>\n</form>\n<p>")
        page.link(
            to: .form(path.dropLast(4) + ".md"), LocalizedText(sv: "Ändra texten om siffrorna", en: "Change the text"))
        page.markup("</p>\n")
        if let pageAddress {
            page.markup("<p>")
            page.link(to: pageAddress, LocalizedText(sv: "Se sidan", en: "See the page")[language])
            page.markup("</p>\n")
        }
        return page.html(LocalizedText(sv: "Siffror: \(path)", en: "Figures: \(path)")[language], isWrong: isRefused)
    }

    private var problems: [FieldProblem] {
        diagnostics.map { diagnostic in
            FieldProblem(
                diagnostic, at: diagnostic.location?.source.path == source.path ? table.field(of: diagnostic) : nil,
                in: source)
        }
    }

    private func appendTable(_ problems: [FieldProblem], to page: inout DeskPage) {
        page.markup("<div class=\"figures\" tabindex=\"0\" role=\"region\" aria-label=\"")
        page.text(LocalizedText(sv: "Siffrorna", en: "The figures"))
        page.markup("\">\n<table>\n")
        let header = table.rows.first ?? []
        for (row, cells) in table.rows.enumerated() {
            page.markup("<tr>")
            for (column, cell) in cells.enumerated() {
                let period = cells.first?.text ?? ""
                let name = header[column].text
                input(
                    FigureTable.name(row, column), cell.text,
                    label: row == 0
                        ? LocalizedText(sv: "Kolumn \(column + 1)", en: "Column \(column + 1)")
                        : column == 0
                            ? LocalizedText(sv: "Rad \(row)", en: "Row \(row)")
                            : LocalizedText("\(name), \(period)"),
                    problems, isHead: row == 0, to: &page)
            }
            page.markup("</tr>\n")
        }
        page.markup("<tr>")
        for (column, cell) in header.enumerated() {
            input(
                FigureTable.newName(column), "",
                label: LocalizedText(sv: "Ny rad, \(cell.text)", en: "New row, \(cell.text)"), problems, isHead: false,
                to: &page)
        }
        page.markup("</tr>\n</table>\n</div>\n")
    }

    private func input(
        _ field: String, _ value: String, label: LocalizedText, _ problems: [FieldProblem], isHead: Bool,
        to page: inout DeskPage
    ) {
        page.markup(
            isHead ? "<th scope=\"col\"><input type=\"text\" aria-label=\"" : "<td><input type=\"text\" aria-label=\"")
        page.text(label)
        page.markup("\"")
        page.attributes(field, hint: nil, problems)
        page.markup(" value=\"")
        page.text(value)
        page.markup("\">")
        page.problems(field, problems)
        page.markup(isHead ? "</th>" : "</td>")
    }

    private func appendButtons(to page: inout DeskPage) {
        page.element(
            "<p class=\"buttons\"><button type=\"submit\">", LocalizedText(sv: "Spara", en: "Save"), "</button>\n")
        page.button(LocalizedText(sv: "Spara som utkast hos mig", en: "Keep as a draft of mine"), to: .formDraft(path))
        page.element(
            "<button type=\"submit\" class=\"second\" name=\"gor\" value=\"text\">",
            LocalizedText(sv: "Visa som text", en: "Show as text"), "</button>\n")
        if case .draft = notice {
            page.button(LocalizedText(sv: "Släng utkastet", en: "Throw the draft away"), to: .discard(path))
        }
        page.markup("</p>\n")
    }
}
