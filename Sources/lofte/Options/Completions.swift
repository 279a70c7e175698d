import ArgumentParser
import Diagnostics
import FileSystem
import SiteGeneration

/// What a shell offers where only the content knows: folders and activities.
enum Completions {
    /// The folders that something new can be made in: promises and focus areas.
    static let folders = CompletionKind.custom { words, _, _ in
        let outline = outline(words)
        return (outline.promises + outline.areas).sorted()
    }

    /// The folders of promises.
    static let promises = CompletionKind.custom { words, _, _ in
        outline(words).promises
    }

    /// The activities, each as it can be named to `follow-up`.
    static let activities = CompletionKind.custom { words, _, _ in
        outline(words).activities
    }

    /// The content folder that the words of the command line name; an empty one when it cannot be read.
    private static func outline(_ words: [String]) -> ContentOutline {
        var content = "content"
        for (index, word) in words.enumerated() {
            if word == "--content", index + 1 < words.count { content = words[index + 1] }
            if word.hasPrefix("--content=") { content = String(word.dropFirst("--content=".count)) }
        }
        let tree = try? FileTree(root: content)
        let files = (tree?.entries ?? []).filter { $0.content == .file }.map(\.path)
        // What would steer the terminal that it is offered on cannot be typed either.
        return ContentOutline(files: files.filter { !$0.unicodeScalars.contains(where: \.steers) })
    }
}
