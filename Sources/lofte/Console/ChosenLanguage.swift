import Diagnostics
import FileSystem

/// The language that lofte speaks on the terminal.
enum ChosenLanguage {
    /// That of this process: `--language`, else `LOFTE_LANGUAGE`, else Swedish.
    ///
    /// Read from the arguments before they are parsed, since help and errors are spoken in it too.
    static var ofThisRun: Language {
        choose(arguments: CommandLine.arguments, environment: Environment["LOFTE_LANGUAGE"])
    }

    /// The language that arguments and environment ask for; Swedish for anything unknown.
    static func choose(arguments: [String], environment: String?) -> Language {
        var asked = environment
        for (index, argument) in arguments.enumerated() where argument.hasPrefix("--language") {
            if argument == "--language", index + 1 < arguments.count { asked = arguments[index + 1] }
            if argument.hasPrefix("--language=") { asked = String(argument.dropFirst("--language=".count)) }
        }
        return asked.flatMap(Language.init(rawValue:)) ?? .swedish
    }

    /// The language that an option asks for; without one that of the environment.
    static func choose(_ asked: ConsoleLanguage?) -> Language {
        asked.flatMap { Language(rawValue: $0.rawValue) }
            ?? choose(arguments: [], environment: Environment["LOFTE_LANGUAGE"])
    }
}
