/// A file's path as the key of a set or a dictionary: two are one when their bytes are, as on a disk. (`String` takes two
/// normal forms of a name for one.)
package struct PathKey: Sendable, Hashable {
    package let path: String

    package init(_ path: String) { self.path = path }

    package static func == (left: PathKey, right: PathKey) -> Bool { left.path.hasSameBytes(as: right.path) }

    package func hash(into hasher: inout Hasher) {
        var path = path
        path.withUTF8 { unsafe hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}

extension Dictionary where Key == PathKey {
    /// The value of a path.
    package subscript(path: String) -> Value? {
        get { self[PathKey(path)] }
        set { self[PathKey(path)] = newValue }
    }

    /// The value of a path, or another where there is none.
    package subscript(path: String, default value: @autoclosure () -> Value) -> Value {
        get { self[PathKey(path), default: value()] }
        set { self[PathKey(path)] = newValue }
    }
}

extension Set where Element == PathKey {
    package init(paths: some Sequence<String>) { self.init(paths.lazy.map(PathKey.init)) }

    package func contains(_ path: String) -> Bool { contains(PathKey(path)) }

    /// Puts a path in; says whether it was not there before.
    @discardableResult
    package mutating func insert(_ path: String) -> Bool { insert(PathKey(path)).inserted }
}
