import Diagnostics
import Localization
import Markup
import Preview
import PromiseModel
import SiteContent
import SiteGeneration
import SiteModel

/// The form for a follow-up of one activity: what has happened, how it stands, and what goes with that.
struct FollowUpPage: Sendable {
    let entry: ActivityEntry
    let form: FollowUpForm
    let problems: [FieldProblem]
    /// What was saved just now; nil before.
    let saved: [Diagnostic]?
    /// What is to be explained of a period that is closed.
    let owed: OwedChanges
    let token: String
    let language: Language
    let today: CalendarDate

    /// Where the activity's page lies in the preview.
    let pageAddress: String

    var html: HTML {
        var page = DeskPage(language)
        page.errors(problems + owed.problems)
        appendSaved(to: &page)
        appendState(to: &page)
        let address = DeskAddress.followUp(entry.page.file.path)
        page.element("<h2>", LocalizedText(sv: "Skriv en uppföljning", en: "Write a follow-up"), "</h2>\n")
        page.beside = ShownPage(path: entry.page.file.path, language: language)
        page.beginForm(address, token: token, shows: page.beside?.path)
        owed.append(to: &page)
        page.area(
            FollowUpForm.Field.text.rawValue, LocalizedText(sv: "Vad har hänt?", en: "What has happened?"),
            hint: LocalizedText(
                sv: "Skriv för den som bor här, i en eller två meningar. Nämn inga personer.",
                en: "Write for those who live here, in a sentence or two. Name no persons."),
            value: form.text, rows: 4, problems: problems)
        appendStatus(to: &page)
        appendOutcome(to: &page)
        page.area(
            FollowUpForm.Field.reason.rawValue,
            LocalizedText(
                sv: owesReason ? "Varför är den sen?" : "Orsak, om den är sen eller inte blir av",
                en: owesReason ? "Why is it late?" : "Reason, if it is late or will not be"),
            hint: nil, value: form.reason, rows: 2, problems: problems)
        page.input(
            FollowUpForm.Field.date.rawValue, LocalizedText(sv: "Vilken dag gäller det?", en: "Which day is it of?"),
            hint: LocalizedText(
                sv:
                    "Tomt betyder i dag, den \(DateText(language: .swedish).long(today)). Skriv till exempel 12/3 eller \(today.iso).",
                en:
                    "Empty means today, \(DateText(language: .english).long(today)). Write 12/3 for 12 March, or \(today.iso)."
            ),
            value: form.date, isShort: true, problems: problems)
        page.input(
            FollowUpForm.Field.evidence.rawValue,
            LocalizedText(sv: "Vad visar det? (om något gör det)", en: "What shows it? (if anything does)"),
            hint: LocalizedText(
                sv: "En adress till en sida eller ett dokument.", en: "An address of a page or a document."),
            value: form.evidence, problems: problems)
        page.element("<p><button type=\"submit\">", LocalizedText(sv: "Spara", en: "Save"), "</button></p>\n</form>\n")
        page.markup("<p>")
        page.link(
            to: .form(entry.page.file.path),
            LocalizedText(sv: "Ändra i hela aktiviteten", en: "Change the whole activity"))
        page.markup("</p>\n")
        return page.html(entry.page.title, isWrong: !problems.isEmpty)
    }

    private var owesReason: Bool { entry.state.isDelayed && entry.state.reason == nil }

    private func appendSaved(to page: inout DeskPage) {
        guard let saved else { return }
        page.element(
            "<div class=\"saved\" role=\"status\">\n<p><strong>",
            LocalizedText(sv: "Uppföljningen är sparad.", en: "The follow-up is saved."), "</strong> ")
        page.link(to: pageAddress, LocalizedText(sv: "Se sidan", en: "See the page")[language])
        page.markup("</p>\n")
        if !saved.isEmpty {
            page.element("<p>", LocalizedText(sv: "Tänk på:", en: "Mind:"), "</p>\n<ul>\n")
            for problem in saved {
                page.element("<li>", problem.message.startingWithCapital, "")
                if let advice = problem.advice { page.element("<br><span class=\"advice\">", advice, "</span>") }
                page.markup("</li>\n")
            }
            page.markup("</ul>\n")
        }
        page.markup("</div>\n")
    }

