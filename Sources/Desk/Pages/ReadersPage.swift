import Diagnostics
import Markup
import SiteGeneration

/// What becomes another for readers, and what they would lose, with a form for each thing that must be told of.
struct ReadersPage: Sendable {
    /// Changes of one file that are to be explained.
    struct Owed: Sendable {
        let path: String
        let title: String
        let changes: OwedChanges
    }

    /// Nil where nobody knows what readers have.
    let changes: ReaderChanges?
    let stops: [PublishPage.Stop]
    let owed: [Owed]
    let gone: GoneForm
    let notice: EditingNotice?
    let problems: [FieldProblem]
    let token: String
    let language: Language

    /// Longer lists are cut.
    private static let limit = 200

    var html: HTML {
        var page = DeskPage(language)
        if problems.isEmpty { notice?.append(to: &page) } else { page.errors(problems) }
        if let changes {
            page.element("<p class=\"lead\">", Self.basis(changes.basis), "</p>\n")
            appendLosses(changes, to: &page)
            if let comparison = changes.comparison { append(comparison, to: &page) }
        } else {
            page.element("<p class=\"lead\">", Self.unknown, "</p>\n")
        }
        page.markup("<p>")
        page.link(to: .publish, LocalizedText(sv: "Till Publicera", en: "To Publish"))
        page.markup("</p>\n")
        return page.html(
            LocalizedText(sv: "Vad ändras för läsarna?", en: "What becomes another for readers?")[language],
            isWrong: !problems.isEmpty)
    }

    private static let unknown = LocalizedText(
        sv:
            "Skrivbordet vet inte vad läsarna har i dag: inget är skickat härifrån, eller så går det som är skickat inte att visa längre.",
        en:
            "The desk does not know what readers have today: nothing was sent from here, or it cannot be shown any more."
    )

    private static func basis(_ basis: ReaderChanges.Basis) -> LocalizedText {
        switch basis {
        case .site:
            LocalizedText(
                sv: "Jämfört med webbplatsen som den ligger ute.", en: "Compared with the site as it is published.")
        case .lastVersion:
            LocalizedText(
                sv: "Jämfört med det som senast skickades till webbplatsen.",
                en: "Compared with what was last sent to the site.")
        }
    }

    // MARK: What is lost

    private func appendLosses(_ changes: ReaderChanges, to page: inout DeskPage) {
        guard !stops.isEmpty || !changes.gone.isEmpty || !owed.isEmpty else { return }
        page.element(
            "<section>\n<h2>", LocalizedText(sv: "Det här behöver du svara på", en: "This asks for an answer"),
            "</h2>\n")
        if !stops.isEmpty {
            page.markup("<ul class=\"waiting\">\n")
            for stop in stops {
                page.markup("<li>")
                if let href = stop.href { page.link(to: href, stop.title[language]) } else { page.text(stop.title) }
                if let advice = stop.advice { page.element("<br><span class=\"advice\">", advice, "</span>") }
                page.markup("</li>\n")
            }
            page.markup("</ul>\n")
        }
        var start = 0
        for owed in owed {
            append(owed, from: start, to: &page)
            start += owed.changes.owed.count
        }
        for gone in changes.gone.prefix(Self.limit) { append(gone, to: &page) }
        page.markup("</section>\n")
    }

    private func append(_ owed: Owed, from start: Int, to page: inout DeskPage) {
        page.element("<h3>", owed.title, "</h3>\n")
        page.beginForm(.readers, token: token)
        page.hidden(GoneForm.file, owed.path)
        owed.changes.appendEntries(from: start, to: &page)
        page.element(
            "<p class=\"buttons\"><button type=\"submit\">", LocalizedText(sv: "Spara", en: "Save"),
            " <span class=\"aside\">")
        page.text(owed.title)
        page.markup("</span></button></p>\n</form>\n")
    }

    private func append(_ gone: ReaderChanges.Gone, to page: inout DeskPage) {
        let isSent = self.gone.address == gone.address
        let own = isSent ? problems : []
        func id(_ part: String) -> String { isSent ? part : part + gone.address }
        page.beginForm(.readers, token: token)
        page.element("<fieldset class=\"row\">\n<legend>", gone.address, "</legend>\n<p>")
        page.text(
            LocalizedText(
                sv: "Sidan eller filen är publicerad men finns inte längre. Vad ska den som går dit få se?",
                en: "It is published and is not there any more. What shall whoever goes there see?"))
        page.markup("</p>\n")
        page.hidden(GoneForm.addressName, gone.address)
        for (number, choice) in GoneForm.Choice.allCases.enumerated() {
            page.choice(
                GoneForm.choiceName, id: "\(GoneForm.choiceName)-\(number)-\(gone.address)", value: choice.rawValue,
                label: choice.label, meaning: nil,
                isChosen: isSent ? self.gone.choice == choice : (gone.likely != nil) == (choice == .moved))
        }
        text(
            GoneForm.targetName, id: id(GoneForm.targetName),
            LocalizedText(sv: "Ny adress, om den har flyttat", en: "The new address, if it has moved"),
            value: isSent ? self.gone.target : gone.likely ?? "", own, to: &page)
        text(
            GoneForm.reasonName, id: id(GoneForm.reasonName),
            LocalizedText(sv: "Varför är den borta?", en: "Why is it gone?"), value: isSent ? self.gone.reason : "",
            own,
            to: &page)
        page.element(
            "<p class=\"buttons\"><button type=\"submit\">", LocalizedText(sv: "Spara", en: "Save"),
            " <span class=\"aside\">")
        page.text(gone.address)
        page.markup("</span></button></p>\n</fieldset>\n</form>\n")
    }

