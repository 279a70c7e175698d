/// How trust goes from an old key to the one that comes after it: the old key signs the file of the new public key.
package enum Endorsement {
    /// Why nobody vouches for a key.
    package enum Fault: Error, Sendable, Equatable {
        /// What is called the signature is none.
        case noSignature
        /// Another key has signed than those given.
        case otherKey
        /// The file, or the signature, is not as it was when it was signed, or it was signed as something else.
        case changed
        /// The library that checks signatures failed.
        case failed
    }

    /// The signature of a public key's file.
    ///
    /// - Throws: `failed`.
    package static func file(
        of file: [UInt8], key: PublicKey, by old: borrowing SecretKey
    ) throws(SigningError) -> String {
        try Signature(of: file, trustedComment: comment(key), by: old).text
    }

    /// Checks that one of `keys` vouches for the public key in `file`.
    ///
    /// - Returns: the id of the key that does.
    package static func check(_ file: [UInt8], signature: [UInt8], keys: [PublicKey]) throws(Fault) -> KeyID {
        guard let read = try? Signature(file: signature) else { throw .noSignature }
        let candidates = keys.filter { $0.id == read.keyID }
        guard !candidates.isEmpty else { throw .otherKey }
        do throws(SigningError) {
            let next = try PublicKey(text: String(decoding: file, as: UTF8.self))
            for key in candidates where try read.check(file, by: key) == .valid {
                if read.trustedComment == comment(next) { return key.id }
            }
        } catch {
            throw error == .failed ? .failed : .changed
        }
        throw .changed
    }

    /// Says what the signature is for, so that it is good for nothing else.
    private static func comment(_ key: PublicKey) -> String { "lofte key\tkey:\(key.id.text)" }
}
