/// A number that tells most keys apart without comparing them letter by letter.
///
/// Texts of ASCII alone are canonically equivalent when their bytes are equal, so that different numbers mean different texts.
/// Other texts are told apart by their first letters.
struct KeyPrint {
    private let hash: UInt64
    private let isASCII: Bool
    private let first: UInt8

    init(_ text: String) {
        let print = unsafe text.utf8.withContiguousStorageIfAvailable { unsafe KeyPrint($0) }
        self = unsafe print ?? Array(text.utf8).withUnsafeBufferPointer { unsafe KeyPrint($0) }
    }

    private init(_ bytes: UnsafeBufferPointer<UInt8>) {
        var hash: UInt64 = 0
        var all: UInt8 = 0
        for index in 0..<bytes.count {
            let byte = unsafe bytes[index]
            hash = (hash &* 31) &+ UInt64(byte)
            all |= byte
        }
        self.hash = hash
        isASCII = all < 0x80
        first = unsafe bytes.first ?? 0
    }

    /// Whether the texts can be canonically equivalent.
    func mayBeSame(as other: KeyPrint) -> Bool {
        if isASCII && other.isASCII { return hash == other.hash }
        // A letter of ASCII can begin the decomposed form of what begins with another byte.
        return first == other.first || (first | other.first) >= 0x80
    }
}
