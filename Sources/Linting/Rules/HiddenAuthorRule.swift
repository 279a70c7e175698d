import Diagnostics
import Documents

/// Documents and pictures that say in their own data who made them.
struct HiddenAuthorRule: DocumentRule {
    let code = DiagnosticCode.hiddenAuthor
    let title = LocalizedText(sv: "Filer som säger vem som gjort dem", en: "Files that say who made them")
    let explanation = LocalizedText(
        sv: """
            Word, Excel, kameror och pdf-filer sparar ofta namnet på den som skrev, kommenterade eller fotograferade. \
            Namnet syns inte på sidan, men vem som helst kan läsa det i filen. Ta bort det innan filen publiceras.
            """,
        en: """
            Word, Excel, cameras and pdf files often keep the name of who wrote, commented or took the picture. It is not \
            seen on the page, but anybody can read it in the file. Remove it before the file is published.
            """)
    let examples: [RuleExample] = [
        .bad(
            "pdf med författarens namn", instead: "pdf utan egenskaper",
            in: .picture(name: "plan.pdf", bytes: Self.pdf("Anna Bergstr\\366m"))),
        .bad(
            "bild med fotografens namn", instead: "bild utan metadata",
            in: .picture(name: "torget.png", bytes: Self.png("Anna Bergstrom"))),
        .good("pdf med kommunens namn", in: .picture(name: "plan.pdf", bytes: Self.pdf("Exempelby kommun"))),
        .good("bild med ett företags namn", in: .picture(name: "torget.png", bytes: Self.png("Bildbolaget AB"))),
    ]

    func check(_ document: DocumentTexts, in context: RuleContext) -> [Finding] {
        guard let property = document.properties.first(where: { isPerson($0.value, context) }) else { return [] }
        let (swedish, english) =
            switch property.kind {
            case .author: ("vem som har gjort den", "who made it")
            case .lastSavedBy: ("vem som sparade den sist", "who saved it last")
            case .commentator: ("vem som har kommenterat eller ändrat i den", "who commented on it or changed it")
            }
        return [
            Finding(
                .wholeFile,
                LocalizedText(
                    sv: "filen säger \(swedish): \"\(property.value)\"",
                    en: "the file says \(english): \"\(property.value)\""),
                advice: LocalizedText(
                    sv: "ta bort uppgiften och lägg in filen på nytt: i Word, Arkiv, Info, Kontrollera dokument; "
                        + "en pdf sparas utan dokumentegenskaper; en bild exporteras utan metadata",
                    en:
                        "remove it and put the file here anew: in Word, File, Info, Inspect Document; save a pdf without "
                        + "document properties; export a picture without metadata"))
        ]
    }

    /// Whether a value is a person's name or address, or what a program makes of it ("anna.bergstrom").
    private func isPerson(_ value: String, _ context: RuleContext) -> Bool {
        let texts = [LooseText(Array(value.utf8), at: nil), LooseText(LooseText.words(ofPath: value), at: nil)]
        let text = PageText(texts, in: SourceText(path: "", bytes: []))
        if !PersonalNameRule().check(text, in: context).isEmpty { return true }
        if !PersonalEmailRule().check(text, in: context).isEmpty { return true }
        // A given name alone.
        return text.words.count == 2 && text.words[0].roles.contains(.givenName)
            && !context.allowedNames.contains { $0.first == text.words[0].hash }
    }

    private static func pdf(_ author: String) -> [UInt8] {
        Array("%PDF-1.4\n1 0 obj\n<< /Author (\(author)) >>\nendobj\ntrailer << /Info 1 0 R >>\n%%EOF\n".utf8)
    }

    private static func png(_ author: String) -> [UInt8] {
        let text = Array("Author\0\(author)".utf8)
        return ExampleFile.png(
            chunks: [0, 0, 0, UInt8(text.count)] + Array("tEXt".utf8) + text + [0, 0, 0, 0])
    }
}
