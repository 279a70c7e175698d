import Checksums
import Diagnostics
import FileSystem
import Freezing
import SiteContent
import SiteModel
import SiteOutput

/// Locks that are published and do not stand as they did: gone, cut, or rewritten from a block on.
///
/// A lock only ever grows at its end, so its first bytes have the checksum that the published list tells; the lock itself need
/// not be at hand.
struct RewrittenLocks {
    let published: PublishedSite
    let site: Site
    let content: LoadedContent

    func check() -> [Diagnostic] {
        let now = Dictionary(
            site.frozenPromises.map { (GeneratedPath.lock(of: $0.promise.page.permalink), $0.lock.bytes) },
            uniquingKeysWith: { first, _ in first })
        let old = published.manifest.entries.filter { GeneratedPath.isLock($0.key.path) && $0.value?.source == nil }
        return old.sorted { $0.key.path.precedesInBytes($1.key.path) }.compactMap { key, entry in
            let folder = String(LinkPath.folder(of: key.path).dropLast())
            // What is wrong with the lock, or with the promise itself, is told of there.
            if content.locks[folder].map({ $0.lock == nil }) ?? false { return nil }
            guard let bytes = now[key.path] else {
                return content.locks[folder] != nil ? nil : diagnostic(gone: key.path)
            }
            guard let entry else { return nil }
            if bytes.count >= entry.size, SHA256(of: Array(bytes.prefix(entry.size))) == entry.digest { return nil }
            return diagnostic(rewritten: key.path, folder)
        }
    }

    private static let advice = LocalizedText(
        sv:
            "hämta tillbaka låset, git checkout på filen eller lofte.lock.txt från webbplatsen, och kör sedan lofte freeze",
        en: "get the lock back, git checkout for the file or lofte.lock.txt from the site, and then run lofte freeze")

    private func diagnostic(gone path: String) -> Diagnostic {
        Diagnostic(
            .error, .rewrittenLock,
            LocalizedText(
                sv: "/\(path) är publicerad, men löftet har inget lås längre",
                en: "/\(path) is published, but the promise has no lock any more"),
            at: site.settings.source.wholeFile, advice: Self.advice)
    }

    private func diagnostic(rewritten path: String, _ folder: String) -> Diagnostic {
        Diagnostic(
            .error, .rewrittenLock,
            LocalizedText(
                sv: "låset säger något annat än /\(path), som är publicerad: det är omskrivet eller avkortat",
                en: "the lock says something else than /\(path), which is published: it was rewritten or cut"),
            at: content.locks[folder]?.file.source.wholeFile ?? site.settings.source.wholeFile, advice: Self.advice)
    }
}
