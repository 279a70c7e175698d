internal import CCrypto

/// A public Ed25519 key in minisign's form: what anybody needs to check a signature.
package struct PublicKey: Sendable, Hashable {
    package let id: KeyID
    /// The 32 bytes of RFC 8032, section 5.1.5.
    let bytes: [UInt8]

    static let byteCount = 32
    private static let algorithm = Array("Ed".utf8)

    init(id: KeyID, bytes: [UInt8]) {
        self.id = id
        self.bytes = bytes
    }

    /// Reads a key: its line, `RW…`, alone, or a file of minisign's with its comment above. Blanks around it are no part of
    /// it; anything else beside it is refused, and so is a comment that names another key.
    ///
    /// - Throws: `noPublicKey`.
    package init(text: String) throws(SigningError) {
        let lines = TextLines.of(text)
        guard let line = lines.last, lines.count <= 2,
            let bytes = Base64.bytes(of: line, count: 2 + KeyID.byteCount + Self.byteCount),
            bytes.starts(with: Self.algorithm)
        else { throw .noPublicKey }
        id = KeyID(Array(bytes[2..<10]))
        self.bytes = Array(bytes[10...])
        guard lines.count == 1 || lines[0] == comment else { throw .noPublicKey }
    }

    /// The line that stands for the key where there is room for one: `RW…`.
    package var line: String { Base64.text(of: Self.algorithm + id.bytes + bytes) }

    private var comment: String { "untrusted comment: minisign public key \(id.text)" }

    /// The file, as minisign writes it.
    package var text: String { "\(comment)\n\(line)\n" }

    /// Whether `signature` is this key's of `message`: pure Ed25519 (RFC 8032, section 5.1.7).
    ///
    /// - Throws: `failed`.
    package func isValid(_ signature: [UInt8], of message: [UInt8]) throws(SigningError) -> Bool {
        Library.prepare()
        guard signature.count == 64 else { return false }
        guard let key = unsafe EVP_PKEY_new_raw_public_key(Library.ed25519, nil, bytes, bytes.count) else {
            throw .failed
        }
        defer { unsafe EVP_PKEY_free(key) }
        guard let context = unsafe EVP_MD_CTX_new() else { throw .failed }
        defer { unsafe EVP_MD_CTX_free(context) }
        guard unsafe EVP_DigestVerifyInit(context, nil, nil, nil, key) == 1 else { throw .failed }
        return unsafe EVP_DigestVerify(context, signature, signature.count, message, message.count) == 1
    }
}
