package import Diagnostics
import Templates

/// A mistake or its mend, as the handbook shows it and the tests build it.
package struct ProblemExample: Sendable {
    /// A file that the example adds to a site in which all is well, or replaces there.
    package struct File: Sendable {
        package enum Folder: Sendable { case content, templates }

        package enum Content: Sendable {
            case text(String)
            case bytes([UInt8])
            /// A symbolic link with this destination.
            case link(String)
            /// A pipe with a name.
            case pipe
        }

        package let folder: Folder
        package let path: String
        package let content: Content

        /// A file of the content.
        static func content(_ path: String, _ text: String) -> File { File(.content, path, .text(text)) }

        /// A picture of the content.
        static func picture(_ path: String) -> File { File(.content, path, .bytes(ExampleFile.png)) }

        /// A page that links to a file in the folder `om`, so that nobody asks for that.
        static func link(to name: String) -> File {
            .content("om/fil.md", "---\nrubrik: Fil\n---\n\n[Hela filen](\(name))\n")
        }

        /// A template, named without its ending.
        static func template(_ name: String, _ text: String) -> File {
            File(.templates, name + TemplateLibrary.fileEnding, .text(text))
        }

        init(_ folder: Folder, _ path: String, _ content: Content) {
            self.folder = folder
            self.path = path
            self.content = content
        }
    }

    /// How the example is shown to people.
    package enum Form: Sendable {
        /// As text from a file: where it stands, and what stands there.
        case code(place: LocalizedText, text: String)
        /// In words, where the mistake cannot be seen in the text.
        case words(LocalizedText)
    }

    package let form: Form
    package let files: [File]
    /// Files as they were when the site was published; nil for an example that is compared with nothing published.
    package let publishedFiles: [File]?
    /// The day that the published site shows, as 2024-06-02; nil for the day of the build.
    package let publishedDay: String?

    init(_ form: Form, files: [File], publishedFiles: [File]? = nil, publishedDay: String? = nil) {
        self.form = form
        self.files = files
        self.publishedFiles = publishedFiles
        self.publishedDay = publishedDay
    }

    /// The same, with files that must be there but are not shown.
    func beside(_ others: File...) -> ProblemExample { ProblemExample(form, files: files + others) }

    /// The same, after a site with these files was published.
    ///
    /// - Parameter day: the day it shows, when that is not the day of the build.
    func after(_ published: File..., day: String? = nil) -> ProblemExample {
        ProblemExample(form, files: files, publishedFiles: published, publishedDay: day)
    }

    // MARK: Parts of a file

    /// Lines of the front matter of a plain page.
    static func page(_ lines: String) -> ProblemExample {
        part(
            LocalizedText(sv: "överst i en sida", en: "at the top of a page"), lines, "om/kontakt.md",
            "---\nrubrik: Kontakt\n\(lines)\n---\n")
    }

    /// The text of a page, below its front matter.
    static func body(_ text: String) -> ProblemExample {
        part(
            LocalizedText(sv: "i texten", en: "in the text"), text, "om/kontakt.md",
            "---\nrubrik: Kontakt\n---\n\n\(text)\n")
    }

    /// Lines of the front matter of an activity.
    static func activity(_ lines: String) -> ProblemExample {
        part(
            LocalizedText(sv: "överst i en aktivitet", en: "at the top of an activity"), lines, "2024/trygghet/ljus.md",
            "---\nrubrik: Ljus i parken\nansvarig: Kommunen\n\(lines)\n---\n")
    }

    /// Lines of the front matter of a focus area.
    static func area(_ lines: String) -> ProblemExample {
        part(
            LocalizedText(sv: "överst i ett fokusområde", en: "at the top of a focus area"), lines,
            "2024/trygghet/index.md", "---\nrubrik: Trygghet\n\(lines)\n---\n")
    }

    /// Lines of the front matter of a dialogue.
    static func dialogue(_ lines: String) -> ProblemExample {
        part(
            LocalizedText(sv: "överst i en dialog", en: "at the top of a dialogue"), lines, "2024/dialoger/torget.md",
            "---\nrubrik: Torget\ndatum: 2024-05-01\nplats: Stora torget\n\(lines)\n---\n")
    }

    /// Lines of the settings, beyond those that must be there.
    static func settings(_ lines: String) -> ProblemExample { settings(lines, address: defaultAddress) }

    /// The line with the site's address.
    static func address(_ address: String) -> ProblemExample { settings("", address: address) }

    private static let defaultAddress = "https://www.exempelby.se/lofte/"

    private static func settings(_ lines: String, address: String) -> ProblemExample {
        part(
            LocalizedText(sv: "i webbplats.yml", en: "in webbplats.yml"),
            lines.isEmpty ? "adress: \(address)" : lines, "webbplats.yml",
            """
            namn: Medborgarlöfte i Exempelby
            adress: \(address)
            utgivare:
              namn: Exempelby kommun
            tillgänglighet:
              förenlig: helt
              bedömd: 2024-01-15
              metod: Vi har testat själva.
              uppdaterad: 2024-01-15
              kontakt: kommun@exempelby.se
            \(lines)

            """)
    }

    /// The figures of a data series.
    static func figures(_ text: String) -> ProblemExample { file("2024/matt/brott.csv", text) }

    /// The template of plain pages.
    static func template(_ text: String) -> ProblemExample {
        ProblemExample(
            .code(place: LocalizedText(sv: "i mallen page.mustache", en: "in the template page.mustache"), text: text),
            files: [.template("page", text + "\n")])
    }

    // MARK: Whole files

    /// A whole file of the content.
    static func file(_ path: String, _ text: String) -> ProblemExample {
        part(LocalizedText(sv: "i filen \(path)", en: "in the file \(path)"), text, path, text + "\n")
    }

    /// A whole file of the content that ends as it is given.
    static func shown(in path: String, _ text: String) -> ProblemExample {
        part(
            LocalizedText(sv: "i filen \(path)", en: "in the file \(path)"),
            text.hasSuffix("\n") ? String(text.dropLast()) : text, path, text)
    }

    /// Several things at once, told in words.
    static func told(_ words: LocalizedText, _ files: File...) -> ProblemExample {
        ProblemExample(.words(words), files: files)
    }

    static func told(_ words: LocalizedText, files: [File]) -> ProblemExample {
        ProblemExample(.words(words), files: files)
    }

    private static func part(
        _ place: LocalizedText, _ text: String, _ path: String, _ whole: String
    ) -> ProblemExample {
        ProblemExample(.code(place: place, text: text), files: [.content(path, whole)])
    }
}
