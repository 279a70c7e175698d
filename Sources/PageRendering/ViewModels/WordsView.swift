import Diagnostics
import Localization
import Templates

/// The words of the pages' frame, in the site's language.
struct WordsView: ViewModel {
    let language: Language
    /// The same, as pages are rendered with them.
    let texts: ConstantTexts

    init(language: Language) {
        self.language = language
        texts = ConstantTexts(Self.keys.shape, Word.allCases.map { $0.text[language] })
    }

    static let keys = ViewModelKeys<WordsView>(
        "Words", "The fixed words of the pages, in the language of the page.",
        Word.allCases.map { word in
            .text(word.rawValue, word.text[.english]) { word.text[$0.language] }
        })
}
