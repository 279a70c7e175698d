import Diagnostics
import SiteContent

/// Abbreviations that neither the page nor the site's word list explains (WCAG 2.2, 3.1.4; klarspråk).
struct UnexplainedAbbreviationRule: PageRule {
    let code = DiagnosticCode.unexplainedAbbreviation
    let isForSwedish = true
    let title = LocalizedText(sv: "Förkortningar som ingen förklarar", en: "Unexplained abbreviations")
    let explanation = LocalizedText(
        sv: """
            Förklara förkortningen första gången den står på sidan, till exempel så här: Effektiv samordning för \
            trygghet (EST). Eller ge den en rubrik i sidan ordlista.md. Sådana som alla kan, som EU och SMS, går bra.
            """,
        en: """
            Explain the abbreviation where it first stands on the page: Effektiv samordning för trygghet (EST). Or \
            give it a heading in the page ordlista.md. Those that everybody knows, such as EU and SMS, are fine.
            """)
    let examples: [RuleExample] = [
        .bad("Vi arbetar med ⟦EST⟧. EST är bra.", instead: "Effektiv samordning för trygghet (EST) är bra."),
        .bad("Det framgår av ⟦BRÅ:s⟧ statistik.", instead: "Brottsförebyggande rådet (BRÅ) för statistik."),
        .bad("Ett ⟦VMA-larm⟧ gick.", instead: "Ett viktigt meddelande till allmänheten (VMA) gick."),
        .good("Vi skickar sms, SMS, en PDF och EU:s CSV från ABF till en A-traktor på E18, i klass III."),
        .good("Ring KOMMUNENS VÄXEL. Det är ett VIKTIGT MEDDELANDE till ALLA FÖRENINGAR."),
        .good("Se KFV-2024-123, KFV 2024/45, KFV/2024:456 och KFV § 45."),
        .good("EST betyder effektiv samordning för trygghet. VMA (viktigt meddelande) gick."),
        .good("Effektiv samordning för trygghet, EST, är ett sätt att arbeta."),
    ]

    func check(_ text: PageText, in context: RuleContext) -> [Finding] {
        var first: [(name: String, range: Range<Int>)] = []
        var seen: Set<String> = []
        var explained = context.explainedWords
        for passage in text.passages where passage.isOwnWords {
            var isShouted: Bool?
            for index in passage.words where isCandidate(text.words[index], in: text) {
                guard let range = letters(of: text.words[index], in: text) else { continue }
                let name = text.string(range)
                if isExplained(index, range, in: text, passage) {
                    explained.insert(name)
                } else if !seen.contains(name), !isCode(index, name, in: text),
                    !isEmphasized(index, in: text, passage)
                {
                    let shouted = isShouted ?? self.isShouted(passage, in: text)
                    isShouted = shouted
                    if shouted { continue }
                    seen.insert(name)
                    first.append((name, text.words[index].range))
                }
            }
        }
        return first.filter { !explained.contains($0.name) }.map { finding($0.name, at: $0.range) }
    }

    private func finding(_ name: String, at range: Range<Int>) -> Finding {
        Finding(
            .text(range),
            LocalizedText(
                sv: "förkortningen \(name) förklaras inte på sidan", en: "the abbreviation \(name) is not explained"),
            advice: LocalizedText(
                sv: "skriv ut den första gången, med förkortningen inom parentes, eller lägg den i ordlistan",
                en: "write it out the first time, with the abbreviation in parentheses, or add it to the word list"))
    }

    /// A quick look: a capital and another.
    private func isCandidate(_ word: TextWord, in text: PageText) -> Bool {
        guard word.shape.contains(.startsUppercase), word.length >= 2, !word.shape.contains(.isQuoted) else {
            return false
        }
        return !word.shape.contains(.hasLowercase) || word.shape.contains(.hasHyphen)
            || text.bytes[word.range].contains(UInt8(ascii: ":"))
    }

