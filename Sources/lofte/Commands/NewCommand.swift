import ArgumentParser
import Diagnostics
import FileSystem
import PromiseModel
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
                    lofte new area 2025 "Trygga gator"
                    lofte new activity 2025/trygga-gator "Hastighetsmätningar"
                    lofte new dialogue 2025 "Stora torget" --date 2025-03-12
                    lofte new report 2025 "Första kvartalet" --period 2025-kv1
                    lofte new page om "Kontakt"
                    Filen blir ett utkast. Ingen fil skrivs över. Utan argument ställer kommandot frågor.
                    """,
                en: """
                    lofte new promise 2025 "Medborgarlöfte 2025"
                    lofte new activity 2025/trygga-gator "Hastighetsmätningar"
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

    @Option(help: Help.option(sv: "Rapportens period.", en: "The report's period.", valueName: "2025-kv1"))
    var period: String?

    func run() async throws {
        let console = Console(site)
        let options = try site.buildOptions(console)
        var (kind, folder, title, period) = (kind, folder, title, period)
        if kind == nil, let asked = ask(console) { (kind, folder, title, period) = asked }
        guard let kind, let folder, let title, !title.isEmpty else {
            console.fail(
                LocalizedText(
                    sv:
                        "skriv vad du vill skapa, mappen och rubriken: lofte new activity 2025/trafik \"Hastighetsmätningar\"",
                    en:
                        "write what to make, the folder and the title: lofte new activity 2025/trafik \"Hastighetsmätningar\""
                ))
            throw ExitStatus.wrongUse
        }
        let request = try request(kind, folder, title, period, today: options.today, console)
        try create(request, console)
    }

    private func ask(_ console: Console) -> (String?, String?, String?, String?)? {
        let prompt = Prompt(language: console.language)
        guard prompt.isPossible,
            let kind = prompt.choose(
                LocalizedText(sv: "Vad vill du skapa?", en: "What do you want to make?"),
                among: NewPage.Kind.allCases.map(\.rawValue)),
            let folder = prompt.ask(
                LocalizedText(
                    sv: "I vilken mapp? (2025, eller 2025/trafik för en aktivitet)",
                    en: "In which folder? (2025, or 2025/trafik for an activity)")),
            let title = prompt.ask(LocalizedText(sv: "Vilken rubrik?", en: "Which title?"))
        else { return nil }
        let period =
            kind == NewPage.Kind.report.rawValue
            ? prompt.ask(LocalizedText(sv: "Vilken period? (2025-kv1)", en: "Which period? (2025-kv1)")) : nil
        return (kind, folder, title, period)
    }

    private func request(
        _ kind: String, _ folder: String, _ title: String, _ period: String?, today: CalendarDate, _ console: Console
    ) throws(ExitStatus) -> NewPage.Request {
        let kinds = NewPage.Kind.allCases.map(\.rawValue)
        guard let kind = NewPage.Kind(rawValue: kind) else {
            let nearest = nearestName(to: kind, in: kinds).map { (sv: " Menade du \($0)?", en: " Did you mean \($0)?") }
            console.fail(
                LocalizedText(
                    sv:
                        "lofte kan inte skapa \"\(kind)\".\(nearest?.sv ?? "") Det går att skapa \(kinds.joined(separator: ", "))",
                    en:
                        "lofte cannot make \"\(kind)\".\(nearest?.en ?? "") It can make \(kinds.joined(separator: ", "))"
                ))
            throw .wrongUse
        }
        var day = today
        if let date {
            guard let given = CalendarDate(iso: date) else {
                console.fail(
                    LocalizedText(
                        sv: "\"\(date)\" är inte ett datum: skriv till exempel 2025-03-12",
                        en: "\"\(date)\" is not a date: write 2025-03-12, say"))
                throw .wrongUse
            }
            day = given
        }
        if let period, ReportPeriod(period) == nil {
            console.fail(
                LocalizedText(
                    sv: "\"\(period)\" är ingen period: skriv 2025-kv1, 2025-t1, 2025-h1 eller 2025",
                    en: "\"\(period)\" is not a period: write 2025-kv1, 2025-t1, 2025-h1 or 2025"))
            throw .wrongUse
        }
        return NewPage.Request(
            kind: kind, folder: folder, title: title, date: day, period: period.flatMap { ReportPeriod($0) },
            periodText: period ?? "")
    }

    private func create(_ request: NewPage.Request, _ console: Console) throws(ExitStatus) {
        let content = site.content
        let existing = ExistingContent(content: content)
        let page: NewPage
        do throws(NewPageProblem) {
            page = try NewPage(
                request, publisher: existing.publisher, exists: { Folder.kind(of: Path.join(content, $0)) != nil },
                numbers: { existing.areaNumbers(of: $0) })
        } catch {
            console.fail(error.message)
            throw .wrongUse
        }
        let path = Path.join(content, page.path)
        if Folder.kind(of: path) != nil {
            console.fail(
                LocalizedText(
                    sv: "\(path) finns redan: välj en annan rubrik", en: "\(path) exists already: choose another title")
            )
            throw .wrongUse
        }
        try console.reading { () throws(FileSystemError) in
            try Folder.create(Path.parent(of: path) ?? ".")
            try File.create(Array(page.text.utf8), at: path)
        }
        console.say(
            LocalizedText(
                sv: "Skapade \(path). Den är ett utkast: ta bort raden \"utkast: ja\" när den är klar.",
                en: "Made \(path). It is a draft: remove the line \"utkast: ja\" when it is finished."))
    }
}
