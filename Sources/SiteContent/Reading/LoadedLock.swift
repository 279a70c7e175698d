import Diagnostics
package import Freezing

/// `lofte.lock` of a promise, read.
package struct LoadedLock: Sendable {
    package let file: SourceFile
    /// Nil where the file is none that can be relied on; that is told of.
    package let lock: PromiseLock?

    package init(file: SourceFile, lock: PromiseLock?) {
        self.file = file
        self.lock = lock
    }

    static func read(_ file: SourceFile, of folder: String) -> (LoadedLock, [Diagnostic]) {
        if let problem = TextLimit.problem(of: file) { return (LoadedLock(file: file, lock: nil), [problem]) }
        do throws(LockFault) {
            return (LoadedLock(file: file, lock: try PromiseLock(reading: file.source.bytes, of: folder)), [])
        } catch {
            return (LoadedLock(file: file, lock: nil), [diagnostic(of: error, in: file.source)])
        }
    }

    private static func diagnostic(of fault: LockFault, in source: SourceText) -> Diagnostic {
        Diagnostic(
            .error, .damagedLock, fault.message,
            at: source.lineRange(fault.line).map { source.location($0) } ?? source.wholeFile, advice: fault.advice)
    }
}
