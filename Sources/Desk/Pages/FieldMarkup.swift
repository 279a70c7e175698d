import ContentFormat
import Diagnostics

/// The fields of a file as controls of a form.
struct FieldMarkup: Sendable {
    let language: Language
    let problems: [FieldProblem]
    /// What was sent and could not be put into the file: it stands in its field all the same.
    let unwritten: [String: String]
    /// What somebody else has written in the same field.
    let others: [String: String]
    /// The list that is shown with a row more.
    let open: String?
    /// Of the form, for its buttons.
    let address: DeskAddress
    /// Of the texts.
    let contentLanguage: String

    private func typed(_ field: FormField) -> String {
        if let text = unwritten[field.name] { return text }
        switch field.value {
        case .text(let text), .written(let text): return text
        case .group, .rows: return ""
        }
    }

    /// - Parameter label: instead of the field's own.
    func append(_ field: FormField, to page: inout DeskPage, inRow: Bool = false, label: LocalizedText? = nil) {
        switch field.value {
        case .text:
            leaf(field, label ?? field.label, to: &page, inRow: inRow)
            choices(field.name, to: &page)
        case .written:
            area(
                field, label ?? field.label, rows: typed(field).count { $0 == "\n" } + 2, isCode: true, to: &page)
            choices(field.name, to: &page)
        case .group(let fields):
            page.markup("<fieldset class=\"group\" tabindex=\"-1\" id=\"")
            page.text(field.name)
            page.markup("\">\n")
            page.legend(field.name, field.label, hint: field.hint(language), problems)
            for inner in fields { append(inner, to: &page, inRow: true) }
            page.markup("</fieldset>\n")
        case .rows(let list): rows(list, field, to: &page)
        }
    }

    // MARK: One value

    private func leaf(_ field: FormField, _ label: LocalizedText, to page: inout DeskPage, inRow: Bool) {
        if let choices = FieldChoices(field.type, language: language) {
            if !inRow, choices.options.contains(where: { $0.meaning != nil }) {
                return radios(choices, field, label, to: &page)
            }
            return select(choices, field, label, to: &page)
        }
        let text = typed(field)
        if field.type == .target, let goal = GoalText(text) { return self.goal(goal, field, label, to: &page) }
        if field.type.isLong || text.contains("\n") {
            let lines = max(text.count { $0 == "\n" } + 1, text.count / 70 + 1)
            return area(field, label, rows: min(20, max(2, lines)), isCode: false, to: &page)
        }
        page.input(
            field.name, label, hint: field.hint(language), value: text, isShort: field.type.isShort,
            problems: problems)
    }

    private func area(
        _ field: FormField, _ label: LocalizedText, rows: Int, isCode: Bool, to page: inout DeskPage
    ) {
        page.area(
            field.name, label, hint: field.hint(language), value: typed(field), rows: rows, isCode: isCode,
            contentLanguage: contentLanguage, room: isCode ? nil : field.type.room, problems: problems)
    }

    private func options(_ choices: FieldChoices, _ field: FormField) -> [FieldChoices.Option] {
        let now = typed(field)
        let none = FieldChoices.Option(
            value: "", label: LocalizedText(sv: "Inget valt", en: "None chosen"), meaning: nil)
        let isKnown = now.isEmpty || choices.options.contains { $0.value == now }
        let odd = FieldChoices.Option(value: now, label: LocalizedText(now), meaning: nil)
        return [none] + choices.options + (isKnown ? [] : [odd])
    }

    private func select(
        _ choices: FieldChoices, _ field: FormField, _ label: LocalizedText, to page: inout DeskPage
    ) {
        let hint = field.hint(language)
        page.markup("<div class=\"field\">\n")
        page.label(field.name, label, hint: hint, problems)
        page.markup("<select")
        page.attributes(field.name, hint: hint, problems)
        page.markup(">\n")
        for option in options(choices, field) {
            page.markup("<option value=\"")
            page.text(option.value)
            page.markup("\"")
            if option.value == typed(field) { page.markup(" selected") }
            page.markup(">")
            page.text(option.label)
            page.markup("</option>\n")
        }
        page.markup("</select>\n</div>\n")
    }

