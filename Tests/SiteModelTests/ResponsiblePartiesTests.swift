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
            ("Kommunen och en förening", ["Kommunen", "en förening"]), ("Polisen och Polisen", ["Polisen"]),
            ("Kultur och fritid och Polisen", ["Kultur och fritid", "Polisen"]),
            ("bankerna, Kommunen och handlarna", ["bankerna", "Kommunen", "handlarna"]),
            ("Barn- och fritids", ["Barn- och fritids"]),
            ("Barn- och fritids och Polisen", ["Barn- och fritids", "Polisen"]),
            ("Kultur och fritid", ["Kultur och fritid"]),
            ("Polisen samt Räddningstjänsten Väst", ["Polisen", "Räddningstjänsten Väst"]), ("och", ["och"]),
            ("", [""]),
            ("/, och ,", ["/, och ,"]),
        ])
    func named(text: String, expected: [String]) {
        #expect(parties.named(in: text) == expected)
    }

    @Test(
        "A text that looks like several, of which none is known, is doubtful; one name of two words is not",
        arguments: [
            ("Vägföreningen och Byalaget", ["Vägföreningen", "Byalaget"]),
            ("näringslivskontoret och handelsföreningen", ["näringslivskontoret", "handelsföreningen"]),
            ("NTF, SPF", ["NTF", "SPF"]), ("Kultur och fritid", nil), ("Miljö och hälsa", nil),
            ("Barn- och utbildningsförvaltningen", nil), ("Vård- och omsorgsförvaltningen", nil),
            ("Polisen och bankerna", nil), ("Polisen", nil), ("Kommunen och polisen", nil),
        ] as [(String, [String]?)])
    func doubtful(text: String, names: [String]?) {
        #expect(parties.doubtful(in: text) == names.map { ResponsibleParties.Doubt(name: text, names: $0) })
    }

    @Test("What stands beside a known name, and looks like several, is doubtful too") func doubtfulRun() {
        let doubt = parties.doubtful(in: "Polisen, Vägföreningen och Byalaget")
        #expect(doubt?.name == "Vägföreningen och Byalaget")
        #expect(doubt?.names == ["Polisen", "Vägföreningen", "Byalaget"])
        #expect(parties.doubtful(in: "Kultur och fritid och Polisen") == nil)
    }
}
