internal import Diagnostics

extension MappingReader {
    /// Reports `wrong-shape` for a node that is not what its key asks for; nothing for one that is unreadable.
    mutating func reportWrongShape(
        _ node: YAMLNode, of name: LocalizedText, expected: LocalizedText, example: LocalizedText
    ) {
        let found: LocalizedText
        if case .scalar(let scalar) = node {
            let hidden = HiddenMarks.problems(scalar, in: source)
            if !hidden.isEmpty { return hidden.forEach { report($0) } }
        }
        switch node {
        case .scalar: found = LocalizedText(sv: "en text", en: "a text")
        case .sequence: found = LocalizedText(sv: "en lista", en: "a list")
        case .mapping: found = LocalizedText(sv: "nycklar med värden", en: "keys with values")
        case .unreadable: return
        }
        report(
            Diagnostic(
                .error, .wrongShape,
                LocalizedText(
                    sv: "\(name.swedish) ska vara \(expected.swedish), men här står \(found.swedish)",
                    en: "\(name.english) must be \(expected.english), but here is \(found.english)"),
                at: source.location(node.range),
                advice: LocalizedText(
                    sv: "skriv så här: \(example.swedish)",
                    en: "write it like this: \(example.english)")))
    }

    /// Reports `empty-value`, of a key or, without a name, of a list item.
    mutating func reportEmpty(
        _ name: String?, at range: Range<Int>, isRequired: Bool = false, commentBehind offset: Int? = nil
    ) {
        report(emptyProblem(name, at: range, isRequired: isRequired, commentBehind: offset))
    }

    func emptyProblem(
        _ name: String?, at range: Range<Int>, isRequired: Bool = false, commentBehind offset: Int? = nil
    ) -> Diagnostic {
        let message =
            if let name {
                LocalizedText(
                    sv: "\"\(name)\" har inget värde\(context.phrase.swedish)",
                    en: "\"\(name)\" has no value\(context.phrase.english)")
            } else {
                LocalizedText(sv: "raden i listan är tom", en: "the line of the list is empty")
            }
        let isCommented = offset.map(isFollowedByComment) ?? false
        let advice =
            isCommented
            ? LocalizedText(
                sv: "det som står efter # räknas som en anteckning; sätt citattecken om värdet",
                en: "what stands behind # counts as a comment; put quotes around the value")
            : isRequired
                ? LocalizedText(sv: "skriv ett värde; nyckeln måste finnas", en: "write a value; the key is required")
                : LocalizedText(sv: "skriv ett värde eller ta bort raden", en: "write a value or delete the line")
        return Diagnostic(.error, .emptyValue, message, at: source.location(range), advice: advice)
    }

    private func isFollowedByComment(_ offset: Int) -> Bool {
        let rest = source.bytes[min(offset, source.bytes.count)...].drop(while: \.isBlank)
        return rest.first == .hash
    }
}
