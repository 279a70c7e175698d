import Diagnostics
import Markup
import Preview

/// Puts the parts of a page of the desk together.
struct DeskPage: Sendable {
    let language: Language
    private(set) var main = HTML()
    /// What stands beside the rest, where there is room.
    var beside: ShownPage?

    init(_ language: Language) { self.language = language }

    // MARK: Writing

    /// Markup of our own.
    mutating func markup(_ literal: StaticString) { main.append(literal: literal) }

    /// A text, escaped.
    mutating func text(_ text: String) { main.append(escaping: text) }

    mutating func text(_ text: LocalizedText) { main.append(escaping: text[language]) }

    /// A text in an element.
    mutating func element(_ opening: StaticString, _ text: LocalizedText, _ closing: StaticString) {
        element(opening, text[language], closing)
    }

    mutating func element(_ opening: StaticString, _ text: String, _ closing: StaticString) {
        markup(opening)
        self.text(text)
        markup(closing)
    }

    mutating func link(to address: String, _ text: String) {
        markup("<a href=\"")
        self.text(address)
        markup("\">")
        self.text(text)
        markup("</a>")
    }

    mutating func link(to address: DeskAddress, _ text: LocalizedText) { link(to: address.href, text[language]) }

    // MARK: Forms

    /// What is wrong in a form, above it: each leads to its field (WCAG 2.2, 3.3.1; GOV.UK's error summary).
    ///
    /// - Parameter intro: what became of what was sent.
    mutating func errors(_ all: [FieldProblem], intro: LocalizedText = Self.nothingSaved) {
        let problems = all.filter(\.isError)
        guard !problems.isEmpty else { return }
        markup("<div class=\"wrong\" role=\"alert\" tabindex=\"-1\" id=\"fel\">\n<h2>")
        text(
            problems.count == 1
                ? LocalizedText(sv: "Det här behöver rättas", en: "This needs to be mended")
                : LocalizedText(
                    sv: "\(problems.count) saker behöver rättas", en: "\(problems.count) things need to be mended"))
        markup("</h2>\n<p>")
        text(intro)
        markup("</p>\n")
        list(problems)
        markup("</div>\n")
    }

    static let nothingSaved = LocalizedText(
        sv: "Inget är sparat än. Det du har skrivit står kvar här nedanför.",
        en: "Nothing is saved yet. What you have written still stands below.")

    /// What somebody should look at, and what stops nothing.
    mutating func warnings(_ all: [FieldProblem]) {
        let warnings = all.filter { !$0.isError }
        guard !warnings.isEmpty else { return }
        element("<section class=\"mind\">\n<h2>", LocalizedText(sv: "Tänk på", en: "Mind"), "</h2>\n")
        list(warnings)
        markup("</section>\n")
    }

    private mutating func list(_ problems: [FieldProblem]) {
        markup("<ul>\n")
        for problem in problems {
            markup("<li>")
            if let field = problem.field {
                link(to: "#" + field, problem.message[language])
            } else {
                text(problem.message)
            }
            advice(problem)
            markup("</li>\n")
        }
        markup("</ul>\n")
    }

    private mutating func advice(_ problem: FieldProblem) {
        if let advice = problem.advice {
            element("<br><span class=\"advice\">", advice, "</span>")
        }
    }

    /// A label, what helps to fill in the field, and what is wrong with it.
    mutating func label(_ field: String, _ label: LocalizedText, hint: LocalizedText?, _ problems: [FieldProblem]) {
        markup("<label for=\"")
        text(field)
        markup("\">")
        text(label)
        markup("</label>\n")
        hints(field, hint, problems)
    }

    /// The same for a group of choices.
    mutating func legend(_ field: String, _ label: LocalizedText, hint: LocalizedText?, _ problems: [FieldProblem]) {
        element("<legend>", label, "</legend>\n")
        hints(field, hint, problems)
    }

    private mutating func hints(_ field: String, _ hint: LocalizedText?, _ problems: [FieldProblem]) {
        if let hint {
            markup("<p class=\"hint\" id=\"")
            text(field + "-hint")
            markup("\">")
            text(hint)
            markup("</p>\n")
        }
        self.problems(field, problems)
    }

    /// What is wrong with a field.
    mutating func problems(_ field: String, _ problems: [FieldProblem]) {
        let own = problems.filter { $0.field == field }
        guard !own.isEmpty else { return }
        markup(own.contains(where: \.isError) ? "<p class=\"error\" id=\"" : "<p class=\"mind\" id=\"")
        text(field + "-error")
        markup("\">")
        for (number, problem) in own.enumerated() {
            if number > 0 { markup("<br>") }
            text(problem.message)
            advice(problem)
        }
        markup("</p>\n")
        help(own)
    }

