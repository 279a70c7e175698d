import Diagnostics
import FileSystem
import SiteGeneration

extension FileSystemError {
    /// What failed and what to do about it.
    var message: LocalizedText {
        let action: LocalizedText =
            switch operation {
            case .read: LocalizedText(sv: "kan inte läsa \(path)", en: "cannot read \(path)")
            case .write, .rename, .lock: LocalizedText(sv: "kan inte skriva \(path)", en: "cannot write \(path)")
            case .list: LocalizedText(sv: "kan inte öppna mappen \(path)", en: "cannot open the folder \(path)")
            case .create: LocalizedText(sv: "kan inte skapa \(path)", en: "cannot make \(path)")
            case .remove: LocalizedText(sv: "kan inte ta bort \(path)", en: "cannot remove \(path)")
            }
        let why: LocalizedText =
            switch reason {
            case .missing:
                LocalizedText(
                    sv: "den finns inte. Står du i rätt mapp?", en: "it does not exist. Are you in the right folder?")
            case .noPermission:
                LocalizedText(
                    sv: "du har inte rätt att göra det. Ändra rättigheterna eller välj en annan mapp.",
                    en: "you lack the permission. Change it, or choose another folder.")
            case .readOnly:
                LocalizedText(
                    sv: "disken är skrivskyddad. Välj en annan mapp med --output.",
                    en: "the disk is read-only. Choose another folder with --output.")
            case .diskFull:
                LocalizedText(
                    sv: "disken är full. Gör plats och försök igen.", en: "the disk is full. Make room and try again.")
            case .isFolder: LocalizedText(sv: "det är en mapp.", en: "it is a folder.")
            case .notFolder: LocalizedText(sv: "det är ingen mapp.", en: "it is not a folder.")
            case .tooManyFiles:
                LocalizedText(sv: "för många filer är öppna.", en: "too many files are open.")
            case .nameTooLong: LocalizedText(sv: "namnet är för långt.", en: "the name is too long.")
            case .other: LocalizedText(sv: systemMessage, en: systemMessage)
            case .otherDisk, .inUse, .unreadableName, .unsupported, .diskFailed:
                LocalizedText(sv: "\(why.swedish).", en: "\(why.english).")
            }
        return LocalizedText(sv: "\(action.swedish): \(why.swedish)", en: "\(action.english): \(why.english)")
    }
}
