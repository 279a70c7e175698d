package import Diagnostics
package import PromiseModel

/// What may lie in the folder `.well-known`: the contact for those who find a hole, and proofs that a certificate's owner owns
/// the site.
package enum WellKnownFiles {
    private static let contactPath = ".well-known/security.txt"
    private static let proofFolders = [".well-known/acme-challenge/", ".well-known/pki-validation/"]

    /// What is wrong with the files there, and, where the site does not lie at the top of its host, a warning.
    ///
    /// - Parameters:
    ///   - address: the site's; nil when it could not be read.
    ///   - today: the day that a contact must not have expired on.
    package static func problems(_ files: [SourceFile], address: SiteAddress?, today: CalendarDate) -> [Diagnostic] {
        let files = files.filter { WellKnownFolder.contains($0.path) }
        var diagnostics = files.flatMap { file in problems(of: file, today: today) }
        if let first = files.first, let address, address.path != "/" {
            diagnostics.append(notAtTop(first, address: address))
        }
        return diagnostics
    }

    private static func problems(of file: SourceFile, today: CalendarDate) -> [Diagnostic] {
        if file.path.utf8.elementsEqual(contactPath.utf8) { return SecurityContact.problems(of: file, today: today) }
        let isProof = proofFolders.contains { folder in
            file.path.utf8.starts(with: folder.utf8) && isProofName(file.path.utf8.dropFirst(folder.utf8.count))
        }
        guard isProof else { return [unknown(file)] }
        let sample = FileSample(file.source.bytes)
        let isPlain = sample.size < 4_096 && FormCheck.flaw(of: sample, as: .text(beginning: "")) == nil
        return isPlain ? [] : [notPlain(file)]
    }

    /// RFC 8555, 8.3: a token of letters, digits, hyphens and underscores; other authorities ask for `NAME.txt`.
    private static func isProofName(_ name: Substring.UTF8View) -> Bool {
        var name = name
        if name.suffix(4).elementsEqual(".txt".utf8) { name = name.dropLast(4) }
        return !name.isEmpty
            && name.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"),
                    UInt8(ascii: "-"), UInt8(ascii: "_"):
                    true
                default: false
                }
            }
    }

    private static func unknown(_ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .error, .wellKnown,
            LocalizedText(
                sv: "i mappen .well-known publiceras bara security.txt och bevis för certifikat",
                en: "of the folder .well-known only security.txt and proofs for certificates are published"),
            at: file.source.wholeFile,
            advice: LocalizedText(
                sv: "ta bort filen; bevis ligger i .well-known/acme-challenge/ eller .well-known/pki-validation/",
                en: "remove the file; proofs lie in .well-known/acme-challenge/ or .well-known/pki-validation/"))
    }

    private static func notPlain(_ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .error, .wellKnown,
            LocalizedText(
                sv: "filen är inget bevis för ett certifikat: ett sådant är en kort rad text",
                en: "the file is no proof for a certificate: that is a short line of text"),
            at: file.source.wholeFile,
            advice: LocalizedText(
                sv: "skriv i filen bara den rad som du har fått av den som ger ut certifikatet",
                en: "write in the file only the line that whoever issues the certificate gave you"))
    }

    private static func notAtTop(_ file: SourceFile, address: SiteAddress) -> Diagnostic {
        Diagnostic(
            .warning, .wellKnown,
            LocalizedText(
                sv: "mappen .well-known läses bara överst på en adress, men webbplatsen ligger under \(address.path)",
                en: "the folder .well-known is read at the top of a host only, but the site lies under \(address.path)"),
            at: file.source.wholeFile,
            advice: LocalizedText(
                sv: "låt den som sköter servern visa mappen överst på adressen, som /.well-known/",
                en: "have whoever looks after the server show the folder at the top of the host, as /.well-known/"))
    }
}
