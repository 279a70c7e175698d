import Freezing
import SiteContent
package import SiteModel
package import SiteOutput

/// What is frozen, as files that citizens can keep: each lock as it lies in the content, with LF.
package enum FrozenFiles {
    package static func files(_ site: Site) -> [OutputFile] {
        site.frozenPromises.map { promise, lock in
            OutputFile(path: GeneratedPath.lock(of: promise.page.permalink), bytes: lock.bytes)
        }
    }
}
