import Diagnostics
import SiteContent

/// Pictures by name that are something else inside, so that browsers show nothing.
struct MislabeledPictureRule: FileRule {
    let code = DiagnosticCode.mislabeledPicture
    let severity = Severity.error
    let title = LocalizedText(sv: "Filer som heter som en bild", en: "Files that are called like a picture")
    let explanation = LocalizedText(
        sv: """
            Filen slutar på .jpg eller .png men innehåller något annat, är tom eller saknar sitt slut, så webbläsaren visar \
            ingenting. Det händer när en fil får ett nytt namn i stället för att sparas i ett nytt format, eller när en \
            hämtning avbryts. Spara bilden som jpg eller png.
            """,
        en: """
            The file ends in .jpg or .png but holds something else, is empty or lacks its end, so browsers show nothing. That \
            happens when a file is renamed where it should be saved in another format, or when a download is broken off. Save \
            the picture as jpg or png.
            """)
    let examples: [RuleExample] = [
        .bad(
            "webbsida", instead: "bild",
            in: .picture(name: "karta.png", bytes: Array("\n<!DOCTYPE html><title>Logga in</title>".utf8))),
        .bad(
            "bild från en mobil, i formatet heic", instead: "bild sparad som jpg",
            in: .picture(name: "torget.jpg", bytes: [0, 0, 0, 24] + Array("ftypheic".utf8) + [0, 0, 0, 0])),
        .bad(
            "bild utan slut, ur en avbruten hämtning", instead: "hela bilden",
            in: .picture(name: "torget.jpg", bytes: ExampleFile.jpeg.dropLast(2))),
        .bad("dokument", instead: "bild", in: .picture(name: "karta.jpg", bytes: ExampleFile.pdf)),
        .bad(
            "bild från en mobil, som säger sitt format sist", instead: "bild sparad som jpg",
            in: .picture(name: "torget.jpg", bytes: [0, 0, 0, 24] + Array("ftypmif1\0\0\0\0mif1heic".utf8))),
        .bad("tom fil", instead: "bild", in: .picture(name: "karta.webp", bytes: [])),
        .bad(
            "hänvisning som Git LFS lämnar", instead: "bild",
            in: .picture(name: "karta.png", bytes: Array("version https://git-lfs.github.com/spec/v1\n".utf8))),
        .bad("nollor", instead: "bild", in: .picture(name: "karta.jpg", bytes: [UInt8](repeating: 0, count: 500))),
        .bad("text", instead: "ritad bild", in: .picture(name: "karta.svg", bytes: Array("hej\n".utf8))),
        .good("bild", in: .picture(name: "torget.jpg", bytes: ExampleFile.jpeg)),
        .good("bild", in: .picture(name: "karta.png", bytes: ExampleFile.png)),
        .good("ritad bild", in: .picture(name: "karta.svg", bytes: Array(ExampleFile.drawing.utf8))),
    ]

    func check(_ file: SourceFile) -> [Finding] {
        guard let kind = FileKind.of(file.path), kind.isPicture,
            FileInspection.isNameAllowed(file.path, from: .content),
            let flaw = FormCheck.flaw(of: FileSample(file.source.bytes), as: kind.form)
        else { return [] }
        return [Finding(.wholeFile, flaw.message(of: kind), advice: flaw.advice(for: kind))]
    }
}
