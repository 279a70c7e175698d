import Diagnostics
import FrontMatter
import Markdown
import PromiseModel

/// Reads the keys of an activity and its follow-ups, and adds the texts among them and what is dropped.
enum ActivityReader {
    static func read(
        _ reader: inout MappingReader, options: MarkdownOptions, texts: inout [FieldText], lost: inout LostParts
    ) -> ActivityDetails? {
        let responsible = reader.text("ansvarig", example: "Kommunen", required: true)
        let partners = reader.texts("samverkan", example: "Polisen")
        let goal = reader.inline("mål", example: .goal)
        let target = reader.target("måltal", unit: "enhet")
        let unit = reader.text("enhet", example: "föreläsningar")
        let start = reader.date("start")
        let due = reader.date("klart")
        if let start, let due, due.value < start.value {
            DetailsReader.reportOrder(&reader, start: start, end: due)
        }
        let cause = reader.inline("orsak", example: .activityCause)
        for text in [responsible] + partners.map(Optional.some) + [unit] { texts.add(text, .label) }
        texts.add(goal, as: .goal)
        texts.add(cause, as: .activityCause)
        let status = reader.status("status", at: reader.isWritten("uppföljningar") ? .followedActivity : .activity)
        let dialogues = reader.texts("dialoger", example: "2024-03-12-torget")
        reader.reportTwice(dialogues, key: "dialoger")
        var index = 0
        let followUps = reader.mappings(
            "uppföljningar", example: "datum: 2024-03-12\ntext: \(ExampleText.followUp.rawValue)"
        ) { item in
            defer { index += 1 }
            return readFollowUp(&item, at: index, options: options, texts: &texts, lost: &lost)
        }
        checkStatus(status, followUps: followUps, &reader)
        checkOrder(followUps, &reader)
        checkDoubles(followUps, &reader)
        guard let responsible else {
            for followUp in followUps {
                lost.add(followUp.value.text)
                lost.add(followUp.value.evidence)
            }
            return nil
        }
        return ActivityDetails(
            activity: Activity(
                responsible: responsible.value, partners: partners.map(\.value), goal: goal?.words, target: target,
                unit: unit?.value, start: start?.value, due: due?.value, cause: cause?.words,
                initialStatus: status?.value, followUps: followUps.map(\.value.followUp)),
            dialogueNames: dialogues, followUpTexts: followUps.map(\.value.text),
            evidence: followUps.map(\.value.evidence), followUpDates: followUps.map(\.value.date), due: due)
    }

    private struct ReadFollowUp {
        let followUp: FollowUp
        let text: MarkdownDocument
        let evidence: Located<String>?
        let date: Located<CalendarDate>
    }

    private static func readFollowUp(
        _ item: inout MappingReader, at index: Int, options: MarkdownOptions, texts: inout [FieldText],
        lost: inout LostParts
    ) -> ReadFollowUp? {
        let date = item.date("datum", required: true)
        let text = item.notePlaceholder(
            item.markdown("text", example: ExampleText.followUp.rawValue, required: true))
        let status = item.status("status", at: .followUp)
        let outcome = item.quantity("utfall", at: .followUp)
        let isCancelled = status?.value == .cancelled
        let reason = item.reason(
            "orsak",
            isCancelled
                ? LocalizedText(sv: "varför aktiviteten avbryts", en: "why the activity is cancelled")
                : LocalizedText(sv: "varför det dröjer", en: "why it takes longer"), required: isCancelled,
            because: LocalizedText(sv: "när status är avbruten", en: "when the status is avbruten")
        ).map { item.inline($0) }
        texts.add(reason, as: .reason(index))
        let evidence = item.text("underlag", example: "/2024/rapporter/2024-kv1/")
        texts.add(evidence, .label)
        let markdown = text.map { prose($0, in: &item, options: options) }
        guard let date, let text, let markdown else {
            lost.add(markdown)
            lost.add(evidence)
            return nil
        }
        return ReadFollowUp(
            followUp: FollowUp(
                date: date.value, text: text.value, status: status?.value, outcome: outcome?.value,
                reason: reason?.words, evidence: evidence?.value),
            text: markdown, evidence: evidence, date: date)
    }

    private static func prose(
        _ text: Located<String>, in item: inout MappingReader, options: MarkdownOptions
    ) -> MarkdownDocument {
        let places = ScalarPlaces(
            of: Array(text.value.utf8), at: text.location.range ?? 0..<0, in: item.source)
        let (markdown, diagnostics) = MarkdownDocument.parseInline(
            source: item.source, text: text.value, options: options, places: places.range)
        diagnostics.forEach { item.report($0) }
        return markdown
    }

    /// The status belongs to the follow-ups once there are any; and a cancelled activity owes a reason, which only a
    /// follow-up can give.
    private static func checkStatus(
        _ status: Located<Status>?, followUps: [Located<ReadFollowUp>], _ reader: inout MappingReader
    ) {
        guard let status else { return }
        if let first = followUps.first {
            let isCancelled = status.value == .cancelled
            reader.report(
                Diagnostic(
                    .error, .statusWithFollowUps,
                    LocalizedText(
                        sv: "status står på aktiviteten fast den har uppföljningar",
                        en: "the activity has a status of its own though it has follow-ups"),
                    at: status.location,
                    advice: isCancelled
                        ? LocalizedText(
                            sv:
                                "ta bort raden och skriv status: avbruten och orsak: i den nyaste uppföljningen i stället",
                            en: "remove the line and write status: avbruten and orsak: in the newest follow-up instead")
                        : LocalizedText(
                            sv: "ta bort raden och skriv status i den nyaste uppföljningen i stället",
                            en: "remove the line and write the status in the newest follow-up instead"),
                    notes: [
                        Diagnostic.Note(
                            LocalizedText(sv: "uppföljningarna börjar här", en: "the follow-ups begin here"),
                            at: first.location)
                    ]))
        } else if status.value == .cancelled {
            reader.report(
                Diagnostic(
                    .error, .missingReason,
                    LocalizedText(
                        sv: "aktiviteten är avbruten utan orsak", en: "the activity is cancelled without a reason"),
                    at: status.location,
                    advice: reader.example(StatusPlace.activity.cancellation)))
        }
    }

    private static func checkOrder(_ followUps: [Located<ReadFollowUp>], _ reader: inout MappingReader) {
        for (earlier, later) in zip(followUps, followUps.dropFirst())
        where later.value.followUp.date < earlier.value.followUp.date {
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

    private static func checkDoubles(_ followUps: [Located<ReadFollowUp>], _ reader: inout MappingReader) {
        for (first, second) in zip(followUps, followUps.dropFirst())
        where first.value.followUp.date == second.value.followUp.date
            && first.value.followUp.text == second.value.followUp.text
        {
            reader.report(
                Diagnostic(
                    .warning, .duplicateFollowUp,
                    LocalizedText(
                        sv: "uppföljningen står två gånger, med samma datum och text",
                        en: "the follow-up stands twice, with one date and text"),
                    at: second.value.date.location,
                    advice: LocalizedText(sv: "ta bort den ena", en: "remove one of them"),
                    notes: [
                        Diagnostic.Note(
                            LocalizedText(sv: "den andra", en: "the other"), at: first.value.date.location)
                    ]))
        }
    }
}
