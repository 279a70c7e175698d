import FileSystem
import Foundation
import TestSupport
import Testing

@Suite("lofte build")
struct BuildCommandTests {
    @Test("0: builds, says how much on standard output, and nothing on standard error") func build() throws {
        let program = try Program()
        let run = try program.run("build")
        #expect(run.status == 0)
        #expect(run.errors == "")
        #expect(run.output.wholeMatch(of: /\d+ sidor, \d+ filer ändrade, på \d+ ms\.\n/) != nil, "\(run.output)")
        #expect(program.exists("site/2024/index.html"))
    }

    @Test("A second build changes nothing, not even the time of a file") func again() throws {
        let program = try Program()
        _ = try program.run("build")
        func times() throws -> [String: Date] {
            var times: [String: Date] = [:]
            let root = program.folder.path("site")
            for path in try FileManager.default.subpathsOfDirectory(atPath: root) {
                times[path] =
                    try FileManager.default.attributesOfItem(atPath: root + "/" + path)[.modificationDate] as? Date
            }
            return times
        }
        let before = try times()
        let run = try program.run("build")
        #expect(run.output.contains(" 0 filer ändrade"))
        #expect(try times() == before)
        #expect(before.count > 5)
    }

    @Test("What was removed is counted") func removed() throws {
        let program = try Program()
        try program.folder.write("---\nrubrik: Om\n---\n", to: "content/om.md")
        _ = try program.run("build")
        try File.remove(program.folder.path("content/om.md"))
        let run = try program.run("build", "--verbose")
        #expect(run.output.contains(", 1 borttagen,"))
        #expect(run.output.contains("tog bort om/index.html\n"))
    }

    @Test("1: an error; nothing is written, and all is said on standard error") func contentError() throws {
        let program = try Program()
        try program.folder.write("---\nrubrik: Om\n---\n[Bort](/borta/)\n<b>x</b>\n", to: "content/om.md")
        let run = try program.run("build")
        #expect(run.status == 1)
        #expect(run.errors.contains("content/om.md:4:8: fel: länken \"/borta/\" leder ingenstans [broken-link]"))
        #expect(run.output.hasPrefix("1 fel och 1 varning. Inget är skrivet.\nVad ett problem betyder: lofte explain "))
        #expect(!program.exists("site"))
    }

    @Test("A warning stops nothing; with --strict it does") func strict() throws {
        let program = try Program()
        try program.folder.write("---\nrubrik: Om\n---\n<b>x</b>\n", to: "content/om.md")
        let strict = try program.run("build", "--strict")
        #expect(strict.status == 1)
        #expect(strict.output.hasPrefix("1 varning, som med --strict räknas som fel. Inget är skrivet.\n"))
        #expect(!program.exists("site"))
        let run = try program.run("build")
        #expect(run.status == 0)
        #expect(run.output.hasSuffix(" ms. 1 varning.\n"))
        #expect(run.errors.contains("varning: HTML-koden"))
    }

    @Test(
        "2: folders that are not there or cannot be the output",
        arguments: [
            (["--content", "saknas"], "fel: kan inte öppna mappen saknas: den finns inte. Står du i rätt mapp?\n"),
            (
                ["--content", "tom/content"],
                "fel: kan inte öppna mappen tom/content: den finns inte. Står du i rätt mapp? För en ny webbplats gör du "
                    + "mappen content, med filerna webbplats.yml och index.md.\n"
            ),
            (["--templates", "saknas"], "fel: kan inte öppna mappen saknas: den finns inte. Står du i rätt mapp?\n"),
            (
                ["--output", "content/site"],
                "fel: utmatningsmappen content/site och källmappen content får inte ligga i varandra: "
                    + "välj en annan mapp med --output\n"
            ),
            (["--output", "fil"], "fel: fil är en fil, inte en mapp: välj en annan mapp med --output\n"),
            (["--today", "igår"], "fel: --today \"igår\" är inte ett datum: skriv det som ÅÅÅÅ-MM-DD\n"),
            (
                ["--base-url", "exempel.se"],
                "fel: --base-url \"exempel.se\" är inte en adress: skriv till exempel https://www.exempel.se/lofte/\n"
            ),
        ])
    func wrongUse(arguments: [String], message: String) throws {
        let program = try Program()
        try program.folder.write("", to: "fil")
        let run = try program.run(["build"] + arguments)
        #expect(run.status == 2)
        #expect(run.errors == message)
        #expect(run.output == "")
        #expect(!program.exists("site"))
    }

