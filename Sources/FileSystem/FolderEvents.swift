import Dispatch
import LibC

/// The system's word that something may have happened in some folders. A hint to look sooner: it may be missing (other
/// systems than Linux, network disks, too many folders), and whoever relies on it alone misses changes.
package final class FolderEvents: Sendable {
    #if canImport(Glibc)
        private let descriptor: Int32
        private let queue = DispatchQueue(label: "lofte.events")

        /// Nil where the system gives no such word.
        package init?() {
            descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
            guard descriptor >= 0 else { return nil }
        }

        deinit { _ = close(descriptor) }

        /// Listens to these folders as well; says whether it can, to all of them.
        package func listen(to folders: [String]) -> Bool {
            let events =
                IN_CREATE | IN_DELETE | IN_MODIFY | IN_ATTRIB | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF
                | IN_MOVE_SELF
            return folders.reduce(true) { all, folder in
                let watch = unsafe inotify_add_watch(descriptor, folder, UInt32(events))
                return watch >= 0 && all
            }
        }

        /// Waits until something happens, or has since the last time; false when the time is up.
        package func wait(milliseconds: Int32) async -> Bool {
            await withCheckedContinuation { continuation in
                // On a thread of its own, since it waits in the kernel.
                queue.async { [self] in
                    var polled = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
                    let happened = unsafe poll(&polled, 1, milliseconds) > 0
                    var buffer = [UInt8](repeating: 0, count: 16 * 1024)
                    while unsafe read(descriptor, &buffer, buffer.count) > 0 {}
                    continuation.resume(returning: happened)
                }
            }
        }
    #else
        /// Nil where the system gives no such word.
        package init?() { return nil }

        /// Listens to these folders as well; says whether it can, to all of them.
        package func listen(to folders: [String]) -> Bool { false }

        /// Waits until something happens, or has since the last time; false when the time is up.
        package func wait(milliseconds: Int32) async -> Bool { false }
    #endif
}
