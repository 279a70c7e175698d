import Diagnostics

/// What of a drawing's style (CSS) leads out of it.
enum StyleText {
    /// What leads out, as it is written; nil when nothing does.
    ///
    /// CSS is not parsed: what could hide a name from a reader of text, the backslash, is refused too.
    static func escape(in value: [UInt8]) -> String? {
        guard
            value.contains(where: {
                $0 == 0x5C || $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: ":")
            })
        else { return nil }
        if value.contains(0x5C) { return "\\" }
        let text = FileEnding.lowercased(value)
        if let word = forbidden.first(where: text.contains) { return word }
        var rest = Substring(text)
        while let range = rest.firstRange(of: "url(") {
            rest = rest[range.upperBound...]
            let target = rest.drop { $0 == " " || $0.isNewline || $0 == "\t" || $0 == "\"" || $0 == "'" }
            guard target.hasPrefix("#") || dataTypes.contains(where: { target.hasPrefix("data:" + $0) }) else {
                return "url(" + target.prefix { $0 != ")" && $0 != "\"" && $0 != "'" }.prefix(60) + ")"
            }
        }
        return nil
    }

    /// Functions that take an address without `url()`, and what ran programs in old browsers.
    private static let forbidden = [
        "@import", "image-set(", "image(", "src(", "element(", "cross-fade(", "expression(", "behavior:",
        "-moz-binding",
        "javascript:", "vbscript:", "<",
    ]

    private static let dataTypes = DrawingVocabulary.pictureTypes + ["font/", "application/font", "application/x-font"]
}
