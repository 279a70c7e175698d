import Diagnostics

/// How a link, or a picture, went wrong, so that it is shown as it is written.
enum UnreadLink {
    /// The address holds a blank.
    case blank(String, address: String, isImage: Bool)
    /// Behind the address stands something that is no title.
    case title(String)
    /// There is no `)`.
    case unclosed
    /// `[text] (address)`
    case apart(String, String, isImage: Bool)
    /// `(text)[address]`
    case swapped(String, String)
    /// `[text][label]` without a line `[label]: address`.
    case undefined(String)
    /// `<www.arboga.se>`
    case withoutScheme(String)
    /// In a text of the front matter, which is no Markdown.
    case inFrontMatter

    /// What is wrong with what stands between the parentheses.
    init(_ text: String, address: String, isImage: Bool) {
        let quotes: Set<Character> = ["”", "“", "„", "\"", "'", "’", "»", "«"]
        if let quote = address.firstIndex(where: { quotes.contains($0) }), address[..<quote].last == " " {
            self = .title(String(address[..<quote].trimmingSuffix(while: { $0 == " " })))
        } else {
            self = .blank(text, address: address, isImage: isImage)
        }
    }

    /// Whether a text is an address of a page, a file or a site, and nothing else.
    static func isAddress(_ text: String) -> Bool {
        guard !text.isEmpty, !text.contains(where: { $0 == " " || $0 == "," }) else { return false }
        let text = text.lowercased()
        if text.hasPrefix("www.") || text.hasPrefix("mailto:") || SourceReference.isAddress(text) { return true }
        return [".html", ".webp", ".gif", ".pptx", ".doc"].contains { text.hasSuffix($0) }
            || text.hasPrefix("#") && text.count > 1
    }

    var message: LocalizedText {
        switch self {
        case .blank(_, _, true), .apart(_, _, true):
            LocalizedText(
                sv: "bilden visas inte, utan texten som den är skriven",
                en: "the picture is not shown, but the text as it is written")
        default:
            LocalizedText(
                sv: "det här blir ingen länk, utan visas som det är skrivet",
                en: "this becomes no link, but is shown as it is written")
        }
    }

    var advice: LocalizedText {
        switch self {
        case .blank(let text, let address, let isImage):
            let written = Self.written(text, address.trimmed.replacing(" ", with: "%20"), isImage: isImage)
            return LocalizedText(
                sv: "adressen får inte ha mellanslag: skriv \(written)",
                en: "the address must hold no blank: write \(written)")
        case .title(let address):
            return LocalizedText(
                sv: "skriv bara adressen mellan parenteserna: (\(address))",
                en: "write the address alone between the parentheses: (\(address))")
        case .unclosed:
            return LocalizedText(sv: "skriv ) direkt efter adressen", en: "write ) directly behind the address")
        case .apart(let text, let address, let isImage):
            let written = Self.written(text, address, isImage: isImage)
            return LocalizedText(
                sv: "ta bort mellanslaget mellan ] och (: skriv \(written)",
                en: "remove the blank between ] and (: write \(written)")
        case .swapped(let text, let address):
            let written = Self.written(text, address, isImage: false)
            return LocalizedText(
                sv: "texten står inom hakparentes och adressen inom parentes: skriv \(written)",
                en: "the text stands in brackets and the address in parentheses: write \(written)")
        case .undefined(let text):
            return LocalizedText(
                sv: "skriv [\(text)](adress); menar du hakparenteserna själva skriver du \\[ i stället för [",
                en: "write [\(text)](address); if you mean the brackets themselves, write \\[ instead of [")
        case .inFrontMatter:
            return LocalizedText(
                sv: "skriv länken i brödtexten: överst i filen blir text inga länkar",
                en: "write the link in the body: texts at the top of the file become no links")
        case .withoutScheme(let address):
            return LocalizedText(
                sv: "skriv [länktext](https://\(address))", en: "write [link text](https://\(address))")
        }
    }

    private static func written(_ text: String, _ address: String, isImage: Bool) -> String {
        "\(isImage ? "!" : "")[\(text)](\(address))"
    }
}

extension String {
    /// Without blanks and `<>` around it.
    fileprivate var trimmed: String {
        let signs: Set<Character> = [" ", "<", ">"]
        return String(self[...].trimmingSuffix(while: { signs.contains($0) }).drop { signs.contains($0) })
    }
}

extension Substring {
    fileprivate func trimmingSuffix(while isTrimmed: (Character) -> Bool) -> Substring {
        var rest = self
        while let last = rest.last, isTrimmed(last) { rest.removeLast() }
        return rest
    }
}
