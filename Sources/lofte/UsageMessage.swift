import ArgumentParser
import Diagnostics
import FileSystem
import SiteGeneration

/// What the argument parser has to say, in the language of the run: help, version, or what was wrong with the call.
struct UsageMessage {
    private let text: String
    private let isHelp: Bool

    init(_ error: any Error, arguments: [String]) {
        isHelp = Lofte.exitCode(for: error).isSuccess
        let full = Lofte.fullMessage(for: error)
        let language = ChosenLanguage.choose(arguments: arguments, environment: Environment["LOFTE_LANGUAGE"])
        let told = language == .swedish && !Self.isForPrograms(arguments) ? UsageTranslation.swedish(full) : full
        let isTooMuch = full.contains("nexpected argument")
        text = isTooMuch ? Self.joined(arguments).map { told + "\n  " + $0[language] } ?? told : told
    }

    /// How the call is written when its names have blanks: within quotation marks. Nil for a command that takes none.
    private static func joined(_ arguments: [String]) -> LocalizedText? {
        let words = arguments.prefix { !$0.hasPrefix("-") }
        let named = words.first == "new" ? 2 : words.first == "follow-up" ? 1 : 0
        guard named > 0, words.count > named + 2 else { return nil }
        let names = Array(words.dropFirst(named))
        let length = pathLength(names)
        let name = ShellWord.written(names.prefix(length).joined(separator: " "))
        var title = names.dropFirst(length).joined(separator: " ").drop(while: isCurlyQuote)
        while title.last.map(isCurlyQuote) == true { title.removeLast() }
        let call = (["lofte"] + words.prefix(named) + [name, "\"\(title)\""]).joined(separator: " ")
        return LocalizedText(
            sv: "Det som har mellanslag skrivs inom citattecken: \(call)",
            en: "What has blanks is written within quotation marks: \(call)")
    }

    /// How many of the words are the path; the others are the title.
    private static func pathLength(_ names: [String]) -> Int {
        // What has a blank in it stood within quotation marks already.
        if names.first?.contains(" ") == true { return 1 }
        // A title begins with a capital, or with the quotation marks that a program for texts made of those round it.
        return names.indices.dropFirst().first { index in
            let name = names[index]
            return !name.contains("/") && name.first.map { $0.isUppercase || isCurlyQuote($0) } == true
        } ?? names.count - 1
    }

    private static func isCurlyQuote(_ character: Character) -> Bool { "“”„’‘".contains(character) }

    /// Whether what was asked for is read by a shell and not by a person.
    private static func isForPrograms(_ arguments: [String]) -> Bool {
        arguments.contains {
            $0.hasPrefix("--generate-completion-script") || $0 == "---completion" || $0 == "--experimental-dump-help"
        }
    }

    /// Prints it where it belongs, and says how the run ends.
    func print() -> ExitStatus {
        // Line by line: what was asked for may have been taken from a file's name.
        let shown = text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0).printable }
            .joined(separator: "\n")
        let line = shown.hasSuffix("\n") ? shown : shown + "\n"
        (isHelp ? StandardStream.output : StandardStream.error).write(line)
        return isHelp ? .done : .wrongUse
    }
}
