package import Diagnostics
import FrontMatter
import Markdown
package import PromiseModel

/// A new file of the content that builds at once: where it lies and what it says.
///
/// It is a draft: nothing that somebody has not filled in is published.
package struct NewPage: Sendable {
    /// What can be made.
    package enum Kind: String, Sendable, CaseIterable {
        case promise, area, activity, dialogue, report, page
    }

    /// What a new page is made from.
    package struct Request: Sendable {
        package var kind: Kind
        /// The folder in the content, such as `2025/trafik`.
        package var folder: String
        package var title: String
        /// A dialogue's day.
        package var date: CalendarDate
        /// A report's period, as `2025-kv1`.
        package var period: ReportPeriod?
        package var periodText: String

        package init(
            kind: Kind, folder: String, title: String, date: CalendarDate, period: ReportPeriod? = nil,
            periodText: String = ""
        ) {
            self.kind = kind
            self.folder = folder.split(separator: "/").joined(separator: "/")
            self.title = title
            self.date = date
            self.period = period
            self.periodText = periodText
        }
    }

    /// The path from the content folder.
    package let path: String
    package let text: String

    /// Plans a file for a request.
    ///
    /// - Parameters:
    ///   - publisher: answers for what nobody else does yet.
    ///   - exists: whether a path from the content folder is taken.
    ///   - numbers: the numbers of the focus areas that a promise's folder has.
    /// - Throws: what is wrong with the request, in words.
    package init(
        _ request: Request, publisher: String, exists: (String) -> Bool, numbers: (String) -> [Int]
    ) throws(NewPageProblem) {
        let parts = request.folder.split(separator: "/").map(String.init)
        let slug = Anchor.make(from: request.title)
        var lines = ["rubrik: \(YAMLWriting.scalar(request.title))", "utkast: ja"]
        switch request.kind {
        case .promise:
            guard parts.count == 1, Place.isPromiseFolder(parts[0]), let year = Int(parts[0].prefix(4)) else {
                throw .folderIsNoYear(request.folder)
            }
            let last = parts[0].count == 9 ? Int(parts[0].suffix(4)) ?? year : year
            path = "\(parts[0])/index.md"
            lines += [
                "start: \(year)-01-01", "slut: \(last)-12-31", "parter:", "  - namn: \(YAMLWriting.scalar(publisher))",
            ]
        case .area:
            try Self.needPromise(parts, count: 1, exists)
            path = "\(parts[0])/\(slug)/index.md"
            lines.append("nummer: \((numbers(parts[0]).max() ?? 0) + 1)")
        case .activity:
            try Self.needPromise(parts, count: 2, exists)
            guard exists("\(request.folder)/index.md") else { throw .noArea(request.folder) }
            path = "\(request.folder)/\(slug).md"
            lines.append("ansvarig: \(YAMLWriting.scalar(publisher))")
        case .dialogue:
            try Self.needPromise(parts, count: 1, exists)
            path = "\(parts[0])/dialoger/\(request.date.iso)-\(slug).md"
            lines += ["datum: \(request.date.iso)", "plats: \(YAMLWriting.scalar(request.title))"]
        case .report:
            try Self.needPromise(parts, count: 1, exists)
            guard request.period != nil else { throw .noPeriod }
            path = "\(parts[0])/rapporter/\(request.periodText).md"
            lines.append("period: \(request.periodText)")
        case .page:
            guard parts.allSatisfy({ $0 != ".." && $0 != "." }) else { throw .folderIsNoYear(request.folder) }
            path = (parts + ["\(slug).md"]).joined(separator: "/")
        }
        text = (["---"] + lines + ["---", ""]).joined(separator: "\n")
    }

    private static func needPromise(
        _ parts: [String], count: Int, _ exists: (String) -> Bool
    ) throws(NewPageProblem) {
        guard parts.count == count, Place.isPromiseFolder(parts[0]) else {
            throw count == 2 ? .noArea(parts.joined(separator: "/")) : .folderIsNoYear(parts.joined(separator: "/"))
        }
        guard exists("\(parts[0])/index.md") else { throw .noPromise(parts[0]) }
    }
}

/// Why a new page cannot be made.
package enum NewPageProblem: Error, Sendable {
    case folderIsNoYear(String)
    case noPromise(String)
    case noArea(String)
    case noPeriod

    /// In words, with what to write instead.
    package var message: LocalizedText {
        switch self {
        case .folderIsNoYear(let folder):
            LocalizedText(
                sv: "\"\(folder)\" är inget löftes mapp: skriv ett årtal, till exempel 2025",
                en: "\"\(folder)\" is no promise's folder: write a year, such as 2025")
        case .noPromise(let folder):
            LocalizedText(
                sv:
                    "löftet \(folder) finns inte: skapa det först med lofte new promise \(folder) \"Medborgarlöfte \(folder)\"",
                en: "there is no promise \(folder): make it first with lofte new promise \(folder) \"…\"")
        case .noArea(let folder):
            LocalizedText(
                sv: "\"\(folder)\" är inget fokusområde: skriv löftets mapp och områdets, till exempel 2025/trafik",
                en: "\"\(folder)\" is no focus area: write the promise's folder and the area's, such as 2025/trafik")
        case .noPeriod:
            LocalizedText(
                sv: "rapporten behöver en period: lägg till --period 2025-kv1",
                en: "the report needs a period: add --period 2025-kv1")
        }
    }
}
