/// The words that a row of the register is found by, each once and in small letters, as the register's script looks for them.
///
/// The whole texts would make the page twice as large for a reader on a phone.
package struct SearchWords {
    /// The words with a blank between two, as UTF-8.
    package private(set) var bytes: [UInt8] = []
    private var known = WordSet()

    /// - Parameter shown: what the row shows, whose words need not be said again.
    package init(besides shown: [String]) {
        bytes.reserveCapacity(1024)
        for text in shown { read(text, isShown: true) }
    }

    /// Adds the words of a text that are not there yet.
    package mutating func add(_ text: String) { read(text, isShown: false) }

    private mutating func read(_ text: String, isShown: Bool) {
        var text = text
        text.withUTF8 { unsafe read($0, isShown) }
    }

    private mutating func read(_ letters: UnsafeBufferPointer<UInt8>, _ isShown: Bool) {
        let end = letters.count
        var index = 0
        while index < end {
            let start = index
            var hash: UInt64 = 0xcbf2_9ce4_8422_2325
            // The bit that all small letters have, and neither a capital nor the first byte of another letter.
            var common: UInt8 = 0x20
            while index < end {
                // Nearly all letters.
                while index < end, case let byte = unsafe letters[index], (byte | 0x20) &- 0x61 < 26 {
                    hash = Self.joined(hash, byte | 0x20)
                    common &= byte
                    index += 1
                }
                guard index < end, case let byte = unsafe letters[index], Self.isLetter(byte) else { break }
                // Of Latin-1's letters, Å and å differ by the same bit as A and a; of others nothing is known.
                let hasCase = unsafe byte < 0x80 || index > start && letters[index - 1] == 0xC3
                hash = Self.joined(hash, hasCase ? byte | 0x20 : byte)
                common &= byte
                index += 1
            }
            // Two letters are a part of some other word nearly everywhere.
            if index - start > 2, known.insert(hash), !isShown {
                unsafe append(letters, start..<index, isSmall: common != 0)
            }
            index += 1
        }
    }

    /// FNV-1a.
    private static func joined(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 || byte &- 0x30 < 10
    }

    private mutating func append(_ letters: UnsafeBufferPointer<UInt8>, _ word: Range<Int>, isSmall: Bool) {
        if !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
        let start = bytes.count
        unsafe bytes.append(contentsOf: UnsafeBufferPointer(rebasing: letters[word]))
        if isSmall { return }
        var last: UInt8 = 0
        for index in start..<bytes.count {
            let byte = bytes[index]
            if byte &- 0x41 < 26 || last == 0xC3 && byte < 0x9F && byte != 0x97 { bytes[index] = byte | 0x20 }
            last = byte
        }
    }
}
