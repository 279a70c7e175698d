package import Diagnostics
import FileSystem

/// Why the server cannot begin.
package enum PreviewServerError: Error, Sendable, Equatable {
    /// Somebody else listens on the port.
    case portTaken(Int)
    /// Ports below 1024 belong to the administrator.
    case portForbidden(Int)
    /// Something else than a socket that nobody listens on is at the path.
    case socketTaken(String)
    /// The system takes no path of that length.
    case socketPathTooLong(String)
    /// Any other `errno`.
    case system(code: Int32)

    /// What is wrong and what to do about it.
    package var message: LocalizedText {
        switch self {
        case .portTaken(let port):
            LocalizedText(
                sv: "port \(port) är upptagen av ett annat program: välj en annan med --port, eller utelämna --port "
                    + "så tar lofte en ledig",
                en: "port \(port) is taken by another program: choose another with --port, or leave --port out "
                    + "and lofte takes a free one")
        case .portForbidden(let port):
            LocalizedText(
                sv: "du har inte rätt att använda port \(port): välj en från 1024 med --port",
                en: "you lack the permission to use port \(port): choose one from 1024 with --port")
        case .socketTaken(let path):
            LocalizedText(
                sv: "på \(path) ligger redan något som används: välj en annan sökväg med --socket",
                en: "something that is in use is at \(path): choose another path with --socket")
        case .socketPathTooLong(let path):
            LocalizedText(
                sv: "sökvägen \(path) är för lång: välj en kortare med --socket, till exempel /run/lofte/desk.sock",
                en: "the path \(path) is too long: choose a shorter one with --socket, such as /run/lofte/desk.sock")
        case .system(let code):
            LocalizedText(
                sv: "servern kan inte starta: \(Self.systemMessage(code))",
                en: "the server cannot start: \(Self.systemMessage(code))")
        }
    }

    private static func systemMessage(_ code: Int32) -> String {
        FileSystemError(.create, "", code: code).systemMessage
    }
}
