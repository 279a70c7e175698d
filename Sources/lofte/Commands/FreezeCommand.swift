import ArgumentParser
import Diagnostics
import FileSystem
import Freezing
import OpenData
import PromiseModel
import SiteContent
import SiteGeneration
import SiteModel

/// `lofte freeze`
struct FreezeCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "freeze",
            abstract: Help.text(
                sv: "Fryser ett löfte, så att det inte kan skrivas om i tysthet.",
                en: "Freezes a promise, so that it cannot be rewritten in silence."),
            discussion: Help.text(
                sv:
                    "Skriver lofte.lock i löftets mapp när löftet är undertecknat, och lägger senare till det som har kommit "
                    + "sedan dess. En fryst uppgift ändras bara med en rad under ändringar. Är inget nytt skrivs inget.",
                en:
                    "Writes lofte.lock in the promise's folder when the promise is signed, and later adds what has come since. "
                    + "A frozen fact is changed only with a line under ändringar. Where nothing is new, nothing is written."
            ))
    }

    @OptionGroup var site: SiteOptions

    @Argument(
        help: Help.option(sv: "Löftets mapp, som 2024.", en: "The promise's folder, such as 2024.", valueName: "löfte"),
        completion: Completions.promises)
    var promise: String

    @Option(
        help: Help.option(
            sv: "När löftet undertecknades, om det fryses först långt efteråt; okänt om ingen vet.",
            en: "When the promise was signed, where it is frozen only long after; okänt where nobody knows.",
            valueName: "datum"))
    var since: String?

    @Option(
        help: Help.option(
            sv: "Stänger en period som är slut: ÅÅÅÅ-kv1, ÅÅÅÅ-t1, ÅÅÅÅ-h1 eller ÅÅÅÅ.",
            en: "Closes a period that is over: YYYY-kv1, YYYY-t1, YYYY-h1 or YYYY.", valueName: "period"))
    var period: String?

    @Option(
        help: Help.option(
            sv: "Lägger till en tidsstämpel (RFC 3161) av den senaste frysningen: filen med svaret.",
            en: "Adds a time stamp (RFC 3161) of the newest freeze: the file with the reply.", valueName: "fil"),
        completion: .file(extensions: ["tsr"]))
    var timestamp: String?

    func run() async throws {
        let console = Console(site)
        if site.drafts {
            console.fail(
                LocalizedText(
                    sv: "--drafts går inte här: bara det som alla ser kan frysas",
                    en: "--drafts is not possible here: only what everybody sees can be frozen"))
            throw ExitStatus.wrongUse
        }
        let since = try value(since, "--since", console) { text in
            text == ContentWords.unknownDate ? Freeze.Since.unknown : KnownDate(text).map { .date($0) }
        }
        let period = try value(period, "--period", console) { ReportPeriod($0) }
        let reply = try timestamp.map { path throws(ExitStatus) in try self.reply(path, console) }
        let options = try site.buildOptions(console)
        let checked = try await SiteRun(console: console, isStrict: false, options: options).check()
        let folder = ContentOutline.inside(site.content, promise)
        let freeze: Freeze
        do throws(Freeze.Refusal) {
            freeze =
                if let reply {
                    try checked.freeze(folder, stamping: reply)
                } else {
                    try checked.freeze(folder, since: since, period: period)
                }
        } catch {
            console.fail(FreezeWords.refusal(error, folder))
            throw ExitStatus.wrongUse
        }
        guard let block = freeze.block, let lock = freeze.lock else {
            console.say(FreezeWords.nothingNew(folder, freeze.lock))
            return
        }
        let path = Path.join(site.content, "\(folder)/\(PromiseLock.fileName)")
        try console.attempt { () throws(FileSystemError) in try File.write(lock.bytes, to: path) }
        let title = lock.state.pages.values.first { $0.kind == .promise }?["rubrik"]?.words ?? folder
        for line in FreezeWords.done(block, path: path, title: title) { console.say(line) }
    }

    private func value<Value>(
        _ text: String?, _ option: String, _ console: Console, _ read: (String) -> Value?
    ) throws(ExitStatus) -> Value? {
        guard let text else { return nil }
        if let value = read(text) { return value }
        let isPeriod = option == "--period"
        console.fail(
            LocalizedText(
                sv:
                    "\(option) \"\(text)\" går inte: skriv \(isPeriod ? "ÅÅÅÅ-kv1 eller ÅÅÅÅ" : "ÅÅÅÅ-MM-DD, ÅÅÅÅ-MM, ÅÅÅÅ eller okänt")",
                en:
                    "\(option) \"\(text)\" is not possible: write \(isPeriod ? "YYYY-kv1 or YYYY" : "YYYY-MM-DD, YYYY-MM, YYYY or okänt")"
            ))
        throw .wrongUse
    }

    private func reply(_ path: String, _ console: Console) throws(ExitStatus) -> TimestampReply {
        let bytes = try console.attempt { () throws(FileSystemError) in try File.read(path) }
        if let reply = TimestampReply(bytes) { return reply }
        console.fail(
            LocalizedText(
                sv:
                    "\(path) är inget svar från en tidsstämplingstjänst: det ska vara filen som openssl ts och tjänsten ger",
                en:
                    "\(path) is no reply of a time stamp authority: it is to be the file that openssl ts and the service give"
            ))
        throw .wrongUse
    }
}
