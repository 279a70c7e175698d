import Diagnostics
import Localization
package import PromiseModel

/// Of which years a promise is known, in sentences.
extension PageSentences {
    /// What is known of the present, when no promise holds: `Vi känner inte till något löfte för 2025 eller 2026.`; empty
    /// when one does.
    ///
    /// - Parameter period: that of the newest promise that has begun, else of the first to come.
    package func noPromiseNow(after period: PromisePeriod, today: CalendarDate) -> String {
        switch period.phase(on: today) {
        case .current: return ""
        case .upcoming:
            let start = dates.at(period.begins)
            return words(
                "Inget löfte gäller nu. Nästa börjar gälla \(start).",
                "No promise holds now. The next begins \(start).")
        case .closed:
            guard today.year > period.end.year else {
                return words("Vi känner inte till något löfte som gäller nu.", "We know of no promise that holds now.")
            }
            return noPromise(for: Array(period.end.year + 1...today.year))
        }
    }

    /// That no promise is known of some years: `Vi känner inte till något löfte för 2019, 2022–2025 eller 2027.`; empty of
    /// none.
    ///
    /// - Parameter years: in their order. More than three in a row are told from the first to the last.
    package func noPromise(for years: [Int]) -> String {
        var rows: [ClosedRange<Int>] = []
        for year in years {
            if let row = rows.last, row.upperBound + 1 == year {
                rows[rows.count - 1] = row.lowerBound...year
            } else {
                rows.append(year...year)
            }
        }
        let told = rows.flatMap { row in
            row.count > 3 ? ["\(row.lowerBound)–\(row.upperBound)"] : row.map(String.init)
        }
        guard let last = told.last else { return "" }
        let or = words(" eller ", " or ")
        let list = told.dropLast().joined(separator: ", ") + (told.count > 1 ? or : "") + last
        return words("Vi känner inte till något löfte för \(list).", "We know of no promise for \(list).")
    }
}
