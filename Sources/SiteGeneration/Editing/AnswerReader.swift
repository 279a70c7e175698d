package import Diagnostics
package import PromiseModel
import SiteContent

/// An answer that is asked for again, and why.
package struct WrongAnswer: Error {
    package let message: LocalizedText

    package init(_ message: LocalizedText) { self.message = message }
}

/// Reads what people answer, on the command line, when they are asked, and in forms.
package enum AnswerReader {
    /// A line without blanks around it, refused when it holds what nobody meant to type.
    package static func line(_ line: String) throws(WrongAnswer) -> String {
        guard !line.unicodeScalars.contains(where: { isInvisible($0) }) else {
            throw WrongAnswer(
                LocalizedText(
                    sv: "svaret innehåller ett tecken som inte syns, kanske en piltangent: skriv det igen",
                    en: "the answer holds a character that cannot be seen, an arrow key perhaps: write it again"))
        }
        return trimmed(line)
    }

    /// What a key that is no letter leaves behind, and bytes that are not UTF-8.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        (scalar.value < 0x20 && scalar != "\t") || scalar.value == 0x7F || scalar.value == 0xFFFD
    }

    package static func trimmed(_ line: String) -> String {
        var text = line[...]
        while let first = text.first, first.isWhitespace { text.removeFirst() }
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return String(text)
    }

    /// What has happened, of one line or more. There is room for a paragraph only, so what would begin a list is a mere
    /// dash, and is written as one.
    package static func text(_ answer: String) throws(WrongAnswer) -> String {
        let text = trimmed(answer)
        guard !text.isEmpty else {
            throw WrongAnswer(LocalizedText(sv: "skriv vad som har hänt", en: "write what has happened"))
        }
        guard !text.unicodeScalars.contains(where: { $0 != "\n" && $0 != "\r" && isInvisible($0) }) else {
            throw WrongAnswer(
                LocalizedText(
                    sv: "texten innehåller ett tecken som inte syns: skriv om den",
                    en: "the text holds a character that cannot be seen: write it again"))
        }
        let beginsList = text.first.map { "-+*".contains($0) } ?? false && text.dropFirst().first?.isWhitespace ?? true
        return beginsList ? "\\" + text : text
    }

    /// - Parameter year: the year that is meant where none is written.
    package static func date(_ answer: String, year: Int) throws(WrongAnswer) -> CalendarDate {
        guard let date = CalendarDate(iso: answer) else {
            let advice =
                AnswerAdvice.date(answer, year: year)
                ?? LocalizedText(sv: "skriv det som ÅÅÅÅ-MM-DD", en: "write it as YYYY-MM-DD")
            throw WrongAnswer(
                LocalizedText(
                    sv: "\"\(answer)\" är inte ett datum: \(advice.swedish)",
                    en: "\"\(answer)\" is not a date: \(advice.english)"))
        }
        return date
    }

    /// A date as precisely as it is known; nil for `okänt`.
    ///
    /// - Parameter today: nil where a date that lies ahead is not to be told of.
    package static func followUpDate(
        _ answer: String, year: Int, today: CalendarDate? = nil
    ) throws(WrongAnswer) -> KnownDate? {
        if answer.lowercased() == ContentWords.unknownDate { return nil }
        if let known = KnownDate(answer) { return known }
        let advice =
            AnswerAdvice.followUpDate(answer, year: year, today: today)
            ?? LocalizedText(
                sv: "skriv det som ÅÅÅÅ-MM-DD, eller bara månaden, som ÅÅÅÅ-MM",
                en: "write it as YYYY-MM-DD, or the month alone, as YYYY-MM")
        throw WrongAnswer(
            LocalizedText(
                sv: "\"\(answer)\" är inte ett datum: \(advice.swedish)",
                en: "\"\(answer)\" is not a date: \(advice.english)"))
    }

    package static func outcome(_ answer: String) throws(WrongAnswer) -> Amount {
        guard let amount = ContentWords.amount(answer) else {
            if let advice = ContentWords.advice(forAmount: answer) {
                throw WrongAnswer(
                    LocalizedText(
                        sv: "\"\(answer)\" är inget tal: \(advice.swedish)",
                        en: "\"\(answer)\" is not a number: \(advice.english)"))
            }
            throw WrongAnswer(
                LocalizedText(
                    sv:
                        "\"\(answer)\" är inget tal: skriv siffror, med komma före decimaler, och minst, högst, drygt, knappt "
                        + "eller ungefär före när talet inte är exakt",
                    en:
                        "\"\(answer)\" is not a number: write figures, with a point before decimals, and minst, högst, drygt, "
                        + "knappt or ungefär before a number that is not exact"))
        }
        return amount
    }

    /// What an outcome is of, where the goal is for each week, quarter or year.
    package static func countedPeriod(_ answer: String, year: Int) throws(WrongAnswer) -> CountedPeriod {
        guard let period = CountedPeriod(answer) else {
            let advice = AnswerAdvice.countedPeriod(answer, year: year)
            throw WrongAnswer(
                LocalizedText(
                    sv: "\"\(answer)\" är ingen tid att räkna för: \(advice.swedish)",
                    en: "\"\(answer)\" is no time to count for: \(advice.english)"))
        }
        return period
    }

    package static func status(_ answer: String) throws(WrongAnswer) -> Status {
        if let found = ContentWords.statuses.first(where: { $0.name == answer }) { return found.value }
        if let advice = AnswerAdvice.status(answer) {
            throw WrongAnswer(
                LocalizedText(
                    sv: "okänd status \"\(answer)\": \(advice.swedish)",
                    en: "unknown status \"\(answer)\": \(advice.english)"))
        }
        let names = ContentWords.statuses.map(\.name)
        let nearest = nearestName(to: answer, in: names)
        let question = nearest.map { (sv: " Menade du \"\($0)\"?", en: " Did you mean \"\($0)\"?") } ?? (sv: "", en: "")
        throw WrongAnswer(
            LocalizedText(
                sv: "okänd status \"\(answer)\".\(question.sv) Tillåtna: \(names.joined(separator: ", "))",
                en: "unknown status \"\(answer)\".\(question.en) Allowed: \(names.joined(separator: ", "))"))
    }

    package static func kind(_ answer: String) throws(WrongAnswer) -> NewPage.Kind {
        if let kind = NewPage.Kind(rawValue: answer.lowercased()) ?? NewPage.Kind(word: answer) { return kind }
        let kinds = NewPage.Kind.allCases.map(\.rawValue)
        let nearest = nearestName(to: answer, in: kinds).map { (sv: " Menade du \($0)?", en: " Did you mean \($0)?") }
        throw WrongAnswer(
            LocalizedText(
                sv:
                    "lofte kan inte skapa \"\(answer)\".\(nearest?.sv ?? "") Det går att skapa \(kinds.joined(separator: ", "))",
                en:
                    "lofte cannot make \"\(answer)\".\(nearest?.en ?? "") It can make \(kinds.joined(separator: ", "))"
            ))
    }
}
