import Diagnostics

/// What is said above a text or a form that is edited.
enum EditingNotice: Sendable {
    case saved(isMerged: Bool)
    case unchanged
    case refused
    /// Somebody else wrote on the same lines: the other's text.
    case conflict(String)
    /// What is shown is a draft from this time.
    case draft(time: String)
    case kept
    /// A button has mended something.
    case mended
    /// It was mended already.
    case nothingToMend
    /// What was typed cannot be shown as a form.
    case noForm

    /// Whether something is not as whoever wrote wanted it.
    var isWrong: Bool {
        switch self {
        case .refused, .conflict, .noForm: true
        default: false
        }
    }

    func append(to page: inout DeskPage) {
        switch self {
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
                    sv: "Så kan webbplatsen inte publiceras. Texten står kvar här och är sparad som utkast hos dig.",
                    en: "The site cannot be published so. The text still stands here, and is kept as a draft of yours.")
            )
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
        case .noForm:
            page.element(
                "<div class=\"wrong\" role=\"alert\" tabindex=\"-1\" id=\"fel\"><h2>",
                LocalizedText(sv: "Filen går inte att visa som formulär", en: "The file cannot be shown as a form"),
                "</h2>\n<p>")
            page.text(
                LocalizedText(
                    sv: "Rätta först det som är fel mellan raderna ---. Det står här nedanför.",
                    en: "First mend what is wrong between the lines ---. It stands below."))
            page.markup("</p></div>\n")
        case .mended:
            page.element(
                "<div class=\"saved\" role=\"status\"><p>",
                LocalizedText(
                    sv: "Rättat här. Spara, så kommer det med på webbplatsen.",
                    en: "Mended here. Save, and it comes to the site."), "</p></div>\n")
        case .nothingToMend:
            page.element(
                "<div class=\"saved\" role=\"status\"><p>",
                LocalizedText(sv: "Det var redan rättat.", en: "It was mended already."), "</p></div>\n")
        case .kept:
            page.element(
                "<div class=\"saved\" role=\"status\"><p>",
                LocalizedText(
                    sv: "Utkastet är sparat hos dig. Läsarna ser det inte.",
                    en: "The draft is kept with you. Readers do not see it."), "</p></div>\n")
        }
    }
}
