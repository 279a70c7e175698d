import SiteGeneration
import SiteOutput

/// The part of a file that a client wants (RFC 9110, section 14): players go to a place in a film by it, and some play none
/// without it.
enum ByteRange {
    /// The part that a field asks for; nil for a field that is left out of account, as one with several parts is.
    ///
    /// - Returns: an empty range for one that lies beyond the end.
    static func parse(_ field: String, size: Int) -> Range<Int>? {
        let unit = "bytes="
        guard field.hasPrefix(unit) else { return nil }
        let parts = field.dropFirst(unit.count).split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        let (first, last) = (number(parts[0]), number(parts[1]))
        if parts[0].isEmpty {
            guard let last else { return nil }
            return size - min(last, size)..<size
        }
        guard let first, last != nil || parts[1].isEmpty else { return nil }
        if let last, last < first { return nil }
        guard first < size else { return size..<size }
        return first..<min(last ?? size - 1, size - 1) + 1
    }

    private static func number(_ digits: Substring) -> Int? {
        digits.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ? Int(digits) : nil
    }

    /// The answer that hands out a file, or the part of it that is asked for.
    static func response(_ file: StoredFile, type: String, ranges: [String]) -> Response {
        let accepts = Response.Field(name: "Accept-Ranges", value: "bytes")
        let wanted = ranges.count == 1 ? parse(ranges[0], size: file.size) : nil
        guard let wanted else {
            return Response(
                .ok, type: type, file: Response.FilePart(file: file, range: 0..<file.size), fields: [accepts])
        }
        guard !wanted.isEmpty else {
            return Response(
                .rangeNotSatisfiable, "416 Range Not Satisfiable",
                fields: [Response.Field(name: "Content-Range", value: "bytes */\(file.size)")])
        }
        let place = "bytes \(wanted.lowerBound)-\(wanted.upperBound - 1)/\(file.size)"
        return Response(
            .partialContent, type: type, file: Response.FilePart(file: file, range: wanted),
            fields: [accepts, Response.Field(name: "Content-Range", value: place)])
    }
}
