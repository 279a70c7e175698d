import Diagnostics
import PromiseModel
import SiteContent

/// Relates the pages of one promise to each other: of a real one either what is real, or what is an example.
struct PromiseAssembler {
    let folder: PromiseFolders.Folder
    /// The folder with what is left out of this part, which may be named in vain.
    let whole: PromiseFolders.Folder
    let settings: SiteSettings
    let today: CalendarDate
    /// All activities of the site.
    let states: [Permalink: DialogueEntry.ActivityLink]
    let seriesData: [String: (file: SourceFile, data: SeriesData?)]
    /// Files of pages that have errors of their own.
    let unreadable: Set<String>
    /// The titles of pages that are not shown on this day, by path.
    let hidden: [String: HiddenPage]
    private(set) var diagnostics: [Diagnostic] = []

    init(
        folder: PromiseFolders.Folder, whole: PromiseFolders.Folder, settings: SiteSettings, today: CalendarDate,
        states: [Permalink: DialogueEntry.ActivityLink],
        seriesData: [String: (file: SourceFile, data: SeriesData?)], unreadable: Set<String>,
        hidden: [String: HiddenPage]
    ) {
        self.folder = folder
        self.whole = whole
        self.settings = settings
        self.today = today
        self.states = states
        self.seriesData = seriesData
        self.unreadable = unreadable
        self.hidden = hidden
    }

    /// The promise, or nil when its own page is not there.
    mutating func assemble() -> PromiseEntry? {
        let series = seriesEntries()
        let sorted = folder.dialogues.sorted { left, right in
            let (a, b) = (left.details.dialogue.date, right.details.dialogue.date)
            return a == b ? left.page.permalink < right.page.permalink : a > b
        }
        let dialogues = sorted.map { dialogueEntry($0.page, $0.details) }
        let areas = areaEntries(dialogues: dialogues, dialogueNames: sorted.map { Self.stem($0.page) }, series: series)
        guard let (page, details) = folder.promise else { return nil }
        let reports = folder.reports
            .sorted {
                $0.report.period == $1.report.period
                    ? $0.page.permalink < $1.page.permalink : $0.report.period > $1.report.period
            }
            .map { ReportEntry(page: $0.page, report: $0.report) }
        return PromiseEntry(
            page: page, promise: details.promise, areas: areas, dialogues: dialogues, reports: reports,
            series: series, measures: measures(page, details, series), pages: folder.pages,
            isPlanFree: isFree(GeneratedPath.planName, below: page),
            isComparisonFree: isFree(GeneratedPath.comparisonName, below: page))
    }

    /// Whether no area and no page of the content has a name in the promise's folder.
    private func isFree(_ name: String, below promise: Page) -> Bool {
        let permalink = promise.permalink.appending(name)
        return whole.areas[name] == nil && !whole.pages.contains { $0.permalink == permalink }
    }

    /// The series that the promise itself names.
    private mutating func measures(_ page: Page, _ details: PromiseDetails, _ series: [SeriesEntry]) -> [SeriesEntry] {
        // Where its examples are shown, its own page is not.
        guard !folder.isStray else { return [] }
        return named(details.seriesNames, on: page, among: series)
    }

    /// The series that `mått` of a page names; what cannot be shown with it is told of, and left out.
    private mutating func named(
        _ names: [Located<String>], on page: Page, among series: [SeriesEntry]
    ) -> [SeriesEntry] {
        names.compactMap { name in
            let stem = FileName.stem(name.value)
            if let entry = series.first(where: { $0.name == stem }) { return entry }
            let list = NameList("mått", names)
            if whole.series.contains(where: { Self.stem($0.page) == stem }) {
                reportMixture(name.location, isExample: !page.fields.isExample, in: list)
            } else {
                reportUnknownSeries(name, known: series.map(\.name), in: list)
            }
            return nil
        }
    }

