package import Diagnostics

/// A file that is all YAML, such as the settings of a site.
package enum YAMLDocument {
    /// Reads a whole file as a mapping. Nil when it is not UTF-8; otherwise everything that could be read, with a
    /// diagnostic for each part that could not. A first line `---` is allowed.
    package static func read(_ source: SourceText) -> (mapping: YAMLMapping?, diagnostics: [Diagnostic]) {
        let (text, problems) = ValidatedText.validate(source)
        guard let text else { return (nil, problems) }
        let range = source.byteOrderMarkLength..<text.bytes.count
        var (mapping, diagnostics) = read(range, of: text, allowsDocumentStart: true)
        if !diagnostics.isEmpty, let last = text.bytes.last, last != .lineFeed {
            // Without its end libyaml gives up on a last line later than on any other, and what stands above is read otherwise.
            let ended = ValidatedText(source: source, bytes: text.bytes + [.lineFeed])
            let (read, found) = read(range.lowerBound..<ended.bytes.count, of: ended, allowsDocumentStart: true)
            // An empty value may stand behind that end.
            if read.entries.allSatisfy({ $0.value.range.upperBound <= range.upperBound }) {
                mapping = YAMLMapping(entries: read.entries, range: range, isFlow: false)
                diagnostics = found.map { $0.clamped(to: range) }
            }
        }
        let tried = text.tried(problems, in: range, read: mapping, allowsDocumentStart: true)
        return (mapping, (tried + text.believable(diagnostics, beside: problems)).sortedByPlace())
    }

    /// The most syntax errors that are reported for one file.
    static let maximumSyntaxErrors = 20

    /// Reads the YAML in `range`. After a syntax error it goes on at the next line that begins a top-level key, and the
    /// keys that the error spoiled are in the mapping as unreadable.
    ///
    /// - Parameter isTrial: whether only what can be read is asked for, so that no mend need be tried.
    static func read(
        _ range: Range<Int>, of text: ValidatedText, allowsDocumentStart: Bool, isTrial: Bool = false
    ) -> (mapping: YAMLMapping, diagnostics: [Diagnostic]) {
        var builder = YAMLTreeBuilder(text: text, allowsDocumentStart: allowsDocumentStart)
        var start = range.lowerBound
        var errors = 0
        while start < range.upperBound {
            let before = builder
            let rest = start..<range.upperBound
            guard let problem = builder.read(rest) else { break }
            let explanation = explanation(of: problem, builder, rest)
            errors += 1
            if !explanation.isTab, errors < maximumSyntaxErrors,
                let cut = builder.cut(around: explanation, in: rest, from: before)
            {
                builder = before
                builder.report(explanation.diagnostic)
                builder.leaveOut(cut)
                continue
            }
            // What stands above a key at the very left is whole, whatever is wrong with that key.
            if explanation.line.beginsBlock, explanation.line.range.lowerBound > start {
                var above = before
                if above.read(start..<explanation.line.range.lowerBound) == nil { builder = above }
            }
            builder.report(explanation.diagnostic)
            if explanation.isTab {
                YAMLLineMistakes.tabs(in: text, after: explanation.line, before: explanation.resume).forEach {
                    builder.report($0)
                }
            }
            if let key = builder.pendingKey ?? builder.lastEntry(after: start, cutBy: explanation.line) {
                builder.addUnreadable(key)
            }
            for key in explanation.spoiledKeys { builder.addUnreadable(key) }
            if errors == maximumSyntaxErrors { break }
            start = explanation.resume
        }
        let mapping = YAMLMapping(entries: builder.topLevel.entries, range: range, isFlow: false)
        if isTrial { return (mapping, builder.diagnostics) }
        let cut = CutText.problems(in: mapping, of: text)
        if errors == 0 { return (mapping, builder.diagnostics + cut) }
        let tried = builder.diagnostics.sortedByPlace().map { diagnostic in
            YAMLMend(diagnostic, in: text, range: range)?.keeps(mapping, allowsDocumentStart: allowsDocumentStart)
                ?? true ? diagnostic : diagnostic.withoutReplacement
        }
        let together = YAMLMend.readable(tried, in: text, range: range, allowsDocumentStart: allowsDocumentStart)
        return (mapping, together + cut)
    }

    fileprivate static func explanation(
        of problem: YAMLProblem, _ builder: YAMLTreeBuilder, _ range: Range<Int>
    ) -> YAMLSyntaxExplainer.Explanation {
        YAMLSyntaxExplainer(text: builder.text, range: range, problem: problem, lastEvent: builder.lastEvent).explain()
    }
}

extension YAMLTreeBuilder {
    /// The smallest part of a block with which the rest of it can be read further; nil where there is none.
    ///
    /// - Parameters:
    ///   - explanation: the mistake that reading of `range` failed with.
    ///   - before: what was read above `range`.
    fileprivate func cut(
        around explanation: YAMLSyntaxExplainer.Explanation, in range: Range<Int>, from before: YAMLTreeBuilder
    ) -> YAMLCut? {
        let place = explanation.diagnostic.location?.range?.lowerBound ?? explanation.line.content.lowerBound
        return YAMLCut.around(explanation.line, place: place, in: text.bytes, within: range).prefix(4).first { cut in
            var trial = before
            trial.leaveOut(cut)
            guard let next = trial.read(range) else { return true }
            let found = YAMLDocument.explanation(of: next, trial, range)
            return found.line.range.lowerBound > cut.range.upperBound
        }
    }
}
