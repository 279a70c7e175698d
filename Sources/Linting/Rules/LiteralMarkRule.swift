import Diagnostics
import Markdown
import SiteContent

/// Markdown that went wrong, or that lofte does not have: its signs are shown to those who read.
struct LiteralMarkRule: PageRule {
    let code = DiagnosticCode.literalMark
    let isForSwedish = false
    let title = LocalizedText(sv: "Tecken som visas som de är", en: "Signs that are shown as they are")
    let explanation = LocalizedText(
        sv: """
            En rubrik har ett mellanslag efter nummertecknen. Fet stil har stjärnorna intill orden. Annars visas tecknen \
            för läsaren. Kryssrutor, genomstruken text och fotnoter finns inte. Menar du tecknet själv skriver du ett \
            omvänt snedstreck före. Överst i filen visas också typografiska citattecken som står runt en hel text.
            """,
        en: """
            A heading has a blank behind its number signs. Bold text has the stars next to the words. Else the signs are \
            shown. There are no checkboxes, no struck-out text and no footnotes. For the sign itself, write a backslash \
            before it. At the top of the file curly quotation marks round a whole text are shown, too.
            """)
    let examples: [RuleExample] = [
        .bad("⟦##⟧Öppettider\n\nVi har öppet.", instead: "## Öppettider\n\nVi har öppet."),
        .bad("Det är ⟦**⟧ viktigt ** att svara.", instead: "Det är **viktigt** att svara."),
        .bad("- ⟦[ ]⟧ Ring polisen.", instead: "- Ring polisen."),
        .bad("Priset är ⟦~~⟧20~~ 30 kronor.", instead: "Priset är 30 kronor. Förut var det 20."),
        .bad("Brotten minskar.⟦[^1]⟧", instead: "Brotten minskar, enligt Brå."),
        .bad("⟦##\u{A0}⟧Öppettider\n\nVi har öppet.", instead: "## Öppettider\n\nVi har öppet."),
        .bad("⟦#######⟧ Öppettider", instead: "## Öppettider"),
        .bad("källa: Enligt ⟦**⟧Brå** 2024", instead: "källa: Enligt Brå 2024", in: .page),
        .bad("källa: Enligt ⟦_⟧Brå_ 2024", instead: "källa: Enligt Brå 2024", in: .page),
        .good("källa: Tabell 2 * 3 i brå_tabell_2024", in: .page),
        .good("ingress: Det är **viktigt** att svara.", in: .page),
        .good("Bruk av ##taggar är ovanligt."),
        .good("Vi talar C# och #tryggstad, räknar 2 * 3 och betygsätter med *** stjärnor."),
        .good("Räkna 2 ** 3 och 3 ** 4, x ** 2 + (y + 1) ** 2 eller n ** m och m ** n."),
        .good("Vi hämtar content/**/*.md och templates/**/*.html, som i `a ** b ** c`."),
        .bad("Klart om ⟦**⟧ 3 ** dagar.", instead: "Klart om **3** dagar."),
        .good("Det är **viktigt**, `## kod` och \\*\\*stjärnor\\*\\*."),
    ]

    func check(_ text: PageText, in context: RuleContext) -> [Finding] {
        var findings: [Finding] = []
        var marks = MarksInSource(text)
        var told: Set<Int> = []
        text.forEachPassageWithSigns { index, signs in
            let passage = text.passages[index]
            var found: [Found] = []
            let isMarkdown = passage.syntax == .markdown
            if let stars = Self.pair(UInt8(ascii: "*"), text, signs) {
                found.append(Found(range: stars, kind: isMarkdown ? .stars : .starsInFrontMatter))
            }
            if let waves = Self.pair(UInt8(ascii: "~"), text, signs) { found.append(Found(range: waves, kind: .waves)) }
            var end = passage.range.lowerBound
            for sign in signs where isMarkdown && sign >= end {
                let one =
                    switch text.bytes[sign] {
                    case UInt8(ascii: "#"): Self.hashes(text, sign, in: passage)
                    case UInt8(ascii: "["): Self.bracket(text, sign, in: passage)
                    default: Found?.none
                    }
                if let one {
                    found.append(one)
                    end = one.range.upperBound
                } else if text.bytes[sign] == UInt8(ascii: "#") {
                    end = Self.run(text, sign)
                }
            }
            for one in found.sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
            where !marks.hasEscaped(text.bytes[one.range.lowerBound], inPassage: index) {
                told.insert(index)
                findings.append(
                    Finding(
                        marks.place(of: one.range, inPassage: index), one.kind.message, advice: one.kind.advice,
                        // A heading in the place of a cell would take its table apart.
                        replacement: passage.kind == .tableCell ? nil : one.kind.replacement))
            }
        }
        return findings + Self.emphasis(text, besides: told)
            + (text.page?.body.hiddenMarks ?? []).map(Self.finding)
    }

    /// What would be emphasis or code in Markdown, in names and titles.
    private static func emphasis(_ text: PageText, besides told: Set<Int>) -> [Finding] {
        text.passages.indices.compactMap { index in
            let passage = text.passages[index]
            guard passage.syntax == .frontMatter, passage.kind == .title || passage.kind == .label,
                text.bytes[passage.range].contains(where: { $0 == 0x2A || $0 == 0x5F || $0 == 0x60 }),
                !told.contains(index)
            else { return nil }
            let words = text.string(passage.range)
            guard !SourceReference.isAddress(words), let mark = InlineMarks.first(in: words) else { return nil }
            let sign = text.bytes[passage.range.lowerBound + mark.lowerBound]
            guard sign != UInt8(ascii: "["), sign != UInt8(ascii: "<") else { return nil }
            let kind = Kind.marksInFrontMatter
            var marks = MarksInSource(text)
            let range = passage.range.lowerBound + mark.lowerBound..<passage.range.lowerBound + mark.upperBound
            return Finding(marks.place(of: range, inPassage: index), kind.message, advice: kind.advice)
        }
    }

