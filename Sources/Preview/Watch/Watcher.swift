import FileSystem
import SiteContent
import SiteGeneration

/// Waits until files below some folders have changed and are at rest.
///
/// What counts is what lies on the disk, looked at again and again; the system's own events, where there are any, only
/// make it look at once. The more files there are, the longer it rests between two looks.
package struct Watcher: Sendable {
    /// How long nothing may change before a change counts: an editor saves in several steps.
    private let quiet: Duration
    /// The longest that is waited for quiet.
    private let patience: Duration
    /// How long it listens at a time, so that a cancelled task ends.
    private static let listening: Int32 = 200
    private static let shortestRest = Duration.milliseconds(100)
    /// How much longer it rests than it looks: at most a sixtieth of a processor is spent on looking.
    private static let restPerLook = 60
    /// How often files are looked at though the system has said nothing.
    private let restDespiteEvents: Duration

    package let folders: [String]
    private let events: FolderEvents?
    private var known: FileStamps

    /// - Parameters:
    ///   - usesEvents: Whether to ask for the system's word, where it gives it.
    ///   - quiet: How long nothing may change before a change counts.
    ///   - patience: The longest that is waited for quiet.
    ///   - restDespiteEvents: How often files are looked at though the system has said nothing.
    package init(
        _ folders: [String], usesEvents: Bool = true, quiet: Duration = .milliseconds(30),
        patience: Duration = .seconds(1), restDespiteEvents: Duration = .seconds(5)
    ) {
        self.folders = folders
        self.quiet = quiet
        self.patience = patience
        self.restDespiteEvents = restDespiteEvents
        events = usesEvents ? FolderEvents() : nil
        known = FileStamps(folders: folders, opened: WellKnownFolder.name)
        hears = events?.listen(to: known.folders) ?? false
    }

    /// Whether the system tells of every folder.
    private var hears = false

    /// Returns when something has changed since the last time, or since the watcher was made.
    ///
    /// - Returns: the paths that are new, gone or different; none when the task was cancelled.
    package mutating func change() async -> [String] {
        while !Task.isCancelled {
            let clock = ContinuousClock.now
            let latest = await settled(FileStamps(folders: folders, opened: WellKnownFolder.name))
            if latest != known {
                let changed = latest.paths(changedSince: known)
                known = latest
                // Folders may be new, or new under an old name.
                hears = events?.listen(to: latest.folders) ?? false
                return changed
            }
            if latest.folders != known.folders {
                // A new folder with nothing in it: what is put there is to be heard, and may have come before it was.
                known = latest
                hears = events?.listen(to: latest.folders) ?? false
                continue
            }
            await rest(after: ContinuousClock.now - clock)
        }
        return []
    }

    /// Looks again until nothing differs from the look before.
    private func settled(_ first: FileStamps) async -> FileStamps {
        guard first != known else { return first }
        let end = ContinuousClock.now + patience
        var latest = first
        while ContinuousClock.now < end {
            guard await Self.sleep(quiet) else { break }
            let next = FileStamps(folders: folders, opened: WellKnownFolder.name)
            if next == latest { break }
            latest = next
        }
        return latest
    }

    /// Waits until it is time to look again.
    private func rest(after look: Duration) async {
        guard hears, let events else {
            _ = await Self.sleep(max(Self.shortestRest, look * Self.restPerLook))
            return
        }
        let end = ContinuousClock.now + max(restDespiteEvents, look * Self.restPerLook)
        while ContinuousClock.now < end, !Task.isCancelled {
            if await events.wait(milliseconds: Self.listening) { return }
        }
    }

    /// Says whether the time went by undisturbed.
    private static func sleep(_ time: Duration) async -> Bool {
        do {
            try await Task.sleep(for: time)
            return true
        } catch { return false }
    }
}
