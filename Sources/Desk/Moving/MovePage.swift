import Diagnostics
import Markup

/// The form for another address of a page, or for taking the page away.
struct MovePage: Sendable {
    /// What is to become of the page.
    enum Purpose: Sendable {
        /// Another address; what was filled in.
        case move(String)
        /// Taken away; why.
        case remove(String)

        /// The field that is filled in.
        var field: String {
            switch self {
            case .move: "adress"
            case .remove: "orsak"
            }
        }
    }

    let path: String
    let title: String
    /// The page's address now.
    let address: String
    let purpose: Purpose
    /// Why it cannot be done, whatever is filled in; nil where it can.
    let obstacle: FieldProblem?
    let problems: [FieldProblem]
    let token: String
    let language: Language

    var html: HTML {
        var page = DeskPage(language)
        page.errors(problems)
        if let obstacle {
            page.element("<p class=\"lead\">", obstacle.message, ".</p>\n")
            if let advice = obstacle.advice { page.element("<p>", advice, "</p>\n") }
        } else {
            appendForm(to: &page)
        }
        page.markup("<p>")
        page.link(to: .form(path), LocalizedText(sv: "Tillbaka till sidan", en: "Back to the page"))
        page.markup("</p>\n")
        return page.html(heading[language], isWrong: !problems.isEmpty)
    }

    private var heading: LocalizedText {
        switch purpose {
        case .move: LocalizedText(sv: "Byt adress: \(title)", en: "Change the address: \(title)")
        case .remove: LocalizedText(sv: "Ta bort: \(title)", en: "Take away: \(title)")
        }
    }

    private func appendForm(to page: inout DeskPage) {
        page.element("<p>", LocalizedText(sv: "Adressen nu: \(address)", en: "The address now: \(address)"), "</p>\n")
        switch purpose {
        case .move(let name):
            page.beginForm(.move(path), token: token)
            page.input(
                purpose.field, LocalizedText(sv: "Vad ska stå sist i adressen?", en: "What is to end the address?"),
                hint: LocalizedText(
                    sv: "Ord med bokstäver. Den gamla adressen leder till den nya, och länkar från andra sidor ändras.",
                    en:
                        "Words in letters. The old address leads to the new one, and links from other pages are changed."
                ), value: name, problems: problems)
            page.element(
                "<p><button type=\"submit\">", LocalizedText(sv: "Byt adress", en: "Change the address"),
                "</button></p>\n</form>\n")
        case .remove(let reason):
            page.beginForm(.remove(path), token: token)
            page.area(
                purpose.field, LocalizedText(sv: "Varför tas den bort?", en: "Why is it taken away?"),
                hint: LocalizedText(
                    sv: "Den som har en länk till sidan får läsa det.", en: "Those who have a link to the page read it."
                ),
                value: reason, rows: 2, problems: problems)
            page.element(
                "<p><button type=\"submit\">", LocalizedText(sv: "Ta bort sidan", en: "Take the page away"),
                "</button></p>\n</form>\n")
        }
    }
}

/// What was done with a page.
struct MovedPage: Sendable {
    /// The page's file now; nil for one that is taken away.
    let newPath: String?
    /// Other files that were changed with it.
    let changed: [String]
    let title: String
    let language: Language

    var html: HTML {
        var page = DeskPage(language)
        page.element(
            "<div class=\"saved\" role=\"status\"><p><strong>",
            newPath == nil
                ? LocalizedText(sv: "Sidan är borttagen.", en: "The page is taken away.")
                : LocalizedText(sv: "Sidan har en ny adress.", en: "The page has a new address."), "</strong> ")
        page.text(
            LocalizedText(
                sv: "Läsarna ser det när du har publicerat.", en: "Readers see it when you have published."))
        page.markup("</p></div>\n")
        if !changed.isEmpty {
            page.element(
                "<h2>", LocalizedText(sv: "Det här ändrades också", en: "This was changed too"),
                "</h2>\n<ul class=\"files\">\n")
            for path in changed {
                page.markup("<li>")
                page.link(to: DeskAddress.editing(path).href, path)
                page.markup("</li>\n")
            }
            page.markup("</ul>\n")
        }
        if let newPath {
            page.markup("<p>")
            page.link(to: .form(newPath), LocalizedText(sv: "Redigera sidan", en: "Edit the page"))
            page.markup("</p>\n")
        }
        return page.html(title)
    }
}