    private static func finding(_ mark: HiddenMark) -> Finding {
        let kind: Kind =
            switch mark.kind {
            case .heading(let level, let isHidden): isHidden ? .hardBlank(count: level) : .heading(count: level)
            case .quotation: .quotation
            case .rule: .rule
            }
        return Finding(.source(mark.range), kind.message, advice: kind.advice, replacement: mark.replacement)
    }

    private struct Found {
        let range: Range<Int>
        let kind: Kind
    }

    /// Behind the run of one sign.
    private static func run(_ text: PageText, _ start: Int) -> Int {
        var end = start
        while text.byte(end) == text.bytes[start] { end += 1 }
        return end
    }

    /// The first of two runs of two signs: one alone may mark a note.
    private static func pair(_ sign: UInt8, _ text: PageText, _ signs: ArraySlice<Int>) -> Range<Int>? {
        var first: Range<Int>?
        var end = 0
        for start in signs where start >= end && text.bytes[start] == sign {
            end = run(text, start)
            guard end - start == 2, !isOperator(text, start..<end), !isInPath(text, start..<end) else { continue }
            if let first { return first }
            first = start..<end
        }
        return nil
    }

    /// Whether signs stand between two numbers or letters, with blanks around them: 2 ** 3.
    private static func isOperator(_ text: PageText, _ signs: Range<Int>) -> Bool {
        guard text.byte(signs.lowerBound - 1) == UInt8(ascii: " "), text.byte(signs.upperBound) == UInt8(ascii: " ")
        else { return false }
        let before = text.byte(signs.lowerBound - 2)
        let isNumberBefore = before &- 0x30 < 10 || before == UInt8(ascii: ")")
        let isNumberBehind = text.byte(signs.upperBound + 1) &- 0x30 < 10
        let isLetterBefore = isLetter(before) && !isWord(text.byte(signs.lowerBound - 3))
        let isLetterBehind = isLetter(text.byte(signs.upperBound + 1)) && !isWord(text.byte(signs.upperBound + 2))
        // A word of one letter may stand before a number that was meant to be bold.
        return isNumberBefore && (isNumberBehind || isLetterBehind) || isLetterBefore && isLetterBehind
            || isLetterBefore && isNumberBehind && before != UInt8(ascii: "i")
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

    private static func isWord(_ byte: UInt8) -> Bool { isLetter(byte) || byte &- 0x30 < 10 || byte >= 0x80 }

    /// Whether signs stand for folders in a path: **/*.md
    private static func isInPath(_ text: PageText, _ signs: Range<Int>) -> Bool {
        text.byte(signs.lowerBound - 1) == UInt8(ascii: "/") || text.byte(signs.upperBound) == UInt8(ascii: "/")
    }

    /// Number signs at the beginning of a line that make no heading.
    private static func hashes(_ text: PageText, _ start: Int, in passage: PageText.Passage) -> Found? {
        guard passage.kind != .heading else { return nil }
        let end = run(text, start)
        let before = text.byte(start - 1)
        let first = passage.range.lowerBound
        let isFirst = start == first
        let isBehindHardBlank =
            start > first && before >= 0x80
            && LookAlikeSign.hiddenLength(in: text.bytes, from: first, before: start) == start - first
        // A line break within a paragraph is a blank in its text; of lines below the first `HiddenMark` tells.
        guard isFirst || isBehindHardBlank else { return nil }
        var behind = end
        var isHard = isBehindHardBlank
        while behind < passage.range.upperBound {
            let hidden = LookAlikeSign.hiddenLength(in: text.bytes, from: behind, before: passage.range.upperBound)
            guard hidden > 0 || behind > end && text.byte(behind) == UInt8(ascii: " ") else { break }
            isHard = isHard || hidden > 0
            behind += max(hidden, 1)
        }
        if isHard, behind < passage.range.upperBound, end - start < 7 {
            return Found(range: first..<behind, kind: .hardBlank(count: end - start))
        }
        if end - start > 6 { return Found(range: start..<end, kind: .deepHeading) }
        // One sign alone begins a tag; a number may have more.
        let next = text.byte(end)
        guard end - start > 1, next >= 0x80 || (next | 0x20) &- 0x61 < 26 else { return nil }
        return Found(range: start..<end, kind: .heading(count: end - start))
    }

    /// `[ ]` first in an item of a list, and `[^1]` anywhere.
    private static func bracket(_ text: PageText, _ start: Int, in passage: PageText.Passage) -> Found? {
        if text.byte(start + 1) == UInt8(ascii: "^") {
            let limit = min(start + 40, passage.range.upperBound)
            guard let end = text.bytes[start..<limit].firstIndex(of: UInt8(ascii: "]")), end > start + 2 else {
                return nil
            }
            return Found(range: start..<end + 1, kind: .footnote)
        }
        guard passage.kind == .listItem, start == passage.range.lowerBound, text.byte(start + 2) == UInt8(ascii: "]"),
            text.byte(start + 3) == UInt8(ascii: " ")
        else { return nil }
        let mark = text.byte(start + 1)
        guard mark == UInt8(ascii: " ") || mark | 0x20 == UInt8(ascii: "x") else { return nil }
        return Found(range: start..<start + 3, kind: .checkbox)
    }
}
