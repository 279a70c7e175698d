import FileSystem
import Foundation
import TestSupport
import Testing

/// The built program, run as a process of its own.
struct Program {
    /// A site to run it on; the program is started in this folder.
    let folder: TemporaryFolder

    /// How a run went.
    struct Run: Equatable {
        let status: Int32
        let output: String
        let errors: String
    }

    /// - Parameter isEmpty: whether there is nothing in the folder.
    init(isEmpty: Bool = false) throws {
        folder = try TemporaryFolder()
        guard !isEmpty else { return }
        for (path, text) in Self.site { try folder.write(text, to: path) }
        let templates = Path.join(Self.project, "templates")
        for entry in try FileTree(root: templates).entries {
            let path = folder.path("templates/" + entry.path)
            try Folder.create(Path.parent(of: path) ?? folder.path)
            try File.write(try File.read(Path.join(templates, entry.path)), to: path)
        }
    }

    /// Runs `lofte` with these arguments. The environment holds nothing but what is given and a `PATH`.
    func run(_ arguments: String..., environment: [String: String] = ["LOFTE_TODAY": "2024-06-01"]) throws -> Run {
        try run(arguments, environment: environment)
    }

    func run(_ arguments: [String], environment: [String: String] = ["LOFTE_TODAY": "2024-06-01"]) throws -> Run {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: try Self.executable())
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
        process.environment = environment.merging(["PATH": "/usr/bin:/bin"]) { given, _ in given }
        process.standardInput = FileHandle.nullDevice
        // Into files, so that no pipe can fill up and stop the program.
        let streams = try ["stdout", "stderr"].map { name in
            try folder.write("", to: "streams/" + name)
            return try #require(FileHandle(forWritingAtPath: folder.path("streams/" + name)))
        }
        process.standardOutput = streams[0]
        process.standardError = streams[1]
        try process.run()
        process.waitUntilExit()
        return Run(
            status: process.terminationReason == .exit ? process.terminationStatus : -1,
            output: try text("streams/stdout"), errors: try text("streams/stderr"))
    }

    /// Starts `lofte` and does not wait for it; what it prints is dropped.
    func start(_ arguments: String...) throws -> Process {
        try start(
            arguments, of: try Self.executable(), input: FileHandle.nullDevice, output: FileHandle.nullDevice)
    }

    /// Starts a program in the folder and does not wait for it.
    func start(
        _ arguments: [String], of program: String, input: FileHandle, output: FileHandle
    ) throws -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
        process.environment = ["PATH": "/usr/bin:/bin", "LOFTE_TODAY": "2024-06-01", "SHELL": "/bin/sh"]
        process.standardInput = input
        process.standardOutput = output
        process.standardError = output
        try process.run()
        return process
    }

    func text(_ path: String) throws -> String { String(decoding: try File.read(folder.path(path)), as: UTF8.self) }

    func exists(_ path: String) -> Bool { Folder.kind(of: folder.path(path)) != nil }

    private static let project = Path.join(Path.parent(of: #filePath) ?? ".", "../..")

    /// The program lies beside the test bundle, wherever the build put that.
    static func executable() throws -> String {
        var folders: [String] = []
        for argument in CommandLine.arguments {
            var folder = Path.parent(of: argument)
            for _ in 0..<4 {
                guard let current = folder else { break }
                folders.append(current)
                folder = Path.parent(of: current)
            }
        }
        folders.append(Path.join(project, ".build/debug"))
        return try #require(
            folders.lazy.map { Path.join($0, "lofte") }.first { Folder.kindFollowingLinks(of: $0) == .file },
            "the program is not built")
    }

    private static let site = [
        "content/webbplats.yml": """
        namn: Medborgarlöfte i Exempelby
        adress: https://www.exempelby.se/lofte/
        utgivare:
          namn: Exempelby kommun
        tillgänglighet:
          förenlig: helt
          bedömd: 2024-01-15
          metod: Vi har testat själva.
          uppdaterad: 2024-01-15
          kontakt: kommun@exempelby.se

        """,
        "content/index.md": "---\nrubrik: Medborgarlöfte\n---\n",
        "content/2024/index.md": """
        ---
        rubrik: Löftet 2024
        start: 2024-01-01
        slut: 2024-12-31
        parter:
          - namn: Exempelby kommun
        ---

        """,
    ]
}
