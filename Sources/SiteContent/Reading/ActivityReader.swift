import ContentFormat
import Diagnostics
import FrontMatter
import Markdown
import PromiseModel

/// Reads the keys of an activity and its follow-ups.
enum ActivityReader {
    static func read(_ reader: inout FormReader, language: Language) -> ActivityDetails? {
        let number = reader.value(
            .number,
            expecting: LocalizedText(sv: "ett nummer som i planen", en: "a number as in the plan"),
            example: ExampleText.activityNumber.rawValue, hint: numberHint, parse: { ActivityNumber($0) })
        let responsible = reader.responsible(required: true, language: language)
        let partners = reader.texts(.partners, example: ExampleText.partner.rawValue)
        for partner in partners { _ = reader.notePlaceholder(partner) }
        let places = reader.places()
        let when = reader.when()
        let goal = reader.inline(.goal, example: .goal)
        let written = reader.target(.target, unit: .unit)
        let unit = reader.ownText(.unit, example: .unit)
        if let unit, let problem = UnitNotation.problem(unit, language: language) { reader.report(problem) }
        let goals = GoalFields.read(&reader, target: written, unit: unit?.value)
        let endless = KnownDateNotation.Endless.activity(isMarked: reader.isWritten(.recurring))
        let start = reader.knownDate(.start, endless: endless)
        let due = reader.knownDate(.due, endless: endless)
        let isRecurring = reader.flag(.recurring)?.value ?? false
        if let start, let due, due.value.last < start.value.first {
            DetailsReader.reportOrder(&reader, start: start, end: due)
        }
        let steps = readSteps(&reader)
        let cause = reader.inline(.reason, example: .activityCause)
        for text in partners.map(Optional.some) + [unit] { reader.notes.note(text, .label) }
        reader.notes.note(goal, as: .goal)
        reader.notes.note(cause, as: .activityCause)
        let status = reader.status(
            .status,
            at: reader.isWritten(.followUps)
                ? .followedActivity(
                    indentation: reader.itemIndentation(of: .followUps) ?? 2, hasCause: reader.isWritten(.reason))
                : .activity(hasCause: reader.isWritten(.reason)))
        let dialogues = reader.texts(.dialogues, example: ExampleText.dialogueFile.rawValue, areNames: true)
        reader.reportTwice(dialogues, key: .dialogues)
        let relations = reader.relations()
        var index = 0
        var told: [KnownDate] = []
        let followUps = reader.mappings(.followUps, example: followUpExample) { item in
            defer { index += 1 }
            return readFollowUp(&item, at: index, unit: unit?.value, goal: goals.details?.perPeriod, told: &told)
        }
        checkStatus(status, followUps: followUps, &reader)
        checkOrder(followUps, &reader)
        checkDoubles(followUps, &reader)
        FollowUpCorrections.check(followUps.map(\.value), &reader)
        guard let responsible else {
            for followUp in followUps {
                reader.notes.lost.add(followUp.value.text)
                reader.notes.lost.add(followUp.value.evidence)
            }
            for address in relations.continues + relations.related { reader.notes.lost.add(link: address) }
            return nil
        }
        return ActivityDetails(
            activity: Activity(
                number: number?.value, responsible: responsible.text, responsibles: responsible.list,
                partners: partners.map(\.value), places: places, when: when, goal: goal?.words, target: goals.target,
                goalDetails: goals.details, unit: unit?.value, start: start?.value, due: due?.value,
                isRecurring: isRecurring, steps: steps,
                cause: cause?.words,
                initialStatus: status?.value, followUps: followUps.map(\.value.followUp)),
            dialogueNames: dialogues, followUps: followUps.map(\.value), due: due,
            relations: relations, names: responsible.names, partnerNames: partners)
    }

    /// What to write for `Åtgärd 1.3` or `nr 3b`.
    private static func numberHint(_ text: String) -> ValueHint? {
        let words = text.split(separator: " ")
        guard words.count > 1, let last = words.last.map(String.init), last.contains(where: \.isNumber),
            ActivityNumber(last) != nil
        else {
            return ValueHint(
                LocalizedText(
                    sv: "skriv numret som det står i planen, som 3, 1.3 eller 3b; utan nummer tar du bort raden",
                    en: "write the number as the plan has it, such as 3, 1.3 or 3b; without one remove the line"))
        }
        return ValueHint(LocalizedText(sv: "skriv \(last)", en: "write \(last)"), replacement: last)
    }

