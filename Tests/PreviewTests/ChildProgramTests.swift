import Preview
import Testing

@Suite("Other programs") struct ChildProgramTests {
    @Test("What is given reaches the program as it is") func arguments() async throws {
        let child = ChildProgram("printf", limit: .seconds(60))
        #expect(
            await child.run(["%s|", "a b", "$(id)", "'", "ö"])
                == .ended(status: 0, output: Array("a b|$(id)|'|ö|".utf8), errors: []))
        #expect(await ChildProgram("finns-inte-alls", limit: .seconds(60)).run([]) == .notStarted)
        #expect(await child.run(["a\0b"]) == .notStarted)
    }

    @Test("Variables are set and taken away") func environment() async throws {
        let child = ChildProgram("sh", environment: ["LOFTE_A": "ett", "HOME": nil], limit: .seconds(60))
        #expect(
            await child.run(["-c", "echo $LOFTE_A; echo ${HOME-inget}; echo fel >&2; exit 3"])
                == .ended(status: 3, output: Array("ett\ninget\n".utf8), errors: Array("fel\n".utf8)))
    }

    @Test("Much is read, too much and too long are stopped") func limits() async throws {
        let much = await ChildProgram("head", limit: .seconds(60)).run(["-c", "3000000", "/dev/zero"])
        #expect(much == .ended(status: 0, output: [UInt8](repeating: 0, count: 3_000_000), errors: []))
        #expect(await ChildProgram("cat", limit: .seconds(60), outputLimit: 1_000).run(["/dev/zero"]) == .stopped)
        #expect(await ChildProgram("sleep", limit: .milliseconds(200)).run(["90"]) == .stopped)
        // What goes on behind it, longer than the limit, holds nobody up. Not for long: it may hold pipes of other tests.
        #expect(
            await ChildProgram("sh", limit: .seconds(10)).run(["-c", "sleep 15 & echo klar"])
                == .ended(status: 0, output: Array("klar\n".utf8), errors: []))
    }
}
