import Checksums
import ContentFormat
import Diagnostics
import FileSystem
import FrontMatter
import Markup
import SiteContent
import SiteGeneration

/// A file as a form: every key that its kind has, the page's text, and what is wrong at its field.
struct FormPage: Sendable {
    let path: String
    let form: FileForm
    /// Of the text that the form shows, saved or not.
    let editor: YAMLEditor
    let fields: FileFields
    /// Of the bytes that were on the disk when it was opened.
    let opened: SHA256
    let problems: [FieldProblem]
    /// What was changed and is to be explained.
    let owed: OwedChanges
    /// What could not be put into the file, by field.
    var unwritten: [String: String] = [:]
    /// What somebody else has written in the same fields.
    var others: [String: String] = [:]
    /// The list that has a row more.
    var open: String?
    let notice: EditingNotice?
    let token: String
    let language: Language
    let pageAddress: String?

    /// The field that says which button was pressed.
    static let action = "gor"
    /// The field that holds the file's text as the form shows it.
    static let base = "underlag"

    init(
        path: String, form: FileForm, editor: YAMLEditor, opened: SHA256, problems: [Diagnostic],
        owed: OwedChanges, notice: EditingNotice?, token: String, language: Language, pageAddress: String?,
        unwritten: [String: String] = [:], others: [String: String] = [:], open: String? = nil
    ) {
        self.path = path
        self.form = form
        self.editor = editor
        self.opened = opened
        self.owed = owed
        self.notice = notice
        self.token = token
        self.language = language
        self.pageAddress = pageAddress
        self.unwritten = unwritten
        self.others = others
        self.open = open
        fields = FileFields(editor, form)
        self.problems =
            unwritten.keys.sorted { $0.precedesInBytes($1) }.map { field in
                FieldProblem(
                    field,
                    LocalizedText(
                        sv: "Det här går inte att skriva i filen så", en: "This cannot be written to the file so"),
                    advice: LocalizedText(
                        sv: "skriv det på ett annat sätt, eller i filens text",
                        en: "write it in another way, or in the file's text"))
            }
            + others.keys.sorted { $0.precedesInBytes($1) }.map { field in
                FieldProblem(
                    field,
                    LocalizedText(
                        sv: "Någon annan har också ändrat det här", en: "Somebody else has changed this too"),
                    advice: LocalizedText(
                        sv: "välj vid fältet, eller skriv ihop texterna där; sparar du utan att välja gäller din text",
                        en: "choose at the field, or put the texts together there; if you save, yours is taken"))
            } + owed.problems + ProblemPlaces(editor, fields).place(problems)
    }

