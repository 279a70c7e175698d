import Diagnostics
import FileSystem
import SiteGeneration

/// Questions to a person on a terminal.
struct Prompt {
    let language: Language
    private let nextLine: () -> String?
    private let show: (String) -> Void

    /// - Parameters:
    ///   - nextLine: what the person answers; nil when nothing more is to come.
    ///   - show: shows a text to the person.
    init(language: Language, nextLine: @escaping () -> String?, show: @escaping (String) -> Void) {
        self.language = language
        self.nextLine = nextLine
        self.show = show
    }

    /// Asks on the terminal; nil when there is no person to ask.
    init?(language: Language) {
        guard StandardStream.isInputTerminal, StandardStream.error.isTerminal else { return nil }
        self.init(language: language, nextLine: { readLine() }, show: { StandardStream.error.write($0) })
    }

    /// Nobody answers any more, as after Ctrl-D: what was begun is not carried out.
    struct EndOfInput: Error {}

    /// Asks until the answer can be read.
    ///
    /// - Parameter read: is given the answer without blanks around it; it may be empty.
    func ask<Value>(
        _ question: LocalizedText, read: (String) throws(WrongAnswer) -> Value
    ) throws(EndOfInput) -> Value {
        while true {
            show(question[language].printable + " ")
            guard let line = nextLine() else { throw EndOfInput() }
            do throws(WrongAnswer) { return try read(try AnswerReader.line(line)) } catch { tell(error.message) }
        }
    }

    /// One of some choices, by its number or its words.
    ///
    /// - Parameters:
    ///   - empty: what an empty answer stands for; nil when there must be one.
    ///   - other: reads an answer that is none of the choices.
    func choose<Value>(
        _ question: LocalizedText, among choices: [Choice<Value>], empty: Value? = nil,
        other: (String) throws(WrongAnswer) -> Value? = { (_) throws(WrongAnswer) in nil }
    ) throws(EndOfInput) -> Value {
        for (number, choice) in choices.enumerated() { show("  \(number + 1)  \(choice.label[language].printable)\n") }
        return try ask(question) { answer throws(WrongAnswer) in
            if answer.isEmpty {
                guard let empty else { throw WrongAnswer.choiceNeeded }
                return empty
            }
            if let number = Int(answer), number > 0, number <= choices.count { return choices[number - 1].value }
            let word = answer.lowercased()
            if let choice = choices.first(where: { $0.words.contains { $0.lowercased() == word } }) {
                return choice.value
            }
            if let value = try other(answer) { return value }
            guard let nearest = nearestName(to: answer, in: choices.flatMap(\.words)) else {
                throw WrongAnswer.choiceNeeded
            }
            throw WrongAnswer(LocalizedText(sv: "Menade du \(nearest)?", en: "Did you mean \(nearest)?"))
        }
    }

    /// Says something between two questions.
    func tell(_ text: LocalizedText) { show(text[language].printable + "\n") }

    /// Says that the questions are asked once more.
    func tellAgain() {
        tell(
            LocalizedText(
                sv: "Svara en gång till, eller tryck på Ctrl-D för att avbryta.",
                en: "Answer once more, or press Ctrl-D to stop."))
    }

    /// Asks, and when the person stops says that nothing came of it.
    ///
    /// - Throws: `wrongUse` at the end of input.
    func untilEnd<Value>(_ questions: () throws(EndOfInput) -> Value) throws(ExitStatus) -> Value {
        do throws(EndOfInput) { return try questions() } catch {
            show("\n")
            tell(LocalizedText(sv: "Avbrutet. Ingenting är sparat.", en: "Stopped. Nothing is saved."))
            throw .wrongUse
        }
    }
}

/// Something that can be chosen.
struct Choice<Value> {
    let value: Value
    /// How it is shown.
    let label: LocalizedText
    /// What else than its number it can be called.
    let words: [String]
}

extension Choice<String> {
    /// A name that is shown as it is.
    init(_ name: String) {
        self.init(value: name, label: LocalizedText(sv: name, en: name), words: [name])
    }
}

extension WrongAnswer {
    static let choiceNeeded = WrongAnswer(
        LocalizedText(sv: "Skriv numret framför det du väljer.", en: "Write the number before your choice."))
}
