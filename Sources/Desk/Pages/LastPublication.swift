import Diagnostics

/// Whether readers have what was last published from here.
struct LastPublication: Sendable {
    struct Row: Sendable {
        let title: String
        /// Nil where it cannot be seen.
        let isOut: Bool?
    }

    /// When it was published.
    let time: String
    /// When the desk saw that all of it was out.
    let seen: String?
    /// Whether the published site could be asked.
    let isReached: Bool
    let rows: [Row]

    func append(to page: inout DeskPage) {
        page.element(
            "<section>\n<h2>", LocalizedText(sv: "Senast publicerat", en: "Last published"), "</h2>\n<p><strong>")
        page.text(summary)
        page.markup("</strong></p>\n")
        page.element("<p>", LocalizedText(sv: "Publicerat \(time).", en: "Published \(time)."), "</p>\n<ul>\n")
        for row in rows {
            page.element("<li>", row.title, " <span>")
            page.text(word(row))
            page.markup("</span></li>\n")
        }
        page.markup("</ul>\n<p>")
        page.link(to: .publish, LocalizedText(sv: "Titta igen", en: "Look again"))
        page.markup("</p>\n</section>\n")
    }

    private var summary: LocalizedText {
        if let seen { return LocalizedText(sv: "Ute sedan \(seen).", en: "Out since \(seen).") }
        guard isReached else {
            return LocalizedText(
                sv:
                    "Det går inte att se om det är ute: webbplatsens adress svarar inte med någon lista över sina filer.",
                en: "Whether it is out cannot be seen: the site's address answers with no list of its files.")
        }
        guard rows.contains(where: { $0.isOut != nil }) else {
            return LocalizedText(
                sv: "Skrivbordet kan inte se när just de här filerna är ute.",
                en: "The desk cannot see when these very files are out.")
        }
        return LocalizedText(
            sv: "Väntar på att webbplatsen byggs. Det brukar ta några minuter.",
            en: "Waiting for the site to be built. It mostly takes some minutes.")
    }

    private func word(_ row: Row) -> LocalizedText {
        guard let isOut = row.isOut else {
            return LocalizedText(sv: "har ingen egen sida för läsarna", en: "has no page of its own for readers")
        }
        if seen == nil, !isReached { return LocalizedText(sv: "vet inte", en: "not known") }
        return isOut || seen != nil
            ? LocalizedText(sv: "ute", en: "out") : LocalizedText(sv: "väntar", en: "waits")
    }
}
