import Diagnostics
package import FrontMatter

/// Words for a status or a decision that people write instead of the format's own.
///
/// A word gets a replacement only where it says the same and nothing else; what denies something never does.
package enum StatusSynonyms {
    /// What is meant by a word for a status that is none; nil when nobody can tell.
    ///
    /// - Parameter place: where the status stands: what else is to be written differs.
    package static func hint(forStatus text: String, at place: StatusPlace) -> ValueHint? {
        let word = normalized(text)
        if cancelled.contains(word) { return ValueHint(place.cancellation) }
        if waiting.contains(word) { return ValueHint(place.waiting) }
        return table.first { $0.words.contains(word) }?.hint
    }

    /// The same for a decision about a view.
    static func hint(forDecision text: String) -> ValueHint? {
        switch normalized(text) {
        case "görs ej", "gör inte", "gör ej", "görs icke", "görs aldrig", "genomförs inte", "genomförs ej", "avslås",
            "avslag", "nej":
            mend("görs inte")
        case "ogörs", "ogjort", "ej gjort", "inte gjort":
            ValueHint(
                LocalizedText(
                    sv: "skriv görs inte när det inte ska göras; görs, när det ska göras men inte är gjort",
                    en: "write görs inte when it will not be done; görs when it will be and is not done yet"))
        case "ja", "gör", "gjort", "genomförs", "bifall", "bifalles": mend("görs")
        case "utredning", "utreds nu", "undersöks", "under utredning": mend("utreds")
        default: nil
        }
    }

    /// The same for whether a goal is reached.
    static func hint(forJudgement text: String) -> ValueHint? {
        switch normalized(text) {
        case "ja", "uppnått", "är nått", "nådd", "uppfyllt", "uppnåddes", "nåddes": mend("nått")
        case "nej", "ej nått", "inte uppnått", "ej uppnått", "inte uppfyllt", "ej uppfyllt", "nåddes inte", "nåddes ej":
            mend("inte nått")
        case "delvis", "delvis nått", "delvis uppfyllt":
            ValueHint(
                LocalizedText(
                    sv: "skriv inte nått, och i text: hur långt ni kom",
                    en: "write inte nått, and in text: how far you came"))
        default: nil
        }
    }

    /// The same for where figures are to go.
    static func hint(forDirection text: String) -> ValueHint? {
        switch normalized(text) {
        case "upp", "öka", "ökar", "ökande", "ska öka", "fler", "mer", "högre", "up": mend("uppåt")
        case "ner", "ned", "neråt", "minska", "minskar", "minskande", "ska minska", "färre", "mindre", "lägre", "down":
            mend("nedåt")
        default: nil
        }
    }

    private static func normalized(_ text: String) -> String {
        text.lowercased().replacing("-", with: " ").split(separator: " ").joined(separator: " ")
    }

    private static func mend(_ word: String) -> ValueHint {
        ValueHint(LocalizedText(sv: "skriv \(word)", en: "write \(word)"), replacement: word)
    }

    private static let cancelled: Set<String> = [
        "inställd", "inställt", "nedlagd", "nedlagt", "struken", "struket", "stoppad", "stoppat", "avbrutet", "avbryts",
        "upphörd", "upphört",
    ]
    private static let waiting: Set<String> = [
        "pausad", "pausat", "vilande", "vilar", "uppskjuten", "uppskjutet", "framflyttad", "framflyttat", "väntar",
    ]
    private static let table: [(words: Set<String>, hint: ValueHint)] = [
        (["pågående", "pagaende", "pågåend", "igång", "i gång", "arbete pågår"], mend("pågår")),
        (
            ["påbörjad", "påbörjat", "startad", "startat", "inledd", "inlett", "aktiv", "aktivt"],
            ValueHint(
                LocalizedText(
                    sv: "skriv pågår, eller delvis genomförd när en del är klar",
                    en: "write pågår, or delvis genomförd when a part is done"))
        ),
        (["planerat", "planeras", "planerade", "kommande", "beslutad", "beslutat"], mend("planerad")),
        (
            [
                "påbörjas", "påbörjas senare", "startar senare", "ska göras", "ska påbörjas", "kommande",
                "ej påbörjad", "ej påbörjat", "inte påbörjad", "inte påbörjat", "ej startad", "ej startat",
                "inte startad",
                "inte startat", "opåbörjad", "opåbörjat", "ej inledd", "inte inledd",
            ],
            ValueHint(
                LocalizedText(
                    sv: "skriv planerad, som betyder lovat och inte börjat",
                    en: "write planerad, which means promised and not begun"))
        ),
        (["delvis", "delvis klar", "delvis klart", "delvis genomfört", "delvis utförd"], mend("delvis genomförd")),
        (
            [
                "halvklar", "halvklart", "snart klar", "snart klart", "nästan klar", "nästan klart", "nästan genomförd",
                "delgenomförd",
                "delgenomfört",
            ],
            ValueHint(
                LocalizedText(
                    sv: "skriv delvis genomförd när en del är klar, annars pågår",
                    en: "write delvis genomförd when a part is done, else pågår"))
        ),
        (
            [
                "klar", "klart", "färdig", "färdigt", "avslutad", "avslutat", "slutförd", "slutfört", "utförd",
                "utfört",
                "uppnådd", "uppnått",
            ],
            ValueHint(
                LocalizedText(
                    sv: "skriv genomförd, eller avbruten om arbetet slutade i förtid",
                    en: "write genomförd, or avbruten if the work ended before its time"))
        ),
        (
            [
                "ej genomförd", "ej genomfört", "inte genomfört", "icke genomförd", "ogenomförd",
                "ogenomfört", "ej klar", "ej klart", "inte klar", "inte klart", "oklar", "ej utförd", "inte utförd",
                "ej färdig", "inte färdig", "ofärdig", "ej slutförd", "inte slutförd",
            ],
            ValueHint(
                LocalizedText(
                    sv: "skriv inte genomförd om det inte blir av, annars planerad, pågår eller delvis genomförd",
                    en: "write inte genomförd if it will not come about, else planerad, pågår or delvis genomförd"))
        ),
        (
            [
                "blir inte av", "blev inte av", "blir ej av", "blev ej av", "genomförs inte", "genomförs ej",
                "genomfördes inte", "genomfördes ej", "görs inte", "utgår", "utgick", "aldrig genomförd",
            ],
            ValueHint(
                LocalizedText(
                    sv: "skriv inte genomförd, eller avbruten om arbetet hade börjat",
                    en: "write inte genomförd, or avbruten if the work had begun"))
        ),
        (
            ["försenad", "försenat", "sen", "sent"],
            ValueHint(
                LocalizedText(
                    sv: "försenad räknas ut av klart: och dagens datum; skriv planerad, pågår eller delvis genomförd",
                    en: "late is worked out from klart: and the day; write planerad, pågår or delvis genomförd"))
        ),
    ]
}
