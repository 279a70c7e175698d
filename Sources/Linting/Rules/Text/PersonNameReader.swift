import SiteContent

/// Finds the name of a person at a word: a given name and a surname in either order, in capitals or small letters, or with
/// initials in place of one of them.
struct PersonNameReader {
    private let text: PageText

    init(_ text: PageText) { self.text = text }

    /// How a word is written.
    private enum Case {
        case small, capitalised, capitals

        init?(_ word: TextWord) {
            if word.shape.contains(.hasDigit) { return nil }
            if !word.shape.contains(.hasUppercase) {
                self = .small
            } else if word.shape.contains(.startsUppercase) {
                self = word.shape.contains(.hasLowercase) ? .capitalised : .capitals
            } else {
                return nil
            }
        }
    }

    /// The words of the name that begins at a word; nil when none does.
    func name(at index: Int) -> ClosedRange<Int>? {
        let word = text.words[index]
        guard let form = Case(word) else { return nil }
        if isGivenName(word, form) {
            if let last = end(after: index, form) { return index...last }
            return nil
        }
        guard form != .small else { return nil }
        if word.length == 1 { return initials(at: index) }
        guard form == .capitalised || isSurname(word, form) else { return nil }
        if text.isFollowedByComma(index), isSurname(word, form), let last = givenNames(behind: index) {
            return index...last
        }
        return surname(behindUnknown: index).map { index...$0 }
    }

    // MARK: Words

    /// Whether a word is a given name, or begins with one: "Lars-Erik".
    private func isGivenName(_ word: TextWord, _ form: Case) -> Bool {
        if word.roles.contains(.givenName) { return form == .capitalised || !word.roles.contains(.ordinary) }
        guard form != .small, word.shape.contains(.hasHyphen),
            let hyphen = text.bytes[word.range].firstIndex(of: UInt8(ascii: "-"))
        else { return false }
        let first = WordHash.of(text.bytes[word.range.lowerBound..<hyphen])
        return hyphen + 1 < word.range.upperBound && text.bytes[hyphen + 1] < 0x5B
            && Lexicon.shared.roles[first].contains(.givenName)
    }

    private func isSurname(_ word: TextWord, _ form: Case) -> Bool {
        if PersonNames.places.contains(word.hash) { return false }
        if word.roles.contains(.surname) { return true }
        var bytes = lowercased(text.bytes[word.range])
        for _ in 0..<2 {
            if ends(bytes, in: PersonNames.surnameEndings) { return true }
            // "Bergströms"
            guard bytes.last == UInt8(ascii: "s") else { return false }
            bytes.removeLast()
            if Lexicon.shared.roles[WordHash.of(bytes)].contains(.surname) { return true }
        }
        return false
    }

    /// Whether a word with a capital letter behind a given name can hardly be anything but a surname.
    private func isLikelySurname(_ word: TextWord, at index: Int) -> Bool {
        guard word.length >= 3, !word.shape.contains(.isCode), !PersonNames.places.contains(word.hash),
            word.roles.isDisjoint(with: [.namesake, .month, .weekday, .law, .givenName])
        else { return false }
        return !isNamesake(index)
    }

    /// Whether a street, a building or an association is named so.
    private func isNamesake(_ index: Int) -> Bool {
        let word = text.words[index]
        return word.roles.contains(.namesake)
            || ends(lowercased(text.bytes[word.range]), in: PersonNames.namesakeEndings)
    }

    private func ends(_ bytes: [UInt8], in endings: [[UInt8]]) -> Bool {
        endings.contains { bytes.count >= $0.count + 2 && bytes.suffix($0.count).elementsEqual($0) }
    }

    private func lowercased(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var result = Array(bytes)
        for index in result.indices {
            if result[index] &- 0x41 < 26 {
                result[index] |= 0x20
            } else if index > 0, result[index - 1] == 0xC3, (0x80...0x9E).contains(result[index]) {
                result[index] += 0x20
            }
        }
        return result
    }

    // MARK: Given name first

    /// The last word of a name whose given name stands at `index`: other given names and the surname, or its initial.
    private func end(after index: Int, _ form: Case) -> Int? {
        let isOrdinary = text.words[index].roles.contains(.ordinary)
        var next = index
        // "Karin Maria Ek"; nobody has more given names than this in running text.
        for _ in 0..<4 {
            guard text.isFollowedInName(next) else { return nil }
            next += 1
            var word = text.words[next]
            if PersonNames.particles.contains(word.hash), text.isFollowedInName(next) {
                next += 1
                word = text.words[next]
            }
            guard let written = Case(word), written == form || form == .capitalised && written == .capitals else {
                return nil
            }
            if word.length == 1 {
                if let last = surname(behindInitial: next, form) { return last }
                return !isOrdinary && next == index + 1 && isInitial(next) ? next : nil
            }
            if isSurname(word, form) { return form == .small && isOrdinary ? nil : next }
            if isGivenName(word, form) { continue }
            return form == .capitalised && written == .capitalised && !isOrdinary && isLikelySurname(word, at: next)
                ? next : nil
        }
        return nil
    }

    /// "Anna M. Bergström"
    private func surname(behindInitial index: Int, _ form: Case) -> Int? {
        guard let next = text.wordBehindInitial(index), Case(text.words[next]) == form,
            isSurname(text.words[next], form)
        else { return nil }
        return next
    }

