import FileSystem
import Foundation
import Synchronization
import TestSupport
import Testing

/// A lock that somebody else holds.
@Suite("Waiting for a lock")
struct LockTests {
    private final class Told: Sendable {
        let holders = Mutex<[LockHolder?]>([])
    }

    @Test("A lock that is held is waited for so long and no longer, and its holder is named", .timeLimit(.minutes(15)))
    func held() throws {
        let folder = try TemporaryFolder()
        let path = folder.path("lock")
        let first = try FileLock.acquire(path, LockPatience())
        let told = Told()
        let patience = LockPatience(.milliseconds(120)) { holder in told.holders.withLock { $0.append(holder) } }
        for _ in 0..<3 {
            let error = #expect(throws: FileSystemError.self) { _ = try FileLock.acquire(path, patience) }
            #expect(error?.reason == .locked && error?.operation == .lock)
        }
        #expect(throws: FileSystemError.self) { try FileLock.waitUntilFree(path, patience) }
        // Told once, however often it is tried.
        let holders = told.holders.withLock { $0 }
        #expect(holders.count == 1 && holders.first??.process == getpid(), "\(holders)")
        #expect(patience.holder?.process == getpid())
        #if os(Linux)
            #expect(patience.holder?.command?.isEmpty == false && patience.holder?.user?.isEmpty == false)
        #endif
        withExtendedLifetime(first) {}
    }

    #if os(Linux)
        @Test("The holder is the one that the system knows, whatever the file says") func forged() throws {
            let folder = try TemporaryFolder()
            let path = folder.path("lock")
            let first = try FileLock.acquire(path, LockPatience())
            try Data("1\n".utf8).write(to: URL(fileURLWithPath: path))
            let patience = LockPatience(.zero)
            #expect(throws: FileSystemError.self) { _ = try FileLock.acquire(path, patience) }
            #expect(patience.holder?.process == getpid())
            withExtendedLifetime(first) {}
        }
    #endif
}
