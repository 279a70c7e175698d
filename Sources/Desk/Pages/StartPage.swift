import Diagnostics
import Localization
import Markup
import PromiseModel
import SiteContent
import SiteGeneration
import SiteModel

/// The desk's first page: what waits, then the promises with their activities.
struct StartPage: Sendable {
    let checked: CheckedSite?
    let list: WaitingList
    /// How many files are changed and not published; nil where nothing can be published.
    let changed: Int?
    let language: Language

    var html: HTML {
        var page = DeskPage(language)
        if let changed, changed > 0 {
            page.markup("<p>")
            page.link(
                to: .publish,
                changed == 1
                    ? LocalizedText(
                        sv: "En fil är ändrad och inte publicerad", en: "One file is changed and not published")
                    : LocalizedText(
                        sv: "\(changed) filer är ändrade och inte publicerade",
                        en: "\(changed) files are changed and not published"))
            page.markup("</p>\n")
        }
        if list.sections.isEmpty {
            page.element(
                "<p class=\"lead\">",
                LocalizedText(sv: "Inget väntar just nu.", en: "Nothing waits just now."), "</p>\n")
        }
        for section in list.sections {
            page.element("<section>\n<h2>", section.title, "</h2>\n<ul class=\"waiting\">\n")
            for item in section.items {
                page.markup("<li>")
                page.link(to: item.address.href, item.title)
                page.element("<br><span>", item.detail, "</span></li>\n")
            }
            page.markup("</ul>\n</section>\n")
        }
        appendTree(to: &page)
        return page.html(LocalizedText(sv: "Det här väntar", en: "What waits")[language])
    }

    private func appendTree(to page: inout DeskPage) {
        guard let site = checked?.assembled.wholeSite else { return }
        let words = StandingText(language: language)
        page.element("<section>\n<h2>", LocalizedText(sv: "Löftena", en: "The promises"), "</h2>\n")
        for promise in site.parts.flatMap(\.promises) {
            page.markup("<details")
            if promise === site.current { page.markup(" open") }
            page.element("><summary>", promise.page.title, "</summary>\n<p>")
            page.link(
                to: .form(promise.page.file.path), LocalizedText(sv: "Redigera löftet", en: "Edit the promise"))
            page.markup("</p>\n")
            for area in promise.areas {
                page.markup("<h3>")
                page.link(to: DeskAddress.form(area.page.file.path).href, area.page.title)
                page.markup("</h3>\n")
                guard !area.activities.isEmpty else { continue }
                page.markup("<ul>\n")
                for entry in area.activities {
                    page.markup("<li>")
                    page.link(to: DeskAddress.followUp(entry.page.file.path).href, entry.page.title)
                    page.element(" <span>", words.word(entry.state.standing), "</span></li>\n")
                }
                page.markup("</ul>\n")
            }
            page.markup("</details>\n")
        }
        page.markup("</section>\n")
    }
}

/// All files that can be written.
struct FilesPage: Sendable {
    let paths: [String]
    let language: Language

    var html: HTML {
        var page = DeskPage(language)
        page.markup("<ul class=\"files\">\n")
        for path in paths {
            page.markup("<li>")
            page.link(to: DeskAddress.editing(path).href, path)
            page.markup("</li>\n")
        }
        page.markup("</ul>\n")
        return page.html(LocalizedText(sv: "Alla filer", en: "All files")[language])
    }
}
