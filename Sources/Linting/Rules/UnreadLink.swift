import Diagnostics
import SiteContent

/// How a link, or a picture, went wrong, so that it is shown as it is written.
enum UnreadLink {
    /// The address holds a blank, or what stands behind it is no title.
    case destination(String, WrittenDestination, isImage: Bool)
    /// There is no `)`.
    case unclosed
    /// `[text] (address)`
    case apart(String, String, isImage: Bool)
    /// `(text)[address]`
    case swapped(String, String)
    /// `[text][label]` without a line `[label]: address`; the label of a line that is there and may be meant.
    case undefined(String, nearest: String?)
    /// `[text][label]` with a line `[label]: address` that is wrong.
    case wrongDefinition(WrittenDefinitions.Line)
    /// `<www.arboga.se>`
    case withoutScheme(String)
    /// `[[text]]` or `[[address|text]]`
    case wiki(String, address: String?)
    /// In a text of the front matter, which is no Markdown.
    case inFrontMatter

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
        case .destination(_, _, true), .apart(_, _, true):
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
        case .destination(_, let destination, _) where destination.hasBadTitle:
            return LocalizedText(
                sv: "skriv bara adressen mellan parenteserna: (\(destination.address))",
                en: "write the address alone between the parentheses: (\(destination.address))")
        case .destination(let text, let destination, let isImage):
            let written = Self.written(text, destination.written, isImage: isImage)
            return LocalizedText(
                sv: "adressen får inte ha mellanslag: skriv \(written)",
                en: "the address must hold no blank: write \(written)")
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
        case .undefined(let text, let nearest?):
            return LocalizedText(
                sv: "menade du [\(text)][\(nearest)]?", en: "did you mean [\(text)][\(nearest)]?")
        case .undefined(let text, nil):
            return LocalizedText(
                sv: "skriv [\(text)](adress); menar du hakparenteserna själva skriver du \\[ i stället för [",
                en: "write [\(text)](address); if you mean the brackets themselves, write \\[ instead of [")
        case .wrongDefinition(let line):
            return Self.advice(for: line)
        case .inFrontMatter:
            return LocalizedText(
                sv: "skriv länken i brödtexten: i en rubrik eller ett namn blir det ingen länk",
                en: "write the link in the body: in a title or a name it becomes no link")
        case .wiki(let text, let address):
            return LocalizedText(
                sv: "skriv [\(text)](\(address ?? "adress"))"
                    + (address == nil ? ", med sidans adress inom parentes" : ""),
                en: "write [\(text)](\(address ?? "address"))"
                    + (address == nil ? ", with the page's address in parentheses" : ""))
        case .withoutScheme(let address):
            return LocalizedText(
                sv: "skriv [länktext](https://\(address))", en: "write [link text](https://\(address))")
        }
    }

    static func written(_ text: String, _ address: String, isImage: Bool) -> String {
        "\(isImage ? "!" : "")[\(text)](\(address))"
    }

    private static func advice(for line: WrittenDefinitions.Line) -> LocalizedText {
        let label = "[\(line.label)]:"
        if line.destination.address.isEmpty {
            return LocalizedText(
                sv: "skriv adressen på raden som börjar \(label)",
                en: "write the address on the line that begins \(label)")
        }
        if line.isBelowText, line.destination.isWellFormed {
            return LocalizedText(
                sv: "skriv en tom rad före raden som börjar \(label)",
                en: "put an empty line before the line that begins \(label)")
        }
        let written =
            line.destination.hasBadTitle ? line.destination.address : line.destination.written
        return LocalizedText(
            sv: "skriv raden som börjar \(label) så här: \(label) \(written)",
            en: "write the line that begins \(label) like this: \(label) \(written)")
    }
}