    /// How it stands now.
    private func appendState(to page: inout DeskPage) {
        page.markup("<dl>\n<dt>")
        page.text(LocalizedText(sv: "Läget nu", en: "How it stands"))
        page.element("</dt><dd>", StandingText(language: language).word(entry.state.standing), "")
        if let last = entry.state.lastFollowUp {
            page.text(
                LocalizedText(
                    sv: ", senast \(DateText(language: .swedish).known(last))",
                    en: ", last \(DateText(language: .english).known(last))"))
        }
        page.markup("</dd>\n")
        if let due = entry.activity.due {
            page.element("<dt>", LocalizedText(sv: "Ska vara klar", en: "Due"), "</dt><dd>")
            page.text(DateText(language: language).known(due))
            page.markup("</dd>\n")
        }
        if let goal = entry.activity.goal {
            page.element("<dt>", LocalizedText(sv: "Mål", en: "Goal"), "</dt><dd>")
            page.text(goal)
            page.markup("</dd>\n")
        }
        page.markup("</dl>\n<p>")
        page.link(
            to: pageAddress,
            LocalizedText(sv: "Se sidan som läsarna ser den", en: "See the page as readers do")[language])
        page.markup("</p>\n")
    }

    private func appendStatus(to page: inout DeskPage) {
        let field = FollowUpForm.Field.status.rawValue
        let hint = LocalizedText(
            sv: "Läget säger om arbetet är gjort.", en: "The status says whether the work is done.")
        page.markup("<fieldset tabindex=\"-1\" id=\"")
        page.text(field)
        page.markup(problems.contains { $0.field == field } ? "\" class=\"invalid\">\n" : "\">\n")
        page.legend(field, LocalizedText(sv: "Hur står det till?", en: "How does it stand?"), hint: hint, problems)
        choice("", LocalizedText(sv: "Oförändrat", en: "Unchanged"), nil, to: &page)
        let words = StandingText(language: language)
        for (name, status) in ContentWords.statuses {
            choice(
                name, LocalizedText(sv: words.word(status), en: words.word(status)), words.meaning(Standing(status)),
                to: &page)
        }
        page.markup("</fieldset>\n")
    }

    private func choice(_ value: String, _ label: LocalizedText, _ meaning: String?, to page: inout DeskPage) {
        page.choice(
            FollowUpForm.Field.status.rawValue, id: "status-" + value.replacing(" ", with: "-"), value: value,
            label: label,
            meaning: meaning, isChosen: form.status == value)
    }

    /// Only where there is something to count.
    private func appendOutcome(to page: inout DeskPage) {
        guard entry.activity.hasTarget || entry.activity.unit != nil || !form.outcome.isEmpty else { return }
        let unit = entry.activity.unit
        page.input(
            FollowUpForm.Field.outcome.rawValue,
            LocalizedText(
                sv: "Hur mycket har det blivit hittills\(unit.map { " (\($0))" } ?? "")?",
                en: "How much has it been so far\(unit.map { " (\($0))" } ?? "")?"),
            hint: LocalizedText(
                sv: "Ett tal, eller drygt, ungefär eller minst och ett tal.",
                en: "A number, or drygt, ungefär or minst and a number."),
            value: form.outcome, isShort: true, problems: problems)
        guard let period = entry.activity.goalDetails?.perPeriod else { return }
        let now = CountedPeriod(period.unit, containing: today).written
        page.input(
            FollowUpForm.Field.period.rawValue,
            LocalizedText(sv: "Vilken tid är talet för?", en: "What time is the number of?"),
            hint: LocalizedText(
                sv: "Till exempel \(now). Tomt betyder den tid som dagen ligger i.",
                en: "Such as \(now). Empty means that of the day."),
            value: form.period, isShort: true, problems: problems)
    }
}
