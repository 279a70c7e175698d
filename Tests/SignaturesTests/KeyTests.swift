import Testing

@testable import Signatures

/// Bytes from hexadecimal digits.
func bytes(_ hex: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = Substring(hex)
    while let byte = UInt8(rest.prefix(2), radix: 16) {
        bytes.append(byte)
        rest = rest.dropFirst(2)
    }
    return bytes
}

/// What minisign 0.11 of Debian wrote: a key pair without a password.
enum MinisignFiles {
    static let publicKey = """
        untrusted comment: minisign public key 5EAC63DD6B80EC43
        RWRD7IBr3WOsXhjGszqDCpfVgWqraaGsYbKUjjlVHG7zuwDZyjTehXJf

        """
    static let secretKey = """
        untrusted comment: minisign encrypted secret key
        RWQAAEIyAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQ+yAa91jrF6S9moYn9mPLH4ZKdqXOFL01iqYPqHnqDoF0VR2OjPZ/xjGszqDCpfVgWqraaGsYbKUjjlVHG7zuwDZyjTehXJfAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=

        """
    /// Of `hej` and a line feed.
    static let signature = """
        untrusted comment: signature from minisign secret key
        RURD7IBr3WOsXi5dk48w3ABDQcR3III4ThaQ/QaQ2K6WlBEbdtBW+waqWYM02GYGNgFy/bVDnWnewFDlBkv5e0WyMxzABxR7Ewk=
        trusted comment: a:1\tb:2
        o+pTHuW3VAlxTHSFPRD6cF8jKdmbuu1no8N36XdbzpZuK9HoSnIHWZenODiH06fQEewSf9qpdRHTuKgGtlyCBA==

        """
}

@Suite("Keys")
struct KeyTests {
    @Test(
        "Ed25519 gives the signatures of RFC 8032, section 7.1",
        arguments: [
            (
                "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
                "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
                "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
            ),
            (
                "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
                "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
                "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
            ),
            (
                "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
                "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82",
                "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"
            ),
            (
                "833fe62409237b9d62ec77587520911e9a759cec1d19755b7da901b96dca3d42",
                "ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf",
                "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f",
                "dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b58909351fc9ac90b3ecfdfbc7c66431e0303dca179c138ac17ad9bef1177331a704"
            ),
        ])
    func vectors(seed: String, publicKey: String, message: String, signature: String) throws {
        let key = try SecretKey(seed: bytes(seed), id: KeyID([1, 2, 3, 4, 5, 6, 7, 8]))
        #expect(key.publicKey.bytes == bytes(publicKey))
        #expect(try key.sign(bytes(message)) == bytes(signature))
        #expect(try key.publicKey.isValid(bytes(signature), of: bytes(message)))
        #expect(try !key.publicKey.isValid(bytes(signature), of: bytes(message) + [0]))
    }

    @Test("BLAKE2b gives the digest of RFC 7693, appendix A") func blake2b() throws {
        #expect(
            try Library.blake2b(Array("abc".utf8))
                == bytes(
                    "ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d17d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923"
                ))
    }

    @Test("What minisign wrote is read, and written again as it was") func files() throws {
        let secret = try SecretKey(text: MinisignFiles.secretKey)
        #expect(secret.text == MinisignFiles.secretKey)
        #expect(secret.publicKey.text == MinisignFiles.publicKey)
        #expect(try PublicKey(text: MinisignFiles.publicKey) == secret.publicKey)
        #expect(try PublicKey(text: "  " + secret.publicKey.line + " \n").id.text == "5EAC63DD6B80EC43")
        #expect(try PublicKey(text: MinisignFiles.publicKey.replacing("\n", with: "\r\n")) == secret.publicKey)
    }

    @Test("Two new keys differ, and each reads what it wrote") func new() throws {
        let first = try SecretKey()
        let second = try SecretKey()
        #expect(first.publicKey != second.publicKey && first.publicKey.id != second.publicKey.id)
        let copy = try SecretKey(text: first.text)
        #expect(copy.publicKey == first.publicKey)
    }

    @Test("A public key with any byte changed is none, or another") func changedPublicKey() throws {
        let key = try PublicKey(text: MinisignFiles.publicKey)
        for (place, byte) in MinisignFiles.publicKey.utf8.enumerated() {
            for change in [UInt8(1), 2, 32, 128] {
                var file = Array(MinisignFiles.publicKey.utf8)
                file[place] = byte ^ change
                // The line feed at the end may as well be a blank.
                guard let text = String(validating: file, as: UTF8.self), let other = try? PublicKey(text: text) else {
                    continue
                }
                #expect(other != key || place == file.count - 1, "\(place)")
            }
        }
    }

    @Test(
        "What is no public key",
        arguments: [
            "", "RW", "hej", MinisignFiles.secretKey, MinisignFiles.signature, "\n\n",
            "RWRD7IBr3WOsXhjGszqDCpfVgWqraaGsYbKUjjlVHG7zuwDZyjTehXJ", MinisignFiles.publicKey + "mer",
            "untrusted comment: minisign public key 0\nRWRD7IBr3WOsXhjGszqDCpfVgWqraaGsYbKUjjlVHG7zuwDZyjTehXJf",
            "RURD7IBr3WOsXhjGszqDCpfVgWqraaGsYbKUjjlVHG7zuwDZyjTehXJf",
        ])
    func noPublicKey(text: String) {
        #expect(throws: SigningError.noPublicKey) { try PublicKey(text: text) }
    }

    @Test("A secret key is refused when it is none, locked, or its halves do not belong together") func noSecretKey() {
        func failure(_ text: String) -> SigningError? {
            do throws(SigningError) { _ = try SecretKey(text: text) } catch { return error }
            return nil
        }
        for text in ["", "hej", MinisignFiles.publicKey, MinisignFiles.secretKey + "mer"] {
            #expect(failure(text) == .noSecretKey)
        }
        // The letters that say with what it is locked: Sc.
        #expect(failure(MinisignFiles.secretKey.replacing("RWQAAEIy", with: "RWRTY0Iy")) == .lockedSecretKey)
        #expect(failure(MinisignFiles.secretKey.replacing("XhjGszqD", with: "XhjGszqE")) == nil)
        let line = MinisignFiles.secretKey.split(separator: "\n").last.map(String.init) ?? ""
        // Behind the id, which may be any.
        for place in line.indices.dropFirst(83).prefix(128) {
            var other = line
            other.replaceSubrange(place...place, with: line[place] == "B" ? "C" : "B")
            #expect(failure(other) != nil, "\(line.distance(from: line.startIndex, to: place))")
        }
    }
}
