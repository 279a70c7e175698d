import PromiseModel

/// What a file says beside its goal in figures, which decides what is to be written instead of one that cannot be read.
struct GoalSurroundings {
    /// What is counted; empty where that cannot be read, nil where it is not written.
    var unit: String?
    /// Of the promise; nil where nobody knows it.
    var year: Int?
    /// How many there were at the start.
    var baseline: DecimalNumber?
    /// Whether it says where the figures are to go.
    var hasDirection = false
}
