/// Turns libyaml's places, counted in characters, into byte offsets in the file.
///
/// It walks from the last place asked for, in either direction. Events come in the order of the file, so that all their
/// places together cost one pass over the text.
struct CharacterOffsets {
    private let bytes: [UInt8]
    private let range: Range<Int>
    private var character = 0
    private var offset: Int

    /// Characters are counted from the beginning of `range`, which must be well-formed UTF-8.
    init(bytes: [UInt8], range: Range<Int>) {
        self.bytes = bytes
        self.range = range
        offset = range.lowerBound
    }

    /// The byte offset in the file of a character; the end of the range for one behind it.
    mutating func offset(ofCharacter wanted: Int) -> Int {
        if character < wanted { walkForward(to: wanted) }
        while character > wanted, offset > range.lowerBound {
            offset -= 1
            while offset > range.lowerBound, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
            character -= 1
        }
        return offset
    }

    private mutating func walkForward(to wanted: Int) {
        var (character, offset) = (character, offset)
        let end = range.upperBound
        unsafe bytes.withUnsafeBufferPointer { bytes in
            while character < wanted, offset < end {
                offset += 1
                character += 1
                while offset < end, unsafe bytes[offset] & 0xC0 == 0x80 { offset += 1 }
            }
        }
        (self.character, self.offset) = (character, offset)
    }

    /// The content of a block scalar whose `|` or `>` stands at `header` and which has ended at `end`: from its first to
    /// its last character that is not blank. Empty, behind the header, when there is none.
    func content(ofBlockAt header: Int, before end: Int) -> Range<Int> {
        var start = header
        while start < end, bytes[start] != .lineFeed { start += 1 }
        var headerEnd = start
        while headerEnd > header, bytes[headerEnd - 1].isBlankOrBreak { headerEnd -= 1 }
        while start < end, bytes[start].isBlankOrBreak { start += 1 }
        var stop = end
        while stop > start, bytes[stop - 1].isBlankOrBreak { stop -= 1 }
        return start < stop ? start..<stop : headerEnd..<headerEnd
    }
}
