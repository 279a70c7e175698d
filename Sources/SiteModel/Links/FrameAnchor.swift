package import Diagnostics

/// The ids that the templates give to parts of a page, so that no heading in the prose is given one of them.
package enum FrameAnchor {
    /// Every `id="…"` written out in the templates.
    package static func ids(in templates: some Sequence<SourceText>) -> Set<String> {
        var ids: Set<String> = []
        let attribute = Array(" id=\"".utf8)
        for template in templates {
            unsafe template.bytes.withUnsafeBufferPointer { bytes in
                var index = 0
                while index + attribute.count < bytes.count {
                    guard unsafe bytes[index] == UInt8(ascii: " "),
                        attribute.indices.allSatisfy({ unsafe bytes[index + $0] == attribute[$0] })
                    else {
                        index += 1
                        continue
                    }
                    let start = index + attribute.count
                    guard let end = unsafe bytes[start...].firstIndex(of: UInt8(ascii: "\"")) else { break }
                    unsafe ids.insert(String(decoding: bytes[start..<end], as: UTF8.self))
                    index = end
                }
            }
        }
        return ids
    }
}
