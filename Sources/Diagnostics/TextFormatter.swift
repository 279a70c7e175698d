/// Problems as a compiler prints them: place, severity, message, the line in question and carets under what is wrong. What
/// others wrote is cut when it is longer than a person reads, and cannot steer the terminal.
package struct TextFormatter: Sendable {
    package let language: Language
    /// Whether to use ANSI colours.
    package let usesColor: Bool

    package init(language: Language, usesColor: Bool = false) {
        self.language = language
        self.usesColor = usesColor
    }

    /// Of a message or an advice no more characters are shown.
    package static let longestText = 600
    /// Of one problem no more notes are shown.
    package static let mostNotes = 10

    /// All problems, each ended by a line break; the empty string for none.
    package func format(_ diagnostics: [Diagnostic]) -> String {
        diagnostics.map(format).joined()
    }

    /// The problems that a person reads at once, and how many there are besides.
    ///
    /// - Parameter seeingAll: how all of them are seen.
    package func format(_ selection: ProblemSelection, seeingAll: LocalizedText) -> String {
        let note = selection.note.map { "\($0[language]). \(seeingAll[language])\n" } ?? ""
        return format(selection.shown) + note
    }

    /// One problem: two to three lines and those of its notes.
    package func format(_ diagnostic: Diagnostic) -> String {
        let label: LocalizedText =
            switch diagnostic.severity {
            case .error: LocalizedText(sv: "fel", en: "error")
            case .warning: LocalizedText(sv: "varning", en: "warning")
            }
        let color: Style = diagnostic.severity == .error ? .red : .yellow
        var text = header(
            place: diagnostic.location, label: label[language], color: color,
            message: "\(Self.shown(diagnostic.message[language])) [\(diagnostic.code.rawValue)]")
        text += excerpt(diagnostic.location, advice: diagnostic.advice?[language], color: color)
        for note in diagnostic.notes.prefix(Self.mostNotes) {
            text += header(
                place: note.location, label: LocalizedText(sv: "se även", en: "note")[language], color: .cyan,
                message: Self.shown(note.message[language]))
            text += excerpt(note.location, advice: nil, color: .cyan)
        }
        let rest = diagnostic.notes.count - Self.mostNotes
        if rest > 0 {
            let more = LocalizedText(sv: "… och \(rest) ställen till", en: "… and \(rest) more places")
            text += "    \(more[language])\n"
        }
        return text
    }

    /// A problem in one line, with another label than its severity.
    func line(_ diagnostic: Diagnostic, label: String) -> String {
        header(
            place: diagnostic.location, label: label, color: .cyan,
            message: "\(Self.shown(diagnostic.message[language])) [\(diagnostic.code.rawValue)]")
    }

    private func header(place: SourceLocation?, label: String, color: Style, message: String) -> String {
        var line = ""
        if let place {
            line += place.source.path.printable
            if let start = place.start { line += ":\(start.line):\(start.column)" }
            line += ": "
        }
        return styled(line, .bold) + styled("\(label):", color) + " " + message + "\n"
    }

    /// The line in question with carets under the range. A range over several lines is marked to the end of its first; of a
    /// long line what stands around the range is shown.
    private func excerpt(_ location: SourceLocation?, advice: String?, color: Style) -> String {
        guard let location, let range = location.range, let start = location.start,
            let excerpt = LineExcerpt(of: location.source, line: start.line, marking: range)
        else { return advice.map { "    \(Self.shown($0))\n" } ?? "" }
        let gutter = "  \(start.line) | "
        let before = excerpt.before.printable
        let marked = excerpt.marked.printable
        let blank = before.map { $0 == "\t" ? "\t" : String(repeating: " ", count: $0.terminalWidth) }.joined()
        let carets = String(repeating: "^", count: max(1, marked.reduce(0) { $0 + $1.terminalWidth }))
        let margin = String(repeating: " ", count: gutter.count - 2) + "| "
        let hint = advice.map { " " + Self.shown($0) } ?? ""
        let line = before + marked + excerpt.after.printable
        return gutter + line + "\n" + margin + blank + styled(carets + hint, color) + "\n"
    }

    private static func shown(_ text: String) -> String { text.printable(atMost: longestText) }

    private enum Style: String {
        case bold = "1"
        case red = "1;31"
        case yellow = "1;33"
        case cyan = "1;36"
    }

    private func styled(_ text: String, _ style: Style) -> String {
        usesColor && !text.isEmpty ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
    }
}

extension Character {
    /// How many columns a terminal gives this character: 2 for emoji and East Asian wide forms, 0 for a lone joiner.
    fileprivate var terminalWidth: Int {
        if isASCII { return 1 }
        guard let first = unicodeScalars.first else { return 0 }
        if first.properties.isEmojiPresentation || unicodeScalars.contains("\u{FE0F}") { return 2 }
        switch first.value {
        case 0x300...0x36F, 0x200B...0x200D, 0xFEFF: return 0
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
            0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            return 2
        default: return 1
        }
    }
}
