import ContentFormat
import Diagnostics
import FrontMatter
import PromiseModel

extension FormReader {
    /// `platser`: a list of names, or of names with where the places lie; or one name alone.
    mutating func places() -> [NamedPlace] {
        guard isList(.places) else {
            let name = ownText(.places, example: .placeName)
            notes.note(name, .label)
            return name.map { [NamedPlace(name: $0.value)] } ?? []
        }
        let items = mappings(
            .places, example: "namn: \(ExampleText.placeName.rawValue)", textsAs: .name
        ) { item -> (name: Located<String>, place: NamedPlace)? in
            let name = item.ownText(.name, example: .placeName, required: true)
            let address = item.ownText(.address, example: .postalAddress)
            for text in [name, address] { item.notes.note(text, .label) }
            let coordinates = item.coordinates()
            return name.map {
                ($0, NamedPlace(name: $0.value, address: address?.value, coordinates: coordinates?.value))
            }
        }
        reportTwice(items.map(\.value.name), key: .places)
        return items.map(\.value.place)
    }

    /// `när`
    mutating func when() -> String? {
        let when = ownText(.when, example: .when)
        notes.note(when, .label)
        return when?.value
    }

    private mutating func coordinates() -> Located<Coordinates>? {
        value(
            .coordinates,
            expecting: LocalizedText(sv: "koordinater i Sverige", en: "coordinates in Sweden"),
            example: ExampleText.coordinates.rawValue, hint: CoordinatesNotation.hint(for:),
            parse: { Coordinates($0) })
    }
}
