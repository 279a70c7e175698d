package import Diagnostics
package import PromiseModel

/// How dialogues are held, when, and how many came to them, in words.
package struct MannerText: Sendable {
    let language: Language

    package init(language: Language) {
        self.language = language
    }

    /// What a kind of dialogue is called: `Vandring`; empty where nobody has said.
    package func name(_ manner: Dialogue.Manner?) -> String {
        switch manner {
        case .meeting: words("Möte", "Meeting")
        case .walk: words("Vandring", "Walk")
        case .online: words("Digitalt", "Online")
        case .survey: words("Enkät", "Survey")
        case nil: ""
        }
    }

    /// Of one to come: `Dialogen hålls den 12 juni 2024.`, `Enkäten är öppen från den 1 till den 12 juni 2024.`
    ///
    /// - Parameter hours: behind the day; may be empty.
    package func toCome(_ dialogue: Dialogue, hours: String) -> String {
        let dates = DateText(language: language)
        let verb = verb(dialogue.manner)
        if let known = dialogue.known {
            let when = dates.at(known)
            return words("\(it(dialogue)) \(verb) \(when)\(hours).", "\(it(dialogue)) \(verb) \(when)\(hours).")
        }
        let first = dates.long(dialogue.date) + hours
        guard let end = dialogue.endDate, end > dialogue.date else {
            return words("\(it(dialogue)) \(verb) den \(first).", "\(it(dialogue)) \(verb) on \(first).")
        }
        let last = dates.long(end)
        return words(
            "\(it(dialogue)) \(verb) från den \(first) till och med den \(last).",
            "\(it(dialogue)) \(verb) from \(first) to \(last).")
    }

    /// Of one between its days: `Enkäten pågår till och med den 12 juni 2024.`
    package func ongoing(_ dialogue: Dialogue) -> String {
        let last = DateText(language: language).long(dialogue.lastDay)
        return words(
            "\(it(dialogue)) pågår till och med den \(last).", "\(it(dialogue)) goes on until \(last).")
    }

    /// That one is over, and how many answered: `Dialogen hölls.`, `Enkäten är avslutad. Den fick 212 svar.`
    package func held(_ dialogue: Dialogue) -> String {
        guard dialogue.manner == .survey else {
            return words("\(it(dialogue)) hölls.", "\(it(dialogue)) was held.")
        }
        let over = words("Enkäten är avslutad.", "The survey is over.")
        return dialogue.answerCount.map { count in
            let number = figure(count)
            return over
                + words(" Den fick \(number) svar.", " It got \(number) answer\(count.isOne ? "" : "s").")
        } ?? over
    }

    private func it(_ dialogue: Dialogue) -> String {
        switch dialogue.manner {
        case .meeting: words("Mötet", "The meeting")
        case .walk: words("Vandringen", "The walk")
        case .online: words("Den digitala dialogen", "The online dialogue")
        case .survey: words("Enkäten", "The survey")
        case nil: words("Dialogen", "The dialogue")
        }
    }

    private func verb(_ manner: Dialogue.Manner?) -> String {
        manner == .survey ? words("är öppen", "is open") : words("hålls", "is held")
    }

    // MARK: How many

    /// How many took part in dialogues that are over, a sentence for each manner: `Två möten med sammanlagt 64 deltagare. En
    /// enkät med 212 svar.` People and answers are never added together, and who came twice is counted twice, which is
    /// said. Empty where no dialogue says how it was held.
    package func turnout(_ dialogues: [Dialogue], today: CalendarDate) -> String {
        let held = dialogues.filter { $0.isHeld(on: today) }
        guard held.contains(where: { $0.manner != nil }) else { return "" }
        let kinds: [Dialogue.Manner?] = [.meeting, .walk, .online, nil, .survey]
        var addsPeople = false
        var sentences = kinds.compactMap { kind -> String? in
            let group = held.filter { $0.manner == kind }
            guard !group.isEmpty else { return nil }
            let counts = group.compactMap { kind == .survey ? $0.answerCount : $0.participants }
            if kind != .survey, counts.count > 1 { addsPeople = true }
            return sentence(kind, total: group.count, counts)
        }
        if addsPeople {
            sentences.append(
                words(
                    "Den som var med flera gånger är räknad varje gång.",
                    "Who came several times is counted each time."))
        }
        return sentences.joined(separator: " ")
    }

    private func sentence(_ kind: Dialogue.Manner?, total: Int, _ counts: [Amount]) -> String {
        let what = counted(kind, total)
        guard !counts.isEmpty else {
            return kind == .survey
                ? words(
                    "\(what). Vi vet inte hur många som svarade.", "\(what). We do not know how many answered.")
                : words(
                    "\(what). Vi vet inte hur många som var med.", "\(what). We do not know how many took part.")
        }
        let sum = Amount.sum(counts)
        let and = words(" och ", " and ")
        let figure =
            sum.map(figure) ?? counts.dropLast().map(figure).joined(separator: ", ") + and
            + figure(counts[counts.count - 1])
        let isOne = sum?.isOne ?? false
        let together = counts.count > 1 && sum != nil ? words("sammanlagt ", "altogether ") : ""
        let people =
            kind == .survey
            ? words("\(together)\(figure) svar", "\(together)\(figure) answer\(isOne ? "" : "s")")
            : words("\(together)\(figure) deltagare", "\(together)\(figure) participant\(isOne ? "" : "s")")
        if counts.count == total { return words("\(what) med \(people).", "\(what) with \(people).") }
        let known = NumberText(language: language).word(counts.count)
        return words(
            "\(what), av dem \(known) med \(people); om resten vet vi inte.",
            "\(what), of them \(known) with \(people); of the rest we do not know.")
    }

    /// `64`, `ungefär 64`
    private func figure(_ amount: Amount) -> String { CountText(amount, unit: nil, language: language).inSentence }

    private func counted(_ kind: Dialogue.Manner?, _ total: Int) -> String {
        let numbers = NumberText(language: language)
        let number = (kind == .meeting ? numbers.neuterWord(total) : numbers.word(total)).capitalizedFirst
        let isOne = total == 1
        return switch kind {
        case .meeting: words("\(number) möte\(isOne ? "" : "n")", "\(number) meeting\(isOne ? "" : "s")")
        case .walk: words("\(number) vandring\(isOne ? "" : "ar")", "\(number) walk\(isOne ? "" : "s")")
        case .online:
            words(
                "\(number) digital\(isOne ? "" : "a") dialog\(isOne ? "" : "er")",
                "\(number) online dialogue\(isOne ? "" : "s")")
        case .survey: words("\(number) enkät\(isOne ? "" : "er")", "\(number) survey\(isOne ? "" : "s")")
        case nil: words("\(number) annan dialog", "\(number) other dialogue").pluralized(isOne, language)
        }
    }

    private func words(_ swedish: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
        language.words(sv: swedish(), en: english())
    }
}

extension Amount {
    fileprivate var isOne: Bool { precision == .exact && number == DecimalNumber(1) }
}

extension String {
    /// `en annan dialog` in its plural: `två andra dialoger`.
    fileprivate func pluralized(_ isOne: Bool, _ language: Language) -> String {
        guard !isOne else { return self }
        return language == .swedish ? replacing("annan dialog", with: "andra dialoger") : self + "s"
    }
}
