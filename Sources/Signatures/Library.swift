internal import CCrypto

/// What is asked of libcrypto beside one algorithm.
enum Library {
    /// `EVP_PKEY_ED25519`
    static let ed25519 = NID_ED25519

    /// Keeps the library from reading the machine's settings for it: they could bring code of others into the program that
    /// holds a key.
    static func prepare() { _ = OPENSSL_init_crypto(UInt64(OPENSSL_INIT_NO_LOAD_CONFIG), nil) }

    /// BLAKE2b of 64 bytes (RFC 7693).
    static func blake2b(_ bytes: [UInt8]) throws(SigningError) -> [UInt8] {
        prepare()
        var digest = [UInt8](repeating: 0, count: 64)
        var count: UInt32 = 64
        guard unsafe EVP_Digest(bytes, bytes.count, &digest, &count, EVP_blake2b512(), nil) == 1, count == 64 else {
            throw .failed
        }
        return digest
    }
}
