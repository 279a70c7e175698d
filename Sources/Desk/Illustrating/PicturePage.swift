import ContentFormat
import Diagnostics
import Markup

/// The form for a picture on a page.
struct PicturePage: Sendable {
    let path: String
    let title: String
    let form: PictureForm
    /// What names the picture that was sent; nil before one was.
    let kept: String?
    /// Whether the page has a picture at its top.
    let hasPicture: Bool
    let problems: [FieldProblem]
    let token: String
    let language: Language

    var html: HTML {
        var page = DeskPage(language)
        page.errors(
            problems,
            intro: LocalizedText(
                sv: kept == nil
                    ? "Bilden är inte sparad än." : "Bilden är inte sparad än. Du behöver inte välja den igen.",
                en: kept == nil
                    ? "The picture is not saved yet." : "The picture is not saved yet. You need not choose it again."))
        if hasPicture {
            page.element(
                "<p class=\"mind\">",
                LocalizedText(
                    sv:
                        "Sidan har redan en bild överst. Väljer du Överst på sidan visas den nya i stället. Den gamla filen ligger kvar.",
                    en:
                        "The page has a picture at its top. If you choose that place, the new one is shown instead. The old file stays."
                ), "</p>\n")
        }
        page.beginForm(.picture(path), token: token, isUpload: true)
        appendFile(to: &page)
        input(
            .pictureDescription, LocalizedText(sv: "Vad visar bilden?", en: "What does the picture show?"),
            LocalizedText(
                sv: "Skriv för den som inte ser den, i en mening. Nämn inga personer.",
                en: "Write for those who do not see it, in a sentence. Name no persons."), form.description, &page)
        appendPlace(to: &page)
        input(
            .caption, LocalizedText(sv: "Bildtext (om du vill)", en: "Caption (if you like)"),
            LocalizedText(sv: "Den står under bilden.", en: "It stands below the picture."), form.caption, &page)
        input(
            .photographer, LocalizedText(sv: "Vem har tagit bilden? (om ni vet)", en: "Who took it? (if you know)"),
            LocalizedText(
                sv: "Den som har tagit bilden har enligt lag rätt att nämnas.",
                en: "By law, whoever took the picture has a right to be named."), form.photographer, &page)
        page.element(
            "<p><button type=\"submit\">", LocalizedText(sv: "Spara bilden", en: "Save the picture"),
            "</button></p>\n</form>\n<p>")
        page.link(to: .form(path), LocalizedText(sv: "Tillbaka till sidan", en: "Back to the page"))
        page.markup("</p>\n")
        return page.html(
            LocalizedText(sv: "Ny bild: \(title)", en: "New picture: \(title)")[language], isWrong: !problems.isEmpty)
    }

    private func appendFile(to page: inout DeskPage) {
        let hint = LocalizedText(
            sv: kept == nil
                ? "Välj en fil, dra den hit, eller ta en bild med telefonen. Formatet är jpg eller png. Bilden görs lagom stor, och uppgifter om var den är tagen tas bort."
                : "Bilden du skickade finns kvar. Välj bara en ny om du vill byta.",
            en: kept == nil
                ? "Choose a file, drop it here, or take a picture with the phone. The format is jpg or png. The picture is made as large as it needs to be, and where it was taken is removed."
                : "The picture that you sent is kept. Choose another only to replace it.")
        page.markup("<div class=\"field\">\n")
        page.label(PictureForm.file, LocalizedText(sv: "Bilden", en: "The picture"), hint: hint, problems)
        page.markup("<input type=\"file\" class=\"drop\" accept=\"image/jpeg,image/png\"")
        page.attributes(PictureForm.file, hint: hint, problems)
        page.markup(">\n</div>\n")
        if let kept { page.hidden(PictureForm.kept, kept) }
    }

    private func appendPlace(to page: inout DeskPage) {
        page.markup("<fieldset>\n")
        page.legend(
            PictureForm.place, LocalizedText(sv: "Var ska den stå?", en: "Where is it to stand?"), hint: nil, problems)
        for place in PictureForm.Place.allCases {
            page.choice(
                PictureForm.place, id: PictureForm.place + "-" + place.rawValue, value: place.rawValue,
                label: place.label, meaning: nil, isChosen: place == form.place)
        }
        page.markup("</fieldset>\n")
    }

    private func input(
        _ key: ContentKey, _ label: LocalizedText, _ hint: LocalizedText, _ value: String, _ page: inout DeskPage
    ) {
        page.input(key.rawValue, label, hint: hint, value: value, problems: problems)
    }
}

/// What became of a picture.
struct PictureSavedPage: Sendable {
    let path: String
    let title: String
    /// The picture's own path.
    let picture: String
    let isNew: Bool
    let warnings: [Diagnostic]
    let pageAddress: String?
    let language: Language

    var html: HTML {
        var page = DeskPage(language)
        page.element(
            "<div class=\"saved\" role=\"status\"><p><strong>",
            LocalizedText(sv: "Bilden är sparad.", en: "The picture is saved."), "</strong> ")
        page.text(
            isNew
                ? LocalizedText(sv: "Den ligger i \(picture).", en: "It lies in \(picture).")
                : LocalizedText(
                    sv: "Samma bild fanns redan i \(picture), och används.",
                    en: "The same picture was in \(picture) already, and is used."))
        page.markup("</p></div>\n")
        page.warnings(
            warnings.map { FieldProblem(nil, $0.message.startingWithCapital, advice: $0.advice, isError: false) })
        page.markup("<ul>\n<li>")
        if let pageAddress {
            page.link(to: pageAddress, LocalizedText(sv: "Se sidan", en: "See the page")[language])
            page.markup("</li>\n<li>")
        }
        page.link(to: .form(path), LocalizedText(sv: "Redigera sidan", en: "Edit the page"))
        page.markup("</li>\n<li>")
        page.link(to: .picture(path), LocalizedText(sv: "Lägg till en bild till", en: "Add another picture"))
        page.markup("</li>\n</ul>\n")
        return page.html(title)
    }
}
