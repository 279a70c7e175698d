import Diagnostics
import FileSystem
import Localization
import PromiseModel
import SiteContent
import SiteGeneration
import SiteModel

/// What waits for somebody to write it: the desk's first page.
struct WaitingList: Sendable {
    /// Something that waits.
    struct Item: Sendable, Equatable {
        let title: String
        let detail: LocalizedText
        let address: DeskAddress
    }

    /// A heading with what stands below it.
    struct Section: Sendable, Equatable {
        let title: LocalizedText
        let items: [Item]
    }

    let sections: [Section]

    /// How many days ahead something that is due is told of.
    private static let daysAhead = 30

    /// - Parameter content: the content folder, as problems name it.
    init(_ checked: CheckedSite?, drafts: [DraftFolder.Draft], content: String) {
        let site = checked?.assembled.wholeSite
        let real = site?.real
        var sections: [Section] = []
        sections.append(
            Section(
                title: LocalizedText(sv: "Dina utkast", en: "Your drafts"),
                items: drafts.map { draft in
                    Item(
                        title: draft.path,
                        detail: LocalizedText(sv: "Senast skrivet \(draft.time)", en: "Last written \(draft.time)"),
                        address: .form(draft.path))
                }))
        sections.append(Self.problems(checked, content))
        if let site, let real {
            let open = real.promises.filter { $0.promise.period.phase(on: site.today) != .closed }
            let activities = open.flatMap(\.activities)
            sections.append(Self.owed(site, content))
            sections.append(Self.due(activities, site))
            sections.append(Self.unanswered(real.promises, site))
            sections.append(Self.figures(site))
            sections.append(Self.hidden(site))
        }
        self.sections = sections.filter { !$0.items.isEmpty }
    }

    /// A file's path from the content folder, of its path as people are shown it.
    static func path(_ shown: String, below content: String) -> String? {
        let folder = content == "." ? "" : content.hasSuffix("/") ? content : content + "/"
        return shown.utf8.starts(with: folder.utf8) ? String(Substring(shown.utf8.dropFirst(folder.utf8.count))) : nil
    }

    private static func item(_ entry: ActivityEntry, _ detail: LocalizedText) -> Item {
        Item(title: entry.page.title, detail: detail, address: .followUp(entry.page.file.path))
    }

    /// What stops the publication.
    private static func problems(_ checked: CheckedSite?, _ content: String) -> Section {
        let errors = (checked?.diagnostics ?? []).filter { $0.severity == .error }
        return Section(
            title: LocalizedText(sv: "Stoppar publiceringen", en: "Stops publication"),
            items: errors.prefix(50).compactMap { problem in
                guard let location = problem.location else { return nil }
                guard let path = path(location.source.path, below: content) else { return nil }
                let line = location.range.map { location.source.position(at: $0.lowerBound).line }
                return Item(
                    title: line.map { "\(path), rad \($0)" } ?? path, detail: problem.message.startingWithCapital,
                    address: .form(path))
            })
    }

    /// What `lofte status` says is owed, what weighs most first.
    private static func owed(_ site: Site, _ content: String) -> Section {
        let rows = ActivityStatusRow.all(site, language: .swedish).filter { !$0.owed.swedish.isEmpty }
        return Section(
            title: LocalizedText(sv: "Behöver en uppföljning", en: "Need a follow-up"),
            items: rows.compactMap { row in
                path(row.file, below: content).map {
                    Item(title: row.title, detail: row.owed.startingWithCapital, address: .followUp($0))
                }
            })
    }

    private static func due(_ activities: [ActivityEntry], _ site: Site) -> Section {
        Section(
            title: LocalizedText(
                sv: "Ska vara klara inom \(daysAhead) dagar", en: "Due within \(daysAhead) days"),
            items: activities.filter { entry in
                guard let due = entry.activity.due?.last, !entry.state.status.isFinal else { return false }
                return due >= site.today && due <= site.today.adding(days: daysAhead)
            }.map { entry in
                func due(_ language: Language) -> String {
                    entry.activity.due.map { DateText(language: language).known($0) } ?? ""
                }
                return item(
                    entry, LocalizedText(sv: "Klart \(due(.swedish)).", en: "Due \(due(.english))."))
            })
    }

    private static func unanswered(_ promises: [PromiseEntry], _ site: Site) -> Section {
        Section(
            title: LocalizedText(sv: "Synpunkter utan svar", en: "Views without an answer"),
            items: promises.flatMap(\.dialogues).compactMap { entry in
                let count = entry.views.count { $0.view.answer == nil && $0.view.decision == nil }
                guard count > 0 else { return nil }
                return Item(
                    title: entry.page.title,
                    detail: LocalizedText(
                        sv: count == 1 ? "En synpunkt väntar på svar." : "\(count) synpunkter väntar på svar.",
                        en: count == 1 ? "One view waits for an answer." : "\(count) views wait for an answer."),
                    address: .form(entry.page.file.path))
            })
    }

    private static func figures(_ site: Site) -> Section {
        Section(
            title: LocalizedText(sv: "Nya siffror", en: "New figures"),
            items: SeriesNotesCheck.due(site).map { entry in
                let day = entry.series.next?.iso ?? ""
                return Item(
                    title: entry.page.title,
                    detail: LocalizedText(
                        sv: "Nya siffror skulle komma \(day).", en: "New figures were to come \(day)."),
                    address: .form(entry.page.file.path))
            })
    }

    private static func hidden(_ site: Site) -> Section {
        Section(
            title: LocalizedText(sv: "Utkast på webbplatsen", en: "Drafts on the site"),
            items: site.targets.pages.filter { $0.fields.isDraft }.map { page in
                Item(
                    title: page.title,
                    detail: LocalizedText(sv: "Visas inte för läsarna.", en: "Not shown to readers."),
                    address: .form(page.file.path))
            })
    }
}
