import Diagnostics

/// Whether a text is another with its spelling mended: the only change that `rättelse` explains by itself.
///
/// The words are the same in number and order, but for blanks; no figure is another; and a word that is spelt otherwise is one
/// slip of the keys from the one before, and says neither its opposite nor another number or month.
package enum SpellingMend {
    package static func isOne(from before: String, to after: String) -> Bool {
        let (old, new) = (words(before), words(after))
        guard before != after, figures(before) == figures(after) else { return false }
        if old.joined() == new.joined() { return true }
        return old.count == new.count && zip(old, new).allSatisfy { $0 == $1 || isNear($0, $1) }
    }

    private static func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    /// What must stay as it is: numbers, and signs that are no punctuation.
    private static func figures(_ text: String) -> [String] {
        words(text).filter { $0.contains(where: \.isNumber) }
            + text.filter { !$0.isLetter && !$0.isNumber && !$0.isWhitespace && !punctuation.contains($0) }.map(
                String.init)
    }

    private static let punctuation: Set<Character> = [
        ".", ",", ";", ":", "!", "?", "-", "–", "—", "'", "’", "\"", "”", "“", "(", ")", "/",
    ]

    private static func isNear(_ old: String, _ new: String) -> Bool {
        // Of short words another letter is another word: "mer" and "mor".
        guard min(old.count, new.count) > 3, !ownWords.contains(old), !ownWords.contains(new) else { return false }
        return OneSlipIndex([old]).nearest(to: new) != nil
    }

    /// Words of more than three letters that no slip of the keys gives: numbers, and months.
    private static let ownWords: Set<String> = [
        "noll", "fyra", "åtta", "elva", "tolv", "tretton", "fjorton", "femton", "sexton", "sjutton", "arton", "nitton",
        "tjugo", "trettio", "fyrtio", "femtio", "sextio", "sjuttio", "åttio", "nittio", "hundra", "tusen", "hälften",
        "januari", "februari", "mars", "april", "juni", "juli", "augusti", "september", "oktober", "november",
        "december",
        "four", "five", "seven", "eight", "nine", "june", "july",
    ]
}
