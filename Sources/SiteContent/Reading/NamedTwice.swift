import ContentFormat
import Diagnostics
import FrontMatter

extension FormReader {
    /// Reports a file that a list names twice, with or without its ending: it would be shown twice.
    mutating func reportTwice(_ names: [Located<String>], key: ContentKey) {
        guard names.count > 1 else { return }
        var seen: [String: SourceLocation] = [:]
        for name in names {
            let stem = FileName.stem(name.value)
            guard let first = seen.updateValue(name.location, forKey: stem) else { continue }
            report(
                Diagnostic(
                    .error, .wrongValue,
                    LocalizedText(
                        sv: "\(key.rawValue) nämner \"\(stem)\" två gånger",
                        en: "\(key.rawValue) names \"\(stem)\" twice"),
                    at: name.location,
                    advice: LocalizedText(sv: "ta bort den ena", en: "remove one of them"),
                    notes: [
                        Diagnostic.Note(
                            LocalizedText(sv: "här står den första gången", en: "here it is the first time"), at: first)
                    ]))
        }
    }
}

/// Names of files as editors write them in `dialoger` and `mått`.
package enum FileName {
    /// The name without its ending.
    package static func stem(_ name: String) -> String {
        name.hasSuffix(".md") ? String(name.dropLast(3)) : name.hasSuffix(".csv") ? String(name.dropLast(4)) : name
    }
}
