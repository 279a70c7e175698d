import Localization

/// What is written at the right end of a plot, before it is known how much room it has.
struct EndText: Sendable, Equatable {
    /// A line's name; empty where there is but one line.
    var name = ""
    /// A figure, which is never shortened.
    var figure = ""
    /// The value on the scale that it belongs to.
    let position: Int
    var isGoal = false

    /// For each line its name and last figure, and the goal; nothing where all data is missing.
    static func texts(_ figures: ChartFigures, _ words: ChartWords) -> [EndText] {
        guard let extent = figures.extent else { return [] }
        let isSeveral = figures.columns.count > 1
        var texts: [EndText] = []
        for (column, values) in figures.columns.enumerated() {
            let name = isSeveral ? figures.names[column] : ""
            if let last = values.last.flatMap({ $0 }), let figure = words.value(column, values.count - 1) {
                texts.append(EndText(name: name, figure: figure, position: last))
            } else if isSeveral {
                let known = values.last { $0 != nil } ?? nil
                texts.append(
                    known.map { EndText(name: name, position: $0) }
                        ?? EndText(
                            name: name + ":", figure: words.word(.missingValue).lowercased(),
                            position: extent.lowerBound))
            }
        }
        return texts + goal(figures, words)
    }

    /// The goal's label, if there is a goal.
    static func goal(_ figures: ChartFigures, _ words: ChartWords) -> [EndText] {
        guard let goal = figures.goal, let text = words.goal else { return [] }
        return [EndText(figure: text, position: goal, isGoal: true)]
    }

    /// The narrowest gutter (in em) in which the texts take few lines, and the lines of each text.
    static func gutter(for texts: [EndText]) -> (em: Int, lines: [[String]]) {
        guard !texts.isEmpty else { return (1, []) }
        for (em, limit) in [(3, 1), (5, 1), (6, 2), (8, 3)] {
            let room = room(em)
            let lines = texts.map { TextExtent.lines($0.whole, within: room) }
            if lines.allSatisfy({ $0.count <= limit && $0.allSatisfy { TextExtent.width($0) <= room } }) {
                return (em, lines)
            }
        }
        return (8, texts.map { $0.lines(within: room(8)) })
    }

    private static func room(_ em: Int) -> Double { Double(em) * TextExtent.fontSize - ChartGutters.endGap }

    private var whole: String { name.isEmpty || figure.isEmpty ? name + figure : name + " " + figure }

    /// At most three lines; the name is shortened so that the figure stands whole.
    private func lines(within room: Double) -> [String] {
        let figures = TextExtent.lines(figure, within: room)
        let names = name.isEmpty ? [] : TextExtent.lines(name, within: room, atMost: max(3 - figures.count, 1))
        guard let last = names.last, let first = figures.first, TextExtent.width(last + " " + first) <= room else {
            return names + figures
        }
        return names.dropLast() + [last + " " + first] + figures.dropFirst()
    }
}
