/// What a form with a file sent: `multipart/form-data` (RFC 7578), as browsers write it.
///
/// The name that the file had is not read: nothing may depend on it.
struct MultipartForm: Sendable {
    /// A field, or a file.
    struct Part: Sendable, Equatable {
        let name: String
        let bytes: ArraySlice<UInt8>
        let isFile: Bool
    }

    let parts: [Part]

    /// More than any form with a file has.
    private static let limit = 50
    /// In bytes: what stands before a part's content.
    private static let headLimit = 2_000

    /// Reads a body; nil for one that is none, ends in the middle, or has more parts or longer heads than any form.
    init?(_ body: [UInt8], boundary: String) {
        let opening = Array("--\(boundary)".utf8)
        let delimiter = Array("\r\n--\(boundary)".utf8)
        guard body.starts(with: opening) else { return nil }
        var rest = body.dropFirst(opening.count)
        var parts: [Part] = []
        while !rest.starts(with: "--".utf8) {
            guard parts.count < Self.limit, rest.starts(with: "\r\n".utf8) else { return nil }
            rest = rest.dropFirst(2)
            guard let headEnd = Self.first(Array("\r\n\r\n".utf8), in: rest.prefix(Self.headLimit)) else { return nil }
            let content = rest[(headEnd + 4)...]
            guard let end = Self.first(delimiter, in: content),
                let part = Self.part(rest[..<headEnd], content[..<end])
            else { return nil }
            parts.append(part)
            rest = content[(end + delimiter.count)...]
        }
        self.parts = parts
    }

    /// The boundary that a `Content-Type` names; nil for another type, or one that no browser would write.
    static func boundary(_ type: String) -> String? {
        let parts = type.split(separator: ";").map { $0.trimmingSpaces }
        guard parts.count == 2, parts[0].lowercased() == "multipart/form-data",
            parts[1].lowercased().hasPrefix("boundary=")
        else { return nil }
        let boundary = parts[1].dropFirst("boundary=".count)
        let isPlain = boundary.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "-"), UInt8(ascii: "_"):
                true
            default: false
            }
        }
        return isPlain && (1...70).contains(boundary.utf8.count) ? String(boundary) : nil
    }

    private static func part(_ head: ArraySlice<UInt8>, _ content: ArraySlice<UInt8>) -> Part? {
        guard let text = String(validating: head, as: UTF8.self) else { return nil }
        // "\r\n" is one character in Swift.
        let lines = text.split(separator: "\r\n")
        let dispositions = lines.filter { $0.lowercased().hasPrefix("content-disposition:") }
        guard dispositions.count == 1, let line = dispositions.first else { return nil }
        let fields = line.dropFirst("content-disposition:".count).split(separator: ";").map { $0.trimmingSpaces }
        guard fields.first?.lowercased() == "form-data",
            let name = fields.first(where: { $0.hasPrefix("name=\"") && $0.hasSuffix("\"") && $0.count > 6 })
        else { return nil }
        return Part(
            name: String(name.dropFirst(6).dropLast()), bytes: content,
            isFile: fields.contains { $0.hasPrefix("filename=") || $0.hasPrefix("filename*=") })
    }

    /// Where a sequence first stands in another.
    private static func first(_ wanted: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
        guard let head = wanted.first else { return nil }
        var start = bytes.startIndex
        while let found = bytes[start...].firstIndex(of: head) {
            if bytes[found...].starts(with: wanted) { return found }
            start = found + 1
        }
        return nil
    }
}

extension FormFields {
    /// Reads a body with a file; nil for one that is none, or has a field that is not UTF-8.
    init?(_ form: MultipartForm) {
        var fields: [(name: String, value: String)] = []
        var files: [(name: String, bytes: [UInt8])] = []
        for part in form.parts {
            if part.isFile {
                files.append((part.name, Array(part.bytes)))
            } else {
                guard let value = String(validating: part.bytes, as: UTF8.self) else { return nil }
                fields.append((part.name, value))
            }
        }
        self.init(fields: fields, files: files)
    }
}
