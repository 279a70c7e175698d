import Diagnostics
import FileSystem

/// Questions to a person on a terminal.
struct Prompt {
    let language: Language

    /// Whether there is a person to ask.
    var isPossible: Bool { StandardStream.isInputTerminal && StandardStream.error.isTerminal }

    /// One line of answer; nil at the end of input, or for an optional question left empty.
    func ask(_ question: LocalizedText, isOptional: Bool = false) -> String? {
        while true {
            StandardStream.error.write(question[language] + " ")
            guard let line = readLine() else { return nil }
            let answer = trimmed(line)
            if !answer.isEmpty { return answer }
            if isOptional { return nil }
        }
    }

    /// One of some choices, by its number or its words; nil at the end of input.
    func choose(_ question: LocalizedText, among choices: [String]) -> String? {
        for (number, choice) in choices.enumerated() { StandardStream.error.write("  \(number + 1)  \(choice)\n") }
        while let answer = ask(question) {
            if let number = Int(answer), choices.indices.contains(number - 1) { return choices[number - 1] }
            if choices.contains(answer) { return answer }
            let nearest = nearestName(to: answer, in: choices)
            let hint =
                nearest.map { LocalizedText(sv: "Menade du \($0)?", en: "Did you mean \($0)?") }
                ?? LocalizedText(sv: "Skriv numret framför det du väljer.", en: "Write the number before your choice.")
            StandardStream.error.write(hint[language] + "\n")
        }
        return nil
    }

    private func trimmed(_ line: String) -> String {
        var text = line[...]
        while let first = text.first, first.isWhitespace { text.removeFirst() }
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return String(text)
    }
}
