package import Diagnostics
import FrontMatter

/// Whether a file may be published: by its name, and by what it holds.
///
/// A pure function of both, so that it can run wherever a file's bytes pass by.
package enum FileInspection {
    /// What is wrong with a file that would be copied to the site as it is.
    ///
    /// - Parameters:
    ///   - origin: the folder that it lies in: the content's, or the templates'.
    package static func problems(of file: SourceFile, from origin: FileKind.Origin) -> [Diagnostic] {
        let sample = FileSample(of: file)
        if let problem = nameProblem(of: file.path, at: file.source, from: origin) { return [problem] }
        guard let kind = FileKind.of(file.path) else { return [] }
        // Figures are read whole, by what they must be.
        if case .seriesData = Place(path: file.path), origin == .content { return [] }
        let conflicts = mayHoldConflicts(kind, sample) ? ConflictMarkers.problems(in: file.source) : []
        guard conflicts.isEmpty else { return conflicts }
        if let flaw = FormCheck.flaw(of: sample, as: kind.form) {
            // In the content a rule of its own tells of pictures.
            if kind.isPicture, origin == .content { return [] }
            return [flaw.diagnostic(of: kind, at: file.source.wholeFile)]
        }
        if origin == .content, let problem = DoubtfulFiles.pageUnderOtherName(file, sample, kind) { return [problem] }
        switch kind.form {
        case .text, .json: return encodingProblems(of: file, sample)
        case .drawing:
            let problems = encodingProblems(of: file, sample)
            guard problems.isEmpty else { return problems }
            return sample.size > DrawingCheck.largest ? [tooLarge(file)] : DrawingCheck.problems(of: file.source)
        default: return []
        }
    }

    /// Whether a file may be published as far as its name tells.
    ///
    /// - Parameter path: from the folder that it lies in.
    package static func isNameAllowed(_ path: String, from origin: FileKind.Origin) -> Bool {
        nameProblem(of: path, at: SourceText(path: path, bytes: []), from: origin) == nil
    }

    /// Whether git may have put two versions of a file into one: it does in texts, and in the small text that stands for a
    /// large file (Git LFS).
    private static func mayHoldConflicts(_ kind: FileKind, _ sample: FileSample) -> Bool {
        switch kind.form {
        case .text, .json, .drawing, .trusted: sample.isWhole
        default: sample.size < 4_096
        }
    }

    private static func isAllowed(_ kind: FileKind, from origin: FileKind.Origin) -> Bool {
        switch kind.origin {
        case .content: true
        case .templates: origin == .templates
        case .program: false
        }
    }

    private static func encodingProblems(of file: SourceFile, _ sample: FileSample) -> [Diagnostic] {
        guard sample.isWhole, String(validating: sample.head, as: UTF8.self) == nil else { return [] }
        return ValidatedText.validate(file.source).diagnostics.filter { $0.code == .notUTF8 }
    }

    // MARK: Names

    private static func nameProblem(
        of path: String, at source: SourceText, from origin: FileKind.Origin
    ) -> Diagnostic? {
        if origin == .content, WellKnownFolder.contains(path) { return nil }
        let file = SourceFile(path: path, source: source)
        if let problem = ReservedNames.problem(of: path, at: source) ?? oddEnding(of: file, from: origin) {
            return problem
        }
        if let kind = FileKind.of(path), isAllowed(kind, from: origin) { return nil }
        return unsupported(file, from: origin)
    }

    /// An ending within the name that servers look at, or one that some systems leave away.
    private static func oddEnding(of file: SourceFile, from origin: FileKind.Origin) -> Diagnostic? {
        let name = LinkPath.name(of: file.path)
        if let last = name.unicodeScalars.last, last == "." || last.properties.isWhitespace {
            return Diagnostic(
                .error, .unsupportedFile,
                LocalizedText(
                    sv: "filens namn slutar på en punkt eller ett mellanslag, som en del servrar tar bort",
                    en: "the file's name ends in a full stop or a blank, which some servers leave away"),
                at: file.source.wholeFile,
                advice: LocalizedText(
                    sv: "döp om filen så att namnet slutar på sin ändelse, som .pdf",
                    en: "rename the file so that it ends in its ending, such as .pdf"))
        }
        // Some servers run a file that lies below a name with such an ending, too.
        let folders = LinkPath.names(in: file.path).dropLast().flatMap { FileEnding(of: $0).all }
        let endings = folders + FileEnding(of: file.path).all.dropLast()
        guard let active = endings.first(where: { UnpublishedKind.of($0)?.isActive == true }),
            origin == .content || FileKind.of("." + active)?.origin != .templates
        else { return nil }
        return Diagnostic(
            .error, .unsupportedFile,
            LocalizedText(
                sv: "filens sökväg har .\(active) i sig, så en server kan ta filen för \(of(active).swedish)",
                en: "the file's path holds .\(active), so a server may take the file for \(of(active).english)"),
            at: file.source.wholeFile,
            advice: LocalizedText(
                sv: "döp om filen eller mappen till ett namn utan .\(active)",
                en: "rename the file or the folder to a name without .\(active)"))
    }

    private static func of(_ ending: String) -> LocalizedText {
        UnpublishedKind.of(ending)?.name ?? LocalizedText(sv: "ett program", en: "a program")
    }

    private static func unsupported(_ file: SourceFile, from origin: FileKind.Origin) -> Diagnostic {
        let ending = FileEnding(of: file.path).text
        let kinds = FileKind.publishedEndings.joined(separator: ", ")
        func problem(_ message: LocalizedText, _ advice: LocalizedText) -> Diagnostic {
            Diagnostic(.error, .unsupportedFile, message, at: file.source.wholeFile, advice: advice)
        }
        if origin == .content, let kind = UnpublishedKind.of(ending) {
            return problem(
                LocalizedText(
                    sv: "filen publiceras inte: .\(ending) är \(kind.name.swedish)",
                    en: "the file is not published: .\(ending) is \(kind.name.english)"),
                kind.advice)
        }
        if let meant = DoubtfulFiles.pageName(of: LinkPath.name(of: file.path)) {
            return problem(
                LocalizedText(
                    sv: "filen publiceras inte: en sidas namn slutar på .md",
                    en: "the file is not published: a page's name ends in .md"),
                LocalizedText(sv: "döp om filen till \(meant)", en: "rename the file to \(meant)"))
        }
        if ending.isEmpty {
            return problem(
                LocalizedText(
                    sv: "filen publiceras inte: namnet har ingen ändelse som säger vad den är",
                    en: "the file is not published: its name has no ending that says what it is"),
                LocalizedText(
                    sv: "döp om filen så att namnet slutar på sin ändelse, som .pdf, eller ta bort den",
                    en: "rename the file so that it ends in its ending, such as .pdf, or remove it"))
        }
        return problem(
            LocalizedText(
                sv: "filen publiceras inte: .\(ending) är ingen av de filsorter som webbplatsen kan ha",
                en: "the file is not published: .\(ending) is none of the kinds that the site can have"),
            LocalizedText(
                sv: "ta bort filen, eller spara den som något av: \(kinds)",
                en: "remove the file, or save it as one of: \(kinds)"))
    }

    private static func tooLarge(_ file: SourceFile) -> Diagnostic {
        let megabytes = DrawingCheck.largest / 1_000_000
        return Diagnostic(
            .error, .fileTooLarge,
            LocalizedText(
                sv: "den ritade bilden är för stor för att läsas: gränsen är \(megabytes) MB",
                en: "the drawing is too large to be read: the limit is \(megabytes) MB"),
            at: file.source.wholeFile,
            advice: LocalizedText(sv: "spara bilden som png eller jpg", en: "save the picture as png or jpg"))
    }
}
