/// Words by their hashes, each once: open addressing, since the hashes are spread well by themselves.
struct WordSet: Sendable {
    /// Zero where nothing stands; a power of two of them, at most half of them taken.
    private var slots = [UInt64](repeating: 0, count: 256)
    private var count = 0

    /// Whether the word was not there yet.
    mutating func insert(_ hash: UInt64) -> Bool {
        if count * 2 >= slots.count { grow() }
        let slot = slot(of: hash)
        if slots[slot] == hash { return false }
        slots[slot] = hash
        count += 1
        return true
    }

    private mutating func grow() {
        let old = slots
        slots = [UInt64](repeating: 0, count: old.count * 2)
        for hash in old where hash != 0 { slots[slot(of: hash)] = hash }
    }

    private func slot(of hash: UInt64) -> Int {
        // The low bits of FNV are its best.
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] != 0, slots[slot] != hash { slot = (slot + 1) & (slots.count - 1) }
        return slot
    }
}
