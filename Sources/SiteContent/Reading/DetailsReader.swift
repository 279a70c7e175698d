import ContentFormat
import Diagnostics
import FrontMatter
import Markdown
import PromiseModel

/// Reads the keys that a page has by what it is. A detail that lacks what it must have is
/// nil; that was reported.
enum DetailsReader {
    /// - Parameter folder: its name, which says the promise's year.
    static func promise(
        _ reader: inout FormReader, folder: String
    ) -> PromiseDetails? {
        let start = reader.knownDate(.start, required: true)
        let end = reader.dateIfAny(.end, required: true, endless: .promise)
        let parties = reader.mappings(.parties, example: "namn: \(ExampleText.party.rawValue)", required: true) {
            party in
            let name = party.ownText(.name, example: .party, required: true)
            let representative = party.ownText(.representative, example: .person)
            let role = party.ownText(.role, example: .role)
            for text in [name, representative, role] { party.notes.note(text, .label) }
            return name.map { Party(name: $0.value, representative: representative?.value, role: role?.value) }
        }
        let contributors = reader.texts(.contributors, example: ExampleText.partner.rawValue)
        for name in contributors {
            _ = reader.notePlaceholder(name)
            reader.notes.note(name, .label)
        }
        reader.reportTwice(contributors, key: .contributors)
        let signed = reader.knownDate(.signed)
        let place = reader.ownText(.town, example: .town)
        reader.notes.note(place, .label)
        let document = reader.text(.document, example: ExampleText.documentFile.rawValue)
        let goal = reader.inline(.goal, example: .goal)
        reader.notes.note(goal, as: .goal)
        let series = reader.texts(.measures, example: ExampleText.seriesFile.rawValue)
        reader.reportTwice(series, key: .measures)
        guard let start, let end else {
            reader.notes.lost.add(link: document)
            return nil
        }
        let last = end.value.map { Located($0, at: end.location) }
        if let last, last.value.last < start.value.first {
            reportOrder(&reader, start: start, end: last)
        } else if let problem = FolderYears(folder)?.problem(start: start, end: last) {
            reader.report(problem)
        }
        return PromiseDetails(
            promise: CitizenPromise(
                period: PromisePeriod(begins: start.value, ends: end.value), parties: parties.map(\.value),
                contributors: contributors.map(\.value), signed: signed?.value, place: place?.value,
                document: document?.value, goal: goal?.words),
            document: document, seriesNames: series, contributors: contributors)
    }

    static func focusArea(_ reader: inout FormReader, language: Language) -> FocusAreaDetails? {
        let number = reader.count(.number, in: 1...99, example: .areaNumber, required: true)
        let problem = reader.inline(.problem, example: .problem)
        let causes = reader.texts(.causes, example: ExampleText.cause.rawValue).map { cause in
            _ = reader.notePlaceholder(cause)
            return reader.inline(cause)
        }
        let goal = reader.inline(.goal, example: .goal)
        let responsible = reader.responsible(required: false, language: language)
        let series = reader.texts(.measures, example: ExampleText.seriesFile.rawValue, areNames: true)
        reader.reportTwice(series, key: .measures)
        reader.notes.note(problem, as: .problem)
        for (index, cause) in causes.enumerated() { reader.notes.note(cause, as: .cause(index)) }
        reader.notes.note(goal, as: .goal)
        let places = reader.places()
        let when = reader.when()
        let relations = reader.relations()
        guard let number else {
            for address in relations.continues + relations.related { reader.notes.lost.add(link: address) }
            return nil
        }
        return FocusAreaDetails(
            area: FocusArea(
                number: number.value, problem: problem?.words, causes: causes.map(\.words), goal: goal?.words,
                responsible: responsible?.text, responsibles: responsible?.list ?? [], places: places,
                when: when),
            number: number, seriesNames: series, relations: relations,
            responsibleNames: responsible?.names ?? [])
    }

