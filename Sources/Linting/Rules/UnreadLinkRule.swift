import Diagnostics
import Markdown
import SiteContent

/// What is meant as a link or a picture but is shown as it is written, so that nobody has checked where it leads.
struct UnreadLinkRule: PageRule {
    let code = DiagnosticCode.unreadLink
    let severity = Severity.error
    let isForSwedish = false
    let title = LocalizedText(sv: "Länkar som inte blir länkar", en: "Links that become no links")
    let explanation = LocalizedText(
        sv: """
            En länk har texten inom hakparentes och adressen inom parentes direkt efter, utan mellanslag emellan och utan \
            mellanslag i adressen. Annars visas den som den är skriven och går inte att klicka på. Ett mellanslag i ett \
            filnamn skrivs %20. Menar du hakparenteserna själva skriver du ett omvänt snedstreck före.
            """,
        en: """
            A link has its text in brackets and its address in parentheses directly behind, without a blank between them \
            and without a blank in the address. Else it is shown as it is written and cannot be followed. A blank in a \
            file's name is written %20. For the brackets themselves, write a backslash before them.
            """)
    let examples: [RuleExample] = [
        .bad("Läs ⟦[Avtalet](Avtal 2024.pdf)⟧.", instead: "Läs [avtalet](Avtal%202024.pdf)."),
        .bad("⟦![Karta över parken](min karta.png)⟧", instead: "![Karta över parken](min%20karta.png)"),
        .bad("Läs ⟦[om löftet] (index.md)⟧ först.", instead: "Läs [om löftet](index.md) först."),
        .bad("Läs ⟦(om löftet)[index.md]⟧ först.", instead: "Läs [om löftet](index.md) först."),
        .bad("Läs ⟦[om löftet](index.md ”Om”)⟧ först.", instead: "Läs [om löftet](index.md \"Om\") först."),
        .bad("Läs ⟦[om löftet](index.md⟧ och så vidare.", instead: "Läs [om löftet](index.md) och så vidare."),
        .bad("Läs ⟦[planen [2]](min plan.pdf)⟧.", instead: "Läs [planen 2](min%20plan.pdf)."),
        .bad(
            "Läs ⟦[avtalet](Avtal (slutligt) 2024.pdf)⟧.", instead: "Läs [avtalet](Avtal%20(slutligt)%202024.pdf)."),
        .bad("Läs ⟦[planen](min plan.pdf \"Planen\")⟧.", instead: "Läs [planen](min%20plan.pdf \"Planen\")."),
        .bad(
            "Läs ⟦[planen][plan]⟧.\n\n[plan]: min plan.pdf",
            instead: "Läs [planen][plan].\n\n[plan]: min%20plan.pdf"),
        .bad("Läs ⟦[planen][plan]⟧ först.", instead: "Läs [planen](plan.md) först."),
        .bad("Läs ⟦[[Om löftet]]⟧ först.", instead: "Läs [om löftet](index.md) först."),
        .bad("Se ⟦<www.exempelby.se>⟧.", instead: "Se [Exempelby kommun](https://www.exempelby.se)."),
        .bad("källa: Enligt ⟦[kommunen](index.md)⟧", instead: "källa: Enligt kommunen", in: .page),
        .good("Läs [planen][plan] först.\n\n[plan]: plan.md"),
        .good("Skriv `[text](en adress)` eller \\[text\\](en adress)."),
        .good(
            "Hon sa att […] (Brå 2024) räckte, enligt [1][2], [Brå 2024][Polisen 2023] och [sic] (min kursivering). Det är < 10 och > 5."
        ),
    ]

    func check(_ text: PageText, in context: RuleContext) -> [Finding] {
        var findings: [Finding] = []
        var marks = MarksInSource(text)
        // Read when the first link asks for it; each suggestion is a search through it.
        var known: WrittenDefinitions?
        var suggestions = 0
        text.forEachPassageWithSigns { index, signs in
            let passage = text.passages[index]
            var end = passage.range.lowerBound
            // An address alone is looked up, and told of, as such.
            if passage.kind == .label, SourceReference.isAddress(text.string(passage.range)) { return }
            // Brackets may stand within brackets.
            var open: [Int] = []
            for sign in signs where sign >= end {
                let found: Found?
                switch text.bytes[sign] {
                case UInt8(ascii: "["):
                    found = Self.swapped(text, sign, from: end, in: passage)
                    if found == nil { open.append(sign) }
                case UInt8(ascii: "]"):
                    found = open.popLast().flatMap { Self.link(text, from: $0, textEnd: sign, in: passage) }
                case UInt8(ascii: "<"): found = Self.bareAddress(text, sign, in: passage)
                default: found = nil
                }
                guard let found, !marks.hasEscaped(UInt8(ascii: "["), inPassage: index),
                    !marks.hasEscaped(UInt8(ascii: "]"), inPassage: index)
                else { continue }
                end = found.range.upperBound
                open = []
                var kind = found.kind
                var note: (LocalizedText, Finding.Place)?
                if let label = found.label {
                    let definitions = known ?? WrittenDefinitions(in: text.source.bytes)
                    known = definitions
                    (kind, note) = Self.undefined(kind, label, among: definitions, suggests: suggestions < 20)
                    suggestions += 1
                }
                var advice = kind.advice
                if case .destination(let words, let destination, let isImage) = kind, suggestions < 20 {
                    suggestions += 1
                    advice = Self.absent(destination, words, isImage: isImage, text.page, context) ?? advice
                }
                findings.append(
                    Finding(marks.place(of: found.range, inPassage: index), kind.message, advice: advice, note: note))
            }
        }
        return findings
    }

