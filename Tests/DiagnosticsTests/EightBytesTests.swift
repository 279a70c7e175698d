import Testing

@testable import Markup

/// What is asked of eight bytes at once is what is asked of each.
@Suite struct EightBytesTests {
    @Test("As one by one, for every byte at every place") func allBytes() {
        for byte in UInt8.min...UInt8.max {
            for place in 0..<EightBytes.count {
                var bytes = [UInt8](repeating: UInt8(ascii: "a"), count: EightBytes.count)
                bytes[place] = byte
                check(bytes)
            }
        }
    }

    @Test("As one by one, for random bytes") func randomBytes() {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<20_000 {
            // Near the bounds of what is asked for, where a borrow would show.
            let around: [UInt8] = [
                0x00, 0x09, 0x0A, 0x1F, 0x20, 0x2F, 0x30, 0x39, 0x3F, 0x40, 0x7E, 0x7F, 0x80, 0xBF, 0xFF,
            ]
            check((0..<EightBytes.count).map { _ in around.randomElement(using: &random) ?? 0 })
        }
    }

    private func check(_ bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) {
        bytes.withUnsafeBufferPointer { buffer in
            guard let eight = EightBytes(buffer, at: 0) else {
                Issue.record("eight bytes are there", sourceLocation: sourceLocation)
                return
            }
            #expect(
                eight.isPrintableASCII == bytes.allSatisfy { (0x20...0x7E).contains($0) },
                "\(bytes)", sourceLocation: sourceLocation)
            #expect(
                eight.mayHoldDigit == bytes.contains { (0x30...0x3F).contains($0) }, "\(bytes)",
                sourceLocation: sourceLocation)
            for byte in [0x00, 0x0A, 0x22, 0x26, 0x7F, 0xFF] as [UInt8] {
                #expect(eight.contains(byte) == bytes.contains(byte), "\(bytes)", sourceLocation: sourceLocation)
            }
        }
    }

    @Test("Nothing is read beyond the end") func end() {
        let bytes: [UInt8] = Array("12345678".utf8)
        bytes.withUnsafeBufferPointer { buffer in #expect(EightBytes(buffer, at: 1) == nil) }
    }

    @Test("The first of a byte is found, wherever it stands", arguments: 0..<40) func index(place: Int) {
        var bytes = [UInt8](repeating: UInt8(ascii: "x"), count: 40)
        bytes[place] = 0x0A
        #expect(bytes.index(of: 0x0A, in: 0..<40) == place)
        #expect(bytes.index(of: 0x0D, or: 0x0A, in: 0..<40) == place)
        #expect(bytes.index(of: 0x0A, in: 0..<place) == place)
        #expect(bytes.index(of: 0x0A, in: place + 1..<40) == 40)
    }
}
