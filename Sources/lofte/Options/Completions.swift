import ArgumentParser
import FileSystem
import SiteGeneration

/// What a shell offers where only the content knows: folders and activities.
enum Completions {
    /// The folders that something new can be made in: promises and focus areas.
    static let folders = CompletionKind.custom { words, _, _ in
        let folders = files(words).compactMap { path -> String? in
            switch Place(path: path) {
            case .promise(let folder): folder
            case .focusArea(let promise, let folder): "\(promise)/\(folder)"
            default: nil
            }
        }
        return folders.sorted()
    }

    /// The activities, each as it can be named to `follow-up`.
    static let activities = CompletionKind.custom { words, _, _ in
        files(words).filter {
            if case .activity = Place(path: $0) { true } else { false }
        }.map { String($0.dropLast(3)) }
    }

    /// The files of the content folder that the words of the command line name; none when it cannot be read.
    private static func files(_ words: [String]) -> [String] {
        var content = "content"
        for (index, word) in words.enumerated() {
            if word == "--content", index + 1 < words.count { content = words[index + 1] }
            if word.hasPrefix("--content=") { content = String(word.dropFirst("--content=".count)) }
        }
        guard let tree = try? FileTree(root: content) else { return [] }
        return tree.entries.filter { $0.content == .file }.map(\.path)
    }
}
