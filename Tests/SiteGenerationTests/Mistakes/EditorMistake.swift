import Diagnostics
import Testing

/// A file as somebody new to the work writes it, and what is to be said of it.
struct EditorMistake: Sendable, CustomTestStringConvertible {
    let name: String
    /// Where the file lies in the content.
    let path: String
    let text: String
    let code: DiagnosticCode
    /// The file that is named, when it is not the one that was written.
    var reportedPath: String?
    /// Nil for the file as a whole.
    var line: Int?
    var column: Int?
    /// Words of the advice.
    let advice: String
    /// Saves the file with one byte a letter, as old editors do.
    var isWindows1252 = false

    init(
        _ name: String, _ path: String, _ text: String, _ code: DiagnosticCode, _ line: Int? = nil,
        _ column: Int? = nil, reportedPath: String? = nil, advice: String, isWindows1252: Bool = false
    ) {
        self.name = name
        self.path = path
        self.text = text
        self.code = code
        self.line = line
        self.column = column
        self.reportedPath = reportedPath
        self.advice = advice
        self.isWindows1252 = isWindows1252
    }

    var testDescription: String { name }

    /// The bytes as they lie on disk.
    var bytes: [UInt8] {
        isWindows1252 ? text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) } : Array(text.utf8)
    }
}