    /// Whether a single letter is the initial of a surname, and neither a king's number nor a word.
    private func isInitial(_ index: Int) -> Bool {
        let word = text.words[index]
        guard word.shape.contains(.startsUppercase) else { return false }
        switch text.bytes[word.range.lowerBound] {
        case UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X"): return false
        default: break
        }
        // "Anna B 12" is no name.
        return index + 1 >= text.words.count || !text.isFollowedByBlank(index)
            || !text.words[index + 1].shape.contains(.hasDigit)
    }

    // MARK: Surname or initials first

    /// "A. Bergström", "A.M. Bergström"
    private func initials(at index: Int) -> ClosedRange<Int>? {
        guard let next = text.wordBehindInitial(index) else { return nil }
        var last = next
        if text.words[next].length == 1, let further = text.wordBehindInitial(next) { last = further }
        let word = text.words[last]
        guard word.length > 1, let form = Case(word), form != .small, !PersonNames.places.contains(word.hash),
            hasCertainEnding(word), !isNamesake(last)
        else { return nil }
        return index...last
    }

    private func hasCertainEnding(_ word: TextWord) -> Bool {
        var bytes = lowercased(text.bytes[word.range])
        if ends(bytes, in: PersonNames.certainEndings) { return true }
        guard bytes.last == UInt8(ascii: "s") else { return false }
        bytes.removeLast()
        return ends(bytes, in: PersonNames.certainEndings)
    }

    /// "Bergström, Anna", where a comma follows
    private func givenNames(behind index: Int) -> Int? {
        var last = index + 1
        let first = text.words[last]
        guard let form = Case(first), form != .small, first.roles.contains(.givenName) || isGivenName(first, form)
        else { return nil }
        // Rather a list of places or things, of which one is a name too.
        if first.roles.contains(.ordinary), !hasCertainEnding(text.words[index]) { return nil }
        while text.isFollowedByBlank(last), let form = Case(text.words[last + 1]), form != .small,
            isGivenName(text.words[last + 1], form)
        {
            last += 1
        }
        return last
    }

    /// "Zuhra Andersson": a word with a capital letter, before a surname that is nothing but that.
    private func surname(behindUnknown index: Int) -> Int? {
        guard text.isFollowedByBlank(index) else { return nil }
        let next = text.words[index + 1]
        guard next.shape.contains(.startsUppercase), next.shape.contains(.hasLowercase), next.length > 6,
            !PersonNames.places.contains(text.words[index].hash), text.words[index].roles.isDisjoint(with: .namesake)
        else { return nil }
        return ends(lowercased(text.bytes[next.range]), in: Self.plainest) ? index + 1 : nil
    }

    private static let plainest = ["sson", "qvist", "kvist"].map { Array($0.utf8) }
}

extension PageText {
    /// Whether the words at `index` and behind it are one name as far as signs go: a blank between them, or the border of
    /// two cells of a table.
    func isFollowedInName(_ index: Int) -> Bool {
        isFollowedByBlank(index) || isFollowed(index, byOneOf: Self.borders)
    }

    /// Whether a comma and nothing but a blank stand between two words.
    func isFollowedByComma(_ index: Int) -> Bool { isFollowed(index, byOneOf: Self.commas) }

    /// The word behind an initial with its full stop, or a blank, or both.
    func wordBehindInitial(_ index: Int) -> Int? { isFollowed(index, byOneOf: Self.initialEnds) ? index + 1 : nil }

    private static let borders = ["; ", ";", "\t", ",", "\";\"", "\",\""].map { Array($0.utf8) }
    private static let commas = [", ", ",", ";", "\t", "\";\"", "\",\"", ",\u{A0}"].map { Array($0.utf8) }
    private static let initialEnds = [" ", ". ", ".", "\u{A0}", ".\u{A0}"].map { Array($0.utf8) }

    /// Whether exactly one of `signs`, each of three bytes at most, stands between two words.
    private func isFollowed(_ index: Int, byOneOf signs: @autoclosure () -> [[UInt8]]) -> Bool {
        guard index + 1 < words.count else { return false }
        let gap = words[index].range.upperBound..<words[index + 1].range.lowerBound
        // Between nearly all words stands a blank.
        guard (1...3).contains(gap.count) else { return false }
        return signs().contains { $0.count == gap.count && $0.elementsEqual(bytes[gap]) }
    }

    /// Whether exactly `signs` stand between two words.
    func isFollowed(_ index: Int, by signs: String) -> Bool {
        guard index + 1 < words.count else { return false }
        return bytes[words[index].range.upperBound..<words[index + 1].range.lowerBound].elementsEqual(signs.utf8)
    }

    /// What stands between the words at `index` and behind it; nil at the end.
    func gap(after index: Int) -> ArraySlice<UInt8>? {
        guard index >= 0, index + 1 < words.count else { return nil }
        return bytes[words[index].range.upperBound..<words[index + 1].range.lowerBound]
    }

    /// The words around one that belong to its sentence, but no more than a few dozen.
    func sentenceWords(around index: Int) -> Range<Int> {
        var (low, high) = (0, sentences.count)
        while low < high {
            let middle = (low + high) / 2
            if sentences[middle].words.upperBound <= index { low = middle + 1 } else { high = middle }
        }
        let near = max(0, index - 24)..<min(words.count, index + 25)
        guard low < sentences.count, sentences[low].words.contains(index) else { return index..<index + 1 }
        return sentences[low].words.clamped(to: near)
    }

    /// Whether the sentence around a word has another with one of these roles.
    func hasRole(_ roles: WordRoles, around index: Int) -> Bool {
        sentenceWords(around: index).contains { $0 != index && !words[$0].roles.isDisjoint(with: roles) }
    }
}
