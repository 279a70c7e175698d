import Diagnostics
import Markup
import SiteGeneration

/// The desk's first visit: the form for a site that is not there yet.
struct NewSitePage: Sendable {
    let answers: NewSiteAnswers
    let problems: [FieldProblem]
    let token: String
    let language: Language

    var html: HTML {
        var page = DeskPage(language)
        page.errors(
            problems,
            intro: LocalizedText(
                sv: "Inget är skapat än. Det du har skrivit står kvar här nedanför.",
                en: "Nothing is made yet. What you have written still stands below."))
        page.element(
            "<p class=\"lead\">",
            LocalizedText(
                sv: "Här finns ingen webbplats än. Svara på frågorna, så skapas den. Allt går att ändra sedan.",
                en: "There is no site here yet. Answer the questions, and it is made. All can be changed later."),
            "</p>\n")
        page.beginForm(.newSite, token: token)
        for question in NewSiteAnswers.Question.allCases {
            let hint = LocalizedText(
                sv: "Till exempel \(question.example.swedish).", en: "Such as \(question.example.english).")
            if question == .areas {
                page.area(
                    question.rawValue, question.text,
                    hint: LocalizedText(
                        sv: "Ett på varje rad. \(hint.swedish)", en: "One on each line. \(hint.english)"),
                    value: answers.areas.joined(separator: "\n"), rows: 4, problems: problems)
            } else {
                page.input(question.rawValue, question.text, hint: hint, value: answers[question], problems: problems)
            }
        }
        page.element(
            "<p><button type=\"submit\">", LocalizedText(sv: "Skapa webbplatsen", en: "Make the site"),
            "</button></p>\n</form>\n")
        return page.html(
            LocalizedText(sv: "En ny webbplats", en: "A new site")[language], isWrong: !problems.isEmpty)
    }
}

/// What was made, and what comes next.
struct NewSiteMadePage: Sendable {
    let paths: [String]
    let language: Language

    var html: HTML {
        var page = DeskPage(language)
        page.element(
            "<div class=\"saved\" role=\"status\"><p><strong>",
            LocalizedText(sv: "Webbplatsen är skapad.", en: "The site is made."), "</strong></p></div>\n")
        page.element("<h2>", LocalizedText(sv: "Nu kan du", en: "Now you can"), "</h2>\n<ol>\n<li>")
        page.link(
            to: .newPage,
            LocalizedText(sv: "lägga till en aktivitet", en: "add an activity"))
        page.markup("</li>\n<li>")
        page.link(
            to: .form("webbplats.yml"),
            LocalizedText(
                sv: "skriva om tillgängligheten när ni har testat webbplatsen",
                en: "write of the accessibility when you have tested the site"))
        page.markup("</li>\n<li>")
        page.link(to: "/", LocalizedText(sv: "se webbplatsen", en: "see the site")[language])
        page.element(
            "</li>\n</ol>\n<details><summary>",
            LocalizedText(sv: "Filerna som skapades", en: "The files that were made"),
            "</summary>\n<ul class=\"files\">\n")
        for path in paths { page.element("<li>", path, "</li>\n") }
        page.markup("</ul>\n</details>\n")
        return page.html(LocalizedText(sv: "En ny webbplats", en: "A new site")[language])
    }
}
