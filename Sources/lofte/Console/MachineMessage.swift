import Diagnostics
import FileSystem
import SiteGeneration
import SiteOutput

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
        let why = self.why
        let advice = advice.map { (sv: " " + $0.swedish, en: " " + $0.english) } ?? (sv: "", en: "")
        return LocalizedText(
            sv: "\(action.swedish): \(why.swedish).\(advice.sv)", en: "\(action.english): \(why.english).\(advice.en)")
    }

    /// What to do about it, where that can be said.
    private var advice: LocalizedText? {
        switch reason {
        case .missing where operation == .list && path.split(separator: "/").last == "templates":
            LocalizedText(
                sv:
                    "Står du i rätt mapp? Mappen templates följer med lofte: kopiera den hit ur arkivet som du packade upp, "
                    + "eller säg var den ligger med --templates.",
                en:
                    "Are you in the right folder? The folder templates comes with lofte: copy it here from the archive that you "
                    + "unpacked, or say where it is with --templates.")
        case .missing where operation == .list && path.split(separator: "/").last == "content":
            LocalizedText(
                sv:
                    "Står du i rätt mapp? För en ny webbplats gör du mappen content, med filerna webbplats.yml och index.md.",
                en:
                    "Are you in the right folder? For a new site, make the folder content, with the files webbplats.yml and "
                    + "index.md.")
        case .missing: LocalizedText(sv: "Står du i rätt mapp?", en: "Are you in the right folder?")
        case .noPermission:
            LocalizedText(
                sv: "Ändra rättigheterna eller välj en annan mapp.", en: "Change it, or choose another folder.")
        case .readOnly:
            LocalizedText(sv: "Välj en annan mapp med --output.", en: "Choose another folder with --output.")
        case .diskFull: LocalizedText(sv: "Gör plats och försök igen.", en: "Make room and try again.")
        case .notPlainFile:
            LocalizedText(
                sv: "Lägg filen själv där, och försök igen.", en: "Put the file itself there, and try again.")
        case .changed:
            LocalizedText(
                sv: "Vänta tills den är sparad, och försök igen.", en: "Wait until it is saved, and try again.")
        case .isFolder, .notFolder, .tooManyFiles, .nameTooLong, .otherDisk, .inUse, .locked,
            .unreadableName, .unsupported, .diskFailed, .closed, .other:
            nil
        }
    }
}
