import Testing

@testable import Signatures

@Suite("Signatures")
struct SignatureTests {
    private static let message = Array("hej\n".utf8)

    @Test("What minisign signed is right, and lofte signs it with the same bytes") func minisign() throws {
        let key = try PublicKey(text: MinisignFiles.publicKey)
        let signature = try Signature(file: Array(MinisignFiles.signature.utf8))
        #expect(signature.trustedComment == "a:1\tb:2")
        #expect(try signature.check(Self.message, by: key) == .valid)
        // Ed25519 leaves nothing to chance.
        let own = try Signature(
            of: Self.message, trustedComment: "a:1\tb:2", by: try SecretKey(text: MinisignFiles.secretKey))
        #expect(own.text == MinisignFiles.signature && own == signature)
    }

    @Test("Every change of one byte in the signature is found") func changedSignature() throws {
        let key = try PublicKey(text: MinisignFiles.publicKey)
        let file = Array(MinisignFiles.signature.utf8)
        for (place, byte) in file.enumerated() {
            for value in UInt8.min...UInt8.max where value != byte {
                var changed = file
                changed[place] = value
                let verdict = try? Signature(file: changed).check(Self.message, by: key)
                #expect(verdict != .valid, "\(place): \(value)")
            }
        }
    }

    @Test("Every change of one byte in the message is found, and so is one byte more or less") func changedMessage()
        throws
    {
        let key = try PublicKey(text: MinisignFiles.publicKey)
        let signature = try Signature(file: Array(MinisignFiles.signature.utf8))
        for place in Self.message.indices {
            for change in UInt8(1)...UInt8.max {
                var message = Self.message
                message[place] ^= change
                #expect(try signature.check(message, by: key) == .otherMessage)
            }
        }
        #expect(try signature.check(Self.message + [0], by: key) == .otherMessage)
        #expect(try signature.check(Self.message.dropLast(), by: key) == .otherMessage)
    }

    @Test("A part, something more, and another form are no signature") func form() throws {
        let file = Array(MinisignFiles.signature.utf8)
        for count in 0..<file.count {
            #expect(throws: SigningError.noSignature) { try Signature(file: Array(file.prefix(count))) }
        }
        for more in ["\n", " ", "\0", "x\n", MinisignFiles.signature] {
            #expect(throws: SigningError.noSignature) { try Signature(file: file + Array(more.utf8)) }
        }
        for other in [
            MinisignFiles.signature.replacing("\n", with: "\r\n"),
            MinisignFiles.signature.replacing("RURD", with: "RWRD"),
            MinisignFiles.signature.replacing("from minisign", with: "from lofte"),
            MinisignFiles.signature.replacing("a:1", with: String(repeating: "a", count: 20_000)),
        ] {
            #expect(throws: SigningError.noSignature) { try Signature(file: Array(other.utf8)) }
        }
    }

    @Test("Another key, and another key that calls itself the same, are told apart from a change") func otherKey()
        throws
    {
        let signature = try Signature(file: Array(MinisignFiles.signature.utf8))
        let other = try SecretKey()
        #expect(try signature.check(Self.message, by: other.publicKey) == .otherKey)
        let impostor = PublicKey(id: signature.keyID, bytes: other.publicKey.bytes)
        #expect(try signature.check(Self.message, by: impostor) == .otherMessage)
    }

    @Test(
        "A comment that fits in no line is not signed", arguments: ["a\nb", "a\rb", "a\0b", " a", "a\t", "\u{1B}[2J"])
    func comment(text: String) throws {
        let key = try SecretKey()
        #expect(throws: SigningError.noSignature) { try Signature(of: [], trustedComment: text, by: key) }
    }

    @Test("Base64 has one form for each value") func base64() {
        for (text, value) in [("", ""), ("Zg==", "f"), ("Zm8=", "fo"), ("Zm9v", "foo"), ("Zm9vYg==", "foob")] {
            #expect(Base64.text(of: Array(value.utf8)) == text)
            #expect(Base64.bytes(of: text, count: value.utf8.count) == Array(value.utf8))
        }
        for text in ["Zg", "Zg=", "Zh==", "Zg=g", "Z===", "Zg==\n", " Zg==", "Zg__", "Zå=="] {
            #expect(Base64.bytes(of: text, count: 1) == nil)
        }
    }

    @Test("An old key vouches for a new one, and for no other") func endorsement() throws {
        let old = try SecretKey()
        let next = try SecretKey()
        let file = Array(next.publicKey.text.utf8)
        let endorsement = Array(try Endorsement.file(of: file, key: next.publicKey, by: old).utf8)
        #expect(try Endorsement.check(file, signature: endorsement, keys: [old.publicKey]) == old.publicKey.id)
        #expect(throws: Endorsement.Fault.otherKey) {
            try Endorsement.check(file, signature: endorsement, keys: [next.publicKey])
        }
        let third = Array(try SecretKey().publicKey.text.utf8)
        #expect(throws: Endorsement.Fault.changed) {
            try Endorsement.check(third, signature: endorsement, keys: [old.publicKey])
        }
        // A signature of something else that the old key has signed.
        let other = try Signature(of: file, trustedComment: "lofte publication\tserial:1", by: old)
        #expect(throws: Endorsement.Fault.changed) {
            try Endorsement.check(file, signature: Array(other.text.utf8), keys: [old.publicKey])
        }
    }
}
