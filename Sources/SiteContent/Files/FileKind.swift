import Diagnostics

/// A kind of file that a site consists of: how its names end, what servers call it, and who brings it.
///
/// This is the one table of them: it says what may be published, what the preview answers, and what the files in `hosting/`
/// must say. A kind that is not here is not published.
package struct FileKind: Sendable {
    /// Where files of a kind may come from.
    package enum Origin: Sendable {
        /// The content folder, and so the templates' folder too.
        case content
        /// The templates' folder only: what styles a page, or runs in it.
        case templates
        /// lofte only.
        case program
    }

    /// What the bytes of a kind are known by.
    package enum Form: Sendable, Equatable {
        case pdf
        /// Office Open XML (ECMA-376), with the folder of its main part: `word/`.
        case office(folder: String)
        /// OpenDocument (ISO/IEC 26300), with its media type; EPUB is packed in the same way.
        case openDocument(type: String)
        case zip
        case jpeg, png, gif, webP, avif, icon
        /// SVG, which is read as a whole.
        case drawing
        /// MP3.
        case mpegAudio
        /// MP4 and M4A.
        case isoMedia
        case ogg, wave, webM
        /// Text in UTF-8, in which nothing but what it must begin with is looked at.
        case text(beginning: String)
        case json
        /// A web font.
        case woff2
        /// What only designers and lofte write, and nobody inspects.
        case trusted
    }

    /// In small letters, without their full stop.
    let endings: [String]
    /// As in a `Content-Type`, with the character set where it is text.
    package let mediaType: String
    package let origin: Origin
    package let form: Form
    /// With its article, as in "filen heter som en pdf".
    let name: LocalizedText

    private init(
        _ endings: String, _ mediaType: String, _ form: Form, sv: String, en: String, from origin: Origin = .content
    ) {
        self.endings = endings.split(separator: " ").map(String.init)
        self.mediaType = mediaType
        self.origin = origin
        self.form = form
        name = LocalizedText(sv: sv, en: en)
    }

    /// The kind of a file by the ending of its name, whatever its case; nil for a kind that no site has.
    package static func of(_ path: String) -> FileKind? { byEnding[FileEnding.last(of: path)] }

    /// Every ending with its media type, for comparison with what servers are told.
    package static let mediaTypes: [(ending: String, type: String)] = all.flatMap { kind in
        kind.endings.map { (ending: $0, type: kind.mediaType) }
    }

    package var isPicture: Bool {
        switch form {
        case .jpeg, .png, .gif, .webP, .avif, .icon, .drawing: true
        default: false
        }
    }

    /// The endings of the kinds that may lie in the content folder, as a sentence lists them.
    static let publishedEndings = all.filter { $0.origin == .content }.compactMap(\.endings.first)

    private static let byEnding = Dictionary(
        all.flatMap { kind in kind.endings.map { ($0, kind) } }, uniquingKeysWith: { first, _ in first })

    private static let office = "application/vnd.openxmlformats-officedocument."
    private static let openDocument = "application/vnd.oasis.opendocument."

    static let all: [FileKind] = [
        FileKind("pdf", "application/pdf", .pdf, sv: "en pdf", en: "a pdf"),
        FileKind(
            "docx", office + "wordprocessingml.document", .office(folder: "word/"), sv: "ett dokument från Word",
            en: "a document of Word"),
        FileKind(
            "xlsx", office + "spreadsheetml.sheet", .office(folder: "xl/"), sv: "ett kalkylark från Excel",
            en: "a spreadsheet of Excel"),
        FileKind(
            "pptx", office + "presentationml.presentation", .office(folder: "ppt/"),
            sv: "en presentation från Powerpoint", en: "a presentation of PowerPoint"),
        FileKind(
            "odt", openDocument + "text", .openDocument(type: openDocument + "text"),
            sv: "ett dokument från Libreoffice", en: "a document of LibreOffice"),
        FileKind(
            "ods", openDocument + "spreadsheet", .openDocument(type: openDocument + "spreadsheet"),
            sv: "ett kalkylark från Libreoffice", en: "a spreadsheet of LibreOffice"),
        FileKind(
            "odp", openDocument + "presentation", .openDocument(type: openDocument + "presentation"),
            sv: "en presentation från Libreoffice", en: "a presentation of LibreOffice"),
        FileKind(
            "epub", "application/epub+zip", .openDocument(type: "application/epub+zip"), sv: "en e-bok", en: "an e-book"
        ),
        FileKind("zip", "application/zip", .zip, sv: "en zip-fil", en: "a zip file"),

        FileKind("jpg jpeg", "image/jpeg", .jpeg, sv: "en bild", en: "a picture"),
        FileKind("png", "image/png", .png, sv: "en bild", en: "a picture"),
        FileKind("gif", "image/gif", .gif, sv: "en bild", en: "a picture"),
        FileKind("webp", "image/webp", .webP, sv: "en bild", en: "a picture"),
        FileKind("avif", "image/avif", .avif, sv: "en bild", en: "a picture"),
        FileKind("svg", "image/svg+xml; charset=utf-8", .drawing, sv: "en ritad bild", en: "a drawing"),
        FileKind("ico", "image/x-icon", .icon, sv: "en ikon", en: "an icon"),

        FileKind("mp3", "audio/mpeg", .mpegAudio, sv: "ett ljud", en: "a sound"),
        FileKind("m4a", "audio/mp4", .isoMedia, sv: "ett ljud", en: "a sound"),
        FileKind("ogg opus", "audio/ogg", .ogg, sv: "ett ljud", en: "a sound"),
        FileKind("wav", "audio/wav", .wave, sv: "ett ljud", en: "a sound"),
        FileKind("mp4", "video/mp4", .isoMedia, sv: "en film", en: "a film"),
        FileKind("webm", "video/webm", .webM, sv: "en film", en: "a film"),
        FileKind("vtt", "text/vtt; charset=utf-8", .text(beginning: "WEBVTT"), sv: "undertexter", en: "captions"),

        FileKind("txt", "text/plain; charset=utf-8", .text(beginning: ""), sv: "en textfil", en: "a text file"),
        FileKind("csv", "text/csv; charset=utf-8", .text(beginning: ""), sv: "en tabell", en: "a table"),
        FileKind(
            "tsv", "text/tab-separated-values; charset=utf-8", .text(beginning: ""), sv: "en tabell", en: "a table"),
        FileKind(
            "ics", "text/calendar; charset=utf-8", .text(beginning: "BEGIN:VCALENDAR"), sv: "en kalenderfil",
            en: "a calendar file"),
        FileKind("json", "application/json; charset=utf-8", .json, sv: "öppna data", en: "open data"),
        FileKind("geojson", "application/geo+json; charset=utf-8", .json, sv: "kartdata", en: "map data"),

        FileKind(
            "css", "text/css; charset=utf-8", .trusted, sv: "en stilmall", en: "a style sheet", from: .templates),
        FileKind(
            "js mjs", "text/javascript; charset=utf-8", .trusted, sv: "ett skript", en: "a script", from: .templates),
        FileKind(
            "webmanifest", "application/manifest+json; charset=utf-8", .json, sv: "uppgifter om en app",
            en: "an app's manifest", from: .templates),
        FileKind("woff2", "font/woff2", .woff2, sv: "ett typsnitt", en: "a font", from: .templates),

        FileKind("html", "text/html; charset=utf-8", .trusted, sv: "en webbsida", en: "a web page", from: .program),
        FileKind("xml", "application/xml; charset=utf-8", .trusted, sv: "xml", en: "xml", from: .program),
        FileKind("rdf", "application/rdf+xml; charset=utf-8", .trusted, sv: "rdf", en: "rdf", from: .program),
    ]
}
