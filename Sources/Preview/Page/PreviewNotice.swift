import Diagnostics
import Markup

/// What the preview adds to every page: the bar that says what this is, and over the page a panel with what is wrong.
struct PreviewNotice: Sendable {
    /// For the page's `<head>`.
    let head: HTML
    /// For the end of the page: the bar, and the panel when something stops the site.
    let body: HTML
    private let writer: NoticeWriter

    /// A page of its own with every problem; the only page as long as no site could be built. Written when it is asked for,
    /// like the next.
    var page: HTML { writer.page }

    /// A page of its own with what `lofte status` says.
    var statusPage: HTML { writer.statusPage }

    /// For the end of a page that can be edited.
    static func editLink(to address: String, language: Language) -> HTML {
        var html = HTML(literal: "<div class=\"lofte-preview\" lang=\"")
        html.append(escaping: language.rawValue)
        html.append(literal: "\"><p class=\"lofte-edit\"><a href=\"")
        html.append(escaping: address)
        html.append(literal: "\">")
        html.append(escaping: Words.edit[language])
        html.append(literal: "</a></p></div>\n")
        return html
    }

    /// How many problems the panel shows; the page has room for more.
    static let panelLimit = 50
    static let pageLimit = 500

    /// - Parameter startPath: Where the site begins, or nil when there is none to go to.
    init(_ build: PreviewBuild, version: String, startPath: String?, language: Language) {
        writer = NoticeWriter(build: build, version: version, startPath: startPath, language: language)
        head = writer.head
        body = writer.wrapped(writer.isStopped ? [writer.panel, writer.bar] : [writer.bar])
    }
}

/// Writes the parts of a notice.
private struct NoticeWriter: Sendable {
    let build: PreviewBuild
    let version: String
    let startPath: String?
    let language: Language

    private let problemCount: ProblemCount

    init(build: PreviewBuild, version: String, startPath: String?, language: Language) {
        self.build = build
        self.version = version
        self.startPath = startPath
        self.language = language
        problemCount = ProblemCount(build.diagnostics)
    }

    /// Whether what is shown is not what the files say.
    var isStopped: Bool {
        problemCount.errors > 0 || build.failure != nil || (build.isStrict && problemCount.warnings > 0)
    }

    var head: HTML {
        var html = HTML(literal: "<link rel=\"stylesheet\" href=\"/_lofte/preview.css\">\n")
        html.append(literal: "<script src=\"/_lofte/preview.js\" data-version=\"")
        html.append(escaping: version)
        html.append(literal: "\" defer></script>\n")
        return html
    }

    func wrapped(_ parts: [HTML]) -> HTML {
        var html = HTML(literal: "<div class=\"lofte-preview\" lang=\"")
        html.append(escaping: language.rawValue)
        html.append(literal: "\">\n")
        for part in parts { html.append(part) }
        html.append(literal: "</div>\n")
        return html
    }

    var bar: HTML {
        var html = HTML(literal: "<aside class=\"lofte-bar\" aria-label=\"")
        html.append(escaping: Words.preview[language])
        html.append(literal: "\"><p><strong>")
        html.append(escaping: Words.preview[language])
        html.append(literal: "</strong> ")
        html.append(escaping: Words.unpublished[language])
        html.append(literal: "</p><p><a href=\"/_lofte/status\">")
        html.append(escaping: Words.status[language])
        html.append(literal: "</a></p><p><a href=\"/_lofte/problems\">")
        html.append(escaping: title[language])
        html.append(literal: "</a></p></aside>\n")
        return html
    }

    var panel: HTML {
        var html = HTML(
            literal: "<section class=\"lofte-panel\" role=\"alertdialog\" aria-labelledby=\"lofte-panel-title\" ")
        html.append(literal: "aria-describedby=\"lofte-panel-text\" tabindex=\"-1\">\n")
        // Shown by the script, which alone can close.
        html.append(literal: "<button type=\"button\" class=\"lofte-close\" hidden>")
        html.append(escaping: Words.close[language])
        html.append(literal: "</button>\n<h2 id=\"lofte-panel-title\">")
        html.append(escaping: title[language])
        html.append(literal: "</h2>\n<p id=\"lofte-panel-text\">")
        html.append(escaping: (build.site == nil ? Words.lastGood : Words.strictWarnings)[language])
        html.append(literal: "</p>\n")
        html.append(problems(limit: PreviewNotice.panelLimit))
        if build.diagnostics.count > PreviewNotice.panelLimit {
            html.append(literal: "<p><a href=\"/_lofte/problems\">")
            html.append(escaping: Words.all[language])
            html.append(literal: "</a></p>\n")
        }
        html.append(literal: "</section>\n")
        return html
    }

    var page: HTML {
        var main = HTML(literal: "<h1>")
        main.append(escaping: title[language])
        main.append(literal: "</h1>\n")
        if startPath == nil {
            main.append(literal: "<p>")
            main.append(escaping: Words.noSite[language])
            main.append(literal: "</p>\n")
        }
        main.append(problems(limit: PreviewNotice.pageLimit))
        return ownPage(title[language], main)
    }

    var statusPage: HTML {
        ownPage(Words.status[language], StatusPage(rows: build.status(), language: language).html)
    }

    /// A page of the preview's own.
    private func ownPage(_ title: String, _ content: HTML) -> HTML {
        var html = HTML(literal: "<!DOCTYPE html>\n<html lang=\"")
        html.append(escaping: language.rawValue)
        html.append(literal: "\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
        html.append(escaping: "\(title) – \(Words.preview[language])")
        html.append(literal: "</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        html.append(literal: "<meta name=\"color-scheme\" content=\"light dark\">\n")
        html.append(head)
        html.append(literal: "</head>\n<body class=\"lofte-page\">\n")
        var main = HTML(literal: "<main class=\"lofte-problems\">\n")
        main.append(content)
        if let startPath {
            main.append(literal: "<p><a href=\"")
            main.append(escaping: startPath)
            main.append(literal: "\">")
            main.append(escaping: Words.toSite[language])
            main.append(literal: "</a></p>\n")
        }
        main.append(literal: "</main>\n")
        html.append(wrapped([main, bar]))
        html.append(literal: "</body>\n</html>\n")
        return html
    }

    private func problems(limit: Int) -> HTML {
        guard let failure = build.failure else {
            return build.diagnostics.isEmpty
                ? HTML() : ProblemList(language: language).html(build.diagnostics, limit: limit)
        }
        var html = HTML(literal: "<p><strong class=\"lofte-error\">")
        html.append(escaping: LocalizedText(sv: "fel:", en: "error:")[language])
        html.append(literal: "</strong> <bdi>")
        html.append(escaping: failure[language].printable)
        html.append(literal: "</bdi></p>\n")
        return html
    }

    /// What is wrong in a few words.
    private var title: LocalizedText { build.failure == nil ? problemCount.text : Words.cannotBuild }
}
