import ArgumentParser
import Diagnostics
import FileSystem
import PromiseModel
import SiteContent
import SiteGeneration

/// `lofte new`
struct NewCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "new",
            abstract: Help.text(
                sv: "Skapar en ny fil som går att bygga direkt.", en: "Makes a new file that builds at once."),
            discussion: Help.text(
                sv: """
                    lofte new promise 2025 "Medborgarlöfte 2025"
                    lofte new promise 2026 --from 2025
                    lofte new area 2025 "Trygga gator"
                    lofte new activity 2025/trygga-gator "Hastighetsmätningar"
                    lofte new dialogue 2025 "Dialog om trafiken" --date 2025-03-12 --place "Stora torget"
                    lofte new report 2025 "Första kvartalet" --period 2025-kv1
                    lofte new page om "Kontakt"
                    Filen blir ett utkast. Ingen fil skrivs över. Utan argument ställer kommandot frågor.
                    """,
                en: """
                    lofte new promise 2025 "Medborgarlöfte 2025"
                    lofte new promise 2026 --from 2025
                    lofte new area 2025 "Trygga gator"
                    lofte new activity 2025/trygga-gator "Hastighetsmätningar"
                    lofte new dialogue 2025 "Dialog om trafiken" --date 2025-03-12 --place "Stora torget"
                    lofte new report 2025 "Första kvartalet" --period 2025-kv1
                    lofte new page om "Kontakt"
                    The file is a draft. No file is overwritten. Without arguments it asks.
                    """))
    }

    @OptionGroup var site: SiteOptions

    @Argument(
        help: Help.option(
            sv: "promise, area, activity, dialogue, report eller page.",
            en: "promise, area, activity, dialogue, report or page.", valueName: "slag"),
        completion: .list(NewPage.Kind.allCases.map(\.rawValue)))
    var kind: String?

    @Argument(
        help: Help.option(sv: "Mappen i innehållet.", en: "The folder in the content.", valueName: "mapp"),
        completion: Completions.folders)
    var folder: String?

    @Argument(help: Help.option(sv: "Rubriken.", en: "The title.", valueName: "rubrik"))
    var title: String?

    @Option(help: Help.option(sv: "Dialogens dag.", en: "The dialogue's day.", valueName: "ÅÅÅÅ-MM-DD"))
    var date: String?

    @Option(
        name: .customLong("place"),
        help: Help.option(sv: "Var dialogen hålls.", en: "Where the dialogue is held.", valueName: "plats"))
    var placeName: String?

    @Option(help: Help.option(sv: "Rapportens period.", en: "The report's period.", valueName: "ÅÅÅÅ-kvN"))
    var period: String?

    @Option(
        help: Help.option(
            sv: "Bara löften: det gamla löftets mapp, vars områden och aktiviteter blir utkast i det nya.",
            en: "Promises only: the old promise's folder, whose areas and activities become drafts in the new one.",
            valueName: "mapp"),
        completion: Completions.folders)
    var from: String?

    func run() async throws {
        let console = Console(site)
        let options = try site.buildOptions(console)
        if let from {
            guard kind == NewPage.Kind.promise.rawValue, let folder else {
                console.fail(
                    LocalizedText(
                        sv: "--from hör till löften: lofte new promise NYTT-ÅR --from GAMMALT-ÅR",
                        en: "--from belongs to promises: lofte new promise NEW-YEAR --from OLD-YEAR"))
                throw ExitStatus.wrongUse
            }
            func bare(_ folder: String) -> String {
                ContentOutline.inside(site.content, folder).split(separator: "/").joined(separator: "/")
            }
            try await PromiseCopying(console: console, options: options).run(
                from: bare(from), to: bare(folder), title: title)
        } else if let kind {
            try await create(try given(kind, today: options.today, console), options, console)
        } else {
            try await ask(options, console)
        }
    }

    /// What the command line asks for.
    private func given(
        _ kind: String, today: CalendarDate, _ console: Console
    ) throws(ExitStatus) -> NewPage.Request {
        guard let folder, let title else { throw incomplete(console) }
        let place = try ContentOutline.folder(
            folder, content: site.content, outline: try ContentOutline.read(site.content, console))
        do throws(WrongAnswer) {
            var request = NewPage.Request(
                kind: try AnswerReader.kind(kind), folder: place, title: title, today: today)
            let year = Int(place.prefix(4)).flatMap { (1990...2100).contains($0) ? $0 : nil } ?? today.year
            request.date = try date.map { answer throws(WrongAnswer) in try AnswerReader.date(answer, year: year) }
            request.place = placeName.map { AnswerReader.trimmed($0) }.flatMap { $0.isEmpty ? nil : $0 }
            request.period = period
            return request
        } catch {
            console.fail(error.message)
            throw .wrongUse
        }
    }

    /// Asks a person on a terminal, until there is something that can be made.
    private func ask(_ options: BuildOptions, _ console: Console) async throws(ExitStatus) {
        guard let prompt = Prompt(language: console.language) else { throw incomplete(console) }
        let outline = try ContentOutline.read(site.content, console)
        let dialog = NewDialog(
            prompt: prompt, content: outline, today: options.today, contentFolder: site.content)
        while true {
            let request = try prompt.untilEnd { () throws(Prompt.EndOfInput) in try dialog.ask() }
            do throws(ExitStatus) { return try await create(request, options, console) } catch {
                guard error == .contentErrors else { throw error }
            }
            prompt.tellAgain()
        }
    }

    private func incomplete(_ console: Console) -> ExitStatus {
        console.fail(
            LocalizedText(
                sv: "skriv vad du vill skapa, mappen och rubriken: lofte new SLAG MAPP \"RUBRIK\". "
                    + "Exempel: lofte new --help",
                en: "write what to make, the folder and the title: lofte new KIND FOLDER \"TITLE\". "
                    + "Examples: lofte new --help"))
        return .wrongUse
    }

    private func create(
        _ request: NewPage.Request, _ options: BuildOptions, _ console: Console
    ) async throws(ExitStatus) {
        let page: NewPage
        do throws(NewPageProblem) {
            page = try NewPage(request, in: NewPage.Surroundings(ExistingContent(content: site.content)))
        } catch {
            let question =
                switch error {
                case .noArea(let folder):
                    try ContentOutline.read(site.content, console).question(ofArea: folder, content: site.content)
                case .folderIsNoYear(let folder):
                    try ContentOutline.read(site.content, console).question(ofPromise: folder, content: site.content)
                default: LocalizedText("")
                }
            console.fail(
                LocalizedText(
                    sv: error.message.swedish + (question.swedish.isEmpty ? "" : ".") + question.swedish,
                    en: error.message.english + (question.english.isEmpty ? "" : ".") + question.english))
            throw .wrongUse
        }
        let path = Path.join(site.content, page.path)
        let file = SourceFile(path: page.path, source: SourceText(path: path, page.text))
        let caused = try await ChangeTrial(options).problems(causedBy: FileChange(new: file), console)
        guard !caused.hasErrors else {
            console.report(caused)
            console.fail(LocalizedText(sv: "\(path) skapades inte", en: "\(path) was not made"))
            throw .contentErrors
        }
        try console.attempt { () throws(FileSystemError) in
            try Folder.create(Path.parent(of: path) ?? ".")
            try File.create(Array(page.text.utf8), at: path)
        }
        console.report(caused)
        console.say(
            LocalizedText(
                sv: "Skapade \(path). Den är ett utkast: ta bort raden utkast: ja när den är klar.",
                en: "Made \(path). It is a draft: remove the line utkast: ja when it is finished."))
        if request.kind == .dialogue, request.place == nil {
            console.say(
                LocalizedText(
                    sv: "Platsen vet ingen än: skriv på raden plats: var dialogen hålls eller hölls.",
                    en: "Nobody knows the place yet: write on the line plats: where the dialogue is or was held."))
        }
    }
}
