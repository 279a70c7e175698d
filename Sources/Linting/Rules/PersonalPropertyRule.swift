import Diagnostics
import SiteContent

/// Designations of properties, by which anybody finds out who owns them.
struct PersonalPropertyRule: PageRule {
    let code = DiagnosticCode.personalProperty
    let isForSwedish = true
    let title = LocalizedText(sv: "Fastighetsbeteckningar", en: "Designations of properties")
    let explanation = LocalizedText(
        sv: """
            Med en fastighetsbeteckning går det att ta reda på vem som äger huset. Skriv området i stället. Gäller det \
            kommunens egen mark görs ett undantag med skäl i filen.
            """,
        en: """
            With the designation of a property anybody can find out who owns the house. Write the quarter instead. If the \
            land is the municipality's own, exempt it with a reason in the file.
            """)
    let examples: [RuleExample] = [
        .bad("Ärendet gäller ⟦Exempelby Ringsborg 4:12⟧.", instead: "Ärendet gäller ett hus i Ringsborg."),
        .bad("Skräp på ⟦fastigheten Klockaren 7⟧.", instead: "Skräp på en tomt i centrum."),
        .good("Lagen (2018:1937) och skalan 1:500. Laget vann mot Köping 4:1."),
        .good("Kvarteret Klockaren byggs om 2025. Lokal 7 är tom."),
    ]

    func check(_ text: PageText, in context: RuleContext) -> [Finding] {
        text.numbers.compactMap { index in
            guard let range = registered(at: index, in: text) ?? named(at: index, in: text),
                !isPlanned(index, in: text)
            else { return nil }
            return Finding(
                .text(range),
                LocalizedText(
                    sv: "det här är nog beteckningen på en fastighet, som visar vem som äger den",
                    en: "this is probably the designation of a property, which shows who owns it"),
                advice: LocalizedText(
                    sv: "skriv området i stället; är marken kommunens egen görs ett undantag",
                    en: "write the quarter instead; if the land is the municipality's own, exempt it"))
        }
    }

    /// Whether a sentence is about a plan, which tells of land and of no person.
    private func isPlanned(_ index: Int, in text: PageText) -> Bool {
        text.sentenceWords(around: index).contains { place in
            let bytes = text.bytes[text.words[place].range]
            return Self.plans.contains { bytes.count >= $0.count && bytes.dropFirst().starts(with: $0.dropFirst()) }
        }
    }

    /// How words of plans begin.
    private static let plans = ["detaljplan", "samråd", "översiktsplan", "byggrätt", "markanvisning", "exploatering"]
        .map { Array($0.utf8) }

    /// "Arboga Ringsborg 4:12": a name with a capital letter before two numbers with a colon between them.
    private func registered(at index: Int, in text: PageText) -> Range<Int>? {
        guard index > 0, isNumber(index, in: text, atMost: 3), text.isFollowed(index, by: ":"),
            isNumber(index + 1, in: text, atMost: 4), isName(index - 1, in: text)
        else { return nil }
        let end = text.words[index + 1].range.upperBound
        // Not of three parts, as a time and a proportion may be.
        if text.byte(end) == UInt8(ascii: ":") { return nil }
        var start = index - 1
        while start > 0, index - start < 4, isName(start - 1, in: text) { start -= 1 }
        let isInContext = text.hasRole(.property, around: index)
        guard isInContext || index - start > 1 || (text.words[index + 1].length > 1 && !beginsSentence(start, in: text))
        else { return nil }
        return text.words[start].range.lowerBound..<end
    }

    /// "fastigheten Klockaren 7"
    private func named(at index: Int, in text: PageText) -> Range<Int>? {
        guard index > 1, isNumber(index, in: text, atMost: 3), isName(index - 1, in: text) else { return nil }
        var start = index - 1
        while start > 0, index - start < 4, isName(start - 1, in: text) { start -= 1 }
        if !text.words[start].roles.contains(.property) {
            guard start > 0, text.words[start - 1].roles.contains(.property),
                let gap = text.gap(after: start - 1), gap.count <= 2, !gap.contains(UInt8(ascii: "\n"))
            else { return nil }
            start -= 1
        }
        guard index - start > 1 else { return nil }
        return text.words[start].range.lowerBound..<text.words[index].range.upperBound
    }

    private func isNumber(_ index: Int, in text: PageText, atMost length: Int) -> Bool {
        let bytes = text.bytes[text.words[index].range]
        return bytes.count <= length && bytes.allSatisfy { $0 &- 0x30 < 10 }
    }

    private func isName(_ index: Int, in text: PageText) -> Bool {
        let word = text.words[index]
        return word.shape.contains(.startsUppercase) && word.shape.contains(.hasLowercase)
            && !word.shape.contains(.hasDigit) && word.length > 2 && text.isFollowedByBlank(index)
            && word.roles.isDisjoint(with: [.law, .weekday, .month]) && !Self.others.contains(word.hash)
    }

    private func beginsSentence(_ index: Int, in text: PageText) -> Bool {
        text.sentenceWords(around: index).lowerBound == index
    }

    /// What else has such numbers behind it.
    private static let others = Set(
        WordHash.words(
            of: """
                skala kapitel kap sfs prop proposition psalm psaltaren matteus markus lukas johannes mosebok resultat
                klockan kl version avsnitt del sida punkt paragraf bild figur tabell bilaga nummer nr kvart vecka
                """))
}
