/// A PDF document (ISO 32000-2) as far as its text and its author go.
///
/// The objects are found by how they begin, not by the document's own table, which may be damaged or lie. What is unpacked,
/// how many objects are read and how deep is bounded, so that any bytes can be read.
struct PDFDocument {
    private let objects: [Int: PDFValue]

    /// What it says of those who made it, and its text; or why that cannot be read.
    static func texts(of bytes: [UInt8]) -> DocumentTexts {
        var texts = DocumentTexts()
        // What does not begin as one is no such document: that is told of elsewhere.
        guard PDFObjects.headerStart(in: bytes) != nil else { return texts }
        let (found, isEncrypted) = PDFObjects.find(in: bytes)
        if isEncrypted || found.isEmpty {
            texts.obstacle = isEncrypted ? .encrypted : .damaged
            return texts
        }
        let document = PDFDocument(objects: found)
        document.addProperties(to: &texts)
        var budget = DocumentTexts.limit
        for (number, value) in found.sorted(by: { $0.key < $1.key }) {
            guard budget > 0, case .dictionary(let page) = value.plain else { continue }
            if page["Type"]?.name == "Page" {
                document.addText(of: page, number: number, to: &texts, budget: &budget)
            }
        }
        return texts
    }

    private func resolve(_ value: PDFValue?) -> PDFValue? {
        guard case .reference(let number)? = value else { return value }
        guard let object = objects[number] else { return nil }
        // A reference to a reference is none.
        if case .reference = object { return nil }
        return object
    }

    private func dictionary(_ value: PDFValue?) -> [String: PDFValue]? {
        if case .dictionary(let entries)? = resolve(value)?.plain { entries } else { nil }
    }

    // MARK: Who made it

    private func addProperties(to texts: inout DocumentTexts) {
        for value in objects.values {
            guard case .dictionary(let entries) = value.plain else { continue }
            // The information dictionary (14.3.3) is known by what only it has.
            if entries["Author"] != nil, entries["Type"] == nil {
                if case .string(let author)? = resolve(entries["Author"]) { texts.add(.author, PDFText.string(author)) }
                for key in ["Title", "Subject", "Keywords"] {
                    if case .string(let text)? = resolve(entries[key]) {
                        texts.text += PDFText.string(text).utf8
                        texts.text.append(UInt8(ascii: "\n"))
                    }
                }
            }
            // Notes in the margin (12.5.6.2): who wrote them, and what.
            if entries["Subtype"]?.name != nil, case .string(let author)? = resolve(entries["T"]), entries["FT"] == nil,
                entries["Rect"] != nil
            {
                texts.add(.commentator, PDFText.string(author))
            }
            if entries["Rect"] != nil, case .string(let note)? = resolve(entries["Contents"]) {
                texts.text += PDFText.string(note).utf8
                texts.text.append(UInt8(ascii: "\n"))
            }
            if entries["Type"]?.name == "Metadata", let xml = value.unpacked(limit: 1_048_576) {
                for (_, author) in DocumentXML.texts(of: ["creator", "Author"], in: xml) { texts.add(.author, author) }
                for author in DocumentXML.attributes(["creator", "Author"], in: xml) { texts.add(.author, author) }
            }
        }
    }

    // MARK: Text

    private func addText(
        of page: [String: PDFValue], number: Int, to texts: inout DocumentTexts, budget: inout Int
    ) {
        var resources = page["Resources"]
        var parent = dictionary(page["Parent"])
        var depth = 0
        while resources == nil, let above = parent, depth < 32 {
            resources = above["Resources"]
            parent = dictionary(above["Parent"])
            depth += 1
        }
        var contents: [UInt8] = []
        let parts: [PDFValue]
        if case .array(let items)? = resolve(page["Contents"]) {
            parts = items
        } else {
            parts = [page["Contents"]].compactMap { $0 }
        }
        for part in parts where budget > 0 {
            guard let bytes = resolve(part)?.unpacked(limit: budget) else { continue }
            budget -= bytes.count
            contents += bytes
            contents.append(UInt8(ascii: "\n"))
        }
        addText(of: contents, resources: dictionary(resources) ?? [:], to: &texts, budget: &budget, depth: 0)
        if texts.text.last != UInt8(ascii: "\n") { texts.text.append(UInt8(ascii: "\n")) }
    }

    private func addText(
        of contents: [UInt8], resources: [String: PDFValue], to texts: inout DocumentTexts, budget: inout Int,
        depth: Int
    ) {
        var fonts: [String: PDFFont] = [:]
        for (name, value) in dictionary(resources["Font"]) ?? [:] {
            guard let font = dictionary(value) else { continue }
            let map = resolve(font["ToUnicode"])?.unpacked(limit: min(budget, 1_048_576))
            budget -= map?.count ?? 0
            fonts[name] = PDFFont(map: map, isComposite: font["Subtype"]?.name == "Type0")
        }
        var reader = PDFText(fonts: fonts)
        reader.read(contents)
        texts.text += reader.text
        // Forms drawn on the page (8.10) have contents and resources of their own.
        guard depth < 4 else { return }
        let drawn = dictionary(resources["XObject"]) ?? [:]
        for name in reader.drawn {
            guard budget > 0, let form = resolve(drawn[name]), case .dictionary(let entries) = form.plain,
                entries["Subtype"]?.name == "Form", let bytes = form.unpacked(limit: budget)
            else { continue }
            budget -= bytes.count + 1
            addText(
                of: bytes, resources: dictionary(entries["Resources"]) ?? resources, to: &texts, budget: &budget,
                depth: depth + 1)
        }
    }
}
