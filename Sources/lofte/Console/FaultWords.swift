import Diagnostics
import FileSystem

/// What is said when lofte itself is at fault, whatever it was about to do.
enum FaultWords {
    /// From now on, as long as nothing is published.
    static func begin(_ language: Language) { LastResort.begin(saying: unpublished[language]) }

    /// Says from now on that the new site may stand already.
    static func sitePublished(_ language: Language) { LastResort.say(published[language]) }

    private static let unpublished = LocalizedText(
        sv: "\nfel: lofte stötte på ett fel i sig självt och avbröt. Inget är publicerat: webbplatsen är som den var. "
            + "\(request.swedish)\n",
        en: "\nerror: lofte ran into a mistake of its own and stopped. Nothing is published: the site is as it was. "
            + "\(request.english)\n")

    private static let published = LocalizedText(
        sv:
            "\nfel: lofte stötte på ett fel i sig självt och avbröt medan webbplatsen byttes ut. Bygg en gång till: det "
            + "gör den hel. \(request.swedish)\n",
        en:
            "\nerror: lofte ran into a mistake of its own and stopped while it replaced the site. Build once more: that "
            + "makes it whole. \(request.english)\n")

    private static let request = LocalizedText(
        sv:
            "Berätta för den som sköter lofte (version \(Version.full)) vilket kommando du körde, och spara filerna som "
            + "de är nu.",
        en:
            "Tell whoever looks after lofte (version \(Version.full)) which command you ran, and keep the files as they "
            + "are now.")
}
