internal import Diagnostics

/// Texts that end at a `#` behind a blank, since YAML takes what follows for a note: `Vi kallar det #tryggstation`.
enum CutText {
    /// A warning for each text with such a note right behind it that looks like more of the text: a letter or a figure follows
    /// the `#` at once, as in a hashtag, or a figure behind a blank, as in `sal # 4`.
    static func problems(in mapping: YAMLMapping, of text: ValidatedText) -> [Diagnostic] {
        // Nearly no file has any.
        guard text.bytes[mapping.range].contains(UInt8(ascii: "#")) else { return [] }
        var found: [Diagnostic] = []
        look(in: .mapping(mapping), of: text, &found)
        return found
    }

    private static func look(in node: YAMLNode, of text: ValidatedText, _ found: inout [Diagnostic]) {
        switch node {
        case .scalar(let scalar): if let problem = problem(scalar, text) { found.append(problem) }
        case .sequence(let sequence): for item in sequence.items { look(in: item, of: text, &found) }
        case .mapping(let mapping): for entry in mapping.entries { look(in: entry.value, of: text, &found) }
        case .unreadable: break
        }
    }

    private static func problem(_ scalar: YAMLScalar, _ text: ValidatedText) -> Diagnostic? {
        let bytes = text.bytes
        let end = scalar.range.upperBound
        guard scalar.style == .plain, !scalar.range.isEmpty, end < bytes.count, bytes[end].isBlank else { return nil }
        let rest = bytes.trimmed(bytes.line(at: end, before: bytes.count))
        let note = end..<rest.upperBound
        guard let hash = bytes[note].firstIndex(where: { !$0.isBlank }), bytes[hash] == UInt8(ascii: "#") else {
            return nil
        }
        let behind = String(decoding: bytes[hash + 1..<rest.upperBound], as: UTF8.self)
        guard let next = behind.first,
            next.isLetter || next.isNumber || next == " " && behind.dropFirst().first?.isNumber == true
        else { return nil }
        let cut = hash..<rest.upperBound
        let whole = YAMLQuoting.quoted(scalar.text + String(decoding: bytes[end..<rest.upperBound], as: UTF8.self))
        return Diagnostic(
            .warning, .cutText,
            LocalizedText(
                sv: "det som står från tecknet # räknas som en anteckning och visas inte",
                en: "what stands from the sign # on counts as a note and is not shown"),
            at: text.source.location(cut),
            advice: LocalizedText(
                sv:
                    "hör det till texten skriver du \(whole); är det en anteckning skriver du ett mellanslag och en bokstav efter #",
                en:
                    "if it belongs to the text, write \(whole); if it is a note, write a blank and a letter behind the #"
            ))
    }
}
