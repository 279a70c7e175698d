import Diagnostics
import FileSystem
import Testing

@testable import lofte

@Suite("The commands that the handbook shows")
struct HandbookCommandTests {
    /// A command as the handbook writes it: its page, its words.
    private static func shown() throws -> [(page: String, words: [Substring])] {
        let root = Path.join(Path.parent(of: #filePath) ?? ".", "../../docs/handbok/content")
        var commands: [(page: String, words: [Substring])] = []
        for entry in try FileTree(root: root).entries where entry.path.hasSuffix(".md") {
            let text = String(decoding: try File.read(Path.join(root, entry.path)), as: UTF8.self)
            // In the text between backticks, and on lines of their own.
            for match in text.matches(of: /(?:`|\n)lofte ([^`\n]+)/) {
                let line = match.1.prefix { $0 != "|" }
                commands.append((entry.path, line.split(separator: " ")))
            }
        }
        return commands
    }

    @Test("There is each command, with each flag, and each kind of page and each problem") func exist() throws {
        let program = try #require(CommandDescription.program)
        let commands = try Self.shown()
        #expect(commands.count > 20)
        for (page, words) in commands {
            let name = words[0]
            let command = program.subcommands.first { $0.name == name }
            #expect(command != nil, "\(page): lofte \(name)")
            let known = (command?.arguments ?? []).flatMap(\.names)
            for flag in words where flag.hasPrefix("--") { #expect(known.contains(String(flag)), "\(page): \(flag)") }
            if name == "new", words.count > 1 {
                let kinds = ["promise", "area", "activity", "dialogue", "report", "page"]
                #expect(kinds.contains(String(words[1])), "\(page): \(words[1])")
            }
            if name == "explain", words.count > 1 {
                #expect(DiagnosticCode(rawValue: String(words[1])) != nil, "\(page): \(words[1])")
            }
        }
    }
}
