import Diagnostics

/// Names of persons that the settings do not allow (GDPR: what is published of a person needs a ground).
///
/// Cautious: a common given name and a word that looks like a surname behind it. Others are not seen.
struct PersonalNameRule: PageRule {
    let code = DiagnosticCode.personalName
    let isForSwedish = false
    let title = LocalizedText(sv: "Namn på personer", en: "Names of persons")
    let explanation = LocalizedText(
        sv: """
            Namn på privatpersoner och anställda hör normalt inte hemma på webbplatsen. Skriv rollen i stället. \
            Den som ska få stå med namn, till exempel den som har undertecknat löftet, skrivs i listan \
            "tillåtna namn" i webbplats.yml.
            """,
        en: """
            Names of private persons and employees do not normally belong on the site. Write the office instead. \
            Who may stand there by name, such as those who signed the promise, is put on the list "tillåtna namn" in \
            webbplats.yml.
            """)
    let examples: [RuleExample] = [
        .bad("Kontakta ⟦Anna Bergström⟧ om du vill vara med.", instead: "Kontakta säkerhetssamordnaren."),
        .bad("Det var ⟦Lars-Erik Johanssons⟧ förslag.", instead: "Det var en invånares förslag."),
        .bad("ingress: ⟦Karin Maria Ek⟧ leder gruppen.", instead: "ingress: En rektor leder gruppen.", in: .page),
        .bad("samverkan: [⟦Mohamed Ali⟧]", instead: "samverkan: [föreningar]", in: .activity),
        .good("Vandringen går längs Karl Johans gata, förbi Maria kyrka och S:t Eriks torg."),
        .good("Mötet är på Sven Perssons väg, i Anna Lindhs park eller i Erik Dahlbergsgymnasiet."),
        .good("Per Stockholm och Göteborg räknas två."),
    ]

    func check(_ text: PageText, in context: RuleContext) -> [Finding] {
        var findings: [Finding] = []
        var index = 0
        while index + 1 < text.words.count {
            guard isGivenName(text.words[index], in: text), let last = surname(after: index, in: text) else {
                index += 1
                continue
            }
            defer { index = last + 1 }
            if isNamesake(last, in: text) || isAllowed(index...last, in: text, context) { continue }
            let range = text.words[index].range.lowerBound..<text.words[last].range.upperBound
            findings.append(
                Finding(
                    .text(range),
                    LocalizedText(
                        sv: "\"\(text.string(range))\" ser ut att vara en persons namn",
                        en: "\"\(text.string(range))\" looks like the name of a person"),
                    advice: LocalizedText(
                        sv: "skriv rollen i stället; får namnet stå här läggs det till i tillåtna namn i webbplats.yml",
                        en: "write the office instead; if the name may stand here, add it to tillåtna namn in "
                            + "webbplats.yml")))
        }
        return findings
    }

    /// Whether a word is a given name, or begins with one: "Lars-Erik".
    private func isGivenName(_ word: TextWord, in text: PageText) -> Bool {
        guard word.shape.contains(.startsUppercase) else { return false }
        if word.roles.contains(.givenName) { return true }
        guard word.shape.contains(.hasHyphen),
            let hyphen = text.bytes[word.range].firstIndex(of: UInt8(ascii: "-"))
        else { return false }
        let first = WordHash.of(text.bytes[word.range.lowerBound..<hyphen])
        return hyphen + 1 < word.range.upperBound && text.bytes[hyphen + 1] < 0x5B
            && Lexicon.shared.roles[first].contains(.givenName)
    }

    /// The word of a surname behind a given name and, perhaps, others.
    private func surname(after index: Int, in text: PageText) -> Int? {
        var next = index
        // "Karin Maria Ek"; nobody has more given names than this in running text.
        for _ in 0..<4 {
            guard text.isFollowedByBlank(next) else { return nil }
            next += 1
            let word = text.words[next]
            guard word.shape.contains(.startsUppercase), !word.shape.contains(.hasDigit) else { return nil }
            if isSurname(word, in: text) { return next }
            guard isGivenName(word, in: text) else { return nil }
        }
        return nil
    }

    private func isSurname(_ word: TextWord, in text: PageText) -> Bool {
        if PersonNames.places.contains(word.hash) { return false }
        if word.roles.contains(.surname) { return true }
        var bytes = text.bytes[word.range]
        for _ in 0..<2 {
            for ending in PersonNames.surnameEndings
            where bytes.count >= ending.count + 2 && bytes.suffix(ending.count).elementsEqual(ending) {
                return true
            }
            // "Bergströms"
            guard bytes.last == UInt8(ascii: "s") else { return false }
            bytes = bytes.dropLast()
            if Lexicon.shared.roles[WordHash.of(bytes)].contains(.surname) { return true }
        }
        return false
    }

    /// Whether a street or a building that is named after somebody follows.
    private func isNamesake(_ last: Int, in text: PageText) -> Bool {
        text.isFollowedByBlank(last) && text.words[last + 1].roles.contains(.namesake)
    }

    private func isAllowed(_ indexes: ClosedRange<Int>, in text: PageText, _ context: RuleContext) -> Bool {
        var hashes = text.words[indexes].map(\.hash)
        if context.allowedNames.contains(hashes) { return true }
        let last = text.bytes[text.words[indexes.upperBound].range]
        guard last.last == UInt8(ascii: "s") else { return false }
        hashes[hashes.count - 1] = WordHash.of(last.dropLast())
        return context.allowedNames.contains(hashes)
    }
}
