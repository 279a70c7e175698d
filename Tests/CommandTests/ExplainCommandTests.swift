import Testing

@Suite("lofte explain")
struct ExplainCommandTests {
    @Test("Explains a code in the language asked for, with an example and what to do") func one() throws {
        let program = try Program()
        let run = try program.run("explain", "unknown-status")
        #expect(run.status == 0)
        #expect(run.errors == "")
        #expect(run.output.hasPrefix("En status som inte finns [unknown-status]\nFel\n\n"))
        #expect(run.output.contains("\nFel, överst i en aktivitet:\n    status: försenad\n"))
        #expect(run.output.contains("\nRätt:\n    status: pågår\n"))
        #expect(run.output.contains("\nGör så här: Skriv en av statusarna"))
        let english = try program.run("explain", "unknown-status", "--language", "en")
        #expect(english.output.hasPrefix("A status that there is not [unknown-status]\nError\n"))
    }

    @Test("Takes a code as it is copied out of a message") func brackets() throws {
        let program = try Program()
        #expect(try program.run("explain", "[raw-html]") == program.run("explain", "raw-html"))
    }

    @Test("Lists all codes without one") func list() throws {
        let run = try Program().run("explain")
        #expect(run.status == 0)
        #expect(run.output.contains("\n  unknown-status            En status som inte finns\n"))
        #expect(run.output.contains("\nMallar\n"))
    }

    @Test("Prints the handbook's chapter as Markdown") func markdown() throws {
        let run = try Program().run("explain", "--format", "markdown")
        #expect(run.output.hasPrefix("## Filer\n\n### Två personer har ändrat samma rader\n\nFel: `merge-conflict`\n"))
    }

    @Test("Names the nearest code to one there is not") func unknown() throws {
        let program = try Program()
        let run = try program.run("explain", "unknown-statu")
        #expect(run.status == 2)
        #expect(run.output == "")
        #expect(run.errors == "fel: det finns inget problem med koden \"unknown-statu\": menade du unknown-status?\n")
        #expect(try program.run("explain", "x").errors.contains("utan kod"))
    }
}
