import ContentFormat
import Diagnostics
import FrontMatter
import Markdown

/// Finds plain pages that say what only an activity, a dialogue or the like can say: they lie in the wrong folder.
enum MisplacedKeys {
    /// Keys that tell what a file was meant to be, the surest first.
    private static let telling: [(key: ContentKey, place: Place)] = [
        (.number, .focusArea(promise: "", folder: "")), (.parties, .promise(folder: "")),
        (.responsible, .activity(promise: "", area: "")), (.followUps, .activity(promise: "", area: "")),
        (.views, .dialogue(promise: "")), (.place, .dialogue(promise: "")), (.period, .report(promise: "")),
        (.fetched, .series(promise: "")),
    ]

    /// What a plain page was meant to be, by the keys in it; nil when it is what it should be.
    static func meantPlace(of file: ContentFile) -> (key: SourceLocation, place: Place)? {
        for (key, place) in telling {
            if let entry = file.frontMatter[key.rawValue] { return (file.source.location(entry.key.range), place) }
        }
        return nil
    }

    /// The error at the key that only another kind of page has.
    ///
    /// - Parameter promise: the folder of the promise that the file lies in, if it lies in one.
    static func diagnostic(
        _ meant: (key: SourceLocation, place: Place), path: String, promise: String?
    ) -> Diagnostic {
        let year = promise ?? "ÅÅÅÅ"
        let name = String(LinkPath.name(of: path))
        let words: (what: LocalizedText, folder: String) =
            switch meant.place {
            case .promise: (LocalizedText(sv: "ett löfte", en: "a promise"), "ÅÅÅÅ/index.md")
            case .focusArea:
                (LocalizedText(sv: "ett fokusområde", en: "a focus area"), "\(year)/\(name.dropLast(3))/index.md")
            case .activity:
                (LocalizedText(sv: "en aktivitet", en: "an activity"), "\(year)/område/\(name)")
            case .dialogue: (LocalizedText(sv: "en dialog", en: "a dialogue"), "\(year)/dialoger/\(name)")
            case .report: (LocalizedText(sv: "en rapport", en: "a report"), "\(year)/rapporter/\(name)")
            default: (LocalizedText(sv: "en dataserie", en: "a data series"), "\(year)/matt/\(name)")
            }
        return Diagnostic(
            .error, .misplacedFile,
            LocalizedText(
                sv: "nyckeln hör till \(words.what.swedish), men här är filen en vanlig sida",
                en: "the key belongs to \(words.what.english), but here the file is a plain page"),
            at: meant.key,
            advice: LocalizedText(
                sv: "flytta filen, till exempel till \(words.folder); är det en vanlig sida, ta bort raden",
                en: "move the file, to \(words.folder), say; if it is a plain page, remove the line"))
    }
}
