/// A signature in minisign's form: of a message, and of a comment that belongs to it.
///
/// Its algorithm is `ED`: Ed25519 of the message's BLAKE2b, so that a large message need not be held whole by whoever checks
/// it. The line that minisign calls the untrusted comment is signed by nobody, so it may say nothing but what minisign
/// itself writes there.
package struct Signature: Sendable, Equatable {
    package let keyID: KeyID
    /// What is signed beside the message. No line feed, carriage return or NUL is in it.
    package let trustedComment: String
    private let bytes: [UInt8]
    /// Of the signature and the comment together.
    private let commentBytes: [UInt8]

    private static let algorithm = Array("ED".utf8)
    private static let first = "untrusted comment: signature from minisign secret key"
    private static let trustedPrefix = "trusted comment: "
    /// What minisign takes, with what is around the comment in its line.
    private static let longestComment = 8192 - 32

    /// What became of a check.
    package enum Verdict: Sendable, Equatable {
        case valid
        /// The key is another one.
        case otherKey
        /// The message is another one, or the signature has been changed.
        case otherMessage
        /// The comment has been changed.
        case otherComment
    }

    /// Signs a message with a comment.
    ///
    /// - Throws: `failed`, and `noSignature` for a comment that does not fit in a line.
    package init(of message: [UInt8], trustedComment: String, by key: borrowing SecretKey) throws(SigningError) {
        guard Self.isComment(trustedComment) else { throw .noSignature }
        bytes = try key.sign(Library.blake2b(message))
        commentBytes = try key.sign(bytes + Array(trustedComment.utf8))
        keyID = key.publicKey.id
        self.trustedComment = trustedComment
    }

    /// Reads a file of four lines and nothing else.
    ///
    /// - Throws: `noSignature`.
    package init(file: [UInt8]) throws(SigningError) {
        guard file.count <= 16_384, file.last == UInt8(ascii: "\n") else { throw .noSignature }
        let lines = file.dropLast().split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        guard lines.count == 4, lines[0].elementsEqual(Self.first.utf8), lines[2].starts(with: Self.trustedPrefix.utf8),
            let signature = Base64.bytes(of: String(decoding: lines[1], as: UTF8.self), count: 74),
            signature.starts(with: Self.algorithm),
            let commentBytes = Base64.bytes(of: String(decoding: lines[3], as: UTF8.self), count: 64),
            let comment = String(validating: lines[2].dropFirst(Self.trustedPrefix.utf8.count), as: UTF8.self),
            Self.isComment(comment)
        else { throw .noSignature }
        keyID = KeyID(Array(signature[2..<10]))
        bytes = Array(signature[10...])
        trustedComment = comment
        self.commentBytes = commentBytes
    }

    private static func isComment(_ text: String) -> Bool {
        text.utf8.count <= longestComment && !text.utf8.contains { $0 < 0x20 && $0 != 9 || $0 == 0x7F }
            && text.utf8.first.map { $0 != 0x20 && $0 != 9 } ?? true
            && text.utf8.last.map { $0 != 0x20 && $0 != 9 } ?? true
    }

    /// The file, as minisign writes it.
    package var text: String {
        """
        \(Self.first)
        \(Base64.text(of: Self.algorithm + keyID.bytes + bytes))
        \(Self.trustedPrefix)\(trustedComment)
        \(Base64.text(of: commentBytes))

        """
    }

    /// Whether a key signed this message with this comment.
    ///
    /// - Throws: `failed`.
    package func check(_ message: [UInt8], by key: PublicKey) throws(SigningError) -> Verdict {
        guard key.id == keyID else { return .otherKey }
        guard try key.isValid(bytes, of: Library.blake2b(message)) else { return .otherMessage }
        return try key.isValid(commentBytes, of: bytes + Array(trustedComment.utf8)) ? .valid : .otherComment
    }
}
