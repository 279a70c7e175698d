/// The objects of a PDF document by their numbers (ISO 32000-2, 7.3.10 and 7.5.7).
enum PDFObjects {
    /// More objects than this are not read.
    private static let maximumCount = 200_000

    /// Every object that begins anywhere with `12 0 obj`, also those packed in streams; a later one of the same number stands
    /// in place of an earlier. Of an encrypted document nothing is to be had.
    static func find(in bytes: [UInt8]) -> (objects: [Int: PDFValue], isEncrypted: Bool) {
        guard let start = headerStart(in: bytes) else { return ([:], false) }
        var objects: [Int: PDFValue] = [:]
        var packed: [PDFValue] = []
        var index = start
        while objects.count < maximumCount, let found = nextObject(in: bytes, from: index) {
            var scanner = PDFScanner(bytes[found.bodyStart...])
            guard var value = scanner.next() else {
                index = found.bodyStart
                continue
            }
            index = max(scanner.index, found.bodyStart)
            if case .dictionary(let entries) = value, let stream = stream(in: bytes, after: index, entries) {
                value = .stream(entries, bytes[stream])
                index = stream.upperBound
                if entries["Type"]?.name == "ObjStm" { packed.append(value) }
                // A stream that holds the document's table (7.5.8) is a trailer too.
                if entries["Type"]?.name == "XRef", entries["Encrypt"] != nil { return ([:], true) }
            }
            objects[found.number] = value
        }
        if hasEncryptedTrailer(bytes) { return ([:], true) }
        var budget = DocumentTexts.limit
        for stream in packed { unpack(stream, into: &objects, budget: &budget) }
        return (objects, false)
    }

    /// `%PDF-` stands among the first bytes.
    static func headerStart(in bytes: [UInt8]) -> Int? {
        let head = bytes.prefix(1024)
        return head.indices.first { head[$0...].starts(with: "%PDF-".utf8) }
    }

    /// The next place where an object begins: its number, its generation and `obj`.
    private static func nextObject(in bytes: [UInt8], from start: Int) -> (number: Int, bodyStart: Int)? {
        var index = start
        while index + 3 <= bytes.count {
            guard bytes[index] == UInt8(ascii: "o"), bytes[index + 1] == UInt8(ascii: "b"),
                bytes[index + 2] == UInt8(ascii: "j")
            else {
                index += 1
                continue
            }
            var before = index - 1
            func skipBlanks() { while before >= start, bytes[before] <= 0x20 { before -= 1 } }
            func skipDigits() -> Range<Int> {
                let end = before + 1
                while before >= start, bytes[before] &- 0x30 < 10, end - before < 12 { before -= 1 }
                return before + 1..<end
            }
            skipBlanks()
            let generation = skipDigits()
            skipBlanks()
            let number = skipDigits()
            if !generation.isEmpty, !number.isEmpty,
                let value = Int(String(decoding: bytes[number], as: UTF8.self))
            {
                return (value, index + 3)
            }
            index += 3
        }
        return nil
    }

    /// The bytes of a stream whose dictionary ends before `end`: as long as it says, where that is right, else up to
    /// `endstream`.
    private static func stream(
        in bytes: [UInt8], after end: Int, _ entries: [String: PDFValue]
    ) -> Range<Int>? {
        var index = end
        while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
        guard bytes[index...].starts(with: "stream".utf8) else { return nil }
        index += 6
        if index < bytes.count, bytes[index] == 0x0D { index += 1 }
        if index < bytes.count, bytes[index] == 0x0A { index += 1 }
        let mark = Array("endstream".utf8)
        if case .number(let length)? = entries["Length"], length >= 0, length <= Double(bytes.count - index) {
            let stop = index + Int(length)
            let rest = bytes[stop...].drop { $0 <= 0x20 }
            if rest.startIndex - stop < 4, rest.starts(with: mark) { return index..<stop }
        }
        var stop = index
        while stop < bytes.count {
            guard let next = bytes[stop...].firstIndex(of: UInt8(ascii: "e")) else { return index..<bytes.count }
            if bytes[next...].starts(with: mark) { return index..<next }
            stop = next + 1
        }
        return index..<bytes.count
    }

    /// Whether a trailer (7.5.5) names how the document is encrypted.
    private static func hasEncryptedTrailer(_ bytes: [UInt8]) -> Bool {
        let word = Array("trailer".utf8)
        var index = 0
        while let next = bytes[index...].firstIndex(of: UInt8(ascii: "t")) {
            index = next + 1
            guard bytes[next...].starts(with: word) else { continue }
            var scanner = PDFScanner(bytes[(next + word.count)...])
            if case .dictionary(let entries)? = scanner.next(), entries["Encrypt"] != nil { return true }
        }
        return false
    }

    /// The objects in a stream of objects: pairs of numbers and offsets, then the objects.
    private static func unpack(_ stream: PDFValue, into objects: inout [Int: PDFValue], budget: inout Int) {
        guard case .stream(let entries, _) = stream, case .number(let count)? = entries["N"],
            case .number(let first)? = entries["First"], count >= 0, first >= 0, count < 100_000,
            first < Double(DocumentTexts.limit), let bytes = stream.unpacked(limit: budget)
        else { return }
        budget -= bytes.count
        var table = PDFScanner(bytes[...])
        for _ in 0..<Int(count) where objects.count < maximumCount {
            guard case .number(let number)? = table.next(), case .number(let offset)? = table.next(),
                number >= 0, number < 10_000_000, offset >= 0, offset < Double(bytes.count)
            else { return }
            let start = Int(first) + Int(offset)
            guard start < bytes.count else { return }
            var scanner = PDFScanner(bytes[start...])
            if objects[Int(number)] == nil, let value = scanner.next() { objects[Int(number)] = value }
        }
    }
}
