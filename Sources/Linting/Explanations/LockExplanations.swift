import Diagnostics
import Freezing
import PromiseModel
import SiteContent

/// Problems of what is frozen.
extension ProblemExplanation {
    /// A lock that says no more than what the promise is called.
    private static func lock(signed day: String = "2024-01-15", blocks: Int = 1) -> String {
        guard let day = CalendarDate(iso: day) else { return "" }
        var block = FreezeBlock(
            after: nil, promise: "2024", kind: .signed, day: day, signed: KnownDate(day),
            facts: [
                FrozenFact("/2024/", "sida", .text("löfte")), FrozenFact("/2024/", "rubrik", .text("Löftet 2024")),
            ])
        var lock = PromiseLock([block])
        for _ in 1..<blocks {
            block = FreezeBlock(after: block, promise: "2024", kind: .added, day: day, facts: [])
            lock = lock.adding(block)
        }
        return String(decoding: lock.bytes, as: UTF8.self)
    }

    private static func example(_ text: String) -> ProblemExample {
        ProblemExample.shown(in: "2024/" + PromiseLock.fileName, text)
    }

    static let damagedLock = ProblemExplanation(
        .damagedLock, .publication,
        title: LocalizedText(sv: "Låset är ändrat för hand", en: "The lock was edited by hand"),
        meaning: LocalizedText(
            sv: """
                I lofte.lock står löftet som det undertecknades, och vad som har frysts sedan dess. Varje frysning har en \
                summa av sina rader. Här stämmer de inte: en rad är ändrad, borttagen eller flyttad, eller så har git lagt \
                ihop två frysningar.
                """,
            en: """
                lofte.lock holds the promise as it was signed, and what has been frozen since. Each freeze has a checksum \
                of its lines. Here they do not agree: a line was altered, removed or moved, or git put two freezes \
                together.
                """),
        remedy: LocalizedText(
            sv: """
                Hämta tillbaka filen ur git, eller hämta lofte.lock.txt från webbplatsen och spara den som lofte.lock. Har \
                två grenar fryst var sitt behåller du den enas fil. Kör sedan lofte freeze: det som saknas läggs till.
                """,
            en: """
                Get the file back from git, or fetch lofte.lock.txt from the site and save it as lofte.lock. If two \
                branches each froze something, keep the file of one. Then run lofte freeze: what is missing is added.
                """),
        wrong: example(lock().replacing("rubrik: \"Löftet 2024\"", with: "rubrik: \"Vårt löfte 2024\"")),
        right: example(lock()))

    static let rewrittenLock = ProblemExplanation(
        .rewrittenLock, .publication,
        title: LocalizedText(sv: "Ett publicerat lås är omskrivet", en: "A published lock was rewritten"),
        meaning: LocalizedText(
            sv: """
                Låset hänger ihop, men det börjar inte som det lås som ligger ute. Ett lås växer bara i slutet. Den som har \
                sparat det gamla skulle se att löftet är ett annat än det som undertecknades.
                """,
            en: """
                The lock hangs together, but it does not begin as the one that is out. A lock only grows at its end. \
                Whoever kept the old one would see that the promise is another than the one that was signed.
                """),
        remedy: LocalizedText(
            sv: "Hämta tillbaka låset ur git eller från webbplatsen, och kör sedan lofte freeze.",
            en: "Get the lock back from git or from the site, and then run lofte freeze."),
        wrong: example(lock(signed: "2024-01-16")).after(.content("2024/" + PromiseLock.fileName, lock())),
        right: example(lock(blocks: 2)).after(.content("2024/" + PromiseLock.fileName, lock())))
}
