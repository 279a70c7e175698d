import FileSystem
import Preview

/// git, in the folder with the content: never through a shell, never asking anybody, never for long.
struct Git: Sendable {
    /// The content folder.
    let folder: String
    /// The program's name.
    var program = "git"

    /// Where a version is laid out without touching the clone's own files; absolute paths.
    struct Beside: Sendable {
        let gitFolder: String
        let tree: String
        let index: String
    }

    /// How a command went.
    enum Answer: Sendable, Equatable {
        case done([UInt8])
        /// It ended with this status; what it wrote to both streams.
        case failed(Int32, String)
        /// There is no such program.
        case missing
        /// It took too long.
        case stopped

        /// What it wrote, where it succeeded: a line without its end.
        var line: String? {
            guard case .done(let bytes) = self else { return nil }
            return String(validating: bytes.last == UInt8(ascii: "\n") ? bytes.dropLast() : bytes[...], as: UTF8.self)
        }

        var bytes: [UInt8]? { if case .done(let bytes) = self { bytes } else { nil } }
        var isDone: Bool { bytes != nil }
    }

    /// A path from the content folder, whatever signs are in it. The clone's own checks have patterns where they want them.
    static func path(_ path: String) -> String { ":(literal)" + path }

    /// What would have git look at another clone than the one around the folder.
    private static let misleading: [String] = [
        "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_COMMON_DIR", "GIT_OBJECT_DIRECTORY", "GIT_NAMESPACE",
        "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_PREFIX",
    ]

    /// - Parameters:
    ///   - arguments: those of the command, which is the first; paths as `Git.path` writes them.
    ///   - editor: in whose name something is changed.
    ///   - limit: in seconds.
    ///   - beside: files and an index that are not those of the clone.
    func run(
        _ arguments: [String], as editor: EditorName? = nil, limit: Int = 30, beside: Beside? = nil
    ) async -> Answer {
        var environment: [String: String?] = [
            "GIT_TERMINAL_PROMPT": "0", "GIT_ASKPASS": "", "SSH_ASKPASS": "", "SSH_ASKPASS_REQUIRE": "never",
            "GIT_EDITOR": ":", "GIT_PAGER": "cat", "LC_ALL": "C", "LANGUAGE": "",
        ]
        for name in Self.misleading { environment.updateValue(nil, forKey: name) }
        if let beside {
            environment["GIT_DIR"] = beside.gitFolder
            environment["GIT_WORK_TREE"] = beside.tree
            environment["GIT_INDEX_FILE"] = beside.index
        }
        if let editor {
            for role in ["AUTHOR", "COMMITTER"] {
                environment["GIT_\(role)_NAME"] = editor.name
                environment["GIT_\(role)_EMAIL"] = editor.address
            }
        } else {
            // Whoever only looks holds nobody up.
            environment["GIT_OPTIONAL_LOCKS"] = "0"
        }
        if ["push", "fetch"].contains(arguments.first) { environment["GIT_SSH_COMMAND"] = await ssh() }
        return await start(arguments, environment, limit)
    }

    private func start(_ arguments: [String], _ environment: [String: String?], _ limit: Int) async -> Answer {
        let child = ChildProgram(program, environment: environment, limit: .seconds(limit))
        switch await child.run(["-C", folder, "--no-pager"] + arguments) {
        case .notStarted: return .missing
        case .stopped: return .stopped
        case .ended(0, let output, _): return .done(output)
        case .ended(let status, let output, let errors):
            return .failed(status, String(decoding: output + errors, as: UTF8.self))
        }
    }

    /// How git reaches a server, without being asked for a password.
    private func ssh() async -> String {
        let own: String?
        if let given = Environment["GIT_SSH_COMMAND"], !given.isEmpty {
            own = given
        } else {
            own = await start(["config", "--get", "core.sshCommand"], [:], 10).line
        }
        return (own ?? "ssh") + " -o BatchMode=yes"
    }
}
