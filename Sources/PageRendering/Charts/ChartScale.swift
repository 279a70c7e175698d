import Diagnostics
import Localization
import PromiseModel

/// A scale with round steps (1, 2 or 5 times a power of ten), in millionths.
struct ChartScale: Sendable, Equatable {
    let lower: Int
    let upper: Int
    /// The gridlines from the lowest, both ends included; one alone where all is zero.
    let ticks: [Int]
    let magnitude: Magnitude

    /// What the numbers at the gridlines are counted in.
    enum Magnitude: Int, Sendable {
        case ones = 1
        case millions = 1_000_000
        case billions = 1_000_000_000

        /// The word to show with the numbers; nil for ones.
        var word: Word? {
            switch self {
            case .ones: nil
            case .millions: .millions
            case .billions: .billions
            }
        }
    }

    /// At most this many steps from end to end; the 1-2-5 steps then give three at least on a scale from zero.
    static let mostSteps = 5

    /// - Parameters:
    ///   - extent: what has to be within the scale.
    ///   - finest: no step is smaller than this power of ten.
    ///   - mayLeaveOutZero: whether figures that lie close together far from zero are shown without it.
    init(_ extent: ClosedRange<Int>, finest: Int, mayLeaveOutZero: Bool) {
        var low = extent.lowerBound
        let high = max(extent.upperBound, 0)
        let isFarFromZero = low > 0 && low < high && high - low < high / 4
        if !(mayLeaveOutZero && isFarFromZero) { low = min(low, 0) }
        guard low < high else {
            (lower, upper, ticks, magnitude) = (0, ChartFigures.one, [0], .ones)
            return
        }
        let step = Self.step(from: low, to: high, finest: max(finest, 1))
        let first = Self.quotientDown(low, step)
        let last = -Self.quotientDown(-high, step)
        ticks = (first...last).map { $0 * step }
        lower = first * step
        upper = last * step
        let size = max(upper.magnitude, lower.magnitude)
        magnitude =
            size >= 1_000 * UInt(ChartFigures.one) * 1_000_000
            ? .billions : size >= 1_000_000 * UInt(ChartFigures.one) ? .millions : .ones
    }

    /// A scale without gridlines that ends where the figures do, with zero.
    init(exactly extent: ClosedRange<Int>) {
        ticks = [0]
        magnitude = .ones
        lower = min(extent.lowerBound, 0)
        upper = extent.upperBound > 0 || lower < 0 ? max(extent.upperBound, 0) : ChartFigures.one
    }

    /// How far down from the top of a plot a value lies; a share from 0 to 1.
    func depth(_ value: Int) -> Double {
        1 - Double(value - lower) / Double(upper - lower)
    }

    /// The number at a gridline, in the scale's magnitude.
    func label(_ tick: Int, _ numbers: NumberText) -> String {
        var (unscaled, decimals) = (tick / magnitude.rawValue, 6)
        while decimals > 0, unscaled % 10 == 0 { (unscaled, decimals) = (unscaled / 10, decimals - 1) }
        return numbers.figure(DecimalNumber(unscaled: unscaled, decimals: decimals))
    }

    private static func step(from low: Int, to high: Int, finest: Int) -> Int {
        var power = finest
        while true {
            for step in [power, 2 * power, 5 * power]
            where -quotientDown(-high, step) - quotientDown(low, step) <= mostSteps {
                return step
            }
            power *= 10
        }
    }

    private static func quotientDown(_ number: Int, _ divisor: Int) -> Int {
        number / divisor - (number < 0 && number % divisor != 0 ? 1 : 0)
    }
}
