import ArgumentParser
import Diagnostics
import FileSystem

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
        let name = ShellWord.written(words.dropFirst(named).dropLast().joined(separator: " "))
        let last = "\"\(words.last ?? "")\""
        let call = (["lofte"] + words.prefix(named) + [name, last]).joined(separator: " ")
        return LocalizedText(
            sv: "Det som har mellanslag skrivs inom citattecken: \(call)",
            en: "What has blanks is written within quotation marks: \(call)")
    }

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

/// The argument parser's own words in Swedish. What is not known stays English.
enum UsageTranslation {
    static func swedish(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line(String($0)) }.joined(separator: "\n")
    }

    private static func line(_ line: String) -> String {
        var result = line
        for (english, swedish) in labels where result.contains(english) {
            result = result.replacing(english, with: swedish)
        }
        for (english, swedish) in beginnings {
            let blanks = result.prefix { $0 == " " }
            guard result.dropFirst(blanks.count).hasPrefix(english) else { continue }
            result = blanks + swedish + result.dropFirst(blanks.count + english.count)
        }
        // Only the parser's own lists have these words.
        if line.contains("Please provide one of ") || line.contains("Missing one of: ") {
            result = result.replacing("' or '", with: "' eller '").replacing("' and '", with: "' eller '")
        }
        return result
    }

    /// What is the parser's only where a line begins; help is broken into lines before it comes here.
    private static let beginnings: [(String, String)] = [
        ("Help:  ", "Hjälp:  "), ("default: ", "förval: "), ("default:", "förval:"),
    ]

    private static let labels: [(String, String)] = [
        ("OVERVIEW: ", ""), ("USAGE: ", "Användning: "), ("Usage: ", "Användning: "), ("OPTIONS:", "Flaggor:"),
        ("SUBCOMMANDS:", "Kommandon:"), ("ARGUMENTS:", "Argument:"), ("<options>", "<flaggor>"),
        ("<subcommand>", "<kommando>"), ("Show help information.", "Visar den här hjälpen."),
        ("Show subcommand help information.", "Visar hjälp om ett kommando."),
        ("Show the version.", "Visar programmets version."), ("(default:", "(förval:"), ("; default:", "; förval:"),
        ("(values:", "(värden:"), ("for more information.", "för mer hjälp."),
        ("for detailed help.", "för mer hjälp."), ("  See '", "  Se '"), ("Error: ", "fel: "),
        ("Unknown option ", "okänd flagga "), ("Unexpected argument ", "oväntat argument "),
        ("Missing value for ", "värde saknas för "), ("Missing expected argument ", "argument saknas: "),
        ("Missing one of: ", "något av detta saknas: "), ("The value ", "värdet "),
        (" is invalid for ", " går inte för "), ("The option ", "flaggan "),
        (" does not take any value, but ", " tar inget värde, men "), (" was specified.", " är skrivet."),
        ("Invalid option: ", "okänd flagga: "),
        (". Did you mean ", ". Menade du "), (" unexpected arguments: ", " oväntade argument: "),
        ("Please provide one of ", "Skriv något av "),
    ]
}
