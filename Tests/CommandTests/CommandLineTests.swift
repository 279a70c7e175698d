import TestSupport
import Testing

@testable import lofte

/// The words of the command line before a command runs, and what is said of them.
@Suite("The command line")
struct CommandLineTests {
    @Test(
        "A command that does not exist is answered with the nearest, and all there are",
        arguments: [(["bygg"], nil), (["chekc", "--strict"], "check"), (["help", "bulid"], "build")]
            as [([String], String?)])
    func unknownCommand(arguments: [String], nearest: String?) throws {
        let run = try Program().run(arguments)
        #expect(run.status == 2 && run.output.isEmpty)
        #expect(
            run.errors.hasPrefix("fel: det finns inget kommando \"\(arguments.last { !$0.hasPrefix("-") } ?? "")\"."))
        #expect(
            run.errors.contains(
                "Kommandon: init, build, check, desk, serve, new, follow-up, freeze, status, merge, sign, verify, explain, manual."
            )
        )
        if let nearest { #expect(run.errors.contains("Menade du \(nearest)?")) }
    }

    @Test("Help is help all the same", arguments: [["help"], ["help", "check"], ["--help"], []])
    func help(arguments: [String]) throws {
        let run = try Program().run(arguments)
        #expect(run.status == 0 && run.output.contains("Användning: lofte"))
    }

    @Test("A language that does not exist is wrong use, as a flag and as a variable") func language() throws {
        let program = try Program()
        #expect(try program.run("explain", "--language", "de").status == 2)
        let run = try program.run(["explain"], environment: ["LOFTE_LANGUAGE": "de"])
        #expect(run.status == 2 && run.errors == "fel: LOFTE_LANGUAGE \"de\" går inte: skriv sv eller en\n")
        #expect(try program.run(["explain"], environment: ["LOFTE_LANGUAGE": ""]).status == 0)
        #expect(try program.run(["explain", "--language", "en"], environment: ["LOFTE_LANGUAGE": "de"]).status == 0)
    }

    @Test(
        "A text that begins with a dash is no flag",
        arguments: [
            (["follow-up", "a", "- hej"], ["follow-up", "a", "--", "- hej"]),
            (["follow-up", "a", "-hej", "--status", "pågår"], ["follow-up", "a", "--status", "pågår", "--", "-hej"]),
            (["follow-up", "a", "-- hej då", "--quiet"], ["follow-up", "a", "--quiet", "--", "-- hej då"]),
            (["new", "page", "om", "-5 grader"], ["new", "page", "om", "--", "-5 grader"]),
            (["follow-up", "a", "Hej", "--outcome", "-3"], ["follow-up", "a", "Hej", "--outcome", "-3"]),
            (["follow-up", "a", "Hej", "--reason", "- snö"], ["follow-up", "a", "Hej", "--reason", "- snö"]),
            (["follow-up", "-h"], ["follow-up", "-h"]),
            (["follow-up", "--stauts", "x"], ["follow-up", "--stauts", "x"]),
            (["follow-up", "a", "--", "- hej"], ["follow-up", "a", "--", "- hej"]),
            (["check", "-x"], ["check", "-x"]),
        ] as [([String], [String])])
    func dashes(arguments: [String], prepared: [String]) {
        #expect(CommandLineCall(arguments).prepared == prepared)
    }

    @Test("The flags that stand alone are those of the commands that take a text") func loneFlags() throws {
        let program = try #require(CommandDescription.program)
        let commands = program.subcommands.filter { ["new", "follow-up"].contains($0.name) }
        #expect(commands.count == 2)
        let flags = commands.flatMap(\.arguments).filter { $0.kind == .flag }.flatMap(\.names)
        #expect(Set(flags.filter { $0.hasPrefix("--") }) == CommandLineCall.loneFlags)
    }

    @Test(
        "Nothing of the parser's is left in English",
        arguments: [
            ["follow-up", "a", "b", "--outcome"], ["build", "--format", "xml"], ["status", "--help"],
            ["verify", "--help"],
            ["build", "--strict=ja"], ["build", "x"],
        ])
    func swedish(arguments: [String]) throws {
        let run = try Program().run(arguments)
        let text = run.output + run.errors
        for english in ["Help:", " or '", "values:", "default:", "The option", "Unexpected", "does not"] {
            #expect(!text.contains(english), "\(text)")
        }
    }

    @Test("Swedish words stay as they are") func words() {
        #expect(UsageTranslation.swedish("  --x <a>  Länder and Band or så.") == "  --x <a>  Länder and Band or så.")
        #expect(UsageTranslation.swedish("      default: table)") == "      förval: table)")
        #expect(
            UsageTranslation.swedish("Please provide one of 'a', 'b' or 'c'.") == "Skriv något av 'a', 'b' eller 'c'.")
    }
}
