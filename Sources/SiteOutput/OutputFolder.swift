package import Diagnostics
import FileSystem

/// Why a folder cannot be written to.
package struct OutputRefusal: Error, Sendable {
    package let message: LocalizedText

    /// - Parameter message: why, and what to do, as it is printed.
    package init(message: LocalizedText) { self.message = message }
}

/// Checks on the folder that is to be written to, before anything is.
package enum OutputFolder {
    /// The name of the lock of a build that writes file by file: in the folder itself, since beside it there is no place.
    package static let lockName = ".lofte-lock"

    /// Refuses an output that is the root, is or holds a folder that lofte reads, or lies in one.
    package static func check(_ output: String, reads folders: [String]) throws(OutputRefusal) {
        let target = resolvedEvenIfMissing(output)
        if target == "/" {
            throw OutputRefusal(
                message: LocalizedText(
                    sv: "utmatningsmappen får inte vara hela datorns rot (/): välj en egen mapp med --output",
                    en:
                        "the output folder cannot be the root of the machine (/): choose a folder of its own with --output"
                ))
        }
        for folder in folders {
            let source = resolvedEvenIfMissing(folder)
            guard Path.isInside(source, folder: target) || Path.isInside(target, folder: source) else { continue }
            throw OutputRefusal(
                message: LocalizedText(
                    sv: "utmatningsmappen \(output) och källmappen \(folder) får inte ligga i varandra: "
                        + "välj en annan mapp med --output",
                    en: "the output folder \(output) and the source folder \(folder) must not hold each other: "
                        + "choose another folder with --output"))
        }
        if Folder.kind(of: output) == .symbolicLink, Folder.kindFollowingLinks(of: output) == nil {
            throw OutputRefusal(
                message: LocalizedText(
                    sv:
                        "\(output) är en länk som inte leder någonstans: skapa mappen som den ska leda till, eller välj en "
                        + "annan med --output",
                    en:
                        "\(output) is a link that leads nowhere: make the folder that it shall lead to, or choose another "
                        + "with --output"))
        }
        if let kind = Folder.kindFollowingLinks(of: output), kind != .folder {
            throw OutputRefusal(
                message: LocalizedText(
                    sv: "\(output) är en fil, inte en mapp: välj en annan mapp med --output",
                    en: "\(output) is a file, not a folder: choose another folder with --output"))
        }
    }

    /// The first of `folders` that `path` is or lies in, whether they exist or not; nil when it is outside of all.
    package static func first(of folders: [String], holding path: String) -> String? {
        let inner = resolvedEvenIfMissing(path)
        return folders.first { Path.isInside(inner, folder: resolvedEvenIfMissing($0)) }
    }

    /// The path with links resolved as far as it exists, and the rest as written.
    private static func resolvedEvenIfMissing(_ path: String) -> String {
        var missing: [String] = []
        var current = path
        while true {
            if let resolved = Folder.resolved(current) {
                return missing.reversed().reduce(resolved) { folder, name in
                    switch name {
                    case ".": folder
                    case "..": Path.parent(of: folder) ?? "/"
                    default: folder == "/" ? "/" + name : folder + "/" + name
                    }
                }
            }
            missing.append(Path.name(of: current))
            guard let parent = Path.parent(of: current) else { return path }
            current = parent
        }
    }
}