    /// The two to five capitals that a word begins with, before a hyphen, a colon or its end.
    private func letters(of word: TextWord, in text: PageText) -> Range<Int>? {
        var end = word.range.lowerBound
        var count = 0
        while end < word.range.upperBound {
            let byte = text.bytes[end]
            if byte &- 0x41 < 26 {
                end += 1
            } else if byte == 0xC3, (0x80...0x9E).contains(text.byte(end + 1)) {
                end += 2
            } else {
                guard byte == UInt8(ascii: "-") || byte == UInt8(ascii: ":") || byte == 0xE2 else { return nil }
                break
            }
            count += 1
        }
        guard (2...5).contains(count) else { return nil }
        let range = word.range.lowerBound..<end
        return Lexicon.shared.roles[WordHash.of(text.bytes[range])].contains(.wellKnown) ? nil : range
    }

    /// "(EST)" behind words, "EST (…", "EST betyder", "Effektiv …, EST" and "EST, effektiv …".
    private func isExplained(
        _ index: Int, _ range: Range<Int>, in text: PageText, _ passage: PageText.Passage
    ) -> Bool {
        if text.byte(range.lowerBound - 1) == UInt8(ascii: "("), text.byte(range.upperBound) == UInt8(ascii: ")") {
            return index > passage.words.lowerBound
        }
        if text.byte(range.upperBound) == UInt8(ascii: " "), text.byte(range.upperBound + 1) == UInt8(ascii: "(") {
            return true
        }
        let initial = text.bytes[range.lowerBound] | 0x20
        let next = index + 1
        if next < passage.words.upperBound {
            if Self.meaning.contains(text.words[next].hash) { return true }
            let gap = text.words[next].range.lowerBound - range.upperBound
            if gap == 2, text.byte(range.upperBound) == UInt8(ascii: ","), begins(text.words[next], initial, in: text) {
                return true
            }
        }
        guard index > passage.words.lowerBound, range.lowerBound > 1, text.byte(range.lowerBound - 2) == 0x2C else {
            return false
        }
        let before = text.words[max(passage.words.lowerBound, index - 8)..<index]
        return before.contains { begins($0, initial, in: text) }
    }

    private func begins(_ word: TextWord, _ initial: UInt8, in text: PageText) -> Bool {
        text.bytes[word.range.lowerBound] | 0x20 == initial && word.shape.contains(.hasLowercase)
    }

    private static let meaning = Set(["betyder", "står", "innebär", "utläses"].map { WordHash.of($0) })

    /// Whether it is a number in Roman figures, or the letters of a code: of a case (KS 2024/12), a law, a vehicle.
    private func isCode(_ index: Int, _ name: String, in text: PageText) -> Bool {
        if name.allSatisfy({ "IVXLCDM".contains($0) }), name.contains(where: { "IVX".contains($0) }) { return true }
        // KS-2024-123 and KS/2024:456
        let end = text.words[index].range.lowerBound + name.utf8.count
        let sign = text.byte(end)
        if sign == UInt8(ascii: "-") || sign == UInt8(ascii: "/"), text.byte(end + 1) &- 0x30 < 10 { return true }
        // KS § 45
        if sign == UInt8(ascii: " "), text.byte(end + 1) == 0xC2, text.byte(end + 2) == 0xA7 { return true }
        return text.isFollowedByBlank(index) && text.byte(text.words[index + 1].range.lowerBound) &- 0x30 < 10
    }

    /// Whether a word stands beside another in capitals, of which one is too long for an abbreviation or both are names.
    private func isEmphasized(_ index: Int, in text: PageText, _ passage: PageText.Passage) -> Bool {
        let word = text.words[index]
        return [index - 1, index + 1].contains { neighbour in
            guard passage.words.contains(neighbour), text.isFollowedByBlank(min(index, neighbour)) else { return false }
            let other = text.words[neighbour]
            guard other.length > 1, other.shape.contains(.startsUppercase), !other.shape.contains(.hasLowercase),
                !other.shape.contains(.hasDigit)
            else { return false }
            let names: WordRoles = [.givenName, .surname]
            return other.length > 5 || !word.roles.isDisjoint(with: names) && !other.roles.isDisjoint(with: names)
        }
    }

    /// Whether all of a passage is in capitals.
    private func isShouted(_ passage: PageText.Passage, in text: PageText) -> Bool {
        passage.words.count > 1 && text.words[passage.words].allSatisfy { !$0.shape.contains(.hasLowercase) }
    }
}
