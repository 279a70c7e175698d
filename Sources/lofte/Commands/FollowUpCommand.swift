import ArgumentParser
import Diagnostics
import PromiseModel
import SiteContent
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
            sv: "Aktiviteten, som ÅR/OMRÅDE/AKTIVITET.", en: "The activity, as YEAR/AREA/ACTIVITY.",
            valueName: "aktivitet"),
        completion: Completions.activities)
    var activity: String?

    @Argument(help: Help.option(sv: "Vad som har hänt.", en: "What has happened.", valueName: "text"))
    var text: String?

    @Option(
        help: Help.option(
            sv: "planerad, pågår, delvis genomförd, genomförd, avbruten eller inte genomförd.",
            en: "planerad, pågår, delvis genomförd, genomförd, avbruten or inte genomförd.", valueName: "läge"),
        completion: .list(ContentWords.statuses.map(\.name)))
    var status: String?

    @Option(
        parsing: .unconditional,
        help: Help.option(
            sv: "Utfallet hittills, ett tal, som 4 eller \"drygt 900\".",
            en: "The outcome so far, a number, such as 4 or \"drygt 900\".", valueName: "tal"))
    var outcome: String?

    @Option(
        help: Help.option(
            sv: "Vad utfallet är för, när måltalet är för varje vecka, kvartal eller år.",
            en: "What the outcome is of, when the target is for each week, quarter or year.", valueName: "ÅÅÅÅ-kv1"))
    var period: String?

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
        let saving = FollowUpSaving(content: site.content, options: options, console: console)
        if let activity {
            let (file, followUp) = try given(activity, today: options.today, console)
            try await saving.save(followUp, in: file)
        } else {
            try await ask(saving, today: options.today, console)
        }
    }

    /// What the command line says: the path of the activity's file from the content folder, and the follow-up.
    private func given(
        _ activity: String, today: CalendarDate, _ console: Console
    ) throws(ExitStatus) -> (file: String, followUp: FollowUp) {
        guard let text else {
            let command = (["lofte follow-up", ShellWord.written(activity)] + writtenOptions).joined(separator: " ")
            console.fail(
                LocalizedText(
                    sv: "skriv vad som har hänt: \(command) \"\(ExampleText.followUp.rawValue)\"",
                    en: "write what has happened: \(command) \"\(ExampleText.followUpInEnglish.rawValue)\""))
            throw .wrongUse
        }
        let followUp: FollowUp
        // The promise's folder begins with its year.
        let year = Int(activity.prefix(4)).flatMap { (1990...2100).contains($0) ? $0 : nil } ?? today.year
        do throws(WrongAnswer) {
            followUp = FollowUp(
                date: date == nil
                    ? KnownDate(today) : try AnswerReader.followUpDate(date ?? "", year: year, today: today),
                text: try AnswerReader.text(text),
                status: try status.map(AnswerReader.status), amount: try outcome.map(AnswerReader.outcome),
                outcomeDetails: try period.map { text throws(WrongAnswer) in
                    OutcomeDetails(period: try AnswerReader.countedPeriod(text, year: year))
                },
                reason: reason, evidence: source)
        } catch {
            console.fail(error.message)
            throw .wrongUse
        }
        if followUp.status == .notCarriedOut, reason == nil {
            console.fail(
                LocalizedText(
                    sv: "en aktivitet som inte blir av behöver en orsak: lägg till --reason \"…\", med varför",
                    en: "an activity that will not be needs a reason: add --reason \"…\", with why"))
            throw .contentErrors
        }
        if followUp.status == .cancelled, reason == nil {
            console.fail(
                LocalizedText(
                    sv: "en avbruten aktivitet behöver en orsak: lägg till --reason \"…\", med varför den avbryts",
                    en: "a cancelled activity needs a reason: add --reason \"…\", with why it is cancelled"))
            throw .contentErrors
        }
        let outline = try ContentOutline.read(site.content, console)
        return (try outline.activity(activity, content: site.content, console), followUp)
    }

    /// What else was said of the follow-up, as it is typed: an advice that leaves it out would lose it.
    private var writtenOptions: [String] {
        let options: [(name: String, value: String?)] = [
            ("--status", status), ("--outcome", outcome), ("--period", period), ("--date", date), ("--reason", reason),
            ("--source", source),
        ]
        return options.flatMap { option in option.value.map { [option.name, ShellWord.written($0)] } ?? [] }
    }

    /// Asks a person on a terminal, until there is something that can be saved.
    private func ask(_ saving: FollowUpSaving, today: CalendarDate, _ console: Console) async throws(ExitStatus) {
        guard let prompt = Prompt(language: console.language) else {
            console.fail(
                LocalizedText(
                    sv: "skriv vilken aktivitet det gäller: lofte follow-up ÅR/OMRÅDE/AKTIVITET \"TEXT\"",
                    en: "write which activity it is about: lofte follow-up YEAR/AREA/ACTIVITY \"TEXT\""))
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
        let dialog = FollowUpDialog(prompt: prompt, activities: activities, today: today)
        let file = try prompt.untilEnd { () throws(Prompt.EndOfInput) in try dialog.askActivity() } + ".md"
        // What stands in the way is told before all the questions.
        let unit = try saving.change(FollowUp(date: KnownDate(today), text: ""), in: file).countedPer
        while true {
            let followUp = try prompt.untilEnd { () throws(Prompt.EndOfInput) in
                try dialog.askFollowUp(countedPer: unit)
            }
            do throws(ExitStatus) { return try await saving.save(followUp, in: file) } catch {
                guard error == .contentErrors else { throw error }
            }
            prompt.tellAgain()
        }
    }
}
