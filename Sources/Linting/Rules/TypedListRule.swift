import Diagnostics

/// Lists written with signs that make no list: the items run together to one paragraph.
struct TypedListRule: PageRule {
    let code = DiagnosticCode.typedList
    let isForSwedish = false
    let title = LocalizedText(sv: "Listor som inte blir listor", en: "Lists that become no lists")
    let explanation = LocalizedText(
        sv: """
            En punktlista skrivs med bindestreck och mellanslag först på varje rad, en numrerad lista med siffra, punkt \
            och mellanslag. Med punkter eller tankstreck, eller utan mellanslag, flyter raderna ihop till ett stycke. Det \
            händer ofta när texten kommer från Word.
            """,
        en: """
            A list is written with a hyphen and a blank first on each line, a numbered one with a figure, a full stop \
            and a blank. With bullets or dashes, or without the blank, the lines run together to one paragraph. That is \
            common when the text comes from Word.
            """)
    let examples: [RuleExample] = [
        .bad("⟦•⟧ Vi ses på torget.\n• Vi ses i parken.", instead: "- Vi ses på torget.\n- Vi ses i parken."),
        .bad("⟦1.⟧Öppna filen.\n2.Spara.", instead: "1. Öppna filen.\n2. Spara."),
        .bad("- Vi lyssnar.\n⟦-⟧Vi svarar.", instead: "- Vi lyssnar.\n- Vi svarar."),
        .bad("Vi gör så här:\n⟦–⟧ Vi lyssnar.\n– Vi svarar.", instead: "Vi gör så här:\n\n- Vi lyssnar.\n- Vi svarar."),
        .bad("⟦-⟧torget\n-parken", instead: "- torget\n- parken"),
        .bad("⟦*⟧torget\n*parken", instead: "- torget\n- parken"),
        .bad("⟦•⟧ Vi ses på torget.\n\n• Vi ses i parken.", instead: "- Vi ses på torget.\n- Vi ses i parken."),
        .bad("Vi gör så här sedan:\n⟦2.⟧ Öppna filen.\n3. Spara.", instead: "Sedan:\n\n2. Öppna filen.\n3. Spara."),
        .bad("Så här:\n⟦a)⟧ Vi lyssnar.\nb) Vi svarar.", instead: "Så här:\n\n1. Vi lyssnar.\n2. Vi svarar."),
        .bad("⟦(1)⟧ Öppna filen.\n(2) Spara.", instead: "1. Öppna filen.\n2. Spara."),
        .bad(
            "⟦•⟧ Öppna filen.\n• Spara.\n⟦1.⟧Gå ut.\n2.Gå hem.",
            instead: "- Öppna filen.\n- Spara.\n1. Gå ut.\n2. Gå hem."),
        .bad("⟦1:⟧ Öppna filen.\n2: Spara.", instead: "1. Öppna filen.\n2. Spara."),
        .good("a) Den som söker ska vara 18 år.\n\nb) Den som söker ska bo i kommunen."),
        .good("Vi ses\n(1) på torget eller\n(3) i parken, och sedan\nhemma."),
        .good("> – Är det tryggt?\n> – Ja, sa hon."),
        .good("– Hej, sa hon.\n\nDet var mörkt – och sent – och\nalla gick hem."),
        .good("*Torget* är först.\n*Parken* är – tror vi – sedan.\n**Alla**\n**hjälper** till."),
        .good("– Hej, sa hon.\\\n– Hej, sa han."),
        .good("Det var\n-5 grader och sedan\n-7 grader."),
        .good("Vi slutade klockan\n18. Sedan gick alla hem."),
    ]

    func check(_ text: PageText, in context: RuleContext) -> [Finding] {
        var findings: [Finding] = []
        var candidates = CandidatePassages(text)
        // Items each on a line of its own, with an empty line between.
        var lone: [TypedBullet] = []
        var last = 0
        func flush() {
            // Of one line alone nobody knows, unless a blank in it is none.
            let isCertain = lone.first?.isHyphenWithHiddenBlank == true
            if lone.count > 1 || isCertain { findings.append(Self.finding(lone, in: text, from: 0)) }
            lone = []
        }
        while let index = candidates.next() {
            let passage = text.passages[index]
            // What others said is not ours to set otherwise.
            guard passage.kind == .paragraph || passage.kind == .listItem, !passage.isQuoted,
                passage.syntax == .markdown
            else { continue }
            let lines = TypedLines(text, passage)
            if !lines.runs.isEmpty {
                flush()
                findings += lines.runs.map { Self.finding($0, in: text, from: passage.source.lowerBound) }
                continue
            }
            guard let bullet = lines.first, !bullet.isFineAlone, !bullet.isProper else { continue }
            let follows = index == last + 1 && lone.last?.isFollowed(by: bullet, in: text.source.bytes) == true
            if !follows { flush() }
            lone.append(bullet)
            last = index
        }
        flush()
        return findings
    }

    private static func finding(_ bullets: [TypedBullet], in text: PageText, from start: Int) -> Finding {
        let isNumbered =
            switch bullets.first?.sign {
            case .number, .counted: true
            default: false
            }
        let message =
            isNumbered
            ? LocalizedText(
                sv: "raderna blir ingen numrerad lista, utan visas som vanlig text",
                en: "the lines become no numbered list, but are shown as ordinary text")
            : LocalizedText(
                sv: "raderna blir ingen punktlista, utan visas som vanlig text",
                en: "the lines become no list, but are shown as ordinary text")
        let advice =
            isNumbered
            ? LocalizedText(
                sv: "skriv siffra, punkt och ett vanligt mellanslag först på varje rad, med en tom rad före listan",
                en: "write a figure, a full stop and an ordinary blank first on each line, after an empty line")
            : LocalizedText(
                sv: "skriv ett bindestreck och ett mellanslag först på varje rad, med en tom rad före listan",
                en: "write a hyphen and a blank first on each line, after an empty line")
        return Finding(
            .source(bullets.first?.place ?? start..<start), message, advice: advice,
            mends: TypedLines.mends(bullets, in: text.source.bytes, from: start))
    }
}

/// The passages that may hold items, in order: those with a sign of a list, or a number with a full stop, as text.
private struct CandidatePassages {
    private let text: PageText
    private var sign = 0
    private var number = 0
    private var last = -1

    init(_ text: PageText) { self.text = text }

    /// The place of the next in `PageText.passages`.
    mutating func next() -> Int? {
        while true {
            while number < text.numbers.count, !isMark(behind: text.numbers[number]) { number += 1 }
            let bySign = sign < text.signs.count ? text.signs[sign] : Int.max
            let byNumber =
                number < text.numbers.count ? text.words[text.numbers[number]].range.lowerBound : Int.max
            let place = min(bySign, byNumber)
            guard place < Int.max, let index = text.passageIndex(at: place) else { return nil }
            let end = text.passages[index].range.upperBound
            while sign < text.signs.count, text.signs[sign] < end { sign += 1 }
            while number < text.numbers.count, text.words[text.numbers[number]].range.lowerBound < end { number += 1 }
            guard index > last else { continue }
            last = index
            return index
        }
    }

    private func isMark(behind word: Int) -> Bool {
        guard text.words[word].range.count < 3 else { return false }
        switch text.byte(text.words[word].range.upperBound) {
        case UInt8(ascii: "."), UInt8(ascii: ")"), UInt8(ascii: ":"): return true
        default: return false
        }
    }
}
