extension SyntaxNode {
    /// The text of the node and all below it as a reader reads it: without alt texts and raw HTML.
    var plainText: String {
        var bytes: [UInt8] = []
        var images = 0
        walk { node, entering in
            switch node.kind {
            case .image: images += entering ? 1 : -1
            case .text, .code: if images == 0 { node.appendLiteral(to: &bytes) }
            case .softBreak, .lineBreak: if images == 0 { bytes.append(UInt8(ascii: " ")) }
            default: break
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension StringProtocol {
    /// The text without the blanks around it.
    var trimmingBlanks: String {
        let start = drop(while: \.isWhitespace)
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...last])
    }

    /// Whether a reader sees nothing of it.
    var isBlank: Bool {
        // Nearly every text begins with something seen.
        if let first = utf8.first, 0x21...0x7E ~= first { return false }
        return unicodeScalars.allSatisfy { $0.properties.isWhitespace || $0.properties.generalCategory == .format }
    }
}
