#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Where a program speaks: standard output or standard error.
package enum StandardStream: Int32, Sendable {
    case output = 1
    case error = 2

    /// Writes the text whole. A reader that has gone away is no failure.
    package func write(_ text: String) {
        try? writeAll(Array(text.utf8), to: rawValue, path: "")
    }

    /// Whether a person writes on standard input.
    package static var isInputTerminal: Bool { isatty(0) == 1 }

    /// Whether a person reads it on a terminal.
    package var isTerminal: Bool { isatty(rawValue) == 1 }
}
