import Checksums
import Concurrency
import Diagnostics
import FileSystem
package import OpenData
import PromiseModel
import SiteContent
import SiteModel
import SiteOutput

/// How a site that was built differs from the one that was published.
package struct SiteComparison: Sendable {
    /// Why a page's bytes are others.
    package enum Reason: Sendable, Equatable {
        /// The activity stands otherwise; as the content format writes it, `försenad` where it is late.
        case status(from: String, to: String)
        /// Its own file was changed.
        case text
        /// What stands around its main part: the templates, the menus, the settings.
        case frame
        /// Its main part, by what was changed in other files or by the day.
        case derived
        /// It leads to another address now.
        case redirected(to: String)
        /// It says now why it is gone.
        case removed(reason: String)
    }

    /// A page of one of the two sites.
    package struct PageLine: Sendable, Equatable {
        /// `/2024/`
        package let address: String
        /// Nil for a page that is not there any more, leads on or tells that it was removed.
        package let title: String?
    }

    package struct ChangedPage: Sendable, Equatable {
        package let page: PageLine
        package let reason: Reason
    }

    /// In the order of their addresses, like all lists here.
    package let added: [PageLine]
    package let changed: [ChangedPage]
    package let removed: [PageLine]
    /// Paths of files that are no pages.
    package let addedFiles: [String]
    package let changedFiles: [String]
    package let removedFiles: [String]

    /// Compares a build without errors with what is published.
    package init(_ result: BuildResult, with published: PublishedSite, width: Int) async {
        let old = published.manifest.entries
        let digests = await concurrentMap(result.files, width: width) { $0.entry.digest }
        let reasons = Reasons(result, published)
        var added: [PageLine] = []
        var changed: [ChangedPage] = []
        var (addedFiles, changedFiles): ([String], [String]) = ([], [])
        for (file, digest) in zip(result.files, digests) {
            let entry = old[file.path]
            if let entry, entry?.digest == digest { continue }
            guard Self.isPage(file.path) else {
                if file.path.endsInBytes(with: Precompression.ending) { continue }
                if entry == nil { addedFiles.append(file.path) } else { changedFiles.append(file.path) }
                continue
            }
            let line = Self.line(file.path, in: result.site)
            if entry == nil {
                added.append(line)
            } else {
                changed.append(ChangedPage(page: line, reason: reasons.reason(file, line.address)))
            }
        }
        let paths = Set(paths: result.files.lazy.map(\.path))
        let gone = old.keys.map(\.path).filter { !paths.contains($0) && !$0.endsInBytes(with: Precompression.ending) }
            .sorted { $0.precedesInBytes($1) }
        self.added = added
        self.changed = changed
        removed = gone.filter(Self.isPage).map { Self.line($0, in: nil) }
        self.addedFiles = addedFiles
        self.changedFiles = changedFiles
        removedFiles = gone.filter { !Self.isPage($0) }
    }

    private static func isPage(_ path: String) -> Bool { path.endsInBytes(with: ".html") }

    private static func line(_ path: String, in site: Site?) -> PageLine {
        let address = VanishedAddresses.address(of: path)
        let title = site.flatMap { $0.targets.page(at: address)?.title ?? GeneratedPages.title(of: path, in: $0) }
        return PageLine(address: address, title: title)
    }

    /// What is needed to say why a page changed.
    private struct Reasons {
        let published: PublishedSite
        let record: PublicRecord
        let oldSources: [PathKey: SHA256]
        let newSources: [PathKey: SHA256]
        let redirects: [String: String]
        let removals: [String: String]
        /// Whether the templates or the settings are others.
        let isFrameChanged: Bool
        /// Whether nothing but the frame can be why a page says something else: no page is another, nor the day.
        let isOnlyFrameChanged: Bool

        init(_ result: BuildResult, _ published: PublishedSite) {
            self.published = published
            record = result.site.map { PublicRecord($0) } ?? PublicRecord()
            let old = Dictionary(
                (published.manifest.origin?.sources ?? []).map { (PathKey($0.path), $0.digest) },
                uniquingKeysWith: { first, _ in first })
            let new = Dictionary(
                result.sources.map { (PathKey($0.path), $0.digest) },
                uniquingKeysWith: { first, _ in first })
            oldSources = old
            newSources = new
            let others = Set(old.keys).union(new.keys).filter { old[$0] != new[$0] }
            func isFrame(_ key: PathKey) -> Bool {
                key.path.beginsInBytes(with: PublishedSources.templatesPrefix) || key.path == PublishedSources.settings
            }
            isFrameChanged = others.contains(where: isFrame)
            isOnlyFrameChanged =
                !old.isEmpty && others.allSatisfy(isFrame) && published.manifest.origin?.day == result.site?.today.iso
            func slashed(_ address: String) -> String {
                OldAddress.names(address).map { Permalink($0).path } ?? address
            }
            redirects = Dictionary(
                (result.site?.settings.redirects ?? []).map { (slashed($0.from.value), $0.to.value) },
                uniquingKeysWith: { first, _ in first })
            removals = Dictionary(
                (result.site?.settings.removals ?? []).map { (slashed($0.address.value), $0.reason) },
                uniquingKeysWith: { first, _ in first })
        }

        func reason(_ file: OutputFile, _ address: String) -> Reason {
            // One that led on or told why before has another look now, and no more, unless its words are others.
            let wasOfSettings = (published.manifest.entries[file.path] ?? nil)?.source == PublishedSources.settings
            if !wasOfSettings || isMainPartChanged(file) == true {
                if let target = redirects[address] { return .redirected(to: target) }
                if let reason = removals[address] { return .removed(reason: reason) }
            } else if redirects[address] != nil || removals[address] != nil {
                return .frame
            }
            if let before = published.record.activities[address], let after = record.activities[address],
                before.standing != after.standing
            {
                return .status(from: before.standing, to: after.standing)
            }
            if let source = file.source, oldSources[source] != newSources[source] { return .text }
            if isOnlyFrameChanged { return .frame }
            if let isChanged = isMainPartChanged(file) { return isChanged ? .derived : .frame }
            // Only the list of files is at hand, so what was changed elsewhere must tell.
            return isFrameChanged ? .frame : .derived
        }

        /// Whether what a page says is another; nil when only the list of files is at hand.
        private func isMainPartChanged(_ file: OutputFile) -> Bool? {
            guard let old = published.page(file.path), let new = try? file.read() else { return nil }
            return Self.mainPart(old) != Self.mainPart(new)
        }

        /// What stands within `main`; the whole page without it.
        private static func mainPart(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
            guard let start = bytes.firstRange(of: Array("<main".utf8)),
                let end = bytes[start.upperBound...].firstRange(of: Array("</main>".utf8))
            else { return bytes[...] }
            return bytes[start.lowerBound..<end.lowerBound]
        }
    }
}

extension PublicRecord.ActivityRecord {
    /// The status, with that it is late.
    fileprivate var standing: String { isDelayed ? "\(status), försenad" : status }
}
