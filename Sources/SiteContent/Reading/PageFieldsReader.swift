import ContentFormat
import Diagnostics
import FrontMatter
import PromiseModel

extension PageFields {
    /// Reads the keys that every page may have. A page without a title has an empty one.
    ///
    /// - Parameter needsSource: whether it must name its source.
    static func read(
        _ reader: inout FormReader, needsSource: Bool
    ) -> (fields: PageFields, hasTitle: Bool) {
        let title = reader.ownText(.title, example: .pageTitle, required: true)
        var fields = PageFields(title: title ?? Located("", at: reader.source.wholeFile))
        let lead = reader.inline(.lead, example: .lead)
        fields.lead = lead?.words
        reader.notes.note(lead, as: .lead, .lead)
        fields.language = reader.language(.language)?.value
        fields.isDraft = reader.flag(.draft)?.value ?? false
        let from = reader.date(.published)
        let until = reader.date(.unpublished)
        fields.publishedFrom = from?.value
        fields.publishedUntil = until?.value
        if let from, let until, until.value <= from.value {
            reader.report(
                Diagnostic(
                    .error, .datesInWrongOrder,
                    LocalizedText(
                        sv: "sidan avpubliceras innan den publiceras",
                        en: "the page is taken down before it is published"),
                    at: until.location,
                    advice: LocalizedText(
                        sv: "skriv ett datum efter \(from.value.iso)", en: "write a date after \(from.value.iso)"),
                    notes: [
                        Diagnostic.Note(LocalizedText(sv: "publiceras här", en: "published here"), at: from.location)
                    ]))
        }
        fields.updated = reader.knownDate(.updated)?.value
        fields.sources = PageSource.read(&reader, isRequired: needsSource)
        fields.isExample = reader.flag(.example)?.value ?? false
        fields.picture = readPicture(&reader)
        var index = 0
        fields.changes = reader.mappings(.changes, example: changeExample) { item in
            defer { index += 1 }
            return readChange(&item, at: index)
        }.map(\.value)
        fields.exemptions = .read(&reader)
        return (fields, title != nil)
    }

    /// What citizens said, as the text of a promise, a focus area or an activity tells it.
    static func readYouSaid(_ reader: inout FormReader) -> String? {
        let said = reader.ownText(.youSaid, example: .youSaid)
        reader.notes.note(said, .label)
        return said?.value
    }

    private static func readPicture(
        _ reader: inout FormReader
    ) -> Picture? {
        let file = reader.text(.picture, example: ExampleText.pictureFile.rawValue)
        let description = reader.ownText(.pictureDescription, example: .picture)
        let caption = reader.inline(.caption, example: .picture)
        let photographer = reader.ownText(.photographer, example: .photographer)
        reader.notes.note(description)
        reader.notes.note(caption, as: .caption)
        let isDescribed = [ContentKey.pictureDescription, .caption].contains { reader.has($0) }
        if let file, description == nil, caption == nil, !isDescribed {
            reader.report(
                Diagnostic(
                    .error, .missingAlt,
                    LocalizedText(
                        sv: "bilden har ingen beskrivning", en: "the picture has no description"), at: file.location,
                    advice: LocalizedText(
                        sv: "lägg till raden bildbeskrivning: och skriv vad bilden visar, för den som inte kan se den",
                        en: "add the line bildbeskrivning: and say what the picture shows, for those who cannot see it")
                ))
        }
        let isTold = description != nil || caption != nil || photographer != nil
        if file == nil, isTold, !reader.has(.picture) {
            let names: [(key: LocalizedText, value: Located<String>?)] = [
                (LocalizedText(sv: "bildbeskrivningen", en: "the description"), description),
                (LocalizedText(sv: "bildtexten", en: "the caption"), caption?.written),
                (LocalizedText(sv: "fotografen", en: "the photographer"), photographer),
            ]
            for case (let key, let value?) in names {
                reader.report(
                    Diagnostic(
                        .error, .missingKey,
                        LocalizedText(sv: "\(key.swedish) har ingen bild", en: "\(key.english) has no picture"),
                        at: value.location,
                        advice: LocalizedText(
                            sv: "lägg till raden bild: med bildens fil, eller ta bort \(key.swedish)",
                            en: "add the line bild: with the picture's file, or remove \(key.english)")))
            }
        }
        guard let file, description != nil || caption != nil else {
            reader.notes.lost.add(picture: file)
            return nil
        }
        return Picture(
            file: file, description: description?.value, caption: caption?.words, photographer: photographer)
    }

    private static let changeExample =
        "datum: \(ExampleText.day.rawValue)\nfält: klart\norsak: \(ExampleText.changeReason.rawValue)"

    private static func readChange(
        _ reader: inout FormReader, at index: Int
    ) -> ChangeNote? {
        let date = reader.knownDate(.date, required: true)
        let field = reader.text(.field, example: ContentKey.due.rawValue, required: true)
        if let problem = field.flatMap(ChangedFields.problem) { reader.report(problem) }
        let before = reader.ownText(.before, example: .before)
        let isCorrection = reader.flag(.correction)?.value ?? false
        let reason = reader.reason(
            .reason, LocalizedText(sv: "varför det ändrades", en: "why it was changed"), required: !isCorrection
        ).map { reader.inline($0) }
        let decision = reader.ownText(.decision, example: .decision)
        reader.notes.note(before, .label)
        reader.notes.note(reason, as: .change(index))
        reader.notes.note(decision, .label)
        guard let date, let field, reason != nil || isCorrection else { return nil }
        return ChangeNote(
            date: date.value, field: field.value, before: before?.value, reason: reason?.words ?? "",
            isCorrection: isCorrection, decision: decision?.value)
    }
}
