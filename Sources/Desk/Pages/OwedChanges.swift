import Diagnostics
import Localization
import PromiseModel

/// What was changed of what was signed or published, before and after, with the fields that explain it.
struct OwedChanges: Sendable {
    let owed: [OwedEntry]
    /// What somebody has filled in already.
    let filled: ChangeEntryForm?
    let problems: [FieldProblem]
    let today: CalendarDate
    let language: Language

    /// - Parameters:
    ///   - owed: what is to be explained; each thing is asked for once.
    ///   - filled: what somebody has filled in already.
    init(_ owed: [OwedEntry], filled: ChangeEntryForm?, today: CalendarDate, language: Language) {
        var once: [OwedEntry] = []
        for entry in owed where !once.contains(entry) { once.append(entry) }
        self.owed = once
        self.filled = filled
        problems = filled?.problems(today: today) ?? []
        self.today = today
        self.language = language
    }

    /// The fields alone, on a page with the changes of several files.
    ///
    /// - Parameter start: the number of the first, which none of the other files has.
    func appendEntries(from start: Int, to page: inout DeskPage) {
        page.hidden(ChangeEntryForm.startName, "\(start)")
        for (number, entry) in owed.enumerated() { append(entry, start + number, to: &page) }
    }

    func append(to page: inout DeskPage) {
        guard !owed.isEmpty else { return }
        page.element(
            "<section class=\"owed\">\n<h2 id=\"andringar\">",
            LocalizedText(
                sv: owed.count == 1 ? "En uppgift är ändrad" : "\(owed.count) uppgifter är ändrade",
                en: owed.count == 1 ? "One fact was changed" : "\(owed.count) facts were changed"), "</h2>\n<p>")
        page.text(
            LocalizedText(
                sv:
                    "Det stod något annat i det som undertecknades eller publicerades. Skriv varför det är ändrat, så berättar sidan det. Eller skriv tillbaka det som stod.",
                en:
                    "They stood in what was signed or published. Write why they were changed, and the page will tell. Or put back what stood there."
            ))
        page.markup("</p>\n")
        for (number, entry) in owed.enumerated() { append(entry, number, to: &page) }
        page.markup("</section>\n")
    }

    private func append(_ entry: OwedEntry, _ number: Int, to page: inout DeskPage) {
        func name(_ part: ChangeEntryForm.Part) -> String { ChangeEntryForm.name(part, number) }
        let typed = filled?.entry(for: entry)
        page.element("<fieldset class=\"row\">\n<legend>", entry.field, "</legend>\n<dl>\n<dt>")
        page.text(LocalizedText(sv: "Så stod det", en: "It said"))
        page.markup("</dt><dd>")
        page.text(entry.before.map(LocalizedText.init) ?? Self.notTold)
        page.markup("</dd>\n<dt>")
        page.text(LocalizedText(sv: "Så står det nu", en: "It says"))
        page.markup("</dt><dd>")
        page.text(entry.after.map(LocalizedText.init) ?? Self.notTold)
        page.markup("</dd>\n</dl>\n")
        page.hidden(name(.field), entry.field)
        if let before = entry.before { page.hidden(name(.before), before) }
        if let after = entry.after { page.hidden(name(.after), after) }
        if entry.isMend { page.hidden(name(.isMend), "ja") }
        page.area(
            name(.reason), LocalizedText(sv: "Varför är det ändrat?", en: "Why was it changed?"),
            hint: LocalizedText(
                sv: "Skriv för den som bor här, i en mening.", en: "Write for those who live here, in a sentence."),
            value: typed?.reason ?? "", rows: 2, problems: problems)
        page.input(
            name(.date), LocalizedText(sv: "Vilken dag ändrades det?", en: "On which day?"),
            hint: LocalizedText(
                sv: "Tomt betyder i dag, den \(DateText(language: .swedish).long(today)).",
                en: "Empty means today, \(DateText(language: .english).long(today))."),
            value: typed?.date ?? "", isShort: true, problems: problems)
        page.input(
            name(.decision), LocalizedText(sv: "Var beslutades det? (om någon beslutade)", en: "Where was it decided?"),
            hint: nil, value: typed?.decision ?? "", problems: problems)
        if entry.isMend {
            page.checkbox(
                name(.mend), LocalizedText(sv: "Bara ett stavfel är rättat", en: "Only a misspelling was mended"),
                meaning: LocalizedText(
                    sv: "Då behövs inget skäl.", en: "No reason is needed then."), isChosen: typed?.isMend ?? false)
        }
        page.markup("</fieldset>\n")
    }

    private static let notTold = LocalizedText(sv: "Inget, eller inte känt", en: "Nothing, or not known")
}
