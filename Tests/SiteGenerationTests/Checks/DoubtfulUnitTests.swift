import Diagnostics
import Testing

@testable import SiteGeneration

@Suite("doubtful-unit: what a number counts makes a sentence behind it") struct DoubtfulUnitTests {
    private func advice(_ unit: String) async throws -> [String] {
        let text = "---\nrubrik: Ljus\nansvarig: Kommunen\nmåltal: minst 4\nenhet: \(unit)\n---\n"
        return try await SiteFixture(["2024/trygghet/ljus.md": text]).build().diagnostics.map {
            "\($0.code.rawValue): \($0.advice?.swedish ?? "")"
        }
    }

    @Test(
        "A word in the singular is told its plural",
        arguments: [
            ("mätning", "mätningar"), ("kväll", "kvällar"), ("trygghetsvandring", "trygghetsvandringar"),
            ("möte", "möten"), ("skola", "skolor"), ("elev", "elever"), ("mätningarna", "mätningar"),
            ("åtgärd", "åtgärder"), ("veckodag", "veckodagar"),
        ]) func singular(unit: String, plural: String) async throws
    {
        #expect(try await advice(unit) == ["doubtful-unit: skriv \(plural)"])
        #expect(try await advice(plural) == [])
    }

    @Test(
        "What names a thing in the plural, a share or a measure is left alone",
        arguments: [
            "mätningar", "procent", "procent av personalen", "\"%\"", "km/h", "kr", "skymda vägmärken kvar", "barn",
            "samtal", "deltagare", "personer som känner sig trygga", "ton CO2", "timmar", "svar", "fältande",
        ]) func right(unit: String) async throws
    {
        #expect(try await advice(unit) == [])
    }

    @Test(
        "A number, a sentence and a word for anything are told of",
        arguments: [
            ("4 möten", "skriv talet i måltal: eller utfall:, och bara möten i enhet:"),
            ("Vi ska göra fyra mätningar.", "skriv bara vad talet räknar, i flertal, och meningen i mål:"),
            ("antal", "skriv det som efter ordet två, till exempel möten eller kontroller"),
            ("4", "skriv det som efter ordet två, till exempel möten eller kontroller"),
        ]) func others(unit: String, advised: String) async throws
    {
        #expect(try await advice(unit) == ["doubtful-unit: \(advised)"])
    }
}
