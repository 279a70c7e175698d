import Diagnostics
import FileSystem
import Signatures
import SiteGeneration

/// Keys made, read and handed on, for `lofte sign`.
struct SigningKeys {
    let console: Console

    /// Larger than any key with its comment.
    private static let limit = 4096

    /// Makes a key pair: the secret one at `path`, the public one beside it.
    func make(_ path: String) throws(ExitStatus) {
        let publicPath = path + ".pub"
        for taken in [path, publicPath] where FileDetails(of: taken) != nil {
            console.fail(
                LocalizedText(
                    sv: "\(taken) finns redan: ingen nyckel skrivs över. Välj ett annat namn",
                    en: "\(taken) is there already: no key is overwritten. Choose another name"))
            throw .wrongUse
        }
        let key = try attempt("OpenSSL") { () throws(SigningError) in try SecretKey() }
        try console.attempt { () throws(FileSystemError) in
            try SecretFile.create(Array(key.text.utf8), at: path)
            try File.create(Array(key.publicKey.text.utf8), at: publicPath)
        }
        console.say(
            LocalizedText(
                sv: "Hemlig nyckel: \(path) (göm den, och en kopia på annan plats). Öppen nyckel, för alla: "
                    + "\(publicPath)\n\(key.publicKey.line)",
                en: "Secret key: \(path) (hide it, and a copy elsewhere). Public key, for everybody: "
                    + "\(publicPath)\n\(key.publicKey.line)"))
    }

    /// The secret key, from a file or from the environment.
    ///
    /// - Throws: `wrongUse`, `machineFailed`; that has been said.
    func secret(file: String?) throws(ExitStatus) -> SecretKey {
        let text: String
        if let file {
            text = String(decoding: try bytes(file), as: UTF8.self)
        } else if let value = Environment["LOFTE_SIGNING_KEY"], !value.isEmpty {
            // In CI there is no file.
            text = value
        } else {
            console.fail(
                LocalizedText(
                    sv:
                        "ingen nyckel: ange --secret-key, eller sätt LOFTE_SIGNING_KEY. Gör en med lofte sign --new-key",
                    en: "no key: give --secret-key, or set LOFTE_SIGNING_KEY. Make one with lofte sign --new-key"))
            throw .wrongUse
        }
        return try attempt(file ?? "LOFTE_SIGNING_KEY") { () throws(SigningError) in try SecretKey(text: text) }
    }

    private func bytes(_ path: String) throws(ExitStatus) -> [UInt8] {
        do throws(SecretFile.Refusal) { return try SecretFile.read(path, limit: Self.limit) } catch {
            switch error {
            case .open:
                console.fail(
                    LocalizedText(
                        sv: "\(path) får läsas av andra, så nyckeln kan vara känd: chmod 600 \(path), eller gör en ny",
                        en: "others may read \(path), so the key may be known: chmod 600 \(path), or make a new one"))
                throw .wrongUse
            case .tooLarge:
                console.fail(SigningError.noSecretKey.message(path))
                throw .wrongUse
            case .unreadable(let error):
                console.fail(error.message)
                throw error.isMissing ? .wrongUse : .machineFailed
            }
        }
    }

    /// Signs a public key, in the file beside it.
    func endorse(_ path: String, by key: borrowing SecretKey) throws(ExitStatus) {
        let next = try TrustOptions.key(path, console)
        let bytes = try TrustOptions.read(path, console)
        let secret = key.publicKey
        let text: String
        do throws(SigningError) { text = try Endorsement.file(of: bytes, key: next, by: key) } catch {
            console.fail(error.message("OpenSSL"))
            throw .machineFailed
        }
        try console.attempt { () throws(FileSystemError) in
            try File.writePublic(Array(text.utf8), to: path + ".minisig")
        }
        console.say(
            LocalizedText(
                sv: "Skrev \(path).minisig: nyckel \(secret.id.text) går i god för nyckel \(next.id.text)",
                en: "Wrote \(path).minisig: key \(secret.id.text) vouches for key \(next.id.text)"))
    }

    /// Does what may fail with a key, and says why when it does.
    private func attempt(
        _ source: String, _ body: () throws(SigningError) -> SecretKey
    ) throws(ExitStatus) -> SecretKey {
        do throws(SigningError) { return try body() } catch {
            console.fail(error.message(source))
            throw error == .failed ? .machineFailed : .wrongUse
        }
    }
}