    private func radios(
        _ choices: FieldChoices, _ field: FormField, _ label: LocalizedText, to page: inout DeskPage
    ) {
        let isWrong = problems.contains { $0.field == field.name && $0.isError }
        page.markup(
            isWrong
                ? "<fieldset class=\"field invalid\" tabindex=\"-1\" id=\""
                : "<fieldset class=\"field\" tabindex=\"-1\" id=\"")
        page.text(field.name)
        page.markup("\">\n")
        page.legend(field.name, label, hint: field.hint(language), problems)
        for (number, option) in options(choices, field).enumerated() {
            page.choice(
                field.name, id: "\(field.name)-\(number)", value: option.value, label: option.label,
                meaning: option.meaning, isChosen: option.value == typed(field))
        }
        page.markup("</fieldset>\n")
    }

    /// What somebody else has written in the same field, and what may be done with it.
    func choices(_ field: String, to page: inout DeskPage) {
        guard let text = others[field] else { return }
        page.element(
            "<div class=\"mind\">\n<p><strong>",
            LocalizedText(sv: "Någon annan har skrivit:", en: "Somebody else has written:"),
            "</strong></p>\n<p class=\"others\">")
        page.text(text.isEmpty ? LocalizedText(sv: "(inget)", en: "(nothing)") : LocalizedText(text))
        page.markup("</p>\n<p class=\"buttons small\">")
        page.hidden(OtherTexts.prefix + field, text)
        let object = LocalizedText(sv: "i stället för din", en: "instead of yours")
        button(
            .take(field: field), LocalizedText(sv: "Ta den andras text", en: "Take theirs"), object, to: field, &page)
        if !text.isEmpty {
            button(
                .both(field: field), LocalizedText(sv: "Ta båda", en: "Take both"),
                LocalizedText(sv: "efter varandra", en: "one behind the other"), to: field, &page)
        }
        page.markup("</p>\n</div>\n")
    }

    // MARK: Lists

    private func rows(_ list: FormRows, _ field: FormField, to page: inout DeskPage) {
        page.markup("<fieldset class=\"list\" tabindex=\"-1\" id=\"")
        page.text(field.name)
        page.markup("\">\n")
        page.legend(field.name, field.label, hint: field.hint(language), problems)
        for (index, row) in list.rows.enumerated() {
            append(row, index, of: list, field, to: &page)
        }
        let new = FormRow.new(list.kind, of: field.name)
        if open == field.name || new.contains(where: { unwritten[$0.name] != nil }) {
            let name = LocalizedText(
                sv: "\(field.label.swedish), ny rad", en: "\(field.label.english), new row")
            begin("\(field.name).\(FileFields.new)", name, new, to: &page)
            end(new, to: &page)
        }
        page.markup("<p>")
        button(
            .add(list: field.name), LocalizedText(sv: "Lägg till", en: "Add"), field.label,
            to: "\(field.name).\(FileFields.new)", &page)
        page.markup("</p>\n</fieldset>\n")
    }

    /// A row with its fields: one text has the row's name for its label, more of them stand in a group of that name.
    private func begin(_ id: String, _ name: LocalizedText, _ fields: [FormField], to page: inout DeskPage) {
        page.markup(
            fields.count == 1
                ? "<div class=\"row\" tabindex=\"-1\" id=\"" : "<fieldset class=\"row\" tabindex=\"-1\" id=\"")
        page.text(id)
        page.markup("\">\n")
        if fields.count == 1, let only = fields.first {
            return append(only, to: &page, inRow: true, label: name)
        }
        page.element("<legend>", name, "</legend>\n")
        let later = fields.filter { !isSeen($0) }
        for inner in fields where isSeen(inner) { append(inner, to: &page, inRow: true) }
        guard !later.isEmpty else { return }
        page.element("<details>\n<summary>", LocalizedText(sv: "Fler uppgifter", en: "More"), " <span class=\"aside\">")
        page.text(name)
        page.markup("</span></summary>\n")
        for inner in later { append(inner, to: &page, inRow: true) }
        page.markup("</details>\n")
    }

