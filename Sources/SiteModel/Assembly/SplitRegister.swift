package import SiteContent

/// How many activities the pages of a register hold.
package struct RegisterBounds: Sendable {
    /// So many stand on one page together. A register of more is split.
    let whole: Int
    /// So many, of one promise, stand on each page of a register that is split.
    let page: Int
    /// So many of the newest promise stand on the first page of a register that is split, else its focus areas.
    let first: Int

    package init(whole: Int, page: Int, first: Int) {
        self.whole = whole
        self.page = page
        self.first = first
    }

    /// Measured (decision 0034): a row is some 830 bytes, and as much again with the words that are searched. A page of a register
    /// that is split, whose rows are not searched, is under 100 kB.
    package static let standard = RegisterBounds(whole: 250, page: 100, first: 40)
}

/// The register of a part of the site that has more activities than one page should hold: a first page that counts them,
/// pages with those of each promise, and a list of all to search in.
package struct SplitRegister: Sendable {
    /// The list of all.
    package let search: Permalink
    /// The promises that have focus areas, newest first.
    package let promises: [Promise]
    /// So many activities of the newest promise stand on the first page.
    let firstBound: Int

    /// A promise and its pages, of which there is at least one.
    package struct Promise: Sendable {
        package let promise: PromiseEntry
        package let first: RegisterPage
        package let rest: [RegisterPage]

        package var pages: [RegisterPage] { [first] + rest }
    }

    /// Nil for a part whose activities all stand on one page.
    ///
    /// - Parameter permalink: where the register stands.
    init?(of promises: [PromiseEntry], at permalink: Permalink, _ bounds: RegisterBounds) {
        guard promises.reduce(0, { $0 + $1.activities.count }) > bounds.whole else { return nil }
        search = permalink.appending(Self.searchName)
        firstBound = bounds.first
        self.promises = promises.filter { !$0.areas.isEmpty }.map { promise in
            let sheets = Self.sheets(of: promise.areas.filter { !$0.activities.isEmpty }, bound: bounds.page)
            let root = permalink.appending(String(LinkPath.name(of: promise.page.permalink.path)))
            func page(_ index: Int) -> RegisterPage {
                RegisterPage(
                    promise: promise, permalink: index == 0 ? root : root.appending("\(index + 1)"),
                    number: index + 1, count: max(1, sheets.count), shares: index < sheets.count ? sheets[index] : [])
            }
            return Promise(promise: promise, first: page(0), rest: (1..<max(1, sheets.count)).map(page))
        }
    }

    /// Every address of the register but its first.
    package var permalinks: [Permalink] { [search] + promises.flatMap(\.pages).map(\.permalink) }

    /// The newest promise that has activities; nil without any.
    package var newest: Promise? { promises.first { !$0.promise.activities.isEmpty } }

    /// Whether the activities of a promise can stand on the first page.
    package func fitsFirst(_ promise: PromiseEntry) -> Bool { promise.activities.count <= firstBound }

    /// The name of the list of all: no promise has it, since those begin with a year.
    static let searchName = "sok"

    /// Files that stand for the pages that there may be once a page of a promise can be read.
    ///
    /// - Parameter folder: the promise's.
    static func pagesMade(with folder: String) -> [String] {
        [GeneratedPath.registerName, folder + "/" + GeneratedPath.registerName].flatMap {
            ["\($0)/\(searchName).md", "\($0)/\(folder).md"]
        }
    }

    /// What stands on each page: an area begins a new one where it has no room on what is left of the last, and goes on for
    /// several where it is larger than one.
    private static func sheets(of areas: [AreaEntry], bound: Int) -> [[RegisterPage.Share]] {
        var sheets: [[RegisterPage.Share]] = []
        var room = 0
        for area in areas {
            var rest = area.activities[...]
            while !rest.isEmpty {
                if rest.count > room, room < bound {
                    sheets.append([])
                    room = bound
                }
                let activities = rest.prefix(room)
                sheets[sheets.count - 1].append(RegisterPage.Share(area: area, activities: activities))
                rest = rest.dropFirst(activities.count)
                room -= activities.count
            }
        }
        return sheets
    }
}

/// A page of a promise in a register that is split.
package struct RegisterPage: Sendable {
    package let promise: PromiseEntry
    package let permalink: Permalink
    /// From 1.
    package let number: Int
    /// How many pages the promise has.
    package let count: Int
    /// Focus areas with activities, by number.
    package let shares: [Share]

    /// A focus area, or as much of it as stands on one page.
    package struct Share: Sendable {
        package let area: AreaEntry
        package let activities: ArraySlice<ActivityEntry>

        /// Whether the whole area stands here.
        package var isWhole: Bool { activities.count == area.activities.count }
    }

    package var isLast: Bool { number == count }
}
