import TestSupport
import Testing

@Suite("What a shell offers to complete")
struct CompletionTests {
    private func program() throws -> Program {
        let program = try Program()
        try program.folder.write("---\nrubrik: Gator\nnummer: 1\n---\n", to: "content/2024/gator/index.md")
        try program.folder.write("---\nrubrik: Ljus\nansvarig: A\n---\n", to: "content/2024/gator/ljus.md")
        try program.folder.write("---\nrubrik: Torg\nnummer: 1\n---\n", to: "annat/2023/torg/index.md")
        return program
    }

    @Test("A script for each shell, the same in both languages but for the help", arguments: ["bash", "zsh", "fish"])
    func scripts(_ shell: String) throws {
        let program = try program()
        let swedish = try program.run("--generate-completion-script", shell)
        #expect(swedish.status == 0 && swedish.errors == "")
        // The parser's own words are code here, and are not to be put into Swedish.
        #expect(!swedish.output.contains("Flaggor:") && !swedish.output.contains(" och option"))
        for word in ["follow-up", "promise", "unknown-status", "delvis genomf", "sarif", "overdue"] {
            #expect(swedish.output.contains(word), "\(word)")
        }
        let english = try program.run("--generate-completion-script", shell, "--language", "en")
        if shell == "bash" { #expect(english.output == swedish.output) }
    }

    /// What bash offers for the last of the words.
    private func offered(_ program: Program, _ words: String...) throws -> [Substring] {
        let custom = ["---completion"] + words
        let run = try program.run(custom)
        #expect(run.errors == "")
        return run.output.split(separator: "\n")
    }

    @Test("The folders and activities of the content that the command line names") func fromContent() throws {
        let program = try program()
        let folder = ["new", "--", "positional@1"]
        let new = try offered(program, folder[0], folder[1], folder[2], "3", "0", "lofte", "new", "activity", "")
        #expect(new == ["2024", "2024/gator"])
        let other = try offered(
            program, folder[0], folder[1], folder[2], "5", "0", "lofte", "new", "--content", "annat", "activity", "")
        #expect(other == ["2023/torg"])
        let activity = try offered(
            program, "follow-up", "--", "positional@0", "2", "0", "lofte", "follow-up", "")
        #expect(activity == ["2024/gator/ljus"])
        let missing = try offered(
            program, "follow-up", "--", "positional@0", "3", "0", "lofte", "follow-up", "--content=finns-inte", "")
        #expect(missing == [])
    }
}
