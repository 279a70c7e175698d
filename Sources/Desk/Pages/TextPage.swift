import Checksums
import Diagnostics
import Markup
import SiteContent

/// A file as text, with what is wrong in it: every file opens so, also one that is broken.
struct TextPage: Sendable {
    let path: String
    let text: String
    /// Of the bytes that it was opened with.
    let opened: SHA256
    /// What is wrong, by place.
    let problems: [Diagnostic]
    let notice: Notice?
    let token: String
    let language: Language
    /// Where the page that the file becomes lies in the preview; nil for one that becomes none.
    let pageAddress: String?

    /// What is said above the text.
    enum Notice: Sendable {
        case saved(isMerged: Bool)
        case unchanged
        case refused
        /// Somebody else wrote on the same lines: the other's text.
        case conflict(String)
        /// What is shown is a draft from this time.
        case draft(time: String)
        case kept
    }

    var html: HTML {
        var page = DeskPage(language)
        appendNotice(to: &page)
        appendProblems(to: &page)
        page.beginForm(.text(path), token: token, draft: .draft(path))
        page.hidden("oppnad", opened.hex)
        page.area(
            Self.field, LocalizedText(sv: "Filens text", en: "The file's text"),
            hint: LocalizedText(
                sv: "Raderna mellan --- är uppgifter. Under dem står sidans text.",
                en: "The lines between --- are data. Below them stands the page's text."),
            value: text, rows: min(40, max(12, text.count { $0 == "\n" } + 3)), isCode: true, problems: [])
        page.element(
            "<p class=\"buttons\"><button type=\"submit\">", LocalizedText(sv: "Spara", en: "Save"), "</button>\n")
        page.markup("<button type=\"submit\" class=\"second\" formaction=\"")
        page.text(DeskAddress.draft(path).href)
        page.element(
            "\">", LocalizedText(sv: "Spara som utkast hos mig", en: "Keep as a draft of mine"), "</button>\n")
        if case .draft = notice {
            page.markup("<button type=\"submit\" class=\"second\" formaction=\"")
            page.text(DeskAddress.discard(path).href)
            page.element("\">", LocalizedText(sv: "Släng utkastet", en: "Throw the draft away"), "</button>\n")
        }
        page.markup("</p>\n<p class=\"hint\" id=\"kept\" role=\"status\"></p>\n</form>\n")
        if let pageAddress {
            page.markup("<p>")
            page.link(to: pageAddress, LocalizedText(sv: "Se sidan", en: "See the page")[language])
            page.markup("</p>\n")
        }
        return page.html(path, isWrong: isWrong)
    }

    static let field = "text"

    private var isWrong: Bool {
        switch notice {
        case .refused, .conflict: true
        default: false
        }
    }

    private func appendNotice(to page: inout DeskPage) {
        switch notice {
        case nil: break
        case .saved(let isMerged):
            page.element(
                "<div class=\"saved\" role=\"status\"><p><strong>", LocalizedText(sv: "Sparat.", en: "Saved."),
                "</strong> ")
            if isMerged {
                page.text(
                    LocalizedText(
                        sv: "Någon annan hade också skrivit här. Bådas text finns kvar.",
                        en: "Somebody else had written here too. Both texts are kept."))
            }
            page.markup("</p></div>\n")
        case .unchanged:
            page.element(
                "<div class=\"saved\" role=\"status\"><p>",
                LocalizedText(
                    sv: "Inget var ändrat, så inget sparades.", en: "Nothing was changed, so nothing was saved."),
                "</p></div>\n")
        case .refused:
            page.element(
                "<div class=\"wrong\" role=\"alert\" tabindex=\"-1\" id=\"fel\"><h2>",
                LocalizedText(sv: "Det är inte sparat på webbplatsen", en: "It is not saved to the site"), "</h2>\n<p>")
            page.text(
                LocalizedText(
                    sv: "Så här skulle webbplatsen bli trasig. Texten står kvar här och är sparad som utkast hos dig.",
                    en: "So the site would be broken. The text still stands here, and is kept as a draft of yours."))
            page.markup("</p></div>\n")
        case .conflict(let others):
            page.element(
                "<div class=\"wrong\" role=\"alert\" tabindex=\"-1\" id=\"fel\"><h2>",
                LocalizedText(
                    sv: "Någon annan har ändrat samma rader", en: "Somebody else has changed the same lines"),
                "</h2>\n<p>")
            page.text(
                LocalizedText(
                    sv:
                        "Din text står kvar i rutan och är sparad som utkast. Här är den andras. Skriv ihop dem i rutan, och spara.",
                    en:
                        "Your text still stands in the field, and is kept as a draft. Here is the other's. Put them together in the field, and save."
                ))
            page.markup("</p>\n<pre tabindex=\"0\">")
            page.text(others)
            page.markup("</pre></div>\n")
        case .draft(let time):
            page.element(
                "<div class=\"saved\" role=\"status\"><p>",
                LocalizedText(
                    sv: "Det här är ditt utkast från \(time). Det är inte sparat på webbplatsen än.",
                    en: "This is your draft of \(time). It is not saved to the site yet."), "</p></div>\n")
        case .kept:
            page.element(
                "<div class=\"saved\" role=\"status\"><p>",
                LocalizedText(
                    sv: "Utkastet är sparat hos dig. Läsarna ser det inte.",
                    en: "The draft is kept with you. Readers do not see it."), "</p></div>\n")
        }
    }

    private func appendProblems(to page: inout DeskPage) {
        guard !problems.isEmpty else { return }
        page.element(
            "<section>\n<h2>",
            LocalizedText(
                sv: problems.count == 1 ? "Ett problem i texten" : "\(problems.count) problem i texten",
                en: problems.count == 1 ? "One problem in the text" : "\(problems.count) problems in the text"),
            "</h2>\n<ol class=\"problems\">\n")
        for problem in problems {
            page.markup(problem.severity == .error ? "<li class=\"error\">" : "<li>")
            if let range = problem.location?.range, let source = problem.location?.source {
                let line = source.position(at: range.lowerBound).line
                page.element("<strong>", LocalizedText(sv: "Rad \(line):", en: "Line \(line):"), "</strong> ")
            }
            page.text(problem.message)
            if let advice = problem.advice { page.element("<br><span class=\"advice\">", advice, "</span>") }
            page.markup("</li>\n")
        }
        page.markup("</ol>\n</section>\n")
    }
}
