import ContentFormat
package import Diagnostics
import FileSystem
import Freezing
import FrontMatter
import PromiseModel
package import SiteContent
package import SiteModel

/// Compares each promise with its lock, so that nothing that was signed is rewritten in silence.
///
/// What counts as the same, as changed and as explained is decided where the loss gate decides it (`RecordComparison`,
/// `ChangeEntries`): what stands here is which pages are compared, and that a frozen page stays. Content without a lock is not
/// looked at.
package struct FrozenGate {
    let site: Site
    let content: LoadedContent
    let redirects: [ResolvedRedirect]
    let removals: [ResolvedRemoval]

    package init(
        site: Site, content: LoadedContent, redirects: [ResolvedRedirect], removals: [ResolvedRemoval]
    ) {
        self.site = site
        self.content = content
        self.redirects = redirects
        self.removals = removals
    }

    /// The same without what is told of as a loss already: what was frozen is mostly published too.
    package func check(besides losses: [Diagnostic]) -> [Diagnostic] {
        let found = check()
        guard !losses.isEmpty, !found.isEmpty else { return found }
        let told = Set(losses.map(Subject.init))
        return found.filter { !told.contains(Subject($0)) }
    }

    /// What a problem is about: its kind, its file, and what the sentence is about.
    private struct Subject: Hashable {
        let code: DiagnosticCode
        let path: String
        let words: String

        init(_ diagnostic: Diagnostic) {
            code = diagnostic.code
            path = diagnostic.location?.source.path ?? ""
            let text = diagnostic.message.swedish
            words = text.firstRange(of: " är ").map { String(text[..<$0.lowerBound]) } ?? text
        }
    }

    /// Every frozen fact that stands no longer and is not explained, in the order of the promises and the addresses.
    ///
    /// A look at an earlier day is not held to what was frozen later; whoever would publish it is stopped by the loss gate.
    package func check() -> [Diagnostic] {
        // An address may be accounted for where the settings could not be read.
        guard !site.locks.isEmpty, site.settings.unread.isEmpty else { return [] }
        let promises = site.parts.flatMap(\.promises)
        let current = FrozenPages.of(promises, in: site)
        let moved = MovedAddresses(redirects, site: site)
        let examples = Set(
            content.pages.compactMap { page -> String? in
                guard page.fields.isExample, case .promise(let folder) = page.place else { return nil }
                return folder
            })
        return site.locks.sorted { $0.key.precedesInBytes($1.key) }.flatMap { folder, lock -> [Diagnostic] in
            if let day = lock.newestDay, day > site.today { return [olderThanFrozen(folder, day)] }
            let state = lock.state
            let closed = state.closedPeriods.compactMap(\.end).max()
            return state.addresses.flatMap { address -> [Diagnostic] in
                guard let page = state.pages[address], page.end == nil else { return [] }
                return check(
                    address, page, lock: lock, folder: folder, current: current, moved: moved, closed: closed,
                    ofExample: examples)
            }
        }
    }

    private func check(
        _ address: String, _ frozen: FrozenPage, lock: PromiseLock, folder: String, current: [String: FrozenPage],
        moved: MovedAddresses, closed: CalendarDate?, ofExample: Set<String>
    ) -> [Diagnostic] {
        var place = address
        if site.targets.page(at: address) == nil {
            switch site.targets[address] {
            case .unreadable: return []
            case .hidden(let page): return withheld(address, page)
            default: break
            }
            guard let target = moved[address] else {
                return isAccountedFor(address) ? [] : [gone(address, frozen, folder: folder)]
            }
            guard site.targets[target] != nil else { return [] }
            place = site.targets.page(at: target)?.permalink.path ?? target
        }
        guard let page = site.targets.page(at: place), let now = current[place] else {
            return isUnread(place) ? [] : [lostByRedirect(address, to: place)]
        }
        guard page.isWhole else { return [] }
        let ledger = RecordComparison(
            page: page, today: site.today, publishedDay: lock.newestDay ?? site.today, ledger: .frozen)
        return ending(page)
            + ledger.compare(
                moved.record(PublicRecord.ActivityRecord(frozen), at: address),
                with: moved.record(
                    PublicRecord.ActivityRecord(now, isExample: !ofExample.contains(folder) && page.fields.isExample),
                    at: place),
                keys: FrozenPage.keys(of: frozen.kind), closed: frozen.kind == .activity ? closed : nil)
    }

    /// Whether a page has errors of its own, or lies below one that has.
    private func isUnread(_ address: String) -> Bool {
        if case .unreadable = site.targets[address] { return true }
        guard let page = site.targets.page(at: address) else { return false }
        // In a folder whose own page could not be read it belongs to nothing.
        return content.unreadable.contains {
            page.file.path.hasPrefix(LinkPath.folder(of: $0.path)) && $0.path.hasSuffix("/index.md")
        }
    }

    private func isAccountedFor(_ address: String) -> Bool {
        removals.contains { $0.permalink.path == address && $0.removal.date <= site.today }
    }

    // MARK: Problems

    private func gone(_ address: String, _ frozen: FrozenPage, folder: String) -> Diagnostic {
        let title = frozen[ContentKey.title.rawValue]?.words ?? address
        let removal = YAMLBlock.entry([("adress", OldAddress.written(address)), ("datum", site.today.iso)])
        let written = YAMLWriting.scalar(OldAddress.written(address))
        return Diagnostic(
            .error, .vanishedAddress,
            LocalizedText(
                sv: "\(address) är fryst (”\(title)”) men finns inte längre",
                en: "\(address) is frozen (“\(title)”) but is not there any more"),
            at: site.settings.source.keyLocation(.removals),
            advice: LocalizedText(
                sv:
                    "låt sidan ligga kvar, med en uppföljning som har status avbruten – eller skriv i webbplats.yml under "
                    + "borttaget: \(removal.swedish) – eller, har den flyttat, under vidarebefordringar: adressen \(written) "
                    + "med kolon och den nya adressen",
                en: "leave the page, with a follow-up that has the status avbruten – or write in webbplats.yml under "
                    + "borttaget: \(removal.english) – or, if it has moved, under vidarebefordringar: the address "
                    + "\(written) with a colon and the new address"))
    }

    private func lostByRedirect(_ address: String, to target: String) -> Diagnostic {
        let location = site.settings.redirects.first {
            OldAddress.names($0.from.value).map { Permalink($0).path } == address
        }?.from.location
        return Diagnostic(
            .error, .lostRecord,
            LocalizedText(
                sv: "det som är fryst på \(address) finns inte på \(target)",
                en: "what is frozen at \(address) is not at \(target)"),
            at: location ?? site.settings.source.keyLocation(.redirects),
            advice: LocalizedText(
                sv: "vidarebefordra till sidan som har tagit över, eller skriv adressen under borttaget med en orsak",
                en: "redirect to the page that took over, or write the address under borttaget with a reason"))
    }

    /// Told of from the day that the line is written, since on the day itself nothing could be published any more.
    private func ending(_ page: Page) -> [Diagnostic] {
        guard page.fields.publishedUntil != nil else { return [] }
        return [stays(page, at: .unpublished)]
    }

    private func withheld(_ address: String, _ hidden: HiddenPage) -> [Diagnostic] {
        guard let page = content.pages.first(where: { $0.permalink == hidden.permalink }) else { return [] }
        let fields = page.fields
        if fields.isDraft { return [stays(page, at: .draft)] }
        if fields.publishedUntil != nil { return [stays(page, at: .unpublished)] }
        if fields.publishedFrom.map({ $0 > site.today }) ?? false { return [stays(page, at: .published)] }
        // What hides it is told of there.
        return []
    }

    private func stays(_ page: Page, at key: ContentKey) -> Diagnostic {
        let removal = YAMLBlock.entry(
            [("adress", OldAddress.written(page.permalink.path)), ("datum", site.today.iso)])
        return Diagnostic(
            .error, .vanishedAddress,
            LocalizedText(
                sv: "sidan är fryst och ska synas för alla, men har \(key.rawValue)",
                en: "the page is frozen and must be seen by all, but has \(key.rawValue)"),
            at: page.file.source.keyLocation(key),
            advice: LocalizedText(
                sv: "ta bort raden \(key.rawValue), eller ta bort filen och skriv i webbplats.yml under borttaget: "
                    + removal.swedish,
                en: "remove the line \(key.rawValue), or remove the file and write in webbplats.yml under borttaget: "
                    + removal.english))
    }

    private func olderThanFrozen(_ folder: String, _ day: CalendarDate) -> Diagnostic {
        Diagnostic(
            .warning, .olderThanPublished,
            LocalizedText(
                sv: "löftet i \(folder) är fryst den \(day.iso), men nu byggs \(site.today.iso): låset prövas inte",
                en:
                    "the promise in \(folder) was frozen on \(day.iso), but this build shows \(site.today.iso): the lock "
                    + "is not checked"),
            at: nil,
            advice: LocalizedText(
                sv: "bygg utan --today, eller med en dag som inte är äldre",
                en: "build without --today, or with a day that is not earlier"))
    }
}
