import Diagnostics
import FrontMatter

/// What people write for how a dialogue is held, when they do not write the word of the format.
enum MannerSynonyms {
    private static let words = [
        "träff": "möte", "fysiskt möte": "möte", "torgmöte": "möte", "dialogmöte": "möte", "medborgardialog": "möte",
        "öppet hus": "möte", "webbenkät": "enkät", "undersökning": "enkät", "enkätundersökning": "enkät",
        "formulär": "enkät", "trygghetsvandring": "vandring", "promenad": "vandring", "digital": "digitalt",
        "webb": "digitalt", "webben": "digitalt", "online": "digitalt", "nätet": "digitalt", "på nätet": "digitalt",
        "webbmöte": "digitalt", "digitalt möte": "digitalt", "teams": "digitalt", "chatt": "digitalt",
    ]

    static func hint(for text: String) -> ValueHint? {
        words[text.lowercased()].map {
            ValueHint(LocalizedText(sv: "skriv \($0)", en: "write \($0)"), replacement: $0)
        }
    }
}
