import ArgumentParser
import Diagnostics
import FileSystem
import Signatures
import SiteGeneration
import SiteOutput

/// `lofte sign`
struct SignCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "sign",
            abstract: Help.text(
                sv: "Signerar listan över en byggd webbplats, så att alla kan se vem som har publicerat den.",
                en: "Signs the list of a built site, so that all can see who published it."),
            discussion: Help.text(
                sv:
                    "Läser bara listan, inget innehåll. Nyckeln tas ur LOFTE_SIGNING_KEY eller en fil som bara ägaren får "
                    + "läsa, aldrig från kommandoraden. Signaturen kan prövas med lofte verify --key, och med minisign.",
                en:
                    "Reads the list only, and no content. The key comes from LOFTE_SIGNING_KEY or a file that only its owner "
                    + "may read, never from the command line. lofte verify --key checks the signature, and so does minisign."
            ))
    }

    @Option(
        help: Help.option(
            sv: "Mappen med webbplatsen, eller med bara dess lista.",
            en: "The folder with the site, or with its list only.",
            valueName: "mapp"),
        completion: .directory)
    var output = "site"

    @Option(
        name: .customLong("secret-key"),
        help: Help.option(
            sv: "Fil med den hemliga nyckeln; annars tas den ur LOFTE_SIGNING_KEY.",
            en: "File with the secret key; else it comes from LOFTE_SIGNING_KEY.", valueName: "fil"),
        completion: .file())
    var secretKey: String?

    @Option(
        help: Help.option(
            sv: "Publiceringens nummer, högre än alla tidigare; annars antalet sekunder sedan 1970.",
            en: "The number of the publication, higher than all before; else the number of seconds since 1970.",
            valueName: "nummer"))
    var serial: String?

    @Option(
        help: Help.option(
            sv: "Mapp med den publicerade webbplatsens lista och signatur: numret måste vara högre än dess.",
            en: "Folder with the list and signature of the published site: the number must be higher than theirs.",
            valueName: "mapp"),
        completion: .directory)
    var after: String?

    @OptionGroup var trust: TrustOptions

    @Option(
        name: .customLong("new-key"),
        help: Help.option(
            sv: "Gör en ny nyckel i stället: den hemliga i filen, den öppna i filen med slutet .pub.",
            en: "Makes a new key instead: the secret one in the file, the public one in the file ending in .pub.",
            valueName: "fil"),
        completion: .file())
    var newKey: String?

    @Option(
        help: Help.option(
            sv: "Signerar i stället en ny öppen nyckel, så att de som litar på den gamla kan lita på den nya.",
            en: "Signs a new public key instead, so that those who trust the old one can trust the new.",
            valueName: "fil"),
        completion: .file(extensions: ["pub"]))
    var endorse: String?

    @Flag(help: Help.option(sv: "Skriver bara problem.", en: "Prints problems only."))
    var quiet = false

    @Option(help: SiteOptions.languageHelp)
    var language: ConsoleLanguage?

    func run() throws {
        let console = Console(language: language, isQuiet: quiet)
        let chosen = [("--new-key", newKey), ("--endorse", endorse), ("--serial", serial), ("--after", after)]
            .filter { $0.1 != nil }.map(\.0)
        if let first = chosen.first, first == "--new-key" || first == "--endorse", chosen.count > 1 {
            console.fail(
                LocalizedText(
                    sv: "\(first) går inte ihop med \(chosen[1])", en: "\(first) does not go with \(chosen[1])"))
            throw ExitStatus.wrongUse
        }
        let keys = SigningKeys(console: console)
        if let newKey { return try keys.make(newKey) }
        let number = try number(console)
        let trusted = try trust.keys(console)
        let secret = try keys.secret(file: secretKey)
        if let endorse { return try keys.endorse(endorse, by: secret) }
        try sign(number, trusted: trusted, by: secret, console)
    }

    private func number(_ console: Console) throws(ExitStatus) -> SerialNumber {
        guard let serial else {
            if let number = SerialNumber(Machine.unixSeconds) { return number }
            console.fail(
                LocalizedText(
                    sv: "datorns klocka går fel: ange numret med --serial",
                    en: "the machine's clock is wrong: give the number with --serial"))
            throw .machineFailed
        }
        if let number = SerialNumber(serial) { return number }
        console.fail(
            LocalizedText(
                sv: "--serial \"\(serial)\" går inte: skriv ett heltal från 1, som 42",
                en: "--serial \"\(serial)\" is not possible: write a whole number from 1, such as 42"))
        throw .wrongUse
    }

    /// Refuses a number that is not higher than the published one's, or a published site that the keys have not signed.
    private func check(
        _ number: SerialNumber, isAfter folder: String, keys: [PublicKey], _ console: Console
    ) throws(ExitStatus) {
        let files = try TrustOptions.signedFiles(in: folder, console)
        let last: SerialNumber
        do throws(SignedManifest.Fault) {
            last = try SignedManifest(manifest: files.manifest, signature: files.signature, keys: keys).note.serial
        } catch {
            console.fail(error.message(folder))
            throw error.status
        }
        guard last < number else {
            console.fail(
                LocalizedText(
                    sv: "numret \(number.value) är inte högre än det publicerade, \(last.value): ange ett högre med "
                        + "--serial",
                    en: "the number \(number.value) is not higher than the published one, \(last.value): give a higher "
                        + "one with --serial"))
            throw .contentErrors
        }
    }

    private func sign(
        _ number: SerialNumber, trusted: [PublicKey], by key: borrowing SecretKey, _ console: Console
    ) throws(ExitStatus) {
        if let after { try check(number, isAfter: after, keys: [key.publicKey] + trusted, console) }
        let files = try TrustOptions.signedFiles(in: output, console)
        let signed: (file: [UInt8], note: PublicationNote)
        do throws(SignedManifest.Fault) {
            signed = try SignedManifest.sign(manifest: files.manifest, serial: number, by: key)
        } catch {
            console.fail(error.message(output))
            throw error.status
        }
        let path = Path.join(output, OutputManifest.signatureFileName)
        try console.attempt { () throws(FileSystemError) in try File.writePublic(signed.file, to: path) }
        console.say(
            LocalizedText(
                sv:
                    "Skrev \(path): publicering \(number.value) av \(signed.note.address), med nyckel \(key.publicKey.id.text)",
                en:
                    "Wrote \(path): publication \(number.value) of \(signed.note.address), with key \(key.publicKey.id.text)"
            ))
    }
}