    @Test("2: files of somebody else in the way") func foreign() throws {
        let program = try Program()
        try program.folder.write("inte min", to: "site/index.html")
        let run = try program.run("build")
        #expect(run.status == 2)
        #expect(
            run.errors == "fel: site/index.html finns redan och är inte skriven av lofte: "
                + "flytta den, eller välj en annan mapp med --output. Inget är skrivet.\n")
        #expect(try program.text("site/index.html") == "inte min")
        #expect(!program.exists("site/2024"))
    }

    @Test("3: the output cannot be made, since a file stands where its parent should") func machine() throws {
        let program = try Program()
        try program.folder.write("", to: "fil")
        let run = try program.run("build", "--output", "fil/site")
        #expect(run.status == 3)
        #expect(run.errors == "fel: kan inte skapa fil/site: det är ingen mapp.\n")
        #expect(run.output == "")
    }

    @Test("--output and --quiet") func quiet() throws {
        let program = try Program()
        let run = try program.run("build", "--output", "ut/här", "--quiet")
        #expect(run.status == 0)
        #expect(run.output == "" && run.errors == "")
        #expect(program.exists("ut/här/index.html"))
    }

    @Test("--verbose names what was written") func verbose() throws {
        let run = try Program().run("build", "--verbose")
        #expect(run.output.contains("skrev 2024/index.html\n"))
    }

    @Test("--verbose tells any command's reader what is read, beside its answer") func verboseAnswer() throws {
        let program = try Program()
        let run = try program.run("status", "--format", "json", "--verbose", "--drafts")
        #expect(run.errors.contains("läser content och templates, med utkast, som den 2024-06-01"))
        #expect(run.output == (try program.run("status", "--format", "json", "--drafts").output))
    }

    @Test(
        "Zone and locale change nothing",
        arguments: [
            ["TZ": "Pacific/Kiritimati", "LANG": "tr_TR.UTF-8"], ["TZ": "America/Anchorage", "LC_ALL": "C"],
            ["LANG": "sv_SE.ISO-8859-1"],
        ])
    func environment(environment: [String: String]) throws {
        let program = try Program()
        try program.folder.write("---\nrubrik: Öppettider\n---\n## Ii\n", to: "content/om/Öppet.md")
        _ = try program.run("build", "--today", "2024-06-01")
        let run = try program.run("build", "--today", "2024-06-01", environment: environment)
        #expect(run.status == 0)
        #expect(run.output.contains(" 0 filer ändrade"), "\(run.output)\(run.errors)")
    }

    @Test("--today before LOFTE_TODAY") func today() throws {
        let program = try Program()
        try program.folder.write("---\nrubrik: Om\npubliceras: 2024-07-01\n---\n", to: "content/om.md")
        _ = try program.run("build", "--output", "a", environment: ["LOFTE_TODAY": "2024-06-30"])
        _ = try program.run("build", "--output", "b", environment: ["LOFTE_TODAY": "2024-07-01"])
        _ = try program.run(
            "build", "--output", "c", "--today", "2024-07-01", environment: ["LOFTE_TODAY": "2024-06-30"])
        _ = try program.run("build", "--output", "d", "--drafts", environment: ["LOFTE_TODAY": "2024-06-30"])
        #expect(["a", "b", "c", "d"].map { program.exists($0 + "/om/index.html") } == [false, true, true, true])
        let wrong = try program.run("build", environment: ["LOFTE_TODAY": "i dag"])
        #expect(wrong.status == 2)
        #expect(wrong.errors == "fel: LOFTE_TODAY \"i dag\" är inte ett datum: skriv det som ÅÅÅÅ-MM-DD\n")
    }

    @Test("--base-url is the address that pages say they have") func baseURL() throws {
        let program = try Program()
        _ = try program.run("build", "--base-url", "http://prov.se")
        #expect(try program.text("site/2024/index.html").contains("href=\"http://prov.se/2024/\""))
    }
}
