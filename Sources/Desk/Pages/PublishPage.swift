import Checksums
import Diagnostics
import Markup

/// What is changed and not published, what stops it, and the button that publishes.
struct PublishPage: Sendable {
    /// A file with what has become of it.
    struct Row: Sendable {
        let title: String
        let words: LocalizedText
        /// Who has written it since it was published, where several are at the desk.
        var authors: [String] = []
        /// Where it is written; nil for one that is gone.
        let address: DeskAddress?
        let history: DeskAddress?
    }

    /// A problem that stops publication, with the way to its field.
    struct Stop: Sendable {
        let title: LocalizedText
        let href: String?
        let advice: LocalizedText?
    }

    /// What can be published.
    struct Ready: Sendable {
        let rows: [Row]
        let unsent: Int
        let canSend: Bool
        let seen: SHA256
    }

    let ready: Ready?
    let obstacle: Clone.Obstacle?
    let stops: [Stop]
    let form: PublishForm
    let problems: [FieldProblem]
    /// Whether the name is that of a login, and no other can be written.
    let isNameGiven: Bool
    let notice: PublishNotice?
    let last: LastPublication?
    let token: String
    let language: Language

    var html: HTML {
        var page = DeskPage(language)
        if problems.isEmpty { notice?.append(to: &page) } else { page.errors(problems, intro: Self.nothingPublished) }
        if let obstacle { Self.tell(obstacle, in: &page) }
        appendStops(to: &page)
        if let ready {
            appendRows(ready, to: &page)
            appendForm(ready, to: &page)
        }
        last?.append(to: &page)
        return page.html(
            LocalizedText(sv: "Publicera", en: "Publish")[language],
            isWrong: !problems.isEmpty || notice?.isWrong ?? false)
    }

    private static let nothingPublished = LocalizedText(
        sv: "Inget är publicerat. Det du har sparat ligger kvar.",
        en: "Nothing is published. What you saved is still there."
    )

    private static func tell(_ obstacle: Clone.Obstacle, in page: inout DeskPage) {
        let text =
            switch obstacle {
            case .noProgram:
                LocalizedText(
                    sv:
                        "Det går inte att publicera härifrån: programmet git finns inte på datorn. Allt du sparar ligger i mappen. Be den som förvaltar webbplatsen att installera git, eller att publicera åt dig.",
                    en:
                        "Nothing can be published from here: the program git is not on this machine. All that you save lies in the folder. Ask whoever keeps the site to install git, or to publish for you."
                )
            case .noClone:
                LocalizedText(
                    sv:
                        "Det går inte att publicera härifrån: git känner inte till mappen. Allt du sparar ligger i den. Be den som förvaltar webbplatsen att hämta mappen med git clone, eller att publicera åt dig.",
                    en:
                        "Nothing can be published from here: git does not know the folder. All that you save lies in it. Ask whoever keeps the site to fetch the folder with git clone, or to publish for you."
                )
            case .inTheMiddle:
                LocalizedText(
                    sv:
                        "Det går inte att publicera just nu: någon har börjat lägga ihop två versioner i mappen och är inte klar, eller så har en fil ett namn som inte går att läsa. Det du sparar ligger kvar. Be den som förvaltar webbplatsen att göra klart det.",
                    en:
                        "Nothing can be published just now: somebody has begun to put two versions together in the folder and is not done, or a file has a name that cannot be read. What you save stays. Ask whoever keeps the site to finish that."
                )
            case .slow:
                LocalizedText(
                    sv: "Det tog för lång tid att se vad som är ändrat. Vänta en stund och öppna sidan igen.",
                    en: "It took too long to see what is changed. Wait a while, and open the page again.")
            }
        page.element("<p class=\"lead\">", text, "</p>\n")
    }

    private func appendStops(to page: inout DeskPage) {
        guard !stops.isEmpty else { return }
        page.element(
            "<section>\n<h2>",
            LocalizedText(sv: "Det här stoppar publiceringen", en: "This stops publication"),
            "</h2>\n<ul class=\"waiting\">\n")
        for stop in stops {
            page.markup("<li>")
            if let href = stop.href { page.link(to: href, stop.title[language]) } else { page.text(stop.title) }
            if let advice = stop.advice { page.element("<br><span class=\"advice\">", advice, "</span>") }
            page.markup("</li>\n")
        }
        page.markup("</ul>\n</section>\n")
    }

