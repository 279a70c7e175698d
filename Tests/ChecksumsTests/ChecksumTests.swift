import Checksums
import Testing

@Suite("Checksums")
struct ChecksumTests {
    // FIPS 180-4's own examples.
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    ])
    func known(_ text: String, _ hex: String) {
        let digest = SHA256(of: Array(text.utf8))
        #expect(digest.hex == hex)
        #expect(SHA256(hex: hex) == digest)
        #expect(SHA256(hex: hex.dropLast()) == nil && SHA256(hex: hex.dropLast() + "g") == nil)
    }
}
