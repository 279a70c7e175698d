package import Diagnostics

/// Why a page can be neither moved nor removed so.
package enum PageMoveProblem: Error, Sendable, Equatable {
    /// There is no such page, or it is hidden by an error.
    case noPage
    /// Its address is that of a folder, of figures, or of the whole site.
    case otherKind
    /// It was signed.
    case frozen
    /// No address can be made of what was written.
    case noName
    /// The address is the one it has.
    case sameName
    /// Something lies there already.
    case taken(String)
    /// A file that would be changed cannot be written by a program.
    case unwritable(String)

    package var message: LocalizedText {
        switch self {
        case .noPage:
            LocalizedText(
                sv: "Sidan går inte att läsa just nu", en: "The page cannot be read just now")
        case .otherKind:
            LocalizedText(
                sv: "Den här sidan har sin adress av mappen som den ligger i",
                en: "This page has its address from the folder that it lies in")
        case .frozen:
            LocalizedText(
                sv: "Sidan är med i det som undertecknades, och ligger fast",
                en: "The page is part of what was signed, and stays")
        case .noName:
            LocalizedText(
                sv: "Av det går det inte att göra en adress", en: "No address can be made of that")
        case .sameName:
            LocalizedText(sv: "Sidan har redan den adressen", en: "The page has that address already")
        case .taken(let path):
            LocalizedText(sv: "Det finns redan en fil som heter \(path)", en: "There is a file \(path) already")
        case .unwritable(let path):
            LocalizedText(
                sv: "Filen \(path) är skriven så att skrivbordet inte kan ändra den",
                en: "The file \(path) is written so that the desk cannot change it")
        }
    }

    package var advice: LocalizedText {
        switch self {
        case .noPage:
            LocalizedText(
                sv: "Rätta först det som stoppar publiceringen.", en: "First mend what stops publication.")
        case .otherKind:
            LocalizedText(
                sv:
                    "Byt rubriken i stället. Adressen kan stå kvar. Måste mappen bytas gör den som förvaltar webbplatsen det.",
                en:
                    "Change the title instead. The address can stay. If the folder must change, whoever keeps the site does it."
            )
        case .frozen:
            LocalizedText(
                sv:
                    "Blir något inte av: skriv en uppföljning med läget avbruten, och varför. Är något fel: rätta texten och skriv varför under Ändringar.",
                en:
                    "If something will not be: write a follow-up with the status cancelled, and why. If something is wrong: mend the text, and write why below Changes."
            )
        case .noName:
            LocalizedText(sv: "Skriv ett eller flera ord med bokstäver.", en: "Write a word or more, in letters.")
        case .sameName: LocalizedText(sv: "Skriv en annan.", en: "Write another.")
        case .taken: LocalizedText(sv: "Välj en annan adress.", en: "Choose another address.")
        case .unwritable:
            LocalizedText(
                sv: "Öppna den som text och skriv den på det vanliga sättet, med en sak på varje rad.",
                en: "Open it as text, and write it in the usual way, with one thing on each line.")
        }
    }
}
