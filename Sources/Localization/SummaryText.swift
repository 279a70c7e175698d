package import Diagnostics
package import PromiseModel

/// The state of a focus area or a promise in a sentence or two.
package struct SummaryText: Sendable {
    let language: Language

    package init(language: Language) {
        self.language = language
    }

    /// `Två av fem aktiviteter är klara. En är sen. Orsak: Polisen saknade personal i maj.`
    ///
    /// - Parameters:
    ///   - reason: why the one late activity is late, when there is just one and a reason is known.
    ///   - hasEnded: whether the promise has, so that all is told in the past, and what is not here is not known.
    ///   - isShort: whether what was under way at the last word is told of as what nobody knows the end of.
    ///   - isFirst: whether the first sentence is enough, where the page is about something else.
    package func sentence(
        _ summary: StandingSummary, reason: String? = nil, hasEnded: Bool = false, isShort: Bool = false,
        isFirst: Bool = false
    ) -> String {
        if summary.total == 0 { return (hasEnded ? Word.unknownActivities : .noActivitiesYet).text[language] }
        if summary[.unreported] == summary.total { return nothingKnown(summary.total) }
        var parts: [(count: Int, predicate: LocalizedText)] = []
        let stopped = summary[.cancelled] + summary[.notCarriedOut]
        // That none is done is said where it is known of each: nobody may have told of what was planned.
        let isKnown = summary[.delayed] + summary[.unfinished] + stopped == summary.total
        if summary[.done] > 0 || isKnown && summary.total > 1 {
            parts.append((summary[.done], predicate(.done, summary[.done], hasEnded: hasEnded)))
        } else if !hasEnded, !isKnown {
            parts.append(
                (
                    0,
                    summary.total == 1
                        ? LocalizedText(sv: "är inte redovisad som klar", en: "is not reported as done")
                        : LocalizedText(sv: "är redovisad som klar", en: "is reported as done")
                ))
        }
        let late = summary[.delayed] + summary[.unfinished]
        let isLeftOut = isShort && (!parts.isEmpty || late + stopped > 0)
        for standing in [
            Standing.slipping, .delayed, .unfinished, .wasPartlyDone, .wasOngoing, .wasPlanned, .cancelled,
            .notCarriedOut,
        ] {
            let atEnd = standing.isAtLastWord ? summary.atEnd(standing) : 0
            if atEnd > 0 { parts.append((atEnd, Self.whenItEnded(standing, isOne: atEnd == 1))) }
            let rest = summary[standing] - atEnd
            if rest > 0, !(isLeftOut && standing.isAtLastWord) {
                parts.append((rest, predicate(standing, rest, hasEnded: hasEnded)))
            }
        }
        var sentences: [String] = []
        for (number, part) in parts.enumerated() {
            let subject =
                number == 0
                ? first(part.count, of: summary.total) : numbers.word(part.count).capitalizedFirst
            sentences.append("\(subject) \(part.predicate[language]).")
            let isLate =
                part.predicate == predicate(.delayed, 1, hasEnded: hasEnded)
                || part.predicate == predicate(.unfinished, 1, hasEnded: hasEnded)
            if isLate, late == 1, let reason {
                sentences.append("\(Word.reason.text[language]): \(reason.asSentenceEnd)")
            }
        }
        // All of them are told of, so that the counts add up.
        let lastHeard =
            isLeftOut
            ? Standing.allCases.filter(\.isAtLastWord).reduce(0) { $0 + summary[$1] - summary.atEnd($1) } : 0
        let unknown = summary[.unreported] + lastHeard
        if unknown > 0 {
            let count = numbers.word(unknown)
            sentences.append(
                lastHeard > 0
                    ? words("Hur \(count) av dem slutade vet vi inte.", "Of \(count) we do not know how it ended.")
                    : words("Hur det gick med \(count) av dem vet vi inte.", "Of \(count) we do not know how it went."))
        }
        return isFirst ? sentences.first ?? "" : sentences.joined(separator: " ")
    }

    /// How those stand that `sentence` leaves out while a promise runs: `De andra 14 pågår eller är planerade.`; empty where
    /// it has told of all.
    package func others(_ summary: StandingSummary) -> String {
        let kinds = [
            (summary[.ongoing], words("pågår", "under way")),
            (summary[.partlyDone], words("är delvis genomförda", "partly done")),
            (summary[.planned], words("är planerade", "planned")),
        ].filter { $0.0 > 0 }
        let count = kinds.reduce(0) { $0 + $1.0 }
        guard count > 0 else { return "" }
        let states = kinds.map(\.1)
        let list =
            states.dropLast().joined(separator: ", ") + (states.count > 1 ? words(" eller ", " or ") : "")
            + (states.last ?? "")
        guard count > 1 else {
            let one =
                summary[.ongoing] > 0
                ? words("pågår", "under way")
                : summary[.partlyDone] > 0
                    ? words("är delvis genomförd", "partly done") : words("är planerad", "planned")
            return summary.total == 1 ? words("Den \(one).", "It is \(one).") : words("En \(one).", "One is \(one).")
        }
        return count == summary.total
            ? words("De \(list).", "They are \(list).")
            : words(
                "De andra \(numbers.word(count)) \(list).", "The other \(numbers.word(count)) are \(list).")
    }

    private var numbers: NumberText { NumberText(language: language) }

    private func words(_ swedish: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
        language.words(sv: swedish(), en: english())
    }

    private func nothingKnown(_ total: Int) -> String {
        if total == 1 { return words("Vi vet inte hur det gick.", "We do not know how it went.") }
        let count = numbers.word(total)
        return words(
            "Vi vet inte hur det gick med någon av de \(count) aktiviteterna.",
            "We do not know how \(total == 2 ? "either" : "any") of the \(count) activities went.")
    }

    /// `Två av fem aktiviteter`, `Alla fem aktiviteter`, `Den enda aktiviteten`.
    private func first(_ count: Int, of total: Int) -> String {
        if total == 1 { return words("Den enda aktiviteten", "The only activity") }
        if count == total {
            return total == 2
                ? words("Båda aktiviteterna", "Both activities")
                : words("Alla \(numbers.word(total)) aktiviteter", "All \(numbers.word(total)) activities")
        }
        let of = words("av \(numbers.word(total)) aktiviteter", "of \(numbers.word(total)) activities")
        return "\(count == 0 ? words("ingen", "none") : numbers.word(count)) \(of)".capitalizedFirst
    }

    /// How work stood that somebody told of when the promise ended, behind how much of it there was.
    private static func whenItEnded(_ standing: Standing, isOne: Bool) -> LocalizedText {
        switch standing {
        case .wasPartlyDone:
            LocalizedText(
                sv: "var \(isOne ? "delvis genomförd" : "delvis genomförda") när löftet tog slut",
                en: "\(isOne ? "was" : "were") partly done when the promise ended")
        case .wasPlanned:
            LocalizedText(
                sv: "hade inte börjat när löftet tog slut", en: "had not begun when the promise ended")
        default:
            LocalizedText(
                sv: "pågick när löftet tog slut", en: "\(isOne ? "was" : "were") under way when the promise ended")
        }
    }

    /// What is said of a number of activities, behind the number.
    private func predicate(_ standing: Standing, _ count: Int, hasEnded: Bool) -> LocalizedText {
        let isOne = count <= 1
        return switch standing {
        case .done where hasEnded:
            LocalizedText(sv: isOne ? "blev klar" : "blev klara", en: isOne ? "was done" : "were done")
        case .done: LocalizedText(sv: isOne ? "är klar" : "är klara", en: isOne ? "is done" : "are done")
        case .slipping:
            LocalizedText(sv: "halkar efter", en: isOne ? "is falling behind" : "are falling behind")
        case .delayed: LocalizedText(sv: isOne ? "är sen" : "är sena", en: isOne ? "is late" : "are late")
        case .unfinished:
            LocalizedText(
                sv: isOne ? "blev inte klar i tid" : "blev inte klara i tid",
                en: isOne ? "was not done in time" : "were not done in time")
        case .cancelled where hasEnded:
            LocalizedText(sv: "avbröts", en: isOne ? "was cancelled" : "were cancelled")
        case .cancelled:
            LocalizedText(sv: isOne ? "är avbruten" : "är avbrutna", en: isOne ? "is cancelled" : "are cancelled")
        case .notCarriedOut where hasEnded:
            LocalizedText(sv: "blev inte av", en: isOne ? "was not carried out" : "were not carried out")
        case .notCarriedOut:
            LocalizedText(sv: "blir inte av", en: "will not be carried out")
        case .wasOngoing:
            LocalizedText(
                sv: "pågick enligt senaste beskedet",
                en: isOne ? "was under way at the last word" : "were under way at the last word")
        case .wasPartlyDone:
            LocalizedText(
                sv: isOne
                    ? "var delvis genomförd enligt senaste beskedet" : "var delvis genomförda enligt senaste beskedet",
                en: isOne ? "was partly done at the last word" : "were partly done at the last word")
        case .wasPlanned:
            LocalizedText(
                sv: isOne ? "var planerad enligt senaste beskedet" : "var planerade enligt senaste beskedet",
                en: isOne ? "was planned at the last word" : "were planned at the last word")
        case .planned, .ongoing, .partlyDone, .unreported: LocalizedText(sv: "", en: "")
        }
    }
}

extension Standing {
    /// Whether it tells how far work had come when somebody last told of it, before the promise ended.
    fileprivate var isAtLastWord: Bool { self == .wasPartlyDone || self == .wasOngoing || self == .wasPlanned }
}

extension String {
    /// The text with a full stop at its end, if it has no end of its own.
    package var asSentenceEnd: String {
        guard let last = utf8.last else { return self }
        let ends =
            last == UInt8(ascii: ".") || last == UInt8(ascii: "!") || last == UInt8(ascii: "?")
            || utf8.suffix(3).elementsEqual("…".utf8)
        return ends ? self : self + "."
    }
}
