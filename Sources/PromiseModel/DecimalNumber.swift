/// A number as a person writes it: an exact decimal, with as many decimals as were written.
package struct DecimalNumber: Sendable, Hashable, Comparable {
    /// The number times ten to the power of `decimals`.
    package let unscaled: Int
    /// How many decimals there are, 0 to 6.
    package let decimals: Int

    /// The most decimals that a number may have.
    package static let decimalLimit = 6
    /// The most digits that a number may have before its decimals.
    package static let digitLimit = 12

    package init(_ number: Int) {
        unscaled = number
        decimals = 0
    }

    /// - Parameter decimals: 0 to 6.
    package init(unscaled: Int, decimals: Int) {
        self.unscaled = unscaled
        self.decimals = decimals
    }

    /// Reads `4`, `-12`, `2,5`, `2.5`, `14 000` (blanks and no-break spaces between groups of three digits).
    ///
    /// Nil for anything else, for more than six decimals and for more than twelve digits before them.
    package init?(_ text: String) {
        var digits: [UInt8] = []
        var decimals: Int?
        var isNegative = false
        var groupLength: Int?
        for (index, scalar) in text.unicodeScalars.enumerated() {
            switch scalar {
            case "0"..."9":
                digits.append(UInt8(scalar.value) - UInt8(ascii: "0"))
                if let count = decimals { decimals = count + 1 }
                if let length = groupLength, decimals == nil { groupLength = length + 1 }
            case ",", ".":
                guard decimals == nil, !digits.isEmpty, groupLength ?? 3 == 3 else { return nil }
                decimals = 0
            case " ", "\u{A0}", "\u{202F}":
                guard decimals == nil, !digits.isEmpty else { return nil }
                guard groupLength.map({ $0 == 3 }) ?? (digits.count <= 3) else { return nil }
                groupLength = 0
            case "-", "\u{2212}":
                guard index == 0 else { return nil }
                isNegative = true
            default: return nil
            }
        }
        let scale = decimals ?? 0
        guard !digits.isEmpty, decimals != 0, scale <= Self.decimalLimit, digits.count - scale <= Self.digitLimit else {
            return nil
        }
        if decimals == nil, let groupLength, groupLength != 3 { return nil }
        let value = digits.reduce(0) { $0 * 10 + Int($1) }
        self.unscaled = isNegative ? -value : value
        self.decimals = scale
    }

    /// As a floating-point number, for drawing.
    package var approximate: Double {
        Double(unscaled) / Double(Self.power(decimals))
    }

    /// With a decimal point and no grouping, as JSON and CSV write it.
    package var plain: String {
        let magnitude = unscaled.magnitude
        let scale = UInt(Self.power(decimals))
        let sign = unscaled < 0 ? "-" : ""
        guard decimals > 0 else { return "\(sign)\(magnitude)" }
        let fraction = String(magnitude % scale)
        return "\(sign)\(magnitude / scale)." + String(repeating: "0", count: decimals - fraction.utf8.count) + fraction
    }

    /// Equal by value: 2,50 is 2,5.
    package static func == (left: DecimalNumber, right: DecimalNumber) -> Bool {
        let (a, b) = aligned(left, right)
        return a == b
    }

    package static func < (left: DecimalNumber, right: DecimalNumber) -> Bool {
        let (a, b) = aligned(left, right)
        return a < b
    }

    /// Exact, with no more decimals than it needs. For numbers within the limits.
    package static func - (left: DecimalNumber, right: DecimalNumber) -> DecimalNumber {
        let (a, b) = aligned(left, right)
        var (rest, decimals) = (a - b, max(left.decimals, right.decimals))
        while decimals > 0, rest.isMultiple(of: 10) { (rest, decimals) = (rest / 10, decimals - 1) }
        return DecimalNumber(unscaled: rest, decimals: decimals)
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(unscaled * Self.power(6 - decimals))
    }

    private static func aligned(_ left: DecimalNumber, _ right: DecimalNumber) -> (Int, Int) {
        let most = max(left.decimals, right.decimals)
        return (left.unscaled * power(most - left.decimals), right.unscaled * power(most - right.decimals))
    }

    private static func power(_ exponent: Int) -> Int {
        (0..<exponent).reduce(1) { value, _ in value * 10 }
    }
}
