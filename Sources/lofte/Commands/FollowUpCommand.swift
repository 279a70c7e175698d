import ArgumentParser
import Diagnostics
import FileSystem
import PromiseModel
import SiteGeneration

/// `lofte follow-up`
struct FollowUpCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "follow-up",
            abstract: Help.text(
                sv: "Lägger till en uppföljning i en aktivitets fil.",
                en: "Adds a follow-up to an activity's file."),
            discussion: Help.text(
                sv: "Utan argument ställer kommandot frågor. Ingen annan rad i filen ändras.",
                en: "Without arguments it asks. No other line of the file is changed."))
    }

    @OptionGroup var site: SiteOptions

    @Argument(
        help: Help.option(
            sv: "Aktiviteten, till exempel 2024/bedragerier/forelasningar.",
            en: "The activity, such as 2024/bedragerier/forelasningar.", valueName: "aktivitet"),
        completion: Completions.activities)
    var activity: String?

    @Argument(help: Help.option(sv: "Vad som har hänt.", en: "What has happened.", valueName: "text"))
    var text: String?

    @Option(
        help: Help.option(
            sv: "planerad, pågår, delvis genomförd, genomförd eller avbruten.",
            en: "planerad, pågår, delvis genomförd, genomförd or avbruten.", valueName: "läge"),
        completion: .list(ContentWords.statuses.map(\.name)))
    var status: String?

    @Option(help: Help.option(sv: "Utfallet hittills, ett tal.", en: "The outcome so far, a number.", valueName: "tal"))
    var outcome: String?

    @Option(help: Help.option(sv: "Dagen; annars i dag.", en: "The day; else today.", valueName: "ÅÅÅÅ-MM-DD"))
    var date: String?

    @Option(
        help: Help.option(
            sv: "Varför aktiviteten dröjer eller avbryts.", en: "Why it is late or cancelled.", valueName: "orsak"))
    var reason: String?

    @Option(
        help: Help.option(
            sv: "En adress eller fil som visar det.", en: "An address or a file that shows it.", valueName: "underlag"),
        completion: .file())
    var source: String?

    func run() async throws {
        let console = Console(site)
        let options = try site.buildOptions(console)
        var answers = FollowUpAnswers(
            activity: activity, text: text, status: status, outcome: outcome, date: date, reason: reason, source: source
        )
        if activity == nil {
            guard let asked = FollowUpDialog(console: console).ask(content: site.content) else {
                throw ExitStatus.wrongUse
            }
            answers = asked
        }
        guard let name = answers.activity, let text = answers.text, !text.isEmpty else {
            console.fail(
                LocalizedText(
                    sv: "skriv vad som har hänt: lofte follow-up 2024/omrade/aktivitet \"Tre möten är klara.\"",
                    en: "write what has happened: lofte follow-up 2024/area/activity \"Three meetings are held.\""))
            throw ExitStatus.wrongUse
        }
        let followUp = try answers.followUp(text: text, today: options.today, console: console)
        let path = try ActivityPath(content: site.content).find(name, console: console)
        try insert(followUp, into: path, console: console)
    }

    private func insert(_ followUp: FollowUp, into path: String, console: Console) throws(ExitStatus) {
        let source = SourceText(
            path: path, bytes: try console.reading { () throws(FileSystemError) in try File.read(path) })
        let bytes: [UInt8]
        do throws(FollowUpInsertion.Obstacle) {
            bytes = try FollowUpInsertion(followUp).insert(into: source)
        } catch {
            switch error {
            case .unreadable(let problems): console.report(problems)
            case .flowList(let location):
                console.report([
                    Diagnostic(
                        .error, .wrongShape,
                        LocalizedText(
                            sv: "uppföljningarna står på en rad, inom hakparenteser",
                            en: "the follow-ups stand on one line, in brackets"),
                        at: location,
                        advice: LocalizedText(
                            sv: "skriv om listan med en rad för varje uppföljning, som börjar med \"- datum:\"",
                            en: "rewrite the list with a line for each follow-up that begins with \"- datum:\""))
                ])
            }
            throw .contentErrors
        }
        // The file as it will be is read once more, so that nothing broken is saved.
        let before = PageCheck.errors(in: source, contentPath: contentPath(of: path)).count
        let problems = PageCheck.errors(in: SourceText(path: path, bytes: bytes), contentPath: contentPath(of: path))
        guard problems.count <= before else {
            console.report(problems)
            console.fail(LocalizedText(sv: "uppföljningen sparades inte", en: "the follow-up was not saved"))
            throw .contentErrors
        }
        try console.reading { () throws(FileSystemError) in try File.rewrite(bytes, at: path) }
        console.say(LocalizedText(sv: "La till en uppföljning i \(path).", en: "Added a follow-up to \(path)."))
    }

    private func contentPath(of path: String) -> String {
        let prefix = Path.join(site.content, "x").dropLast(1)
        return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path
    }
}
