import Diagnostics
import SiteGeneration
import Testing

@testable import lofte

@Suite("A command in a message can be copied to a terminal as it stands") struct AdvisedCommandTests {
    /// The words that a shell makes of a line (POSIX, Shell Command Language, 2.2).
    private static func words(_ line: String) -> [String] {
        var words: [String] = []
        var word: String?
        var mark: Character?
        for sign in line {
            switch (mark, sign) {
            case (nil, "'"), (nil, "\""):
                mark = sign
                word = word ?? ""
            case (let open?, _) where sign == open: mark = nil
            case (nil, " "):
                if let done = word { words.append(done) }
                word = nil
            default: word = (word ?? "") + String(sign)
            }
        }
        return words + [word].compactMap { $0 }
    }

    @Test(
        "Whatever the folder is called, it is one word",
        arguments: ["2027", "2027/Unga i Köpingsby", "2027/trygga & säkra vägar", "2027/(nytt)", "2027/5 $ om dagen"])
    func folders(folder: String) {
        #expect(Self.words("lofte follow-up \(ShellWord.written(folder)) x") == ["lofte", "follow-up", folder, "x"])
    }

    @Test("A follow-up without a text is told how to be written, with the path that was given") func followUp() throws {
        let program = try Program()
        let path = "2024/Unga i tätorten/oppet-hus"
        let run = try program.run("follow-up", path)
        let advised = try #require(run.errors.firstMatch(of: /skriv vad som har hänt: (lofte follow-up .*)/))
        #expect(Self.words(String(advised.1)).prefix(3) == ["lofte", "follow-up", path])
    }

    @Test("What was said besides the text is in the advice too") func followUpOptions() throws {
        let program = try Program()
        let run = try program.run(
            "follow-up", "2024/trafik/hastighet", "--status", "avbruten", "--reason", "Marken är \"såld\"", "--outcome",
            "drygt 3")
        let advised = try #require(run.errors.firstMatch(of: /skriv vad som har hänt: (lofte follow-up .*)/))
        #expect(
            Self.words(String(advised.1)) == [
                "lofte", "follow-up", "2024/trafik/hastighet", "--status", "avbruten", "--outcome", "drygt 3",
                "--reason",
                "Marken är \"såld\"", "Vad som har hänt.",
            ])
    }

    @Test("A promise, or a file in it, where an area is asked for leads to the areas that there are") func areas()
        throws
    {
        let outline = ContentOutline(files: [
            "2024/index.md", "2024/trafik/index.md", "2024/trafik/hastighet.md", "2025/index.md", "2026/index.md",
            "2026/a/index.md", "2026/b/index.md",
        ])
        func area(_ name: String) -> String { outline.question(ofArea: name, content: "content").swedish }
        #expect(area("2024") == " Menade du 2024/trafik?")
        #expect(area("2024/trafik/hastighet") == " Menade du 2024/trafik?")
        #expect(area("2025") == " Löftet har inget fokusområde än: skapa först ett med lofte new area 2025 \"…\"")
        #expect(area("2026") == " Löftets områden är 2026/a, 2026/b.")
        #expect(area("2026/skolorna") == " Löftets områden är 2026/a, 2026/b.")
        #expect(outline.question(ofPromise: "2024/trafik", content: "content").swedish == " Menade du 2024?")
        #expect(outline.question(ofPromise: "2o24", content: "content").swedish == " Menade du 2024?")
    }
}
