/// How much there has been, as exactly as anybody knows: `4`, `minst 200`, `drygt 900`, `ungefär 60`.
package struct Amount: Sendable, Hashable {
    package let number: DecimalNumber
    package let precision: Precision

    /// What the number says of how much there really was.
    package enum Precision: Sendable, Hashable, CaseIterable {
        case exact
        /// `minst`
        case atLeast
        /// `högst`
        case atMost
        /// `drygt`: more, by a tenth at the most.
        case justOver
        /// `knappt`: less, by a tenth at the most.
        case justUnder
        /// `ungefär`: a tenth more or less at the most.
        case about
    }

    package init(_ number: DecimalNumber, _ precision: Precision = .exact) {
        self.number = number
        self.precision = precision
    }

    /// How much some whole numbers are together, no more exactly than they are known; nil where that cannot be said in one word,
    /// as of one that is at least and one that is at most.
    package static func sum(_ amounts: [Amount]) -> Amount? {
        let number = DecimalNumber(amounts.reduce(0) { $0 + $1.number.unscaled })
        let inexact = Set(amounts.map(\.precision)).subtracting([.exact])
        guard let first = inexact.first else { return Amount(number) }
        if inexact.count == 1 { return Amount(number, first) }
        let kinds: [(among: Set<Precision>, whole: Precision)] = [
            ([.atLeast, .justOver], .atLeast), ([.atMost, .justUnder], .atMost),
            ([.about, .justOver, .justUnder], .about),
        ]
        return kinds.first { inexact.isSubset(of: $0.among) }.map { Amount(number, $0.whole) }
    }

    /// How far from a number that is not exact what is meant may lie, as a share of it.
    private static let margin = 0.1

    /// The least and the most that may be meant, each with whether it may be just that.
    fileprivate var bounds: (low: Bound, high: Bound) {
        let value = number.approximate
        let margin = value * Self.margin
        return switch precision {
        case .exact: (Bound(value), Bound(value))
        case .atLeast: (Bound(value), Bound(.infinity))
        case .atMost: (Bound(-.infinity), Bound(value))
        // Of nothing there is no tenth.
        case .justOver: (Bound(value, isIncluded: false), Bound(value == 0 ? .infinity : value + margin))
        case .justUnder: (Bound(value == 0 ? -.infinity : value - margin), Bound(value, isIncluded: false))
        case .about: (Bound(value - margin), Bound(value + margin))
        }
    }

    fileprivate struct Bound {
        let value: Double
        let isIncluded: Bool

        init(_ value: Double, isIncluded: Bool = true) {
            self.value = value
            self.isIncluded = isIncluded
        }
    }
}

extension Target {
    /// Whether an amount is what was aimed at; nil where that cannot be said, since the amount is not exact.
    ///
    /// - Parameter times: how many times the target is to be reached, where the amount is of more than one of its periods.
    package func isMet(by amount: Amount, times: Multiple = .one) -> Bool? {
        if amount.precision == .exact, times == .one {
            return switch self {
            case .atLeast(let number): amount.number >= number
            case .atMost(let number): amount.number <= number
            case .moreThan(let number): amount.number > number
            case .fewerThan(let number): amount.number < number
            }
        }
        let goal = number.approximate * Double(times.numerator)
        let (low, high) = amount.bounds
        let (least, most) = (low.value * Double(times.denominator), high.value * Double(times.denominator))
        switch self {
        case .atLeast:
            if least >= goal { return true }
            return most < goal || most == goal && !high.isIncluded ? false : nil
        case .moreThan:
            if least > goal || least == goal && !low.isIncluded { return true }
            return most <= goal ? false : nil
        case .atMost:
            if most <= goal { return true }
            return least > goal || least == goal && !low.isIncluded ? false : nil
        case .fewerThan:
            if most < goal || most == goal && !high.isIncluded { return true }
            return least >= goal ? false : nil
        }
    }
}
