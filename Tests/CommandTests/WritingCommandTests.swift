import FileSystem
import TestSupport
import Testing

@Suite("lofte new, follow-up, status, and check --fix")
struct WritingCommandTests {
    private static let activity =
        "---\nrubrik: Ljus # anteckning\nansvarig: 'Kommunen'\nklart: 2024-05-01\n---\n\nText.\n"

    /// A site with one activity, which is late on 2024-06-01.
    private func program() throws -> Program {
        let program = try Program()
        try program.folder.write("---\nrubrik: Gator\nnummer: 1\n---\n", to: "content/2024/gator/index.md")
        try program.folder.write(Self.activity, to: "content/2024/gator/ljus.md")
        return program
    }

    @Test("A new file of every kind builds at once, and none is overwritten") func new() throws {
        let program = try program()
        let calls = [
            ["promise", "2025", "Löftet 2025"], ["area", "2025", "Trafik"], ["activity", "2025/trafik", "Farten"],
            ["dialogue", "2025", "Torget", "--date", "2025-03-12"],
            ["report", "2025", "Kvartalet", "--period", "2025-kv1"],
            ["page", "om", "Kontakt"],
        ]
        for call in calls {
            #expect(try program.run(["new"] + call).status == 0)
            let again = try program.run(["new"] + call)
            #expect(again.status == 2 && again.errors.contains("finns redan"))
        }
        #expect(program.exists("content/2025/dialoger/2025-03-12-torget.md"))
        #expect(try program.run("check").status == 0)
        #expect(try program.run("check", "--drafts").status == 0)
    }

    @Test("No message shows a day or a year that somebody could take for a real one") func placeholders() throws {
        let program = try program()
        for call in [
            ["new"], ["new", "activity"], ["new", "area", "löften", "X"], ["new", "activity", "gata", "X"],
            ["new", "area", "X", "--from", "gammalt"], ["new", "promise", "snart", "--from", "gammalt"],
            ["new", "dialogue", "2024", "X", "--date", "snart"], ["follow-up"],
            ["follow-up", "ljus", "Klart.", "--date", "snart"], ["follow-up", "ljus", "Klart.", "--outcome", "många"],
            ["check", "--today", "snart"],
        ] {
            let run = try program.run(call)
            #expect(run.status == 2, "\(call)")
            let years = run.errors.split { !$0.isNumber }.filter { $0.count == 4 }
            #expect(years.allSatisfy { call.joined().contains($0) }, "\(call): \(run.errors)")
        }
    }

    @Test("What is named before it is there can be made: nothing that was whole is broken by a draft")
    func namedBefore() throws {
        let program = try program()
        let named = Self.activity.replacing(
            "\nText.", with: "\n[Kontakt](/om/kontakt/)\n"
        ).replacing("klart:", with: "dialoger:\n  - 2024-03-12-torget\nklart:")
        try program.folder.write(named, to: "content/2024/gator/ljus.md")
        #expect(try program.run("check").errors.contains("[unknown-dialogue]"))
        #expect(try program.run("new", "dialogue", "2024", "Torget", "--date", "2024-03-12").status == 0)
        #expect(try program.run("new", "page", "om", "Kontakt").status == 0)
        #expect(program.exists("content/2024/dialoger/2024-03-12-torget.md") && program.exists("content/om/kontakt.md"))
    }

