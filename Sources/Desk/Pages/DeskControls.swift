import Diagnostics

/// Fields of a form, each with its label.
extension DeskPage {
    /// A field of one line with its label.
    mutating func input(
        _ field: String, _ label: LocalizedText, hint: LocalizedText? = nil, value: String, isShort: Bool = false,
        problems: [FieldProblem]
    ) {
        markup("<div class=\"field\">\n")
        self.label(field, label, hint: hint, problems)
        markup("<input type=\"text\"")
        if isShort { markup(" class=\"short\"") }
        attributes(field, hint: hint, problems)
        markup(" value=\"")
        text(value)
        markup("\">\n</div>\n")
    }

    /// A field of several lines with its label.
    ///
    /// - Parameter room: what may be pasted into it from office programs; nil for what is no Markdown.
    mutating func area(
        _ field: String, _ label: LocalizedText, hint: LocalizedText? = nil, value: String, rows: Int,
        isCode: Bool = false, contentLanguage: String = "sv", room: PastedMarkdown.Room? = nil,
        problems: [FieldProblem]
    ) {
        markup("<div class=\"field\">\n")
        self.label(field, label, hint: hint, problems)
        markup("<textarea rows=\"")
        text("\(rows)")
        // The browser's own spelling check, in the language of the content.
        markup("\" spellcheck=\"true\" lang=\"")
        text(contentLanguage)
        markup("\"")
        if isCode { markup(" class=\"code\"") }
        if let room {
            markup(" data-paste=\"")
            text(room.rawValue)
            markup("\"")
        }
        attributes(field, hint: hint, problems)
        // A parser drops the first line break (HTML, section 13.1.2.5).
        markup(">\n")
        text(value)
        markup("</textarea>\n</div>\n")
    }

    /// One of several choices.
    mutating func choice(
        _ field: String, id: String, value: String, label: LocalizedText, meaning: String?, isChosen: Bool
    ) {
        markup("<div class=\"choice\"><input type=\"radio\" name=\"")
        text(field)
        markup("\" id=\"")
        text(id)
        markup("\" value=\"")
        text(value)
        markup("\"")
        if isChosen { markup(" checked") }
        markup("><label for=\"")
        text(id)
        markup("\">")
        text(label)
        if let meaning { element(" <span>", meaning, "</span>") }
        markup("</label></div>\n")
    }

    /// A box that is ticked.
    mutating func checkbox(_ field: String, _ label: LocalizedText, meaning: LocalizedText, isChosen: Bool) {
        markup("<div class=\"choice\"><input type=\"checkbox\" value=\"ja\" name=\"")
        text(field)
        markup("\" id=\"")
        text(field)
        markup(isChosen ? "\" checked><label for=\"" : "\"><label for=\"")
        text(field)
        element("\">", label, " <span>")
        text(meaning)
        markup("</span></label></div>\n")
    }
}
