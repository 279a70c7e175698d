import ArgumentParser
import Diagnostics
import FileSystem
import Signatures
import SiteContent
import SiteGeneration
import SiteOutput

/// The flags of `verify` that ask for more than the bytes: who published them, and whether it is the latest publication.
struct SignatureOptions: ParsableArguments {
    @OptionGroup var trust: TrustOptions

    @Option(
        name: .customLong("last-serial"),
        help: Help.option(
            sv: "Numret på den senaste publicering du känner till: en lägre är en gammal som har lagts tillbaka.",
            en: "The number of the latest publication that you know of: a lower one is an old one that was put back.",
            valueName: "nummer"))
    var lastSerial: String?

    @Option(
        help: Help.option(
            sv: "Fil som minns den senaste publiceringen: jämför med den, och skriver den när allt stämmer.",
            en: "A file that remembers the latest publication: compares with it, and writes it when all is right.",
            valueName: "fil"),
        completion: .file())
    var remember: String?

    @Option(
        name: .customLong("published-at"),
        help: Help.option(
            sv: "Adressen som webbplatsen ska vara publicerad på.",
            en: "The address that the site should be published at.",
            valueName: "adress"))
    var publishedAt: String?

    /// What became of a check.
    struct Answer {
        /// Nil when the signature is not right.
        let signed: SignedManifest?
        /// What is wrong; empty when all is right.
        let faults: [LocalizedText]
        /// How the run ends because of it.
        let status: ExitStatus

        /// For programs.
        var json: String {
            var fields = [("valid", faults.isEmpty ? "true" : "false")]
            if let signed {
                fields += [
                    ("key", JSONText.quoted(signed.keyID.text)), ("serial", "\(signed.note.serial.value)"),
                    ("day", JSONText.quoted(signed.note.day)), ("address", JSONText.quoted(signed.note.address)),
                ]
            }
            return JSONText.object(fields)
        }
    }

    /// What is asked for, read before anything is done. Nil when no key is given.
    ///
    /// - Throws: `wrongUse`, `machineFailed`; that has been said.
    func demand(_ console: Console) throws(ExitStatus) -> Demand? {
        if trust.key.isEmpty {
            let lone = [("--last-serial", lastSerial), ("--remember", remember), ("--published-at", publishedAt)]
            guard let name = lone.first(where: { $0.1 != nil })?.0 else { return nil }
            console.fail(
                LocalizedText(
                    sv: "\(name) kräver --key: utan nyckel vet ingen vem som har skrivit numret",
                    en: "\(name) needs --key: without a key nobody knows who wrote the number"))
            throw .wrongUse
        }
        let keys = try trust.keys(console)
        let address = try publishedAt.map { text throws(ExitStatus) in
            try SiteOptions.address(text, option: "--published-at", console)
        }
        var serial: SerialNumber?
        if let lastSerial {
            serial = SerialNumber(lastSerial)
            if serial == nil {
                console.fail(
                    LocalizedText(
                        sv: "--last-serial \"\(lastSerial)\" är inget nummer på en publicering",
                        en: "--last-serial \"\(lastSerial)\" is no number of a publication"))
                throw .wrongUse
            }
        }
        return Demand(keys: keys, serial: serial, address: address, remembered: try remembered(console))
    }

    private func remembered(_ console: Console) throws(ExitStatus) -> RememberedPublication? {
        guard let remember, Folder.kindFollowingLinks(of: remember) != nil else { return nil }
        if let known = RememberedPublication(bytes: try TrustOptions.read(remember, console)) { return known }
        console.fail(
            LocalizedText(
                sv: "--remember \(remember): filen är inte skriven av lofte, eller skadad",
                en: "--remember \(remember): the file was not written by lofte, or is damaged"))
        throw .wrongUse
    }

    /// What a signature must fulfil.
    struct Demand {
        let keys: [PublicKey]
        let serial: SerialNumber?
        let address: SiteAddress?
        let remembered: RememberedPublication?

        /// Checks the list of a folder.
        ///
        /// - Throws: `machineFailed`; that has been said.
        func check(_ folder: String, _ console: Console) throws(ExitStatus) -> Answer {
            let files = try TrustOptions.signedFiles(in: folder, console)
            let signed: SignedManifest
            do throws(SignedManifest.Fault) {
                signed = try SignedManifest(manifest: files.manifest, signature: files.signature, keys: keys)
            } catch {
                return Answer(signed: nil, faults: [error.message(folder)], status: error.status)
            }
            var objections = [remembered?.objection(to: signed)].compactMap { $0 }
            if let serial, signed.note.serial < serial, objections.isEmpty { objections = [.older(than: serial)] }
            if let address, !address.text.utf8.elementsEqual(signed.note.address.utf8) {
                objections.append(.otherSite(address.text))
            }
            let faults = objections.map { $0.message(signed) }
            return Answer(signed: signed, faults: faults, status: faults.isEmpty ? .done : .contentErrors)
        }
    }

    /// Writes what is to be remembered, when all is right.
    ///
    /// - Throws: `machineFailed`; that has been said.
    func remember(_ signed: SignedManifest, _ console: Console) throws(ExitStatus) {
        guard let remember else { return }
        try console.attempt { () throws(FileSystemError) in
            try File.write(RememberedPublication(signed).bytes, to: remember)
        }
    }

    /// Tells people what the signature says.
    ///
    /// - Parameter isForPrograms: whether a program reads the answer on standard output.
    func say(_ answer: Answer, isForPrograms: Bool, _ console: Console) {
        for fault in answer.faults { console.fail(fault) }
        guard let signed = answer.signed, answer.faults.isEmpty, !isForPrograms else { return }
        console.say(
            LocalizedText(
                sv: "Signaturen är rätt: nyckel \(signed.keyID.text), publicering \(signed.note.serial.value), visar "
                    + "\(signed.note.day), \(signed.note.address)",
                en: "The signature is right: key \(signed.keyID.text), publication \(signed.note.serial.value), shows "
                    + "\(signed.note.day), \(signed.note.address)"))
    }
}