    private func text(
        _ name: String, id: String, _ label: LocalizedText, value: String, _ problems: [FieldProblem],
        to page: inout DeskPage
    ) {
        let own = problems.filter { $0.field == name }
        page.markup("<div class=\"field\">\n<label for=\"")
        page.text(id)
        page.element("\">", label, "</label>\n")
        page.problems(name, own)
        page.markup("<input type=\"text\" id=\"")
        page.text(id)
        page.markup("\" name=\"")
        page.text(name)
        if !own.isEmpty {
            page.markup("\" aria-invalid=\"true\" aria-describedby=\"")
            page.text(name + "-error")
        }
        page.markup("\" value=\"")
        page.text(value)
        page.markup("\">\n</div>\n")
    }

    // MARK: What is another

    private func append(_ comparison: SiteComparison, to page: inout DeskPage) {
        let framed = comparison.changed.filter { $0.reason == .frame }
        let changed = comparison.changed.filter { $0.reason != .frame }
        let files = FileWords(comparison)
        guard !comparison.added.isEmpty || !comparison.changed.isEmpty || !comparison.removed.isEmpty || !files.isEmpty
        else {
            page.element(
                "<p>", LocalizedText(sv: "Inget ändras för läsarna.", en: "Nothing becomes another for readers."),
                "</p>\n")
            return
        }
        list(LocalizedText(sv: "Nya sidor", en: "New pages"), comparison.added.map { ($0, nil) }, to: &page)
        list(
            LocalizedText(sv: "Sidor som ändras", en: "Pages that change"),
            changed.map { ($0.page, Self.words($0.reason)) }, to: &page)
        if !framed.isEmpty {
            page.element(
                "<p>",
                LocalizedText(
                    sv: framed.count == 1
                        ? "På en sida till ändras bara menyn eller annat runt texten."
                        : "På \(framed.count) sidor till ändras bara menyn eller annat runt texten.",
                    en: "On \(framed.count) more only what stands round the text changes."), "</p>\n")
        }
        list(
            LocalizedText(sv: "Sidor som försvinner", en: "Pages that go"), comparison.removed.map { ($0, nil) },
            to: &page)
        files.append(to: &page)
    }

    private func list(
        _ title: LocalizedText, _ lines: [(page: SiteComparison.PageLine, why: LocalizedText?)], to page: inout DeskPage
    ) {
        guard !lines.isEmpty else { return }
        page.element(
            "<section>\n<h2>",
            LocalizedText(sv: "\(title.swedish) (\(lines.count))", en: "\(title.english) (\(lines.count))"),
            "</h2>\n<ul class=\"waiting\">\n")
        for line in lines.prefix(Self.limit) {
            page.element("<li>", line.page.title ?? line.page.address, "")
            if line.page.title != nil { page.element(" <span class=\"advice\">", line.page.address, "</span>") }
            if let why = line.why { page.element("<br><span>", why, "</span>") }
            page.markup("</li>\n")
        }
        page.markup("</ul>\n")
        if lines.count > Self.limit {
            page.element(
                "<p>",
                LocalizedText(
                    sv: "… och \(lines.count - Self.limit) till.", en: "… and \(lines.count - Self.limit) more."),
                "</p>\n")
        }
        page.markup("</section>\n")
    }

    private static func words(_ reason: SiteComparison.Reason) -> LocalizedText {
        switch reason {
        case .status(let from, let to): LocalizedText(sv: "Läget: \(from) → \(to)", en: "Its status: \(from) → \(to)")
        case .text: LocalizedText(sv: "Texten är ändrad", en: "Its text is another")
        case .frame: LocalizedText(sv: "Menyn eller annat runt texten", en: "What stands round the text")
        case .derived: LocalizedText(sv: "Följer av andra sidor", en: "It follows from other pages")
        case .redirected(let target): LocalizedText(sv: "Leder till \(target)", en: "It leads to \(target)")
        case .removed(let why): LocalizedText(sv: "Borttagen: \(why)", en: "Removed: \(why)")
        }
    }
}
