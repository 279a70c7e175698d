import LibC
import Synchronization

/// Where a program speaks: standard output or standard error.
package enum StandardStream: Int32, Sendable, CaseIterable {
    case output = 1
    case error = 2

    /// Writes the text whole. What fails is kept in `failure`, and nothing more is written then: half an answer with its end
    /// would be taken for a whole one. A reader that has gone away (`lofte check | head`) is no failure.
    package func write(_ text: String) {
        guard !text.isEmpty, failure == nil else { return }
        do throws(FileSystemError) {
            try writeAll(Array(text.utf8), to: rawValue, path: "")
        } catch {
            guard error.code != EPIPE else { return }
            Self.failures.withLock { if $0[rawValue] == nil { $0[rawValue] = error } }
        }
    }

    /// Why something that was to be read could not be written here, if anything could not: of the process, as the
    /// descriptor is (compare ferror(3)).
    package var failure: FileSystemError? { Self.failures.withLock { $0[rawValue] } }

    private static let failures = Mutex<[Int32: FileSystemError]>([:])

    /// Takes the numbers of standard streams that the process was started without, so that no file that is opened later is
    /// taken for one of them. Writing to one fails then, as it would have.
    package static func reserve() {
        for number in 0...2 as ClosedRange<Int32> where fcntl(number, F_GETFD) < 0 {
            // The lowest number that is free is the one that is missing.
            _ = unsafe open("/dev/null", number == 0 ? O_WRONLY : O_RDONLY)
        }
    }

    /// Whether what is written to both comes to one place, where its order matters.
    package static var haveOneDestination: Bool {
        var first = stat()
        var second = stat()
        return unsafe fstat(output.rawValue, &first) == 0 && fstat(error.rawValue, &second) == 0
            && first.st_dev == second.st_dev && first.st_ino == second.st_ino
    }

    /// Whether a person writes on standard input.
    package static var isInputTerminal: Bool { isatty(0) == 1 }

    /// Whether a person reads it on a terminal.
    package var isTerminal: Bool { isatty(rawValue) == 1 }
}
