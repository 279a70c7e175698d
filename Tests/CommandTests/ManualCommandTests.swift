import Diagnostics
import FileSystem
import Testing

@testable import lofte

@Suite("lofte manual")
struct ManualCommandTests {
    /// A manual page without the language of manual pages in it: letters and hyphens as they are read.
    private static func plain(_ page: String) -> String {
        var text = page.replacing("\\-", with: "-").replacing("\\fB", with: "").replacing("\\fI", with: "")
            .replacing("\\fR", with: "").replacing("\\(dq", with: "\"").replacing("\n", with: " ")
        for (code, letter) in [
            ("00E5", "å"), ("00E4", "ä"), ("00F6", "ö"), ("00C5", "Å"), ("00C4", "Ä"), ("00D6", "Ö"),
        ] {
            text = text.replacing("\\[u\(code)]", with: letter)
        }
        return text
    }

    /// The flags that a help text tells of.
    private static func flags(in help: String) -> Set<Substring> {
        Set(help.matches(of: /(?:^|\s)(--[a-z-]+)/.anchorsMatchLineEndings()).map { $0.1 })
    }

    @Test("Has every command and every flag that the help has") func complete() throws {
        let program = try Program()
        let page = Self.plain(try program.run("manual").output)
        let help = try program.run("--help").output
        let commands = help.split(separator: "Kommandon:")[1].matches(of: #/\n  ([a-z-]+)  /#).map { $0.1 }
        #expect(commands.count >= 8)
        for command in commands where command != "help" {
            #expect(page.contains(".SS lofte \(command) "), "\(command)")
            for flag in Self.flags(in: try program.run(String(command), "--help").output) {
                #expect(page.contains(flag), "\(command) \(flag)")
            }
        }
    }

    @Test("Has every exit status, and every variable that the program reads") func facts() throws {
        let page = Self.plain(try Program().run("manual").output)
        for status in ExitStatus.allCases {
            #expect(page.contains(".TP \(status.rawValue) \(status.meaning.swedish)"))
        }
        let sources = Path.join(Path.parent(of: #filePath) ?? ".", "../../Sources")
        var variables: Set<Substring> = []
        for entry in try FileTree(root: sources).entries where entry.path.hasSuffix(".swift") {
            let text = String(decoding: try File.read(Path.join(sources, entry.path)), as: UTF8.self)
            variables.formUnion(text.matches(of: /Environment\["([A-Z_]+)"\]/).map { $0.1 })
        }
        #expect(variables.count >= 3)
        for variable in variables { #expect(page.contains(".TP \(variable) "), "\(variable)") }
        #expect(Set(ManualFacts.environment.map { $0.name[...] }) == variables)
    }

    @Test("Is ASCII, in short lines, with the sections that manual pages have", arguments: ["sv", "en"])
    func form(_ language: String) throws {
        let run = try Program().run("manual", "--language", language)
        #expect(run.status == 0 && run.errors == "")
        #expect(run.output.utf8.allSatisfy { $0 < 0x80 })
        // Commands to type are not broken.
        let prose = run.output.split(separator: "\n").filter { !$0.hasPrefix("    ") && !$0.hasPrefix("\\fB") }
        #expect(prose.allSatisfy { $0.utf8.count <= 80 })
        #expect(run.output.hasPrefix(".TH LOFTE 1 \"\(Version.date)\" \"lofte \(Version.current)\""))
        let sections = run.output.split(separator: "\n").filter { $0.hasPrefix(".SH ") }.map { Self.plain(String($0)) }
        let english = ["NAME", "SYNOPSIS", "DESCRIPTION", "COMMANDS", "COMMON OPTIONS", "EXIT STATUS", "ENVIRONMENT"]
        let swedish = ["NAMN", "ÖVERSIKT", "BESKRIVNING", "KOMMANDON", "GEMENSAMMA FLAGGOR", "SLUTSTATUS", "MILJÖ"]
        let wanted = language == "sv" ? swedish + ["FILER", "EXEMPEL"] : english + ["FILES", "EXAMPLES"]
        #expect(sections == wanted.map { ".SH " + $0 })
    }

    @Test("A line that begins as a request, a backslash, a letter and a dash are written so that they are read")
    func roff() {
        #expect(Roff.text(".gömd") == "\\&.g\\[u00F6]md")
        #expect(Roff.text("'a'") == "\\&'a'")
        #expect(Roff.literal("a\\b --c-d \"e\"") == "a\\eb \\-\\-c\\-d \\(dqe\\(dq")
        #expect(Roff.text("skriv-så --flagga") == "skriv-s\\[u00E5] \\-\\-flagga")
        #expect(Roff.text("😀") == "\\[u1F600]")
        #expect(Roff.text(String(repeating: "ord ", count: 40)).split(separator: "\n").count == 2)
    }
}
