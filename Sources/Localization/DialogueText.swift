package import Diagnostics
package import PromiseModel

/// What came of a dialogue, in words.
package struct DialogueText: Sendable {
    let language: Language

    package init(language: Language) {
        self.language = language
    }

    /// `Fem synpunkter. Alla har fått svar. Så här har det gått: vi har gjort något åt fyra synpunkter och vi har sagt nej
    /// till en synpunkt.` The answers add up to all views, and so do the outcomes where any is decided. Says how it is,
    /// whatever it is; of a dialogue that is still to come, when it is held: `Dialogen hålls den 12 juni 2024,
    /// kl. 18.00–20.00.`
    ///
    /// - Parameters:
    ///   - results: what came of the views on which something is decided.
    ///   - tellsHour: whether the hour of one to come is told too: not on pages, which keep it in one line.
    package func sentence(
        _ dialogue: Dialogue, results: [ViewResult], today: CalendarDate, tellsHour: Bool = false
    ) -> String {
        let manners = MannerText(language: language)
        if dialogue.isAhead(on: today) {
            let hours = tellsHour ? dialogue.time.map { ", " + DateText(language: language).hours($0) } : nil
            return manners.toCome(dialogue, hours: hours ?? "")
        }
        let answers = dialogue.views.map { $0.answerState(on: today) }
        let ongoing = dialogue.isOngoing(on: today) ? manners.ongoing(dialogue) : ""
        if !ongoing.isEmpty, answers.isEmpty { return ongoing }
        return [ongoing, answered(answers), decided(results, of: answers.count)].filter { !$0.isEmpty }
            .joined(separator: " ")
    }

    /// What was so on the day of a dialogue, whatever has come of it since: `Dialogen hölls. Fem synpunkter.` Of one that is
    /// still to come, when it is held.
    package func day(of dialogue: Dialogue, today: CalendarDate) -> String {
        guard !dialogue.isAhead(on: today) else {
            return sentence(dialogue, results: [], today: today, tellsHour: true)
        }
        let manners = MannerText(language: language)
        if dialogue.isOngoing(on: today) { return manners.ongoing(dialogue) }
        let held = manners.held(dialogue)
        return dialogue.views.isEmpty ? held : held + " " + views(dialogue.views.count)
    }

    /// How many dialogues there are, and how many of them are still to be held: `Här finns fyra dialoger. En av dem har inte
    /// hållits än.` Those that a site tells of need not be all that were held.
    package func count(_ dialogues: [Dialogue], today: CalendarDate) -> String {
        let total = dialogues.count
        let ahead = dialogues.count { $0.isAhead(on: today) }
        let numbers = NumberText(language: language)
        let number = numbers.word(total)
        let all =
            switch total {
            case 0: words("Här finns inga dialoger.", "There are no dialogues here.")
            case 1: words("Här finns en dialog.", "There is one dialogue here.")
            default: words("Här finns \(number) dialoger.", "There are \(number) dialogues here.")
            }
        let ongoing = dialogues.count { $0.isOngoing(on: today) }
        let now = numbers.word(ongoing).capitalizedFirst
        let goingOn =
            ongoing == 0
            ? ""
            : total == 1
                ? words(" Den pågår.", " It is going on.")
                : words(" \(now) av dem pågår.", " \(now) of them \(ongoing == 1 ? "is" : "are") going on.")
        guard ahead > 0 else { return all + goingOn }
        if total == 1 { return all + words(" Den har inte hållits än.", " It has not been held yet.") }
        if ahead == total {
            return all + words(" Ingen av dem har hållits än.", " None of them has been held yet.")
        }
        let some = numbers.word(ahead).capitalizedFirst
        return all + goingOn
            + words(
                " \(some) av dem har inte hållits än.",
                " \(some) of them \(ahead == 1 ? "has" : "have") not been held yet.")
    }

    /// How many dialogues there are, of such as have been held: `Här finns tre dialoger som har hållits.`
    package func heldCount(_ total: Int) -> String {
        let number = NumberText(language: language).word(total)
        return switch total {
        case 0: words("Här finns inga dialoger som har hållits.", "No dialogues here have been held.")
        case 1: words("Här finns en dialog som har hållits.", "One dialogue here has been held.")
        default:
            words(
                "Här finns \(number) dialoger som har hållits.",
                "\(number.capitalizedFirst) dialogues here have been held.")
        }
    }

    /// That an answer is promised, or that it is late; empty for one that is given, or that nobody promised.
    package func promise(_ state: Dialogue.AnswerState) -> String {
        let dates = DateText(language: language)
        switch state {
        case .given, .none: return ""
        case .promised(let day):
            return words("Svar kommer senast den \(dates.long(day)).", "An answer comes by \(dates.long(day)).")
        case .late(let day):
            return words(
                "Svaret dröjer. Det skulle komma senast den \(dates.long(day)).",
                "The answer is late. It was to come by \(dates.long(day)).")
        }
    }

    /// That nobody has told what a view led to; empty where that is known, or still to come.
    package func unknown(_ result: ViewResult?) -> String { result?.isUnknown == true ? unknownOutcome : "" }

    package var unknownOutcome: String { words("Vi vet inte vad det ledde till.", "We do not know what it led to.") }

    /// What became of views, with counts that add up to all of them: one thing in a sentence of its own, several in one
    /// sentence that says what it counts. Empty when nothing is decided of any.
    ///
    /// - Parameters:
    ///   - total: how many views there are.
    ///   - isLabelled: whether it stands behind a label that says what it is.
    package func decided(_ results: [ViewResult], of total: Int, isLabelled: Bool = false) -> String {
        guard !results.isEmpty else { return "" }
        let numbers = NumberText(language: language)
        var parts: [(told: String, unknown: String)] = []
        for outcome in ViewOutcome.allCases {
            let count = results.count { $0.outcome == outcome }
            guard count > 0 else { continue }
            // What is counted is said once.
            let views = parts.isEmpty ? object(count, of: total, isNamed: isLabelled) : numbers.word(count)
            let unknown = results.count { $0.outcome == outcome && $0.isUnknown }
            let what =
                unknown == count
                ? words("vi vet inte vad det ledde till", "we do not know what it led to")
                : words(
                    "vad \(numbers.word(unknown)) av dem ledde till vet vi inte",
                    "of \(numbers.word(unknown)) of them we do not know what it led to")
            parts.append((outcome.sentence(about: views)[language], unknown > 0 ? what : ""))
        }
        let rest = total - results.count
        if rest > 0 {
            let views = numbers.word(rest)
            parts.append((words("Inget är bestämt om \(views)", "Nothing is decided about \(views)"), ""))
        }
        if let only = parts.first, parts.count == 1 {
            return only.told + (only.unknown.isEmpty ? "" : words(", men ", ", but ") + only.unknown) + "."
        }
        let list = parts.map { $0.told.loweredFirst + ($0.unknown.isEmpty ? "" : " (\($0.unknown))") }
        if isLabelled { return joined(list).capitalizedFirst + "." }
        return words("Så här har det gått: ", "What came of them: ") + joined(list) + "."
    }

    /// `a, b och c`
    func joined(_ parts: [String]) -> String {
        guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
        return parts.dropLast().joined(separator: ", ") + words(" och ", " and ") + last
    }

    /// Some of the views, as an object: `två synpunkter`, or of all of them `den`, `båda` or `dem alla`.
    ///
    /// - Parameter isNamed: whether nothing before it says what the only one is.
    private func object(_ count: Int, of total: Int, isNamed: Bool) -> String {
        if count == total {
            return switch count {
            case 1: isNamed ? words("synpunkten", "the view") : words("den", "it")
            case 2: words("båda", "both of them")
            default: words("dem alla", "all of them")
            }
        }
        let number = NumberText(language: language).word(count)
        return count == 1
            ? words("\(number) synpunkt", "\(number) view") : words("\(number) synpunkter", "\(number) views")
    }

    func words(_ swedish: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
        language.words(sv: swedish(), en: english())
    }

    /// `Fem synpunkter.`
    func views(_ count: Int) -> String {
        let number = NumberText(language: language).word(count).capitalizedFirst
        return count == 1
            ? words("En synpunkt.", "One view.") : words("\(number) synpunkter.", "\(number) views.")
    }

    /// How many views there are and how many of them are answered, with counts that add up to all of them: `Fyra synpunkter.
    /// Två har fått svar, en har inte fått svar än och ett svar dröjer.`
    package func answered(_ answers: [Dialogue.AnswerState]) -> String {
        guard !answers.isEmpty else { return words("Inga synpunkter är antecknade.", "No views are recorded.") }
        return views(answers.count) + " " + state(of: answers)
    }

    /// How many of some views are answered, behind how many they are.
    func state(of answers: [Dialogue.AnswerState]) -> String {
        let count = answers.count
        let given = answers.count { $0 == .given }
        let late = answers.count { if case .late = $0 { true } else { false } }
        let waiting = count - given - late
        let state: String
        if given == count {
            state =
                count == 1
                ? words("Den har fått svar.", "It is answered.")
                : count == 2
                    ? words("Båda har fått svar.", "Both are answered.")
                    : words("Alla har fått svar.", "All are answered.")
        } else if waiting == count {
            state =
                count == 1
                ? words("Den har inte fått svar än.", "It is not answered yet.")
                : words("Ingen har fått svar än.", "None is answered yet.")
        } else if late == count {
            state =
                count == 1
                ? words("Svaret dröjer.", "The answer is late.") : words("Alla svar dröjer.", "All answers are late.")
        } else {
            let numbers = NumberText(language: language)
            func are(_ count: Int) -> String { count == 1 ? "is" : "are" }
            var parts: [String] = []
            if given > 0 {
                let number = numbers.word(given)
                parts.append(words("\(number) har fått svar", "\(number) \(are(given)) answered"))
            }
            if waiting > 0 {
                let number = numbers.word(waiting)
                parts.append(words("\(number) har inte fått svar än", "\(number) \(are(waiting)) not answered yet"))
            }
            if late > 0 {
                parts.append(
                    words(
                        "\(numbers.neuterWord(late)) svar dröjer",
                        "\(numbers.word(late)) answer\(late == 1 ? "" : "s") \(are(late)) late"))
            }
            state = joined(parts).capitalizedFirst + "."
        }
        return state
    }
}
