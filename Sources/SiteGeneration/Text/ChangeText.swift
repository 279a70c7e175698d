import Diagnostics
import PromiseModel

/// What an entry of `ändringar` tells a reader, whose words the keys of the content format are not.
struct ChangeText: Sendable {
    let language: Language

    /// The name of what was changed: `Slutdatum` for `klart`. What is no key is shown as it was written.
    func field(_ field: String) -> String {
        let key = Self.key(field)
        let rest = String(Substring(field.utf8.dropFirst(key.utf8.count)))
        let label = Self.labels[key]?[language] ?? key.capitalizedFirst
        return label + DateText(language: language).spelledOut(rest)
    }

    /// The key that an entry names first: `klart`, or `uppföljning` of `uppföljning 2024-09-02`.
    static func key(_ field: String) -> String { String(Substring(field.utf8.prefix { $0 != UInt8(ascii: " ") })) }

    /// What stood there before: as it was written, but for days, which are as people read them.
    func before(_ text: String) -> String {
        DateText(language: language).spelledOut(text)
    }

    private static let labels: [String: LocalizedText] = [
        "ansvarig": LocalizedText(sv: "Ansvarig", en: "Responsible"),
        "deltagare": LocalizedText(sv: "Antal deltagare", en: "Participants"),
        "datum": LocalizedText(sv: "Datum", en: "Date"),
        "enhet": LocalizedText(sv: "Enhet", en: "Unit"),
        "ingress": LocalizedText(sv: "Ingress", en: "Opening"),
        "klart": LocalizedText(sv: "Slutdatum", en: "Due date"),
        "mål": LocalizedText(sv: "Mål", en: "Goal"),
        "måltal": LocalizedText(sv: "Mål i siffror", en: "Goal in figures"),
        "orsak": LocalizedText(sv: "Orsak", en: "Cause"),
        "parter": LocalizedText(sv: "Parter", en: "Parties"),
        "plats": LocalizedText(sv: "Plats", en: "Place"),
        "problembild": LocalizedText(sv: "Problembild", en: "The problem"),
        "rubrik": LocalizedText(sv: "Rubrik", en: "Title"),
        "samverkan": LocalizedText(sv: "De som är med", en: "Those who take part"),
        "slut": LocalizedText(sv: "Sista dag", en: "Last day"),
        "start": LocalizedText(sv: "Startdatum", en: "Start date"),
        "status": LocalizedText(sv: "Läge", en: "Status"),
        "svar": LocalizedText(sv: "Svar", en: "Answer"),
        "synpunkt": LocalizedText(sv: "Synpunkt", en: "View"),
        "synpunkter": LocalizedText(sv: "Synpunkter", en: "Views"),
        "underlag": LocalizedText(sv: "Underlag", en: "Evidence"),
        "undertecknat": LocalizedText(sv: "Undertecknat", en: "Signed"),
        "uppföljning": LocalizedText(sv: "Uppföljning", en: "Follow-up"),
        "uppföljningar": LocalizedText(sv: "Uppföljningar", en: "Follow-ups"),
        "utfall": LocalizedText(sv: "Utfall", en: "Outcome"),
    ]
}
