import ArgumentParser
import Diagnostics
import Preview
import SiteContent

/// The flags of a desk that several people reach over the net, behind the login of a server in front.
struct LoginOptions: ParsableArguments {
    @Option(
        name: .customLong("behind-login"),
        help: Help.option(
            sv:
                "Servern framför loggar in, och säger vem som skriver i det här huvudet. Kräver --socket och --desk-address.",
            en:
                "The server in front logs people in, and says in this header who writes. Needs --socket and --desk-address.",
            valueName: "huvud"))
    var behindLogin: String?

    @Option(
        help: Help.option(
            sv: "Sökvägen till den sockel som bara servern framför når skrivbordet genom.",
            en: "The path of the socket through which the server in front alone reaches the desk.", valueName: "fil"),
        completion: .file())
    var socket: String?

    @Option(
        name: .customLong("desk-address"),
        help: Help.option(
            sv: "Skrivbordets adress i webbläsaren, till exempel https://skrivbord.exempel.se.",
            en: "The desk's address in the browser, such as https://skrivbord.exempel.se.", valueName: "adress"))
    var deskAddress: String?

    /// Where the desk listens; nil on this machine, with a key.
    ///
    /// - Throws: `ExitStatus.wrongUse` when the flags do not go together; all of that has been said.
    func port(_ preview: PreviewOptions, _ console: Console) throws(ExitStatus) -> PreviewServer.Port? {
        guard behindLogin != nil || socket != nil || deskAddress != nil else { return nil }
        var wrong: [LocalizedText] = []
        func missing(_ option: String, _ swedish: String, _ english: String) {
            wrong.append(LocalizedText(sv: "\(option) saknas: \(swedish)", en: "\(option) is missing: \(english)"))
        }
        if behindLogin == nil {
            missing(
                "--behind-login", "ange huvudet där servern framför säger vem som skriver",
                "name the header in which the server in front says who writes")
        }
        if socket == nil {
            missing("--socket", "ange till exempel /run/lofte/desk.sock", "give /run/lofte/desk.sock, say")
        }
        if deskAddress == nil {
            missing(
                "--desk-address", "ange till exempel https://skrivbord.exempel.se",
                "give https://skrivbord.exempel.se, say")
        }
        if preview.port != nil {
            wrong.append(
                LocalizedText(
                    sv: "--port går inte ihop med --socket: skrivbordet lyssnar bara på sockeln",
                    en: "--port does not go with --socket: the desk listens on the socket alone"))
        }
        if preview.open {
            wrong.append(
                LocalizedText(
                    sv: "--open går inte ihop med --socket: öppna adressen i webbläsaren",
                    en: "--open does not go with --socket: open the address in the browser"))
        }
        let origin = deskAddress.flatMap(Self.origin)
        if deskAddress != nil, origin == nil {
            wrong.append(
                LocalizedText(
                    sv:
                        "--desk-address ska börja med https:// och vara utan sökväg, till exempel https://skrivbord.exempel.se",
                    en: "--desk-address must begin with https:// and have no path, such as https://skrivbord.exempel.se"
                ))
        }
        // What is said of the header does not depend on the address.
        let gate = behindLogin.flatMap { LoginGate(header: $0, origin: origin ?? "") }
        if let behindLogin, gate == nil {
            wrong.append(
                LocalizedText(
                    sv: "--behind-login \"\(behindLogin)\" går inte: välj ett eget huvud, till exempel X-Lofte-Editor",
                    en:
                        "--behind-login \"\(behindLogin)\" is not possible: choose a header of its own, such as X-Lofte-Editor"
                ))
        }
        guard wrong.isEmpty, let gate, let socket, origin != nil else {
            for message in wrong { console.fail(message) }
            throw .wrongUse
        }
        return .socket(path: socket, login: gate)
    }

    /// An address as browsers send it for an origin; nil for one with a path, and for one that anybody on the way can read.
    private static func origin(_ text: String) -> String? {
        guard let address = SiteAddress(text), address.path == "/" else { return nil }
        let isOnThisMachine = ["localhost", "127.0.0.1"].contains(address.host.prefix { $0 != ":" })
        return address.origin.hasPrefix("https://") || isOnThisMachine ? address.origin : nil
    }
}
