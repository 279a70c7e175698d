package import Diagnostics

/// Why a file is no lock that can be relied on.
package struct LockFault: Error, Sendable, Equatable {
    package enum Kind: Sendable, Equatable {
        /// Nothing that `lofte freeze` writes.
        case form
        /// A later version wrote it.
        case newer
        /// Two branches each froze something, and git left both.
        case conflict
        /// The lines of a block are not those that its checksum was made of.
        case altered(block: Int)
        /// A block that does not follow on the one before: one is missing, moved or from another lock.
        case broken(block: Int)
        /// It belongs to another promise.
        case foreign(promise: String)
    }

    package let kind: Kind
    /// The line where it shows, from 1.
    package let line: Int

    package var message: LocalizedText {
        switch kind {
        case .form:
            LocalizedText(
                sv: "raden är inte skriven av lofte freeze", en: "the line was not written by lofte freeze")
        case .newer:
            LocalizedText(
                sv: "låset är skrivet av en nyare version av lofte", en: "a newer version of lofte wrote the lock")
        case .conflict:
            LocalizedText(
                sv: "två grenar har fryst var sitt, och git har lagt båda i låset",
                en: "two branches each froze something, and git put both into the lock")
        case .altered(let block):
            LocalizedText(
                sv: "frysning \(block) är ändrad efteråt: raderna stämmer inte med summan under dem",
                en: "freeze \(block) was altered: its lines do not agree with the checksum below them")
        case .broken(let block):
            LocalizedText(
                sv: "kedjan är bruten vid frysning \(block): den följer inte på frysningen före",
                en: "the chain is broken at freeze \(block): it does not follow on the one before")
        case .foreign(let promise):
            LocalizedText(
                sv: "låset hör till löftet i mappen \(promise)", en: "the lock belongs to the promise in \(promise)")
        }
    }

    package var advice: LocalizedText {
        switch kind {
        case .newer:
            LocalizedText(sv: "hämta den versionen av lofte", en: "get that version of lofte")
        case .conflict:
            LocalizedText(
                sv: "behåll den ena versionen, git checkout --ours på filen, och kör lofte freeze igen: "
                    + "det som saknas fryses då",
                en:
                    "keep one of them, git checkout --ours for the file, and run lofte freeze again: what is missing is "
                    + "frozen then")
        default:
            LocalizedText(
                sv: "låset ändras aldrig för hand: hämta tillbaka filen, git checkout på den eller "
                    + "lofte.lock.txt från webbplatsen",
                en: "the lock is never edited by hand: get the file back, git checkout for it or "
                    + "lofte.lock.txt from the site")
        }
    }
}
