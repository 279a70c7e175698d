/// Whether two names that look alike say opposite things: `ej genomförd` and `genomförd`, `ogörs` and `görs`.
///
/// A slip of the keys changes letters; a negation changes what is said. However few letters it has, no advice and no mend
/// may turn one into the other.
enum OppositeMeaning {
    /// Words that turn a statement round, folded as names are compared.
    private static let negations: [[Character]] = [
        "inte", "ej", "icke", "aldrig", "ingen", "inget", "inga", "utan", "not", "no", "non", "never",
    ].map(Array.init)

    /// What turns or weakens the word that it is written together with. The longer come first.
    private static let prefixes: [[Character]] = [
        "icke", "inte", "miss", "halv", "ater", "non", "for", "del", "ej", "av", "in", "un", "o",
    ].map(Array.init)

    /// Whether `written` denies, weakens or takes back what `candidate` says, or the other way round.
    ///
    /// Both are folded already: in lower case, å, ä and ö without their dots.
    static func divides(_ written: [Character], _ candidate: [Character]) -> Bool {
        let writtenWords = words(of: written)
        let candidateWords = words(of: candidate)
        if writtenWords.contains(where: { isNegation($0, unlike: candidateWords) })
            != candidateWords.contains(where: { isNegation($0, unlike: []) })
        {
            return true
        }
        return writtenWords.contains { word in candidateWords.contains { isPrefixed(word, form: $0) } }
    }

    private static func words(of name: [Character]) -> [ArraySlice<Character>] {
        name.split { !$0.isLetter && !$0.isNumber }
    }

    /// Whether a word is a negation, or is nearer to one than to any word that could have been meant: `int`, `eej`.
    private static func isNegation(_ word: ArraySlice<Character>, unlike meant: [ArraySlice<Character>]) -> Bool {
        if negations.contains(where: word.elementsEqual) { return true }
        let others = meant.filter { word in !negations.contains(where: word.elementsEqual) }
        guard word.count >= 3, !others.contains(where: { editDistance(Array(word), Array($0)) <= 1 }) else {
            return false
        }
        return negations.contains { $0.count >= 3 && editDistance(Array(word), $0) <= 1 }
    }

    /// Whether a word is another, or nearly, with a prefix before it that turns it: `oplanrad` and `planerad`.
    private static func isPrefixed(_ word: ArraySlice<Character>, form: ArraySlice<Character>) -> Bool {
        prefixes.contains { prefix in
            guard word.starts(with: prefix), !form.starts(with: prefix), form.count >= 3 else { return false }
            let form = Array(form)
            let distance = editDistance(Array(word.dropFirst(prefix.count)), form)
            return distance <= form.count / 3 && distance < editDistance(Array(word), form)
        }
    }
}
