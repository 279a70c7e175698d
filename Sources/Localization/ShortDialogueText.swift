import Diagnostics
package import PromiseModel

/// What came of views in a sentence or two, for the head of a page.
extension DialogueText {
    /// What came of views in short: `Fem synpunkter. Alla har fått svar. Två har lett till något.` Where none has, what was
    /// decided: `Två synpunkter. Båda har fått svar. Vi utredde båda, men vi vet inte vad det ledde till.`
    ///
    /// - Parameters:
    ///   - answers: whether each of them is answered.
    ///   - results: what came of those on which something is decided.
    package func short(_ answers: [Dialogue.AnswerState], results: [ViewResult]) -> String {
        answers.isEmpty ? answered(answers) : views(answers.count) + " " + came(answers, results: results)
    }

    /// The same behind how many views there are: `Alla har fått svar. Två har lett till något.`; empty of none.
    package func came(_ answers: [Dialogue.AnswerState], results: [ViewResult]) -> String {
        guard !answers.isEmpty else { return "" }
        let told = state(of: answers)
        let led = results.count { [.done, .acting, .wasBegun].contains($0.outcome) }
        guard led > 0 else {
            return [told, decided(results, of: answers.count)].filter { !$0.isEmpty }
                .joined(separator: " ")
        }
        let numbers = NumberText(language: language)
        guard led < answers.count else {
            let all = led == 1 ? ("Den", "It") : led == 2 ? ("Båda", "Both") : ("Alla", "All")
            return told
                + words(" \(all.0) har lett till något.", " \(all.1) \(led == 1 ? "has" : "have") led to something.")
        }
        var parts = [
            words(
                "\(numbers.word(led)) har lett till något",
                "\(numbers.word(led)) \(led == 1 ? "has" : "have") led to something")
        ]
        let declined = results.count { $0.outcome == .declined }
        if declined > 0 {
            let count = numbers.word(declined)
            parts.append(words("\(count) fick nej", "\(count) \(declined == 1 ? "was" : "were") declined"))
        }
        let examined = results.count { $0.outcome == .investigating }
        if examined > 0 {
            let count = numbers.word(examined)
            parts.append(words("\(count) utreds", "\(count) \(examined == 1 ? "is" : "are") looked into"))
        }
        let undecided = answers.count - results.count
        if undecided > 0 {
            let count = numbers.word(undecided)
            parts.append(words("inget är bestämt om \(count)", "nothing is decided about \(count)"))
        }
        let rest = answers.count - led - declined - examined - undecided
        if rest > 0 {
            let count = numbers.word(rest)
            parts.append(words("vad \(count) ledde till vet vi inte", "what \(count) led to we do not know"))
        }
        return told + " " + joined(parts).capitalizedFirst + "."
    }

    /// What came of the views of one dialogue, with the words of one of them: `63 har svarat. En synpunkt. Den har fått svar.
    /// En av er sa: ”Det är mörkt vid stationen.”`
    ///
    /// - Parameter limit: how many characters of the words there is room for; of longer ones their beginning stands.
    package func said(in dialogue: Dialogue, today: CalendarDate, limit: Int = 90) -> String {
        var sentences: [String] = []
        let answers = dialogue.views.map { $0.answerState(on: today) }
        let turnout = turnout(of: dialogue)
        if !turnout.isEmpty { sentences.append(turnout) }
        if turnout.isEmpty || answers.isEmpty || answers.count >= dialogue.answerCount?.number.unscaled ?? 0 {
            sentences.append(answered(answers))
        } else {
            sentences += [given(answers.count), state(of: answers)]
        }
        if let first = dialogue.views.first { sentences.append(quote(first.text, limit: limit)) }
        return sentences.joined(separator: " ")
    }

    /// `63 har svarat.`; empty where nobody has told how many.
    private func turnout(of dialogue: Dialogue) -> String {
        guard let count = dialogue.answerCount else { return "" }
        let figure = CountText(count, unit: nil, language: language).text
        return words("\(figure) har svarat.", "\(figure) answered.")
    }

    /// How many views of a dialogue are given, where more people answered: `En synpunkt redovisas här.`
    private func given(_ count: Int) -> String {
        let number = NumberText(language: language).word(count).capitalizedFirst
        return count == 1
            ? words("En synpunkt redovisas här.", "One view is given here.")
            : words("\(number) synpunkter redovisas här.", "\(number) views are given here.")
    }

    /// What came of the views of one dialogue in short, with how many answered where that is told and is more.
    package func short(_ dialogue: Dialogue, results: [ViewResult], today: CalendarDate) -> String {
        let answers = dialogue.views.map { $0.answerState(on: today) }
        guard !answers.isEmpty, answers.count < dialogue.answerCount?.number.unscaled ?? 0 else {
            return short(answers, results: results)
        }
        return [turnout(of: dialogue), given(answers.count), came(answers, results: results)].joined(separator: " ")
    }

    /// What somebody said, in the words that are written down: `En av er sa: ”Det är mörkt vid stationen.”`
    ///
    /// - Parameter limit: how many characters of them there is room for; of longer ones their beginning stands.
    package func quote(_ text: String, limit: Int = 90) -> String {
        let quote = Self.beginning(of: text, limit)
        return words("En av er sa: ”\(quote)”", "One of you said: “\(quote)”")
    }

    /// The first paragraph of a text, up to the last word that there is room for.
    private static func beginning(of text: String, _ limit: Int) -> String {
        let paragraph = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? text
        guard paragraph.count > limit else { return paragraph }
        let cut = paragraph.prefix(limit)
        let whole = cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut
        return whole + " …"
    }
}