    private func seriesEntries() -> [SeriesEntry] {
        folder.series.map { page, series in
            let path = String(page.file.path.dropLast(3)) + ".csv"
            let found = seriesData[path] ?? seriesData.first { $0.key.lowercased() == path.lowercased() }?.value
            var complete = series
            complete.columns = found?.data?.columns ?? []
            complete.rows = found?.data?.rows ?? []
            return SeriesEntry(
                page: page, series: complete, name: Self.stem(page), dataPath: "/" + (found?.file.path ?? path))
        }
    }

    private mutating func dialogueEntry(_ page: Page, _ details: DialogueDetails) -> DialogueEntry {
        let hasEnded = folder.promise?.details.promise.period.phase(on: today) == .closed
        let views = details.views.map { view in
            ViewEntry(
                written: view, activity: view.activity.flatMap { activityLink($0, from: page) },
                promiseHasEnded: hasEnded)
        }
        return DialogueEntry(page: page, dialogue: details.dialogue, views: views, promiseHasEnded: hasEnded)
    }

    /// The activity that a view of a dialogue names; nil, and told of, where there is none that can be shown with it.
    private mutating func activityLink(_ address: Located<String>, from page: Page) -> DialogueEntry.ActivityLink? {
        if settings.unread.contains(.address), LinkResolver.isExternal(address.value) { return nil }
        guard let permalink = activityPermalink(address.value, from: page), let link = states[permalink] else {
            reportUnknownActivity(address, from: page)
            return nil
        }
        guard link.isExample == page.fields.isExample else {
            reportMixture(address.location, isExample: link.isExample)
            return nil
        }
        return link
    }

    /// The address of the activity that a dialogue names by address (`/2024/trafik/hastighet/`) or by file.
    private func activityPermalink(_ address: String, from page: Page) -> Permalink? {
        WrittenAddress.permalink(address, from: page, settings: settings)
    }

    private mutating func areaEntries(
        dialogues: [DialogueEntry], dialogueNames: [String], series: [SeriesEntry]
    ) -> [AreaEntry] {
        var askedBy: [Permalink: Set<Int>] = [:]
        var namedBy: [Permalink: Set<Int>] = [:]
        for (index, dialogue) in dialogues.enumerated() {
            for view in dialogue.views {
                guard let link = view.activity else { continue }
                namedBy[link.permalink, default: []].insert(index)
                if view.asksForActivity { askedBy[link.permalink, default: []].insert(index) }
            }
        }
        let indexByName = Dictionary(
            zip(dialogueNames, dialogueNames.indices), uniquingKeysWith: { first, _ in first })
        var entries: [AreaEntry] = []
        for name in folder.areas.keys.sorted() {
            guard let area = folder.areas[name] else { continue }
            var activities: [ActivityEntry] = []
            for (page, details) in area.activities {
                var asked = askedBy[page.permalink] ?? []
                for dialogue in details.dialogueNames {
                    if let index = indexByName[FileName.stem(dialogue.value)] {
                        asked.insert(index)
                    } else if whole.dialogues.contains(where: { Self.stem($0.page) == FileName.stem(dialogue.value) }) {
                        reportMixture(
                            dialogue.location, isExample: !page.fields.isExample,
                            in: NameList("dialoger", details.dialogueNames))
                    } else {
                        reportUnknownDialogue(
                            dialogue, known: dialogueNames, in: NameList("dialoger", details.dialogueNames))
                    }
                }
                let named = asked.union(namedBy[page.permalink] ?? [])
                activities.append(
                    activityEntry(
                        page, details, askedBy: asked.sorted().map { dialogues[$0] },
                        namedBy: named.sorted().map { dialogues[$0] }))
            }
            guard let (page, details) = area.index else { continue }
            // An area that is shown for its examples only has told of its series where it stands itself.
            let isOfPart = activities.first.map { $0.page.fields.isExample == page.fields.isExample } ?? true
            entries.append(
                AreaEntry(
                    page: page, area: details.area, activities: Self.ordered(activities),
                    series: isOfPart ? named(details.seriesNames, on: page, among: series) : []))
        }
        return entries.sorted {
            $0.area.number == $1.area.number ? $0.page.permalink < $1.page.permalink : $0.area.number < $1.area.number
        }
    }

