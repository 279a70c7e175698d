import Diagnostics
import Localization
import PromiseModel
package import SiteContent

/// The pages that lofte makes by itself, beside those of the content.
package enum GeneratedPages {
    /// The list of all promises.
    package static let promises = Permalink(["loften"])
    /// What has happened.
    package static let news = Permalink([newsName])
    private static let newsName = "nytt"
    /// All views of citizens and what came of them.
    package static let opinions = Permalink(["ni-sa"])
    /// All activities.
    package static let register = Permalink([GeneratedPath.registerName])
    /// What continues from one promise to the next.
    package static let threads = Permalink(["tradar"])
    /// Those who answer for something, or take part in it.
    package static let responsibles = Permalink(["ansvariga"])
    /// Where something is done.
    package static let places = Permalink(["platser"])
    /// How statuses and figures come about.
    package static let rules = Permalink(["sa-raknar-vi"])
    /// The accessibility statement.
    package static let accessibility = Permalink(["tillganglighet"])

    /// What has happened in a part of the site.
    package static func news(of part: SitePart) -> Permalink { list(newsName, of: part) ?? news }
    /// The views of citizens in a part of the site.
    package static func opinions(of part: SitePart) -> Permalink { list("ni-sa", of: part) ?? opinions }
    /// The activities of a part of the site.
    package static func register(of part: SitePart) -> Permalink {
        list(GeneratedPath.registerName, of: part) ?? register
    }

    /// The register that a page may be of, when that was split: the list of all to search in, or the first page of a promise.
    /// Nil for any other page.
    package static func register(ofPage outputPath: String) -> Permalink? {
        let names = LinkPath.names(in: outputPath).dropLast()
        let list = names.dropLast()
        return (1...2).contains(list.count) && list.last == GeneratedPath.registerName ? Permalink(Array(list)) : nil
    }

    /// Whether a path is of one of several pages, but the first, that a list is split into: `aktiviteter/2024/3/index.html` of
    /// the activities of a promise, `nytt/2024/3/index.html` of what happened in a year.
    package static func isLaterPage(_ outputPath: String) -> Bool {
        let names = LinkPath.names(in: outputPath)
        guard names.last == "index.html", let number = names.dropLast().last,
            number.utf8.allSatisfy({ (0x30...0x39).contains($0) })
        else { return false }
        let list = names.dropLast(3)
        return (1...2).contains(list.count) && list.last == GeneratedPath.registerName || Array(list) == [newsName]
    }

    /// Those who answer for something in a part of the site.
    package static func responsibles(of part: SitePart) -> Permalink { list("ansvariga", of: part) ?? responsibles }

    /// The places of a part of the site.
    package static func places(of part: SitePart) -> Permalink { list("platser", of: part) ?? places }

    /// A list of a promise that is an example; nil for the real ones, whose lists lie at the top.
    private static func list(_ name: String, of part: SitePart) -> Permalink? {
        part.kind == .example ? part.root.appending(name) : nil
    }

    /// The same of a promise that is an example.
    package static func threads(of promise: Page) -> Permalink { promise.permalink.appending("tradar") }

    /// What happened in a year.
    package static func news(of year: Int) -> Permalink { news.appending("\(year)") }

    /// A promise's year in one page.
    package static func yearReport(of promise: Page) -> Permalink { promise.permalink.appending("arsrapport") }

    /// A promise as a plan of action. Only `PromiseEntry.plan` knows whether there is one.
    package static func plan(of promise: Page) -> Permalink { promise.permalink.appending(GeneratedPath.planName) }

    /// A promise beside the one before it. Only `SitePart.comparisons` knows whether there is one.
    package static func comparison(of promise: Page) -> Permalink {
        promise.permalink.appending(GeneratedPath.comparisonName)
    }

    /// The list of a promise's dialogues, reports or series.
    package static func list(_ folder: Place.ReservedFolder, of promise: Page) -> Permalink {
        promise.permalink.appending(folder.rawValue)
    }

    /// The address of everything that will be made for a site, redirects and removals aside.
    ///
    /// - Parameters:
    ///   - threads: those of the same parts.
    ///   - responsibles: those of the same parts.
    ///   - places: those of the same parts.
    package static func permalinks(
        real: SitePart, examples: [SitePart] = [], threads: SiteThreads, responsibles: SiteResponsibles,
        places sitePlaces: SitePlaces, settings: SiteSettings
    ) -> [Permalink] {
        var permalinks = [promises, news, opinions, register, rules]
        for list in sitePlaces.lists { permalinks += [list.permalink] + list.entries.map(\.permalink) }
        for list in responsibles.lists { permalinks += [list.permalink] + list.entries.map(\.permalink) }
        permalinks += threads.lists.map(\.permalink) + threads.all.map(\.permalink)
        permalinks += real.years.flatMap(\.pages).map(\.permalink)
        permalinks += ([real] + examples).compactMap(\.register).flatMap(\.permalinks)
        if settings.accessibility != nil { permalinks.append(accessibility) }
        permalinks += real.comparisons.map(\.permalink)
        let wholes = examples.filter { $0.kind == .example }
        for part in wholes { permalinks += [news(of: part), opinions(of: part), register(of: part)] }
        for entry in real.promises + wholes.flatMap(\.promises) {
            permalinks.append(yearReport(of: entry.page))
            if let plan = entry.plan { permalinks.append(plan) }
            if !entry.dialogues.isEmpty { permalinks.append(list(.dialogues, of: entry.page)) }
            if !entry.reports.isEmpty { permalinks.append(list(.reports, of: entry.page)) }
            if !entry.series.isEmpty { permalinks.append(list(.series, of: entry.page)) }
        }
        return permalinks
    }

    /// What a page that lofte makes by itself is called, by its path in the output folder; nil for other pages.
    package static func title(of outputPath: String, in site: Site) -> String? {
        func word(_ word: Word) -> String { word.text[site.settings.language] }
        let fixed: [(Permalink, Word)] = [
            (promises, .allPromises), (news, .newsTitle), (opinions, .opinionsTitle), (register, .registerTitle),
            (rules, .rulesTitle), (accessibility, .accessibility),
        ]
        if let found = fixed.first(where: { $0.0.outputPath == outputPath }) { return word(found.1) }
        if outputPath == "404.html" { return word(.notFoundTitle) }
        let year = site.real.years.lazy.flatMap(\.pages).first { $0.permalink.outputPath == outputPath }
        if let year { return PageSentences(language: site.settings.language).title(of: year) }
        for part in site.examples where part.kind == .example {
            let lists: [(Permalink, Word)] = [
                (news(of: part), .newsTitle), (opinions(of: part), .opinionsTitle),
                (register(of: part), .registerTitle),
            ]
            if let found = lists.first(where: { $0.0.outputPath == outputPath }) {
                return "\(word(.example)): \(word(found.1))"
            }
        }
        for register in site.parts.compactMap(\.register) {
            if register.search.outputPath == outputPath { return word(.filter) }
            let page = register.promises.lazy.flatMap(\.pages).first { $0.permalink.outputPath == outputPath }
            if let page { return PageSentences(language: site.settings.language).title(of: page) }
        }
        for list in site.responsibles.lists {
            if list.permalink.outputPath == outputPath { return word(.responsiblesTitle) }
            if let one = list.entries.first(where: { $0.permalink.outputPath == outputPath }) { return one.name }
        }
        for list in site.places.lists {
            if list.permalink.outputPath == outputPath { return word(.places) }
            if let one = list.entries.first(where: { $0.permalink.outputPath == outputPath }) { return one.place.name }
        }
        if let thread = site.threads.all.first(where: { $0.permalink.outputPath == outputPath }) {
            return thread.title(on: site.today, PageSentences(language: site.settings.language))
        }
        if site.threads.lists.contains(where: { $0.permalink.outputPath == outputPath }) { return word(.threadsTitle) }
        if let pair = site.real.comparisons.first(where: { $0.permalink.outputPath == outputPath }) {
            return PageSentences(language: site.settings.language)
                .comparison(pair.newer.promise.period, pair.older.promise.period)
        }
        for entry in site.promises + site.examplePromises {
            if yearReport(of: entry.page).outputPath == outputPath {
                return PageSentences(language: site.settings.language).wholePromise(entry.promise.period)
            }
            if entry.plan?.outputPath == outputPath {
                return PageSentences(language: site.settings.language).plan(entry.promise.period)
            }
            let own: [(Permalink, Word)] = [
                (list(.dialogues, of: entry.page), .dialogues),
                (list(.reports, of: entry.page), .reports),
                (list(.series, of: entry.page), .figures),
            ]
            if let found = own.first(where: { $0.0.outputPath == outputPath }) {
                return "\(word(found.1)), \(entry.page.title)"
            }
        }
        return nil
    }
}
