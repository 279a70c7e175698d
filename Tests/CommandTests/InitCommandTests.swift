import Diagnostics
import FileSystem
import SiteGeneration
import TestSupport
import Testing

@testable import lofte

/// `lofte init`: a site from nothing, by the program alone.
@Suite("init") struct InitCommandTests {
    private static let asked = [
        "init", "--name", "Medborgarlöfte i Exempelby", "--address", "https://www.exempelby.se/lofte",
        "--publisher", "Exempelby kommun", "--email", "kommun@exempelby.se", "--year", "2024", "--area",
        "Trygga vägar", "--area", "Bedrägerier, stölder och annat",
    ]

    @Test("What is made builds without a warning, with the look that the program carries") func builds() throws {
        let program = try Program(isEmpty: true)
        let made = try program.run(Self.asked)
        #expect(made.status == 0 && made.errors.isEmpty, "\(made)")
        for path in [
            "content/webbplats.yml", "content/index.md", "content/2024/index.md", "content/2024/trygga-vagar/index.md",
            "content/2024/bedragerier-stolder-och-annat/index.md", ".gitignore", "README.md", ".gitlab-ci.yml",
            ".github/workflows/publish.yml", "hosting/steps.sh",
        ] { #expect(program.exists(path), "\(path)") }
        #expect(!program.exists("templates"))
        // On the day, a year later, and with a follow-up owed.
        for day in ["2024-06-01", "2025-05-31"] {
            let check = try program.run("check", "--strict", "--today", day)
            #expect(check.status == 0, "\(day): \(check.errors)")
        }
        let build = try program.run("build", "--strict")
        #expect(build.status == 0, "\(build.errors)")
        #expect(try program.text("site/index.html").contains("Medborgarlöfte i Exempelby"))
        #expect(try program.run("verify").status == 0)
        #expect(try File.read(program.folder.path("site/stil.css")).count > 20_000)
        #expect(FileDetails(of: program.folder.path("hosting/steps.sh"))?.mode == 0o755)
    }

    @Test("Nothing that is there is written over, and nothing else is made then") func taken() throws {
        let program = try Program(isEmpty: true)
        try program.folder.write("min", to: "README.md")
        try program.folder.write("min", to: "content/index.md")
        let run = try program.run(Self.asked)
        #expect(run.status == 2)
        #expect(run.errors.contains("README.md finns redan") && run.errors.contains("content/index.md finns redan"))
        #expect(try program.text("README.md") == "min" && program.text("content/index.md") == "min")
        #expect(!program.exists("content/webbplats.yml") && !program.exists(".gitignore"))
    }

    @Test("All that is missing or wrong is told at once, and nothing is made") func wrong() throws {
        let program = try Program(isEmpty: true)
        let run = try program.run([
            "init", "--address", "exempelby", "--email", "kommunen", "--year", "27", "--area", "Dialoger",
        ])
        #expect(run.status == 2)
        for option in ["--name:", "--address:", "--publisher:", "--email:", "--year:"] {
            #expect(run.errors.contains(option), "\(option) \(run.errors)")
        }
        let reserved = try program.run([
            "init", "--name", "A", "--address", "https://a.se", "--publisher", "B", "--email", "b@a.se", "--year",
            "2024", "--area", "Dialoger", "--area", "Vägar", "--area", "vagar",
        ])
        #expect(reserved.status == 2)
        #expect(reserved.errors.split(separator: "\n").count { $0.contains("--area:") } == 2, "\(reserved.errors)")
        #expect(try FileTree(root: program.folder.path).entries.allSatisfy { $0.path.hasPrefix("streams/") })
    }

    @Test("On a terminal it asks for what is missing, and again where an answer cannot stand") func dialog() throws {
        var lines = [
            "exempelby", "https://www.exempelby.se/", "Exempelby kommun", "kommun@exempelby.se", "2024–2025",
            "Trygga vägar, , Bedrägerier",
        ].makeIterator()
        var shown = ""
        let prompt = Prompt(language: .swedish, nextLine: { lines.next() }, show: { shown += $0 })
        var given = NewSiteAnswers()
        given[.name] = "Löftet"
        let answers = try InitDialog(prompt: prompt).ask(given) { $0 == .name }
        #expect(answers.address == "https://www.exempelby.se/" && answers.year == "2024-2025")
        #expect(answers.areas == ["Trygga vägar", "Bedrägerier"])
        #expect(!shown.contains("Vad ska webbplatsen heta?"))
        #expect(shown.contains("är inte en adress"))
    }
}
