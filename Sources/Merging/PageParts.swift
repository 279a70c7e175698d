/// A page cut where its front matter begins and ends, so that its bytes can be written again.
package struct PageParts {
    package let opening: [UInt8]
    package let yaml: [UInt8]
    package let closing: [UInt8]
    package let body: [UInt8]

    init(opening: [UInt8], yaml: [UInt8], closing: [UInt8], body: [UInt8]) {
        (self.opening, self.yaml, self.closing, self.body) = (opening, yaml, closing, body)
    }

    /// Nil for a text without front matter that ends.
    package init?(_ bytes: [UInt8]) {
        let lines = MergedLines.split(bytes)
        let isRule = { (line: [UInt8]) in MergeBlock.trimmed(line).elementsEqual("---".utf8) }
        var first = lines.first ?? []
        if first.starts(with: [0xEF, 0xBB, 0xBF]) { first.removeFirst(3) }
        guard isRule(first), let end = lines.dropFirst().firstIndex(where: isRule) else { return nil }
        opening = lines[0]
        yaml = Array(lines[1..<end].joined())
        closing = lines[end]
        body = Array(lines[(end + 1)...].joined())
    }
}
