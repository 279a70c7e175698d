import ContentFormat
import PromiseModel
import SiteContent
import SiteModel

/// A dialogue with all that a record of it takes words from.
struct DialogueRow: Sendable {
    let entry: DialogueEntry
    let promise: PromiseEntry
    let site: Site

    /// All of some parts of a site, in its order.
    static func all(_ parts: [SitePart], of site: Site) -> [DialogueRow] {
        parts.flatMap(\.promises).flatMap { promise in
            promise.dialogues.map { DialogueRow(entry: $0, promise: promise, site: site) }
        }
    }

    var views: [ViewRow] { entry.views.map { ViewRow(entry: $0, site: site) } }
}

/// A view with all that a record of it takes words from.
struct ViewRow: Sendable {
    let entry: ViewEntry
    let site: Site
}

extension DataTable<DialogueRow> {
    static let dialogues = DataTable(
        "En dialog.",
        [
            .text("adress", "Dialogens sida.", format: "uri", column: .ordered) {
                $0.site.settings.address.absolute($0.entry.page.permalink.path)
            },
            .text("löfte", "Löftets namn.", column: .ordered) { $0.promise.page.title },
            .text("dialog", "Dialogens namn.", column: .ordered) { $0.entry.page.title },
            .text(.date, "När den hölls.", pattern: KnownDate.pattern, column: .ordered) {
                $0.entry.dialogue.begins.written
            },
            .text(.time, "Klockslaget, som 18.00–20.00.", isOptional: true, column: .ordered) {
                $0.entry.dialogue.time?.text()
            },
            .text(.place, "Var den hölls.", column: .ordered) { $0.entry.dialogue.place },
            .places { $0.entry.dialogue.places }.sparse,
            .text(.when, "När på dagen eller i veckan.", isOptional: true) { $0.entry.dialogue.when }.sparse,
            .number("deltagare", "Hur många som var med.", column: .ordered) {
                $0.entry.dialogue.participants?.number.plain
            }.guardingPeople(.participants) { $0.entry.dialogue.participants },
            .precision("deltagare_ord", column: .added) { $0.entry.dialogue.participants }.sparse,
            .example(column: .added) { $0.entry.page },
            .text(.endDate, "Sista dagen, om den pågår flera dagar.", isOptional: true, format: "date", column: .added)
            {
                $0.entry.dialogue.endDate?.iso
            }.sparse,
            .word(
                ContentKey.manner.memberName, among: Dialogue.Manner.allCases.map(DataWords.word), "Hur den hölls.",
                isOptional: true, column: .added
            ) { $0.entry.dialogue.manner.map(DataWords.word) }
            .guarding(.manner) { $0.entry.dialogue.manner.map(DataWords.word) }.sparse,
            .number(ContentKey.answerCount.memberName, "Hur många som svarade på enkäten.", column: .added) {
                $0.entry.dialogue.answerCount?.number.plain
            }.guardingPeople(.answerCount) { $0.entry.dialogue.answerCount }.sparse,
            .precision("antal_svar_ord", column: .added) { $0.entry.dialogue.answerCount }.sparse,
            .column(ContentKey.places.rawValue, among: .added) { PlaceTexts.joined($0.entry.dialogue.places) }.sparse,
            .records(.views, "Vad invånarna sa.", of: .views) { $0.views },
            .sources { SourceRow.all(of: $0.entry.page, in: $0.site) }.sparse,
            .changes { $0.entry.page },
        ])
}

extension DataField<DialogueRow> {
    /// How many people there were is told by two members, where the number is not exact.
    fileprivate func guardingPeople(
        _ key: ContentKey, _ amount: @escaping @Sendable (DialogueRow) -> Amount?
    ) -> DataField {
        let (number, word) = (MemberName(key.memberName), MemberName(key.memberName + "_ord"))
        return guarding(
            GuardedField(key: key) {
                .text(amount($0).map(ContentWords.text) ?? "")
            } read: { record in
                guard record.contains(number) else { return nil }
                guard let told = try record.number(number) else { return .text("") }
                let before = try record.text(word).map { $0 + " " } ?? ""
                return .text(before + told.plain.replacing(".", with: ","))
            })
    }
}

extension DataTable<ViewRow> {
    static let views = DataTable(
        "En synpunkt.",
        [
            .text(.text, "Vad som sades.", column: .ordered) { $0.entry.view.text }
                .columned(ChangedPart.view.rawValue),
            .text(.answer, "Svaret.", isOptional: true, column: .ordered) { $0.entry.view.answer },
            .text(
                .answerDue, "Dagen då svaret var lovat.", isOptional: true, format: "date", column: .ordered
            ) { $0.entry.view.answerDue?.iso },
            .word(
                "status", among: Dialogue.Decision.allCases.map(DataWords.word), "Vad som händer.",
                isOptional: true, column: .ordered
            ) { $0.entry.view.decision.map(DataWords.word) },
            .text(
                .activity, "Aktiviteten som det ledde till.", isOptional: true, format: "uri", column: .ordered
            ) { row in row.entry.activity.map { row.site.settings.address.absolute($0.permalink.path) } },
        ])
}