    var html: HTML {
        var page = DeskPage(language)
        // What was refused is told of with what is wrong.
        if !(notice?.isWrong ?? false) || !problems.contains(where: \.isError) { notice?.append(to: &page) }
        page.errors(problems, intro: intro)
        page.warnings(problems)
        page.beside = ShownPage(path: path, language: language)
        page.beginForm(.form(path), token: token, draft: .formDraft(path), shows: page.beside?.path)
        page.hidden("oppnad", opened.hex)
        page.hidden(Self.base, WrittenText(editor.source.bytes).text)
        appendButtons(to: &page)
        owed.append(to: &page)
        let markup = FieldMarkup(
            language: language, problems: problems, unwritten: unwritten, others: others, open: open,
            address: .form(path),
            contentLanguage: contentLanguage)
        for field in fields.fields where isFirst(field) { markup.append(field, to: &page) }
        if let body = fields.body {
            let name = FileFields.prefix + FileFields.bodyName
            let text = unwritten[name] ?? body
            page.area(
                name, LocalizedText(sv: "Sidans text", en: "The page's text"),
                hint: LocalizedText(
                    sv: "Tom rad ger nytt stycke. ## först på raden ger en rubrik, - först på raden en lista.",
                    en: "An empty line begins a paragraph. ## begins a heading, - an item of a list."),
                value: text, rows: min(30, max(6, text.count { $0 == "\n" } + text.count / 80 + 2)),
                contentLanguage: contentLanguage, room: .page, problems: problems)
            page.element(
                "<noscript><p class=\"hint\">",
                LocalizedText(
                    sv: "Det du klistrar in från Word blir vanlig text: skriv rubriker och listor med tecknen ovan.",
                    en: "What you paste from Word becomes plain text: write headings and lists by the signs above."),
                "</p></noscript>\n")
            markup.choices(name, to: &page)
        }
        page.others(fields.others)
        appendMore(markup, to: &page)
        appendButtons(to: &page)
        page.markup("<p class=\"hint\" id=\"kept\" role=\"status\"></p>\n</form>\n")
        if Place(path: path).isSeries {
            page.markup("<p>")
            page.link(
                to: .table(path.dropLast(3) + ".csv"), LocalizedText(sv: "Ändra siffrorna", en: "Change the figures"))
            page.markup("</p>\n")
        }
        if form.isPage {
            page.markup("<p>")
            page.link(to: .picture(path), LocalizedText(sv: "Lägg till en bild", en: "Add a picture"))
            page.markup("</p>\n")
        }
        if ContentRearrangement.isMovable(path) {
            page.markup("<p>")
            page.link(to: .move(path), LocalizedText(sv: "Byt adress", en: "Change the address"))
            page.markup("</p>\n<p>")
            page.link(to: .remove(path), LocalizedText(sv: "Ta bort sidan", en: "Take the page away"))
            page.markup("</p>\n")
        }
        page.markup("<p>")
        page.link(to: .history(path), LocalizedText(sv: "Tidigare versioner", en: "Earlier versions"))
        page.markup("</p>\n")
        if let pageAddress {
            page.markup("<p>")
            page.link(to: pageAddress, LocalizedText(sv: "Se sidan", en: "See the page")[language])
            page.markup("</p>\n")
        }
        return page.html(title, isWrong: (notice?.isWrong ?? false) || !others.isEmpty)
    }

    private var intro: LocalizedText {
        if notice?.isWrong ?? false {
            return LocalizedText(
                sv:
                    "Inget är sparat på webbplatsen. Det du har skrivit står kvar här, och är sparat som utkast hos dig.",
                en:
                    "Nothing is saved to the site. What you have written still stands here, and is kept as a draft of yours."
            )
        }
        return LocalizedText(sv: "Webbplatsen kan inte publiceras så.", en: "The site cannot be published so.")
    }

    /// The file's own title or name.
    private var title: String {
        for field in fields.fields where field.key == .title || field.key == .name {
            if case .text(let text) = field.value, !text.isEmpty { return text }
        }
        return path
    }

    private var contentLanguage: String {
        for field in fields.fields where field.key == .language {
            if case .text(let text) = field.value, text == "en" { return text }
        }
        return "sv"
    }

    /// Whether a field stands where it is seen at once.
    private func isFirst(_ field: FormField) -> Bool {
        field.isRequired || field.isFilled || needsLook(field) || field.key == .unit && hasGoal
    }

    /// Whether there is a goal in figures, which wants to know what is counted.
    private var hasGoal: Bool { fields.fields.contains { $0.key == .target && $0.isFilled } }

    private func needsLook(_ field: FormField) -> Bool {
        if open == field.name { return true }
        return problems.contains { problem in
            guard let name = problem.field else { return false }
            return name == field.name || name.hasPrefix(field.name + ".")
        }
    }

    private func appendMore(_ markup: FieldMarkup, to page: inout DeskPage) {
        let more = fields.fields.filter { !isFirst($0) }
        guard !more.isEmpty else { return }
        page.element(
            "<details>\n<summary>", LocalizedText(sv: "Fler uppgifter", en: "More"), "</summary>\n")
        for field in more { markup.append(field, to: &page) }
        page.markup("</details>\n")
    }

    private func appendButtons(to page: inout DeskPage) {
        page.element(
            "<p class=\"buttons\"><button type=\"submit\">", LocalizedText(sv: "Spara", en: "Save"), "</button>\n")
        page.button(LocalizedText(sv: "Spara som utkast hos mig", en: "Keep as a draft of mine"), to: .formDraft(path))
        page.button(LocalizedText(sv: "Visa som text", en: "Show as text"), to: .formAsText(path))
        if case .draft = notice {
            page.button(LocalizedText(sv: "Släng utkastet", en: "Throw the draft away"), to: .discard(path))
        }
        page.markup("</p>\n")
    }
}
