import Diagnostics
import FileSystem
import Freezing
import Signatures
import SiteContent
import SiteGeneration
import SiteOutput

/// `lofte verify --published`: for those who have neither content nor templates.
extension VerifyCommand {
    /// Checks the signature of a list that was fetched, and then the files that were fetched with it.
    ///
    /// - Throws: `contentErrors` when something is not as it was signed; that has been said.
    func verify(
        published folder: String, _ demand: SignatureOptions.Demand?, _ console: Console
    ) throws(ExitStatus) {
        guard let demand else {
            console.fail(
                LocalizedText(
                    sv: "--published kräver --key: utan nyckel säger listan bara vad den som har skrivit den vill",
                    en: "--published needs --key: without a key the list says only what its writer wants"))
            throw .wrongUse
        }
        guard Folder.kindFollowingLinks(of: folder) == .folder else {
            console.fail(FileSystemError(.read, folder, code: FileSystemError.missing).message)
            throw .wrongUse
        }
        let answer = try demand.check(folder, console)
        // What nobody has signed says nothing of the files.
        let files = try answer.signed.map { signed throws(ExitStatus) in
            try console.attempt { () throws(FileSystemError) in
                try PublishedFiles(in: folder, manifest: signed.manifest)
            }
        }
        let age = answer.signed.map { self.age(of: $0.manifest) }
        if format == .json {
            StandardStream.output.write(Self.json(files?.findings ?? [], files?.count ?? 0, signed: answer, age: age))
        }
        signature.say(answer, isForPrograms: format == .json, console)
        if let files, format == .text { say(files, folder, console) }
        if let problem = age?.problem { console.fail(problem) }
        var holds = true
        if let path = lock {
            let kept = try KeptLock(path, console)
            holds = kept.compare(with: try published(kept, in: folder, console), console)
        }
        if files?.findings.isEmpty == false || age?.problem != nil || !holds { throw .contentErrors }
        try end(answer, console)
    }

    /// Compares a lock that was fetched with a copy of it, where nobody asks who published it.
    ///
    /// - Throws: `contentErrors` when it was rewritten or cut; that has been said.
    func verify(_ kept: KeptLock, published folder: String, _ console: Console) throws(ExitStatus) {
        guard kept.compare(with: try published(kept, in: folder, console), console) else { throw .contentErrors }
    }

    /// The lock that was fetched of the promise that a copy is of; nil where it is no lock that hangs together, which is said.
    private func published(_ kept: KeptLock, in folder: String, _ console: Console) throws(ExitStatus) -> PromiseLock? {
        let path = Path.join(folder, GeneratedPath.lock(of: Permalink([kept.lock.promise])))
        let bytes = try console.attempt { () throws(FileSystemError) in try File.read(path) }
        do throws(LockFault) { return try PromiseLock(reading: bytes) } catch {
            console.fail(KeptLock.words(error, path))
            return nil
        }
    }

    /// Checks that a key that is trusted vouches for a new one.
    ///
    /// - Throws: `contentErrors` when none does; that has been said.
    func verify(endorsed path: String, _ demand: SignatureOptions.Demand?, _ console: Console) throws(ExitStatus) {
        guard let demand else {
            console.fail(
                LocalizedText(
                    sv: "--endorsed kräver --key: nyckeln som ska gå i god för den nya",
                    en: "--endorsed needs --key: the key that should vouch for the new one"))
            throw .wrongUse
        }
        let next = try TrustOptions.key(path, console)
        let file = try TrustOptions.read(path, console)
        let signature = try TrustOptions.read(path + ".minisig", console)
        do throws(Endorsement.Fault) {
            let id = try Endorsement.check(file, signature: signature, keys: demand.keys)
            console.say(
                LocalizedText(
                    sv: "Nyckel \(id.text) går i god för nyckel \(next.id.text).",
                    en: "Key \(id.text) vouches for key \(next.id.text)."))
        } catch {
            console.fail(
                LocalizedText(
                    sv:
                        "ingen av nycklarna går i god för \(path): signaturen \(path).minisig är inte deras, eller något är ändrat",
                    en:
                        "none of the keys vouches for \(path): the signature \(path).minisig is not theirs, or something was "
                        + "changed"))
            throw error == .failed ? .machineFailed : .contentErrors
        }
    }

    private func say(_ files: PublishedFiles, _ folder: String, _ console: Console) {
        for finding in files.findings {
            let path = Path.join(folder, finding.path)
            StandardStream.output.write("\(path.printable): \(Self.word(finding.fault)[console.language])\n")
        }
        guard files.findings.isEmpty else { return }
        console.say(
            LocalizedText(
                sv: "\(files.count) av listans \(files.total) filer är hämtade, och de är som de signerades.",
                en: "\(files.count) of the list's \(files.total) files were fetched, and they are as they were signed.")
        )
    }
}
