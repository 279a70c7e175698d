internal import CCrypto

/// A secret Ed25519 key in minisign's form, without a password. Its bytes are overwritten when it is no longer used.
package struct SecretKey: ~Copyable {
    package let publicKey: PublicKey
    /// The 32 bytes that the key is made of (RFC 8032, section 5.1.5).
    private let seed: Seed

    private static let comment = "untrusted comment: minisign encrypted secret key"
    /// Ed25519; no password; BLAKE2b for the checksum that guards against a wrong one.
    private static let algorithms = Array("Ed\0\0B2".utf8)
    /// Salt, work and memory of the password, and the checksum: all zero without one.
    private static let saltCount = 48
    private static let checksumCount = 32
    private static let byteCount = 6 + saltCount + KeyID.byteCount + 64 + checksumCount

    /// A new key.
    ///
    /// - Throws: `failed` where the system has no random numbers.
    package init() throws(SigningError) {
        var seed = [UInt8](repeating: 0, count: 32)
        var id = [UInt8](repeating: 0, count: KeyID.byteCount)
        Library.prepare()
        guard unsafe RAND_priv_bytes(&seed, 32) == 1, unsafe RAND_bytes(&id, Int32(KeyID.byteCount)) == 1 else {
            throw .failed
        }
        try self.init(seed: seed, id: KeyID(id))
    }

    /// The key of a seed.
    init(seed: [UInt8], id: KeyID) throws(SigningError) {
        publicKey = PublicKey(id: id, bytes: try Self.publicBytes(of: seed))
        self.seed = Seed(seed)
    }

    /// Reads a key: its line alone, or a file of minisign's (`minisign -G -W`) with its comment above.
    ///
    /// - Throws: `noSecretKey`, `lockedSecretKey`, `damagedSecretKey`.
    package init(text: String) throws(SigningError) {
        let lines = TextLines.of(text)
        guard let line = lines.last, lines.count == 1 || lines.count == 2 && lines[0].hasPrefix("untrusted comment: "),
            var bytes = Base64.bytes(of: line, count: Self.byteCount), bytes.starts(with: Array("Ed".utf8))
        else { throw .noSecretKey }
        defer { unsafe OPENSSL_cleanse(&bytes, bytes.count) }
        guard !bytes[2...].starts(with: Array("Sc".utf8)) else { throw .lockedSecretKey }
        let start = 6 + Self.saltCount
        guard bytes.starts(with: Self.algorithms), bytes[6..<start].allSatisfy({ $0 == 0 }) else { throw .noSecretKey }
        let secret = start + KeyID.byteCount
        let seed = Array(bytes[secret..<secret + 32])
        let half = Array(bytes[secret + 32..<secret + 64])
        guard try Self.publicBytes(of: seed) == half, bytes[(secret + 64)...].allSatisfy({ $0 == 0 }) else {
            throw .damagedSecretKey
        }
        publicKey = PublicKey(id: KeyID(Array(bytes[start..<secret])), bytes: half)
        self.seed = Seed(seed)
    }

    /// The public key that belongs to a seed.
    private static func publicBytes(of seed: [UInt8]) throws(SigningError) -> [UInt8] {
        Library.prepare()
        guard let key = unsafe EVP_PKEY_new_raw_private_key(Library.ed25519, nil, seed, seed.count) else {
            throw .failed
        }
        defer { unsafe EVP_PKEY_free(key) }
        var bytes = [UInt8](repeating: 0, count: PublicKey.byteCount)
        var count = bytes.count
        guard unsafe EVP_PKEY_get_raw_public_key(key, &bytes, &count) == 1, count == bytes.count else {
            throw .failed
        }
        return bytes
    }

    /// The file, as minisign writes it.
    package var text: String {
        let bytes =
            Self.algorithms + [UInt8](repeating: 0, count: Self.saltCount) + publicKey.id.bytes + seed.bytes
            + publicKey.bytes
            + [UInt8](repeating: 0, count: Self.checksumCount)
        return "\(Self.comment)\n\(Base64.text(of: bytes))\n"
    }

    /// Signs: pure Ed25519 (RFC 8032, section 5.1.6), 64 bytes.
    ///
    /// - Throws: `failed`.
    package func sign(_ message: [UInt8]) throws(SigningError) -> [UInt8] {
        guard let key = unsafe EVP_PKEY_new_raw_private_key(Library.ed25519, nil, seed.bytes, seed.bytes.count) else {
            throw .failed
        }
        defer { unsafe EVP_PKEY_free(key) }
        guard let context = unsafe EVP_MD_CTX_new() else { throw .failed }
        defer { unsafe EVP_MD_CTX_free(context) }
        var signature = [UInt8](repeating: 0, count: 64)
        var count = signature.count
        guard unsafe EVP_DigestSignInit(context, nil, nil, nil, key) == 1,
            unsafe EVP_DigestSign(context, &signature, &count, message, message.count) == 1, count == signature.count
        else { throw .failed }
        return signature
    }

    /// Bytes that are overwritten at the end.
    private final class Seed {
        private(set) var bytes: [UInt8]
        init(_ bytes: [UInt8]) { self.bytes = bytes }
        deinit { unsafe OPENSSL_cleanse(&bytes, bytes.count) }
    }
}
