/// A number for a word that does not tell capitals from small letters, nor letters composed from letters with marks.
///
/// FNV-1a, 64 bits, over the word's UTF-8 in lower case and, for å, ä, ö and é, in NFC.
package struct WordHash {
    package private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325
    /// The last byte, where the next is to be read with it.
    private var pending: UInt8 = 0
    /// The last letter when it was an ASCII one, and the value before it: a combining mark may follow.
    private var letter: UInt8 = 0
    private var valueBeforeLetter: UInt64 = 0

    package init(
        value: UInt64 = 0xcbf2_9ce4_8422_2325, pending: UInt8 = 0, letter: UInt8 = 0, valueBeforeLetter: UInt64 = 0
    ) {
        self.value = value
        self.pending = pending
        self.letter = letter
        self.valueBeforeLetter = valueBeforeLetter
    }

    /// Adds the small letters that stand from `start` on, of a–z, å, ä, ö and the other letters of their kind: what `add`
    /// does with each of their bytes.
    ///
    /// - Returns: where they end, and how many they are.
    @inline(__always)
    package mutating func addSmallLetters(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, end: Int
    ) -> (end: Int, count: Int) {
        guard pending != 0xC3, pending != 0xCC else { return (start, 0) }
        var index = start
        var count = 0
        var hash = value
        var before = valueBeforeLetter
        var last = letter
        while index < end {
            let byte = unsafe bytes[index]
            if byte &- 0x61 < 26 {
                before = hash
                hash = Self.mixed(hash, byte)
                last = byte
                index &+= 1
            } else if byte == 0xC3, index + 1 < end, case let second = unsafe bytes[index &+ 1], second >= 0xA0,
                second != 0xB7
            {
                hash = Self.mixed(Self.mixed(hash, byte), second)
                last = 0
                index &+= 2
            } else {
                break
            }
            count &+= 1
        }
        guard count > 0 else { return (start, 0) }
        (value, valueBeforeLetter, letter) = (hash, before, last)
        return (index, count)
    }

    /// Adds the next byte of a word.
    package mutating func add(_ byte: UInt8) {
        if pending == 0xC3 {
            pending = 0
            mix((0x80...0x9E).contains(byte) && byte != 0x97 ? byte + 0x20 : byte)
        } else if pending == 0xCC {
            pending = 0
            combine(with: byte)
        } else if byte < 0x80 {
            letter = byte &- 0x41 < 26 ? byte | 0x20 : byte
            valueBeforeLetter = value
            mix(letter)
        } else if byte == 0xCC {
            pending = byte
        } else {
            pending = byte
            letter = 0
            mix(byte)
        }
    }

    private mutating func combine(with mark: UInt8) {
        let composed: UInt8? =
            switch (letter, mark) {
            case (UInt8(ascii: "a"), 0x8A): 0xA5
            case (UInt8(ascii: "a"), 0x88): 0xA4
            case (UInt8(ascii: "o"), 0x88): 0xB6
            case (UInt8(ascii: "e"), 0x81): 0xA9
            default: nil
            }
        letter = 0
        if let composed {
            value = valueBeforeLetter
            mix(0xC3)
            mix(composed)
        } else {
            mix(0xCC)
            mix(mark)
        }
    }

    private mutating func mix(_ byte: UInt8) { value = Self.mixed(value, byte) }

    @inline(__always)
    private static func mixed(_ value: UInt64, _ byte: UInt8) -> UInt64 { (value ^ UInt64(byte)) &* 0x100_0000_01b3 }

    /// The hash of one word.
    package static func of(_ word: some Sequence<UInt8>) -> UInt64 {
        var hash = WordHash()
        for byte in word { hash.add(byte) }
        return hash.value
    }

    package static func of(_ word: String) -> UInt64 { of(word.utf8) }

    /// The hashes of the words of a text that blanks or line breaks part.
    package static func words(of text: String) -> [UInt64] {
        var hashes: [UInt64] = []
        var hash = WordHash()
        var isInside = false
        for byte in text.utf8 {
            if isBlank(byte) {
                if isInside { hashes.append(hash.value) }
                hash = WordHash()
                isInside = false
            } else {
                hash.add(byte)
                isInside = true
            }
        }
        if isInside { hashes.append(hash.value) }
        return hashes
    }

    package static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") }
}
