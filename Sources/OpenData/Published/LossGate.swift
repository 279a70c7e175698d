package import Diagnostics
package import FileSystem
import PromiseModel
package import SiteContent
package import SiteModel

/// Compares a site with what was published, so that nothing the public has been told vanishes or changes in silence.
///
/// An address may go only when `vidarebefordringar` or `borttaget` of the settings says where it leads or why it is gone,
/// or when its page has come to the end that `avpubliceras` sets. What was told of an activity or in a dialogue may change
/// only with an entry in `ändringar` that was not there before and names what it changes. What could not be read is not
/// compared: its own errors stop the build. Examples are nobody's record: of them only the addresses count.
package struct LossGate {
    let published: PublishedSite
    let site: Site
    let content: LoadedContent
    let redirects: [ResolvedRedirect]
    /// Paths of all files of the site that is built.
    let outputPaths: Set<PathKey>
    /// Whether the command line chose the site's address.
    let isAddressChosen: Bool

    package init(
        published: PublishedSite, site: Site, content: LoadedContent, redirects: [ResolvedRedirect],
        outputPaths: Set<PathKey>, isAddressChosen: Bool
    ) {
        self.published = published
        self.site = site
        self.content = content
        self.redirects = redirects
        self.outputPaths = outputPaths
        self.isAddressChosen = isAddressChosen
    }

    /// Every loss, in the order of the addresses.
    package func check() -> [Diagnostic] {
        if published.day > site.today { return [olderThanPublished] }
        if let moved = SiteMove(from: published, to: site, isChosen: isAddressChosen) { return [moved.diagnostic] }
        let isWhole = content.unreadable.isEmpty && content.pages.allSatisfy(\.isWhole)
        let vanished = VanishedAddresses(
            published: published, site: site, content: content, outputPaths: isWhole ? outputPaths : expectedPaths)
        var diagnostics = vanished.ofContent()
        let current = PublicRecord(site)
        let moved = MovedAddresses(redirects, site: site)
        diagnostics += compare(
            published.record.activities.filter { !$0.value.isExample }, with: current.activities, moved: moved,
            isKind: \.isActivity
        ) { page, address, before, after in
            comparison(page).compare(
                moved.record(before, at: address), with: moved.record(after, at: page.permalink.path))
        }
        diagnostics += compare(
            published.record.dialogues.filter { !$0.value.isExample }, with: current.dialogues, moved: moved,
            isKind: { if case .dialogue = $0 { true } else { false } }
        ) { page, address, before, after in
            comparison(page).compare(
                moved.record(before, at: address), with: moved.record(after, at: page.permalink.path))
        }
        // A page of prose may be taken over by another, so it is told of where its address leads.
        for (address, before) in published.record.facts.sorted(by: { $0.key.precedesInBytes($1.key) }) {
            guard let place = place(of: address, moved: moved), let after = current.facts[place.address],
                let page = site.targets.page(at: place.address), page.isWhole
            else { continue }
            diagnostics += comparison(page).compare(before, with: after)
        }
        diagnostics += ReplacedFiles(published: published, site: site).check()
        diagnostics += RewrittenLocks(published: published, site: site, content: content).check()
        // What could not be read is missing in the lists too.
        return diagnostics.hasErrors || !isWhole ? diagnostics : diagnostics + vanished.ofGeneratedPages()
    }

    /// Those of the pages too that are not made, since a page above them could not be read.
    private var expectedPaths: Set<PathKey> {
        outputPaths.union(site.targets.pages.lazy.map { PathKey($0.permalink.outputPath) })
    }

    private func comparison(_ page: Page) -> RecordComparison {
        RecordComparison(page: page, today: site.today, publishedDay: published.day)
    }

    /// - Parameter isKind: whether pages of a place have records of this kind.
    private func compare<Record>(
        _ old: [String: Record], with new: [String: Record], moved: MovedAddresses, isKind: (Place) -> Bool,
        by compare: (_ page: Page, _ address: String, _ before: Record, _ after: Record) -> [Diagnostic]
    ) -> [Diagnostic] {
        old.sorted { $0.key.precedesInBytes($1.key) }.flatMap { address, before -> [Diagnostic] in
            guard let place = place(of: address, moved: moved) else { return [] }
            let page = site.targets.page(at: place.address)
            guard let page, let after = new[place.address] else {
                // With a page above it that could not be read it is told nowhere; that is told of there.
                return page.map { isKind($0.place) } ?? isUnread(place.address)
                    ? [] : [lostByRedirect(address, to: place.address, at: place.location)]
            }
            return page.isWhole ? compare(page, address, before, after) : []
        }
    }

    /// Whether an address leads to a page with errors of its own, or to nothing: both are told of where they are.
    private func isUnread(_ address: String) -> Bool {
        switch site.targets[address] {
        case .unreadable: true
        case nil: address.hasPrefix("/") && !LinkResolver.isExternal(address)
        default: false
        }
    }

    /// Where what stood at an address stands now: there, or where the address leads. Nil for an address that has vanished,
    /// which is told of once, or that says why it is gone.
    private func place(
        of address: String, moved: MovedAddresses
    ) -> (address: String, location: SourceLocation?)? {
        if site.targets.page(at: address) != nil { return (address, nil) }
        guard let target = moved[address] else { return nil }
        let location = site.settings.redirects.first {
            OldAddress.names($0.from.value).map { Permalink($0).path } == address
        }
        return (site.targets.page(at: target)?.permalink.path ?? target, location?.from.location)
    }

    private func lostByRedirect(_ address: String, to target: String, at location: SourceLocation?) -> Diagnostic {
        Diagnostic(
            .error, .lostRecord,
            LocalizedText(
                sv: "det som är redovisat på \(address) finns inte på \(target)",
                en: "what was told at \(address) is not at \(target)"),
            at: location ?? site.settings.source.wholeFile,
            advice: LocalizedText(
                sv: "vidarebefordra till sidan som har tagit över, eller skriv adressen under borttaget med en orsak",
                en: "redirect to the page that took over, or write the address under borttaget with a reason"))
    }

    private var olderThanPublished: Diagnostic {
        Diagnostic(
            .error, .olderThanPublished,
            LocalizedText(
                sv: "det som är publicerat visar \(published.day.iso), men nu byggs \(site.today.iso)",
                en: "what is published shows \(published.day.iso), but this build shows \(site.today.iso)"),
            at: nil,
            advice: LocalizedText(
                sv:
                    "bygg utan --today, eller med en dag som inte är äldre. Är det publicerade byggt med en dag som inte har "
                    + "kommit finns inget att jämföra med: publicera en gång utan --against",
                en:
                    "build without --today, or with a day that is not earlier. If what is published was built with a day that "
                    + "has not come, there is nothing to compare with: publish once without --against"))
    }
}
