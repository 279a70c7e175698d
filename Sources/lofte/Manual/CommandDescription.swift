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
        enum Kind: String, Decodable { case positional, option, flag }

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
        guard let dump = try? JSONReader.decode(Dump.self, from: Array(help.utf8)) else { return nil }
        self.init(dump.command)
    }

    private init(_ command: Dump.Command) {
        name = command.commandName
        abstract = command.abstract ?? ""
        discussion = command.discussion ?? ""
        arguments = (command.arguments ?? []).filter(\.shouldDisplay).map(Argument.init)
        // The parser's own `help` says what `--help` says.
        subcommands = (command.subcommands ?? []).filter { $0.shouldDisplay && $0.commandName != "help" }
            .map(CommandDescription.init)
    }
}

extension CommandDescription.Argument {
    fileprivate init(_ argument: Dump.Argument) {
        kind = argument.kind
        names = (argument.names ?? []).map { ($0.kind == .long ? "--" : "-") + $0.name }
        valueName = argument.valueName ?? ""
        abstract = argument.abstract ?? ""
        values = argument.allValues ?? []
        defaultValue = argument.defaultValue
        isOptional = argument.isOptional
    }
}

/// What the argument parser dumps for programs (`ToolInfoV0`).
private struct Dump: Decodable {
    let command: Command

    struct Command: Decodable {
        let commandName: String
        let shouldDisplay: Bool
        let abstract: String?
        let discussion: String?
        let arguments: [Argument]?
        let subcommands: [Command]?
    }

    struct Argument: Decodable {
        let kind: CommandDescription.Argument.Kind
        let shouldDisplay: Bool
        let isOptional: Bool
        let names: [Name]?
        let valueName: String?
        let abstract: String?
        let allValues: [String]?
        let defaultValue: String?
    }

    struct Name: Decodable {
        enum Kind: String, Decodable { case long, short, longWithSingleDash }

        let kind: Kind
        let name: String
    }
}
