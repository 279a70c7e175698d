import ContentFormat
import Diagnostics
import FrontMatter
import PromiseModel

/// Follow-ups that put earlier ones right: each names the one it corrects by its date.
enum FollowUpCorrections {
    /// An error for each follow-up that corrects none that comes before it.
    static func check(_ followUps: [WrittenFollowUp], _ reader: inout FormReader) {
        var earlier: [KnownDate] = []
        for followUp in followUps {
            if let corrects = followUp.corrects, !earlier.contains(corrects.value) {
                reader.report(
                    Diagnostic(
                        .error, .wrongValue,
                        LocalizedText(
                            sv: "det finns ingen tidigare uppföljning den \(corrects.value.written) att rätta",
                            en: "there is no earlier follow-up of \(corrects.value.written) to correct"),
                        at: corrects.location, advice: advice(for: corrects.value, among: earlier)))
            }
            if let date = followUp.followUp.date { earlier.append(date) }
        }
    }

    /// What to write for a date of which there is no follow-up: that of the one that lies within it, else one of all.
    ///
    /// - Parameter told: the dates of the earlier follow-ups.
    fileprivate static func advice(for meant: KnownDate?, among told: [KnownDate]) -> LocalizedText {
        var seen: Set<String> = []
        let days = told.filter { seen.insert($0.written).inserted }
        guard !days.isEmpty else {
            return LocalizedText(
                sv: "ta bort raden rättar: det finns ingen tidigare uppföljning",
                en: "remove the line rättar: there is no earlier follow-up")
        }
        let within = meant.map { meant in days.filter { meant.first <= $0.first && $0.last <= meant.last } } ?? []
        let named = (within.isEmpty ? days : within).map(\.written)
        if within.count == 1 {
            return LocalizedText(sv: "skriv \(named[0])", en: "write \(named[0])")
        }
        return LocalizedText(
            sv: "skriv datumet för den uppföljning som rättas: " + named.joined(separator: " eller "),
            en: "write the date of the follow-up that is corrected: " + named.joined(separator: " or "))
    }
}

extension FormReader {
    /// The date of an earlier follow-up, as it stands there. Any other is told which there are: what is meant by `juli` is the
    /// one of that month, and no month.
    ///
    /// - Parameter told: the dates of the earlier follow-ups.
    mutating func correctedDate(_ key: ContentKey, among told: [KnownDate]) -> Located<KnownDate>? {
        let source = source
        return value(
            key, expecting: LocalizedText(sv: "ett datum", en: "a date"), example: ExampleText.day.rawValue,
            code: .wrongDate,
            hint: { text in
                let hint = KnownDateNotation.hint(
                    for: text, endless: .none, canBeLeftOut: false, bound: .none, year: KnownYear.of(source),
                    today: source.today.flatMap(CalendarDate.init(iso:)))
                // The date that would be advised elsewhere says what is meant.
                let meant = hint?.advice.swedish.split(separator: " ").compactMap { KnownDate(String($0)) }.last
                return ValueHint(FollowUpCorrections.advice(for: meant, among: told))
            }, parse: { KnownDate($0) })
    }
}
