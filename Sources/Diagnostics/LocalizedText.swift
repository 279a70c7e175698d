/// One text in every language lofte speaks.
///
/// A text that lacks a language does not compile, so nothing can be left untranslated.
public struct LocalizedText: Sendable, Equatable {
    package let swedish: String
    package let english: String

    package init(sv swedish: String, en english: String) {
        self.swedish = swedish
        self.english = english
    }

    /// A name that is the same in every language: a key, a path.
    package init(_ name: String) { self.init(sv: name, en: name) }

    /// The text in `language`.
    package subscript(language: Language) -> String {
        switch language {
        case .swedish: swedish
        case .english: english
        }
    }
}

extension Language {
    /// One text in this language; in the other it is not put together, which for what holds days and counts is half the work.
    package func words(sv swedish: @autoclosure () -> String, en english: @autoclosure () -> String) -> String {
        switch self {
        case .swedish: swedish()
        case .english: english()
        }
    }
}
