import FileSystem
import Foundation
import TestSupport
import Testing

/// The day that a site shows, beside the machine's clock.
@Suite("The day and the clock") struct ClockTests {
    private func run(_ program: Program, _ arguments: String..., today: String? = nil) throws -> Program.Run {
        try program.run(arguments, environment: today.map { ["LOFTE_TODAY": $0] } ?? [:])
    }

    /// A site as if built on a day, by a machine whose clock said so.
    private func site(of day: String) throws -> Program {
        let program = try Program()
        #expect(try run(program, "build", "--quiet", today: day).status == 0)
        return program
    }

    @Test("A site of a day to come is no proof, though every byte is right") func future() throws {
        let program = try site(of: "2931-05-01")
        let proof = try run(program, "verify")
        #expect(proof.status == 1 && proof.errors.contains("visar den 2931-05-01, som inte har varit"), "\(proof)")
        #expect(proof.output.contains("site är precis vad källorna ger"))
        let json = try run(program, "verify", "--format", "json")
        #expect(json.status == 1 && json.output.contains("\"day\": \"2931-05-01\", \"ageInDays\": -"))
    }

    @Test("A proof says of which day the site is, and fails when it is too old") func old() throws {
        let program = try site(of: "2024-06-01")
        let proof = try run(program, "verify")
        #expect(proof.status == 0 && proof.output.contains("Den visar den 2024-06-01, för "), "\(proof)")
        let tooOld = try run(program, "verify", "--max-age", "30")
        #expect(tooOld.status == 1 && tooOld.errors.contains("dagar gammal: högst 30 går an"), "\(tooOld)")
        #expect(try run(program, "verify", "--max-age", "100000").status == 0)
        #expect(try run(program, "verify", "--max-age=-1").status == 2)
        #expect(try run(program, "verify", "--max-age", "99999999999999999999").status == 2)
    }

    @Test("A clock that has jumped publishes nothing in the place of what is out") func jumped() throws {
        let program = try site(of: "2020-06-01")
        let published = program.folder.path("site")
        for command in ["build", "check"] {
            let gated = try run(program, command, "--against", published)
            #expect(gated.status == 3 && gated.errors.contains("troligen går klockan fel"), "\(gated)")
        }
        let plain = try run(program, "build")
        #expect(plain.status == 0 && plain.errors.contains("varning: det som ligger ute visar den 2020-06-01"))
        // The day that was given is somebody's word.
        #expect(try run(program, "check", "--against", published, today: "2931-06-01").status == 0)
    }

    @Test("A day that has not come is told of, given or published") func ahead() throws {
        let program = try site(of: "2931-05-01")
        let back = try run(program, "build")
        #expect(back.status == 0 && back.errors.contains("det som ligger ute visar den 2931-05-01"), "\(back)")
        let given = try run(program, "build", today: "2931-05-02")
        #expect(
            given.status == 0 && given.errors.contains("sidorna visar den 2931-05-02, men i dag är det"), "\(given)")
    }
}
