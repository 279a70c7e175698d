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
