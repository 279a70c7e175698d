import Checksums
import Diagnostics
import Markup
import SiteContent

/// A file's versions: who, when, and what was said of them.
struct HistoryPage: Sendable {
    let path: String
    let history: FileHistory
    let language: Language

    var html: HTML {
        var page = DeskPage(language)
        if history.versions.isEmpty {
            page.element(
                "<p class=\"lead\">",
                LocalizedText(
                    sv: "Inga versioner är publicerade härifrån än.", en: "No versions are published from here yet."),
                "</p>\n")
        } else {
            page.markup("<ol class=\"waiting\">\n")
            for (number, version) in history.versions.enumerated() {
                page.markup("<li>")
                page.link(to: DeskAddress.version(number, path).href, version.message)
                page.element("<br><span>", version.time + ", " + version.name, "</span></li>\n")
            }
            page.markup("</ol>\n")
        }
        page.markup("<p>")
        page.link(
            to: FileForm(Place(path: path)) == nil ? .text(path) : .form(path),
            LocalizedText(sv: "Tillbaka till \(path)", en: "Back to \(path)"))
        page.markup("</p>\n")
        return page.html(
            LocalizedText(sv: "Tidigare versioner av \(path)", en: "Earlier versions of \(path)")[language])
    }
}

/// A version as it was, with the button that brings it back.
struct VersionPage: Sendable {
    let path: String
    let number: Int
    let version: FileHistory.Version
    /// Nil where the file was removed then.
    let text: String?
    /// Of the file as it is now.
    let opened: SHA256
    let notice: EditingNotice?
    let token: String
    let language: Language

    var html: HTML {
        var page = DeskPage(language)
        notice?.append(to: &page)
        page.element("<p>", version.message, "<br><span>")
        page.text(version.time + ", " + version.name)
        page.markup("</span></p>\n")
        if let text {
            page.markup("<pre tabindex=\"0\" class=\"others\">")
            page.text(text)
            page.markup("</pre>\n")
            page.beginForm(.version(number, path), token: token)
            page.hidden("version", version.id)
            page.hidden("oppnad", opened.hex)
            page.element(
                "<p>",
                LocalizedText(
                    sv: "Hela filen blir som den var då. Det som har skrivits sedan dess finns kvar bland versionerna.",
                    en: "The whole file becomes what it was then. What was written since is kept among the versions."),
                "</p>\n<p class=\"buttons\"><button type=\"submit\">")
            page.text(LocalizedText(sv: "Ta tillbaka", en: "Bring back"))
            page.markup("</button></p>\n</form>\n")
        } else {
            page.element("<p>", LocalizedText(sv: "Filen togs bort då.", en: "The file was removed then."), "</p>\n")
        }
        page.markup("<p>")
        page.link(to: .history(path), LocalizedText(sv: "Alla versioner", en: "All versions"))
        page.markup("</p>\n")
        return page.html(
            LocalizedText(sv: "\(path) så som den var \(version.time)", en: "\(path) as it was \(version.time)")[
                language])
    }
}
