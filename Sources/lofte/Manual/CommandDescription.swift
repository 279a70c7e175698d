import Diagnostics

/// A command as the argument parser describes it: the source of the manual page.
struct CommandDescription {
    let name: String
    let abstract: String
    let discussion: String
    let arguments: [Argument]
    let subcommands: [CommandDescription]

    /// A flag, an option or a positional argument.
    struct Argument: Equatable {
        enum Kind: Equatable { case positional, option, flag }

        let kind: Kind
        /// `-h`, `--help`; none for a positional argument.
        let names: [String]
        let valueName: String
        let abstract: String
        let values: [String]
        let defaultValue: String?
        let isOptional: Bool
    }

    /// - Parameter help: a command as the parser dumps it, in the language of this run. Nil when its form is not known.
    init?(help: String) {
        guard let command = JSONValue(help)?["command"] else { return nil }
        self.init(command)
    }

    init?(_ json: JSONValue) {
        guard let name = json["commandName"]?.text else { return nil }
        self.name = name
        abstract = json["abstract"]?.text ?? ""
        discussion = json["discussion"]?.text ?? ""
        arguments = (json["arguments"]?.items ?? []).filter { $0["shouldDisplay"]?.isTrue == true }.compactMap(
            Argument.init)
        // The parser's own `help` says what `--help` says.
        subcommands = (json["subcommands"]?.items ?? []).filter { $0["shouldDisplay"]?.isTrue == true }
            .compactMap { CommandDescription($0) }.filter { $0.name != "help" }
    }
}

extension CommandDescription.Argument {
    init?(_ json: JSONValue) {
        switch json["kind"]?.text {
        case "positional": kind = .positional
        case "option": kind = .option
        case "flag": kind = .flag
        default: return nil
        }
        names = (json["names"]?.items ?? []).compactMap { name in
            name["name"]?.text.map { (name["kind"]?.text == "long" ? "--" : "-") + $0 }
        }
        valueName = json["valueName"]?.text ?? ""
        abstract = json["abstract"]?.text ?? ""
        values = (json["allValueStrings"]?.items ?? json["allValues"]?.items ?? []).compactMap(\.text)
        defaultValue = json["defaultValue"]?.text
        isOptional = json["isOptional"]?.isTrue ?? false
    }
}
