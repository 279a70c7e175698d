/// Why a key or a signature cannot be used.
package enum SigningError: Error, Sendable, Equatable {
    /// The text is no public key as minisign writes one.
    case noPublicKey
    /// The text is no secret key as minisign writes one.
    case noSecretKey
    /// The secret key is locked with a password.
    case lockedSecretKey
    /// The two halves of a secret key do not belong together.
    case damagedSecretKey
    /// The text is no signature as minisign writes one.
    case noSignature
    /// The library for it failed, for want of memory or of random numbers.
    case failed
}
