#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension String {
    /// Whether the UTF-8 of this text comes before that of `other`, byte by byte: the order of names on a disk, the same
    /// on every machine. (`<` takes two normal forms of a letter for one.)
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
}
