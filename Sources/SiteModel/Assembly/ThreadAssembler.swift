import ContentFormat
import Diagnostics
import PromiseModel
import SiteContent

/// Relates focus areas and activities of one promise to those of others: what continues, and what is connected.
struct ThreadAssembler {
    private let steps: [ThreadStep]
    private let byPermalink: [Permalink: ThreadStep]
    private let settings: SiteSettings
    /// Files of pages that have errors of their own.
    private let unreadable: Set<Permalink>
    /// Pages that are not shown, by address.
    private let hidden: [Permalink: HiddenPage]
    private(set) var diagnostics: [Diagnostic] = []

    /// - Parameter hidden: pages that are not shown on this day, by path.
    init(parts: [SitePart], settings: SiteSettings, unreadable: Set<String>, hidden: [String: HiddenPage]) {
        let steps = ThreadStep.all(parts)
        self.settings = settings
        let isUsed = steps.contains { !$0.relations.isEmpty }
        self.steps = isUsed ? steps : []
        byPermalink = Dictionary(
            self.steps.map { ($0.page.permalink, $0) }, uniquingKeysWith: { first, _ in first })
        self.unreadable = isUsed ? Set(unreadable.map { Permalink(contentPath: $0) }) : []
        self.hidden = Dictionary(
            isUsed ? hidden.map { (Permalink(contentPath: $0.key), $0.value) } : [],
            uniquingKeysWith: { first, _ in first })
    }

    mutating func assemble() -> SiteThreads {
        if steps.isEmpty { return .none }
        var earlier: [Permalink: [ThreadStep]] = [:]
        var related: [Permalink: [ThreadStep]] = [:]
        var doubtful: [(step: ThreadStep, target: ThreadStep, address: Located<String>)] = []
        for step in steps {
            for address in step.relations.continues {
                guard let target = target(of: address, from: step, key: .continues) else { continue }
                if target.isEarlier(than: step) {
                    earlier[step.page.permalink, default: []].append(target)
                } else {
                    doubtful.append((step, target, address))
                }
            }
            for address in step.relations.related {
                guard let target = target(of: address, from: step, key: .related) else { continue }
                guard target !== step else {
                    reportSelf(address, .related)
                    continue
                }
                related[step.page.permalink, default: []].append(target)
                related[target.page.permalink, default: []].append(step)
            }
        }
        for (step, target, address) in doubtful {
            let isRing = Self.origins(of: target, earlier).contains { $0 === step }
            reportDirection(address, from: step, to: target, isRing: isRing)
        }
        return threads(earlier, related)
    }

    // MARK: Threads

    private func threads(_ earlier: [Permalink: [ThreadStep]], _ related: [Permalink: [ThreadStep]]) -> SiteThreads {
        var relations: [Permalink: SiteThreads.Relations] = [:]
        for step in steps {
            let own = step.page.permalink
            for target in earlier[own] ?? [] { relations[target.page.permalink, default: .init()].later.append(step) }
            if let targets = earlier[own] {
                relations[own, default: .init()].earlier = Self.unique(targets.sorted { ThreadStep.isBefore($1, $0) })
            }
            if let targets = related[own] {
                relations[own, default: .init()].related = Self.unique(targets.sorted(by: ThreadStep.isBefore))
            }
        }
        for own in relations.keys {
            relations[own]?.later.sort(by: ThreadStep.isBefore)
        }
        var all: [PromiseThread] = []
        var taken: Set<Permalink> = []
        // Where two threads go back to the same beginning, the older of them, and a focus area, has the plain address.
        let heads = steps.filter {
            earlier[$0.page.permalink] != nil && (relations[$0.page.permalink]?.later ?? []).isEmpty
        }
        .sorted { left, right in
            (left.activity == nil) == (right.activity == nil)
                ? ThreadStep.isBefore(left, right) : left.activity == nil
        }
        for head in heads {
            let steps = Self.origins(of: head, earlier).sorted(by: ThreadStep.isBefore) + [head]
            let list = Self.list(of: head)
            let thread = PromiseThread(
                steps: steps, permalink: Self.permalink(of: steps, below: list, besides: &taken), list: list)
            all.append(thread)
            for step in steps { relations[step.page.permalink, default: .init()].threads.append(thread) }
        }
        // The newest first, as promises are listed.
        let sorted = all.enumerated().sorted { left, right in
            let (a, b) = (left.element, right.element)
            if a.isExample != b.isExample { return b.isExample }
            let (ends, others) = (a.newest.promise.promise.period.start, b.newest.promise.promise.period.start)
            return ends == others ? ThreadStep.isBefore(a.newest, b.newest) : ends > others
        }
        return SiteThreads(all: sorted.map(\.element), relations: relations)
    }

