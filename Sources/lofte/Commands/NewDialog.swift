import Diagnostics
import PromiseModel
import SiteGeneration

/// Asks a person what to make, question by question; each answer is checked before the next question.
struct NewDialog {
    let prompt: Prompt
    let content: ContentOutline
    let today: CalendarDate
    /// Reads paths as the person writes them, perhaps with the content folder before them.
    let contentFolder: String

    /// What is to be made.
    ///
    /// - Throws: when the person stopped before the last answer.
    func ask() throws(Prompt.EndOfInput) -> NewPage.Request {
        let kind = try askKind()
        var request = NewPage.Request(kind: kind, folder: "", title: Self.anyTitle, today: today)
        request.period = kind == .report ? "\(today.year)" : nil
        request.folder = try askFolder(request)
        if kind == .report { request.period = try askPeriod(request) }
        if kind == .dialogue {
            request.date = try prompt.ask(
                LocalizedText(
                    sv: "Vilken dag, som ÅÅÅÅ-MM-DD? (tomt: i dag)", en: "Which day, as YYYY-MM-DD? (empty: today)")
            ) { answer throws(WrongAnswer) in answer.isEmpty ? today : try AnswerReader.date(answer, year: today.year) }
        }
        let unnamed = request
        request.title = try prompt.ask(
            LocalizedText(sv: "Vilken rubrik?", en: "Which title?")
        ) { answer throws(WrongAnswer) in
            var named = unnamed
            named.title = answer
            try check(named)
            return answer
        }
        if kind == .dialogue {
            request.place = try prompt.ask(
                LocalizedText(
                    sv: "Var hålls den? (tomt: det skriver jag sedan)",
                    en: "Where is it held? (empty: I write that later)")
            ) { answer throws(WrongAnswer) in answer.isEmpty ? nil : answer }
        }
        return request
    }

    private func askKind() throws(Prompt.EndOfInput) -> NewPage.Kind {
        try prompt.ask(
            kinds: NewPage.Kind.allCases,
            needs: { kind in
                switch kind {
                case .area, .dialogue, .report: content.promises.isEmpty ? .promise : nil
                case .activity: content.areas.isEmpty ? (content.promises.isEmpty ? .promise : .area) : nil
                case .promise, .page: nil
                }
            })
    }

    private func askFolder(_ request: NewPage.Request) throws(Prompt.EndOfInput) -> String {
        switch request.kind {
        case .promise:
            try prompt.ask(
                LocalizedText(
                    sv: "Vilket år? (\(today.year), eller \(today.year)-\(today.year + 1))",
                    en: "Which year? (\(today.year), or \(today.year)-\(today.year + 1))")
            ) { answer throws(WrongAnswer) in try checked(answer, request) }
        case .area, .dialogue, .report:
            try prompt.choose(
                LocalizedText(sv: "I vilket löfte?", en: "In which promise?"),
                among: content.promises.map { Choice($0) }, other: existing(content.promises))
        case .activity:
            try prompt.choose(
                LocalizedText(sv: "I vilket fokusområde?", en: "In which focus area?"),
                among: content.areas.map { Choice($0) }, other: existing(content.areas))
        case .page: try askPageFolder(request)
        }
    }

    /// Reads a folder that is there, also with the content folder before it.
    private func existing(_ folders: [String]) -> (String) throws(WrongAnswer) -> String? {
        { answer in
            let folder = ContentOutline.inside(contentFolder, answer)
            return folders.contains(folder) ? folder : nil
        }
    }

