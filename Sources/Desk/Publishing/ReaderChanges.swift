import Diagnostics
import FileSystem
import OpenData
import SiteContent
import SiteGeneration
import SiteModel
import SiteOutput

/// What becomes another for readers when what is saved is published.
struct ReaderChanges: Sendable {
    /// What it is compared with.
    enum Basis: Sendable, Equatable {
        /// The published site itself.
        case site
        /// The site as it is made of the version that was last sent.
        case lastVersion
    }

    /// An address that readers had and that leads nowhere.
    struct Gone: Sendable, Equatable {
        /// As the settings write it, from the site's root: `/2024/trafik/`.
        let address: String
        /// Where the page of its name lies now.
        let likely: String?
    }

    let basis: Basis
    /// Nil while the site cannot be made.
    let comparison: SiteComparison?
    /// What stops publication, and what is lost or changed in silence, in the order of file and place.
    let problems: [Diagnostic]
    /// Addresses that are not accounted for.
    let gone: [Gone]

    /// - Parameters:
    ///   - published: what readers have.
    ///   - options: those of the site, as of today.
    /// - Throws: `FileSystemError` when the content cannot be read.
    init(_ published: PublishedSite, _ basis: Basis, _ options: BuildOptions) async throws(FileSystemError) {
        self.basis = basis
        var options = options
        options.showsDrafts = false
        let result = try await SiteBuilder(options).build()
        comparison =
            result.diagnostics.hasErrors
            ? nil : await SiteComparison(result, with: published, width: options.width)
        options.published = published
        let gated = try await SiteBuilder(options).check()
        // What was warned of without it is no news.
        problems = gated.diagnostics.filter { $0.severity == .error || Self.lossCodes.contains($0.code) }
        gone = gated.assembled.wholeSite.map { Self.gone(published, $0) } ?? []
    }

    private static let lossCodes: Set<DiagnosticCode> = [
        .vanishedAddress, .lostRecord, .unrecordedChange, .quietChange, .recordTakenDown,
    ]

    private static func gone(_ published: PublishedSite, _ site: Site) -> [Gone] {
        let assets = Set(paths: site.assets.map(\.path))
        let told = Set(
            site.settings.redirects.map { slashed($0.from.value) }
                + site.settings.removals.map { slashed($0.address.value) })
        var gone: [Gone] = []
        for (key, entry) in published.manifest.entries {
            // What somebody wrote: pages and files of the content.
            guard let source = entry?.source, source.hasPrefix(PublishedSources.contentPrefix),
                source != PublishedSources.settings
            else { continue }
            let address = VanishedAddresses.address(of: key.path)
            let isThere = assets.contains(key) || site.targets.page(at: address) != nil
            // Of a page that is hidden its own lines say why.
            if case .hidden = site.targets[address] { continue }
            guard !isThere, !told.contains(slashed(address)) else { continue }
            gone.append(Gone(address: address, likely: likely(address, site, published)))
        }
        return gone.sorted { $0.address.precedesInBytes($1.address) }
    }

    /// With a `/` at both ends, whichever way it is written.
    private static func slashed(_ address: String) -> String {
        "/" + address.split(separator: "/").joined(separator: "/") + "/"
    }

    /// The one new page of the same name.
    private static func likely(_ address: String, _ site: Site, _ published: PublishedSite) -> String? {
        guard let name = address.split(separator: "/").last else { return nil }
        let same = site.targets.pages.filter {
            $0.permalink.path.hasSuffix("/\(name)/")
                && published.manifest.entries[PathKey($0.permalink.outputPath)] == nil
        }
        return same.count == 1 ? same.first?.permalink.path : nil
    }
}