    @Test("A dialogue's place is asked for, and not taken from its title") func place() throws {
        let program = try program()
        let told = try program.run("new", "dialogue", "2024", "Om trafiken", "--date", "2024-03-12")
        #expect(told.output.contains("plats:"))
        let path = "content/2024/dialoger/2024-03-12-om-trafiken.md"
        #expect(try program.text(path).contains("\nplats: Platsen är inte angiven\n"))
        let known = try program.run(
            "new", "dialogue", "2024", "Om skolan", "--date", "2024-03-12", "--place", "Stora torget")
        #expect(!known.output.contains("plats:"))
        #expect(
            try program.text("content/2024/dialoger/2024-03-12-om-skolan.md").contains("\nplats: Stora torget\n"))
    }

    @Test("Folders and activities may be called by their titles, and kinds by their Swedish names") func titles() throws
    {
        let program = try program()
        #expect(try program.run("new", "fokusområde", "2024", "Trygga torg").status == 0)
        #expect(try program.run("new", "aktivitet", "2024/Trygga torg", "Lampor").status == 0)
        #expect(try program.run("new", "aktivitet", "gator", "Skyltar").status == 0)
        #expect(program.exists("content/2024/trygga-torg/lampor.md") && program.exists("content/2024/gator/skyltar.md"))
        #expect(try program.run("follow-up", "ljus", "Klart.", "--date", "2024-05-20").status == 0)
        #expect(try program.text("content/2024/gator/ljus.md").contains("text: Klart."))
        #expect(try program.run("follow-up", "Ljuset", "Klart.").status == 2)
    }

    @Test("What cannot be made is refused, and nothing asks without a terminal") func refused() throws {
        let program = try program()
        for call in [
            ["new"], ["new", "activty", "2024/gator", "X"], ["new", "activity", "2024/x", "X"], ["follow-up"],
        ] {
            let run = try program.run(call)
            #expect(run.status == 2 && run.errors.hasPrefix("fel: "))
        }
    }

    @Test("A follow-up is added, and no other line is changed") func followUp() throws {
        let program = try program()
        let run = try program.run(
            "follow-up", "2024/gator/ljus", "Tre lampor: klara.", "--status", "pågår", "--outcome", "3", "--reason",
            "Snö", "--source", "/2024/", "--date", "2024-05-20")
        #expect(run.status == 0)
        #expect(
            try program.text("content/2024/gator/ljus.md")
                == Self.activity.replacing(
                    "2024-05-01\n",
                    with:
                        "2024-05-01\nuppföljningar:\n  - datum: 2024-05-20\n    status: pågår\n    utfall: 3\n    orsak: Snö\n    text: \"Tre lampor: klara.\"\n    underlag: /2024/\n"
                ))
        #expect(try program.run("check").status == 0)
    }

    @Test(
        "A follow-up that would break the file is not saved",
        arguments: [
            (["--status", "avbruten"], Int32(1)), (["--status", "pågar"], 2), (["--outcome", "tre"], 2),
            (["--date", "20 maj"], 2),
        ] as [([String], Int32)])
    func brokenFollowUp(options: [String], status: Int32) throws {
        let program = try program()
        let run = try program.run(["follow-up", "2024/gator/ljus", "Text"] + options)
        #expect(run.status == status && !run.errors.isEmpty)
        #expect(try program.text("content/2024/gator/ljus.md") == Self.activity)
    }

    /// A site with an area and an activity whose names have blanks.
    private func spacedProgram() throws -> Program {
        let program = try program()
        try program.folder.write(
            "---\nrubrik: Trygga gator\nnummer: 2\n---\n", to: "content/2024/trygga gator/index.md")
        try program.folder.write(
            "---\nrubrik: Mer ljus på torget\nansvarig: Kommunen\nstart: 2024-05-01\n---\n",
            to: "content/2024/trygga gator/mer ljus.md")
        return program
    }

    @Test(
        "An address, and the title of a folder with blanks, is the folder",
        arguments: [
            "https://www.exempelby.se/lofte/2024/trygga%20gator/", "/2024/trygga%20gator/", "Trygga gator",
            "2024/Trygga gator",
        ]) func spacedFolder(name: String) throws
    {
        let program = try spacedProgram()
        #expect(try program.run("new", "activity", name, "Ny skylt").status == 0)
        #expect(try program.text("content/2024/trygga gator/ny-skylt.md").contains("rubrik: Ny skylt"))
    }

    @Test(
        "What is near to a folder with blanks is answered with its path, to be pasted",
        arguments: [
            "Trygga gatr", "https://www.exempelby.se/2024/trygga-gator/", "2024/tryga gator/",
            "trygga", "2024/trygga",
        ]) func nearSpacedFolder(name: String) throws
    {
        let run = try spacedProgram().run("new", "activity", name, "Ny skylt")
        #expect(run.status == 2 && run.errors.contains("Menade du \"2024/trygga gator\"?"), "\(run.errors)")
    }

    @Test(
        "What is near to an activity with blanks is answered with its path, to be pasted",
        arguments: [
            "Mer ljus på torgt", "2024/trygga gator/mer-ljus", "torget",
            "https://www.exempelby.se/2024/trygga%20gator/mer-ljus/",
        ]) func nearSpacedActivity(name: String) throws
    {
        let run = try spacedProgram().run("follow-up", name, "Text")
        #expect(run.status == 2 && run.errors.contains("Menade du \"2024/trygga gator/mer ljus\"?"), "\(run.errors)")
    }

    @Test("Blanks outside quotation marks are answered with the call as it is to be") func unquoted() throws {
        let program = try spacedProgram()
        let followUp = try program.run("follow-up", "2024/trygga", "gator/mer", "ljus", "Vi har mätt.")
        #expect(followUp.errors.contains("lofte follow-up \"2024/trygga gator/mer ljus\" \"Vi har mätt.\""))
        let new = try program.run("new", "activity", "2024/trygga", "gator", "Ny skylt")
        #expect(new.errors.contains("lofte new activity \"2024/trygga gator\" \"Ny skylt\""))
        let capital = try program.run("new", "activity", "2024/gator", "Kvällsöppet", "på", "biblioteket")
        #expect(capital.errors.contains("lofte new activity 2024/gator \"Kvällsöppet på biblioteket\""))
        let curly = try program.run("new", "activity", "2024/gator", "”nya", "skyltar", "nu”")
        #expect(curly.errors.contains("lofte new activity 2024/gator \"nya skyltar nu\""))
        let several = try program.run(
            "follow-up", "2024/Trygga", "Gator/mer", "ljus", "Vi", "har", "mätt", "på", "Torget")
        #expect(several.errors.contains("lofte follow-up \"2024/Trygga Gator/mer ljus\" \"Vi har mätt på Torget\""))
    }

    @Test("A folder whose name is nearly that of one with blanks is answered with its path in quotation marks")
    func nearSpacedFolder() throws {
        let run = try spacedProgram().run("new", "activity", "2024/Trygga & gator", "Ny skylt")
        #expect(run.status == 2 && run.errors.contains("\"2024/trygga gator\""), "\(run.errors)")
    }

    @Test("A report without its period, or with another's, is answered with one that can be written") func period()
        throws
    {
        let program = try program()
        for arguments in [
            ["new", "report", "2024", "Rapport"], ["new", "report", "2024", "Rapport", "--period", "våren"],
        ] {
            let run = try program.run(arguments)
            #expect(run.status == 2 && run.errors.contains("2024-kv1"), "\(run.errors)")
        }
    }

    @Test("An activity that is not there is answered with the nearest") func nearest() throws {
        let run = try program().run("follow-up", "2024/gator/ljs", "Text")
        #expect(run.status == 2 && run.errors.contains("Menade du 2024/gator/ljus?"))
    }

    @Test("The list of activities, in every form, and what makes it fail") func status() throws {
        let program = try program()
        let table = try program.run("status")
        #expect(table.status == 0 && table.output.contains("orsak till förseningen, uppföljning (152 dagar)  Kommunen"))
        #expect(table.output.hasSuffix("1 aktivitet, 1 försenad, 1 behöver något.\n"))
        let csv = try program.run("status", "--format", "csv")
        #expect(
            csv.output.hasSuffix(
                "\r\nLjus,content/2024/gator/ljus.md,Försenad,ja,2024-05-01,,\"orsak till förseningen, uppföljning (152 dagar)\",Kommunen,nej,\r\n"
            ))
        let json = try program.run("status", "--format", "json")
        #expect(json.output.contains("\"delayed\": true, \"overdue\": true, \"due\": \"2024-05-01\""))
        #expect(json.output.contains("\"responsibles\": [{\"name\": \"Kommunen\", \"role\": \"ansvarar\"}]"))
        #expect(try program.run("status", "--fail-on", "delayed").status == 1)
        #expect(try program.run("status", "--fail-on", "overdue", "--today", "2024-02-01").status == 0)
    }

    @Test("Who has told of a period, and who has not") func reporting() throws {
        let program = try program()
        func write(_ name: String, _ responsible: String, _ rest: String) throws {
            try program.folder.write(
                "---\nrubrik: \(name)\nansvarig: \(responsible)\n\(rest)---\n", to: "content/2024/gator/\(name).md")
        }
        func told(_ day: String, _ status: String) -> String {
            "uppföljningar:\n  - datum: \(day)\n    status: \(status)\n    text: Så gick det.\n"
        }
        try write("bron", "\n  - namn: Polisen\n  - namn: Skolan\n    roll: medverkar", told("2024-02-10", "pågår"))
        try write("over", "Polisen", told("2023-12-20", "genomförd"))
        try write("sedan", "Polisen", "start: 2024-04-02\n")
        let run = try program.run("status", "--period", "2024-kv1")
        #expect(
            run.output == """
                Första kvartalet 2024: 1 av 2 aktiviteter har en uppföljning.

                Kommunen: 0 av 1
                  saknas  Ljus  content/2024/gator/ljus.md

                Polisen: 1 av 1
                  2024-02-10  bron  content/2024/gator/bron.md

                """)
        #expect(run.status == 0)
        #expect(try program.run("status", "--period", "2024-kv1", "--fail-on", "overdue").status == 1)
        #expect(try program.run("status", "--period", "2024-kv2").output.contains("0 av 3 aktiviteter"))
        #expect(
            try program.run("status", "--period", "2022").output == "2022: 0 av 0 aktiviteter har en uppföljning.\n")
        for wrong in [["--period", "våren"], ["--period", "2024", "--format", "json"]] {
            #expect(try program.run(["status"] + wrong).status == 2)
        }
    }

    @Test("--fix mends errors with one mend, shows them, and touches nothing else") func fix() throws {
        let program = try program()
        try program.folder.write(
            "---\nrubirk: Om # så\nuppdaterad: 2024-3-1\n---\nVi samt ni, a\u{30A}.", to: "content/om.md")
        let before = try program.text("content/2024/gator/ljus.md")
        let run = try program.run("check", "--fix")
        #expect(run.status == 0)
        #expect(run.errors.contains("rättade content/om.md:2: \"rubirk\" blev \"rubrik\""))
        #expect(
            try program.text("content/om.md").utf8.elementsEqual(
                "---\nrubrik: Om # så\nuppdaterad: 2024-03-01\n---\nVi samt ni, å.\n".utf8))
        #expect(try program.text("content/2024/gator/ljus.md") == before)
    }

    @Test("--fix mends warnings with one mend too, but never how a sentence is put") func fixWarnings() throws {
        let program = try program()
        try program.folder.write(
            "---\nrubrik: Hj\u{C3}\u{A4}lp\nkälla: www.arboga.se\n---\n\n# Om\n\nVi samt ni, t.ex. den 12/6/24.\n",
            to: "content/om.md")
        let run = try program.run("check", "--fix")
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.errors.contains("rättade content/om.md:6: \"#\" blev \"##\""))
        #expect(
            try program.text("content/om.md")
                == "---\nrubrik: Hjälp\nkälla: https://www.arboga.se\n---\n\n## Om\n\nVi samt ni, t.ex. den 12/6/24.\n")
    }

    @Test("--fix keeps permissions, and mends what a symbolic link leads to, once") func fixKeepsTheFile() throws {
        let program = try program()
        let folder = program.folder
        let broken = "---\nrubirk: Om\nuppdaterad: 2024-3-1\n---\n"
        let mended = "---\nrubrik: Om\nuppdaterad: 2024-03-01\n---\n"
        try folder.write(broken, to: "content/om/kontakt.md")
        try folder.setPermissions(0o640, of: "content/om/kontakt.md")
        try folder.link("content/om/alias.md", to: "kontakt.md")
        try folder.link("content/hjalp", to: "om")
        let held = folder.makeHardLink("kvar.md", to: "content/om/kontakt.md")
        let run = try program.run("check", "--fix")
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.errors.split(separator: "\n").count { $0.contains("\"rubirk\" blev \"rubrik\"") } == 1)
        #expect(try program.text("content/om/kontakt.md") == mended)
        #expect(folder.permissions(of: "content/om/kontakt.md") == 0o640)
        #expect(Folder.kind(of: folder.path("content/om/alias.md")) == .symbolicLink)
        #expect(Folder.kind(of: folder.path("content/hjalp")) == .symbolicLink)
        #expect(try Folder.names(in: folder.path("content/om")) == ["alias.md", "kontakt.md"])
        // By a temporary file and a rename: the old file is whole by its other name.
        if held { #expect(try program.text("kvar.md") == broken) }
    }

    @Test("GitHub's form goes to standard output, SARIF too") func otherForms() throws {
        let program = try program()
        try program.folder.write("---\nrubrik: Om\n---\n[Bort](/borta/)\n", to: "content/om.md")
        let github = try program.run("check", "--format", "github")
        #expect(github.status == 1 && github.output.contains("::error file=content/om.md,line=4,"))
        let sarif = try program.run("check", "--format", "sarif")
        #expect(sarif.status == 1 && sarif.output.contains("\"version\": \"2.1.0\"") && sarif.errors.isEmpty)
        #expect(sarif.output.contains("\"shortDescription\": {\"text\": "))
    }
}
