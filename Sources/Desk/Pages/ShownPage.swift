import Diagnostics
import FileSystem
import Markup
import SiteContent

/// The real page of what is filled in: its frame beside a form, and what stands there when it cannot be made.
struct ShownPage: Sendable {
    /// Of the file that is edited.
    let path: String
    let language: Language

    /// Nil for a file that no page shows.
    init?(path: String, language: Language) {
        switch Place(path: path) {
        case .lock, .asset, .misplaced: return nil
        default:
            self.path = path
            self.language = language
        }
    }

    /// The name of the frame, as forms know it.
    static let frame = "sidan"
    /// The id of the form whose page is shown.
    static let form = "formularet"

    /// A link to the page, for where it does not stand beside the form.
    static func jump(in page: inout DeskPage) {
        page.markup("<p class=\"jump\">")
        page.link(
            to: "#" + Self.frame, LocalizedText(sv: "Så här blir sidan", en: "What the page becomes")[page.language])
        page.markup("</p>\n")
    }

    /// What stands beside the form.
    func append(to page: inout DeskPage) {
        page.element(
            "<section class=\"shown\" id=\"sidan\" tabindex=\"-1\" aria-labelledby=\"sidan-rubrik\">\n<h2 id=\"sidan-rubrik\">",
            LocalizedText(sv: "Så här blir sidan", en: "What the page becomes"), "</h2>\n<p class=\"jump\">")
        page.link(
            to: "#" + Self.form, LocalizedText(sv: "Tillbaka till formuläret", en: "Back to the form")[language])
        page.markup("</p>\n<p class=\"hint\" id=\"visas\" role=\"status\"></p>\n<p class=\"buttons small\">")
        page.markup(
            "<button type=\"submit\" class=\"second\" id=\"visa\" form=\"formularet\" formtarget=\"sidan\" formaction=\""
        )
        page.text(DeskAddress.shown(path).href)
        page.element(
            "\">", LocalizedText(sv: "Visa sidan som det står nu", en: "Show the page as it says now"),
            "</button>\n<a class=\"own\" target=\"_blank\" href=\"")
        page.text(DeskAddress.shown(path).href)
        page.element("\">", LocalizedText(sv: "Öppna i en egen flik", en: "Open in a tab of its own"), "</a></p>\n")
        // Scripts of the site do not run there, and nothing is sent from there.
        page.markup("<iframe name=\"sidan\" title=\"")
        page.text(LocalizedText(sv: "Sidan som den blir", en: "The page as it becomes"))
        page.markup(
            "\" loading=\"lazy\" sandbox=\"allow-same-origin allow-popups allow-popups-to-escape-sandbox\" src=\"")
        page.text(DeskAddress.shown(path).href)
        page.markup("\"></iframe>\n</section>\n")
    }

    // MARK: When it cannot be made

    static let notYet = LocalizedText(
        sv: "Fyll i det som måste fyllas i, så visas sidan.", en: "Fill in what is required, and the page is shown.")

    static let becomesNone = LocalizedText(
        sv: "Filen blir ingen egen sida.", en: "The file becomes no page of its own.")

    /// What is said where errors are in the way.
    ///
    /// - Parameter source: the path of the file that is edited, as problems have it.
    static func words(_ errors: [Diagnostic], _ source: String) -> LocalizedText {
        guard let first = errors.first(where: { isIn(source, $0) }) ?? errors.first else { return notYet }
        let message = first.message.startingWithCapital
        let more = errors.count - 1
        let file = isIn(source, first) ? "" : (first.location?.source.path).map { $0 + ": " } ?? ""
        return LocalizedText(
            sv: "Sidan visas när det här är rättat: \(file)\(message.swedish)\(more > 0 ? ", och \(more) till" : "").",
            en:
                "The page is shown once this is mended: \(file)\(message.english)\(more > 0 ? ", and \(more) more" : "")."
        )
    }

    private static func isIn(_ source: String, _ error: Diagnostic) -> Bool {
        error.location?.source.path.hasSameBytes(as: source) ?? false
    }

    /// The same as a page.
    static func note(_ errors: [Diagnostic], _ source: String, _ language: Language) -> HTML {
        var page = DeskPage(language)
        guard !errors.isEmpty else {
            page.element("<p>", notYet, "</p>\n")
            return page.bare(title[language])
        }
        page.element(
            "<p>",
            LocalizedText(sv: "Sidan visas när det här är rättat.", en: "The page is shown once this is mended."),
            "</p>\n<ul>\n")
        for error in errors.prefix(20) {
            page.element("<li>", error.message.startingWithCapital, "")
            if !isIn(source, error), let file = error.location?.source.path {
                page.element(" <span class=\"advice\">(", file, ")</span>")
            }
            if let advice = error.advice { page.element("<br><span class=\"advice\">", advice, "</span>") }
            page.markup("</li>\n")
        }
        page.markup("</ul>\n")
        return page.bare(title[language])
    }

    static func noPage(_ language: Language) -> HTML {
        var page = DeskPage(language)
        page.element("<p>", becomesNone, "</p>\n")
        return page.bare(title[language])
    }

    private static let title = LocalizedText(sv: "Sidan kan inte visas än", en: "The page cannot be shown yet")
}
