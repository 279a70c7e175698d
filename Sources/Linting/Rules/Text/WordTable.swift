import Localization

/// A fixed table from words to what is known of them: open addressing, so that a look-up costs a few nanoseconds.
struct WordTable<Value: Sendable>: Sendable {
    private var keys: [UInt64]
    private var values: [Value]

    /// - Parameter combine: what a word is that is given twice.
    init(_ entries: [(UInt64, Value)], empty: Value, combine: (Value, Value) -> Value) {
        var size = 64
        while size < entries.count * 3 { size *= 2 }
        keys = [UInt64](repeating: 0, count: size)
        values = [Value](repeating: empty, count: size)
        for (key, value) in entries {
            let slot = keys.slot(of: key)
            values[slot] = keys[slot] == key ? combine(values[slot], value) : value
            keys[slot] = key
        }
    }

    /// What is known of the word with this hash; the empty value when nothing is.
    subscript(hash: UInt64) -> Value { values[keys.slot(of: hash)] }
}
