import LibC

/// The process that holds a lock, as far as the system tells.
package struct LockHolder: Sendable, Equatable {
    package let process: Int32
    /// How it was started, with its arguments; nil where the system does not tell.
    package let command: String?
    /// The name of its user, or that user's number.
    package let user: String?

    package init(process: Int32, command: String? = nil, user: String? = nil) {
        self.process = process
        self.command = command
        self.user = user
    }

    /// Who holds the lock of an open file: by the system's own list (proc(5), `/proc/locks`), else by the number that the
    /// file itself tells, which anybody who may write to it can have written.
    init?(ofLockOn descriptor: Int32) {
        guard let process = Self.listed(descriptor) ?? Self.written(descriptor), process > 0 else { return nil }
        let folder = "/proc/\(process)"
        let words = (try? File.read(folder + "/cmdline")) ?? []
        let command = words.prefix(200).split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
        var status = stat()
        let owner = unsafe stat(folder, &status) == 0 ? status.st_uid : nil
        self.init(
            process: process, command: command.isEmpty ? nil : command.joined(separator: " "),
            user: owner.map(Self.name(ofUser:)))
    }

    /// A line of `/proc/locks`: `1: FLOCK  ADVISORY  WRITE 1234 08:01:5678 0 EOF`; one that waits has an arrow.
    private static func listed(_ descriptor: Int32) -> Int32? {
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0, let list = try? File.read("/proc/locks") else { return nil }
        let file = ":\(status.st_ino)"
        for line in String(decoding: list, as: UTF8.self).split(separator: "\n") {
            let fields = line.split(separator: " ")
            guard fields.count >= 6, fields[1] == "FLOCK", fields[5].hasSuffix(file), let process = Int32(fields[4])
            else { continue }
            return process > 0 ? process : nil
        }
        return nil
    }

    private static func written(_ descriptor: Int32) -> Int32? {
        var buffer = [UInt8](repeating: 0, count: 16)
        let count = unsafe pread(descriptor, &buffer, buffer.count, 0)
        guard count > 0 else { return nil }
        return Int32(String(decoding: buffer[..<count].prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self))
    }

    /// By passwd(5) alone: to ask the system's services would need them in the program.
    private static func name(ofUser number: uid_t) -> String {
        let users = (try? File.read("/etc/passwd")) ?? []
        for line in String(decoding: users, as: UTF8.self).split(separator: "\n") {
            let fields = line.split(separator: ":", omittingEmptySubsequences: false)
            if fields.count > 2, fields[2] == "\(number)" { return String(fields[0]) }
        }
        return "\(number)"
    }
}