    private func askPageFolder(_ request: NewPage.Request) throws(Prompt.EndOfInput) -> String {
        let top = Choice(
            value: "", label: LocalizedText(sv: "(överst på webbplatsen)", en: "(at the top of the site)"),
            words: [".", "/"])
        let folders = content.pageFolders
        while true {
            let folder = try prompt.choose(
                LocalizedText(
                    sv: "I vilken mapp? (numret, eller namnet på en ny mapp)",
                    en: "In which folder? (its number, or the name of a new folder)"),
                among: [top] + folders.map { Choice($0) }
            ) { answer throws(WrongAnswer) in try checked(answer, request) }
            if folder.isEmpty || folders.contains(folder) || content.exists(folder) { return folder }
            let nearest = nearestName(to: folder, in: folders)
            let hint = nearest.map { (sv: " (Menade du \($0)?)", en: " (Did you mean \($0)?)") } ?? (sv: "", en: "")
            let isWanted = try prompt.ask(
                LocalizedText(
                    sv: "Mappen \(folder) finns inte.\(hint.sv) Ska den skapas? ja/nej",
                    en: "There is no folder \(folder).\(hint.en) Make it? yes/no")
            ) { answer throws(WrongAnswer) in try Self.yesOrNo(answer) }
            if isWanted { return folder }
        }
    }

    private func askPeriod(_ request: NewPage.Request) throws(Prompt.EndOfInput) -> String {
        try prompt.ask(
            LocalizedText(
                sv: "Vilken period? (\(today.year)-kv1, \(today.year)-t1, \(today.year)-h1 eller \(today.year))",
                en: "Which period? (\(today.year)-kv1, \(today.year)-t1, \(today.year)-h1 or \(today.year))")
        ) { answer throws(WrongAnswer) in
            var dated = request
            dated.period = answer
            try check(dated)
            return answer
        }
    }

    // MARK: Checks

    /// Stands for the title until it is known; no file is called so.
    private static let anyTitle = "lofte frågar efter rubriken"

    /// The folder that is meant, when the file can lie there.
    private func checked(_ folder: String, _ request: NewPage.Request) throws(WrongAnswer) -> String {
        let request = NewPage.Request(
            kind: request.kind, folder: ContentOutline.inside(contentFolder, folder), title: request.title, today: today
        )
        try check(request)
        return request.folder
    }

    private func check(_ request: NewPage.Request) throws(WrongAnswer) {
        let surroundings = NewPage.Surroundings(
            root: contentFolder, publisher: "", exists: content.exists, areaNumbers: { _ in [] }, period: { _ in nil })
        do throws(NewPageProblem) { _ = try NewPage(request, in: surroundings) } catch {
            throw WrongAnswer(error.message)
        }
    }

    private static func yesOrNo(_ answer: String) throws(WrongAnswer) -> Bool {
        switch answer.lowercased() {
        case "ja", "j", "yes", "y": return true
        case "nej", "n", "no": return false
        default: throw WrongAnswer(LocalizedText(sv: "Skriv ja eller nej.", en: "Write yes or no."))
        }
    }
}

extension Prompt {
    /// A kind of page, of those whose surroundings are there.
    ///
    /// - Parameter needs: what must be made before a kind; nil when nothing must.
    fileprivate func ask(
        kinds: [NewPage.Kind], needs: (NewPage.Kind) -> NewPage.Kind?
    ) throws(EndOfInput) -> NewPage.Kind {
        let choices = kinds.map { kind in
            Choice(
                value: kind,
                label: LocalizedText(
                    sv: "\(kind.word.swedish) (\(kind.rawValue))",
                    en: kind.word.english == kind.rawValue
                        ? kind.rawValue : "\(kind.word.english) (\(kind.rawValue))"),
                words: [kind.rawValue, kind.word.swedish, kind.word.english] + (kind == .page ? ["sida"] : []))
        }
        while true {
            let kind = try choose(
                LocalizedText(sv: "Vad vill du skapa?", en: "What do you want to make?"), among: choices)
            guard let missing = needs(kind) else { return kind }
            tell(
                LocalizedText(
                    sv: "Det finns inget \(missing.word.swedish) att lägga det i. Skapa först ett.",
                    en: "There is no \(missing.word.english) to put it in. Make one first."))
        }
    }
}