    /// All that a step goes back to, without itself.
    private static func origins(of step: ThreadStep, _ earlier: [Permalink: [ThreadStep]]) -> [ThreadStep] {
        var found: [ThreadStep] = []
        var seen: Set<Permalink> = [step.page.permalink]
        var next = earlier[step.page.permalink] ?? []
        while let origin = next.popLast() {
            guard seen.insert(origin.page.permalink).inserted else { continue }
            found.append(origin)
            next += earlier[origin.page.permalink] ?? []
        }
        return found
    }

    private static func unique(_ steps: [ThreadStep]) -> [ThreadStep] {
        var seen: Set<Permalink> = []
        return steps.filter { seen.insert($0.page.permalink).inserted }
    }

    /// The list that a thread stands on: of examples one below the newest promise, as all their lists are.
    private static func list(of head: ThreadStep) -> Permalink {
        head.page.fields.isExample ? GeneratedPages.threads(of: head.promise.page) : GeneratedPages.threads
    }

    /// The address of a thread: called as its beginning, which stays what it is when the thread goes on.
    private static func permalink(
        of steps: [ThreadStep], below list: Permalink, besides taken: inout Set<Permalink>
    ) -> Permalink {
        func slug(_ page: Page) -> String { page.permalink.path.split(separator: "/").last.map(String.init) ?? "" }
        let (first, last) = (slug(steps[0].page), slug(steps[steps.count - 1].page))
        let year = "\(steps[steps.count - 1].promise.promise.period.start.year)"
        var names = [first, "\(first)-\(last)", "\(first)-\(last)-\(year)"]
        if let area = steps[0].activity.map({ _ in slug(steps[0].area.page) }) {
            names.insert("\(area)-\(first)", at: 1)
        }
        names += (2...).lazy.map { "\(first)-\(last)-\(year)-\($0)" }.prefix(taken.count + 1)
        let found = names.lazy.map { list.appending($0) }.first { !taken.contains($0) } ?? list.appending(first)
        taken.insert(found)
        return found
    }

    // MARK: Addresses

    /// What an address leads to; nil, and told of, where that cannot be shown with it.
    private mutating func target(of address: Located<String>, from step: ThreadStep, key: ContentKey) -> ThreadStep? {
        if settings.unread.contains(.address), LinkResolver.isExternal(address.value) { return nil }
        let page = step.page
        let permalink = WrittenAddress.permalink(address.value, from: page, settings: settings)
        guard let permalink, let target = byPermalink[permalink] else {
            reportUnknown(address, permalink, from: step, key)
            return nil
        }
        guard target.page.fields.isExample == page.fields.isExample else {
            diagnostics.append(
                PromiseAssembler.mixture(
                    address.location, isExample: target.page.fields.isExample,
                    in: NameList(key.rawValue, key == .continues ? step.relations.continues : step.relations.related)))
            return nil
        }
        return target
    }

