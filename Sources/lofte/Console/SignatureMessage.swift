import Diagnostics
import FileSystem
import Signatures
import SiteGeneration
import SiteOutput

extension SignedManifest.Fault {
    /// What is wrong, and what to do about it.
    ///
    /// - Parameter folder: where the list lies, or should.
    func message(_ folder: String) -> LocalizedText {
        let list = Path.join(folder, OutputManifest.fileName)
        let file = Path.join(folder, OutputManifest.signatureFileName)
        return switch self {
        case .noManifest:
            LocalizedText(
                sv: "\(list) finns inte: det finns ingen webbplats här som lofte har byggt",
                en: "\(list) is missing: there is no site here that lofte built")
        case .damagedManifest:
            LocalizedText(
                sv: "\(list) är skadad, eller skriven av en äldre lofte: bygg webbplatsen på nytt",
                en: "\(list) is damaged, or written by an older lofte: build the site anew")
        case .unsigned:
            LocalizedText(
                sv: "\(file) finns inte: webbplatsen är inte signerad", en: "\(file) is missing: the site is not signed"
            )
        case .noSignature:
            LocalizedText(
                sv: "\(file) är ingen signatur som lofte eller minisign har skrivit",
                en: "\(file) is no signature that lofte or minisign wrote")
        case .otherKey(let id):
            LocalizedText(
                sv: "\(file) är signerad med en annan nyckel (\(id.text)) än de du litar på",
                en: "\(file) is signed with another key (\(id.text)) than those you trust")
        case .otherManifest:
            LocalizedText(
                sv: "\(file) är inte signaturen för \(list): något av dem är ändrat efter signeringen",
                en: "\(file) is not the signature of \(list): one of them was changed after the signing")
        case .otherNote:
            LocalizedText(
                sv: "kommentaren i \(file) är ändrad efter signeringen",
                en: "the comment in \(file) was changed after the signing")
        case .otherPublication:
            LocalizedText(
                sv: "kommentaren i \(file) säger inte vilken publicering det är, eller en annan än den i \(list)",
                en: "the comment in \(file) does not tell which publication it is, or another than that in \(list)")
        case .failed: SigningError.failed.message("OpenSSL")
        }
    }

    /// How the run ends.
    var status: ExitStatus { self == .failed ? .machineFailed : .contentErrors }
}

extension SigningError {
    /// What is wrong with a key.
    ///
    /// - Parameter source: where it was read.
    func message(_ source: String) -> LocalizedText {
        switch self {
        case .noPublicKey:
            LocalizedText(
                sv: "\(source) är ingen öppen nyckel: den har 56 tecken och börjar med RW",
                en: "\(source) is no public key: it has 56 characters and begins with RW")
        case .noSecretKey:
            LocalizedText(
                sv: "\(source) är ingen hemlig nyckel: gör en med lofte sign --new-key",
                en: "\(source) is no secret key: make one with lofte sign --new-key")
        case .lockedSecretKey:
            LocalizedText(
                sv: "\(source) är låst med ett lösenord: gör en nyckel utan med lofte sign --new-key",
                en: "\(source) is locked with a password: make a key without one with lofte sign --new-key")
        case .damagedSecretKey:
            LocalizedText(
                sv: "\(source) är skadad: hämta nyckeln från säkerhetskopian",
                en: "\(source) is damaged: get the key from the copy")
        case .noSignature:
            LocalizedText(
                sv: "\(source) är ingen signatur som lofte eller minisign har skrivit",
                en: "\(source) is no signature that lofte or minisign wrote")
        case .failed:
            LocalizedText(
                sv: "datorn kunde inte räkna ut signaturen (\(source))",
                en: "the machine could not work out the signature (\(source))")
        }
    }
}

extension RememberedPublication.Objection {
    /// What is wrong with a publication whose signature is right.
    func message(_ next: SignedManifest) -> LocalizedText {
        switch self {
        case .older(let serial):
            LocalizedText(
                sv:
                    "en äldre publicering har lagts tillbaka: nummer \(next.note.serial.value), men \(serial.value) är känt",
                en: "an older publication was put back: number \(next.note.serial.value), but \(serial.value) is known")
        case .ambiguous:
            LocalizedText(
                sv: "två olika publiceringar har nummer \(next.note.serial.value)",
                en: "two different publications have number \(next.note.serial.value)")
        case .otherSite(let address):
            LocalizedText(
                sv: "det här är publiceringen av \(next.note.address), inte av \(address)",
                en: "this is the publication of \(next.note.address), not of \(address)")
        }
    }
}
