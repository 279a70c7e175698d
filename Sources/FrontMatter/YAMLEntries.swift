/// The entries of a mapping as it is read, each key once.
struct YAMLEntries {
    private(set) var entries: [YAMLMapping.Entry] = []
    /// Places of keys, kept only for mappings too large to be searched one by one.
    private var places: [String: Int] = [:]
    private static let searchLimit = 16

    init() {
        // As many as most mappings have, so that the list need not grow again and again.
        entries.reserveCapacity(8)
    }

    /// Adds an entry; or returns the key's first place in the file and adds nothing, when the key is there already.
    mutating func insert(_ entry: YAMLMapping.Entry) -> YAMLScalar? {
        if let place = place(of: entry.key.text) { return entries[place].key }
        entries.append(entry)
        if entries.count > Self.searchLimit {
            if places.isEmpty {
                for (place, entry) in entries.enumerated() { places[entry.key.text] = place }
            } else {
                places[entry.key.text] = entries.count - 1
            }
        }
        return nil
    }

    /// Makes the value of a key unreadable: of the entry at the very same place, or of a new one when the key is not there.
    mutating func spoil(_ key: YAMLScalar) {
        let entry = YAMLMapping.Entry(key: key, value: .unreadable(key.range))
        if let place = place(of: key.text) {
            if entries[place].key.range == key.range { entries[place] = entry }
        } else {
            _ = insert(entry)
        }
    }

    private func place(of key: String) -> Int? {
        if entries.count > Self.searchLimit { return places[key] }
        let print = KeyPrint(key)
        return entries.firstIndex { $0.isCalled(key, print) }
    }
}
