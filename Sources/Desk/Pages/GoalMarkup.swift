import Diagnostics

extension FieldMarkup {
    /// A goal in figures: at least or at most, how many, and for each of what.
    func goal(_ goal: GoalText, _ field: FormField, _ label: LocalizedText, to page: inout DeskPage) {
        let isWrong = problems.contains { $0.field == field.name && $0.isError }
        page.markup(
            isWrong
                ? "<fieldset class=\"goal invalid\" tabindex=\"-1\" id=\""
                : "<fieldset class=\"goal\" tabindex=\"-1\" id=\"")
        page.text(field.name)
        page.markup("\">\n")
        page.legend(field.name, label, hint: Self.hint, problems)
        page.markup("<div class=\"parts\">\n")
        select(
            GoalText.name(.word, of: field.name), LocalizedText(sv: "Minst eller högst", en: "At least or at most"),
            [("", LocalizedText(sv: "Inget valt", en: "None chosen"))]
                + (GoalText.words + GoalText.comparisons).map { ($0, LocalizedText($0).startingWithCapital) },
            chosen: goal.word, to: &page)
        page.input(
            GoalText.name(.number, of: field.name), LocalizedText(sv: "Antal", en: "Number"), value: goal.number,
            isShort: true, problems: [])
        select(
            GoalText.name(.per, of: field.name), LocalizedText(sv: "Under", en: "For"),
            [("", LocalizedText(sv: "Hela tiden", en: "All of the time"))]
                + GoalText.periods.map { ($0, LocalizedText(sv: "Varje \($0)", en: "Each \($0)")) },
            chosen: goal.per, to: &page)
        page.markup("</div>\n</fieldset>\n")
    }

    private static let hint = LocalizedText(
        sv: "Skriv antalet med siffror. Vad som räknas står i fältet Enhet.",
        en: "Write the number in digits. What is counted stands in the field Unit.")

    private func select(
        _ name: String, _ label: LocalizedText, _ options: [(value: String, label: LocalizedText)], chosen: String,
        to page: inout DeskPage
    ) {
        page.markup("<div class=\"field\">\n")
        page.label(name, label, hint: nil, [])
        page.markup("<select")
        page.attributes(name, hint: nil, [])
        page.markup(">\n")
        for option in options {
            page.markup("<option value=\"")
            page.text(option.value)
            page.markup(option.value == chosen ? "\" selected>" : "\">")
            page.text(option.label)
            page.markup("</option>\n")
        }
        page.markup("</select>\n</div>\n")
    }
}
