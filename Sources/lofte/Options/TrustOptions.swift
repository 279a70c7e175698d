import ArgumentParser
import Diagnostics
import FileSystem
import Signatures
import SiteGeneration
import SiteOutput

/// The flags that say whom somebody trusts.
struct TrustOptions: ParsableArguments {
    @Option(
        help: Help.option(
            sv: "Öppen nyckel som får ha signerat: en fil, eller nyckelns rad (RW…). Kan anges flera gånger.",
            en: "A public key that may have signed: a file, or the key's line (RW…). May be given several times.",
            valueName: "nyckel"),
        completion: .file(extensions: ["pub"]))
    var key: [String] = []

    /// The keys, read.
    ///
    /// - Throws: `wrongUse` for what is no key; `machineFailed` for a file that cannot be read. All have been said.
    func keys(_ console: Console) throws(ExitStatus) -> [PublicKey] {
        var keys: [PublicKey] = []
        var failure: ExitStatus?
        for text in key {
            do throws(ExitStatus) { keys.append(try Self.key(text, console)) } catch { failure = failure ?? error }
        }
        if let failure { throw failure }
        return keys
    }

    /// A key that was given as its line or as a file.
    static func key(_ text: String, _ console: Console) throws(ExitStatus) -> PublicKey {
        if let key = try? PublicKey(text: text) { return key }
        let bytes = try Self.read(text, console)
        do throws(SigningError) {
            guard let content = String(validating: bytes, as: UTF8.self) else { throw .noPublicKey }
            return try PublicKey(text: content)
        } catch {
            console.fail(error.message(text))
            throw .wrongUse
        }
    }

    /// The bytes of a file that was named; one that is missing was named wrongly.
    ///
    /// - Throws: `wrongUse`, `machineFailed`; that has been said.
    static func read(_ path: String, _ console: Console) throws(ExitStatus) -> [UInt8] {
        do throws(FileSystemError) { return try File.read(path) } catch {
            console.fail(error.message)
            throw error.isMissing ? .wrongUse : .machineFailed
        }
    }

    /// The list of a folder and its signature, as they lie there; nil for what does not.
    static func signedFiles(
        in folder: String, _ console: Console
    ) throws(ExitStatus) -> (manifest: [UInt8]?, signature: [UInt8]?) {
        try console.attempt { () throws(FileSystemError) in
            let path = Path.join(folder, OutputManifest.signatureFileName)
            return (
                try OutputManifest.bytes(in: folder),
                Folder.kindFollowingLinks(of: path) == nil ? nil : try File.read(path)
            )
        }
    }
}
