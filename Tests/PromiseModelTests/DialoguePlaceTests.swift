import PromiseModel
import TestSupport
import Testing

@Suite("Where a dialogue is") struct DialoguePlaceTests {
    @Test(
        "Where one answers a survey, or meets online, is no place that anybody comes to",
        arguments: [
            (nil, ["Torget"]), (.meeting, ["Torget"]), (.walk, ["Torget"]), (.survey, []), (.online, []),
        ] as [(Dialogue.Manner?, [String])])
    func manner(manner: Dialogue.Manner?, places: [String]) throws {
        let dialogue = Dialogue(date: try day("2024-03-12"), place: "Torget", manner: manner)
        #expect(dialogue.allPlaces.map(\.name) == places)
        let listed = Dialogue(
            date: try day("2024-03-12"), place: "Torget", places: [NamedPlace(name: "Parken")], manner: manner)
        #expect(listed.allPlaces.map(\.name) == places + ["Parken"])
    }

    @Test("A place that stands in the list too is told of once") func once() throws {
        let dialogue = Dialogue(
            date: try day("2024-03-12"), place: "torget", places: [NamedPlace(name: "Torget", address: "Storgatan 1")])
        #expect(dialogue.allPlaces.map(\.address) == ["Storgatan 1"])
    }
}
