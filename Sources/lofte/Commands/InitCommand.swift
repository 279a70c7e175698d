import ArgumentParser
import Diagnostics
import FileSystem
import SiteGeneration

/// `lofte init`
struct InitCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "init",
            abstract: Help.text(
                sv: "Börjar en ny webbplats som går att bygga direkt.", en: "Begins a new site that builds at once."),
            discussion: Help.text(
                sv: """
                    lofte init --name "Medborgarlöfte i Exempelby" --address https://www.exempelby.se/lofte/ \
                    --publisher "Exempelby kommun" --email kommun@exempelby.se --year 2027 \
                    --area "Trygga vägar" --area "Bedrägerier"
                    Skriver mappen content, .gitignore, README.md och det som publicerar av sig självt på GitHub och GitLab. \
                    Ingen fil skrivs över. I en terminal frågar kommandot efter det som saknas. Utseendet finns i programmet.
                    """,
                en: """
                    lofte init --name "Medborgarlöfte i Exempelby" --address https://www.exempelby.se/lofte/ \
                    --publisher "Exempelby kommun" --email kommun@exempelby.se --year 2027 \
                    --area "Trygga vägar" --area "Bedrägerier"
                    Writes the folder content, .gitignore, README.md and what publishes by itself on GitHub and GitLab. \
                    No file is overwritten. In a terminal it asks for what is missing. The look is in the program.
                    """))
    }

    @OptionGroup var site: SiteOptions

    @Option(help: Help.option(sv: "Webbplatsens namn.", en: "The site's name.", valueName: "namn"))
    var name: String?

    @Option(help: Help.option(sv: "Adressen som den får.", en: "The address that it gets.", valueName: "adress"))
    var address: String?

    @Option(help: Help.option(sv: "Vem som ger ut den.", en: "Who publishes it.", valueName: "namn"))
    var publisher: String?

    @Option(help: Help.option(sv: "E-postadressen till er.", en: "Your e-mail address.", valueName: "e-post"))
    var email: String?

    @Option(help: Help.option(sv: "Löftets år.", en: "The promise's year.", valueName: "ÅÅÅÅ"))
    var year: String?

    @Option(
        name: .customLong("area"),
        help: Help.option(
            sv: "Ett fokusområde; en gång för varje.", en: "A focus area; once for each.", valueName: "rubrik"))
    var areas: [String] = []

    func run() async throws {
        let console = Console(site)
        let options = try site.buildOptions(console)
        var answers = given
        if !NewSiteAnswers.Question.allCases.allSatisfy({ isGiven($0) }),
            let prompt = Prompt(language: console.language)
        {
            let asked = answers
            answers = try prompt.untilEnd { () throws(Prompt.EndOfInput) in
                try InitDialog(prompt: prompt).ask(asked, isGiven: isGiven)
            }
        }
        try await make(answers, options, console)
    }

    /// What the command line says.
    private var given: NewSiteAnswers {
        var answers = NewSiteAnswers()
        answers[.name] = name ?? ""
        answers[.address] = address ?? ""
        answers[.publisher] = publisher ?? ""
        answers[.email] = email ?? ""
        answers[.year] = year ?? ""
        // A title may have a comma in it.
        answers.areas = areas.map(AnswerReader.trimmed)
        return answers
    }

    private func isGiven(_ question: NewSiteAnswers.Question) -> Bool {
        switch question {
        case .name: name != nil
        case .address: address != nil
        case .publisher: publisher != nil
        case .email: email != nil
        case .year: year != nil
        case .areas: !areas.isEmpty
        }
    }

    private func make(_ answers: NewSiteAnswers, _ options: BuildOptions, _ console: Console) async throws(ExitStatus) {
        let outcome = try await console.attempt { () async throws(FileSystemError) in
            try await SiteStart(options).make(answers)
        }
        switch outcome {
        case .made(let paths, let found):
            console.report(found)
            for path in paths {
                console.say(LocalizedText(sv: "Skapade \(path)", en: "Made \(path)"))
            }
            let folder = site.content == "content" ? "" : " --content \(ShellWord.written(site.content))"
            console.say(
                LocalizedText(
                    sv: "Klart. Skriv i webbläsaren med: lofte desk --open\(folder)",
                    en: "Done. Write in the browser with: lofte desk --open\(folder)"))
        case .wrongAnswers(let problems):
            for problem in problems { console.fail(Self.message(problem)) }
            console.fail(LocalizedText(sv: "inget är skapat", en: "nothing is made"))
            throw .wrongUse
        case .taken(let paths):
            for path in paths {
                console.fail(
                    LocalizedText(
                        sv: "\(path) finns redan, och skrivs inte över", en: "\(path) is there already, and is kept"))
            }
            console.fail(
                LocalizedText(
                    sv: "inget är skapat: börja webbplatsen i en tom mapp",
                    en: "nothing is made: begin the site in an empty folder"))
            throw .wrongUse
        case .wrong(let found):
            console.report(found)
            console.fail(LocalizedText(sv: "inget är skapat", en: "nothing is made"))
            throw .contentErrors
        }
    }

    /// The option that an answer belongs to, and what is wrong with it.
    private static func message(_ problem: NewSite.Problem) -> LocalizedText {
        let option =
            switch problem.question {
            case .name: "--name"
            case .address: "--address"
            case .publisher: "--publisher"
            case .email: "--email"
            case .year: "--year"
            case .areas: "--area"
            }
        return LocalizedText(
            sv: "\(option): \(problem.message.swedish)", en: "\(option): \(problem.message.english)")
    }
}

/// Asks a person for what a new site needs, question by question; each answer is checked before the next.
struct InitDialog {
    let prompt: Prompt

    /// - Parameters:
    ///   - answers: what is known already.
    ///   - isGiven: whether a question is answered.
    /// - Throws: when the person stopped before the last answer.
    func ask(
        _ answers: NewSiteAnswers, isGiven: (NewSiteAnswers.Question) -> Bool
    ) throws(Prompt.EndOfInput) -> NewSiteAnswers {
        var answers = answers
        for question in NewSiteAnswers.Question.allCases where !isGiven(question) {
            let known = answers
            let parted =
                question == .areas
                ? LocalizedText(sv: " Skriv komma emellan.", en: " Write commas between.") : LocalizedText("")
            answers = try prompt.ask(
                LocalizedText(
                    sv: "\(question.text.swedish)\(parted.swedish) (till exempel \(question.example.swedish))",
                    en: "\(question.text.english)\(parted.english) (\(question.example.english), say)")
            ) { answer throws(WrongAnswer) in
                var answered = known
                answered[question] = answer
                if let problem = NewSite.problems(in: answered, of: question).first {
                    throw WrongAnswer(problem.message)
                }
                return answered
            }
        }
        return answers
    }
}
