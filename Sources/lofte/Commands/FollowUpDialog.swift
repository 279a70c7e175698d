import Diagnostics
import PromiseModel
import SiteContent
import SiteGeneration

/// Asks a person for a follow-up, question by question.
struct FollowUpDialog {
    let prompt: Prompt
    /// The activities there are, each as its path without `.md`; at least one.
    let activities: [String]
    let today: CalendarDate

    /// The activity's path without `.md`.
    ///
    /// - Throws: when the person stopped.
    func askActivity() throws(Prompt.EndOfInput) -> String {
        try prompt.choose(
            LocalizedText(sv: "Vilken aktivitet?", en: "Which activity?"), among: activities.map { Choice($0) })
    }

    /// What is to be written of it.
    ///
    /// - Parameter unit: what its goal is for each of; nil of most.
    /// - Throws: when the person stopped before the last answer.
    func askFollowUp(countedPer unit: PeriodUnit? = nil) throws(Prompt.EndOfInput) -> FollowUp {
        let text = try prompt.ask(
            LocalizedText(sv: "Vad har hänt?", en: "What has happened?"), read: AnswerReader.text)
        let status = try askStatus()
        let outcome = try prompt.ask(
            LocalizedText(sv: "Utfall hittills, ett tal? (tomt: inget)", en: "Outcome so far, a number? (empty: none)")
        ) { answer throws(WrongAnswer) in answer.isEmpty ? nil : try AnswerReader.outcome(answer) }
        let period = outcome == nil ? nil : try askPeriod(unit)
        let reason = try askReason(for: status)
        let date = try prompt.ask(
            LocalizedText(
                sv: "Vilken dag, som ÅÅÅÅ-MM-DD? (tomt: i dag)", en: "Which day, as YYYY-MM-DD? (empty: today)")
        ) { answer throws(WrongAnswer) in
            answer.isEmpty ? KnownDate(today) : try AnswerReader.followUpDate(answer, year: today.year, today: today)
        }
        return FollowUp(
            date: date, text: text, status: status, amount: outcome,
            outcomeDetails: period.map { OutcomeDetails(period: $0) }, reason: reason, evidence: nil)
    }

    /// What the outcome is of, where the goal is for each week, quarter or year.
    private func askPeriod(_ unit: PeriodUnit?) throws(Prompt.EndOfInput) -> CountedPeriod? {
        guard let unit else { return nil }
        let now = CountedPeriod(unit, containing: today).written
        return try prompt.ask(
            LocalizedText(
                sv: "Vilken tid är utfallet för, som \(now)? (tomt: den som dagen ligger i)",
                en: "What time is the outcome of, such as \(now)? (empty: that of the day)")
        ) { answer throws(WrongAnswer) in
            if answer.isEmpty { return unit == .week ? CountedPeriod(unit, containing: today) : nil }
            return try AnswerReader.countedPeriod(answer, year: today.year)
        }
    }

    private func askStatus() throws(Prompt.EndOfInput) -> Status? {
        let unchanged = Choice<Status?>(
            value: nil, label: LocalizedText(sv: "(oförändrat)", en: "(unchanged)"),
            words: ["(oförändrat)", "oförändrat", "(unchanged)", "unchanged"])
        let statuses = ContentWords.statuses.map { status in
            Choice<Status?>(
                value: status.value, label: LocalizedText(sv: status.name, en: status.name), words: [status.name])
        }
        return try prompt.choose(
            LocalizedText(sv: "Vilket läge? (tomt: oförändrat)", en: "Which status? (empty: unchanged)"),
            among: [unchanged] + statuses, empty: .some(nil))
    }

    private func askReason(for status: Status?) throws(Prompt.EndOfInput) -> String? {
        guard let status, status.owesReason else {
            return try prompt.ask(
                LocalizedText(
                    sv: "Orsak, om den är försenad? (tomt: ingen)", en: "Reason, if it is late? (empty: none)")
            ) { answer throws(WrongAnswer) in answer.isEmpty ? nil : answer }
        }
        return try prompt.ask(
            status == .cancelled
                ? LocalizedText(sv: "Varför avbryts den?", en: "Why is it cancelled?")
                : LocalizedText(sv: "Varför blir den inte av?", en: "Why will it not be?")
        ) { answer throws(WrongAnswer) in
            guard !answer.isEmpty else {
                throw WrongAnswer(
                    status == .notCarriedOut
                        ? LocalizedText(
                            sv: "En aktivitet som inte blir av behöver en orsak.",
                            en: "An activity that will not be needs a reason.")
                        : LocalizedText(
                            sv: "En avbruten aktivitet behöver en orsak.", en: "A cancelled activity needs a reason."))
            }
            return answer
        }
    }
}