    /// What to write where the file that is meant is not there; nil where it is, or nobody knows.
    private static func absent(
        _ destination: WrittenDestination, _ words: String, isImage: Bool, _ page: Page?, _ context: RuleContext
    ) -> LocalizedText? {
        let address = destination.address.replacing("%20", with: " ")
        guard let page, destination.hadBlank, !destination.hasBadTitle, DestinationScheme(of: address).name == nil,
            !address.contains(where: { "#?".contains($0) }), !address.contains("..")
        else { return nil }
        if address.hasPrefix("/") {
            guard let known = context.addresses, !known.contains(address),
                let nearest = nearestName(to: address, in: known)
            else { return nil }
            let written = UnreadLink.written(words, nearest, isImage: isImage)
            return LocalizedText(
                sv: "det finns ingen sida på \(address): menade du \(written)?",
                en: "there is no page at \(address): did you mean \(written)?")
        }
        let folder = LinkPath.folder(of: page.file.path) + LinkPath.folder(of: address)
        let name = String(LinkPath.name(of: address))
        guard let names = context.names(inFolder: folder), !names.contains(name) else { return nil }
        if let nearest = nearestName(to: name, in: names) {
            let meant = String(address.dropLast(name.count)) + nearest
            let written = UnreadLink.written(words, meant.replacing(" ", with: "%20"), isImage: isImage)
            return LocalizedText(
                sv: "det finns ingen fil som heter \(name): menade du \(written)?",
                en: "there is no file called \(name): did you mean \(written)?")
        }
        let written = UnreadLink.written(words, destination.written, isImage: isImage)
        return LocalizedText(
            sv: "det finns ingen fil som heter \(name): lägg den i samma mapp som sidan, och skriv \(written)",
            en: "there is no file called \(name): put it into the page's folder, and write \(written)")
    }

    private struct Found {
        let range: Range<Int>
        let kind: UnreadLink
        /// The label whose definition is missing.
        var label: String?
    }

    /// The texts and addresses of links are shorter than this, in bytes: no search goes further.
    fileprivate static let reach = 400

    /// What is wrong with `[text][label]`, and the line that was meant, by the lines that look like definitions.
    private static func undefined(
        _ kind: UnreadLink, _ label: String, among definitions: WrittenDefinitions, suggests: Bool
    ) -> (UnreadLink, (LocalizedText, Finding.Place)?) {
        if let line = definitions[label] {
            let words = LocalizedText(sv: "raden som är menad", en: "the line that is meant")
            return (.wrongDefinition(line), (words, .source(line.range)))
        }
        guard suggests, case .undefined(let text, nil) = kind, let nearest = definitions.nearest(to: label) else {
            return (kind, nil)
        }
        return (.undefined(text, nearest: nearest), nil)
    }

