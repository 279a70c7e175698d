import Diagnostics
import Markdown

/// Addresses that stand as text, though whoever pasted them saw a link.
struct BareAddressRule: PageRule {
    let code = DiagnosticCode.bareAddress
    let isForSwedish = false
    let title = LocalizedText(sv: "Adresser som inte blir länkar", en: "Addresses that become no links")
    let explanation = LocalizedText(
        sv: """
            Word gör länkar av adresser. Här blir en adress en länk först när den står inom vinklar, eller efter en text \
            inom hakparentes. Annars går den inte att klicka på.
            """,
        en: """
            Word makes links of addresses. Here an address becomes a link only within angle brackets, or behind a text \
            in square brackets. Else nobody can click on it.
            """)
    let examples: [RuleExample] = [
        .bad("Läs mer på ⟦www.arboga.se⟧.", instead: "Läs mer på [arboga.se](https://www.arboga.se)."),
        .bad("Skriv till ⟦info@arboga.se⟧.", instead: "Skriv till <info@arboga.se>."),
        .bad("Planen: ⟦https://www.arboga.se/plan⟧", instead: "Läs [planen](https://www.arboga.se/plan)."),
        .good("Läs mer på [arboga.se](https://www.arboga.se/) eller skriv till <info@arboga.se>."),
        .good("Adressen är `www.arboga.se`, och filen heter om.md."),
        .good("[www.arboga.se](https://www.arboga.se)"),
    ]

    func check(_ text: PageText, in context: RuleContext) -> [Finding] {
        var places: [(range: Range<Int>, kind: Kind)] = []
        for sign in text.atSigns {
            guard let range = EmailAddress.range(around: sign, in: text.bytes),
                Self.standsAlone(range.lowerBound, in: text)
            else { continue }
            // Of a person's another rule tells.
            if EmailAddress(text.string(range))?.isPersonal == false { places.append((range, .mail)) }
        }
        for index in text.ofPersons where text.words[index].roles.contains(.address) {
            let word = text.words[index]
            if !word.shape.contains(.isCode), let range = Self.address(at: word, in: text) {
                places.append((range, .site))
            }
        }
        if places.isEmpty { return [] }
        let links = text.references.filter { $0.kind == .link }.map(\.whole).sorted { $0.lowerBound < $1.lowerBound }
        var marks = MarksInSource(text)
        return places.sorted { $0.range.lowerBound < $1.range.lowerBound }.compactMap { place in
            guard let index = text.passageIndex(at: place.range.lowerBound), isProse(text.passages[index]),
                case .source(let source) = marks.place(of: place.range, inPassage: index),
                !Self.isWithin(links, source)
            else { return nil }
            return Self.finding(text.string(place.range), place.kind, at: source)
        }
    }

    /// Whether a place lies in one of the links, which stand in their order; found by halving.
    private static func isWithin(_ links: [Range<Int>], _ place: Range<Int>) -> Bool {
        var (low, high) = (0, links.count)
        while low < high {
            let middle = (low + high) / 2
            if links[middle].lowerBound <= place.lowerBound { low = middle + 1 } else { high = middle }
        }
        return low > 0 && links[low - 1].upperBound > place.lowerBound
    }

    private enum Kind { case mail, site }

    private func isProse(_ passage: PageText.Passage) -> Bool {
        switch passage.kind {
        case .paragraph, .listItem, .tableCell: passage.syntax == .markdown && !passage.isQuoted
        default: false
        }
    }

    /// Whether no longer address is there, and no link that went wrong, of which another rule tells.
    private static func standsAlone(_ start: Int, in text: PageText) -> Bool {
        let before = text.byte(start - 1)
        return !"/<.@:-=?&".utf8.contains(before)
            && (before != UInt8(ascii: "(") || text.byte(start - 2) != UInt8(ascii: "]"))
    }

    /// The address that begins with a word.
    private static func address(at word: TextWord, in text: PageText) -> Range<Int>? {
        let start = word.range.lowerBound
        guard standsAlone(start, in: text) else { return nil }
        var end = word.range.upperBound
        if word.range.count == 3 {
            guard text.byte(end) == UInt8(ascii: "."), text.byte(end + 1) > UInt8(ascii: " ") else { return nil }
        } else {
            guard text.byte(end) == UInt8(ascii: ":"), text.byte(end + 1) == UInt8(ascii: "/"),
                text.byte(end + 2) == UInt8(ascii: "/"), text.byte(end + 3) >= UInt8(ascii: "0")
            else { return nil }
        }
        while text.byte(end) > UInt8(ascii: " "), !"<>\"()[]".utf8.contains(text.byte(end)) { end += 1 }
        while end > start, ".,;:!?*_'".utf8.contains(text.byte(end - 1)) { end -= 1 }
        return end - start > 6 ? start..<end : nil
    }

    private static func finding(_ address: String, _ kind: Kind, at place: Range<Int>) -> Finding {
        let isWhole = address.utf8.starts(with: "http".utf8)
        let advice: LocalizedText =
            kind == .mail || isWhole
            ? LocalizedText(sv: "skriv <\(address)>", en: "write <\(address)>")
            : LocalizedText(
                sv: "skriv [\(address)](https://\(address))", en: "write [\(address)](https://\(address))")
        return Finding(
            .source(place),
            LocalizedText(
                sv: "\"\(address)\" blir ingen länk, utan visas som text",
                en: "\"\(address)\" becomes no link, but is shown as text"),
            advice: advice, replacement: kind == .mail || isWhole ? "<\(address)>" : nil)
    }
}
