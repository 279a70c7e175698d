/// How the problems of a site differ from those of a moment ago: for somebody who writes, and is told of the rest already.
///
/// A problem stays the same when it moves up or down in its file. As long as there is an error nobody knows which warnings
/// are gone, since not everything is looked for then: they are told of as gone once there is none, and not as new when they
/// are seen again.
package struct ProblemChanges: Sendable {
    /// Those that are new, in the order of now.
    package let new: [Diagnostic]
    /// Those that are no more, in the order of then.
    package let gone: [Diagnostic]
    /// What the next problems are to be compared with.
    package let known: [Diagnostic]
    /// Whether nothing differs, nor may differ.
    package let isNothing: Bool

    /// - Parameter old: `known` of the changes before, if there were any.
    package init(from old: [Diagnostic], to now: [Diagnostic]) {
        // Of a long list only a part differs, as a rule.
        var first = 0
        while first < min(old.count, now.count), Self.isUntouched(old[first], now[first]) { first += 1 }
        var (oldEnd, newEnd) = (old.count, now.count)
        while oldEnd > first, newEnd > first, Self.isUntouched(old[oldEnd - 1], now[newEnd - 1]) {
            (oldEnd, newEnd) = (oldEnd - 1, newEnd - 1)
        }
        let before = Self.grouped(old, in: first..<oldEnd)
        let after = Self.grouped(now, in: first..<newEnd)
        var (new, gone): (Set<Int>, Set<Int>) = ([], [])
        for (key, places) in after {
            new.formUnion(Self.surplus(of: places, in: now, beside: before[key] ?? [], in: old))
        }
        for (key, places) in before {
            gone.formUnion(Self.surplus(of: places, in: old, beside: after[key] ?? [], in: now))
        }
        self.new = new.sorted().map { now[$0] }
        let missed = gone.sorted().map { old[$0] }
        isNothing = new.isEmpty && missed.isEmpty
        let isComplete = !now.hasErrors
        self.gone = isComplete ? missed : missed.filter { $0.severity == .error }
        known = isComplete ? now : now + missed.filter { $0.severity == .warning }
    }

    /// What makes two problems of a file one kind.
    private struct Key: Hashable {
        let path: String
        let severity: Severity
        let code: DiagnosticCode
        let message: String
    }

    /// Whether both are one problem at one place of a file that is the same.
    private static func isUntouched(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
        left.code == right.code && left.severity == right.severity && left.message.swedish == right.message.swedish
            && left.location?.range == right.location?.range
            && left.location?.source.path == right.location?.source.path
            && left.location?.source.bytes == right.location?.source.bytes
    }

    private static func grouped(_ diagnostics: [Diagnostic], in places: Range<Int>) -> [Key: [Int]] {
        var groups: [Key: [Int]] = [:]
        for index in places {
            let diagnostic = diagnostics[index]
            let key = Key(
                path: diagnostic.location?.source.path ?? "", severity: diagnostic.severity, code: diagnostic.code,
                message: diagnostic.message.swedish)
            groups[key, default: []].append(index)
        }
        return groups
    }

    /// Of one kind of problem those that the other side has not as many of: first those in lines that it has not.
    private static func surplus(
        of places: [Int], in diagnostics: [Diagnostic], beside others: [Int], in otherDiagnostics: [Diagnostic]
    ) -> [Int] {
        let count = places.count - others.count
        guard count > 0 else { return [] }
        if others.isEmpty { return places }
        var lines: [String: Int] = [:]
        for other in others { lines[line(of: otherDiagnostics[other]), default: 0] += 1 }
        var (unlike, like): ([Int], [Int]) = ([], [])
        for place in places {
            let line = line(of: diagnostics[place])
            if let left = lines[line], left > 0 {
                lines[line] = left - 1
                like.append(place)
            } else {
                unlike.append(place)
            }
        }
        return Array((unlike + like).prefix(count))
    }

    private static func line(of diagnostic: Diagnostic) -> String {
        guard let location = diagnostic.location, let start = location.start else { return "" }
        return location.source.line(start.line) ?? ""
    }

    /// `2 nya varningar, 1 borta`, without a full stop; nil where there is nothing to tell.
    package var text: LocalizedText? {
        if new.isEmpty, gone.isEmpty { return nil }
        let count = ProblemCount(new)
        let (errors, warnings) = (count.errors, count.warnings)
        let swedish = [
            errors > 0 ? "\(errors) \(errors == 1 ? "nytt" : "nya") fel" : nil,
            warnings > 0 ? "\(warnings) \(warnings == 1 ? "ny varning" : "nya varningar")" : nil,
            gone.isEmpty ? nil : "\(gone.count) borta",
        ]
        let english = [
            errors > 0 ? "\(errors) new error\(errors == 1 ? "" : "s")" : nil,
            warnings > 0 ? "\(warnings) new warning\(warnings == 1 ? "" : "s")" : nil,
            gone.isEmpty ? nil : "\(gone.count) gone",
        ]
        return LocalizedText(
            sv: swedish.compactMap { $0 }.joined(separator: ", "),
            en: english.compactMap { $0 }.joined(separator: ", "))
    }
}

extension TextFormatter {
    /// The problems that are gone, each in a line of its own.
    ///
    /// - Parameter limit: how many are named; of the rest it is said how many they are.
    package func format(gone: [Diagnostic], atMost limit: Int) -> String {
        let label = LocalizedText(sv: "borta", en: "gone")[language]
        var text = gone.prefix(limit).map { line($0, label: label) }.joined()
        let rest = gone.count - limit
        if rest > 0 {
            text += LocalizedText(sv: "… och \(rest) borta till\n", en: "… and \(rest) more gone\n")[language]
        }
        return text
    }
}
