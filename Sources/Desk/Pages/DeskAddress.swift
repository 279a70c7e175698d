import Preview
import SiteContent

/// The pages of the desk, each with its path below `/_lofte/desk/`.
enum DeskAddress: Sendable, Equatable {
    /// What waits.
    case start
    /// A follow-up of the activity in this file.
    case followUp(String)
    /// A file as a form.
    case form(String)
    /// What is filled in there as text, or kept as a draft; a text as a form.
    case formAsText(String), formDraft(String), textAsForm(String)
    /// Figures as a table.
    case table(String)
    /// A file as text.
    case text(String)
    /// Where a draft of a file is kept, or thrown away.
    case draft(String)
    case discard(String)
    /// The page of a file as it would be with what is filled in.
    case shown(String)
    /// The same, as it was made a moment ago, by its number.
    case made(Int)
    /// Where a page tells that it is still open.
    case present(String)
    /// What is on the clipboard, as Markdown.
    case paste
    /// All files.
    case files
    /// The file of the page at this address of the site.
    case page(String)
    /// What is changed, and the button that publishes it.
    case publish
    /// What becomes another for readers.
    case readers
    /// A file's versions, and the one of this number, the newest first.
    case history(String)
    case version(Int, String)
    /// The form for a site that is not there yet, and the one for a new page.
    case newSite, newPage
    /// A picture for the page in this file.
    case picture(String)
    /// Another address of the page in this file; the page taken away.
    case move(String), remove(String)
    case script, styleSheet

    init?(_ parts: [String]) {
        let rest = parts.dropFirst().joined(separator: "/")
        switch parts.first {
        case nil: self = .start
        case "filer" where rest.isEmpty: self = .files
        case "klistra" where rest.isEmpty: self = .paste
        case "publicera" where rest.isEmpty: self = .publish
        case "lasarna" where rest.isEmpty: self = .readers
        case "ny-webbplats" where rest.isEmpty: self = .newSite
        case "ny-sida" where rest.isEmpty: self = .newPage
        case "adress" where !rest.isEmpty: self = .move(rest)
        case "ta-bort" where !rest.isEmpty: self = .remove(rest)
        case "bild" where !rest.isEmpty: self = .picture(rest)
        case "historik" where !rest.isEmpty: self = .history(rest)
        case "version" where parts.count > 2:
            guard let number = Int(parts[1]), number >= 0 else { return nil }
            self = .version(number, parts.dropFirst(2).joined(separator: "/"))
        case "desk.js" where rest.isEmpty: self = .script
        case "desk.css" where rest.isEmpty: self = .styleSheet
        case "uppfoljning" where !rest.isEmpty: self = .followUp(rest)
        case "formular" where !rest.isEmpty: self = .form(rest)
        case "som-text" where !rest.isEmpty: self = .formAsText(rest)
        case "som-formular" where !rest.isEmpty: self = .textAsForm(rest)
        case "formularutkast" where !rest.isEmpty: self = .formDraft(rest)
        case "tabell" where !rest.isEmpty: self = .table(rest)
        case "text" where !rest.isEmpty: self = .text(rest)
        case "utkast" where !rest.isEmpty: self = .draft(rest)
        case "slang" where !rest.isEmpty: self = .discard(rest)
        case "har" where !rest.isEmpty: self = .present(rest)
        case "visa" where !rest.isEmpty: self = .shown(rest)
        case "visad" where parts.count == 2:
            guard let number = Int(rest), number > 0 else { return nil }
            self = .made(number)
        case "sida": self = .page("/" + rest)
        default: return nil
        }
    }

    /// Behind `/_lofte/desk/`, not encoded.
    var path: String {
        switch self {
        case .start: ""
        case .files: "filer"
        case .paste: "klistra"
        case .publish: "publicera"
        case .readers: "lasarna"
        case .newSite: "ny-webbplats"
        case .newPage: "ny-sida"
        case .picture(let file): "bild/" + file
        case .move(let file): "adress/" + file
        case .remove(let file): "ta-bort/" + file
        case .history(let file): "historik/" + file
        case .version(let number, let file): "version/\(number)/" + file
        case .script: "desk.js"
        case .styleSheet: "desk.css"
        case .followUp(let file): "uppfoljning/" + file
        case .form(let file): "formular/" + file
        case .formAsText(let file): "som-text/" + file
        case .textAsForm(let file): "som-formular/" + file
        case .formDraft(let file): "formularutkast/" + file
        case .table(let file): "tabell/" + file
        case .text(let file): "text/" + file
        case .draft(let file): "utkast/" + file
        case .discard(let file): "slang/" + file
        case .present(let file): "har/" + file
        case .shown(let file): "visa/" + file
        case .made(let number): "visad/\(number)"
        case .page(let address): "sida" + address
        }
    }

    /// The whole path as a link has it.
    var href: String { WritingAddress.href(path) }
}

extension DeskAddress {
    /// The file that a page is open for; nil for an address where none is edited.
    var edited: String? {
        switch self {
        case .followUp(let path), .form(let path), .formAsText(let path), .formDraft(let path), .textAsForm(let path),
            .table(let path), .text(let path), .draft(let path):
            path
        default: nil
        }
    }

    /// Where a file is edited best: as a form, as a table, or as text.
    static func editing(_ path: String) -> DeskAddress {
        let place = Place(path: path)
        if FileForm(place) != nil { return .form(path) }
        if case .seriesData = place { return .table(path) }
        return .text(path)
    }
}
