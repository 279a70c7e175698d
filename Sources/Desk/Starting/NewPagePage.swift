import Diagnostics
import Markup
import SiteContent
import SiteGeneration
import SiteModel

/// The form for a new page: what it is and where it belongs, and its title.
struct NewPagePage: Sendable {
    /// Choices that belong together.
    struct Group: Sendable {
        let title: LocalizedText
        let choices: [Choice]
    }

    struct Choice: Sendable {
        let place: NewPageForm.Place
        let title: LocalizedText
    }

    let groups: [Group]
    let form: NewPageForm
    let problems: [FieldProblem]
    let token: String
    let language: Language

    /// - Parameter site: as it was last checked; without it only what needs no other page can be made.
    static func groups(_ site: Site?) -> [Group] {
        let promises = site?.parts.flatMap(\.promises) ?? []
        func folder(_ path: String) -> String { String(path.dropLast("/index.md".count)) }
        func named(_ kind: NewPage.Kind, _ path: String, _ title: String) -> Choice {
            Choice(
                place: NewPageForm.Place(kind, folder(path)),
                title: LocalizedText(
                    sv: "\(capital(kind.word.swedish)) i \(title)", en: "\(capital(kind.word.english)) in \(title)"))
        }
        let inPromises = promises.map { promise in
            let path = promise.page.file.path
            return Group(
                title: LocalizedText(promise.page.title),
                choices: promise.areas.map { named(.activity, $0.page.file.path, $0.page.title) }
                    + [NewPage.Kind.dialogue, .area, .report].map { named($0, path, promise.page.title) })
        }
        let others = Group(
            title: LocalizedText(sv: "Hela webbplatsen", en: "The whole site"),
            choices: [
                Choice(
                    place: NewPageForm.Place(.page, ""), title: LocalizedText(sv: "Vanlig sida", en: "Plain page")),
                Choice(
                    place: NewPageForm.Place(.promise, ""), title: LocalizedText(sv: "Nytt löfte", en: "New promise")),
            ])
        return inPromises + [others]
    }

    private static func capital(_ word: String) -> String { word.prefix(1).uppercased() + word.dropFirst() }

    var html: HTML {
        var page = DeskPage(language)
        page.errors(
            problems,
            intro: LocalizedText(
                sv: "Inget är skapat än. Det du har skrivit står kvar här nedanför.",
                en: "Nothing is made yet. What you have written still stands below."))
        page.beginForm(.newPage, token: token)
        appendPlaces(to: &page)
        input(
            .title, LocalizedText(sv: "Vad ska sidan heta?", en: "What is the page to be called?"),
            LocalizedText(
                sv: "Adressen görs av rubriken, och ändras inte om du skriver om rubriken sedan.",
                en: "The address is made of the title, and stays when you change the title later."), form.title, &page)
        input(
            .day, LocalizedText(sv: "Vilken dag? (bara dialoger)", en: "Which day? (dialogues only)"),
            LocalizedText(
                sv: "Till exempel 12/3. Tomt betyder i dag.", en: "12/3 for 12 March, say. Empty means today."),
            form.day, &page)
        input(
            .venue, LocalizedText(sv: "Var hålls den? (bara dialoger)", en: "Where is it held? (dialogues only)"),
            LocalizedText(sv: "Till exempel Stora torget.", en: "Stora torget, say."), form.venue, &page)
        input(
            .period, LocalizedText(sv: "Vilken period? (bara rapporter)", en: "Which period? (reports only)"),
            LocalizedText(sv: "Till exempel 2027-kv1 eller 2027.", en: "2027-kv1 or 2027, say."), form.period, &page)
        input(
            .year, LocalizedText(sv: "Vilket år? (bara löften)", en: "Which year? (promises only)"),
            LocalizedText(sv: "Till exempel 2027, eller 2027-2028.", en: "2027, or 2027-2028, say."), form.year, &page)
        page.element(
            "<p><button type=\"submit\">", LocalizedText(sv: "Skapa sidan", en: "Make the page"),
            "</button></p>\n</form>\n")
        return page.html(LocalizedText(sv: "Ny sida", en: "New page")[language], isWrong: !problems.isEmpty)
    }

    private func input(
        _ field: NewPageForm.Field, _ label: LocalizedText, _ hint: LocalizedText, _ value: String,
        _ page: inout DeskPage
    ) {
        page.input(field.rawValue, label, hint: hint, value: value, isShort: field != .title, problems: problems)
    }

    private func appendPlaces(to page: inout DeskPage) {
        let field = NewPageForm.Field.place.rawValue
        let hint = LocalizedText(
            sv: "Sidan blir ett utkast, som läsarna inte ser förrän du väljer Nej vid Utkast.",
            en: "The page becomes a draft, which readers do not see until you choose No at Draft.")
        page.markup("<div class=\"field\">\n")
        page.label(field, LocalizedText(sv: "Vad ska du skriva?", en: "What will you write?"), hint: hint, problems)
        page.markup("<select")
        page.attributes(field, hint: hint, problems)
        page.element(">\n<option value=\"\">", LocalizedText(sv: "Välj", en: "Choose"), "</option>\n")
        for group in groups {
            page.markup("<optgroup label=\"")
            page.text(group.title)
            page.markup("\">\n")
            for choice in group.choices {
                page.markup("<option value=\"")
                page.text(choice.place.name)
                page.markup(choice.place.name == form.place ? "\" selected>" : "\">")
                page.text(choice.title)
                page.markup("</option>\n")
            }
            page.markup("</optgroup>\n")
        }
        page.markup("</select>\n</div>\n")
    }
}
