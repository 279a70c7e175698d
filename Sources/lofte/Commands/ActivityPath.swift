import Diagnostics
import FileSystem
import SiteGeneration

/// Finds an activity's file by what a person calls it.
struct ActivityPath {
    let content: String

    /// The path of the file; `2024/trafik/hastighet`, with `.md`, as an address or below the content folder.
    ///
    /// - Throws: `wrongUse` when there is no such activity; the nearest has been named.
    func find(_ name: String, console: Console) throws(ExitStatus) -> String {
        var wanted = name
        if wanted.hasPrefix("./") { wanted = String(wanted.dropFirst(2)) }
        let prefix = String(Path.join(content, "x").dropLast(1))
        if wanted.hasPrefix(prefix) { wanted = String(wanted.dropFirst(prefix.count)) }
        wanted = wanted.split(separator: "/").joined(separator: "/")
        if wanted.hasSuffix(".md") { wanted = String(wanted.dropLast(3)) }
        let all = try activities(console)
        if all.contains(wanted) { return Path.join(content, wanted + ".md") }
        let nearest = nearestName(to: wanted, in: all)
        let question = nearest.map { (sv: " Menade du \($0)?", en: " Did you mean \($0)?") } ?? (sv: "", en: "")
        console.fail(
            LocalizedText(
                sv: "det finns ingen aktivitet \"\(name)\".\(question.sv)",
                en: "there is no activity \"\(name)\".\(question.en)"))
        throw .wrongUse
    }

    /// All activities, each as its path in the content without `.md`, in order.
    func activities(_ console: Console) throws(ExitStatus) -> [String] {
        let tree = try console.reading { () throws(FileSystemError) in try FileTree(root: content) }
        return tree.entries.compactMap { entry in
            guard entry.content == .file, case .activity = Place(path: entry.path) else { return nil }
            return String(entry.path.dropLast(3))
        }
    }
}
