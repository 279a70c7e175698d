import Diagnostics
import Documents
import SiteContent

/// What is shown as a picture must be one.
enum PictureProblem {
    /// An error for a file that no browser shows as a picture, by the ending of its name; nil for others.
    static func check(_ path: String, at location: SourceLocation) -> Diagnostic? {
        guard PictureFormat(path: path) == nil else { return nil }
        // Of a file that is not published it is told where it lies.
        guard FileInspection.isNameAllowed(String(path.dropFirst()), from: .content) else { return nil }
        let name = LinkPath.name(of: path)
        let isDocument = [".pdf", ".doc", ".docx", ".csv", ".xlsx", ".odt", ".html", ".htm", ".txt", ".pptx"]
            .contains { path.lowercased().hasSuffix($0) }
        return Diagnostic(
            .error, .unsupportedPicture,
            LocalizedText(
                sv: "webbläsare visar inte \"\(name)\" som bild", en: "browsers do not show \"\(name)\" as a picture"),
            at: location,
            advice: isDocument
                ? LocalizedText(
                    sv: "skriv en länk i stället: [länktext](\(name)), eller spara bilden som jpg eller png",
                    en: "write a link instead: [link text](\(name)), or save the picture as jpg or png")
                : LocalizedText(
                    sv: "spara bilden som jpg eller png, och skriv det nya namnet",
                    en: "save the picture as jpg or png, and write the new name"))
    }

    /// A page where a picture is asked for.
    static func page(_ destination: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, .unsupportedPicture,
            LocalizedText(
                sv: "\"\(destination)\" är en sida, ingen bild", en: "\"\(destination)\" is a page, no picture"),
            at: location,
            advice: LocalizedText(
                sv: "skriv namnet på en bild som slutar på .jpg eller .png; till en sida skriver du [länktext](adress)",
                en: "write the name of a picture that ends in .jpg or .png; to a page, write [link text](address)"))
    }
}