    private func appendRows(_ ready: Ready, to page: inout DeskPage) {
        guard !ready.rows.isEmpty else {
            if ready.unsent == 0 {
                page.element(
                    "<p class=\"lead\">",
                    LocalizedText(
                        sv: "Allt du har sparat är redan publicerat.", en: "All that you saved is published already."),
                    "</p>\n")
            }
            return
        }
        page.element(
            "<section>\n<h2>", LocalizedText(sv: "Det här är ändrat", en: "This is changed"),
            "</h2>\n<ul class=\"waiting\">\n")
        for row in ready.rows {
            page.markup("<li>")
            if let address = row.address { page.link(to: address.href, row.title) } else { page.text(row.title) }
            page.element("<br><span>", row.words, "</span>")
            if !row.authors.isEmpty {
                let names = row.authors.joined(separator: ", ")
                page.element(
                    "<br><span>", LocalizedText(sv: "Skrivet av \(names).", en: "Written by \(names)."), "</span>")
            }
            if let history = row.history {
                page.markup(" ")
                page.link(to: history, LocalizedText(sv: "Tidigare versioner", en: "Earlier versions"))
                page.element("<span class=\"aside\"> ", row.title, "</span>")
            }
            page.markup("</li>\n")
        }
        page.markup("</ul>\n<p>")
        page.link(
            to: .readers,
            LocalizedText(sv: "Vad ändras för läsarna?", en: "What becomes another for readers?"))
        page.markup("</p>\n</section>\n")
    }

    private func appendForm(_ ready: Ready, to page: inout DeskPage) {
        guard stops.isEmpty, !ready.rows.isEmpty || ready.canSend && ready.unsent > 0 else { return }
        page.beginForm(.publish, token: token)
        page.hidden("sett", ready.seen.hex)
        if ready.rows.isEmpty {
            page.element(
                "<p>",
                LocalizedText(
                    sv: "Det finns ändringar som är klara här men inte har kommit fram till webbplatsen.",
                    en: "There are changes that are done here and have not come to the site."), "</p>\n")
        }
        if isNameGiven {
            page.element(
                "<p>", LocalizedText(sv: "Du är inloggad som \(form.name).", en: "You are logged in as \(form.name)."),
                "</p>\n")
        } else {
            appendName(to: &page)
        }
        appendRest(ready, to: &page)
    }

    private func appendName(to page: inout DeskPage) {
        page.input(
            PublishForm.name, LocalizedText(sv: "Ditt namn", en: "Your name"),
            hint: LocalizedText(
                sv: "Namnet sparas med ändringen, så att kollegorna ser vem som har gjort den.",
                en: "It is kept with the change, so that colleagues see who made it."),
            value: form.name, problems: problems)
    }

    private func appendRest(_ ready: Ready, to page: inout DeskPage) {
        page.input(
            PublishForm.address, LocalizedText(sv: "Din e-postadress", en: "Your e-mail address"), value: form.address,
            problems: problems)
        if !ready.rows.isEmpty {
            page.area(
                PublishForm.message, LocalizedText(sv: "Vad har du ändrat?", en: "What have you changed?"),
                hint: LocalizedText(
                    sv: "Första raden är rubriken. Ändra gärna, så att kollegorna förstår.",
                    en: "The first line is the heading. Change it, so that colleagues understand."),
                value: form.message, rows: min(12, form.message.count { $0 == "\n" } + 3), problems: problems)
        }
        page.element(
            "<p class=\"buttons\"><button type=\"submit\">",
            ready.canSend
                ? LocalizedText(sv: "Publicera", en: "Publish")
                : LocalizedText(sv: "Spara som en version", en: "Keep as a version"), "</button></p>\n</form>\n")
        guard !ready.canSend else { return }
        page.element(
            "<p class=\"hint\">",
            LocalizedText(
                sv:
                    "Mappen är inte kopplad till någon server, så ändringen stannar här. Be den som förvaltar webbplatsen att koppla den.",
                en: "The folder is tied to no server, so the change stays here. Ask whoever keeps the site to tie it."),
            "</p>\n")
    }
}
