package import Diagnostics
import PromiseModel

/// What an entry of `ändringar` tells a reader, whose words the keys of the content format are not.
package struct ChangeText: Sendable {
    let language: Language

    package init(language: Language) {
        self.language = language
    }

    /// The name of what was changed: `Slutdatum` for `klart`, `Mål och slutdatum` for `mål och klart`. What is no key is
    /// shown as it was written.
    package func field(_ field: String) -> String {
        var text = ""
        for (number, part) in field.split(separator: ",", omittingEmptySubsequences: false).enumerated() {
            let names = part.replacing(" och ", with: "\u{0}").split(separator: "\u{0}").map { name($0.trimmed) }
            let joint = names.joined(separator: LocalizedText(sv: " och ", en: " and ")[language])
            text += number == 0 ? joint : ", " + joint
        }
        return text.capitalizedFirst
    }

    /// The name of one thing, as it stands within a sentence.
    private func name(_ field: Substring) -> String {
        let key = Self.key(String(field))
        let rest = String(Substring(field.utf8.dropFirst(key.utf8.count)))
        let label = Self.labels[key.lowercased()]?[language].loweredFirst ?? key
        return label + DateText(language: language).spelledOut(rest)
    }

    /// Whether there are words for a key, so that readers need not know it.
    static func names(_ field: String) -> Bool { labels[key(field)] != nil }

    /// The key that an entry names first: `klart`, `svar senast`, or `uppföljning` of `uppföljning 2024-09-02`.
    package static func key(_ field: String) -> String {
        if let key = keysOfWords.first(where: { field == $0 || field.hasPrefix($0 + " ") }) { return key }
        return String(Substring(field.utf8.prefix { $0 != UInt8(ascii: " ") }))
    }

    /// What stood there before: as it was written, but for days, which are as people read them.
    package func before(_ text: String) -> String {
        DateText(language: language).spelledOut(text)
    }

    /// Keys of more than one word.
    private static let keysOfWords = labels.keys.filter { $0.contains(" ") }

    private static let labels: [String: LocalizedText] = [
        "aktivitet": LocalizedText(sv: "Aktivitet", en: "Activity"),
        "ansvarig": LocalizedText(sv: "Ansvarig", en: "Responsible"),
        "avpubliceras": LocalizedText(sv: "Avpubliceras", en: "Taken down"),
        "beskrivning": LocalizedText(sv: "Beskrivning", en: "Description"),
        "beslut": LocalizedText(sv: "Beslut", en: "Decision"),
        "bild": LocalizedText(sv: "Bild", en: "Picture"),
        "bildbeskrivning": LocalizedText(sv: "Bildbeskrivning", en: "Description of the picture"),
        "bildtext": LocalizedText(sv: "Bildtext", en: "Caption"),
        "datum": LocalizedText(sv: "Datum", en: "Date"),
        "deltagare": LocalizedText(sv: "Antal deltagare", en: "Participants"),
        "dialoger": LocalizedText(sv: "Dialoger", en: "Dialogues"),
        "dokument": LocalizedText(sv: "Dokument", en: "Document"),
        "enhet": LocalizedText(sv: "Enhet", en: "Unit"),
        "exempel": LocalizedText(sv: "Exempel", en: "Example"),
        "fotograf": LocalizedText(sv: "Fotograf", en: "Photographer"),
        "hämtad": LocalizedText(sv: "Hämtat", en: "Fetched"),
        "ingress": LocalizedText(sv: "Ingress", en: "Opening"),
        "klart": LocalizedText(sv: "Slutdatum", en: "Due date"),
        "källa": LocalizedText(sv: "Källa", en: "Source"),
        "mål": LocalizedText(sv: "Mål", en: "Goal"),
        "måltal": LocalizedText(sv: "Mål i siffror", en: "Goal in figures"),
        "mått": LocalizedText(sv: "Mått", en: "Measures"),
        "nummer": LocalizedText(sv: "Nummer", en: "Number"),
        "orsak": LocalizedText(sv: "Orsak", en: "Cause"),
        "orsaker": LocalizedText(sv: "Orsaker", en: "Causes"),
        "ort": LocalizedText(sv: "Ort", en: "Place of signing"),
        "parter": LocalizedText(sv: "Parter", en: "Parties"),
        "period": LocalizedText(sv: "Period", en: "Period"),
        "plats": LocalizedText(sv: "Plats", en: "Place"),
        "problembild": LocalizedText(sv: "Problembild", en: "The problem"),
        "publiceras": LocalizedText(sv: "Publiceras", en: "Published"),
        "rubrik": LocalizedText(sv: "Rubrik", en: "Title"),
        "samverkan": LocalizedText(sv: "De som är med", en: "Those who take part"),
        "siffror": LocalizedText(sv: "Siffror", en: "Figures"),
        "slut": LocalizedText(sv: "Sista dag", en: "Last day"),
        "start": LocalizedText(sv: "Startdatum", en: "Start date"),
        "status": LocalizedText(sv: "Läge", en: "Status"),
        "svar senast": LocalizedText(sv: "Svar senast", en: "Answer by"),
        "svar": LocalizedText(sv: "Svar", en: "Answer"),
        "synpunkt": LocalizedText(sv: "Synpunkt", en: "View"),
        "synpunkter": LocalizedText(sv: "Synpunkter", en: "Views"),
        "text": LocalizedText(sv: "Text", en: "Text"),
        "tid": LocalizedText(sv: "Tid", en: "Time"),
        "underlag": LocalizedText(sv: "Underlag", en: "Evidence"),
        "undertecknat": LocalizedText(sv: "Undertecknat", en: "Signed"),
        "uppdaterad": LocalizedText(sv: "Uppdaterad", en: "Updated"),
        "uppföljning": LocalizedText(sv: "Uppföljning", en: "Follow-up"),
        "uppföljningar": LocalizedText(sv: "Uppföljningar", en: "Follow-ups"),
        "utfall": LocalizedText(sv: "Utfall", en: "Outcome"),
        "visa": LocalizedText(sv: "Diagram", en: "Chart"),
    ]
}

extension Substring {
    fileprivate var trimmed: Substring {
        var text = self
        while text.first == " " { text = text.dropFirst() }
        while text.last == " " { text = text.dropLast() }
        return text
    }
}
