import FileSystem
import Foundation
import Preview
import TestSupport
import Testing

@testable import Desk

/// A desk over a clone of a bare remote, with real git.
struct ClonedDesk {
    let desk: DeskFixture
    let remote: TemporaryFolder

    /// - Parameter hasRemote: without it the clone is tied to no server.
    init(hasRemote: Bool = true) async throws {
        desk = try await DeskFixture()
        remote = try TemporaryFolder()
        try git(desk.folder.path, "init", "-q", "-b", "main")
        try git(desk.folder.path, "config", "user.name", "Redaktör Ett")
        try git(desk.folder.path, "config", "user.email", "ett@exempelby.se")
        try git(desk.folder.path, "add", "content")
        try git(desk.folder.path, "commit", "-q", "-m", "Början")
        guard hasRemote else { return }
        try git(remote.path, "init", "-q", "--bare", "-b", "main", "server.git")
        try git(desk.folder.path, "remote", "add", "origin", remote.path("server.git"))
        try git(desk.folder.path, "push", "-q", "-u", "origin", "main")
    }

    @discardableResult
    func git(_ folder: String, _ arguments: String...) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/git")
        process.arguments = ["-C", folder] + arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0, "git \(arguments.joined(separator: " "))")
        return String(decoding: output, as: UTF8.self)
    }

    func write(_ text: String, _ path: String) throws { try desk.folder.write(text, to: "content/" + path) }

    /// The activity with one line more.
    func change(_ line: String, _ path: String = DeskFixture.activity) throws {
        try write(try desk.text(path) + line + "\n", path)
    }

    var page: String { get async { await desk.ask("publicera").html } }

    /// Fills in the form as the page shows it.
    func publish(message: String? = nil, name: String = "Redaktör Ett") async throws -> WritingAnswer {
        let html = await page
        let seen = try #require(html.firstMatch(of: /name="sett" value="([0-9a-f]*)"/).map { String($0.1) }, "\(html)")
        let proposed = html.firstMatch(of: /name="meddelande"[^>]*>\n([^<]*)</).map { String($0.1) }
        var fields = [("sett", seen), ("namn", name), ("epost", "ett@exempelby.se")]
        if let message = message ?? proposed { fields.append(("meddelande", message)) }
        return await desk.ask("publicera", FormFields(fields: fields.map { (name: $0.0, value: $0.1) }))
    }

    /// A colleague's clone.
    func colleague() throws -> String {
        try git(remote.path, "clone", "-q", remote.path("server.git"), "kollega")
        let path = remote.path("kollega")
        try git(path, "config", "user.name", "Redaktör Två")
        try git(path, "config", "user.email", "tva@exempelby.se")
        return path
    }

    func colleaguePublishes(_ change: (String) -> String, _ path: String = DeskFixture.activity) throws {
        let clone = try colleague()
        let file = Path.join(clone, "content/" + path)
        try File.write(Array(change(String(decoding: File.read(file), as: UTF8.self)).utf8), to: file)
        try git(clone, "commit", "-q", "-a", "-m", "Kollegans")
        try git(clone, "push", "-q")
    }

    /// What the server has of a file.
    func sent(_ path: String) throws -> String { try git(remote.path("server.git"), "show", "main:content/" + path) }

    func files(_ revision: String = "HEAD") throws -> [String] {
        try git(desk.folder.path, "show", "--format=", "--name-only", "-z", revision).split(separator: "\0").map(
            String.init)
    }
}
