import Diagnostics
import PromiseModel
import Testing

@testable import SiteContent
@testable import SiteGeneration
@testable import SiteModel

@Suite struct CountingRulesTests {
    private func rules(_ language: Language) async throws -> [CountingRules.Rule] {
        let site = try #require(try await SiteFixture().build().site)
        return CountingRules(settings: site.settings, language: language).all
    }

    @Test("Every example has a result, in every language", arguments: Language.allCases)
    func results(language: Language) async throws {
        let rules = try await rules(language)
        #expect(rules.count == 7)
        for example in rules.flatMap(\.examples) {
            #expect(example.standing != nil || !example.result.isEmpty)
            #expect(!example.given.isEmpty)
        }
    }

    @Test func lateIsTheDayAfter() async throws {
        let examples = try await rules(.swedish)[1].examples
        #expect(examples.map(\.standing) == [.ongoing, .delayed, .done])
    }

    @Test func ofWhatHasEndedIsSaidWhatWasTold() async throws {
        #expect(try await rules(.swedish)[3].examples.map(\.standing) == [.unreported, .unfinished, .wasOngoing])
    }

    @Test func howOftenComesFromTheSettings() async throws {
        #expect(try await rules(.swedish)[5].text.contains("aktivitet på tre månader"))
    }

    @Test func thatNewsIsOwedHoldsWhileThePromiseDoes() async throws {
        #expect(try await rules(.swedish)[5].text.contains("så länge löftet gäller"))
    }

    @Test("More than there may be at most is a failure only when the work is over") func whatMayStillFall()
        async throws
    {
        let examples = try await rules(.swedish)[4].examples.filter { $0.given.contains(": 3") }
        #expect(examples.map(\.given) == ["Pågår: 3 hittills. Målet är högst 2.", "Genomförd: 3. Målet var högst 2."])
        #expect(examples.map(\.result) == ["Målet hålls inte just nu.", "Målet hölls inte."])
    }
}
