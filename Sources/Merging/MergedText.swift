/// A merged text, and in how many places it shows both texts.
struct MergedText: Sendable {
    var bytes: [UInt8] = []
    var conflicts = 0
}