    private func activityEntry(
        _ page: Page, _ details: ActivityDetails, askedBy: [DialogueEntry], namedBy: [DialogueEntry]
    )
        -> ActivityEntry
    {
        // Without its promise's page an activity is not shown; any period will do.
        let period =
            folder.promise?.details.promise.period ?? PromisePeriod(start: today, end: today)
        let state = ActivityState(details.activity, period: period, today: today)
        return ActivityEntry(
            page: page, details: details, state: state,
            debt: FollowUpDebt(
                details.activity, state: state, period: period, limit: settings.followUpLimit, today: today),
            askedBy: askedBy, namedBy: namedBy)
    }

    /// By number where all have one; else by due day.
    private static func ordered(_ activities: [ActivityEntry]) -> [ActivityEntry] {
        guard activities.allSatisfy({ $0.activity.number != nil }) else { return activities.sorted(by: isBefore) }
        return activities.sorted { left, right in
            guard let a = left.activity.number, let b = right.activity.number, a != b else {
                return isBefore(left, right)
            }
            return a < b
        }
    }

    private static func isBefore(_ left: ActivityEntry, _ right: ActivityEntry) -> Bool {
        switch (left.activity.due, right.activity.due) {
        case (let a?, let b?) where a != b: a < b
        case (_?, nil): true
        case (nil, _?): false
        default: left.page.permalink < right.page.permalink
        }
    }

    /// The name that other files call a page by: its file's, without the ending.
    private static func stem(_ page: Page) -> String {
        String(LinkPath.name(of: page.file.path).dropLast(3))
    }

    // MARK: Problems

