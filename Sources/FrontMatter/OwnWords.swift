internal import Diagnostics

/// What somebody wrote in the wrong shape, put into the right one.
enum OwnWords {
    /// The texts that a list is meant to have; nil where there are none to be had.
    static func items(in node: YAMLNode) -> [String]? {
        guard case .scalar(let scalar) = node else { return nil }
        let parts = scalar.text.split { ",;\n".contains($0) }.map { unquoted(trimmed($0)) }.filter { !$0.isEmpty }
        return parts.isEmpty ? nil : parts.map(YAMLWriting.scalar)
    }

    /// The text that stands where keys with values, or a list, do: `Polisen: nord`, `Skolan och Polisen`.
    static func text(in node: YAMLNode) -> String? {
        switch node {
        case .scalar(let scalar): return scalar.text.isEmpty ? nil : YAMLWriting.scalar(scalar.text)
        case .sequence(let list):
            let texts = list.items.compactMap { item in
                if case .scalar(let scalar) = item, !scalar.text.isEmpty { scalar.text } else { String?.none }
            }
            guard !texts.isEmpty, texts.count == list.items.count else { return nil }
            let first = texts.dropLast().joined(separator: ", ")
            return YAMLWriting.scalar([first, texts.last ?? ""].filter { !$0.isEmpty }.joined(separator: " och "))
        case .mapping(let mapping):
            guard mapping.entries.count == 1, let entry = mapping.entries.first, case .scalar(let value) = entry.value,
                !value.text.isEmpty
            else { return nil }
            // An item with a key of its own where a text alone is asked for.
            if itemKeys.contains(entry.key.text.lowercased()) { return YAMLWriting.scalar(value.text) }
            return YAMLWriting.scalar("\(entry.key.text): \(value.text)")
        case .unreadable: return nil
        }
    }

    /// The lines of a list's items, of the text that somebody wrote where an item has one key: an item for each part.
    static func itemLines(_ lines: [String], with node: YAMLNode, in source: SourceText) -> [String] {
        guard lines.count == 1, let colon = lines[0].firstRange(of: ": "), var items = items(in: node) else {
            return YAMLBlock.item(self.lines(lines, with: node, in: source))
        }
        if lines[0].hasPrefix("namn: "), case .scalar(let scalar) = node, !scalar.text.contains(":") {
            items = items.flatMap(names)
        }
        return items.flatMap { YAMLBlock.item([lines[0][..<colon.upperBound] + $0]) }
    }

    /// The lines of an example with the text that somebody wrote in the place of the example's, and its day where the text
    /// begins with one.
    ///
    /// - Parameter lines: a key with its value each.
    static func lines(_ lines: [String], with node: YAMLNode, in source: SourceText) -> [String] {
        if case .mapping(let mapping) = node, let own = blockLines(of: mapping) {
            return own
                + lines.filter { line in !mapping.entries.contains { line.hasPrefix($0.key.text + ": ") } }
        }
        guard case .scalar(let scalar) = node, !scalar.text.isEmpty else { return lines }
        var own = lines
        var text = scalar.text
        if let place = lines.firstIndex(where: { $0.hasPrefix("datum: ") }),
            let day = LeadingDay(text, in: source)
        {
            own[place] = "datum: \(day.iso)"
            text = day.rest
        }
        let keys = ["text", "namn", "vad", "adress"]
        let place = lines.firstIndex { line in keys.contains { line.hasPrefix($0 + ": ") } }
        guard !text.isEmpty, let place = place ?? (lines.count == 1 ? 0 : nil),
            let colon = lines[place].firstRange(of: ": ")
        else { return own }
        own[place] = lines[place][..<colon.upperBound] + YAMLWriting.scalar(text)
        return own
    }

    /// A mapping's keys with their values, each on a line of its own; nil where a value is more than a text.
    static func blockLines(of mapping: YAMLMapping) -> [String]? {
        let lines = mapping.entries.compactMap { entry in
            if case .scalar(let scalar) = entry.value {
                "\(entry.key.text): \(YAMLWriting.scalar(scalar.text))"
            } else {
                String?.none
            }
        }
        return lines.count == mapping.entries.count && !lines.isEmpty ? lines : nil
    }

    /// What an item of a list of texts is often given for a key.
    private static let itemKeys: Set<String> = [
        "namn", "text", "vad", "rubrik", "titel", "orsak", "part", "partner", "fil", "serie", "dialog", "namnet",
        "organisation",
    ]

    /// Two names of one text: `Köpingsby kommun och Polisen`; but not `Kultur- och fritidsnämnden`.
    private static func names(in text: String) -> [String] {
        let parts = text.split(separator: " och ", omittingEmptySubsequences: true).map(String.init)
        let isList = parts.count == 2 && parts.allSatisfy { $0.first?.isUppercase == true && $0.last != "-" }
        return isList ? parts : [text]
    }

    private static func unquoted(_ text: String) -> String {
        guard text.count > 2, let first = text.first, first == text.last, "\"'”".contains(first) else { return text }
        return String(text.dropFirst().dropLast())
    }

    static func trimmed(_ text: Substring) -> String {
        var rest = text.drop { $0.isWhitespace }
        while let last = rest.last, last.isWhitespace { rest.removeLast() }
        return String(rest)
    }
}
