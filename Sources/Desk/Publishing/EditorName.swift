import Checksums
import FileSystem

/// Who publishes, as each version bears it.
struct EditorName: Sendable, Equatable {
    let name: String
    let address: String

    /// Nil where one of them is none: a name has a letter in it, an address an @ and no blank.
    init?(name: String, address: String) {
        let name = Self.trimmed(name)
        let address = Self.trimmed(address)
        guard Self.isName(name), Self.isAddress(address) else { return nil }
        self.name = name
        self.address = address
    }

    static func isName(_ text: String) -> Bool {
        let text = trimmed(text)
        return text.contains(where: \.isLetter) && text.count <= 200 && !text.contains { "<>".contains($0) }
            && !hasControls(text)
    }

    static func isAddress(_ text: String) -> Bool {
        let sides = trimmed(text).split(separator: "@", omittingEmptySubsequences: false)
        return sides.count == 2 && sides.allSatisfy { !$0.isEmpty && $0.count <= 200 }
            && !sides.contains { $0.contains { $0.isWhitespace || "<>\"".contains($0) } } && !hasControls(text)
    }

    private static func hasControls(_ text: String) -> Bool {
        text.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7f }
    }

    private static func trimmed(_ text: String) -> String {
        let text = text.drop { $0 == " " }
        return String(text.prefix { _ in true }.reversed().drop { $0 == " " }.reversed())
    }

    /// As it was filled in last.
    ///
    /// - Parameter login: who is logged in, where several are at the desk.
    init?(in folder: DeskFolder, of login: String?) {
        guard let lines = folder.lines(Self.file(of: login)), lines.count >= 2 else { return nil }
        self.init(name: lines[0], address: lines[1])
    }

    /// Keeps it for the next time, beside the content and out of version control.
    func keep(in folder: DeskFolder, of login: String?) throws(FileSystemError) {
        try folder.write("\(name)\n\(address)\n", as: Self.file(of: login))
    }

    private static func file(of login: String?) -> String {
        login.map { "redaktor-" + SHA256(of: Array($0.utf8)).hex.prefix(32) + ".txt" } ?? "redaktor.txt"
    }
}
