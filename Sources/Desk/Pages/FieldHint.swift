import ContentFormat
import Diagnostics
import Localization
import PromiseModel

extension FormField {
    /// What stands below a field's label: what is to be filled in, and how; of a date that is filled in, the day in words.
    func hint(_ language: Language) -> LocalizedText? {
        var swedish: [String] = []
        var english: [String] = []
        func add(_ text: LocalizedText) {
            swedish.append(text.swedish)
            english.append(text.english)
        }
        if let key { add(FieldHelp.text(key, in: form)) }
        if case .written = value {
            add(
                LocalizedText(
                    sv: "Visas som det står i filen, eftersom ett vanligt fält inte kan visa allt som står här.",
                    en: "Shown as the file has it, since a field cannot show all that stands here."))
        } else if type.isDay {
            if case .text(let text) = value, let date = KnownDate(text) {
                add(
                    LocalizedText(
                        sv: "Nu: \(DateText(language: .swedish).known(date)).",
                        en: "Now: \(DateText(language: .english).known(date))."))
            } else if case .text(let text) = value, text.isEmpty {
                add(LocalizedText(sv: "Skriv till exempel 12/3 eller 2024-03-12.", en: "Write 12/3 or 2024-03-12."))
            }
        }
        guard !swedish.isEmpty else { return nil }
        return LocalizedText(sv: swedish.joined(separator: " "), en: english.joined(separator: " "))
    }

    /// What it is called; of what must be filled in, that it must.
    var label: LocalizedText {
        let name =
            key?.label ?? goalLabel
            ?? (name.hasSuffix("." + EntryPart.key)
                ? LocalizedText(sv: "Nyckel", en: "Key") : LocalizedText(sv: "Text", en: "Text"))
        guard isRequired else { return name }
        return LocalizedText(sv: "\(name.swedish) (måste fyllas i)", en: "\(name.english) (required)")
    }

    /// Of a goal for each year.
    private var goalLabel: LocalizedText? {
        guard name.hasPrefix(FileFields.prefix + ContentKey.target.rawValue + ".") else { return nil }
        return name.hasSuffix("." + EntryPart.key)
            ? LocalizedText(sv: "År", en: "Year") : LocalizedText(sv: "Mål det året", en: "Goal of that year")
    }
}