    /// Name, id and what describes a control.
    mutating func attributes(_ field: String, hint: LocalizedText?, _ problems: [FieldProblem]) {
        markup(" id=\"")
        text(field)
        markup("\" name=\"")
        text(field)
        markup("\"")
        let own = problems.filter { $0.field == field }
        let describers = [hint == nil ? nil : field + "-hint", own.isEmpty ? nil : field + "-error"].compactMap { $0 }
        if !describers.isEmpty {
            markup(" aria-describedby=\"")
            text(describers.joined(separator: " "))
            markup("\"")
        }
        if own.contains(where: \.isError) { markup(" aria-invalid=\"true\"") }
    }

    /// A button that sends the form to another address.
    mutating func button(_ label: LocalizedText, to address: DeskAddress) {
        markup("<button type=\"submit\" class=\"second\" formaction=\"")
        text(address.href)
        element("\">", label, "</button>\n")
    }

    /// A value that goes with the form.
    mutating func hidden(_ name: String, _ value: String) {
        markup("<input type=\"hidden\" name=\"")
        text(name)
        markup("\" value=\"")
        text(value)
        markup("\">\n")
    }

    /// - Parameters:
    ///   - draft: where what is typed is kept.
    ///   - shows: the file whose page is shown beside the form.
    ///   - isUpload: whether a file is sent with it.
    mutating func beginForm(
        _ address: DeskAddress, token: String, draft: DeskAddress? = nil, shows: String? = nil, isUpload: Bool = false
    ) {
        markup("<form method=\"post\" action=\"")
        text(address.href)
        markup(isUpload ? "\" enctype=\"multipart/form-data\"" : "\"")
        if let draft {
            markup(" data-draft=\"")
            text(draft.href)
            markup("\"")
        }
        if let shows {
            markup(" id=\"formularet\" tabindex=\"-1\" data-show=\"")
            text(DeskAddress.shown(shows).href)
            markup("\"")
        }
        markup(">\n")
        hidden(FormFields.tokenName, token)
        if shows != nil { OpenElsewhere.current?.append(to: &self) }
    }

    // MARK: The whole

    /// The page.
    ///
    /// - Parameters:
    ///   - title: also its heading.
    ///   - isWrong: whether something in a form is.
    func html(_ title: String, isWrong: Bool = false) -> HTML {
        var page = DeskPage(language)
        page.head((isWrong ? LocalizedText(sv: "Fel: ", en: "Error: ")[language] : "") + title)
        page.markup("<script src=\"")
        page.text(DeskAddress.script.href)
        page.markup("\" defer></script>\n</head>\n<body>\n<a class=\"skip\" href=\"#main\">")
        page.text(LocalizedText(sv: "Till innehållet", en: "To the content"))
        page.markup("</a>\n<header><nav aria-label=\"")
        page.text(LocalizedText(sv: "Skrivbordet", en: "The desk"))
        page.markup("\"><ul>\n<li>")
        page.link(to: .start, LocalizedText(sv: "Det här väntar", en: "What waits"))
        page.markup("</li>\n<li>")
        page.link(to: .files, LocalizedText(sv: "Alla filer", en: "All files"))
        page.markup("</li>\n<li>")
        page.link(to: .newPage, LocalizedText(sv: "Ny sida", en: "New page"))
        page.markup("</li>\n<li>")
        page.link(to: .publish, LocalizedText(sv: "Publicera", en: "Publish"))
        page.markup("</li>\n<li>")
        page.link(to: "/", LocalizedText(sv: "Förhandsvisning", en: "Preview")[language])
        page.markup("</li>\n</ul></nav></header>\n<main id=\"main\" tabindex=\"-1\"")
        page.element(beside == nil ? ">\n<h1>" : " class=\"both\">\n<h1>", title, "</h1>\n")
        if let beside {
            ShownPage.jump(in: &page)
            page.markup("<div>\n")
            page.main.append(main)
            page.markup("</div>\n")
            beside.append(to: &page)
        } else {
            page.main.append(main)
        }
        page.markup("</main>\n</body>\n</html>\n")
        return page.main
    }

    /// The page without what stands round it, for a frame.
    func bare(_ title: String) -> HTML {
        var page = DeskPage(language)
        page.head(title)
        page.element("</head>\n<body>\n<main>\n<h1>", title, "</h1>\n")
        page.main.append(main)
        page.markup("</main>\n</body>\n</html>\n")
        return page.main
    }

    private mutating func head(_ title: String) {
        element("<!DOCTYPE html>\n<html lang=\"", language.rawValue, "\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
        text(title)
        text(LocalizedText(sv: " – Skrivbordet", en: " – The desk"))
        markup("</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        markup("<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\"")
        element("", DeskAddress.styleSheet.href, "\">\n")
    }
}
