package import Diagnostics

/// A Markdown file with front matter, taken apart and its front matter read.
package struct ContentFile: Sendable {
    package let source: SourceText
    /// Where the parts lie.
    package let sections: FrontMatterSections
    /// The front matter; empty when there is nothing between its two lines.
    package let frontMatter: YAMLMapping

    /// Reads a file. Nil when it is not UTF-8 or has no front matter that ends; otherwise everything that could be read,
    /// with a diagnostic for each part that could not. Diagnostics come in the order of the file.
    package static func read(_ source: SourceText) -> (file: ContentFile?, diagnostics: [Diagnostic]) {
        let (text, problems) = ValidatedText.validate(source)
        guard let text else { return (nil, problems) }
        let (sections, sectionProblems) = FrontMatterSections.split(text)
        guard let sections else { return (nil, (problems + sectionProblems).sortedByPlace()) }
        let (mapping, diagnostics) = YAMLDocument.read(sections.yaml, of: text, allowsDocumentStart: false)
        let file = ContentFile(source: source, sections: sections, frontMatter: mapping)
        let second = SecondFrontMatter.problem(in: sections.body, of: text)
        let tried = text.tried(problems, in: sections.yaml, read: mapping, allowsDocumentStart: false)
        let all =
            tried + sectionProblems + text.believable(diagnostics, beside: problems) + [second].compactMap { $0 }
        return (file, all.count > 1 ? all.sortedByPlace() : all)
    }

    /// A reader of the front matter; a missing key is reported at the opening line.
    package var reader: MappingReader {
        MappingReader(frontMatter, in: source, place: sections.opening)
    }
}
