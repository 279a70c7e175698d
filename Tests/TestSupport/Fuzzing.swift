import FileSystem

/// Inputs that nobody would write: what people and programs do write, changed at random. The same numbers each time, so
/// that what is found is found again.
public struct Fuzzing: RandomNumberGenerator {
    private var state: UInt64

    public init(seed: UInt64) { state = seed }

    /// How many inputs a test tries: a number that takes little time, or what `LOFTE_FUZZ_ROUNDS` says.
    public static func rounds(_ usual: Int) -> Int {
        Environment["LOFTE_FUZZ_ROUNDS"].flatMap { Int($0) }.map { max($0, usual) } ?? usual
    }

    /// SplitMix64 (Steele, Lea and Flood, 2014).
    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// What breaks programs that count, cut and nest.
    private static let pieces: [String] = [
        "-1", "0", "-0", "9223372036854775807", "9223372036854775808", "-9223372036854775808", "4294967296", "1e999",
        "NaN",
        "999999999999,999999", "0001-01-01", "9999-12-31", "2024-02-30", "\t", "\n", "\r", "\r\n", "\u{0}", "\u{FEFF}",
        "\u{202E}", "\u{E0041}", "\"", "'", "[", "]", "{", "}", ":", ",", ";", "- ", "|", "---\n", "...", "&a", "*a",
        "<<: *a",
        "!!", "%", "%0", "%C3", "```\n", "    ", "](", "![", "> ", "# ", "<", "&#x202e;", "é", "e\u{301}", "👨‍👩‍👧",
    ]

    /// One of the texts, changed in a few places.
    public mutating func input(from seeds: [[UInt8]]) -> [UInt8] {
        var bytes = seeds.randomElement(using: &self) ?? []
        for _ in 0..<Int.random(in: 1...6, using: &self) { change(&bytes, seeds) }
        return bytes
    }

    private mutating func change(_ bytes: inout [UInt8], _ seeds: [[UInt8]]) {
        let place = Int.random(in: 0...bytes.count, using: &self)
        let end = min(bytes.count, place + Int.random(in: 0...24, using: &self))
        let piece = Array((Self.pieces.randomElement(using: &self) ?? "").utf8)
        switch Int.random(in: 0..<9, using: &self) {
        case 0: bytes.insert(contentsOf: piece, at: place)
        case 1: bytes.replaceSubrange(place..<end, with: piece)
        case 2: bytes.removeSubrange(place..<end)
        case 3: bytes.removeSubrange(place...)
        case 4: bytes.insert(contentsOf: bytes[place..<end], at: place)
        case 5: bytes.insert(contentsOf: (0..<200).flatMap { _ in piece }, at: place)
        case 6: if place < bytes.count { bytes[place] = UInt8.random(in: 0...255, using: &self) }
        case 7: if place < bytes.count { bytes[place] ^= 1 << UInt8.random(in: 0...7, using: &self) }
        default:
            let other = seeds.randomElement(using: &self) ?? []
            bytes = Array(bytes[..<place]) + other.suffix(Int.random(in: 0...other.count, using: &self))
        }
    }
}
