import LibC

/// Texts compared by the bytes of their UTF-8, as a disk compares names: the same on every machine. (`==`, `<`, `hasPrefix`
/// and `hasSuffix` take two normal forms of a letter for one, and a mark for a part of the letter before it.)
extension String {
    /// Whether the UTF-8 of this text comes before that of `other`: the order of names on a disk.
    package func precedesInBytes(_ other: String) -> Bool {
        let answer = unsafe utf8.withContiguousStorageIfAvailable { left in
            unsafe other.utf8.withContiguousStorageIfAvailable { right in
                guard let a = left.baseAddress, let b = right.baseAddress else { return left.count < right.count }
                let order = unsafe memcmp(a, b, min(left.count, right.count))
                return order == 0 ? left.count < right.count : order < 0
            } ?? nil
        }
        return (answer ?? nil) ?? utf8.lexicographicallyPrecedes(other.utf8)
    }

    /// Whether both are the same bytes.
    package func hasSameBytes(as other: String) -> Bool {
        guard utf8.count == other.utf8.count else { return false }
        let answer = unsafe utf8.withContiguousStorageIfAvailable { left in
            unsafe other.utf8.withContiguousStorageIfAvailable { right in
                guard let a = left.baseAddress, let b = right.baseAddress else { return true }
                return unsafe memcmp(a, b, left.count) == 0
            } ?? nil
        }
        return (answer ?? nil) ?? utf8.elementsEqual(other.utf8)
    }

    /// Whether it begins with the bytes of `start`.
    package func beginsInBytes(with start: String) -> Bool { utf8.starts(with: start.utf8) }

    /// Whether it ends in the bytes of `end`.
    package func endsInBytes(with end: String) -> Bool { utf8.suffix(end.utf8.count).elementsEqual(end.utf8) }
}
