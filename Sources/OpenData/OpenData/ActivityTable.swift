import ContentFormat
import Diagnostics
import Localization
import Markdown
import PromiseModel
import SiteContent
import SiteModel

extension DataTable<ActivityRow> {
    static let activities = DataTable(
        "En aktivitet.",
        [
            .text("adress", "Aktivitetens sida.", format: "uri", column: .ordered) {
                $0.site.settings.address.absolute($0.entry.page.permalink.path)
            },
            .text("löfte", "Löftets namn.", column: .ordered) { $0.promise.page.title },
            .text("fokusområde", "Fokusområdets namn.", column: .ordered) { $0.area.page.title },
            .text("aktivitet", "Aktivitetens namn.", column: .ordered) { $0.entry.page.title }
                .guarding(.title) { $0.entry.page.title },
            .word(
                "läge", among: DataWords.statuses + [ActivityRow.unreported], "Hur långt den har kommit.",
                column: .ordered
            ) { $0.status },
            .text("läge_i_ord", "Läget som sidorna säger det.", column: .added) {
                $0.standings.word($0.entry.state.standing)
            },
            .flag(
                "försenad",
                "Om slutdatumet har passerat och den varken är genomförd eller avbruten. När löftet är slut: om en "
                    + "uppföljning efter slutdatumet säger det.", column: .ordered
            ) { $0.entry.state.isDelayed },
            .text(.number, "Numret i den undertecknade planen.", isOptional: true, column: .added) {
                $0.activity.number?.text
            }.sparse,
            .text(.responsible, "Den som ansvarar.", column: .ordered) { $0.activity.responsible },
            .records("ansvariga", "De som ansvarar och de som medverkar, var för sig.", of: .responsibles) {
                $0.activity.responsibles
            }.sparse,
            .texts(.partners, "De som är med.", each: "Ett namn.") { $0.activity.partners }
                .guarding(.list(.partners) { $0.activity.partners }),
            .places { $0.activity.places }.sparse,
            .text(.when, "När på dagen eller i veckan.", isOptional: true) { $0.activity.when }.sparse,
            .text(.goal, "Vad den ska leda till.", isOptional: true) { $0.activity.goal },
            .text(.start, "När den börjar.", isOptional: true, pattern: KnownDate.pattern, column: .ordered) {
                $0.activity.start?.written
            },
            .text(.due, "När den ska vara klar.", isOptional: true, pattern: KnownDate.pattern, column: .ordered) {
                $0.activity.due?.written
            },
            .flag(ContentKey.recurring.rawValue, "Om det är arbete utan ett slut.", column: .added) {
                $0.activity.isRecurring
            }.sparse,
            .flag("halkar_efter", "Om ett delmål skulle ha varit klart, men inte är det.", column: .added) {
                $0.entry.state.slippedStep != nil
            }.sparse,
            .records(.steps, "Vad som ska göras på vägen.", of: .steps) { $0.activity.steps }
                .guarding(
                    GuardedField(key: .steps) { row in
                        .list(row.activity.steps.map(\.told))
                    } read: { record in
                        try record.toldRecords(MemberName(ContentKey.steps.memberName)) { step in
                            try [ContentKey.text, .due].compactMap { try step.text(MemberName($0.memberName)) }
                                .joined(separator: ", ")
                        }
                    }
                ).sparse,
            .number("måltal", "Målet i siffror.", column: .ordered) {
                TargetWords.target($0.activity)?.number.plain
            }
            .guardingTarget,
            .word(
                "måltal_gräns", among: TargetWords.all, "Om måltalet är en undre eller en övre gräns.",
                isOptional: true, column: .ordered
            ) { TargetWords.target($0.activity).map(TargetWords.bound) },
            .word(
                "måltal_per", among: ContentWords.periodUnits.map(\.name),
                "Vad målet gäller för varje, om det inte gäller hela tiden.", isOptional: true, column: .added
            ) { TargetWords.unit($0.activity) }.sparse,
            .text(
                "måltal_i_ord", "Ett mål för varje period, som det är skrivet.", isOptional: true, column: .added
            ) { $0.activity.goalDetails?.perPeriod.map(TargetWords.text) }.sparse,
            .number(ContentKey.baseline.memberName, "Hur mycket det var från början.", column: .added) {
                $0.activity.goalDetails?.baseline?.plain
            }.guarding(.baseline) { $0.activity.goalDetails?.baseline?.plain }.sparse,
            .word(
                ContentKey.direction.memberName, among: ContentWords.directions.map(\.name), "Vart det ska gå.",
                isOptional: true, column: .added
            ) { row in ContentWords.directions.first { $0.value == row.activity.goalDetails?.direction }?.name }
            .guarding(.direction) { row in
                ContentWords.directions.first { $0.value == row.activity.goalDetails?.direction }?.name
            }.sparse,
            .number("utfall", "Hur mycket det har blivit.", column: .ordered) { $0.entry.state.outcome?.plain },
            .precision(column: .added) { $0.entry.state.amount }.sparse,
            .column("hållna_perioder", among: .added) { $0.entry.state.periods.map { "\($0.held)" } }.sparse,
            .column("bedömda_perioder", among: .added) { $0.entry.state.periods.map { "\($0.held + $0.missed)" } }
                .sparse,
            .records("perioder", "Hur det gick i varje period som målet gäller för.", of: .periods) {
                $0.entry.state.periods?.results ?? []
            }.sparse,
            .text(.unit, "Vad som räknas.", isOptional: true, column: .ordered) { $0.activity.unit },
            .text("orsak", "Varför den är sen eller avbruten.", isOptional: true, column: .ordered) {
                $0.entry.state.reason
            },
            .text("grundorsak", "Vad i problemet den riktar sig mot.", isOptional: true) { $0.activity.cause }
                .guarding(.reason) { $0.activity.cause },
            .column("senaste_uppföljning") { $0.entry.state.lastFollowUp?.written },
            .word(
                "status", among: DataWords.statuses,
                "Läget som står på den så länge den inte har följts upp.", isOptional: true
            ) { $0.activity.initialStatus.map(DataWords.word) }
            .guarding(.status) { $0.activity.initialStatus.map(DataWords.word) },
            .texts(.dialogues, "Dialogerna som bad om den.", each: "Dialogens namn.") {
                $0.entry.details.dialogueNames.map(\.value)
            }.guarding(.list(.dialogues, FileName.stem) { $0.entry.details.dialogueNames.map(\.value) }),
            .texts(.continues, "Vad i tidigare löften den fortsätter.", each: "Sidan.") { $0.relations?.earlier ?? [] }
                .sparse,
            .texts(.related, "Vad den hänger ihop med.", each: "Sidan.") { $0.relations?.related ?? [] }.sparse,
            .column("medverkar", among: .added) { $0.contributors }.sparse,
            .column(ContentKey.places.rawValue, among: .added) { PlaceTexts.joined($0.activity.places) }.sparse,
            .example(column: .ordered) { $0.entry.page },
            .records(.followUps, "Den äldsta först.", of: .followUps) { $0.followUps },
            .sources { SourceRow.all(of: $0.entry.page, in: $0.site) }.sparse,
            .flag("tillagd", "Om den kom till efter att löftet frystes.") { SignedFact.isAdded($0) }.sparse,
            .records(
                "vid_frysningen", "Uppgifter som är andra nu än när löftet först frystes.", of: .signedFacts
            ) { SignedFact.changed($0) }.sparse,
            .changes { $0.entry.page },
        ])
}

