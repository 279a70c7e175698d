import PromiseModel

/// Which pages are shown on a day. A page whose promise or focus area is not shown is not shown either.
struct Visibility: Sendable {
    private let today: CalendarDate
    /// Folders of promises and focus areas that are not shown, each with its `/`.
    private let hiddenFolders: [String: Hiding]

    init(pages: [Page], today: CalendarDate) {
        self.today = today
        var folders: [String: Hiding] = [:]
        for page in pages {
            guard let hiding = Hiding(page.fields, on: today) else { continue }
            switch page.place {
            case .promise(let folder): folders[folder + "/"] = hiding
            case .focusArea(let promise, let folder): folders["\(promise)/\(folder)/"] = hiding
            default: break
            }
        }
        hiddenFolders = folders
    }

    /// Whether a page is shown to everybody.
    func shows(_ page: Page) -> Bool {
        guard page.fields.isPublished(on: today) else { return false }
        return !hidesFolder(of: page.file.path)
    }

    /// Whether a file lies below a promise or a focus area that is not shown.
    func hidesFolder(of path: String) -> Bool {
        !hiddenFolders.isEmpty && LinkPath.folders(above: path).contains { hiddenFolders[$0] != nil }
    }

    /// Why a page is not shown to everybody, by itself or by what it lies in; nil when it is shown.
    func hiding(_ page: Page) -> Hiding? {
        let own = Hiding(page.fields, on: today)
        guard !hiddenFolders.isEmpty else { return own }
        return LinkPath.folders(above: page.file.path).reduce(own) { hiding, folder in
            guard let other = hiddenFolders[folder] else { return hiding }
            return hiding.map { $0.combined(with: other) } ?? other
        }
    }
}

/// Why a page is not shown to everybody.
enum Hiding: Sendable, Equatable {
    /// `utkast`
    case draft
    /// `publiceras`: shown from this day on.
    case until(CalendarDate)
    /// `avpubliceras`: not shown since this day.
    case since(CalendarDate)

    /// Nil for a page that is shown.
    init?(_ fields: PageFields, on today: CalendarDate) {
        if fields.isDraft {
            self = .draft
        } else if let end = fields.publishedUntil, end <= today {
            self = .since(end)
        } else if let begin = fields.publishedFrom, today < begin {
            self = .until(begin)
        } else {
            return nil
        }
    }

    /// What holds for a page when both do.
    func combined(with other: Hiding) -> Hiding {
        switch (self, other) {
        case (.draft, _), (_, .draft): .draft
        case (.since(let day), .since(let otherDay)): .since(min(day, otherDay))
        case (.since, _): self
        case (_, .since): other
        case (.until(let day), .until(let otherDay)): .until(max(day, otherDay))
        }
    }
}
