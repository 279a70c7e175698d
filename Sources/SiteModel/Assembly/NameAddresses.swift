import Markdown
import SiteContent

/// Gives each of some names an address of its own below a list.
enum NameAddresses {
    /// By name. The same names get the same addresses, in whatever order they come.
    static func below(_ list: Permalink, _ names: some Sequence<String>) -> [String: Permalink] {
        var addresses: [String: Permalink] = [:]
        var taken: [String: Int] = [:]
        for name in names.sorted() {
            let slug = Anchor.make(from: name)
            var found = slug
            // Another name may well be called `nord-2`.
            repeat {
                let count = taken[slug, default: 0] + 1
                taken[slug] = count
                found = count == 1 ? slug : "\(slug)-\(count)"
            } while found != slug && taken[found] != nil
            if found != slug { taken[found] = 1 }
            addresses[name] = list.appending(found)
        }
        return addresses
    }
}
