import Diagnostics
import Localization
package import PromiseModel

/// Sentences on what continues from one promise to the next.
extension PageSentences {
    /// What a thread is called, by the newest of it: `Trafik sedan 2021`, or once all of it has ended `Trafik 2021–2024`.
    ///
    /// - Parameters:
    ///   - periods: those of its promises.
    ///   - hasEnded: whether all of them have ended.
    package func thread(_ title: String, _ periods: [PromisePeriod], hasEnded: Bool) -> String {
        guard let first = periods.map(\.start.year).min(), let last = periods.map(\.years.upperBound).max() else {
            return title
        }
        return hasEnded ? "\(title) \(first)–\(last)" : words("\(title) sedan \(first)", "\(title) since \(first)")
    }

    /// In which promises something stands: `I tre löften: 2021, 2022–2023 och 2024.`
    package func inPromises(_ periods: [PromisePeriod]) -> String {
        let names = periods.map(dates.years)
        guard let last = names.last else { return "" }
        let list = names.dropLast().joined(separator: ", ") + (names.count > 1 ? words(" och ", " and ") : "") + last
        return words(
            "I \(numbers.neuterWord(names.count)) löfte\(names.count == 1 ? "" : "n"): \(list).",
            "In \(numbers.word(names.count)) promise\(names.count == 1 ? "" : "s"): \(list).")
    }

    /// What something was called in earlier promises, where that was otherwise than in the newest: `2023 hette det ”Hastighet
    /// på vägarna”.`; empty where it was not.
    ///
    /// - Parameter steps: what it is called in each promise, the newest first.
    package func formerNames(_ steps: [(title: String, period: PromisePeriod)]) -> String {
        guard let newest = steps.first else { return "" }
        var names: [(title: String, times: [String])] = []
        for step in steps.dropFirst() where step.title != newest.title {
            let time = dates.years(step.period)
            if let index = names.firstIndex(where: { $0.title == step.title }) {
                names[index].times.append(time)
            } else {
                names.append((step.title, [time]))
            }
        }
        return names.map { name in
            let times = named(name.times.reversed(), limit: name.times.count)
            return words(
                "\(times) hette det \(quoted(name.title)).", "In \(times) it was called \(quoted(name.title)).")
        }.joined(separator: " ")
    }

    /// How many of a promise's focus areas go on from the one before it: `Tre av fem områden fortsatte.`; empty where none does.
    ///
    /// - Parameter hasEnded: whether the newer promise has ended, so that it is told in the past.
    package func continuedAreas(_ continued: Int, of count: Int, hasEnded: Bool) -> String {
        guard continued > 0 else { return "" }
        let goOn = hasEnded ? "fortsatte" : "fortsätter"
        func goOnEnglish(_ isOne: Bool) -> String { hasEnded ? "went on" : isOne ? "goes on" : "go on" }
        guard continued < count else {
            return count == 1
                ? words("Området \(goOn).", "The area \(goOnEnglish(true)).")
                : words("Alla områden \(goOn).", "All areas \(goOnEnglish(false)).")
        }
        return words(
            "\(numbers.neuterWord(continued)) av \(numbers.neuterWord(count)) områden \(goOn).",
            "\(numbers.word(continued)) of \(numbers.word(count)) areas \(goOnEnglish(continued == 1))."
        ).capitalizedFirst
    }

    /// Something of a promise by its name and years: `Trafik, 2023`.
    package func ofPromise(_ title: String, _ period: PromisePeriod) -> String { "\(title), \(dates.years(period))" }

    /// `Fokusområde 3`, as what it is to its promise.
    package func numberedArea(_ number: Int) -> String {
        Word.focusArea.text[language] + " " + numbers.figure(number)
    }

    /// `Aktivitet i Trygg trafik`, as what it is to its promise.
    package func activityIn(_ area: String) -> String { words("Aktivitet i \(area)", "Activity of \(area)") }
}
