package import Diagnostics

/// What a kind of problem means, told to the person who has it: the text behind `lofte explain` and the handbook.
package struct ProblemExplanation: Sendable {
    /// What a problem is about: a page of the handbook's chapter.
    package enum Group: String, Sendable, CaseIterable {
        case files = "filer"
        case frontMatter = "uppgifter"
        case prose = "text"
        case links = "lankar"
        case series = "siffror"
        case site = "webbplatsen"
        case publication = "publicerat"
        case language = "sprak"
        case templates = "mallar"

        /// As a heading.
        package var title: LocalizedText {
            switch self {
            case .files: LocalizedText(sv: "Filer", en: "Files")
            case .frontMatter: LocalizedText(sv: "Uppgifterna överst i filen", en: "The lines at the top of a file")
            case .prose: LocalizedText(sv: "Texten på sidan", en: "The text of a page")
            case .links: LocalizedText(sv: "Länkar och bilder", en: "Links and pictures")
            case .series: LocalizedText(sv: "Dataserier", en: "Data series")
            case .site: LocalizedText(sv: "Webbplatsen som helhet", en: "The site as a whole")
            case .publication:
                LocalizedText(sv: "Det som redan är publicerat", en: "What is published already")
            case .language: LocalizedText(sv: "Språk och personuppgifter", en: "Language and personal data")
            case .templates: LocalizedText(sv: "Mallar", en: "Templates")
            }
        }

        /// What its problems have in common, in one sentence.
        package var lead: LocalizedText {
            switch self {
            case .files:
                LocalizedText(
                    sv: "Problem med själva filen: hur den är sparad och vad den heter.",
                    en: "Problems of the file itself: how it is saved and what it is called.")
            case .frontMatter:
                LocalizedText(
                    sv: "Problem med nycklarna och värdena mellan de två raderna med bindestreck.",
                    en: "Problems of the keys and values between the two lines of hyphens.")
            case .prose:
                LocalizedText(
                    sv: "Problem med hur texten under uppgifterna är skriven.",
                    en: "Problems of how the text below the facts is written.")
            case .links:
                LocalizedText(
                    sv: "Problem med länkar, bilder och dokument.", en: "Problems of links, pictures and documents.")
            case .series:
                LocalizedText(
                    sv: "Problem med siffrorna i mappen matt.", en: "Problems of the figures in the folder matt.")
            case .site:
                LocalizedText(
                    sv: "Problem som gäller flera sidor, och problem med inställningarna.",
                    en: "Problems between pages, and problems of the settings.")
            case .publication:
                LocalizedText(
                    sv: "Problem som hittas när webbplatsen jämförs med den som ligger ute, med --against.",
                    en: "Problems found when the site is compared with the published one, with --against.")
            case .language:
                LocalizedText(
                    sv: "Kontroller som gör texten lätt att läsa och skyddar personer.",
                    en: "Checks that make the text easy to read and protect persons.")
            case .templates:
                LocalizedText(
                    sv: "Problemen gäller den som ändrar utseendet, inte den som skriver innehåll.",
                    en: "These concern those who change the look, not those who write content.")
            }
        }
    }

    /// Whether it stops the build.
    package enum Weight: Sendable {
        case error, warning
        /// An error in one situation, a warning in another; the meaning says when.
        case either

        /// In words.
        package var text: LocalizedText {
            switch self {
            case .error: LocalizedText(sv: "Fel", en: "Error")
            case .warning: LocalizedText(sv: "Varning", en: "Warning")
            case .either: LocalizedText(sv: "Fel eller varning", en: "Error or warning")
            }
        }
    }

    /// A mistake beside its mend.
    package struct Pair: Sendable {
        package let wrong: ProblemExample
        package let right: ProblemExample?
    }

    package let code: DiagnosticCode
    package let group: Group
    package let weight: Weight
    /// What is wrong, as a heading.
    package let title: LocalizedText
    /// What it means and why it matters, in whole sentences.
    package let meaning: LocalizedText
    /// How to mend it, in whole sentences; nil where the meaning has said so.
    package let remedy: LocalizedText?
    package let examples: [Pair]

    /// What it means and how to mend it, in one paragraph.
    package var summary: LocalizedText {
        guard let remedy else { return meaning }
        return LocalizedText(sv: "\(meaning.swedish) \(remedy.swedish)", en: "\(meaning.english) \(remedy.english)")
    }

    init(
        _ code: DiagnosticCode, _ group: Group, _ weight: Weight = .error, title: LocalizedText,
        meaning: LocalizedText, remedy: LocalizedText, wrong: ProblemExample, right: ProblemExample
    ) {
        self.code = code
        self.group = group
        self.weight = weight
        self.title = title
        self.meaning = meaning
        self.remedy = remedy
        examples = [Pair(wrong: wrong, right: right)]
    }

    /// A rule explains itself; its examples are tested where it is.
    init(_ rule: some ContentRule) {
        code = rule.code
        group = .language
        weight = rule.severity == .error ? .error : .warning
        title = rule.title
        meaning = rule.explanation
        remedy = nil
        examples = rule.examples.prefix(3).filter(\.isReported).map { example in
            Pair(
                wrong: Self.example(example, example.text), right: example.correction.map { Self.example(example, $0) })
        }
    }

    private static func example(_ example: RuleExample, _ text: String) -> ProblemExample {
        let place: LocalizedText
        switch example.form {
        case .body: place = LocalizedText(sv: "i texten", en: "in the text")
        case .activity: place = LocalizedText(sv: "överst i en aktivitet", en: "at the top of an activity")
        case .page: place = LocalizedText(sv: "överst i en sida", en: "at the top of a page")
        case .figures: place = LocalizedText(sv: "i en fil med siffror", en: "in a file of figures")
        // A picture is told of, not shown.
        case .picture: return ProblemExample(.words(LocalizedText(sv: text, en: text)), files: [])
        }
        return ProblemExample(.code(place: place, text: text), files: [])
    }

    /// Every explanation, in the order of the handbook.
    package static let all: [ProblemExplanation] = Group.allCases.flatMap { group in
        DiagnosticCode.allCases.map(ProblemExplanation.of).filter { $0.group == group }
    }
}
