import Diagnostics
import PromiseModel

/// Standings, statuses and decisions as a person would say them.
struct StandingText: Sendable {
    let language: Language

    /// One activity's: `Genomförd`.
    func word(_ standing: Standing) -> String {
        let text =
            switch standing {
            case .planned: LocalizedText(sv: "Planerad", en: "Planned")
            case .ongoing: LocalizedText(sv: "Pågår", en: "Under way")
            case .partlyDone: LocalizedText(sv: "Delvis genomförd", en: "Partly done")
            case .done: LocalizedText(sv: "Genomförd", en: "Done")
            case .cancelled: LocalizedText(sv: "Avbruten", en: "Cancelled")
            case .delayed: LocalizedText(sv: "Försenad", en: "Late")
            case .unreported: LocalizedText(sv: "Inte redovisad", en: "Not reported")
            }
        return text[language]
    }

    func word(_ status: Status) -> String { word(Standing(status)) }

    /// How many, as it stands behind a figure: `3 genomförda`.
    func counted(_ standing: Standing, count: Int) -> String {
        guard language == .swedish else { return word(standing).lowercased() }
        let isOne = count == 1
        return switch standing {
        case .planned: isOne ? "planerad" : "planerade"
        case .ongoing: "pågår"
        case .partlyDone: isOne ? "delvis genomförd" : "delvis genomförda"
        case .done: isOne ? "genomförd" : "genomförda"
        case .cancelled: isOne ? "avbruten" : "avbrutna"
        case .delayed: isOne ? "försenad" : "försenade"
        case .unreported: isOne ? "inte redovisad" : "inte redovisade"
        }
    }

    /// What a standing means, as a sentence.
    func meaning(_ standing: Standing) -> String {
        let text =
            switch standing {
            case .planned:
                LocalizedText(sv: "Bestämd, men inte påbörjad.", en: "Decided, but not begun.")
            case .ongoing:
                LocalizedText(sv: "Arbetet har börjat men är inte klart.", en: "Begun and not finished.")
            case .partlyDone:
                LocalizedText(sv: "En del är klar, en del återstår.", en: "A part is finished, a part remains.")
            case .done:
                LocalizedText(
                    sv: "Klar. Det säger inte om problemet har minskat.",
                    en: "Finished. That says nothing of whether the problem has shrunk.")
            case .cancelled:
                LocalizedText(
                    sv: "Arbetet stoppades och fortsätter inte. Orsaken står på aktivitetens sida.",
                    en: "The work was stopped and does not go on. The reason is on the activity's page.")
            case .delayed:
                LocalizedText(
                    sv: "Skulle ha varit klar. Orsaken står på aktivitetens sida, om någon har angett den.",
                    en: "Should have been finished. The reason is on the activity's page, if anybody gave one.")
            case .unreported:
                LocalizedText(
                    sv: "Löftet är slut, och ingen har berättat hur det gick.",
                    en: "The promise has ended, and nobody has told how it went.")
            }
        return text[language]
    }

    /// That a promise has ended.
    func closed(on date: String) -> String {
        switch language {
        case .swedish: "Löftet gällde till och med den \(date)."
        case .english: "The promise held until \(date)."
        }
    }

    /// That an activity is late, and how far its work had come: `Försenad. Arbetet pågår.`
    ///
    /// - Parameter hasEnded: whether the promise has, so that nobody knows how the work stands now.
    func late(_ status: Status, hasEnded: Bool) -> String {
        let work =
            switch (status, hasEnded) {
            case (.planned, false): LocalizedText(sv: "Arbetet har inte börjat.", en: "The work has not begun.")
            case (.planned, true): LocalizedText(sv: "Arbetet hade inte börjat.", en: "The work had not begun.")
            case (.partlyDone, false):
                LocalizedText(sv: "Arbetet är delvis genomfört.", en: "The work is partly done.")
            case (.partlyDone, true):
                LocalizedText(sv: "Arbetet var delvis genomfört.", en: "The work was partly done.")
            case (_, false): LocalizedText(sv: "Arbetet pågår.", en: "The work is under way.")
            case (_, true): LocalizedText(sv: "Arbetet pågick.", en: "The work was under way.")
            }
        return "\(word(Standing.delayed)). \(work[language])"
    }
}

extension Standing {
    /// The standing that a status gives by itself.
    init(_ status: Status) {
        switch status {
        case .planned: self = .planned
        case .ongoing: self = .ongoing
        case .partlyDone: self = .partlyDone
        case .done: self = .done
        case .cancelled: self = .cancelled
        }
    }
}
