/// How much a problem weighs.
package enum Severity: String, Sendable, Comparable {
    /// Nothing is published before this is mended.
    case error
    /// The site is built; somebody should look.
    case warning

    package static func < (left: Severity, right: Severity) -> Bool {
        left == .error && right == .warning
    }
}

/// A problem in what somebody wrote: what is wrong, where, and what to write instead.
package struct Diagnostic: Sendable {
    package let severity: Severity
    package let code: DiagnosticCode
    /// What is wrong, in one sentence without a capital or a full stop, as it reads after "fel: ".
    package let message: LocalizedText
    package let location: SourceLocation?
    /// What to write instead; printed behind the carets.
    package let advice: LocalizedText?
    /// The text that the marked range should be, where there is exactly one mend.
    package let replacement: String?
    /// What to write in several places of the file, where there is exactly one mend and it is more than `replacement` says.
    package let mends: [Mend]
    /// Other places that belong to the problem, such as the first of two equal addresses.
    package let notes: [Note]
    /// The entries that would explain what was changed; none where that is not what is wrong.
    package let owed: [OwedEntry]

    /// A place that belongs to a problem, and why.
    package struct Note: Sendable {
        package let message: LocalizedText
        package let location: SourceLocation

        package init(_ message: LocalizedText, at location: SourceLocation) {
            self.message = message
            self.location = location
        }
    }

    /// What to write in place of a part of the file.
    package struct Mend: Sendable {
        package let range: Range<Int>
        package let text: String

        package init(range: Range<Int>, text: String) {
            self.range = range
            self.text = text
        }
    }

    package init(
        _ severity: Severity, _ code: DiagnosticCode, _ message: LocalizedText, at location: SourceLocation?,
        advice: LocalizedText? = nil, replacement: String? = nil, mends: [Mend] = [],
        notes: [Note] = [], owed: [OwedEntry] = []
    ) {
        self.severity = severity
        self.code = code
        self.message = message
        self.location = location
        self.advice = advice
        self.replacement = replacement
        self.mends = mends
        self.notes = notes
        self.owed = owed
    }
}

extension Diagnostic {
    /// The same problem as an error.
    package var asError: Diagnostic {
        Diagnostic(
            .error, code, message, at: location, advice: advice, replacement: replacement, mends: mends,
            notes: notes, owed: owed)
    }
}

extension Diagnostic {
    /// The same with another mend.
    package func mended(by replacement: String, advice: LocalizedText) -> Diagnostic {
        Diagnostic(severity, code, message, at: location, advice: advice, replacement: replacement, notes: notes)
    }

    /// The same with other advice.
    package func advised(_ advice: LocalizedText) -> Diagnostic {
        Diagnostic(
            severity, code, message, at: location, advice: advice, replacement: replacement, mends: mends, notes: notes,
            owed: owed)
    }

    /// The same with its place within a range of its file.
    package func clamped(to range: Range<Int>) -> Diagnostic {
        let place = location.map { location in
            SourceLocation(source: location.source, range: location.range?.clamped(to: range))
        }
        return Diagnostic(severity, code, message, at: place, advice: advice, replacement: replacement, notes: notes)
    }

    /// The same problem where what to write is for a person to say.
    package var withoutReplacement: Diagnostic {
        Diagnostic(severity, code, message, at: location, advice: advice, notes: notes)
    }
}

extension [Diagnostic] {
    /// Whether anything here stops a build.
    package var hasErrors: Bool { contains { $0.severity == .error } }

    /// The same problems in the order a person mends them: by file, then by place in it. Equals keep their order.
    package func sortedByPlace() -> [Diagnostic] {
        let paths = map { $0.location?.source.path ?? "" }
        let offsets = map { $0.location?.range?.lowerBound ?? -1 }
        // By number: a problem is large to move about, and most paths are that of the problem before.
        let files = Self.ranks(of: paths)
        return
            indices
            .sorted { left, right in
                if files[left] != files[right] { return files[left] < files[right] }
                return offsets[left] == offsets[right] ? left < right : offsets[left] < offsets[right]
            }
            .map { self[$0] }
    }

    /// The place of each path among the different ones in their order.
    private static func ranks(of paths: [String]) -> [Int] {
        var numbers: [String: Int] = [:]
        var last: (path: String, number: Int)?
        let numbered = paths.map { path -> Int in
            if let last, last.path.utf8.elementsEqual(path.utf8) { return last.number }
            let number = numbers[path] ?? numbers.count
            numbers[path] = number
            last = (path, number)
            return number
        }
        var ranks = [Int](repeating: 0, count: numbers.count)
        for (rank, entry) in numbers.sorted(by: { $0.key < $1.key }).enumerated() { ranks[entry.value] = rank }
        return numbered.map { ranks[$0] }
    }
}
