package import Diagnostics

/// Why a picture is not taken.
package enum PictureRefusal: Error, Sendable, Equatable {
    /// Nothing was chosen.
    case empty
    /// It is of another kind, or no picture.
    case otherKind
    /// As phones keep their pictures: browsers do not show it.
    case phoneFormat
    /// More pixels than are unpacked here.
    case tooManyPixels(width: Int, height: Int)
    /// A part of it is missing, or it is not what it says.
    case broken
    /// In colours for printing.
    case printColors

    /// What is wrong.
    package var message: LocalizedText {
        switch self {
        case .empty: LocalizedText(sv: "Välj en bild", en: "Choose a picture")
        case .otherKind:
            LocalizedText(
                sv: "Filen är ingen bild i formatet jpg eller png", en: "The file is no picture in jpg or png")
        case .phoneFormat:
            LocalizedText(
                sv: "Bilden är i telefonens format heic, som webbläsare inte visar",
                en: "The picture is in the phone's format heic, which browsers do not show")
        case .tooManyPixels(let width, let height):
            LocalizedText(
                sv: "Bilden är \(width) gånger \(height) bildpunkter, och det är för stort",
                en: "The picture is \(width) by \(height) pixels, which is too large")
        case .broken:
            LocalizedText(
                sv: "Bilden är trasig: en del av den saknas eller går inte att läsa",
                en: "The picture is broken: a part of it is missing or cannot be read")
        case .printColors:
            LocalizedText(
                sv: "Bilden har färger för tryck (CMYK), som skärmar visar fel",
                en: "The picture has colours for printing (CMYK), which screens show wrong")
        }
    }

    /// What to do instead.
    package var advice: LocalizedText {
        switch self {
        case .empty, .otherKind:
            LocalizedText(
                sv: "Öppna bilden i ett bildprogram och spara den som jpg eller png.",
                en: "Open the picture in a program for pictures, and save it as jpg or png.")
        case .phoneFormat:
            LocalizedText(
                sv: "Skicka bilden från telefonen som jpg: i en iPhone heter det Mest kompatibelt.",
                en: "Send the picture from the phone as jpg: an iPhone calls it Most Compatible.")
        case .tooManyPixels:
            LocalizedText(
                sv: "Spara den i ett bildprogram, 1 600 bildpunkter bred.",
                en: "Save it in a program for pictures, 1,600 pixels wide.")
        case .broken:
            LocalizedText(
                sv: "Öppna den där den kommer ifrån, och spara den en gång till.",
                en: "Open it where it comes from, and save it once more.")
        case .printColors:
            LocalizedText(
                sv: "Spara den i ett bildprogram med färgerna RGB.",
                en: "Save it in a program for pictures, with the colours RGB.")
        }
    }
}
