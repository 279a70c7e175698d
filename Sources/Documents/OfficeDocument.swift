/// Documents as Word, Excel and PowerPoint (ECMA-376) and LibreOffice (ODF 1.3) save them: XML in a ZIP archive.
enum OfficeDocument {
    static func texts(of bytes: [UInt8]) -> DocumentTexts {
        var texts = DocumentTexts()
        // With a password, Office packs all of it into a file of the format before 2007 ([MS-OFFCRYPTO]).
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
            texts.obstacle = .encrypted
            return texts
        }
        // What is no archive at all is no such document: that is told of elsewhere.
        guard bytes.starts(with: [0x50, 0x4B]) else { return texts }
        guard var archive = ZipArchive(bytes, budget: DocumentTexts.limit), !archive.members.isEmpty else {
            texts.obstacle = .damaged
            return texts
        }
        for member in archive.members where holdsText(member.name) {
            guard let xml = archive.contents(of: member) else {
                texts.obstacle = member.isEncrypted ? .encrypted : .damaged
                continue
            }
            read(xml, of: member.name, into: &texts)
        }
        return texts
    }

    private static func holdsText(_ name: String) -> Bool {
        guard name.hasSuffix(".xml") || name.hasSuffix(".xhtml") || name.hasSuffix(".opf") else { return false }
        let folders = ["docProps/", "word/", "xl/", "ppt/", "META-INF/manifest", "OEBPS/"]
        return folders.contains { name.hasPrefix($0) } || !name.contains("/")
    }

    private static func read(_ xml: [UInt8], of name: String, into texts: inout DocumentTexts) {
        switch name {
        case "docProps/core.xml", "meta.xml":
            for (name, text) in DocumentXML.texts(of: ["creator", "lastModifiedBy", "initial-creator"], in: xml) {
                texts.add(name == "lastModifiedBy" ? .lastSavedBy : .author, text)
            }
            for (_, text) in DocumentXML.texts(of: ["title", "subject", "description", "keywords"], in: xml) {
                texts.text += text.utf8
                texts.text.append(UInt8(ascii: "\n"))
            }
        case "docProps/app.xml":
            for (_, text) in DocumentXML.texts(of: ["Manager"], in: xml) { texts.add(.author, text) }
        case "META-INF/manifest.xml":
            // ODF 1.3, part 2, 4.4: packed with a password.
            if !DocumentXML.attributes(["checksum-type"], in: xml).isEmpty { texts.obstacle = .encrypted }
        default:
            if isText(name) {
                texts.text += DocumentXML.text(of: xml, breakingAfter: paragraphs)
                texts.text.append(UInt8(ascii: "\n"))
            }
            for author in DocumentXML.attributes(["author", "displayName"], in: xml) { texts.add(.commentator, author) }
            if name.hasPrefix("ppt/commentAuthors") || name.hasPrefix("ppt/authors") {
                for author in DocumentXML.attributes(["name"], in: xml) { texts.add(.commentator, author) }
            }
            if name.hasPrefix("xl/comments") {
                for (_, author) in DocumentXML.texts(of: ["author"], in: xml) { texts.add(.commentator, author) }
            }
            if !name.contains("/") {
                for (_, author) in DocumentXML.texts(of: ["creator"], in: xml) { texts.add(.commentator, author) }
            }
        }
    }

    /// Whether a reader of the document sees its text: no styles, themes or settings.
    private static func isText(_ name: String) -> Bool {
        let parts = name.split(separator: "/")
        let file = parts.last ?? ""
        let kinds = [
            "document", "header", "footer", "footnotes", "endnotes", "comments", "sharedStrings", "sheet", "slide",
            "notesSlide", "content", "styles",
        ]
        if name.hasPrefix("word/styles") || name.hasPrefix("xl/styles") || name.hasPrefix("ppt/slideMasters")
            || name.hasPrefix("ppt/slideLayouts")
        {
            return false
        }
        return kinds.contains { file.hasPrefix($0) } || file.hasSuffix(".xhtml")
    }

    /// The elements that text does not run on behind: paragraphs, cells, breaks.
    private static let paragraphs: Set<String> = [
        "p", "h", "si", "br", "tab", "tc", "row", "line-break", "table-cell", "c", "li", "td", "title", "creator",
    ]
}
