import ContentFormat
import Diagnostics
import PromiseModel

extension DataTable<NamedPlace> {
    static let places = DataTable(
        "En plats.",
        [
            .text("namn", "Platsens namn.") { $0.name },
            .text("adress", "Platsens postadress.", isOptional: true) { $0.address },
            .number("latitud", "Grader nord i WGS84.") { $0.coordinates?.latitude.plain },
            .number("longitud", "Grader ost i WGS84.") { $0.coordinates?.longitude.plain },
        ])
}

extension DataField {
    /// Where something is done, of which no place may vanish.
    static func places(_ places: @escaping @Sendable (Row) -> [NamedPlace]) -> DataField {
        .records(.places, "Var det är.", of: .places, places)
            .guarding(
                GuardedField(key: .places) {
                    .list(places($0).map(\.name))
                } read: { record in
                    try record.toldRecords(MemberName(ContentKey.places.memberName)) { try $0.text("namn") }
                })
    }
}

/// Places in one cell.
enum PlaceTexts {
    /// `Torget; Skolan (Skolgatan 1; 59.39, 15.84)`; nil without any.
    static func joined(_ places: [NamedPlace]) -> String? {
        guard !places.isEmpty else { return nil }
        return places.map { place in
            let more = [place.address, place.coordinates?.plain].compactMap { $0 }
            return more.isEmpty ? place.name : "\(place.name) (\(more.joined(separator: "; ")))"
        }.joined(separator: "; ")
    }
}