    private static func readSteps(_ reader: inout FormReader) -> [Step] {
        var next = 0
        return reader.mappings(.steps, example: "text: \(ExampleText.step.rawValue)") { item in
            let index = next
            next += 1
            let text = item.inline(.text, example: .step, required: true)
            item.notes.note(text, as: .step(index))
            let due = item.knownDate(.due)
            let completion = item.completion(.stepDone)
            let responsible = item.ownText(.responsible, example: .responsible)
            item.notes.note(responsible, .label)
            return text.map {
                Step(
                    text: $0.words, due: due?.value, completion: completion?.value, responsible: responsible?.value)
            }
        }.map(\.value)
    }

    private static let followUpExample =
        "datum: \(ExampleText.day.rawValue)\ntext: \(ExampleText.followUp.rawValue)"

    private static func readFollowUp(
        _ item: inout FormReader, at index: Int, unit: String?, goal: PeriodGoal?, told: inout [KnownDate]
    ) -> WrittenFollowUp? {
        let date = item.dateIfKnown(.date, required: true)
        let text = item.notePlaceholder(
            item.markdown(.text, example: ExampleText.followUp.rawValue, required: true))
        let status = item.status(.status, at: .followUp(hasReason: item.isWritten(.reason)))
        let outcome = item.amount(.outcome, at: .followUp(unit: unit))
        let details = OutcomeFields.read(&item, outcome: outcome, date: date?.value, goal: goal, unit: unit)
        let judgement = item.choice(
            .goalReached, among: ContentWords.judgements,
            unknown: LocalizedText(sv: "okänt svar om målet", en: "unknown answer about the goal"),
            hint: StatusSynonyms.hint(forJudgement:))
        let isOwed = status?.value.owesReason == true
        let reason = item.reason(
            .reason,
            status?.value == .cancelled
                ? LocalizedText(sv: "varför aktiviteten avbryts", en: "why the activity is cancelled")
                : isOwed
                    ? LocalizedText(sv: "varför aktiviteten inte blir av", en: "why the activity will not come about")
                    : LocalizedText(sv: "varför det dröjer", en: "why it takes longer"), required: isOwed,
            because: isOwed ? status.map { cause(of: $0.value) } : nil
        ).map { item.inline($0) }
        item.notes.note(reason, as: .reason(index))
        let evidence = item.text(.evidence, example: ExampleText.documentFile.rawValue)
        item.notes.note(evidence, .label)
        let corrects = item.correctedDate(.corrects, among: told)
        if let date = date?.value { told.append(date) }
        let markdown = text.map { prose($0, in: &item) }
        guard let date, let text, let markdown else {
            item.notes.lost.add(markdown)
            item.notes.lost.add(evidence)
            return nil
        }
        return WrittenFollowUp(
            number: index,
            followUp: FollowUp(
                date: date.value, text: text.value, status: status?.value, amount: outcome?.value,
                outcomeDetails: details, isGoalReached: judgement?.value,
                reason: reason?.words, evidence: evidence?.value, corrects: corrects?.value),
            text: markdown, evidence: evidence, date: date, corrects: corrects)
    }

    /// Why a follow-up owes a reason.
    private static func cause(of status: Status) -> LocalizedText {
        let word = ContentWords.name(of: status)
        return LocalizedText(sv: "när status är \(word)", en: "when the status is \(word)")
    }

    private static func prose(
        _ text: Located<String>, in item: inout FormReader
    ) -> MarkdownDocument {
        let places = ScalarPlaces(
            of: Array(text.value.utf8), at: text.location.range ?? 0..<0, in: item.source)
        let (markdown, diagnostics) = MarkdownDocument.parseInline(
            source: item.source, text: text.value, options: item.options, places: places.range)
        diagnostics.forEach { item.report($0) }
        return markdown
    }

    /// The status belongs to the follow-ups once there are any; and a cancelled activity owes a reason, which only a
    /// follow-up can give.
    private static func checkStatus(
        _ status: Located<Status>?, followUps: [Located<WrittenFollowUp>], _ reader: inout FormReader
    ) {
        guard let status else { return }
        if let first = followUps.first {
            reader.report(
                Diagnostic(
                    .error, .statusWithFollowUps,
                    LocalizedText(
                        sv: "status står på aktiviteten fast den har uppföljningar",
                        en: "the activity has a status of its own though it has follow-ups"),
                    at: status.location, advice: remedy(status.value, followUps.map(\.value.followUp)),
                    notes: [
                        Diagnostic.Note(
                            LocalizedText(sv: "uppföljningarna börjar här", en: "the follow-ups begin here"),
                            at: first.location)
                    ]))
        } else if status.value.owesReason {
            reader.report(
                Diagnostic(
                    .error, .missingReason,
                    reader.isWritten(.reason)
                        ? LocalizedText(
                            sv:
                                "orsak på aktiviteten säger vad den ska ändra, och ingen uppföljning varför den slutade",
                            en: "orsak of the activity says what it is to change, and no follow-up why it ended")
                        : status.value == .cancelled
                            ? LocalizedText(
                                sv: "aktiviteten är avbruten utan orsak",
                                en: "the activity is cancelled without a reason")
                            : LocalizedText(
                                sv: "aktiviteten är inte genomförd, och ingen orsak står",
                                en: "the activity is not carried out, and there is no reason"),
                    at: status.location,
                    advice: StatusPlace.activity(hasCause: reader.isWritten(.reason)).ending(as: status.value)))
        }
    }

