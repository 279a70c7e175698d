import Diagnostics
import FileSystem
import Preview
import SiteGeneration

/// What is new: a site where there is none, and a page of it.
extension DeskService {
    // MARK: A site

    func newSitePage(
        _ answers: NewSiteAnswers = NewSiteAnswers(), problems: [FieldProblem] = [], token: String
    ) -> WritingAnswer {
        // One that is there is not begun again.
        guard store.isEmpty else { return .done(next: DeskAddress.start.path) }
        let html = NewSitePage(answers: answers, problems: problems, token: token, language: language).html
        return problems.isEmpty ? .page(html) : .refused(html)
    }

    func makeSite(_ form: FormFields, token: String) async throws(FileSystemError) -> WritingAnswer {
        var answers = NewSiteAnswers()
        for question in NewSiteAnswers.Question.allCases { answers[question] = form[question.rawValue] ?? "" }
        func refused(_ problems: [FieldProblem]) -> WritingAnswer {
            newSitePage(answers, problems: problems, token: token)
        }
        switch try await SiteStart(options()).make(answers) {
        case .made(let paths, _): return .page(NewSiteMadePage(paths: paths, language: language).html)
        case .wrongAnswers(let problems):
            return refused(
                problems.map { FieldProblem($0.question.rawValue, $0.message.startingWithCapital) })
        case .taken(let paths):
            return refused(
                paths.map { path in
                    FieldProblem(
                        nil,
                        LocalizedText(
                            sv: "\(path) finns redan, och skrivs inte över", en: "\(path) is there already, and is kept"
                        ),
                        advice: LocalizedText(
                            sv: "Flytta filen, eller börja i en tom mapp.",
                            en: "Move the file, or begin in an empty folder."))
                })
        case .wrong(let found):
            return refused(
                found.filter { $0.severity == .error }.map {
                    FieldProblem(nil, $0.message.startingWithCapital, advice: $0.advice)
                })
        }
    }

    // MARK: A page

    func newPagePage(
        _ form: NewPageForm = NewPageForm(), problems: [FieldProblem] = [], token: String
    ) -> WritingAnswer {
        guard !store.isEmpty else { return .done(next: DeskAddress.newSite.path) }
        let html = NewPagePage(
            groups: NewPagePage.groups(site.checked?.assembled.wholeSite), form: form, problems: problems,
            token: token, language: language
        ).html
        return problems.isEmpty ? .page(html) : .refused(html)
    }

    func makePage(_ fields: FormFields, token: String) async throws(FileSystemError) -> WritingAnswer {
        let form = NewPageForm(fields)
        func refused(_ problems: [FieldProblem]) -> WritingAnswer {
            newPagePage(form, problems: problems, token: token)
        }
        let places = NewPagePage.groups(site.checked?.assembled.wholeSite).flatMap(\.choices).map(\.place)
        let (request, problems) = form.read(places, today: options().today)
        guard let request else { return refused(problems) }
        let page: NewPage
        do throws(NewPageProblem) {
            page = try NewPage(request, in: NewPage.Surroundings(ExistingContent(content: store.folder)))
        } catch {
            return refused([
                FieldProblem(NewPageForm.field(of: error)?.rawValue, error.message.startingWithCapital)
            ])
        }
        switch try await saving.create(page.path, Array(page.text.utf8)) {
        case .made: return .done(next: DeskAddress.editing(page.path).path)
        case .refused(let caused):
            return refused(
                caused.filter { $0.severity == .error }.map {
                    FieldProblem(nil, $0.message.startingWithCapital, advice: $0.advice)
                })
        case .taken:
            return refused([
                FieldProblem(
                    NewPageForm.Field.title.rawValue,
                    LocalizedText(
                        sv: "Det finns redan en sida med den adressen",
                        en: "There is a page with that address already"),
                    advice: LocalizedText(sv: "Välj en annan rubrik.", en: "Choose another title."))
            ])
        }
    }
}
