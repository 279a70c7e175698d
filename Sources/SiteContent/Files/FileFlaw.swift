package import Diagnostics

/// Why the bytes of a file are not what its name says.
package enum FileFlaw: Sendable {
    case empty
    /// What stands in a file's place where Git LFS was not set up.
    case pointer
    /// The end is missing.
    case cutOff
    /// Something else; what, when it is known.
    case other(LocalizedText?)
    /// A document with programs in it.
    case macros
    /// A drawing without its namespace.
    case noNamespace

    /// As a sentence without its full stop.
    package func message(of kind: FileKind) -> LocalizedText {
        let name = kind.name
        return switch self {
        case .empty: LocalizedText(sv: "filen är tom", en: "the file is empty")
        case .pointer:
            LocalizedText(
                sv: "filen är bara en hänvisning till filen (Git LFS), inte filen själv",
                en: "the file is but a pointer to the file (Git LFS), not the file itself")
        case .cutOff:
            LocalizedText(sv: "filens slut saknas: den är avhuggen", en: "the file's end is missing: it was cut off")
        case .other(let found?):
            LocalizedText(
                sv: "filen heter som \(name.swedish) men är \(found.swedish)",
                en: "the file is called like \(name.english) but is \(found.english)")
        case .other(nil):
            LocalizedText(
                sv: "filen heter som \(name.swedish) men är något annat",
                en: "the file is called like \(name.english) but is something else")
        case .macros:
            LocalizedText(
                sv: "dokumentet har program i sig (makron)", en: "the document has programs in it (macros)")
        case .noNamespace:
            LocalizedText(
                sv: "den ritade bilden säger inte att den är svg, så ingen webbläsare visar den",
                en: "the drawing does not say that it is svg, so no browser shows it")
        }
    }

    package func advice(for kind: FileKind) -> LocalizedText {
        switch self {
        case .empty, .cutOff:
            return LocalizedText(
                sv: "hämta eller kopiera filen en gång till, och se att den går att öppna",
                en: "fetch or copy the file once more, and see that it can be opened")
        case .pointer:
            return LocalizedText(
                sv: "lägg dit filen igen, eller be den som sköter datorn att köra git lfs pull",
                en: "put the file there again, or ask whoever looks after the computer to run git lfs pull")
        case .macros:
            return LocalizedText(
                sv: "spara dokumentet utan makron, eller som pdf", en: "save the document without macros, or as pdf")
        case .noNamespace:
            return LocalizedText(
                sv: "skriv xmlns=\"http://www.w3.org/2000/svg\" i <svg …>, eller exportera bilden igen",
                en: "write xmlns=\"http://www.w3.org/2000/svg\" in <svg …>, or export the picture again")
        case .other where kind.isPicture:
            return LocalizedText(
                sv: "öppna originalet och spara det som jpg eller png: det räcker inte att byta namn",
                en: "open the original and save it as jpg or png: a new name is not enough")
        case .other:
            let ending = kind.endings.first ?? ""
            return LocalizedText(
                sv: "öppna originalet och spara det som \(ending): det räcker inte att byta namn",
                en: "open the original and save it as \(ending): a new name is not enough")
        }
    }
    /// The error for a file.
    ///
    /// - Parameter location: in it, or the file as a whole.
    func diagnostic(of kind: FileKind, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, kind.isPicture ? .mislabeledPicture : .mislabeledFile, message(of: kind), at: location,
            advice: advice(for: kind))
    }
}