    /// An error for each focus area that has the number of another.
    static func sameNumbers(in folder: PromiseFolders.Folder) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        var seen: [Int: Located<Int>] = [:]
        for name in folder.areas.keys.sorted() {
            guard let number = folder.areas[name]?.index?.details.number else { continue }
            if let first = seen[number.value] {
                diagnostics.append(
                    Diagnostic(
                        .error, .duplicateNumber,
                        LocalizedText(
                            sv: "två fokusområden har nummer \(number.value)",
                            en: "two focus areas have number \(number.value)"),
                        at: number.location,
                        advice: LocalizedText(
                            sv: "ge ett av dem ett eget nummer, till exempel \(ExampleText.areaNumber.rawValue)",
                            en: "give one of them a number of its own, for example \(ExampleText.areaNumber.rawValue)"),
                        notes: [
                            Diagnostic.Note(LocalizedText(sv: "det andra", en: "the other"), at: first.location)
                        ]))
            }
            seen[number.value] = seen[number.value] ?? number
        }
        return diagnostics
    }

    private mutating func reportMixture(_ location: SourceLocation, isExample: Bool, in list: NameList? = nil) {
        diagnostics.append(Self.mixture(location, isExample: isExample, in: list))
    }

    /// - Parameter isExample: whether what is named is an example, and what names it is not.
    static func mixture(_ location: SourceLocation, isExample: Bool, in list: NameList? = nil) -> Diagnostic {
        let removal = list?.removal ?? NameList.lineRemoval
        return Diagnostic(
            .warning, .exampleAmongReal,
            isExample
                ? LocalizedText(
                    sv: "det som nämns är ett exempel, men den här sidan är verklig: de visas inte ihop",
                    en: "what is named is an example, but this page is real: they are not shown together")
                : LocalizedText(
                    sv: "den här sidan är ett exempel, men det som nämns är verkligt: de visas inte ihop",
                    en: "this page is an example, but what is named is real: they are not shown together"),
            at: location,
            advice: LocalizedText(
                sv: "nämn något av samma slag, eller \(removal.swedish)",
                en: "name something of the same kind, or \(removal.english)"))
    }

    private mutating func reportUnknownActivity(_ address: Located<String>, from page: Page) {
        if let permalink = activityPermalink(address.value, from: page),
            unreadable.contains(where: { Permalink(contentPath: $0) == permalink })
        {
            return
        }
        if let permalink = activityPermalink(address.value, from: page),
            let page = hidden.first(where: { Permalink(contentPath: $0.key) == permalink })?.value
        {
            diagnostics.append(LinkResolver.hidden(page, at: address.location))
            return
        }
        let known = states.keys.map(\.path).sorted()
        // People write the name alone, as in `dialoger`.
        let name = Permalink(contentPath: String(LinkPath.name(of: address.value))).path.dropFirst()
        let nearest =
            nearestName(to: address.value, in: known) ?? known.first { $0.hasSuffix("/" + name) }
            ?? titled(address.value)
        let isForm = address.value.contains("ÅÅÅÅ")
        let place = isForm ? address.value : activityPermalink(address.value, from: page)?.path ?? address.value
        diagnostics.append(
            Diagnostic(
                .error, .unknownActivity,
                LocalizedText(
                    sv: "det finns ingen aktivitet på \(place)", en: "there is no activity at \(place)"),
                at: address.location,
                advice: nearest.map { LocalizedText(sv: "menade du \"\($0)\"?", en: "did you mean \"\($0)\"?") }
                    ?? WrittenAddress.advice(
                        LocalizedText(sv: "en aktivitet", en: "an activity"), known: known, from: page)))
    }

    /// The address of the one activity with this title, as people name it.
    private func titled(_ title: String) -> String? {
        let title = title.lowercased()
        let found = states.values.filter { $0.title.lowercased() == title }
        return found.count == 1 ? found.first?.permalink.path : nil
    }

    private mutating func reportUnknownDialogue(_ name: Located<String>, known: [String], in list: NameList) {
        reportUnknownName(
            name, in: list, code: .unknownDialogue, known: known, folder: "\(folder.name)/dialoger/",
            what: LocalizedText(sv: "ingen dialog", en: "no dialogue"))
    }

    private mutating func reportUnknownSeries(_ name: Located<String>, known: [String], in list: NameList) {
        reportUnknownName(
            name, in: list, code: .unknownSeries, known: known, folder: "\(folder.name)/matt/",
            what: LocalizedText(sv: "ingen dataserie", en: "no data series"))
    }

    private mutating func reportUnknownName(
        _ name: Located<String>, in list: NameList, code: DiagnosticCode, known: [String], folder: String,
        what: LocalizedText
    ) {
        let path = folder + FileName.stem(name.value) + ".md"
        if unreadable.contains(path) { return }
        if let page = hidden[path] {
            diagnostics.append(LinkResolver.hidden(page, at: name.location))
            return
        }
        // Of a path the last name is meant.
        let last = FileName.stem(String(LinkPath.name(of: name.value)))
        let nearest = nearestName(to: last, in: known)
        let listed = known.prefix(8).joined(separator: ", ")
        let advice =
            if let nearest, nearest == last {
                LocalizedText(
                    sv: "skriv bara filens namn: \(nearest)", en: "write the file's name only: \(nearest)")
            } else if let nearest {
                LocalizedText(sv: "menade du \"\(nearest)\"?", en: "did you mean \"\(nearest)\"?")
            } else if known.isEmpty {
                list.creation(
                    of: last, asWritten: last == name.value, in: folder, isSeries: code == .unknownSeries)
            } else {
                LocalizedText(sv: "det finns \(listed)", en: "there are \(listed)")
            }
        diagnostics.append(
            Diagnostic(
                .error, code,
                LocalizedText(
                    sv: "det finns \(what.swedish) \"\(name.value)\" i \(folder)",
                    en: "there is \(what.english) \"\(name.value)\" in \(folder)"),
                at: name.location, advice: advice, replacement: nearest))
    }
}
