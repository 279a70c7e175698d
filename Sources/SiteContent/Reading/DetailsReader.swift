import Diagnostics
import FrontMatter
import Markdown
import PromiseModel

/// Reads the keys that a page has by what it is, and adds the texts among them. A detail that lacks what it must have is
/// nil; that was reported.
enum DetailsReader {
    /// - Parameter folder: its name, which says the promise's year.
    static func promise(
        _ reader: inout MappingReader, folder: String, texts: inout [FieldText], lost: inout LostParts
    ) -> PromiseDetails? {
        let start = reader.date("start", required: true)
        let end = reader.date("slut", required: true)
        let parties = reader.mappings("parter", example: "namn: \(ExampleText.party.rawValue)", required: true) {
            party in
            let name = party.ownText("namn", example: .party, required: true)
            let representative = party.ownText("företrädare", example: .person)
            let role = party.ownText("roll", example: .role)
            for text in [name, representative, role] { texts.add(text, .label) }
            return name.map { Party(name: $0.value, representative: representative?.value, role: role?.value) }
        }
        let signed = reader.date("undertecknat")
        let place = reader.ownText("ort", example: .town)
        texts.add(place, .label)
        let document = reader.text("dokument", example: ExampleText.documentFile.rawValue)
        guard let start, let end else {
            lost.add(link: document)
            return nil
        }
        if end.value < start.value {
            reportOrder(&reader, start: start, end: end)
        } else if let problem = FolderYears(folder)?.problem(start: start, end: end) {
            reader.report(problem)
        }
        return PromiseDetails(
            promise: CitizenPromise(
                period: PromisePeriod(start: start.value, end: end.value), parties: parties.map(\.value),
                signed: signed?.value, place: place?.value, document: document?.value),
            document: document)
    }

    static func focusArea(_ reader: inout MappingReader, texts: inout [FieldText]) -> FocusAreaDetails? {
        let number = reader.count("nummer", in: 1...99, example: .areaNumber, required: true)
        let problem = reader.inline("problembild", example: .problem)
        let causes = reader.texts("orsaker", example: ExampleText.cause.rawValue).map { cause in
            _ = reader.notePlaceholder(cause)
            return reader.inline(cause)
        }
        let goal = reader.inline("mål", example: .goal)
        let responsible = reader.ownText("ansvarig", example: .responsible)
        let series = reader.texts("mått", example: ExampleText.seriesFile.rawValue, areNames: true)
        reader.reportTwice(series, key: "mått")
        texts.add(problem, as: .problem)
        for (index, cause) in causes.enumerated() { texts.add(cause, as: .cause(index)) }
        texts.add(goal, as: .goal)
        texts.add(responsible, .label)
        guard let number else { return nil }
        return FocusAreaDetails(
            area: FocusArea(
                number: number.value, problem: problem?.words, causes: causes.map(\.words), goal: goal?.words,
                responsible: responsible?.value),
            number: number, seriesNames: series)
    }

    static func dialogue(_ reader: inout MappingReader, texts: inout [FieldText]) -> DialogueDetails? {
        let date = reader.date("datum", required: true)
        let time = reader.value(
            "tid", expecting: LocalizedText(sv: "ett klockslag", en: "a time of the day"),
            example: ExampleText.time.rawValue,
            hint: ClockNotation.hint(for:), parse: { ClockSpan($0) })
        let place = reader.ownText("plats", example: .place, required: true)
        texts.add(place, .label)
        let participants = reader.count("deltagare", in: 0...1_000_000)
        var index = 0
        let views = reader.mappings("synpunkter", example: "text: \(ExampleText.view.rawValue)") { item in
            defer { index += 1 }
            let text = item.inlineProse("text", example: .view, required: true, isQuotation: true)
            let answer = item.inlineProse("svar", example: .answer)
            texts.add(text, as: .view(index), .quotation)
            texts.add(answer, as: .answer(index))
            let answerDue = item.date("svar senast")
            let place = item.location(of: "svar senast") ?? item.location(of: "status") ?? text?.written.location
            let decision = item.choice(
                "status", among: ContentWords.decisions,
                unknown: LocalizedText(sv: "okänd status", en: "unknown status"), code: .unknownStatus,
                hint: StatusSynonyms.hint(forDecision:))
            let activity = item.text("aktivitet", example: ExampleText.newAddress.rawValue)
            return text.map {
                ReadView(
                    view: Dialogue.View(
                        text: $0.words, answer: answer?.words, answerDue: answerDue?.value, decision: decision?.value),
                    activity: activity, place: place ?? $0.written.location)
            }
        }
        guard let date, let place else { return nil }
        return DialogueDetails(
            dialogue: Dialogue(
                date: date.value, time: time?.value, place: place.value, participants: participants?.value,
                views: views.map(\.value.view)),
            activityAddresses: views.map(\.value.activity), answerPlaces: views.map(\.value.place))
    }

    private struct ReadView {
        let view: Dialogue.View
        let activity: Located<String>?
        let place: SourceLocation
    }

    static func report(_ reader: inout MappingReader, texts: inout [FieldText]) -> Report? {
        let source = reader.source
        let period = reader.value(
            "period", expecting: LocalizedText(sv: "en period", en: "a period"), example: ExampleText.period.rawValue,
            required: true, hint: { PeriodNotation.hint(for: $0, year: KnownYear.of(source)) },
            parse: { ReportPeriod($0) })
        let decision = reader.ownText("beslut", example: .decision)
        texts.add(decision, .label)
        return period.map { Report(period: $0.value, decision: decision?.value) }
    }

    /// A series without its figures, which come from the file beside it.
    static func series(
        _ reader: inout MappingReader, fields: PageFields, texts: inout [FieldText]
    ) -> DataSeries? {
        let description = reader.inline("beskrivning", example: .description, required: true)
        texts.add(description, as: .description)
        let fetched = reader.date("hämtad", required: true)
        let presentation = reader.choice(
            "visa", among: ContentWords.presentations,
            unknown: LocalizedText(sv: "okänt diagram", en: "unknown chart"))
        let goal = reader.number("mål", at: .series)
        guard let description, let source = fields.source, let fetched else { return nil }
        return DataSeries(
            description: description.words, source: source.value, fetched: fetched.value,
            presentation: presentation?.value ?? .line, goal: goal?.value, columns: [], rows: [])
    }

    static func reportOrder(_ reader: inout MappingReader, start: Located<CalendarDate>, end: Located<CalendarDate>) {
        reader.report(
            Diagnostic(
                .error, .datesInWrongOrder,
                LocalizedText(sv: "slutdatumet ligger före startdatumet", en: "the end date is before the start date"),
                at: end.location,
                advice: LocalizedText(
                    sv: "skriv \(start.value.iso) eller ett senare datum",
                    en: "write \(start.value.iso) or a later date"),
                notes: [Diagnostic.Note(LocalizedText(sv: "startar här", en: "starts here"), at: start.location)]))
    }
}
