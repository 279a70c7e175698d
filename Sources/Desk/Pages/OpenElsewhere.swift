import Diagnostics

/// Who else has a page open.
struct OpenElsewhere: Sendable {
    /// Of this opening.
    let id: String
    let others: [OpenPages.Visit]

    /// That of the page that is being made: every form of the page takes it along.
    @TaskLocal static var current: OpenElsewhere?

    /// The field with the opening's id.
    static let field = "besok"

    /// What is said of it; nil where nobody has.
    static func words(_ others: [OpenPages.Visit]) -> LocalizedText? {
        guard !others.isEmpty else { return nil }
        func list(_ nobody: String, _ since: String) -> String {
            others.prefix(5).map { visit in
                // The day is today's, or a page was left open overnight: the time tells either.
                "\(visit.name ?? nobody) (\(since) \(visit.since))"
            }.joined(separator: ", ")
        }
        return LocalizedText(
            sv:
                "Sidan är också öppen i en annan flik eller hos en kollega: \(list("någon", "sedan")). Ni kan båda spara.",
            en:
                "The page is open elsewhere too, in another tab or by a colleague: \(list("somebody", "since")). Both can save."
        )
    }

    /// Within a form.
    func append(to page: inout DeskPage) {
        page.hidden(Self.field, id)
        page.markup("<p class=\"mind\" id=\"andra\" role=\"status\">")
        if let words = Self.words(others) { page.text(words) }
        page.markup("</p>\n")
    }
}
