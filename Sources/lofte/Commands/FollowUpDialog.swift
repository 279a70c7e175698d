import Diagnostics
import FileSystem
import SiteGeneration

/// Asks a person on a terminal for a follow-up, question by question.
struct FollowUpDialog {
    let console: Console

    /// The answers; nil when there is no terminal to ask on, or the person stopped.
    func ask(content: String) -> FollowUpAnswers? {
        let prompt = Prompt(language: console.language)
        guard prompt.isPossible else {
            console.fail(
                LocalizedText(
                    sv: "skriv vilken aktivitet det gäller: lofte follow-up 2024/omrade/aktivitet \"Text\"",
                    en: "write which activity it is about: lofte follow-up 2024/area/activity \"Text\""))
            return nil
        }
        guard let all = try? ActivityPath(content: content).activities(console), !all.isEmpty,
            let activity = prompt.choose(LocalizedText(sv: "Vilken aktivitet?", en: "Which activity?"), among: all)
        else { return nil }
        var answers = FollowUpAnswers(activity: activity)
        guard let text = prompt.ask(LocalizedText(sv: "Vad har hänt?", en: "What has happened?")) else { return nil }
        answers.text = text
        let none = LocalizedText(sv: "(oförändrat)", en: "(unchanged)")[console.language]
        let status = prompt.choose(
            LocalizedText(sv: "Vilket läge?", en: "Which status?"), among: [none] + ContentWords.statuses.map(\.name))
        answers.status = status == none ? nil : status
        answers.outcome = prompt.ask(
            LocalizedText(sv: "Utfall hittills, ett tal? (tomt: inget)", en: "Outcome so far, a number? (empty: none)"),
            isOptional: true)
        answers.reason = prompt.ask(
            LocalizedText(
                sv: "Orsak, om den är försenad eller avbruten? (tomt: ingen)",
                en: "Reason, if late or cancelled? (empty: none)"), isOptional: true)
        return answers
    }
}
