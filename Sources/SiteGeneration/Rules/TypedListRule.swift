import Diagnostics

/// Lists written with signs that make no list: the items run together to one paragraph.
struct TypedListRule: PageRule {
    let code = DiagnosticCode.typedList
    let isForSwedish = false
    let title = LocalizedText(sv: "Listor som inte blir listor", en: "Lists that become no lists")
    let explanation = LocalizedText(
        sv: """
            En punktlista skrivs med bindestreck och mellanslag först på varje rad. Med punkter eller tankstreck, eller \
            utan mellanslag, flyter raderna ihop till ett stycke. Det händer ofta när texten kommer från Word.
            """,
        en: """
            A list is written with a hyphen and a blank first on each line. With bullets or dashes, or without the \
            blank, the lines run together to one paragraph. That is common when the text comes from Word.
            """)
    let examples: [RuleExample] = [
        .bad("⟦•⟧ Vi ses på torget.\n• Vi ses i parken.", instead: "- Vi ses på torget.\n- Vi ses i parken."),
        .bad("Vi gör så här:\n⟦–⟧ Vi lyssnar.\n– Vi svarar.", instead: "Vi gör så här:\n\n- Vi lyssnar.\n- Vi svarar."),
        .bad("⟦-⟧torget\n-parken", instead: "- torget\n- parken"),
        .bad("⟦*⟧torget\n*parken", instead: "- torget\n- parken"),
        .bad("⟦•⟧ Vi ses på torget.\n\n• Vi ses i parken.", instead: "- Vi ses på torget.\n- Vi ses i parken."),
        .good("> – Är det tryggt?\n> – Ja, sa hon."),
        .good("– Hej, sa hon.\n\nDet var mörkt – och sent – och\nalla gick hem."),
        .good("*Torget* är först.\n*Parken* är – tror vi – sedan.\n**Alla**\n**hjälper** till."),
        .good("– Hej, sa hon.\\\n– Hej, sa han."),
        .good("Det var\n-5 grader och sedan\n-7 grader."),
    ]

    func check(_ text: PageText, in context: RuleContext) -> [Finding] {
        var findings: [Finding] = []
        var previous: Bullet?
        text.forEachPassageWithSigns { index, signs in
            let passage = text.passages[index]
            // What others said is not ours to set otherwise.
            guard passage.kind == .paragraph || passage.kind == .listItem, !passage.isQuoted else { return }
            if let place = Self.firstOfTwo(text, passage, signs) {
                previous = nil
                return findings.append(Self.finding(place))
            }
            // Each on a line of its own, with an empty line between.
            guard let place = Self.bullet(text, passage) else { return }
            if let before = previous, before.passage == index - 1 {
                if !before.isReported { findings.append(Self.finding(before.place)) }
                previous = Bullet(passage: index, place: place, isReported: true)
            } else {
                previous = Bullet(passage: index, place: place, isReported: false)
            }
        }
        return findings
    }

    /// A paragraph that begins with a bullet.
    private struct Bullet {
        let passage: Int
        let place: Range<Int>
        let isReported: Bool
    }

    private static func finding(_ place: Range<Int>) -> Finding {
        Finding(
            .source(place),
            LocalizedText(
                sv: "raderna blir ingen punktlista, utan visas som vanlig text",
                en: "the lines become no list, but are shown as ordinary text"),
            advice: LocalizedText(
                sv: "skriv ett bindestreck och ett mellanslag först på varje rad, med en tom rad före listan",
                en: "write a hyphen and a blank first on each line, after an empty line"))
    }

    private static func bullet(_ text: PageText, _ passage: PageText.Passage) -> Range<Int>? {
        let bytes = text.source.bytes
        let start = passage.source.lowerBound
        guard start + 3 <= bytes.count, bytes[start..<start + 3].elementsEqual([0xE2, 0x80, 0xA2]) else { return nil }
        return start..<start + 3
    }

    /// The sign at the beginning of the first of two lines that follow on each other and begin alike.
    private static func firstOfTwo(
        _ text: PageText, _ passage: PageText.Passage, _ signs: ArraySlice<Int>
    ) -> Range<Int>? {
        // A line break within a paragraph is a blank in its text.
        func mayBeginLine(_ sign: Int) -> Bool {
            sign == passage.range.lowerBound || text.byte(sign - 1) == UInt8(ascii: " ")
        }
        guard signs.count > 1, signs.count(where: mayBeginLine) > 1 else { return nil }
        // A star may as well begin emphasis; then it is not in the text.
        let hasStars = signs.count(where: { mayBeginLine($0) && text.bytes[$0] == UInt8(ascii: "*") }) > 1
        let bytes = text.source.bytes
        let whole = passage.source.clamped(to: 0..<bytes.count)
        var before: Range<Int>?
        var line = whole.lowerBound
        while line < whole.upperBound {
            while line < whole.upperBound, isIndentation(bytes[line]) { line += 1 }
            let sign = self.sign(bytes, at: line, end: whole.upperBound)
            if let before, let sign, bytes[before].elementsEqual(bytes[sign]),
                hasStars || bytes[sign.lowerBound] != UInt8(ascii: "*")
            {
                return before
            }
            before = sign
            while line < whole.upperBound, bytes[line] != UInt8(ascii: "\n"), bytes[line] != UInt8(ascii: "\r") {
                line += 1
            }
            // Lines that are broken on purpose, as in a dialogue, stand as they should.
            if line > whole.lowerBound, bytes[line - 1] == UInt8(ascii: "\\") { before = nil }
        }
        return nil
    }

    private static func isIndentation(_ byte: UInt8) -> Bool {
        byte <= UInt8(ascii: " ") || byte == UInt8(ascii: ">")
    }

    /// A bullet, a dash before a blank, or a hyphen or a star before a letter.
    private static func sign(_ bytes: [UInt8], at index: Int, end: Int) -> Range<Int>? {
        guard index + 3 < end else { return nil }
        if bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "*") {
            let next = bytes[index + 1]
            return next >= 0x80 || (next | 0x20) &- 0x61 < 26 ? index..<index + 1 : nil
        }
        guard bytes[index] == 0xE2, bytes[index + 1] == 0x80 else { return nil }
        switch bytes[index + 2] {
        case 0xA2: return index..<index + 3
        case 0x93, 0x94: return bytes[index + 3] == UInt8(ascii: " ") ? index..<index + 3 : nil
        default: return nil
        }
    }
}
