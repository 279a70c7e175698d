import ArgumentParser
import Diagnostics
import FileSystem

/// Texts of the help, in the language that was asked for.
enum Help {
    /// The text in the language of this run.
    static func text(sv swedish: String, en english: String) -> String {
        LocalizedText(sv: swedish, en: english)[ChosenLanguage.ofThisRun]
    }

    /// The same for an option.
    static func option(sv swedish: String, en english: String, valueName: String? = nil) -> ArgumentHelp {
        ArgumentHelp(stringLiteral: text(sv: swedish, en: english)).named(valueName)
    }
}

extension ArgumentHelp {
    fileprivate func named(_ valueName: String?) -> ArgumentHelp {
        guard let valueName else { return self }
        var help = self
        help.valueName = valueName
        return help
    }
}

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
        for (index, argument) in arguments.enumerated() {
            if argument == "--language", index + 1 < arguments.count { asked = arguments[index + 1] }
            if argument.hasPrefix("--language=") { asked = String(argument.dropFirst("--language=".count)) }
        }
        return asked.flatMap(Language.init(rawValue:)) ?? .swedish
    }
}
