import ContentFormat
import PromiseModel
import SiteContent
import SiteModel

/// Where what was published at an address is told now, by the settings' redirects.
struct MovedAddresses {
    private let site: Site
    /// By the old address; paths from the root as `LinkTargets` has them, without what leads to a place on the page.
    private let targets: [String: String]

    init(_ redirects: [ResolvedRedirect], site: Site) {
        self.site = site
        targets = Dictionary(
            redirects.map { ($0.from.path, LinkPath.percentDecoded(String($0.to.prefix { $0 != "#" && $0 != "?" }))) },
            uniquingKeysWith: { first, _ in first })
    }

    /// Where an address leads; nil when no redirect has it.
    ///
    /// One that leads to another old address is an error where it stands; what it means is clear all the same.
    subscript(address: String) -> String? {
        guard var target = targets[address] else { return nil }
        for _ in 0..<Self.longestChain where site.targets[target] == nil {
            guard let next = targets[target] ?? targets[target + "/"] else { break }
            target = next
        }
        return target
    }

    /// So that addresses that lead to each other come to an end.
    private static let longestChain = 8

    /// Where what an address led to is now; the address itself when it is where it was, or nowhere.
    private func here(_ address: String) -> String {
        guard address.hasPrefix("/"), site.targets[address] == nil,
            let target = self[address] ?? self[address + "/"]
        else { return address }
        return site.targets.page(at: target)?.permalink.path ?? target
    }

    /// The same with the addresses in it where they are now.
    ///
    /// - Parameter address: where it is told, or was.
    func record(_ record: PublicRecord.ActivityRecord, at address: String) -> PublicRecord.ActivityRecord {
        guard !targets.isEmpty else { return record }
        var record = record
        for index in record.followUps.indices {
            record.followUps[index].evidence = here(record.followUps[index].evidence)
        }
        if let promise = LinkPath.names(in: address).first {
            let folder = "\(promise)/\(Place.ReservedFolder.dialogues.rawValue)/"
            record.told[.dialogues] = record.told[.dialogues]?.mapped { dialogue($0, in: folder) }
        }
        return record
    }

    /// The same with the addresses in it where they are now.
    func record(_ record: PublicRecord.DialogueRecord, at address: String) -> PublicRecord.DialogueRecord {
        guard !targets.isEmpty else { return record }
        var record = record
        for index in record.views.indices { record.views[index].activity = record.views[index].activity.map(here) }
        return record
    }

    /// The name of a dialogue's file, as it is now.
    private func dialogue(_ name: String, in folder: String) -> String {
        let address = Permalink(contentPath: folder + name + ".md").path
        let now = here(address)
        // In another promise it has no name that could be written here.
        guard now != address, let page = site.targets.page(at: now), page.permalink.path.hasPrefix("/" + folder) else {
            return name
        }
        return FileName.stem(String(LinkPath.name(of: page.file.path)))
    }
}
