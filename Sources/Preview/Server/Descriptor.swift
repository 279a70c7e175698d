import LibC

/// Owns an open file of the system: closed once, when the owner goes.
struct Descriptor: ~Copyable, Sendable {
    let number: Int32

    init(_ number: Int32) { self.number = number }

    deinit { _ = close(number) }
}
