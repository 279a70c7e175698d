import Diagnostics
import Markup
import PromiseModel

@testable import PageRendering

extension DataSeries {
    /// A series from rows as they stand in a CSV file with semicolons.
    static func of(
        _ presentation: Presentation, _ rows: String..., names: String..., goal: String? = nil
    ) -> DataSeries {
        of(presentation, rows: rows, names: names, goal: goal)
    }

    static func of(_ presentation: Presentation, rows: [String], names: [String], goal: String? = nil) -> DataSeries {
        DataSeries(
            description: "", source: "", fetched: CalendarDate(dayNumber: 0),
            presentation: presentation, goal: goal.flatMap { DecimalNumber($0) }, columns: names,
            rows: rows.map { row in
                let cells = row.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
                return Row(period: cells[0], values: cells.dropFirst().map { DecimalNumber($0) })
            })
    }

    func svg(_ language: Language = .swedish) -> String { Chart.svg(self, language: language, id: "s").text }
}

/// The elements of a chart, read by a parser that knows no more of XML than charts use, and refuses all else.
struct Elements {
    struct Element {
        let name: String
        var attributes: [String: String] = [:]
        var text = ""
    }

    let all: [Element]

    /// Nil unless every tag is closed in order and every attribute is quoted and unique.
    init?(_ markup: String) {
        var all: [Element] = []
        var open: [Int] = []
        var rest = Substring(markup)
        while let start = rest.firstIndex(of: "<") {
            let before = rest[..<start]
            if before.contains(">") { return nil }
            if let last = open.last { all[last].text += before } else if !before.isEmpty { return nil }
            guard let end = rest[start...].firstIndex(of: ">") else { return nil }
            var tag = rest[rest.index(after: start)..<end]
            rest = rest[rest.index(after: end)...]
            if tag.hasPrefix("/") {
                guard let last = open.popLast(), all[last].name == tag.dropFirst() else { return nil }
                continue
            }
            let isEmpty = tag.hasSuffix("/")
            if isEmpty { tag = tag.dropLast() }
            guard let element = Self.element(tag) else { return nil }
            all.append(element)
            if !isEmpty { open.append(all.count - 1) }
        }
        guard open.isEmpty, rest.isEmpty else { return nil }
        self.all = all
    }

    func named(_ name: String) -> [Element] { all.filter { $0.name == name } }

    func classed(_ name: String) -> [Element] { all.filter { $0.attributes["class"] == name } }

    var texts: [String] { named("text").map(\.text) }

    private static func element(_ tag: Substring) -> Element? {
        var element = Element(name: String(tag.prefix { $0 != " " }))
        var rest = tag.dropFirst(element.name.count)
        while rest.hasPrefix(" ") {
            rest = rest.dropFirst()
            let name = String(rest.prefix { $0 != "=" })
            rest = rest.dropFirst(name.count)
            guard rest.hasPrefix("=\"") else { return nil }
            let value = rest.dropFirst(2).prefix { $0 != "\"" }
            rest = rest.dropFirst(2 + value.count + 1)
            guard !name.isEmpty, element.attributes.updateValue(String(value), forKey: name) == nil else { return nil }
        }
        return rest.isEmpty && !element.name.isEmpty ? element : nil
    }
}
