import Diagnostics
import FileSystem
import PromiseModel
import SiteContent
import SiteGeneration
import SiteOutput

/// `lofte new promise 2026 --from 2025`: writes a promise's areas and activities anew, as drafts.
struct PromiseCopying {
    let console: Console
    let options: BuildOptions

    /// Makes all files or none.
    ///
    /// - Throws: `wrongUse` with what is wrong with the folders, `contentErrors` where what was made would not build,
    ///   `machineFailed`.
    func run(from old: String, to new: String, title: String?) async throws(ExitStatus) {
        let content = options.content
        let tree = try console.attempt { () throws(FileSystemError) in try FileTree(root: content) }
        let copy: PromiseCopy
        do throws(PromiseCopy.Problem) {
            copy = try PromiseCopy(
                from: old, to: new, title: title,
                paths: tree.entries.filter { $0.content == .file }.map(\.path)
            ) { path in
                tree[path].flatMap { try? tree.read($0) }
            }
        } catch {
            console.fail(error.message)
            throw .wrongUse
        }
        var made: [String] = []
        do throws(ExitStatus) {
            for file in copy.files {
                let path = Path.join(content, file.path)
                try console.attempt { () throws(FileSystemError) in
                    try Folder.create(Path.parent(of: path) ?? ".")
                    try File.create(file.bytes, at: path)
                }
                made.append(path)
            }
            try await check(made)
        } catch {
            for path in made.reversed() {
                try? File.remove(path)
                if let folder = Path.parent(of: path) { Folder.removeIfEmpty(folder) }
            }
            Folder.removeIfEmpty(Path.join(content, new))
            throw error
        }
        tell(copy, new: new)
    }

    /// Looks for errors in what was made.
    private func check(_ made: [String]) async throws(ExitStatus) {
        let options = options
        let paths = Set(paths: made)
        let result = try await console.attempt { () async throws(FileSystemError) in
            try await SiteBuilder(options).check()
        }
        let errors = result.diagnostics.filter {
            $0.severity == .error && paths.contains($0.location?.source.path ?? "")
        }
        guard !errors.isEmpty else { return }
        console.report(errors)
        console.fail(
            LocalizedText(
                sv: "inget skapades: rätta det gamla löftet först", en: "nothing was made: mend the old promise first"))
        throw .contentErrors
    }

    /// What was cancelled is promised anew only where somebody decides so.
    private func tellCancelled(_ copy: PromiseCopy) {
        guard !copy.cancelled.isEmpty else { return }
        console.say(
            LocalizedText(
                sv: "De här aktiviteterna avbröts, och är inte med i det nya löftet:",
                en: "These activities were cancelled, and are not in the new promise:"))
        for activity in copy.cancelled {
            let path = Path.join(options.content, activity.path)
            let line = "  \(path): \(activity.title)" + (activity.reason.map { " (\($0))" } ?? "")
            console.say(LocalizedText(sv: line, en: line))
        }
    }

    /// How many there were when the old promise began says nothing of the new one.
    private func tellBaselines(_ copy: PromiseCopy) {
        guard !copy.baselines.isEmpty else { return }
        console.say(
            LocalizedText(
                sv: "Skriv startvärde: på nytt här, med hur många det är när det nya löftet börjar:",
                en: "Write startvärde: anew here, with how many there are when the new promise begins:"))
        for left in copy.baselines {
            let path = Path.join(options.content, left.path)
            let last = left.outcome.map { ContentWords.text($0) }
            console.say(
                LocalizedText(
                    sv: "  \(path): det var \(ContentWords.text(Amount(left.baseline)))"
                        + (last.map { ", och senaste utfallet är \($0)" } ?? ""),
                    en: "  \(path): it was \(ContentWords.text(Amount(left.baseline)))"
                        + (last.map { ", and the last outcome is \($0)" } ?? "")))
        }
    }

    private func tell(_ copy: PromiseCopy, new: String) {
        let folder = Path.join(options.content, new)
        console.say(
            LocalizedText(
                sv: "Skapade \(copy.files.count) filer i \(folder). De är utkast: gå igenom dem, och ta bort raden "
                    + "utkast: ja i var och en när den är klar.",
                en:
                    "Made \(copy.files.count) files in \(folder). They are drafts: go through them, and remove the line "
                    + "utkast: ja from each when it is finished."))
        tellCancelled(copy)
        tellBaselines(copy)
        guard !copy.years.isEmpty else { return }
        console.say(LocalizedText(sv: "Det gamla årtalet står kvar här:", en: "The old year still stands here:"))
        for place in copy.years.prefix(20) {
            let line = "  \(Path.join(options.content, place.path)):\(place.line)"
            console.say(LocalizedText(sv: line, en: line))
        }
        let rest = copy.years.count - 20
        if rest > 0 { console.say(LocalizedText(sv: "  och på \(rest) rader till", en: "  and in \(rest) more lines")) }
    }
}
