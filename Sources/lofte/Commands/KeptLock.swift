import Diagnostics
import FileSystem
import Freezing

/// A copy of a lock that somebody kept.
struct KeptLock {
    let path: String
    let lock: PromiseLock

    /// - Throws: `machineFailed` when it cannot be read, `contentErrors` when it does not hang together; that has been said.
    init(_ path: String, _ console: Console) throws(ExitStatus) {
        self.path = path
        let bytes = try console.attempt { () throws(FileSystemError) in try File.read(path) }
        do throws(LockFault) { lock = try PromiseLock(reading: bytes) } catch {
            console.fail(Self.words(error, path))
            throw .contentErrors
        }
    }

    static func words(_ fault: LockFault, _ path: String) -> LocalizedText {
        LocalizedText(
            sv: "\(path), rad \(fault.line): \(fault.message.swedish)",
            en: "\(path), line \(fault.line): \(fault.message.english)")
    }

    /// Says how a lock stands to the copy, and whether all that the copy has still stands.
    func compare(with other: PromiseLock?, _ console: Console) -> Bool {
        guard let other else {
            console.fail(
                LocalizedText(
                    sv: "löftet i \(lock.promise) har inget lås att jämföra kopian med",
                    en: "the promise in \(lock.promise) has no lock to compare the copy with"))
            return false
        }
        let comparison = LockComparison(of: other, with: lock)
        let words = comparison.words
        let text = LocalizedText(
            sv: "\(lock.promise): \(words.swedish)", en: "\(lock.promise): \(words.english)")
        guard comparison.holds else {
            console.fail(text)
            return false
        }
        let count = other.freezes.count
        console.say(
            LocalizedText(
                sv: "\(text.swedish). Kedjan hänger ihop: \(count) \(count == 1 ? "frysning" : "frysningar").",
                en: "\(text.english). The chain hangs together: \(count) \(count == 1 ? "freeze" : "freezes")."))
        return true
    }
}
