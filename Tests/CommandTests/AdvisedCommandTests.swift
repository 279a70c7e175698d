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
}
