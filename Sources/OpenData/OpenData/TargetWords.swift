import PromiseModel

/// A target as the content format writes it.
enum TargetWords {
    static let atLeast = "minst"
    private static let atMost = "högst"
    static let all = [atLeast, atMost]

    static func bound(_ target: Target) -> String {
        switch target {
        case .atLeast: atLeast
        case .atMost: atMost
        }
    }

    /// `minst 4`
    static func text(_ target: Target) -> String { "\(bound(target)) \(target.number.plain)" }
}
