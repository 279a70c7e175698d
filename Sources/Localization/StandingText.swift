package import Diagnostics
package import PromiseModel

/// Standings, statuses and decisions as a person would say them.
package struct StandingText: Sendable {
    let language: Language

    package init(language: Language) {
        self.language = language
    }

    /// One activity's: `Genomförd`.
    package func word(_ standing: Standing) -> String {
        let text =
            switch standing {
            case .planned: LocalizedText(sv: "Planerad", en: "Planned")
            case .ongoing: LocalizedText(sv: "Pågår", en: "Under way")
            case .partlyDone: LocalizedText(sv: "Delvis genomförd", en: "Partly done")
            case .done: LocalizedText(sv: "Genomförd", en: "Done")
            case .cancelled: LocalizedText(sv: "Avbruten", en: "Cancelled")
            case .notCarriedOut: LocalizedText(sv: "Inte genomförd", en: "Not carried out")
            case .slipping: LocalizedText(sv: "Halkar efter", en: "Falling behind")
            case .delayed: LocalizedText(sv: "Försenad", en: "Late")
            case .unreported: LocalizedText(sv: "Inte redovisad", en: "Not reported")
            case .wasPlanned: LocalizedText(sv: "Var planerad", en: "Was planned")
            case .wasOngoing: LocalizedText(sv: "Pågick", en: "Was under way")
            case .wasPartlyDone: LocalizedText(sv: "Var delvis genomförd", en: "Was partly done")
            case .unfinished: LocalizedText(sv: "Blev inte klar i tid", en: "Was not done in time")
            }
        return text[language]
    }

    package func word(_ status: Status) -> String { word(Standing(status)) }

    /// How many, as it stands behind a figure: `3 genomförda`.
    package func counted(_ standing: Standing, count: Int) -> String {
        guard language == .swedish else { return word(standing).lowercased() }
        let isOne = count == 1
        return switch standing {
        case .planned: isOne ? "planerad" : "planerade"
        case .ongoing: "pågår"
        case .partlyDone: isOne ? "delvis genomförd" : "delvis genomförda"
        case .done: isOne ? "genomförd" : "genomförda"
        case .cancelled: isOne ? "avbruten" : "avbrutna"
        case .notCarriedOut: isOne ? "inte genomförd" : "inte genomförda"
        case .slipping: "halkar efter"
        case .delayed: isOne ? "försenad" : "försenade"
        case .unreported: isOne ? "inte redovisad" : "inte redovisade"
        case .wasPlanned: isOne ? "var planerad" : "var planerade"
        case .wasOngoing: "pågick"
        case .wasPartlyDone: isOne ? "var delvis genomförd" : "var delvis genomförda"
        case .unfinished: isOne ? "blev inte klar i tid" : "blev inte klara i tid"
        }
    }

    /// What a standing means, as a sentence.
    package func meaning(_ standing: Standing) -> String {
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
            case .slipping:
                LocalizedText(
                    sv: "Ett steg på vägen skulle ha varit klart. Aktiviteten kan ändå bli klar i tid.",
                    en: "A step on the way should have been finished. The activity may be done in time all the same.")
            case .notCarriedOut:
                LocalizedText(
                    sv: "Den blir inte av. Orsaken står på aktivitetens sida.",
                    en: "It will not come about. The reason is on the activity's page.")
            case .delayed:
                LocalizedText(
                    sv: "Skulle ha varit klar. Orsaken står på aktivitetens sida, om någon har angett den.",
                    en: "Should have been finished. The reason is on the activity's page, if anybody gave one.")
            case .unreported:
                LocalizedText(
                    sv: "Löftet är slut, och här finns ingen uppföljning. Vi vet inte hur det gick.",
                    en: "The promise has ended, and there is no follow-up here. We do not know how it went.")
            case .wasPlanned:
                LocalizedText(
                    sv: "Löftet är slut. Enligt senaste beskedet hade arbetet inte börjat.",
                    en: "The promise has ended. At the last word the work had not begun.")
            case .wasOngoing:
                LocalizedText(
                    sv: "Löftet är slut. Enligt senaste beskedet pågick arbetet.",
                    en: "The promise has ended. At the last word the work was under way.")
            case .wasPartlyDone:
                LocalizedText(
                    sv: "Löftet är slut. Enligt senaste beskedet var det delvis klart.",
                    en: "The promise has ended. At the last word a part was finished.")
            case .unfinished:
                LocalizedText(
                    sv: "Löftet är slut. Senaste beskedet kom efter sista dagen, och då var arbetet inte klart.",
                    en: "The promise has ended. The last word came after the due day, and the work was not done then.")
            }
        return text[language]
    }

    /// That an activity is late, and how far its work had come: `Försenad. Arbetet pågår.`, or that nobody has told:
    /// `Försenad. Ingen uppföljning finns än.`
    ///
    /// - Parameters:
    ///   - status: what somebody has written; nil where nobody has.
    ///   - hasFollowUps: whether there are follow-ups, though without a status.
    ///   - hasEnded: whether the promise has, so that nobody knows how the work stands now.
    package func late(_ status: Status?, hasFollowUps: Bool, hasEnded: Bool) -> String {
        let work =
            switch (status, hasEnded) {
            case (nil, false) where !hasFollowUps:
                LocalizedText(sv: "Ingen uppföljning finns än.", en: "There is no follow-up yet.")
            case (nil, false):
                LocalizedText(
                    sv: "Ingen uppföljning säger hur långt arbetet har kommit.",
                    en: "No follow-up says how far the work has come.")
            case (nil, true):
                LocalizedText(
                    sv: "Ingen uppföljning säger hur långt arbetet hade kommit.",
                    en: "No follow-up says how far the work had come.")
            case (.planned, false): LocalizedText(sv: "Arbetet har inte börjat.", en: "The work has not begun.")
            case (.planned, true): LocalizedText(sv: "Arbetet hade inte börjat.", en: "The work had not begun.")
            case (.partlyDone, false):
                LocalizedText(sv: "Arbetet är delvis genomfört.", en: "The work is partly done.")
            case (.partlyDone, true):
                LocalizedText(sv: "Arbetet var delvis genomfört.", en: "The work was partly done.")
            case (_, false): LocalizedText(sv: "Arbetet pågår.", en: "The work is under way.")
            case (_, true): LocalizedText(sv: "Arbetet pågick.", en: "The work was under way.")
            }
        return "\(word(hasEnded ? Standing.unfinished : .delayed)). \(work[language])"
    }

    /// How the work stood on a day that has passed: `då pågick arbetet`.
    package func then(_ status: Status) -> String {
        let text =
            switch status {
            case .planned: LocalizedText(sv: "då hade arbetet inte börjat", en: "the work had not begun then")
            case .ongoing: LocalizedText(sv: "då pågick arbetet", en: "the work was under way then")
            case .partlyDone: LocalizedText(sv: "då var det delvis klart", en: "a part was finished then")
            case .done: LocalizedText(sv: "då var arbetet klart", en: "the work was finished then")
            case .cancelled: LocalizedText(sv: "då var arbetet stoppat", en: "the work was stopped then")
            case .notCarriedOut:
                LocalizedText(sv: "då var det klart att den inte blir av", en: "it was clear then that it will not be")
            }
        return text[language]
    }
}

extension Standing {
    /// The standing that a status gives by itself.
    package init(_ status: Status) {
        switch status {
        case .planned: self = .planned
        case .ongoing: self = .ongoing
        case .partlyDone: self = .partlyDone
        case .done: self = .done
        case .cancelled: self = .cancelled
        case .notCarriedOut: self = .notCarriedOut
        }
    }
}
