import ContentFormat
import Diagnostics
import FrontMatter
import Testing

@testable import SiteContent
@testable import SiteGeneration

/// A line that is advised is copied as it stands, by somebody who means to come back to it.
@Suite("What an advice shows cannot pass as real where nobody replaced it") struct AdvisedValueTests {
    /// Keys of the format, whose values an advice may show.
    /// But for two that a sentence has before a colon: `länka till: ta bort #a`.
    private static let keys = Set(ContentKey.allCases.map(\.rawValue)).subtracting(["till", "från"])

    /// Words of which one is to be chosen.
    private static let choices: Set<String> = {
        var words = keys.union(["ja", "nej", "sv", "en"])
        words.formUnion(ContentWords.statuses.map(\.name))
        words.formUnion(ContentWords.decisions.map(\.name))
        words.formUnion(ContentWords.conformances.map(\.name))
        words.formUnion(ContentWords.cadences.map(\.name))
        words.formUnion(ContentWords.presentations.map(\.name))
        return words
    }()

    /// Straight quotation marks in an advice are to be written, or stand round a name that is asked for.
    @Test(
        "Each value is the writer's own, one of a few words, or an example that is refused; and marks are to be written"
    )
    func shown() async throws {
        var seen = 0
        for problem in try await AdvisedProblems.all() {
            for words in [problem.advice?.swedish, problem.advice?.english].compactMap({ $0 }) {
                #expect(Self.strayMarks(words).isEmpty, "\(problem.code.rawValue): \(words)")
            }
            guard let advice = problem.advice?.swedish else { continue }
            let file = problem.location.map { String(decoding: $0.source.bytes, as: UTF8.self) } ?? ""
            for (key, value) in Self.lines(in: advice) {
                seen += 1
                #expect(
                    Self.isOwn(value, file) || Self.choices.contains(value) || Placeholder.holds(value)
                        || key == "nummer" && Int(value) != nil,
                    "\(problem.code.rawValue): \(key): \(value) in “\(advice)”")
            }
        }
        #expect(seen > 30, "\(seen)")
        #expect(Self.strayMarks("skriv \"- datum: 2024-03-12\"") == ["- datum: 2024-03-12"])
        #expect(Self.strayMarks("ta bort \"ca\"") == ["ca"])
    }

    /// What stands between straight marks that nobody is to write: neither YAML, HTML nor Markdown needs them.
    private static func strayMarks(_ advice: String) -> [String] {
        let isHTML = advice.contains("=\"")
        let isTitle = advice.contains("](")
        return advice.matches(of: /(menade du |did you mean )?"([^"]*)"/).compactMap { match in
            let text = String(match.2)
            let isNeeded = YAMLWriting.scalar(text) != text && !text.hasPrefix("- ") && !text.hasPrefix(" ")
            return match.1 != nil || isNeeded || isHTML || isTitle ? nil : text
        }
    }

    /// The lines `key: value` that an advice shows.
    private static func lines(in advice: String) -> [(key: String, value: String)] {
        advice.matches(of: /(?:^|[ ”“-])(\p{Ll}[\p{Ll} -]*): ([^”“,;]+)/).compactMap { match in
            let words = String(match.1).split(separator: " ")
            let key = (1...min(2, words.count)).reversed().map { words.suffix($0).joined(separator: " ") }
                .first(where: keys.contains)
            // `klart: och på nästa rad`, `orsak: varför`: told, not shown.
            let told = ["och ", "med ", "i ", "på ", "eller ", "som ", "men "].contains { match.2.hasPrefix($0) }
            let value = match.2.firstRange(of: " i uppföljningen ").map { match.2[..<$0.lowerBound] } ?? match.2
            return told ? nil : key.map { ($0, String(value).trimmed) }
        }
    }

    /// Whether a value stands in the file; of a day, whether its number and month could.
    private static func isOwn(_ value: String, _ file: String) -> Bool {
        let bare = value.filter { !"\"'".contains($0) }
        if file.filter({ !"\"'".contains($0) }).contains(bare) { return true }
        guard let match = value.wholeMatch(of: /\d{4}-\d{2}-(\d{2})/), let day = Int(match.1) else { return false }
        return file.contains("\(day)")
    }
}

extension String {
    fileprivate var trimmed: String {
        var text = drop { $0 == " " }
        while text.last == " " || text.last == "." { text.removeLast() }
        return String(text)
    }
}
