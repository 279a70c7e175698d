import Compression
import TestSupport
import Testing

@Suite("Compressed and unpacked") struct CompressionTests {
    /// Texts that repeat themselves, and bytes that do not, of sizes about those of zlib's buffers.
    private static func sample(_ seed: Int) -> [UInt8] {
        var random = SeededGenerator(state: UInt64(seed))
        let count = [0, 1, 2, 100, 65_535, 65_536, 65_537, 200_000][seed % 8]
        let letters = UInt64(seed % 3 == 0 ? 256 : 4)
        return (0..<count).map { _ in UInt8(random.next() % letters) }
    }

    /// What lies between gzip's header of ten bytes and its trailer of eight (RFC 1952, section 2.3).
    private static func deflated(_ packed: [UInt8]) -> ArraySlice<UInt8> { packed.dropFirst(10).dropLast(8) }

    @Test("What is unpacked is what was compressed, and twice is the same bytes", arguments: 0..<16)
    func roundTrip(seed: Int) throws {
        let bytes = Self.sample(seed)
        let packed = try #require(GZip.compress(bytes))
        #expect(GZip.compress(bytes) == packed)
        let unpacked = Inflate.unpack(Self.deflated(packed), as: .raw, limit: bytes.count + 1)
        #expect(unpacked == (bytes.isEmpty ? nil : bytes))
    }

    @Test("The header tells neither time nor system") func header() throws {
        let packed = try #require(GZip.compress(Array("lofte".utf8)))
        #expect(packed.prefix(2) == [0x1F, 0x8B])
        #expect(packed[4..<8] == [0, 0, 0, 0], "no time")
        #expect(packed[3] == 0, "no name")
        #expect(packed[9] == 255, "no system")
    }

    @Test("A few bytes that unpack to many are cut at the limit", arguments: [1, 65_536, 100_000])
    func limit(_ limit: Int) throws {
        let packed = try #require(GZip.compress([UInt8](repeating: 7, count: 5_000_000)))
        #expect(packed.count < 6_000)
        let unpacked = try #require(Inflate.unpack(Self.deflated(packed), as: .raw, limit: limit))
        #expect(unpacked == [UInt8](repeating: 7, count: limit))
        #expect(Inflate.unpack(Self.deflated(packed), as: .raw, limit: 0) == nil)
    }

    @Test("Damaged bytes give what comes before the damage, or nothing", arguments: 0..<200)
    func damaged(seed: Int) throws {
        let bytes = Self.sample(4)
        var packed = Array(Self.deflated(try #require(GZip.compress(bytes))))
        var random = SeededGenerator(state: UInt64(seed))
        if seed % 2 == 0 {
            packed = Array(packed.prefix(Int.random(in: packed.indices, using: &random)))
            let unpacked = Inflate.unpack(packed[...], as: .raw, limit: bytes.count) ?? []
            #expect(bytes.starts(with: unpacked))
        } else {
            packed[Int.random(in: packed.indices, using: &random)] ^= UInt8(1 << (random.next() % 8))
            #expect((Inflate.unpack(packed[...], as: .raw, limit: 100_000) ?? []).count <= 100_000)
        }
        #expect(Inflate.unpack(packed[...], as: .zlib, limit: 10) == nil, "no header of zlib's")
    }
}
