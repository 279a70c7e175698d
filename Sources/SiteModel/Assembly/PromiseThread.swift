package import PromiseModel
package import SiteContent

/// What continues from one promise to the next: the newest of it, and all that it goes back to.
package struct PromiseThread: Sendable {
    /// The earliest first; at least two. The last is what gives the thread its name: nothing continues it.
    package let steps: [ThreadStep]
    package let permalink: Permalink
    /// The list of threads that it stands on.
    package let list: Permalink

    package var newest: ThreadStep { steps[steps.count - 1] }

    package var isExample: Bool { newest.page.fields.isExample }

    /// Its promises, the earliest first.
    package var promises: [PromiseEntry] {
        var seen: Set<Permalink> = []
        return steps.map(\.promise).filter { seen.insert($0.page.permalink).inserted }
    }

    /// What it is called on a day.
    package func title(on today: CalendarDate, _ sentences: PageSentences) -> String {
        let periods = promises.map(\.promise.period)
        return sentences.thread(
            newest.page.title, periods, hasEnded: periods.allSatisfy { $0.phase(on: today) == .closed })
    }
}

/// What of the focus areas and activities of a site continues, and what is connected.
package struct SiteThreads: Sendable {
    /// The newest first; those of real promises before those of examples.
    package let all: [PromiseThread]
    private let relations: [Permalink: Relations]

    /// What is to be told of one focus area or activity.
    package struct Relations: Sendable {
        /// What it continues, the newest first.
        package var earlier: [ThreadStep] = []
        /// What continues it, the earliest first.
        package var later: [ThreadStep] = []
        /// What it is connected with, whichever of the two says so.
        package var related: [ThreadStep] = []
        /// Those it is part of.
        package var threads: [PromiseThread] = []
    }

    static let none = SiteThreads(all: [], relations: [:])

    init(all: [PromiseThread], relations: [Permalink: Relations]) {
        self.all = all
        self.relations = relations
    }

    /// Those of real promises alone.
    package var real: SiteThreads { SiteThreads(all: all.filter { !$0.isExample }, relations: relations) }

    /// What is to be told of a page; nil where there is nothing.
    package subscript(page: Permalink) -> Relations? { relations.isEmpty ? nil : relations[page] }

    /// The addresses of the lists of threads, each with what it lists.
    package var lists: [(permalink: Permalink, threads: [PromiseThread])] {
        var lists: [(permalink: Permalink, threads: [PromiseThread])] = []
        for thread in all {
            if let index = lists.firstIndex(where: { $0.permalink == thread.list }) {
                lists[index].threads.append(thread)
            } else {
                lists.append((thread.list, [thread]))
            }
        }
        return lists
    }
}
