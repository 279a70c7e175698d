internal import CCrypto

extension SHA256 {
    /// The digest of bytes that come in parts.
    package struct Stream {
        private var context = SHA256_CTX()

        package init() { unsafe SHA256_Init(&context) }

        /// Adds the bytes that follow.
        package mutating func update(_ bytes: [UInt8]) { unsafe SHA256_Update(&context, bytes, bytes.count) }

        /// The digest of all that was added.
        package func finish() -> SHA256 {
            var context = context
            var digest = [UInt8](repeating: 0, count: 32)
            unsafe SHA256_Final(&digest, &context)
            return SHA256(digest: digest)
        }
    }
}
