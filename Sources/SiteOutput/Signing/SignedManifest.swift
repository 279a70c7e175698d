package import Checksums
package import Signatures

/// A list of files whose signature is right: what it says is what those said who hold the key.
///
/// The list holds the checksum of every file, so its signature holds the whole site. What is signed is its bytes, and a note
/// of which publication it is, which must agree with the list.
package struct SignedManifest: Sendable {
    package let manifest: OutputManifest
    package let note: PublicationNote
    package let keyID: KeyID
    /// Of the list's bytes.
    package let digest: SHA256

    /// Why a list is not known to be what was signed.
    package enum Fault: Error, Sendable, Equatable {
        /// There is no list.
        case noManifest
        /// The list is not whole, or does not say how the site was made.
        case damagedManifest
        /// There is no signature beside the list.
        case unsigned
        /// What is called the signature is none.
        case noSignature
        /// Another key than those given has signed.
        case otherKey(KeyID)
        /// The list, or the signature, is not as it was when it was signed.
        case otherManifest
        /// The note of the publication is not as it was when it was signed.
        case otherNote
        /// The key has signed something else than a publication, or another one than the list tells of.
        case otherPublication
        /// The library that checks signatures failed.
        case failed
    }

    /// Checks a list and its signature.
    ///
    /// - Parameter keys: those who may have signed.
    package init(manifest bytes: [UInt8]?, signature file: [UInt8]?, keys: [PublicKey]) throws(Fault) {
        let (manifest, origin) = try Self.read(bytes)
        guard let bytes, let file else { throw .unsigned }
        let signature: Signature
        do throws(SigningError) { signature = try Signature(file: file) } catch { throw .noSignature }
        // Ids are eight bytes that anybody may choose, so there may be more than one key with the same.
        let candidates = keys.filter { $0.id == signature.keyID }
        guard !candidates.isEmpty else { throw .otherKey(signature.keyID) }
        var verdict = Signature.Verdict.otherMessage
        for key in candidates where verdict == .otherMessage {
            do throws(SigningError) { verdict = try signature.check(bytes, by: key) } catch { throw .failed }
        }
        switch verdict {
        case .valid: break
        case .otherKey: throw .otherKey(signature.keyID)
        case .otherMessage: throw .otherManifest
        case .otherComment: throw .otherNote
        }
        guard let note = PublicationNote(comment: signature.trustedComment),
            note.day.utf8.elementsEqual(origin.day.utf8), note.address.utf8.elementsEqual(origin.address.utf8)
        else { throw .otherPublication }
        self.manifest = manifest
        self.note = note
        keyID = signature.keyID
        digest = SHA256(of: bytes)
    }

    /// The signature of a list, as a file.
    package static func sign(
        manifest bytes: [UInt8]?, serial: SerialNumber, by key: borrowing SecretKey
    ) throws(Fault) -> (file: [UInt8], note: PublicationNote) {
        let (_, origin) = try read(bytes)
        let note = PublicationNote(serial: serial, day: origin.day, address: origin.address)
        do throws(SigningError) {
            let signature = try Signature(of: bytes ?? [], trustedComment: note.comment, by: key)
            return (Array(signature.text.utf8), note)
        } catch {
            throw error == .noSignature ? .damagedManifest : .failed
        }
    }

    private static func read(_ bytes: [UInt8]?) throws(Fault) -> (OutputManifest, OutputManifest.Origin) {
        guard let bytes else { throw .noManifest }
        let manifest = OutputManifest(bytes: bytes)
        // Bytes beside what the list says would be signed with it, unseen.
        guard manifest.condition == .whole, let origin = manifest.origin, manifest.bytes == bytes else {
            throw .damagedManifest
        }
        return (manifest, origin)
    }
}
