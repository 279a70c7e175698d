import Diagnostics

/// What became of what was to be published.
struct PublishNotice: Sendable {
    let title: LocalizedText
    let text: LocalizedText
    let isWrong: Bool
    /// Whether git said more than is shown here.
    var isNoted = false

    func append(to page: inout DeskPage) {
        if isWrong {
            page.element("<div class=\"wrong\" role=\"alert\" tabindex=\"-1\" id=\"fel\"><h2>", title, "</h2>\n<p>")
        } else {
            page.element("<div class=\"saved\" role=\"status\"><p><strong>", title, "</strong> ")
        }
        page.text(text)
        page.markup("</p>")
        if isNoted {
            page.element(
                "\n<p>",
                LocalizedText(
                    sv: "Vad programmet git svarade står i filen .lofte/git.txt, för den som förvaltar webbplatsen.",
                    en: "What the program git answered stands in the file .lofte/git.txt, for whoever keeps the site."),
                "</p>")
        }
        page.markup("</div>\n")
    }

    private init(_ title: LocalizedText, _ text: LocalizedText, isWrong: Bool = true, isNoted: Bool = false) {
        self.title = title
        self.text = text
        self.isWrong = isWrong
        self.isNoted = isNoted
    }

    private static let notPublished = LocalizedText(sv: "Inget är publicerat", en: "Nothing is published")
    private static let notSent = LocalizedText(
        sv: "Ändringen är inte ute än", en: "The change is not out yet")

    /// Nil where the page says it otherwise.
    init?(_ outcome: Publisher.Outcome) {
        switch outcome {
        case .sent(let isMerged):
            self.init(
                LocalizedText(sv: "Skickat till webbplatsen.", en: "Sent to the site."),
                isMerged
                    ? LocalizedText(
                        sv: "En kollega hade publicerat före dig. Allas ändringar är med.",
                        en: "A colleague had published before you. The changes of all are in it.")
                    : LocalizedText(sv: "Nu byggs den.", en: "Now it is built."),
                isWrong: false)
        case .kept:
            self.init(
                LocalizedText(sv: "Sparat som en version i mappen.", en: "Kept as a version in the folder."),
                LocalizedText(
                    sv: "Den är inte skickad, för mappen är inte kopplad till någon server.",
                    en: "It is not sent, since the folder is tied to no server."), isWrong: false)
        case .changedMeanwhile:
            self.init(
                Self.notPublished,
                LocalizedText(
                    sv:
                        "Något har sparats eller publicerats sedan du öppnade sidan. Titta igenom listan, och publicera.",
                    en:
                        "Something was saved or published since you opened the page. Look through the list, and publish."
                )
            )
        case .wrong:
            self.init(
                Self.notPublished,
                LocalizedText(
                    sv: "Rätta det som står här nedanför, och publicera sedan.",
                    en: "Mend what stands below, then publish."
                ))
        case .obstacle: return nil
        case .notKept(let why): self.init(Self.notPublished, Self.text(why), isNoted: true)
        case .notSent(let why): self.init(Self.notSent, Self.text(why), isNoted: true)
        }
    }

    private static func text(_ why: Publisher.WhyNotKept) -> LocalizedText {
        switch why {
        case .locked(let file):
            LocalizedText(
                sv:
                    "Ett annat program arbetar i mappen, eller har avbrutits. Vänta en minut och försök igen. Går det ändå inte: se till att inget annat program är igång, och ta bort filen \(file).",
                en:
                    "Another program works in the folder, or was cut off. Wait a minute and try again. If it still fails: see that no other program runs, and remove the file \(file)."
            )
        case .refused:
            LocalizedText(
                sv:
                    "Mappens egna kontroller sa nej, eller så gick det inte att spara en version. Allt är som förut. Be den som förvaltar webbplatsen om hjälp.",
                en:
                    "The folder's own checks said no, or no version could be kept. All is as before. Ask whoever keeps the site for help."
            )
        case .slow:
            LocalizedText(
                sv: "Det tog för lång tid och avbröts. Allt är som förut. Försök igen om en stund.",
                en: "It took too long and was stopped. All is as before. Try again in a while.")
        }
    }

    private static func text(_ why: Publisher.WhyNotSent) -> LocalizedText {
        switch why {
        case .unreachable:
            LocalizedText(
                sv:
                    "Servern svarar inte, eller känner inte igen den här datorn. Ändringen ligger kvar här. Försök igen om en stund.",
                en:
                    "The server does not answer, or does not know this machine. The change stays here. Try again in a while."
            )
        case .refused:
            LocalizedText(
                sv:
                    "Servern tog inte emot ändringen: dess egna kontroller sa nej. Ändringen ligger kvar här. Be den som förvaltar webbplatsen om hjälp.",
                en:
                    "The server did not take the change: its own checks said no. The change stays here. Ask whoever keeps the site for help."
            )
        case .sameLines(let files):
            LocalizedText(
                sv:
                    "En kollega har publicerat före dig och skrivit på samma ställen\(files.isEmpty ? "" : ": " + files.joined(separator: ", ")). Båda texterna finns kvar, din här och kollegans på servern. Be den som förvaltar webbplatsen att lägga ihop dem.",
                en:
                    "A colleague published before you and wrote in the same places\(files.isEmpty ? "" : ": " + files.joined(separator: ", ")). Both texts are kept, yours here and the colleague's on the server. Ask whoever keeps the site to put them together."
            )
        case .blocked:
            LocalizedText(
                sv:
                    "En kollega har publicerat före dig, och ändringarna går inte att hämta hit: samma filer är ändrade här utan att vara publicerade. Ändringen ligger kvar här. Be den som förvaltar webbplatsen om hjälp.",
                en:
                    "A colleague published before you, and the changes cannot be fetched: the same files are changed here and not published. The change stays here. Ask whoever keeps the site for help."
            )
        case .wrongTogether:
            LocalizedText(
                sv:
                    "En kollega har publicerat före dig. Era ändringar är hopslagna här, men tillsammans blir de fel. Rätta det som står här nedanför, och publicera.",
                en:
                    "A colleague published before you. Your changes are put together here, and are wrong together. Mend what stands below, and publish."
            )
        case .busy:
            LocalizedText(
                sv: "Kollegor publicerar just nu. Ändringen ligger kvar här. Försök igen om en stund.",
                en: "Colleagues publish just now. The change stays here. Try again in a while.")
        }
    }
}
