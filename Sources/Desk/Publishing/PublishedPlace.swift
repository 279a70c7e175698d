import FileSystem
import Preview
import SiteOutput

/// Where what readers see is looked for.
package enum PublishedPlace: Sendable, Equatable {
    /// A folder with the published site, or its list.
    case folder(String)
    /// An address.
    case address(String)
    /// The address in the settings.
    case asSettingsSay

    /// The list of the published site; nil where none can be had.
    ///
    /// - Parameter settings: the address in the settings.
    func list(settings: String?) async -> OutputManifest? {
        switch self {
        case .folder(let folder):
            guard let list = try? OutputManifest.read(in: folder), list.condition == .whole else { return nil }
            return list
        case .address(let address): return await Self.fetched(address)
        case .asSettingsSay:
            guard let settings else { return nil }
            return await Self.fetched(settings)
        }
    }

    /// By curl, as `hosting/steps.sh` does it: http and https and nothing else, within bounds, following nobody.
    private static func fetched(_ address: String) async -> OutputManifest? {
        guard address.hasPrefix("https://") || address.hasPrefix("http://") else { return nil }
        let curl = ChildProgram("curl", limit: .seconds(12), outputLimit: 64_000_000)
        let outcome = await curl.run([
            "-q", "-sS", "-f", "--proto", "=http,https", "--max-filesize", "64000000", "--connect-timeout", "4",
            "--max-time", "10", "-H", "Cache-Control: no-cache", "--",
            address + (address.hasSuffix("/") ? "" : "/") + OutputManifest.fileName,
        ])
        guard case .ended(0, let bytes, _) = outcome else { return nil }
        let list = OutputManifest(bytes: bytes)
        return list.condition == .whole ? list : nil
    }
}