    private mutating func reportUnknown(
        _ address: Located<String>, _ permalink: Permalink?, from step: ThreadStep, _ key: ContentKey
    ) {
        if let permalink, unreadable.contains(permalink) { return }
        if let permalink, let page = hidden[permalink] {
            diagnostics.append(LinkResolver.hidden(page, at: address.location))
            return
        }
        let own = "/" + (step.page.place.promiseFolder ?? "") + "/"
        // What something continues is of an earlier promise.
        let known = byPermalink.keys.lazy.map(\.path).filter {
            $0 != step.page.permalink.path && (key != .continues || !$0.hasPrefix(own))
        }.sorted()
        // People write the address without its first slash, or the name alone.
        let whole = Permalink(contentPath: LinkPath.names(in: address.value).joined(separator: "/")).path
        let name = Permalink(contentPath: String(LinkPath.name(of: address.value))).path
        let place = address.value.contains("ÅÅÅÅ") ? address.value : permalink?.path ?? address.value
        let title = address.value.lowercased()
        let titled = known.filter { byPermalink[Permalink(folder: $0)]?.page.title.lowercased() == title }
        let nearest =
            known.first { $0 == whole } ?? nearestName(to: place, in: known) ?? known.last { $0.hasSuffix(name) }
            ?? titled.last
        diagnostics.append(
            Diagnostic(
                .error, .unknownRelation,
                LocalizedText(
                    sv: "det finns inget fokusområde och ingen aktivitet på \(place)",
                    en: "there is no focus area and no activity at \(place)"),
                at: address.location,
                advice: nearest.map { LocalizedText(sv: "menade du \"\($0)\"?", en: "did you mean \"\($0)\"?") }
                    ?? WrittenAddress.advice(
                        LocalizedText(sv: "ett område eller en aktivitet", en: "an area or an activity"), known: known,
                        from: step.page)))
    }

    private mutating func reportSelf(_ address: Located<String>, _ key: ContentKey) {
        diagnostics.append(
            Diagnostic(
                .error, .wrongContinuation,
                LocalizedText(
                    sv: "\(key.rawValue) leder till samma sida", en: "\(key.rawValue) leads to the same page"),
                at: address.location,
                advice: LocalizedText(
                    sv: "skriv adressen till en annan sida, eller ta bort raden",
                    en: "write the address of another page, or remove the line")))
    }

    /// That something cannot continue what it names, since that is no earlier.
    private mutating func reportDirection(
        _ address: Located<String>, from step: ThreadStep, to target: ThreadStep, isRing: Bool
    ) {
        if target === step { return reportSelf(address, .continues) }
        let title = target.page.title
        let message: LocalizedText
        let advice: LocalizedText
        if isRing {
            message = LocalizedText(
                sv: "det blir en ring: \"\(title)\" fortsätter redan från den här sidan",
                en: "that makes a ring: \"\(title)\" continues this page already")
            advice = LocalizedText(
                sv: "ta bort raden; den senare sidan pekar på den tidigare, och båda visar det",
                en: "remove the line; the later page points at the earlier one, and both show it")
        } else if target.promise.page.permalink == step.promise.page.permalink {
            message = LocalizedText(
                sv: "\"\(title)\" hör till samma löfte, så inget kan fortsätta därifrån",
                en: "\"\(title)\" belongs to the same promise, so nothing can continue from there")
            advice = LocalizedText(
                sv: "skriv hänger ihop med: i stället", en: "write hänger ihop med: instead")
        } else {
            let day = target.promise.promise.period.start.iso
            message = LocalizedText(
                sv: "\"\(title)\" hör till ett löfte som inte är tidigare: det börjar \(day)",
                en: "\"\(title)\" belongs to a promise that is not earlier: it begins \(day)")
            advice = LocalizedText(
                sv: "skriv fortsätter: \(step.page.permalink.path) i \(target.page.file.source.path) i stället",
                en: "write fortsätter: \(step.page.permalink.path) in \(target.page.file.source.path) instead")
        }
        diagnostics.append(Diagnostic(.error, .wrongContinuation, message, at: address.location, advice: advice))
    }
}
