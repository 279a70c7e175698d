import Diagnostics
import Markdown
import SiteContent

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
        .bad("Läs mer på ⟦www.exempelby.se⟧.", instead: "Läs mer på [exempelby.se](https://www.exempelby.se)."),
        .bad("Skriv till ⟦info@exempelby.se⟧.", instead: "Skriv till <info@exempelby.se>."),
        .bad("Planen: ⟦https://www.exempelby.se/plan⟧", instead: "Läs [planen](https://www.exempelby.se/plan)."),
        .bad("Läs mer på ⟦http//www.exempelby.se/plan⟧.", instead: "Läs [planen](http://www.exempelby.se/plan)."),
        .bad(
            "Skriv till ⟦info@exempelby.se⟧ eller bibliotek@exempelby.se.",
            instead: "Skriv till <info@exempelby.se> eller <bibliotek@exempelby.se>."),
        .bad("Läs mer på ⟦htp://www.exempelby.se/plan⟧.", instead: "Läs [planen](http://www.exempelby.se/plan)."),
        .good("Läs mer på [exempelby.se](https://www.exempelby.se/) eller skriv till <info@exempelby.se>."),
        .good("Adressen är `www.exempelby.se`, och filen heter om.md."),
        .good("[www.exempelby.se](https://www.exempelby.se)"),
    ]

    func check(_ text: PageText, in context: RuleContext) -> [Finding] {
        var places: [(range: Range<Int>, kind: Kind)] = []
        for sign in text.atSigns {
            guard let range = EmailAddress.range(around: sign, in: text.bytes) else { continue }
            let start = Self.withScheme(range.lowerBound, in: text)
            guard Self.standsAlone(start, in: text) else { continue }
            // Of a person's another rule tells.
            if EmailAddress(text.string(range))?.isPersonal == false {
                places.append((start..<range.upperBound, .mail))
            }
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
        var found: [Bare] = []
        for place in places.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
            guard let index = text.passageIndex(at: place.range.lowerBound), isProse(text.passages[index]),
                case .source(let source) = marks.place(of: place.range, inPassage: index),
                !Self.isWithin(links, source)
            else { continue }
            found.append(Bare(address: text.string(place.range), kind: place.kind, place: source))
        }
        // A page with many addresses has one habit, and is told of it once.
        return [Kind.mail, .site].compactMap { kind in
            let all = found.filter { $0.kind == kind }
            return all.first.map { Self.finding($0, all.dropFirst()) }
        }
    }

    /// An address that is no link.
    private struct Bare {
        let address: String
        let kind: Kind
        let place: Range<Int>

        /// What to write in its place, where there is one thing to write.
        var mend: String? {
            if kind == .mail, address.utf8.starts(with: "mailto:".utf8) { return "<\(address.dropFirst(7))>" }
            if kind == .mail { return "<\(address)>" }
            if let meant = MistypedAddress.mended(address) { return "[\(host)](\(meant))" }
            return address.utf8.starts(with: "http".utf8) ? "[\(host)](\(address))" : nil
        }

        /// What to show instead of a long address: `exempelby.se`.
        var host: Substring {
            let address = MistypedAddress.mended(address) ?? address
            let behind = address.firstRange(of: "://").map { address[$0.upperBound...] } ?? address[...]
            let own = behind.lowercased().hasPrefix("www.") ? behind.dropFirst(4) : behind
            return own.prefix { !"/?#:".contains($0) }
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

    /// Where an e-mail address begins, with `mailto:` before it.
    private static func withScheme(_ start: Int, in text: PageText) -> Int {
        let scheme = Array("mailto:".utf8)
        guard start >= scheme.count, text.bytes[start - scheme.count..<start].elementsEqual(scheme) else {
            return start
        }
        return start - scheme.count
    }

    /// Whether no longer address is there, and no link that went wrong, of which another rule tells.
    private static func standsAlone(_ start: Int, in text: PageText) -> Bool {
        let before = text.byte(start - 1)
        return !"/<.@:-=?&".utf8.contains(before)
            && (before != UInt8(ascii: "(") || text.byte(start - 2) != UInt8(ascii: "]"))
    }

    /// An address with a slip in its beginning.
    private static func mistyped(_ start: Int, in text: PageText) -> Range<Int>? {
        let range = start..<end(from: start, in: text)
        return MistypedAddress.mended(text.string(range)) == nil ? nil : range
    }

    /// Where what begins as an address ends, without the signs of the sentence.
    private static func end(from start: Int, in text: PageText) -> Int {
        var end = start
        while text.byte(end) > UInt8(ascii: " "), !"<>\"()[]".utf8.contains(text.byte(end)) { end += 1 }
        while end > start, ".,;:!?*_'".utf8.contains(text.byte(end - 1)) { end -= 1 }
        return end
    }

    /// The address that begins with a word.
    private static func address(at word: TextWord, in text: PageText) -> Range<Int>? {
        let start = word.range.lowerBound
        guard standsAlone(start, in: text) else { return nil }
        var end = word.range.upperBound
        if text.byte(start) | 0x20 == UInt8(ascii: "w") {
            let isMistyped = text.byte(end) == UInt8(ascii: ",")
            guard isMistyped || text.byte(end) == UInt8(ascii: "."), text.byte(end + 1) > UInt8(ascii: " ") else {
                return nil
            }
            // Behind a comma there may be a word.
            if isMistyped { return mistyped(start, in: text) }
        } else if text.byte(end) == UInt8(ascii: "/") || text.byte(end + 2) != UInt8(ascii: "/") {
            return mistyped(start, in: text)
        } else {
            guard text.byte(end) == UInt8(ascii: ":"), text.byte(end + 1) == UInt8(ascii: "/"),
                text.byte(end + 2) == UInt8(ascii: "/"), text.byte(end + 3) >= UInt8(ascii: "0")
            else { return nil }
        }
        end = Self.end(from: start, in: text)
        return end - start > 6 ? start..<end : nil
    }

    private static func finding(_ first: Bare, _ others: ArraySlice<Bare>) -> Finding {
        let address = first.address
        let written = first.mend ?? "[\(first.host)](https://\(address))"
        let more: LocalizedText =
            switch others.count {
            case 0: LocalizedText("")
            case 1: LocalizedText(sv: " (och en adress till i filen)", en: " (and one more address in the file)")
            default:
                LocalizedText(
                    sv: " (och \(others.count) adresser till i filen)",
                    en: " (and \(others.count) more addresses in the file)")
            }
        return Finding(
            .source(first.place),
            LocalizedText(
                sv: "\"\(address)\" blir ingen länk, utan visas som text\(more.swedish)",
                en: "\"\(address)\" becomes no link, but is shown as text\(more.english)"),
            advice: LocalizedText(
                sv: "skriv \(written)" + (others.isEmpty ? "" : ", och de andra likadant"),
                en: "write \(written)" + (others.isEmpty ? "" : ", and so the others")),
            replacement: first.mend,
            mends: others.compactMap { other in other.mend.map { Diagnostic.Mend(range: other.place, text: $0) } })
    }
}