extension DataTable<Responsible> {
    static let responsibles = DataTable(
        "En som ansvarar eller medverkar.",
        [
            .text("namn", "Funktionens namn.") { $0.name },
            .word("roll", among: DataWords.responsibilities, "Om den ansvarar eller medverkar.") {
                DataWords.word($0.role)
            },
        ])
}

extension DataTable<Step> {
    static let steps = DataTable(
        "Ett delmål.",
        [
            .text(.text, "Vad som ska vara klart.") { $0.text },
            .text(.due, "När det ska vara klart.", isOptional: true, pattern: KnownDate.pattern) { $0.due?.written },
            .flag("är_gjort", "Om det är gjort.") { $0.completion != nil },
            .text(.stepDone, "När det gjordes, om det är känt.", isOptional: true, pattern: KnownDate.pattern) { step in
                if case .doneAt(let date) = step.completion { date.written } else { nil }
            },
            .text(.responsible, "Den som ansvarar, om det är en annan än för aktiviteten.", isOptional: true) {
                $0.responsible
            },
        ])
}

extension Step {
    /// What is promised of it: its text and its date, as an entry of `ändringar` would name them.
    fileprivate var told: String { [text, due?.written].compactMap { $0 }.joined(separator: ", ") }

}

extension DataTable<FollowUpRow> {
    static let followUps = DataTable(
        "En uppföljning.",
        [
            .text(.date, "Dagen, eller så mycket som är känt av tiden.", isOptional: true, pattern: KnownDate.pattern) {
                $0.written.followUp.date?.written
            },
            .text(.text, "Vad som har hänt.") { $0.written.text.plainText },
            .word(
                "status", among: DataWords.statuses, "Läget från den dagen, om det ändrades då.", isOptional: true
            ) { $0.written.followUp.status.map(DataWords.word) },
            .number("utfall", "Hur mycket det har blivit hittills.") { $0.written.followUp.outcome?.plain },
            .precision { $0.written.followUp.amount }.sparse,
            .text(.covers, "Tiden som utfallet är för, om den är skriven.", isOptional: true) {
                $0.written.followUp.outcomeDetails?.period?.written
            }.unguarded.sparse,
            .records(.outcomeParts, "Delar av utfallet.", of: .outcomeParts) {
                $0.written.followUp.outcomeDetails?.parts ?? []
            }.sparse,
            .word(
                ContentKey.goalReached.memberName, among: ContentWords.judgements.map(\.name),
                "Om målet är nått, enligt den som ansvarar.", isOptional: true
            ) { row in ContentWords.judgements.first { $0.value == row.written.followUp.isGoalReached }?.name }.sparse,
            .text(.reason, "Varför det är sent eller avbrutet.", isOptional: true) { $0.written.followUp.reason },
            .text(.evidence, "Det som visar det.", isOptional: true) {
                DataReference.evidence($0.written.evidence, of: $0.page, in: $0.site)
            },
            .text(
                .corrects, "Datumet för den tidigare uppföljning som den rättar.", isOptional: true,
                pattern: KnownDate.pattern
            ) { $0.written.followUp.corrects?.written }.sparse,
        ])
}

