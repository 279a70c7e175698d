import Diagnostics
import FileSystem
import SiteGeneration

/// A line on the terminal that tells how far a build has come, once it has taken longer than a person waits unaware.
struct ProgressLine: Sendable {
    private let language: Language
    private let start = ContinuousClock.now
    private static let patience = Duration.milliseconds(400)

    init(language: Language) { self.language = language }

    /// Rewrites the line.
    func show(_ progress: BuildProgress) {
        guard ContinuousClock.now - start > Self.patience else { return }
        let text: LocalizedText =
            switch progress {
            case .reading: LocalizedText(sv: "läser …", en: "reading …")
            case .read(let files): LocalizedText(sv: "\(files) filer lästa …", en: "\(files) files read …")
            case .rendered(let pages, let all):
                LocalizedText(sv: "\(pages) av \(all) sidor …", en: "\(pages) of \(all) pages …")
            }
        StandardStream.error.write("\r\u{1B}[K" + text[language])
    }

    /// Clears the line.
    func clear() {
        guard ContinuousClock.now - start > Self.patience else { return }
        StandardStream.error.write("\r\u{1B}[K")
    }
}
