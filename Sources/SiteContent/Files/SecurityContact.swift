import Diagnostics
import FrontMatter
import PromiseModel

/// `security.txt` (RFC 9116): whom to tell of a hole in the site.
enum SecurityContact {
    /// What is wrong with the file: it must name a contact (2.5.3) and, once, the time that it holds until (2.5.5).
    static func problems(of file: SourceFile, today: CalendarDate) -> [Diagnostic] {
        let source = file.source
        if FormCheck.flaw(of: FileSample(source.bytes), as: .text(beginning: "")) != nil {
            return [problem(source.wholeFile, sv: "filen är ingen text", en: "the file is no text", advice: example)]
        }
        let (text, problems) = ValidatedText.validate(source)
        guard let text else { return problems }
        let fields = Field.all(in: text)
        var diagnostics = problems.filter { $0.severity == .error }
        let contacts = fields.filter { $0.name == "contact" }
        if contacts.isEmpty {
            diagnostics.append(
                problem(
                    source.wholeFile, sv: "filen säger inte vem man ska kontakta", en: "the file names no contact",
                    advice: example))
        }
        for contact in contacts
        where !["https://", "mailto:", "tel:"].contains(where: contact.value.lowercased().hasPrefix) {
            diagnostics.append(
                problem(
                    source.location(contact.range), sv: "kontakten är ingen adress", en: "the contact is no address",
                    advice: LocalizedText(
                        sv: "skriv en adress som börjar med mailto:, https:// eller tel:",
                        en: "write an address that begins with mailto:, https:// or tel:")))
        }
        let ends = fields.filter { $0.name == "expires" }
        guard let end = ends.first else {
            diagnostics.append(
                problem(
                    source.wholeFile, sv: "filen säger inte hur länge den gäller",
                    en: "the file does not say how long it holds",
                    advice: example))
            return diagnostics
        }
        if let second = ends.dropFirst().first {
            diagnostics.append(
                problem(
                    source.location(second.range), sv: "Expires står två gånger", en: "Expires stands twice",
                    advice: LocalizedText(sv: "ta bort den ena raden", en: "remove one of the lines")))
        }
        diagnostics += [check(end, in: source, today: today)].compactMap { $0 }
        return diagnostics
    }

    private struct Field: Sendable {
        /// In small letters.
        let name: String
        let value: String
        /// Of the value.
        let range: Range<Int>

        /// The lines `Name: value`; comments, a signature and what nobody knows are passed by.
        static func all(in text: ValidatedText) -> [Field] {
            let source = text.source
            var fields: [Field] = []
            var number = 1
            while let range = source.lineRange(number) {
                number += 1
                let line = text.bytes[range]
                guard line.first != UInt8(ascii: "#"), let colon = line.firstIndex(of: UInt8(ascii: ":")) else {
                    continue
                }
                let start = line[(colon + 1)...].firstIndex { $0 != 0x20 && $0 != 9 } ?? line.endIndex
                let end = (line[start...].lastIndex { $0 != 0x20 && $0 != 9 }).map { $0 + 1 } ?? start
                fields.append(
                    Field(
                        name: FileEnding.lowercased(line[..<colon]),
                        value: String(decoding: line[start..<end], as: UTF8.self), range: start..<end))
            }
            return fields
        }
    }

    /// A time of RFC 3339, of which the day is enough here.
    private static func check(_ field: Field, in source: SourceText, today: CalendarDate) -> Diagnostic? {
        let parts = field.value.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
        let isTime =
            parts.count == 2 && parts[1].contains(":")
            && (field.value.hasSuffix("Z") || parts[1].contains { $0 == "+" || $0 == "-" })
        guard isTime, let day = parts.first.flatMap({ CalendarDate(iso: String($0)) }) else {
            return problem(
                source.location(field.range), sv: "tiden är inte skriven som den ska",
                en: "the time is not written as it must be",
                advice: LocalizedText(
                    sv: "skriv tiden som \(today.adding(days: 365).iso)T00:00:00Z",
                    en: "write the time as \(today.adding(days: 365).iso)T00:00:00Z"))
        }
        guard day <= today else { return nil }
        return problem(
            source.location(field.range), severity: .warning, sv: "tiden är ute, så ingen litar på filen",
            en: "the time is over, so nobody trusts the file",
            advice: LocalizedText(
                sv: "se att kontakten stämmer, och skriv en ny tid inom ett år",
                en: "see that the contact is right, and write a new time within a year"))
    }

    private static let example = LocalizedText(
        sv: "skriv raderna Contact: mailto:adress och Expires: tid, så här: Expires: ÅÅÅÅ-MM-DDT00:00:00Z",
        en: "write the lines Contact: mailto:address and Expires: time, like this: Expires: ÅÅÅÅ-MM-DDT00:00:00Z")

    private static func problem(
        _ location: SourceLocation, severity: Severity = .error, sv: String, en: String, advice: LocalizedText
    ) -> Diagnostic {
        Diagnostic(severity, .wellKnown, LocalizedText(sv: sv, en: en), at: location, advice: advice)
    }
}
