import Diagnostics

/// Shortened words that are better written out: a screen reader says "t punkt ex punkt".
struct ShortenedWordRule: PageRule {
    let code = DiagnosticCode.shortenedWord
    let isForSwedish = true
    let title = LocalizedText(sv: "Förkortade ord", en: "Shortened words")
    let explanation = LocalizedText(
        sv: "Skriv ut ordet. Det tar nästan ingen plats, och alla kan läsa det, även den som lyssnar på sidan.",
        en: "Write the word out. It takes hardly any room, and everybody can read it, also those who listen.")
    let examples: [RuleExample] = [
        .bad("Vi ses ⟦t.ex.⟧ på torget, ⟦bl a⟧ i maj.", instead: "Vi ses till exempel på torget, bland annat i maj."),
        .bad("Det blir kaffe, bullar ⟦m.m.⟧", instead: "Det blir kaffe, bullar med mera."),
        .bad("mål: Tryggare gator ⟦fr.o.m.⟧ maj.", instead: "mål: Tryggare gator från och med maj.", in: .activity),
        .good("Vi ses kl. 9.00 i rum nr 3, ca 20 personer, 5 m bort."),
        .good("Det var tom på folk, och 8 mm regn föll."),
    ]

    func check(_ text: PageText, in context: RuleContext) -> [Finding] {
        var findings: [Finding] = []
        for passage in text.passages where passage.isOwnWords && passage.kind != .tableCell {
            var index = passage.words.lowerBound
            while index < passage.words.upperBound {
                let word = text.words[index]
                guard word.roles.contains(.startsShortened), !word.shape.contains(.isQuoted),
                    let found = found(at: index, in: text, passage)
                else {
                    index += 1
                    continue
                }
                findings.append(finding(found, in: text, passage))
                index = found.last + 1
            }
        }
        return findings
    }

    private struct Found {
        let key: String
        let full: String
        let range: Range<Int>
        let last: Int
    }

    /// The longest shortened word, of one to three parts, that begins at a word.
    private func found(at index: Int, in text: PageText, _ passage: PageText.Passage) -> Found? {
        // No form is a letter alone, as the word "i" is.
        if text.words[index].length == 1, part(behind: index, in: text, passage) == nil { return nil }
        var key = text.string(text.words[index]).lowercased()
        var last = index
        var best: Found?
        while true {
            let end = text.words[last].range.upperBound
            let hasStop = text.byte(end) == UInt8(ascii: ".")
            if let full = ShortenedWords.all[key], hasStop || !ShortenedWords.onlyWithStops.contains(key) {
                let range = text.words[index].range.lowerBound..<(hasStop ? end + 1 : end)
                best = Found(key: key, full: full, range: range, last: last)
            }
            guard last - index < 2, let next = part(behind: last, in: text, passage) else { return best }
            key += " " + text.string(next).lowercased()
            last += 1
        }
    }

    /// The word behind another when it can be a part of the same shortened word.
    private func part(behind index: Int, in text: PageText, _ passage: PageText.Passage) -> TextWord? {
        guard index + 1 < passage.words.upperBound else { return nil }
        let next = text.words[index + 1]
        let gap = text.bytes[text.words[index].range.upperBound..<next.range.lowerBound]
        guard next.length <= 3, gap.count <= 2, gap.allSatisfy({ $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: " ") })
        else { return nil }
        return next
    }

    private func finding(_ found: Found, in text: PageText, _ passage: PageText.Passage) -> Finding {
        let shown = text.string(found.range)
        let isCapital = shown.first?.isUppercase == true
        let full = isCapital ? found.full.prefix(1).uppercased() + found.full.dropFirst() : found.full
        // A full stop that also ended the sentence stays.
        let endsSentence = shown.hasSuffix(".") && text.endsSentence(at: found.range.upperBound, in: passage)
        return Finding(
            .text(found.range),
            LocalizedText(
                sv: "\"\(shown)\" är en förkortning", en: "\"\(shown)\" is a shortened word"),
            advice: LocalizedText(sv: "skriv ”\(full)”", en: "write “\(full)”"),
            replacement: ShortenedWords.withChoices.contains(found.key) ? nil : full + (endsSentence ? "." : ""))
    }
}