    /// What follows `[text]`, when it is a link that went wrong.
    private static func link(
        _ text: PageText, from open: Int, textEnd close: Int, in passage: PageText.Passage
    ) -> Found? {
        let isImage = open > passage.range.lowerBound && text.bytes[open - 1] == UInt8(ascii: "!")
        let start = isImage ? open - 1 : open
        let words = text.string(open + 1..<close)
        var next = close + 1
        // A blank that cannot be told from another, or be seen.
        let hidden = LookAlikeSign.hiddenLength(in: text.bytes, from: next, before: passage.range.upperBound)
        if hidden > 0 { next += hidden - 1 }
        if passage.syntax == .frontMatter {
            guard text.byte(next) == UInt8(ascii: "("),
                let end = text.closing(from: next + 1, in: passage)
            else { return nil }
            return Found(range: start..<end + 1, kind: .inFrontMatter)
        }
        switch text.byte(next) {
        case UInt8(ascii: "]"):
            return isImage ? nil : wiki(text, open: open - 1, words, close: next, in: passage)
        case UInt8(ascii: "("):
            guard let end = text.closing(from: next + 1, in: passage) else {
                let address = text.address(from: next + 1, in: passage)
                return Found(range: start..<address.upperBound, kind: .unclosed)
            }
            let destination = WrittenDestination(text.string(next + 1..<end))
            return Found(range: start..<end + 1, kind: .destination(words, destination, isImage: isImage))
        case UInt8(ascii: " "), 0x80...0xBF:
            guard text.byte(next + 1) == UInt8(ascii: "("),
                let end = text.closing(from: next + 2, in: passage)
            else { return nil }
            let address = text.string(next + 2..<end)
            guard UnreadLink.isAddress(address) else { return nil }
            return Found(range: start..<end + 1, kind: .apart(words, address, isImage: isImage))
        case UInt8(ascii: "["):
            guard let end = text.first(UInt8(ascii: "]"), from: next + 1, in: passage) else { return nil }
            let label = text.string(next + 1..<end)
            // Two notes side by side, [Brå 2024][Polisen 2023], are no link.
            let isLabel = label.utf8.allSatisfy { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: ",") }
            guard words.contains(where: \.isLetter), label.isEmpty || label.contains(where: \.isLetter), isLabel,
                label.first != "^", words.first != "^"
            else { return nil }
            return Found(
                range: start..<end + 1, kind: .undefined(words, nearest: nil), label: label.isEmpty ? words : label)
        default:
            return nil
        }
    }

    /// `[[text]]` or `[[address|text]]`, as wikis have links; of what has no letters, such as the number of a note, nothing is
    /// said.
    private static func wiki(
        _ text: PageText, open: Int, _ words: String, close: Int, in passage: PageText.Passage
    ) -> Found? {
        guard open >= passage.range.lowerBound, text.bytes[open] == UInt8(ascii: "["),
            text.byte(close + 1) != UInt8(ascii: "("), words.contains(where: \.isLetter)
        else { return nil }
        let parts = words.split(separator: "|", maxSplits: 1).map(String.init)
        let kind: UnreadLink =
            if parts.count == 2, let address = parts.first, let shown = parts.last {
                .wiki(shown, address: UnreadLink.isAddress(address) ? address : nil)
            } else {
                .wiki(words, address: nil)
            }
        return Found(range: open..<close + 1, kind: kind)
    }

    /// `(text)[address]`, given the bracket.
    private static func swapped(
        _ text: PageText, _ bracket: Int, from start: Int, in passage: PageText.Passage
    ) -> Found? {
        guard passage.syntax == .markdown, bracket > start, text.bytes[bracket - 1] == UInt8(ascii: ")"),
            let end = text.first(UInt8(ascii: "]"), from: bracket + 1, in: passage)
        else { return nil }
        let address = text.string(bracket + 1..<end)
        guard UnreadLink.isAddress(address) else { return nil }
        let before = text.bytes[max(start, bracket - reach)..<bracket - 1]
        guard let open = before.lastIndex(of: UInt8(ascii: "(")) else { return nil }
        return Found(range: open..<end + 1, kind: .swapped(text.string(open + 1..<bracket - 1), address))
    }

    /// `<www.arboga.se>`
    private static func bareAddress(_ text: PageText, _ sign: Int, in passage: PageText.Passage) -> Found? {
        guard passage.syntax == .markdown,
            text.bytes[sign + 1..<passage.range.upperBound].starts(with: Array("www.".utf8)),
            let end = text.first(UInt8(ascii: ">"), from: sign + 1, in: passage)
        else { return nil }
        let address = text.string(sign + 1..<end)
        guard !address.contains(" ") else { return nil }
        return Found(range: sign..<end + 1, kind: .withoutScheme(address))
    }
}

extension PageText {
    /// Where a sign next stands in a passage, no further than a link is long.
    fileprivate func first(_ sign: UInt8, from start: Int, in passage: Passage) -> Int? {
        let end = min(passage.range.upperBound, start + UnreadLinkRule.reach)
        guard start < end else { return nil }
        return bytes[start..<end].firstIndex(of: sign)
    }

    /// Where the `)` stands that ends an address; parentheses may stand within it.
    fileprivate func closing(from start: Int, in passage: Passage) -> Int? {
        let end = min(passage.range.upperBound, start + UnreadLinkRule.reach)
        guard start < end else { return nil }
        var open = 1
        for index in start..<end {
            switch bytes[index] {
            case UInt8(ascii: "("): open += 1
            case UInt8(ascii: ")"): open -= 1
            default: break
            }
            if open == 0 { return index }
        }
        return nil
    }

    /// What stands up to the next blank.
    fileprivate func address(from start: Int, in passage: Passage) -> Range<Int> {
        let limit = max(start, passage.range.upperBound)
        return start..<(bytes[start..<limit].firstIndex(of: UInt8(ascii: " ")) ?? limit)
    }
}