    /// What becomes of an activity's own status: the follow-ups have the last word where they have one.
    private static func remedy(_ status: Status, _ followUps: [FollowUp]) -> LocalizedText {
        let name = ContentWords.name(of:)
        /// A follow-up by its day, and by its text where another has the same day.
        func named(_ followUp: FollowUp) -> (sv: String, en: String) {
            let day = followUp.date?.written ?? ContentWords.unknownDate
            guard followUps.count(where: { $0.date == followUp.date }) > 1 else { return (day, day) }
            return (
                "\(day) med texten ”\(followUp.text.shortened)”", "\(day) with the text “\(followUp.text.shortened)”"
            )
        }
        if let told = followUps.last(where: { $0.status != nil }), let known = told.status {
            let day = named(told)
            return LocalizedText(
                sv: "ta bort raden: uppföljningen från \(day.sv) säger \(name(known)), och det är den som gäller",
                en: "remove the line: the follow-up of \(day.en) says \(name(known)), and that is what counts")
        }
        let day = followUps.last.map(named) ?? (sv: "", en: "")
        let why =
            status.owesReason
            ? LocalizedText(sv: " och varför i orsak:", en: " and why in orsak:") : LocalizedText("")
        return LocalizedText(
            sv: "ta bort raden, och skriv status: \(name(status)) i uppföljningen från \(day.sv)\(why.swedish), om det "
                + "gäller än",
            en: "remove the line, and write status: \(name(status)) in the follow-up of \(day.en)\(why.english), if it "
                + "holds still")
    }

    private static func checkOrder(_ followUps: [Located<WrittenFollowUp>], _ reader: inout FormReader) {
        let dated = followUps.filter { $0.value.date.value != nil }
        for (earlier, later) in zip(dated, dated.dropFirst())
        where later.value.followUp.isBefore(earlier.value.followUp) {
            reader.report(
                Diagnostic(
                    .error, .datesInWrongOrder,
                    LocalizedText(
                        sv: "uppföljningen är äldre än den före", en: "the follow-up is older than the one before it"),
                    at: later.value.date.location,
                    advice: LocalizedText(
                        sv: "skriv uppföljningarna i ordning, den äldsta först",
                        en: "write the follow-ups in order, the oldest first"),
                    notes: [
                        Diagnostic.Note(
                            LocalizedText(sv: "den före", en: "the one before"), at: earlier.value.date.location)
                    ]))
        }
    }

    private static func checkDoubles(_ followUps: [Located<WrittenFollowUp>], _ reader: inout FormReader) {
        for (first, second) in zip(followUps, followUps.dropFirst())
        where first.value.followUp.date != nil && first.value.followUp.date == second.value.followUp.date
            && first.value.followUp.outcomeDetails?.period == second.value.followUp.outcomeDetails?.period
            // Who finds the slip on the same day puts it right with one of that day.
            && second.value.followUp.corrects != first.value.followUp.date
        {
            let isSame = first.value.followUp.text == second.value.followUp.text
            reader.report(
                Diagnostic(
                    .warning, .duplicateFollowUp,
                    isSame
                        ? LocalizedText(
                            sv: "uppföljningen står två gånger, med samma datum och text",
                            en: "the follow-up stands twice, with one date and text")
                        : LocalizedText(
                            sv: "två uppföljningar har samma datum", en: "two follow-ups have one date"),
                    at: second.value.date.location,
                    advice: isSame
                        ? LocalizedText(sv: "ta bort den ena", en: "remove one of them")
                        : LocalizedText(
                            sv: "kontrollera datumen; stämmer de, skriv det som hände den dagen i en uppföljning",
                            en: "check the dates; if they are right, write what happened that day in one follow-up"),
                    notes: [
                        Diagnostic.Note(
                            LocalizedText(sv: "den andra", en: "the other"), at: first.value.date.location)
                    ]))
        }
    }
}
