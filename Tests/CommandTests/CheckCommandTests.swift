import FileSystem
import Foundation
import TestSupport
import Testing

@Suite("lofte check, and how lofte speaks")
struct CheckCommandTests {
    private static let broken = "---\nrubrik: Om\n---\n[Bort](/borta/)\n"

    @Test("Says that all is well, and writes nothing") func check() throws {
        let program = try Program()
        let run = try program.run("check")
        #expect(run.status == 0)
        #expect(run.output.wholeMatch(of: /Inga fel på \d+ sidor\.\n/) != nil)
        #expect(run.errors == "")
        #expect(!program.exists("site"))
    }

    @Test("A warning is told and counted") func warning() throws {
        let program = try Program()
        try program.folder.write("---\nrubrik: Om\n---\n<b>x</b>\n", to: "content/om.md")
        let run = try program.run("check")
        #expect(run.status == 0)
        #expect(run.output.hasSuffix(" sidor. 1 varning.\n"))
        let strict = try program.run("check", "--strict")
        #expect(strict.status == 1 && strict.output.contains("1 varning, som med --strict räknas som fel.\n"))
        let build = try program.run("build", "--strict")
        #expect(build.output.contains("1 varning, som med --strict räknas som fel. Inget är skrivet.\n"))
    }

    @Test("--format json: one object on standard output, nothing on standard error") func json() throws {
        let program = try Program()
        try program.folder.write(Self.broken, to: "content/om.md")
        let run = try program.run("check", "--format", "json")
        #expect(run.status == 1)
        #expect(run.errors == "")
        let object = try #require(
            try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        #expect(object["version"] as? Int == 1)
        let items = try #require(object["diagnostics"] as? [[String: Any]])
        #expect(items.count == 1)
        #expect(items[0]["code"] as? String == "broken-link")
        #expect(items[0]["file"] as? String == "content/om.md")
        #expect(items[0]["line"] as? Int == 4)
        #expect(items[0]["column"] as? Int == 8)
        #expect(items[0]["severity"] as? String == "error")
    }

    @Test("--format json without a problem is an empty list") func emptyJSON() throws {
        let run = try Program().run("check", "--format", "json")
        #expect(run.status == 0)
        #expect(run.output == "{\n  \"version\": 1,\n  \"diagnostics\": []\n}\n")
    }

    @Test(
        "English by --language or LOFTE_LANGUAGE; the flag comes first",
        arguments: [
            (["--language", "en"], nil, true), ([], "en", true), (["--language", "sv"], "en", false),
            (["--language", "sv"], "fr", false),
            ([], nil, false),
        ] as [([String], String?, Bool)])
    func language(arguments: [String], environment: String?, isEnglish: Bool) throws {
        let program = try Program()
        try program.folder.write(Self.broken, to: "content/om.md")
        var variables = ["LOFTE_TODAY": "2024-06-01"]
        variables["LOFTE_LANGUAGE"] = environment
        let run = try program.run(["check"] + arguments, environment: variables)
        #expect(run.errors.contains(": error: the link") == isEnglish)
        #expect(run.errors.contains(": fel: länken") != isEnglish)
        #expect(
            run.output
                == (isEnglish
                    ? "1 error.\nWhat a problem means: lofte explain broken-link\n"
                    : "1 fel.\nVad ett problem betyder: lofte explain broken-link\n"))
    }

    @Test(
        "Colours where they are asked for, and never by themselves in a file",
        arguments: [
            (["--color", "always"], [:], true), (["--color", "always"], ["NO_COLOR": "1"], true),
            (["--color", "auto"], [:], false), (["--color", "never"], [:], false), ([], ["NO_COLOR": "1"], false),
        ] as [([String], [String: String], Bool)])
    func color(arguments: [String], environment: [String: String], isColored: Bool) throws {
        let program = try Program()
        try program.folder.write(Self.broken, to: "content/om.md")
        let variables = environment.merging(["LOFTE_TODAY": "2024-06-01"]) { given, _ in given }
        let run = try program.run(["check"] + arguments, environment: variables)
        #expect(run.errors.contains("\u{1B}[") == isColored)
        #expect(!run.output.contains("\u{1B}["))
    }

    @Test("--help in Swedish and in English") func help() throws {
        let program = try Program()
        let swedish = try program.run("--help")
        #expect(swedish.status == 0)
        #expect(swedish.errors == "")
        #expect(swedish.output.contains("Gör en webbplats av medborgarlöften"))
        #expect(swedish.output.contains("Användning: lofte <kommando>"))
        for word in ["OVERVIEW", "USAGE", "OPTIONS", "SUBCOMMANDS", "Show "] {
            #expect(!swedish.output.contains(word), "\(word)")
        }
        let build = try program.run("build", "--help")
        #expect(build.output.contains("--output <mapp>"))
        for word in ["OPTIONS", "default:", "values:", "Show "] { #expect(!build.output.contains(word), "\(word)") }
        let english = try program.run("--help", "--language", "en", environment: ["LOFTE_LANGUAGE": "en"])
        #expect(english.output.contains("USAGE: lofte <subcommand>"))
    }

    @Test("--version") func version() throws {
        let run = try Program().run("--version")
        #expect(run.status == 0)
        #expect(run.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
    }

    @Test(
        "2: a command line that is wrong, in Swedish",
        arguments: [
            (["build", "--utmatning", "x"], "fel: okänd flagga '--utmatning'"),
            (["bygg"], "fel: det finns inget kommando \"bygg\"."),
            (["build", "--output"], "fel: värde saknas för '--output <mapp>'"),
            (["check", "--format", "xml"], "fel: värdet 'xml' går inte för '--format <form>'"),
        ])
    func usage(arguments: [String], message: String) throws {
        let run = try Program().run(arguments)
        #expect(run.status == 2)
        #expect(run.output == "")
        #expect(run.errors.hasPrefix(message), "\(run.errors)")
        for word in ["Error", "Unknown", "Usage", "See '", "information"] {
            #expect(!run.errors.contains(word), "\(word): \(run.errors)")
        }
    }
}
