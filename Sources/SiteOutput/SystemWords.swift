package import Diagnostics
package import FileSystem

extension FileSystemError {
    /// Why, in a few words that can stand in brackets.
    package var why: LocalizedText {
        switch reason {
        case .missing: LocalizedText(sv: "den finns inte", en: "it does not exist")
        case .noPermission: LocalizedText(sv: "du saknar behörighet", en: "you lack the permission")
        case .readOnly: LocalizedText(sv: "disken är skrivskyddad", en: "the disk is read-only")
        case .diskFull: LocalizedText(sv: "disken är full", en: "the disk is full")
        case .isFolder: LocalizedText(sv: "det är en mapp", en: "it is a folder")
        case .notFolder: LocalizedText(sv: "det är ingen mapp", en: "it is not a folder")
        case .tooManyFiles: LocalizedText(sv: "för många filer är öppna", en: "too many files are open")
        case .nameTooLong: LocalizedText(sv: "namnet är för långt", en: "the name is too long")
        case .otherDisk: LocalizedText(sv: "den ligger på en annan disk", en: "it lies on another disk")
        case .inUse: LocalizedText(sv: "den används av något annat", en: "something else uses it")
        case .locked: LocalizedText(sv: "ett annat program håller den låst", en: "another program keeps it locked")
        case .unreadableName: LocalizedText(sv: "namnet går inte att läsa", en: "the name cannot be read")
        case .notPlainFile:
            LocalizedText(
                sv: "det är en länk eller något annat som inte är en vanlig fil",
                en: "it is a link or something else that is no ordinary file")
        case .changed:
            LocalizedText(sv: "den ändrades medan lofte läste den", en: "it changed while lofte read it")
        case .unsupported: LocalizedText(sv: "disken klarar inte det", en: "the disk cannot do that")
        case .diskFailed: LocalizedText(sv: "disken svarar med ett fel", en: "the disk answers with an error")
        case .closed: LocalizedText(sv: "den är stängd", en: "it is closed")
        case .other: LocalizedText(sv: systemMessage, en: systemMessage)
        }
    }
}
