import Diagnostics

/// The ids that the templates give to parts of a page, so that no heading in the prose is given one of them.
enum FrameAnchor {
    /// Every `id="…"` written out in the templates.
    static func ids(in templates: some Sequence<SourceText>) -> Set<String> {
        var ids: Set<String> = []
        let attribute = Array(" id=\"".utf8)
        for template in templates {
            var rest = template.bytes[...]
            while let start = rest.firstRange(of: attribute) {
                rest = rest[start.upperBound...]
                guard let end = rest.firstIndex(of: UInt8(ascii: "\"")) else { break }
                ids.insert(String(decoding: rest[..<end], as: UTF8.self))
                rest = rest[end...]
            }
        }
        return ids
    }
}
