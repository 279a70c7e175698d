package import Diagnostics
package import PromiseModel

/// Whether the figures of a series go where they are to go, in words.
package struct SeriesDirection: Sendable {
    let series: DataSeries
    let language: Language

    package init(_ series: DataSeries, language: Language) {
        self.series = series
        self.language = language
    }

    /// `Det ska gå nedåt. Startvärdet är 140. För 2023 är siffran 96, alltså åt rätt håll.`; nil where nothing is said of it.
    ///
    /// Only the figures of one column, counted in one way from the beginning, can be held against one value.
    package var sentence: String? {
        guard series.direction != nil || series.baseline != nil else { return nil }
        let numbers = NumberText(language: language)
        var parts = series.direction.map { [GoalText(language: language).direction($0)] } ?? []
        if let baseline = series.baseline {
            let figure = numbers.figure(baseline)
            parts.append(words("Startvärdet är \(figure).", "The starting value is \(figure)."))
        }
        if let baseline = series.baseline, let direction = series.direction, let newest = series.newest {
            let figure = numbers.figure(newest.figure)
            let period = DateText(language: language).spelledOut(newest.period)
            let way: String
            if newest.figure == baseline {
                way = words("lika mycket", "the same")
            } else {
                let isRight = (newest.figure > baseline) == (direction == .up)
                way =
                    isRight
                    ? words("alltså åt rätt håll", "the right way") : words("alltså åt fel håll", "the wrong way")
            }
            parts.append(
                words("För \(period) är siffran \(figure), \(way).", "For \(period) the figure is \(figure), \(way)."))
        }
        return parts.joined(separator: " ")
    }

    private func words(_ swedish: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
        language.words(sv: swedish(), en: english())
    }
}
