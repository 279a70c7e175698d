import Diagnostics

/// Where a number stands, which decides where what cannot be in it is written.
enum NumberPlace {
    /// A follow-up of an activity, which has `text`. The unit belongs to the activity, which may say it.
    case followUp(unit: String?)
    /// A data series, which has a `beskrivning` and neither `text` nor `enhet`.
    case series

    /// What to write for `ca 900`.
    func rounded(_ number: String, word: String) -> LocalizedText {
        let key = if case .series = self { "beskrivning:" } else { "text:" }
        return LocalizedText(
            sv: "skriv bara talet, \(number), och ”\(word)” i \(key)",
            en: "write the number only, \(number), and “\(word)” in \(key)")
    }

    /// What to write for `30 %`.
    func counted(_ number: String, unit: String) -> LocalizedText {
        switch self {
        case .followUp(nil):
            let line = NumberNotation.unitLine(unit)
            return LocalizedText(
                sv: "skriv \(number), och lägg till raden ”\(line)” i aktiviteten",
                en: "write \(number), and add the line “\(line)” to the activity")
        case .followUp(let known?) where NumberNotation.isUnit(unit, known):
            return LocalizedText(sv: "skriv \(number)", en: "write \(number)")
        case .followUp(let known?):
            return NumberNotation.otherUnit(number, unit: unit, known: known)
        case .series:
            return LocalizedText(
                sv: "skriv \(number); vad talen räknar (\(unit)) skrivs i beskrivning:",
                en: "write \(number); what the figures count (\(unit)) goes into beskrivning:")
        }
    }
}
