import Diagnostics
import Documents
import SiteContent

/// Documents that nobody can look into for names and numbers before they are published.
struct UnreadDocumentRule: DocumentRule {
    let code = DiagnosticCode.unreadDocument
    let title = LocalizedText(sv: "Dokument som inte går att granska", en: "Documents that cannot be looked into")
    let explanation = LocalizedText(
        sv: """
            Dokument läses igenom efter personnummer, namn på dem som skrivit och annat som inte får bli offentligt. Det går \
            inte när filen är skyddad med lösenord, skadad, sparad i ett gammalt format eller mycket stor.
            """,
        en: """
            Documents are read for personal identity numbers, names of those who wrote and the like. That cannot be done \
            when the file is protected by a password, damaged, saved in an old format or very large.
            """)
    let examples: [RuleExample] = [
        .bad(
            "pdf med lösenord", instead: "pdf utan lösenord",
            in: .picture(
                name: "plan.pdf", bytes: Array("%PDF-1.4\n1 0 obj 1 endobj\ntrailer << /Encrypt 2 0 R >>".utf8))),
        .bad(
            "Word-fil i formatet doc", instead: "samma fil sparad som docx",
            in: .picture(name: "plan.doc", bytes: [0xD0, 0xCF, 0x11, 0xE0])),
        .good("pdf utan lösenord", in: .picture(name: "plan.pdf", bytes: Array("%PDF-1.4\n1 0 obj 1 endobj".utf8))),
        .good("zip-fil", in: .picture(name: "plan.zip", bytes: [0x50, 0x4B, 5, 6])),
    ]

    func check(_ document: DocumentTexts, in context: RuleContext) -> [Finding] {
        document.obstacle.map { [finding($0)] } ?? []
    }

    func finding(_ obstacle: DocumentTexts.Obstacle) -> Finding {
        let (message, advice): (LocalizedText, LocalizedText)
        switch obstacle {
        case .encrypted:
            message = LocalizedText(
                sv: "dokumentet är skyddat, så det går inte att granska",
                en: "the document is protected, so it cannot be looked into")
            advice = LocalizedText(
                sv: "spara det utan lösenord och utan begränsade rättigheter",
                en: "save it without a password and without restricted rights")
        case .damaged:
            message = LocalizedText(
                sv: "dokumentet är skadat eller något annat än dess namn säger, så det går inte att granska",
                en: "the document is damaged or other than its name says, so it cannot be looked into")
            advice = LocalizedText(
                sv: "öppna originalet och spara det på nytt", en: "open the original and save it anew")
        case .oldFormat:
            message = LocalizedText(
                sv: "dokumentets format är gammalt eller eget, så det går inte att granska",
                en: "the document's format is old or one program's own, so it cannot be looked into")
            advice = LocalizedText(
                sv: "spara det som pdf, docx, xlsx, pptx eller odt", en: "save it as pdf, docx, xlsx, pptx or odt")
        case .tooLarge:
            message = LocalizedText(
                sv: "filen är så stor att den inte granskas: över \(AssetInspection.whole >> 20) megabyte",
                en: "the file is so large that it is not looked into: above \(AssetInspection.whole >> 20) megabytes")
            advice = LocalizedText(
                sv: "gör den mindre eller dela upp den, eller låt någon läsa igenom den innan den publiceras",
                en: "make it smaller or split it, or have somebody read it through before it is published")
        }
        return Finding(.wholeFile, message, advice: advice)
    }
}
