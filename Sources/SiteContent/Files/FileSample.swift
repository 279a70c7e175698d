import Diagnostics

/// As much of a file as tells what it is: all of it when it is not large, else its beginning and its end.
package struct FileSample: Sendable {
    /// Of a larger file only the edges are looked at, in bytes.
    static let largestWhole = 16_000_000
    /// How much of each end of a large file is looked at, in bytes: enough for the list of a zip file with ten thousand
    /// files in it.
    static let edge = 1_000_000

    /// From the file's first byte on.
    let head: ArraySlice<UInt8>
    /// Up to the file's last byte; the same as `head` when that is all of the file.
    let tail: ArraySlice<UInt8>
    /// Of the file, in bytes.
    let size: Int

    var isWhole: Bool { head.count == size }
    /// Where the tail begins in the file.
    var tailOffset: Int { size - tail.count }

    package init(_ bytes: [UInt8]) {
        size = bytes.count
        let isSmall = size <= Self.largestWhole
        head = isSmall ? bytes[...] : bytes.prefix(Self.edge)
        tail = isSmall ? bytes[...] : bytes.suffix(Self.edge)
    }

    /// Of a file with all its bytes, or, of a large one, with those at its two ends (`AssetInspection`).
    init(of file: SourceFile) {
        let bytes = file.source.bytes
        if bytes.count == file.size {
            self.init(bytes)
        } else {
            let half = bytes.count / 2
            self.init(head: Array(bytes[..<half]), tail: Array(bytes[half...]), size: file.size)
        }
    }

    /// The same of a file that is not in memory.
    ///
    /// - Parameters:
    ///   - head: its first bytes, at least `edge` of them.
    ///   - tail: its last bytes, at least `edge` of them.
    ///   - size: of the file, in bytes.
    init(head: [UInt8], tail: [UInt8], size: Int) {
        self.head = head[...]
        self.tail = tail[...]
        self.size = size
    }

    func begins(with bytes: some Collection<UInt8>, at offset: Int = 0) -> Bool {
        head.dropFirst(offset).starts(with: bytes)
    }

    /// Whether the bytes stand somewhere in the tail, at `offset` in the file or behind it. Sought from the end.
    func ends(with bytes: [UInt8], after offset: Int = 0) -> Bool {
        guard let first = bytes.first else { return true }
        let lowest = tail.startIndex + max(0, offset - tailOffset)
        var index = tail.endIndex - bytes.count
        while index >= lowest {
            if tail[index] == first, tail[index...].starts(with: bytes) { return true }
            index -= 1
        }
        return false
    }

    /// A number of `width` bytes in the head, the most significant first; nil beyond its end.
    func number(at offset: Int, _ width: Int) -> Int? {
        guard offset >= 0, offset <= head.count - width else { return nil }
        return head.dropFirst(offset).prefix(width).reduce(0) { $0 << 8 | Int($1) }
    }

    /// The same with the least significant first.
    func littleNumber(at offset: Int, _ width: Int) -> Int? {
        guard offset >= 0, offset <= head.count - width else { return nil }
        return head.dropFirst(offset).prefix(width).reversed().reduce(0) { $0 << 8 | Int($1) }
    }
}
