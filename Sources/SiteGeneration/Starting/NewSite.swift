package import Diagnostics
import FileSystem
import FrontMatter
package import PromiseModel
import SiteContent

/// A site from nothing: its files, which build without a warning.
package struct NewSite: Sendable {
    /// A file that is to be made.
    package struct NewFile: Sendable, Equatable {
        /// From the folder that the content folder lies in.
        package let path: String
        package let bytes: [UInt8]
        /// Whether it is run as a program.
        package let isProgram: Bool

        init(_ path: String, _ bytes: [UInt8], isProgram: Bool = false) {
            self.path = path
            self.bytes = bytes
            self.isProgram = isProgram
        }
    }

    /// An answer that cannot stand.
    package struct Problem: Error, Sendable, Equatable {
        package let question: NewSiteAnswers.Question
        package let message: LocalizedText
    }

    /// In the order in which they are made.
    package let files: [NewFile]

    /// Plans a site.
    ///
    /// - Parameters:
    ///   - contentName: the content folder's own name.
    ///   - today: the day on which it is made.
    package static func plan(
        _ answers: NewSiteAnswers, contentName: String, today: CalendarDate
    ) -> Result<NewSite, Problems> {
        let problems = NewSiteAnswers.Question.allCases.flatMap { Self.problems(in: answers, of: $0) }
        guard problems.isEmpty, let address = SiteAddress(answers.address) else {
            return .failure(Problems(all: problems))
        }
        let content =
            pages(answers) + [
                NewFile(
                    "webbplats.yml", NewSiteTexts.settings(answers, address: address.text, today: today.iso))
            ]
        return .success(
            NewSite(
                files: content.map { NewFile(Path.join(contentName, $0.path), $0.bytes) }
                    + NewSiteSurroundings.files(answers, contentName: contentName)))
    }

    /// All answers that cannot stand.
    package struct Problems: Error, Sendable {
        package let all: [Problem]
    }

    // MARK: Answers

    /// What is wrong with the answer to one question; the areas need the year.
    package static func problems(
        in answers: NewSiteAnswers, of question: NewSiteAnswers.Question
    ) -> [Problem] {
        func wrong(_ swedish: String, _ english: String) -> [Problem] {
            [Problem(question: question, message: LocalizedText(sv: swedish, en: english))]
        }
        let answer = answers[question]
        let (swedish, english) = (question.example.swedish, question.example.english)
        guard !answer.isEmpty else {
            return wrong("svaret saknas: skriv till exempel \(swedish)", "an answer is missing: write \(english), say")
        }
        if InvisibleName(in: answer) != nil || answer.contains(where: \.isNewline) {
            return wrong(
                "svaret innehåller ett tecken som inte syns: skriv om det",
                "the answer holds a character that cannot be seen: write it again")
        }
        switch question {
        case .name, .publisher:
            return answer.contains(where: \.isLetter) && answer.count <= longest
                ? []
                : wrong(
                    "skriv ett namn med bokstäver, högst \(longest) tecken",
                    "write a name with letters, \(longest) characters at most")
        case .address:
            return SiteAddress(answer) != nil
                ? []
                : wrong(
                    "”\(answer)” är inte en adress: skriv till exempel \(swedish)",
                    "“\(answer)” is not an address: write \(english), say")
        case .email:
            return PublisherContact.isEmail(answer)
                ? []
                : wrong(
                    "”\(answer)” är ingen e-postadress: skriv till exempel \(swedish)",
                    "“\(answer)” is no e-mail address: write \(english), say")
        case .year:
            return Self.years(answer) != nil
                ? []
                : wrong(
                    "”\(answer)” är inget år: skriv till exempel \(swedish)",
                    "“\(answer)” is no year: write \(english), say")
        case .areas:
            // Without a year nobody knows where they would lie; that is said already.
            guard years(answers.year) != nil else { return [] }
            return areaProblems(answers)
        }
    }

    /// More than any name is.
    private static let longest = 100

    /// The years that a promise is of: `2027`, or `2027-2028`.
    private static func years(_ text: String) -> ClosedRange<Int>? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let years = parts.compactMap { part -> Int? in
            guard part.utf8.count == 4, part.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
            return Int(part).flatMap { (1990...2100).contains($0) ? $0 : nil }
        }
        guard (1...2).contains(parts.count), years.count == parts.count, let first = years.first, let last = years.last,
            first <= last
        else { return nil }
        return first...last
    }

    private static func areaProblems(_ answers: NewSiteAnswers) -> [Problem] {
        var seen: [String: String] = [:]
        return answers.areas.compactMap { title in
            func wrong(_ message: LocalizedText) -> Problem { Problem(question: .areas, message: message) }
            do throws(NewPageProblem) {
                let page = try area(title, answers, number: 1)
                if let other = seen.updateValue(title, forKey: page.path) {
                    return wrong(
                        LocalizedText(
                            sv: "”\(other)” och ”\(title)” skulle få samma adress: skriv den ena på ett annat sätt",
                            en: "“\(other)” and “\(title)” would have the same address: write one otherwise"))
                }
                return nil
            } catch { return wrong(error.message) }
        }
    }

    // MARK: Pages

    /// The pages, each by its path from the content folder.
    private static func pages(_ answers: NewSiteAnswers) -> [NewFile] {
        let areas = answers.areas.enumerated().compactMap { number, title in
            try? area(title, answers, number: number + 1)
        }
        return [
            NewFile("index.md", NewSiteTexts.start(answers)),
            NewFile("\(answers.year)/index.md", NewSiteTexts.promise(answers, years: years(answers.year))),
        ] + areas.map { NewFile($0.path, Array($0.text.utf8)) }
    }

    private static func area(_ title: String, _ answers: NewSiteAnswers, number: Int) throws(NewPageProblem) -> NewPage
    {
        // The page of an area says no day.
        var request = NewPage.Request(
            kind: .area, folder: answers.year, title: title, today: CalendarDate(dayNumber: 0))
        request.isDraft = false
        let promise = "\(answers.year)/index.md"
        return try NewPage(
            request,
            in: NewPage.Surroundings(
                root: "", publisher: answers.publisher, exists: { $0 == promise },
                areaNumbers: { _ in [number - 1] }, period: { _ in nil }))
    }
}
