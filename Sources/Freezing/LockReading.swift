import Checksums
import PromiseModel

extension PromiseLock {
    /// Reads a lock and proves its chain: every byte is one that `lofte freeze` wrote, each block has the checksum of its lines
    /// and names that of the one before.
    ///
    /// Line breaks may all be CRLF, as git writes them on some machines.
    ///
    /// - Parameter folder: of the promise that it is to be of; nil for any.
    package init(reading bytes: [UInt8], of folder: String? = nil) throws(LockFault) {
        let bytes = Self.withoutCarriageReturns(bytes)
        var reader = LockReader(bytes)
        let blocks = try reader.blocks()
        self.init(blocks)
        // What is written in another way than lofte writes it was written by somebody else.
        let own = self.bytes
        if own != bytes {
            let same = zip(own, bytes).prefix { $0 == $1 }.map(\.0)
            throw LockFault(kind: .form, line: 1 + same.count { $0 == UInt8(ascii: "\n") })
        }
        if let folder, let block = blocks.first, block.promise != folder {
            throw LockFault(kind: .foreign(promise: block.promise), line: 1)
        }
    }

    /// The bytes with LF, where all line breaks are CRLF.
    package static func withoutCarriageReturns(_ bytes: [UInt8]) -> [UInt8] {
        let (cr, lf) = (UInt8(ascii: "\r"), UInt8(ascii: "\n"))
        guard bytes.contains(cr) else { return bytes }
        var isWhole = true
        for index in bytes.indices {
            let byte = bytes[index]
            if byte == cr { isWhole = isWhole && index + 1 < bytes.count && bytes[index + 1] == lf }
            if byte == lf { isWhole = isWhole && index > 0 && bytes[index - 1] == cr }
        }
        return isWhole ? bytes.filter { $0 != cr } : bytes
    }
}

/// Reads the lines of a lock one after the other.
private struct LockReader {
    private let lines: [String]
    private var index = 0

    init(_ bytes: [UInt8]) {
        lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
    }

    private var line: String? { index < lines.count ? lines[index] : nil }

    private func fault(_ kind: LockFault.Kind) -> LockFault { LockFault(kind: kind, line: index + 1) }

    mutating func blocks() throws(LockFault) -> [FreezeBlock] {
        if let number = lines.firstIndex(where: { $0.hasPrefix("<<<<<<<") }) {
            throw LockFault(kind: .conflict, line: number + 1)
        }
        let head = "lofte.lock "
        if let first = line, first.hasPrefix(head), let version = Int(first.dropFirst(head.count)),
            version > PromiseLock.version
        {
            throw fault(.newer)
        }
        let header = String(decoding: PromiseLock.start, as: UTF8.self).split(separator: "\n").map(String.init)
        for expected in header {
            guard line == expected else { throw fault(.form) }
            index += 1
        }
        var blocks: [FreezeBlock] = []
        // The last line ends in a line break, behind which there is nothing.
        while index < lines.count - 1 { blocks.append(try block(after: blocks)) }
        guard !blocks.isEmpty, lines.last == "" else { throw fault(.form) }
        return blocks
    }

    private mutating func block(after blocks: [FreezeBlock]) throws(LockFault) -> FreezeBlock {
        guard line == "" else { throw fault(.form) }
        index += 1
        let (number, previous) = (blocks.count + 1, blocks.last)
        guard Int(try value(FreezeBlock.numberKey)) == number else {
            index -= 1
            throw fault(.broken(block: number))
        }
        let promise = try value(FreezeBlock.promiseKey)
        guard !promise.isEmpty, previous.map({ $0.promise == promise }) ?? true else {
            index -= 1
            throw fault(.broken(block: number))
        }
        guard let kind = FreezeBlock.Kind(try value(FreezeBlock.kindKey)),
            (kind == .signed || kind == .afterwards) == (number == 1),
            Self.isPast(kind, number)
        else {
            index -= 1
            throw fault(.form)
        }
        guard let day = CalendarDate(iso: try value(FreezeBlock.dayKey)), previous.map({ $0.day <= day }) ?? true else {
            index -= 1
            throw fault(.form)
        }
        var signed: KnownDate?
        if number == 1, let text = optional(FreezeBlock.signedKey) {
            signed = KnownDate(text)
            guard signed != nil else { throw fault(.form) }
        }
        let named = try value(FreezeBlock.previousKey)
        guard named == previous?.digest.hex ?? FreezeBlock.none else {
            index -= 1
            throw fault(.broken(block: number))
        }
        var facts: [FrozenFact] = []
        while let line, line.hasPrefix("/") {
            guard let fact = FrozenFact(line: line) else { throw fault(.form) }
            facts.append(fact)
            index += 1
        }
        let reply = optional(FreezeBlock.replyKey)
        if case .timestamp = kind {
            guard reply != nil, facts.isEmpty else { throw fault(.form) }
        } else {
            guard reply == nil else { throw fault(.form) }
        }
        let digest = try value(FreezeBlock.digestKey)
        let block = FreezeBlock(
            after: previous, promise: promise, kind: kind, day: day, signed: signed, facts: facts, reply: reply)
        guard block.digest.hex == digest else {
            index -= 1
            throw fault(.altered(block: number))
        }
        return block
    }

    /// Whether what a block is about comes before it.
    private static func isPast(_ kind: FreezeBlock.Kind, _ number: Int) -> Bool {
        if case .timestamp(let other) = kind { other < number } else { true }
    }

    private mutating func value(_ key: String) throws(LockFault) -> String {
        guard let value = optional(key) else { throw fault(.form) }
        return value
    }

    private mutating func optional(_ key: String) -> String? {
        guard let line, line.hasPrefix(key + ": ") else { return nil }
        index += 1
        return String(Substring(line.utf8.dropFirst(key.utf8.count + 2)))
    }
}
