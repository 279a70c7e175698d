import Testing

@testable import SiteModel

@Suite struct ResponsiblePartiesTests {
    private static let all = [
        "Polisen", "Kommunen och polisen", "Kommunen", "Skolan, polisen och Fritids", "Miljö och hälsa",
        "Miljö och hälsa och Polisen", "Fritids/skolan", "Skolan", "Fritids", "Kommunen, och Polisen",
        "Kommunen och en förening", "Polisen och Polisen",
    ]
    private let parties = ResponsibleParties(parties: ["Kommunen", "Räddningstjänsten Väst"], responsibles: Self.all)

    @Test(
        "Names that are known are taken apart, others are left whole",
        arguments: [
            ("Polisen", ["Polisen"]), ("Kommunen och polisen", ["Kommunen", "Polisen"]),
            ("Skolan, polisen och Fritids", ["Skolan", "Polisen", "Fritids"]), ("Miljö och hälsa", ["Miljö och hälsa"]),
            ("Miljö och hälsa och Polisen", ["Miljö och hälsa", "Polisen"]), ("Fritids/skolan", ["Fritids", "Skolan"]),
            ("Kommunen, och Polisen", ["Kommunen", "Polisen"]),
            ("Kommunen och en förening", ["Kommunen och en förening"]), ("Polisen och Polisen", ["Polisen"]),
            ("Polisen samt Räddningstjänsten Väst", ["Polisen", "Räddningstjänsten Väst"]), ("och", ["och"]),
            ("", [""]),
            ("/, och ,", ["/, och ,"]),
        ])
    func named(text: String, expected: [String]) {
        #expect(parties.named(in: text) == expected)
    }
}
