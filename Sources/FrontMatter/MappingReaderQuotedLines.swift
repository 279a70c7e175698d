internal import Diagnostics

extension MappingReader {
    /// The error of a key with its value between curly quotation marks, as advice is copied: `”namn: Köpingsby kommun”`.
    func quotedLine(at key: YAMLScalar, among absent: [String]) -> Diagnostic? {
        guard LookAlike.beginsQuotation(key.text),
            let entry = mapping.entries.first(where: { $0.key.range == key.range }),
            case .scalar(let value) = entry.value, value.style == .plain
        else { return nil }
        let whole = source.bytes.text(key.range.lowerBound..<max(key.range.upperBound, value.range.upperBound))
        guard let line = LookAlike.unquoted(whole), let name = absent.first(where: { line.hasPrefix($0 + ":") })
        else { return nil }
        return Diagnostic(
            .error, .unknownKey,
            LocalizedText(
                sv: "raden står mellan citattecken, så \"\(key.text)\" blir ingen nyckel\(context.phrase.swedish)",
                en: "the line stands between quotation marks, so \"\(key.text)\" is no key\(context.phrase.english)"),
            at: source.location(key.range.lowerBound..<value.range.upperBound),
            advice: LocalizedText(
                sv: "skriv raden utan citattecken runt sig, så att den börjar med \(name):",
                en: "write the line without quotation marks round it, so that it begins with \(name):"),
            replacement: line)
    }
}
