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

    @Option(
        parsing: .unconditional,
        help: Help.option(sv: "Utfallet hittills, ett tal.", en: "The outcome so far, a number.", valueName: "tal"))
    var outcome: String?

    @Option(help: Help.option(sv: "Dagen; annars i dag.", en: "The day; else today.", valueName: "ÅÅÅÅ-MM-DD"))
    var date: String?

    @Option(
        parsing: .unconditional,
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
        let (path, followUp) =
            try activity.map { activity throws(ExitStatus) in
                try given(activity, today: options.today, console)
            } ?? asked(today: options.today, console)
        try await insert(followUp, into: path, options, console)
    }

    /// What the command line says: the path of the activity's file from the content folder, and the follow-up.
    private func given(
        _ activity: String, today: CalendarDate, _ console: Console
    ) throws(ExitStatus) -> (path: String, followUp: FollowUp) {
        guard let text else {
            console.fail(
                LocalizedText(
                    sv: "skriv vad som har hänt: lofte follow-up \(activity) \"Tre möten är klara.\"",
                    en: "write what has happened: lofte follow-up \(activity) \"Three meetings are held.\""))
            throw .wrongUse
        }
        let followUp: FollowUp
        do throws(WrongAnswer) {
            followUp = FollowUp(
                date: try date.map(AnswerReader.date) ?? today, text: try AnswerReader.text(text),
                status: try status.map(AnswerReader.status), outcome: try outcome.map(AnswerReader.outcome),
                reason: reason, evidence: source)
        } catch {
            console.fail(error.message)
            throw .wrongUse
        }
        let outline = try ContentOutline.read(site.content, console)
        return (try outline.activity(activity, content: site.content, console), followUp)
    }

    /// The same from the answers of a person on a terminal.
    private func asked(
        today: CalendarDate, _ console: Console
    ) throws(ExitStatus) -> (path: String, followUp: FollowUp) {
        guard let prompt = Prompt(language: console.language) else {
            console.fail(
                LocalizedText(
                    sv: "skriv vilken aktivitet det gäller: lofte follow-up 2024/omrade/aktivitet \"Text\"",
                    en: "write which activity it is about: lofte follow-up 2024/area/activity \"Text\""))
            throw .wrongUse
        }
        let activities = try ContentOutline.read(site.content, console).activities
        guard !activities.isEmpty else {
            console.fail(
                LocalizedText(
                    sv: "det finns ingen aktivitet att följa upp: skapa en med lofte new",
                    en: "there is no activity to follow up: make one with lofte new"))
            throw .wrongUse
        }
        do throws(Prompt.EndOfInput) {
            let answers = try FollowUpDialog(prompt: prompt, activities: activities, today: today).ask()
            return (answers.activity + ".md", answers.followUp)
        } catch {
            prompt.tellEnd()
            throw .wrongUse
        }
    }

    private func insert(
        _ followUp: FollowUp, into contentPath: String, _ options: BuildOptions, _ console: Console
    ) async throws(ExitStatus) {
        let path = Path.join(site.content, contentPath)
        let source = SourceText(
            path: path, bytes: try console.reading { () throws(FileSystemError) in try File.read(path) })
        let change: FileChange
        do throws(FollowUpInsertion.Obstacle) {
            change = try FollowUpInsertion(followUp).insert(into: SourceFile(path: contentPath, source: source))
        } catch {
            console.report(error.problems)
            throw .contentErrors
        }
        // The site as it will be is built once, so that nothing broken is saved.
        let caused = try await ChangeTrial(options).problems(causedBy: change, console)
        guard !caused.hasErrors else {
            let name = LocalizedText(sv: "den nya uppföljningen", en: "the new follow-up")[console.language]
            console.report(caused.map { change.unsaved($0, calledBy: name) })
            console.fail(LocalizedText(sv: "uppföljningen sparades inte", en: "the follow-up was not saved"))
            throw .contentErrors
        }
        try console.reading { () throws(FileSystemError) in try File.rewrite(change.file.source.bytes, at: path) }
        console.report(caused)
        console.say(LocalizedText(sv: "La till en uppföljning i \(path).", en: "Added a follow-up to \(path)."))
        if followUp.date > options.today {
            console.say(
                LocalizedText(
                    sv: "Den visas från och med \(followUp.date.iso).", en: "It is shown from \(followUp.date.iso) on.")
            )
        }
    }
}