    static func dialogue(_ reader: inout FormReader) -> DialogueDetails? {
        let date = reader.knownDate(.date, required: true)
        let endDate = reader.date(.endDate)
        if let date, let endDate, endDate.value < date.value.first {
            reportOrder(&reader, start: date, end: Located(KnownDate(endDate.value), at: endDate.location))
        } else if let date, date.value.day == nil {
            checkImprecise(date, end: endDate, &reader)
        }
        let time = reader.value(
            .time, expecting: LocalizedText(sv: "ett klockslag", en: "a time of the day"),
            example: ExampleText.time.rawValue,
            hint: ClockNotation.hint(for:), parse: { ClockSpan($0) })
        let place = reader.ownText(.place, example: .place, required: !reader.isWritten(.places))
        reader.notes.note(place, .label)
        let manner = reader.choice(
            .manner, among: ContentWords.manners, unknown: LocalizedText(sv: "okänt sätt", en: "unknown manner"),
            hint: MannerSynonyms.hint)
        let places = reader.places()
        let when = reader.when()
        let participants = reader.people(.participants)
        let answerCount = reader.people(.answerCount)
        reportCounts(&reader, manner: manner?.value, isMannerRead: manner != nil || !reader.isWritten(.manner))
        var next = 0
        let views = reader.mappings(.views, example: "text: \(ExampleText.view.rawValue)") { item in
            let index = next
            next += 1
            let text = item.inlineProse(.text, example: .view, required: true, isQuotation: true)
            let answer = item.inlineProse(.answer, example: .answer)
            item.notes.note(text, as: .view(index), .quotation)
            item.notes.note(answer, as: .answer(index))
            let answerDue = item.date(.answerDue)
            let place = item.location(of: .answerDue) ?? item.location(of: .status) ?? text?.written.location
            let decision = item.choice(
                .status, among: ContentWords.decisions,
                unknown: LocalizedText(sv: "okänd status", en: "unknown status"), code: .unknownStatus,
                hint: StatusSynonyms.hint(forDecision:))
            let activity = item.text(.activity, example: ExampleText.newAddress.rawValue)
            return text.map {
                WrittenView(
                    number: index,
                    view: Dialogue.View(
                        text: $0.words, answer: answer?.words, answerDue: answerDue?.value, decision: decision?.value),
                    activity: activity, answerPlace: place ?? $0.written.location)
            }
        }
        let names = place.map { [$0.value] } ?? places.map(\.name)
        guard let date, !names.isEmpty else { return nil }
        return DialogueDetails(
            dialogue: Dialogue(
                date: date.value.last, endDate: endDate?.value, time: time?.value, place: names.joined(separator: ", "),
                isPlaceWritten: place != nil, places: places, when: when, manner: manner?.value,
                participants: participants?.value, answerCount: answerCount?.value,
                views: views.map(\.value.view), known: date.value.day == nil ? date.value : nil),
            views: views.map(\.value))
    }

    /// People who took part and answers to a survey are different things, and each is counted by its own key.
    private static func reportCounts(_ reader: inout FormReader, manner: Dialogue.Manner?, isMannerRead: Bool) {
        guard isMannerRead else { return }
        if manner == .survey, reader.isWritten(.participants), let place = reader.location(of: .participants) {
            reader.report(
                Diagnostic(
                    .error, .wrongValue,
                    LocalizedText(
                        sv: "en enkät har inga deltagare, utan svar", en: "a survey has answers, and no participants"),
                    at: place,
                    advice: LocalizedText(
                        sv: "skriv antal svar: i stället för deltagare:",
                        en: "write antal svar: instead of deltagare:")))
        }
        if manner != .survey, reader.isWritten(.answerCount), let place = reader.location(of: .answerCount) {
            reader.report(
                Diagnostic(
                    .error, .wrongValue,
                    LocalizedText(
                        sv: "antal svar räknar svaren på en enkät", en: "antal svar counts the answers to a survey"),
                    at: place,
                    advice: manner == nil
                        ? LocalizedText(
                            sv: "är det en enkät, lägg till raden sätt: enkät; annars skriv deltagare:",
                            en: "if it is a survey, add the line sätt: enkät; else write deltagare:")
                        : LocalizedText(
                            sv: "skriv hur många som var med i deltagare:, och ta bort antal svar:",
                            en: "write how many took part in deltagare:, and remove antal svar:")))
        }
    }

    /// Who is to come to a dialogue must know its day, and one of several days has a first and a last.
    private static func checkImprecise(
        _ date: Located<KnownDate>, end: Located<CalendarDate>?, _ reader: inout FormReader
    ) {
        let today = reader.source.today.flatMap(CalendarDate.init(iso:))
        let advice = LocalizedText(sv: "skriv dagen, som ÅÅÅÅ-MM-DD", en: "write the day, as ÅÅÅÅ-MM-DD")
        if let end {
            reader.report(
                Diagnostic(
                    .error, .wrongDate,
                    LocalizedText(
                        sv: "dialogen har ett slutdatum, men ingen första dag",
                        en: "the dialogue has a last day, and no first"), at: date.location, advice: advice,
                    notes: [
                        Diagnostic.Note(LocalizedText(sv: "slutar här", en: "ends here"), at: end.location)
                    ]))
        } else if let today, date.value.last >= today {
            reader.report(
                Diagnostic(
                    .warning, .doubtfulDate,
                    LocalizedText(
                        sv: "dialogen har kanske inte varit än, och ingen ser vilken dag den är",
                        en: "the dialogue may still be to come, and nobody sees on which day"),
                    at: date.location, advice: advice))
        }
    }

