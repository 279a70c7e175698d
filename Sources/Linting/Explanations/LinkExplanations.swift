import Diagnostics

/// Problems of links and pictures.
extension ProblemExplanation {
    static let forbiddenScheme = ProblemExplanation(
        .forbiddenScheme, .links,
        title: LocalizedText(sv: "En sorts adress som inte får stå", en: "A kind of address that must not stand"),
        meaning: LocalizedText(
            sv: """
                En länk leder till en sida på webbplatsen, eller börjar med https, http, mailto eller tel. En adress \
                till en fil på din egen dator fungerar inte för andra.
                """,
            en: """
                A link leads to a page of the site, or begins with https, http, mailto or tel. The address of a file \
                on your own computer works for nobody else.
                """),
        remedy: LocalizedText(
            sv: "Lägg filen bredvid sidan och skriv filens namn.",
            en: "Put the file beside the page and write its name."),
        wrong: .body("[Avtalet om parken](file:///C:/avtal.pdf)"),
        right: ProblemExample.body("[Avtalet om parken](avtal.pdf)").beside(
            ProblemExample.File(.content, "om/avtal.pdf", .bytes(ExampleFile.pdf))))

    static let emptyLink = ProblemExplanation(
        .emptyLink, .links,
        title: LocalizedText(sv: "En länk utan adress", en: "A link without an address"),
        meaning: LocalizedText(
            sv: "Länken har en text men ingen adress, så den leder ingenstans.",
            en: "The link has a text but no address, so it leads nowhere."),
        remedy: LocalizedText(
            sv: "Skriv adressen mellan parenteserna, eller ta bort länken.",
            en: "Write the address between the parentheses, or remove the link."),
        wrong: .body("[Om löftet]()"),
        right: .body("[Om löftet](index.md)"))

    static let emptyLinkText = ProblemExplanation(
        .emptyLinkText, .links,
        title: LocalizedText(sv: "En länk utan text", en: "A link without a text"),
        meaning: LocalizedText(
            sv: "Länken har en adress men ingen text. Ingen kan se eller höra den.",
            en: "The link has an address but no text. Nobody can see or hear it."),
        remedy: LocalizedText(
            sv: "Skriv vart länken leder mellan hakparenteserna.",
            en: "Write where the link leads between the brackets."),
        wrong: .body("[](index.md)"),
        right: .body("[Om löftet](index.md)"))

    static let brokenLink = ProblemExplanation(
        .brokenLink, .links,
        title: LocalizedText(sv: "En länk som inte leder någonstans", en: "A link that leads nowhere"),
        meaning: LocalizedText(
            sv: """
                På webbplatsen finns ingen sida eller fil med den adressen. Den är felstavad, flyttad eller borttagen. \
                Länkar till andra webbplatser kontrolleras inte.
                """,
            en: """
                The site has no page or file at that address. It is misspelt, moved or removed. Links to other sites \
                are not checked.
                """),
        remedy: LocalizedText(
            sv: "Skriv sökvägen till filen räknat från den mapp du är i. Två punkter betyder mappen ovanför.",
            en: "Write the path of the file from the folder you are in. Two dots mean the folder above."),
        wrong: .body("[Om löftet](indx.md)"),
        right: .body("[Om löftet](index.md)"))

    static let brokenAnchor = ProblemExplanation(
        .brokenAnchor, .links,
        title: LocalizedText(sv: "En länk till en rubrik som inte finns", en: "A link to a heading that there is not"),
        meaning: LocalizedText(
            sv: """
                Det som står efter # i en länk är en rubrik på sidan, med små bokstäver, utan prickar och med \
                bindestreck mellan orden. Rubriken är ändrad eller felstavad.
                """,
            en: """
                What stands behind # in a link is a heading of the page, in lower case, without dots and rings, with \
                hyphens between the words. The heading was changed or misspelt.
                """),
        remedy: LocalizedText(
            sv: "Skriv rubriken så som meddelandet föreslår, eller ta bort # och det som följer.",
            en: "Write the heading as the message suggests, or remove # and what follows."),
        wrong: .body("## Öppettider\n\nSe [öppettiderna](#oppetider)."),
        right: .body("## Öppettider\n\nSe [öppettiderna](#oppettider)."))

