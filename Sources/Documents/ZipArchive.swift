import Compression

/// The members of a ZIP archive (APPNOTE 6.3.10), found by its central directory.
///
/// Every offset is checked and every loop goes forwards, so that any bytes can be read.
struct ZipArchive {
    struct Member {
        let name: String
        fileprivate let method: Int
        fileprivate let compressedSize: Int
        fileprivate let headerOffset: Int
        let isEncrypted: Bool
    }

    let members: [Member]
    private let bytes: [UInt8]
    /// How many bytes may still be unpacked.
    private var budget: Int

    /// More members than this are not looked at.
    private static let maximumMembers = 10_000

    /// Nil when the bytes end in no directory of an archive.
    ///
    /// - Parameter budget: how many bytes may be unpacked in all.
    init?(_ bytes: [UInt8], budget: Int) {
        self.bytes = bytes
        self.budget = budget
        guard bytes.starts(with: [0x50, 0x4B]), let end = Self.endOfDirectory(in: bytes) else { return nil }
        var members: [Member] = []
        var index = Self.number(bytes, end + 16, 4)
        while members.count < Self.maximumMembers, index + 46 <= bytes.count,
            bytes[index..<index + 4].elementsEqual([0x50, 0x4B, 1, 2])
        {
            let nameLength = Self.number(bytes, index + 28, 2)
            let rest = Self.number(bytes, index + 30, 2) + Self.number(bytes, index + 32, 2)
            guard index + 46 + nameLength <= bytes.count else { break }
            members.append(
                Member(
                    name: String(decoding: bytes[index + 46..<index + 46 + nameLength], as: UTF8.self),
                    method: Self.number(bytes, index + 10, 2), compressedSize: Self.number(bytes, index + 20, 4),
                    headerOffset: Self.number(bytes, index + 42, 4),
                    isEncrypted: Self.number(bytes, index + 8, 2) & 1 == 1))
            index += 46 + nameLength + rest
        }
        self.members = members
    }

    /// A member unpacked; nil when it is packed by another method, encrypted, damaged or beyond the budget.
    mutating func contents(of member: Member) -> [UInt8]? {
        let start = member.headerOffset
        guard !member.isEncrypted, start + 30 <= bytes.count,
            bytes[start..<start + 4].elementsEqual([0x50, 0x4B, 3, 4])
        else { return nil }
        let data = start + 30 + Self.number(bytes, start + 26, 2) + Self.number(bytes, start + 28, 2)
        guard data + member.compressedSize <= bytes.count else { return nil }
        let packed = bytes[data..<data + member.compressedSize]
        let contents: [UInt8]? =
            switch member.method {
            case 0: packed.count <= budget ? Array(packed) : nil
            case 8: Inflate.unpack(packed, as: .raw, limit: budget)
            default: nil
            }
        budget -= contents?.count ?? 0
        return contents
    }

    /// Where the end of the central directory is told (4.3.16): in the last bytes, before a comment.
    private static func endOfDirectory(in bytes: [UInt8]) -> Int? {
        guard bytes.count >= 22 else { return nil }
        var index = bytes.count - 22
        let lowest = max(0, index - 65_535)
        while index >= lowest {
            if bytes[index] == 0x50, bytes[index..<index + 4].elementsEqual([0x50, 0x4B, 5, 6]) { return index }
            index -= 1
        }
        return nil
    }

    /// A number of some bytes, the lowest first.
    private static func number(_ bytes: [UInt8], _ offset: Int, _ width: Int) -> Int {
        bytes[offset..<offset + width].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
}
