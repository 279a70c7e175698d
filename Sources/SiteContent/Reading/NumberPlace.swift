import Diagnostics

/// Where a number stands, which decides where what cannot be in it is written.
enum NumberPlace {
    /// A follow-up of an activity, which has `text`. The unit belongs to the activity.
    case followUp
    /// A data series, which has a `beskrivning` and neither `text` nor `enhet`.
    case series

    /// What to write for `ca 900`.
    func rounded(_ number: String, word: String) -> LocalizedText {
        let key = self == .series ? "beskrivning:" : "text:"
        return LocalizedText(
            sv: "skriv bara talet, \(number), och ”\(word)” i \(key)",
            en: "write the number only, \(number), and “\(word)” in \(key)")
    }

    /// What to write for `30 %`.
    func counted(_ number: String, unit: String) -> LocalizedText {
        switch self {
        case .followUp:
            let line = NumberNotation.unitLine(unit)
            return LocalizedText(
                sv: "skriv \(number); säger aktiviteten inte vad som räknas, lägg till raden \(line) i den",
                en: "write \(number); if the activity does not say what is counted, add the line \(line) to it")
        case .series:
            return LocalizedText(
                sv: "skriv \(number); vad talen räknar (\(unit)) skrivs i beskrivning:",
                en: "write \(number); what the figures count (\(unit)) goes into beskrivning:")
        }
    }
}