    static func report(_ reader: inout FormReader) -> Report? {
        let source = reader.source
        let period = reader.value(
            .period, expecting: LocalizedText(sv: "en period", en: "a period"), example: ExampleText.period.rawValue,
            required: true, hint: { PeriodNotation.hint(for: $0, year: KnownYear.of(source)) },
            parse: { ReportPeriod($0) })
        let decision = reader.ownText(.decision, example: .decision)
        reader.notes.note(decision, .label)
        return period.map { Report(period: $0.value, decision: decision?.value) }
    }

    /// A series without its figures, which come from the file beside it.
    static func series(
        _ reader: inout FormReader, fields: PageFields
    ) -> DataSeries? {
        let description = reader.inline(.description, example: .description, required: true)
        reader.notes.note(description, as: .description)
        let fetched = reader.knownDate(.fetched, required: true)
        let next = reader.date(.next)
        let breaks = reader.texts(.breaks, example: ExampleText.seriesPeriod.rawValue)
        reader.reportTwice(breaks, key: .breaks)
        let approximate = approximation(&reader)
        let presentation = reader.choice(
            .presentation, among: ContentWords.presentations,
            unknown: LocalizedText(sv: "okänt diagram", en: "unknown chart"))
        let goal = reader.number(.goal, at: .series)
        let baseline = reader.number(.baseline, at: .series)
        let direction = reader.direction()
        guard let description, !fields.sources.isEmpty, let fetched else { return nil }
        return DataSeries(
            description: description.words, source: fields.sources.map(\.words).joined(separator: "; "),
            fetched: fetched.value, next: next?.value, breaks: breaks.map(\.value), approximate: approximate,
            presentation: presentation?.value ?? .line, goal: goal?.value,
            baseline: baseline?.value, direction: direction?.value, columns: [], rows: [])
    }

    /// `ja` for all figures, or the periods of some.
    private static func approximation(_ reader: inout FormReader) -> DataSeries.Approximation {
        guard !reader.isWritten(.approximate) || reader.isScalar(.approximate) else {
            let periods = reader.texts(.approximate, example: ExampleText.seriesPeriod.rawValue)
            reader.reportTwice(periods, key: .approximate)
            return .periods(periods.map(\.value))
        }
        let isAll = reader.value(
            .approximate,
            expecting: LocalizedText(sv: "ja, eller en lista med perioder", en: "ja, or a list of periods"),
            example: "ja",
            hint: approximateHint, parse: { $0 == "ja" ? true : $0 == "nej" ? false : nil })
        return isAll?.value == true ? .all : .periods([])
    }

    /// What to write of figures of which some are not exact: that all are is only advised where that was said.
    private static func approximateHint(_ text: String) -> ValueHint {
        func listed(_ period: String, isCertain: Bool) -> ValueHint {
            ValueHint(
                LocalizedText(sv: "skriv [\(period)]", en: "write [\(period)]"),
                replacement: isCertain ? "[\(period)]" : nil)
        }
        if SeriesPeriods.isPeriod(text) { return listed(text, isCertain: true) }
        let meant = SeriesPeriodNotation.periods(meantBy: text, beside: [])
        if meant.count == 1, SeriesPeriods.isPeriod(meant[0]) {
            return listed(meant[0], isCertain: SeriesPeriodNotation.isCertain(text))
        }
        return ValueHint(
            LocalizedText(
                sv: "är bara några av talen ungefärliga skriver du deras perioder som i tabellen, så här: "
                    + "[\(ExampleText.period.rawValue)]; är alla det skriver du ja",
                en:
                    "if only some of the figures are approximate, write their periods as the table has them, like this: "
                    + "[\(ExampleText.period.rawValue)]; if all are, write ja"))
    }

    static func reportOrder(_ reader: inout FormReader, start: Located<CalendarDate>, end: Located<CalendarDate>) {
        reportOrder(
            &reader, start: Located(KnownDate(start.value), at: start.location),
            end: Located(KnownDate(end.value), at: end.location))
    }

    static func reportOrder(_ reader: inout FormReader, start: Located<KnownDate>, end: Located<KnownDate>) {
        reader.report(
            Diagnostic(
                .error, .datesInWrongOrder,
                LocalizedText(sv: "slutdatumet ligger före startdatumet", en: "the end date is before the start date"),
                at: end.location,
                advice: LocalizedText(
                    sv: "skriv \(start.value.written) eller ett senare datum",
                    en: "write \(start.value.written) or a later date"),
                notes: [Diagnostic.Note(LocalizedText(sv: "startar här", en: "starts here"), at: start.location)]))
    }
}