    private func end(_ fields: [FormField], to page: inout DeskPage) {
        page.markup(fields.count == 1 ? "</div>\n" : "</fieldset>\n")
    }

    /// Whether a field stands where it is seen at once: what is filled in, owed, or wrong, and in a row that is not there yet
    /// what most rows have.
    private func isSeen(_ field: FormField) -> Bool {
        if field.isRequired || field.isFilled || open == field.name || unwritten[field.name] != nil { return true }
        if field.path.isEmpty { return field.type != .flag }
        return problems.contains { problem in
            guard let name = problem.field else { return false }
            return name == field.name || name.hasPrefix(field.name + ".")
        }
    }

    private func append(
        _ row: FormRow, _ index: Int, of list: FormRows, _ field: FormField, to page: inout DeskPage
    ) {
        let name = LocalizedText(
            sv: "\(field.label.swedish), \(index + 1) av \(list.rows.count)",
            en: "\(field.label.english), \(index + 1) of \(list.rows.count)")
        begin(row.name, name, row.fields, to: &page)
        for comment in row.comments {
            page.element(
                "<p class=\"hint\">",
                LocalizedText(sv: "Anteckning i filen: \(comment)", en: "A note in the file: \(comment)"), "</p>\n")
        }
        page.others(row.others)
        page.markup("<p class=\"buttons small\">")
        var isSorted = true
        if case .entries = list.kind { isSorted = false }
        if isSorted, index > 0 {
            button(
                .raise(list: field.name, index), LocalizedText(sv: "Flytta upp", en: "Move up"), name,
                to: "\(field.name).\(index - 1)", &page)
        }
        if isSorted, index < list.rows.count - 1 {
            button(
                .lower(list: field.name, index), LocalizedText(sv: "Flytta ned", en: "Move down"), name,
                to: "\(field.name).\(index + 1)", &page)
        }
        button(
            .remove(list: field.name, index), LocalizedText(sv: "Ta bort", en: "Remove"), name, to: field.name, &page)
        page.markup("</p>\n")
        end(row.fields, to: &page)
    }

    /// A button that sends the form, changes it, and comes back to what it changed.
    private func button(
        _ action: FormSubmission.Action, _ label: LocalizedText, _ object: LocalizedText, to id: String,
        _ page: inout DeskPage
    ) {
        page.markup("<button type=\"submit\" class=\"second\" name=\"")
        page.text(FormPage.action)
        page.markup("\" value=\"")
        page.text(action.sent)
        page.markup("\" formaction=\"")
        page.text(address.href + "#" + id)
        page.markup("\">")
        page.text(label)
        page.markup(" <span class=\"aside\">")
        page.text(object)
        page.markup("</span></button>\n")
    }
}

extension KeyType {
    /// What may be pasted into it.
    fileprivate var room: PastedMarkdown.Room? {
        switch self {
        case .prose: .paragraphs
        case .paragraph, .paragraphs: .line
        default: nil
        }
    }

    /// Whether what is written in it is short.
    fileprivate var isShort: Bool {
        switch self {
        case .time, .number, .count, .amount, .countedPeriod, .period, .coordinates, .color: true
        default: isDay
        }
    }
}

extension DeskPage {
    /// Keys that the form does not know, as they stand in the file.
    mutating func others(_ others: [OtherKey]) {
        guard !others.isEmpty else { return }
        markup("<div class=\"others\">\n<p><strong>")
        text(LocalizedText(sv: "Övriga nycklar", en: "Other keys"))
        markup("</strong> ")
        text(
            LocalizedText(
                sv: "De står kvar som de är. Ändra dem i filens text.",
                en: "They stay as they are. Change them in the file's text."))
        markup("</p>\n<dl>\n")
        for other in others {
            element("<dt>", other.key, "</dt>")
            element("<dd><code>", other.written, "</code></dd>\n")
        }
        markup("</dl>\n</div>\n")
    }
}