    static let linkToHiddenPage = ProblemExplanation(
        .linkToHiddenPage, .links,
        title: LocalizedText(sv: "En länk till en sida som inte visas", en: "A link to a page that is not shown"),
        meaning: LocalizedText(
            sv: "Sidan är ett utkast, eller så har dagen då den ska visas inte kommit eller redan passerat.",
            en: "The page is a draft, or the day it is to be shown has not come, or is past."),
        remedy: LocalizedText(
            sv: "Ta bort länken så länge, eller publicera sidan.",
            en: "Remove the link for now, or publish the page."),
        wrong: ProblemExample.body("[Våra planer](planer.md)")
            .beside(.content("om/planer.md", "---\nrubrik: Planer\nutkast: ja\n---\n")),
        right: ProblemExample.body("[Våra planer](planer.md)")
            .beside(.content("om/planer.md", "---\nrubrik: Planer\n---\n")))

    static let linkToEndingPage = ProblemExplanation(
        .linkToEndingPage, .links, .warning,
        title: LocalizedText(
            sv: "En länk till en sida som tas ned", en: "A link to a page that is taken down"),
        meaning: LocalizedText(
            sv: """
                Sidan har en dag i avpubliceras. Från den dagen visas den inte, och av länken står bara texten kvar. \
                Webbplatsen publiceras ändå, så att sidan verkligen försvinner på sin dag.
                """,
            en: """
                The page has a day in avpubliceras. From that day it is not shown, and only the text of the link is left. \
                The site is published all the same, so that the page really goes on its day.
                """),
        remedy: LocalizedText(
            sv: "Ta bort länken före dagen, eller låt sidan ligga kvar.",
            en: "Remove the link before that day, or leave the page."),
        wrong: ProblemExample.body("[Årets mässa](massa.md)")
            .beside(.content("om/massa.md", "---\nrubrik: Mässan\navpubliceras: 2024-11-02\n---\n")),
        right: ProblemExample.body("Årets mässa hålls på torget.")
            .beside(.content("om/massa.md", "---\nrubrik: Mässan\navpubliceras: 2024-11-02\n---\n")))

    static let missingImage = ProblemExplanation(
        .missingImage, .links,
        title: LocalizedText(sv: "En bild som inte finns", en: "A picture that there is not"),
        meaning: LocalizedText(
            sv: "Ingen fil med det namnet finns i mappen. Stora och små bokstäver räknas som olika.",
            en: "No file of that name is in the folder. Capital and small letters count as different."),
        remedy: LocalizedText(
            sv: "Lägg bilden i samma mapp som sidan och skriv bildens namn.",
            en: "Put the picture in the folder of the page and write its name."),
        wrong: .body("![Karta över parken](Karta.PNG)"),
        right: ProblemExample.body("![Karta över parken](karta.png)").beside(.picture("om/karta.png")))

    static let unsupportedPicture = ProblemExplanation(
        .unsupportedPicture, .links,
        title: LocalizedText(sv: "En fil som inte kan visas som bild", en: "A file that cannot be shown as a picture"),
        meaning: LocalizedText(
            sv: """
                Webbläsare visar bilder i formaten jpg, png, webp, gif, avif och svg. Ett dokument, ett ljud eller en sida \
                visas inte som bild.
                """,
            en: """
                Browsers show pictures in the formats jpg, png, webp, gif, avif and svg. A document, a sound or a page is not \
                shown as a picture.
                """),
        remedy: LocalizedText(
            sv: "Spara bilden som jpg eller png. Till ett dokument eller en sida skriver du en länk.",
            en: "Save the picture as jpg or png. To a document or a page, write a link."),
        wrong: ProblemExample.body("![Karta över parken](karta.pdf)")
            .beside(ProblemExample.File(.content, "om/karta.pdf", .bytes(ExampleFile.pdf))),
        right: ProblemExample.body("![Karta över parken](karta.png)").beside(.picture("om/karta.png")))

    static let externalImage = ProblemExplanation(
        .externalImage, .links,
        title: LocalizedText(sv: "En bild på en annan webbplats", en: "A picture on another site"),
        meaning: LocalizedText(
            sv:
                "När bilden hämtas från en annan webbplats får den veta vem som läser sidan. Bilden kan också bytas ut.",
            en:
                "When the picture comes from another site, that site learns who reads the page. It may also be replaced."
        ),
        remedy: LocalizedText(
            sv: "Spara bilden i innehållsmappen, om du får använda den, och skriv dess namn.",
            en: "Save the picture in the content folder, if you may use it, and write its name."),
        wrong: .body("![Karta över parken](https://exempelby.se/karta.png)"),
        right: ProblemExample.body("![Karta över parken](karta.png)").beside(.picture("om/karta.png")))
}