extension GuardedField {
    /// A list, of which nothing may vanish; its names compared as `name` has them.
    static func list(
        _ key: ContentKey, _ name: @escaping @Sendable (String) -> String = { $0 },
        _ value: @escaping @Sendable (Row) -> [String]
    ) -> GuardedField {
        GuardedField(key: key) {
            .list(value($0).map(name))
        } read: { record in
            try record.toldTexts(MemberName(key.memberName), name)
        }
    }
}

extension DataField {
    /// The word before a number that is not exact.
    static func precision(
        _ name: String = "utfall_ord", column: Column = .none, _ amount: @escaping @Sendable (Row) -> Amount?
    ) -> DataField {
        .word(
            name, among: ContentWords.precisions.map(\.name), "Ordet före talet, om det inte är exakt.",
            isOptional: true, column: column
        ) { row in
            amount(row).flatMap { amount in ContentWords.precisions.first { $0.value == amount.precision }?.name }
        }
    }
}

extension DataField<ActivityRow> {
    /// A target is told by two members, one for each period by one.
    fileprivate var guardingTarget: DataField {
        guarding(
            GuardedField(key: .target) {
                .text(
                    $0.activity.goalDetails?.perPeriod.map(TargetWords.text)
                        ?? $0.activity.target.map(TargetWords.text) ?? "")
            } read: { record in
                if let goal = try record.text("måltal_i_ord") { return .text(goal) }
                guard record.contains("måltal") else { return nil }
                guard let number = try record.number("måltal") else { return .text("") }
                let bound = try record.text("måltal_gräns") ?? TargetWords.atLeast
                return .text("\(bound) \(number.plain)")
            })
    }
}
