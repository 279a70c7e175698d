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
