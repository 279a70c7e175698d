/// A place where something is done, as people call it.
package struct NamedPlace: Sendable, Equatable {
    package let name: String
    /// Its postal address.
    package let address: String?
    package let coordinates: Coordinates?

    package init(name: String, address: String? = nil, coordinates: Coordinates? = nil) {
        self.name = name
        self.address = address
        self.coordinates = coordinates
    }
}

/// A point on the earth, in degrees of WGS84, as exact as it is written.
package struct Coordinates: Sendable, Equatable {
    package let latitude: DecimalNumber
    package let longitude: DecimalNumber

    package init(latitude: DecimalNumber, longitude: DecimalNumber) {
        self.latitude = latitude
        self.longitude = longitude
    }

    /// Reads `59.39, 15.84`; with decimal commas a semicolon or a blank parts the two: `59,39; 15,84`.
    package init?(_ text: String) {
        guard let (first, second) = Self.numbers(in: text) else { return nil }
        self.init(latitude: first, longitude: second)
        guard isInSweden else { return nil }
    }

    /// The two numbers of a text, wherever on the earth they are.
    package static func numbers(in text: String) -> (DecimalNumber, DecimalNumber)? {
        let blanks: [Character] = [" ", "\u{A0}", "\t"]
        // A comma parts the numbers where there is a point in them, or a blank behind it.
        let hasPoint = text.contains(".")
        let parts: [Substring] =
            text.contains(";")
            ? text.split(separator: ";")
            : hasPoint ? text.split { $0 == "," || blanks.contains($0) } : text.split { blanks.contains($0) }
        let trimmed = parts.map { part in
            var part = part
            while let last = part.last, last == "," || blanks.contains(last) { part = part.dropLast() }
            while let first = part.first, blanks.contains(first) { part = part.dropFirst() }
            return part
        }.filter { !$0.isEmpty }
        guard trimmed.count == 2, let first = DecimalNumber(String(trimmed[0])),
            let second = DecimalNumber(String(trimmed[1]))
        else { return nil }
        return (first, second)
    }

    /// Whether it lies in the rectangle that holds Sweden: 55 to 69.5 degrees north, 10.5 to 24.5 east.
    package var isInSweden: Bool {
        (55...69.5).contains(latitude.approximate) && (10.5...24.5).contains(longitude.approximate)
    }

    /// As data has it: `59.39, 15.84`.
    package var plain: String { "\(latitude.plain), \(longitude.plain)" }
}
