import Diagnostics
import SiteGeneration

/// `lofte(1)`: the manual page, made from the commands themselves.
struct ManualPage {
    private let program: CommandDescription
    private let language: Language

    init(_ program: CommandDescription, language: Language) {
        self.program = program
        self.language = language
    }

    /// The page in man(7).
    var text: String {
        var lines = [
            ".TH LOFTE 1 \"\(Version.date)\" \"lofte \(Version.current)\" \"lofte\"",
            section("NAMN", "NAME"), "lofte \\- \(Roff.text(String(program.abstract.trimmingFullStop)))",
            section("ÖVERSIKT", "SYNOPSIS"),
        ]
        lines += program.subcommands.map(synopsis).joined(separator: [".br"])
        lines += [section("BESKRIVNING", "DESCRIPTION")] + paragraphs(program.discussion)
        lines.append(section("KOMMANDON", "COMMANDS"))
        for command in program.subcommands { lines += described(command) }
        lines.append(section("GEMENSAMMA FLAGGOR", "COMMON OPTIONS"))
        for argument in shared { lines += described(argument, of: commands(with: argument)) }
        for argument in program.arguments { lines += described(argument, of: []) }
        lines.append(section("SLUTSTATUS", "EXIT STATUS"))
        for status in ExitStatus.allCases { lines += item("\(status.rawValue)", status.meaning[language]) }
        lines.append(section("MILJÖ", "ENVIRONMENT"))
        for (name, meaning) in ManualFacts.environment { lines += item(name, meaning[language]) }
        lines.append(section("FILER", "FILES"))
        for (path, meaning) in ManualFacts.files { lines += item(path, meaning[language]) }
        lines.append(section("EXEMPEL", "EXAMPLES"))
        let examples = ManualFacts.examples.map { command, meaning in
            [Roff.text(meaning[language]), ".PP", ".EX", "    " + Roff.literal(command), ".EE"]
        }
        lines += examples.joined(separator: [".PP"])
        return lines.joined(separator: "\n") + "\n"
    }

    // MARK: Commands

    private func synopsis(_ command: CommandDescription) -> [String] {
        let positional = command.arguments.filter { $0.kind == .positional }.map { argument in
            argument.isOptional ? "[\(Roff.italic(argument.valueName))]" : Roff.italic(argument.valueName)
        }
        let options = "[\(Roff.italic(LocalizedText(sv: "flaggor", en: "options")[language]))]"
        return [([Roff.bold("lofte \(command.name)"), options] + positional).joined(separator: " ")]
    }

    private func described(_ command: CommandDescription) -> [String] {
        var lines = [".SS \(Roff.literal("lofte \(command.name)"))", Roff.text(command.abstract)]
        let discussion = paragraphs(command.discussion)
        if !discussion.isEmpty { lines += [".PP"] + discussion }
        for argument in command.arguments where !isShared(argument) && !argument.names.contains("--help") {
            lines += described(argument, of: [])
        }
        return lines
    }

    private func described(_ argument: CommandDescription.Argument, of commands: [String]) -> [String] {
        var label = argument.names.map(Roff.bold).joined(separator: ", ")
        switch argument.kind {
        case .positional: label = Roff.italic(argument.valueName)
        case .option: label += " " + Roff.italic(argument.valueName)
        case .flag: break
        }
        var text = language == .swedish ? UsageTranslation.swedish(argument.abstract) : argument.abstract
        if let value = argument.defaultValue, !value.isEmpty {
            text += LocalizedText(sv: " Förval: \(value).", en: " Default: \(value).")[language]
        }
        let missing = argument.values.filter { !argument.abstract.contains($0) }
        if !missing.isEmpty {
            let list = argument.values.joined(separator: ", ")
            text += LocalizedText(sv: " Värden: \(list).", en: " Values: \(list).")[language]
        }
        if !commands.isEmpty {
            let list = commands.joined(separator: ", ")
            text += LocalizedText(sv: " Finns i \(list).", en: " Of \(list).")[language]
        }
        return [".TP", label, Roff.text(text)]
    }

    // MARK: Options of several commands

    /// The arguments that more than one command has, in the order in which they first come.
    private var shared: [CommandDescription.Argument] {
        var seen: [CommandDescription.Argument] = []
        for argument in program.subcommands.flatMap(\.arguments) where !seen.contains(argument) {
            if isShared(argument), !program.arguments.contains(argument) { seen.append(argument) }
        }
        return seen
    }

    private func isShared(_ argument: CommandDescription.Argument) -> Bool {
        argument.kind != .positional && commands(with: argument).count > 1
    }

    private func commands(with argument: CommandDescription.Argument) -> [String] {
        program.subcommands.filter { $0.arguments.contains(argument) }.map(\.name)
    }

    // MARK: Parts

    private func section(_ swedish: String, _ english: String) -> String {
        ".SH " + Roff.text(LocalizedText(sv: swedish, en: english)[language])
    }

    private func item(_ label: String, _ text: String) -> [String] { [".TP", Roff.bold(label), Roff.text(text)] }

    /// Running text, with lines that begin with `lofte new` as commands to type.
    private func paragraphs(_ text: String) -> [String] {
        var lines: [String] = []
        var isExample = false
        for line in text.split(separator: "\n") {
            let isCommand = line.hasPrefix("lofte new ")
            if isCommand != isExample { lines.append(isCommand ? ".EX" : ".EE") }
            if !isCommand, !lines.isEmpty { lines.append(".PP") }
            isExample = isCommand
            lines.append(isCommand ? "    " + Roff.literal(String(line)) : Roff.text(String(line)))
        }
        return isExample ? lines + [".EE"] : lines
    }
}

extension String {
    /// Without a final full stop, as a heading has it.
    fileprivate var trimmingFullStop: Substring { hasSuffix(".") ? dropLast() : self[...] }
}
