/// Words by their hashes, each once: open addressing, since the hashes are spread well by themselves.
struct WordSet: Sendable {
    /// At most half of them taken.
    private var slots = [UInt64](repeating: 0, count: 256)
    private var count = 0

    /// Whether the word was not there yet.
    mutating func insert(_ hash: UInt64) -> Bool {
        if count * 2 >= slots.count { grow() }
        let slot = slots.slot(of: hash)
        if slots[slot] == hash { return false }
        slots[slot] = hash
        count += 1
        return true
    }

    private mutating func grow() {
        let old = slots
        slots = [UInt64](repeating: 0, count: old.count * 2)
        for hash in old where hash != 0 { slots[slots.slot(of: hash)] = hash }
    }
}

extension [UInt64] {
    /// Where the hash of a word stands, or the free place, with a zero, where it would. For a power of two of places, of which
    /// one is free.
    package func slot(of hash: UInt64) -> Int {
        // The low bits of FNV are its best.
        var slot = Int(truncatingIfNeeded: hash) & (count - 1)
        while self[slot] != 0, self[slot] != hash { slot = (slot + 1) & (count - 1) }
        return slot
    }
}
