import ArgumentParser
import Diagnostics

/// The words of the command line, looked at before the argument parser sees them: what it cannot know, or does not say.
struct CommandLineCall {
    /// As they were given.
    let arguments: [String]
    /// The names of all commands, in the order of the help.
    private let commands: [String]

    init(_ arguments: [String]) {
        self.arguments = arguments
        commands = Lofte.configuration.subcommands.map { $0._commandName }
    }

    /// What is wrong before any command is chosen; nil when nothing is.
    ///
    /// - Parameter language: `LOFTE_LANGUAGE`, if it is set.
    func problem(language: String?) -> LocalizedText? {
        unknownCommand ?? unknownLanguage(language)
    }

    /// A command that does not exist, with the nearest and all there are.
    private var unknownCommand: LocalizedText? {
        let named = arguments.first == "help" ? arguments.dropFirst().first : arguments.first
        guard let named, !named.hasPrefix("-"), named != "help", !commands.contains(named) else { return nil }
        let nearest = nearestName(to: named, in: commands)
        let question = nearest.map { (sv: " Menade du \($0)?", en: " Did you mean \($0)?") } ?? (sv: "", en: "")
        let list = commands.joined(separator: ", ")
        return LocalizedText(
            sv: "det finns inget kommando \"\(named)\".\(question.sv) Kommandon: \(list). Mer hjälp: lofte help",
            en: "there is no command \"\(named)\".\(question.en) Commands: \(list). More help: lofte help")
    }

    private func unknownLanguage(_ value: String?) -> LocalizedText? {
        let isOverridden = arguments.contains { $0 == "--language" || $0.hasPrefix("--language=") }
        let isForPrograms = arguments.first?.hasPrefix("---") ?? false
        guard let value, !value.isEmpty, !isOverridden, !isForPrograms, Language(rawValue: value) == nil else {
            return nil
        }
        return LocalizedText(
            sv: "LOFTE_LANGUAGE \"\(value)\" går inte: skriv sv eller en",
            en: "LOFTE_LANGUAGE \"\(value)\" is not possible: write sv or en")
    }

    /// The arguments as the parser needs them: a text or a title that begins with a dash comes last, behind `--`, so that
    /// it is not taken for flags.
    var prepared: [String] {
        guard let command = arguments.first, Self.takesText.contains(command), !arguments.contains("--") else {
            return arguments
        }
        var (words, texts): ([String], [String]) = ([], [])
        for (index, argument) in arguments.enumerated() {
            let isValue = index > 0 && Self.takesValue(arguments[index - 1])
            if !isValue, Self.isText(argument) { texts.append(argument) } else { words.append(argument) }
        }
        return texts.isEmpty ? arguments : words + ["--"] + texts
    }

    private static let takesText: Set<String> = [FollowUpCommand._commandName, NewCommand._commandName]

    /// The flags of these commands that stand alone.
    static let loneFlags: Set<String> = [
        "--drafts", "--quiet", "--verbose", "--help", "--version",
    ]

    private static func takesValue(_ argument: String) -> Bool {
        argument.hasPrefix("--") && !argument.contains("=") && !loneFlags.contains(argument)
            && !argument.contains(where: \.isWhitespace)
    }

    /// No flag has blanks in its name, and `-h` is the only one with a single dash.
    private static func isText(_ argument: String) -> Bool {
        guard argument.hasPrefix("-"), argument != "-h", argument != "-" else { return false }
        if !argument.hasPrefix("--") { return true }
        let name = argument.prefix { $0 != "=" }
        return name.contains(where: \.isWhitespace)
    }
}
