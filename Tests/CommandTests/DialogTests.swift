import Diagnostics
import PromiseModel
import SiteGeneration
import Testing

@testable import lofte

/// The questions that `new` and `follow-up` ask, answered from a script.
@Suite("Questions, answered from a script")
struct DialogTests {
    /// A person who answers line by line, and what was said to that person.
    private final class Person {
        private var answers: [String]
        private(set) var screen = ""

        init(_ answers: [String]) { self.answers = answers }

        var prompt: Prompt {
            Prompt(
                language: .swedish, nextLine: { self.answers.isEmpty ? nil : self.answers.removeFirst() },
                show: { self.screen += $0 })
        }

        var hasAnswersLeft: Bool { !answers.isEmpty }

        func count(_ text: String) -> Int { screen.components(text) }
    }

    private static let files = [
        "2024/index.md", "2024/trygghet/index.md", "2024/trygghet/ljus.md", "2024/rapporter/2024-kv1.md",
        "index.md", "om/index.md", "om/oss.md",
    ]

    private func today() throws -> CalendarDate { try #require(CalendarDate(iso: "2024-06-01")) }

    private func followUp(_ answers: String...) throws -> (activity: String, followUp: FollowUp, person: Person) {
        let person = Person(answers)
        let dialog = FollowUpDialog(
            prompt: person.prompt, activities: ["2024/trygghet/ljus", "2024/trygghet/vakt"], today: try today())
        let result = (activity: try dialog.askActivity(), followUp: try dialog.askFollowUp())
        #expect(!person.hasAnswersLeft)
        return (result.activity, result.followUp, person)
    }

    private func new(_ answers: String..., files: [String] = files) throws -> (request: NewPage.Request, person: Person)
    {
        let person = Person(answers)
        let request = try NewDialog(
            prompt: person.prompt, content: ContentOutline(files: files), today: try today(), contentFolder: "content"
        ).ask()
        #expect(!person.hasAnswersLeft)
        return (request, person)
    }

    // MARK: follow-up

    @Test("Every answer becomes a line of the follow-up") func everyAnswer() throws {
        let result = try followUp("2", "Vi vaktar.", "3", "4,5", "Snö", "2024-05-20")
        #expect(result.activity == "2024/trygghet/vakt")
        #expect(result.followUp.text == "Vi vaktar." && result.followUp.status == .ongoing)
        #expect(result.followUp.outcome == DecimalNumber("4,5") && result.followUp.reason == "Snö")
        #expect(result.followUp.date?.written == "2024-05-20")
    }

    @Test("Empty answers are none; the day is today, and the status stays") func emptyAnswers() throws {
        let result = try followUp("1", "Hej", "", "", "", "")
        #expect(result.followUp == FollowUp(date: KnownDate(try today()), text: "Hej"))
        #expect(result.person.screen.contains("(tomt: oförändrat)"))
    }

    @Test("A wrong answer is asked for again, with what is wrong") func again() throws {
        let result = try followUp(
            "1", "", "He\u{1B}[Dj", "Hej", "pågar", "pågår", "tre", "3", "", "20 maj", "2024-05-20")
        #expect(result.followUp.text == "Hej" && result.followUp.outcome == DecimalNumber("3"))
        #expect(result.person.count("Vad har hänt?") == 3 && result.person.screen.contains("piltangent"))
        #expect(result.person.screen.contains("Menade du pågår?"))
        #expect(result.person.screen.contains("\"tre\" är inget tal"))
        #expect(result.person.screen.contains("\"20 maj\" är inte ett datum"))
    }

    @Test("What is cancelled needs a reason") func reason() throws {
        let result = try followUp("1", "Hej", "avbruten", "", "", "", "Pengarna är slut.", "")
        #expect(result.followUp.reason == "Pengarna är slut.")
        #expect(result.person.count("Varför avbryts den?") == 3)
    }

    @Test("The end of input at any question ends it all", arguments: 0...5) func end(answers: Int) throws {
        let person = Person(Array(["1", "Hej", "", "", "", ""].prefix(answers)))
        let dialog = FollowUpDialog(prompt: person.prompt, activities: ["a"], today: try today())
        #expect(throws: Prompt.EndOfInput.self) {
            _ = try dialog.askActivity()
            _ = try dialog.askFollowUp()
        }
    }

    // MARK: new

    @Test("A kind is chosen by number, in Swedish or in English", arguments: ["3", "aktivitet", "Activity"])
    func kind(answer: String) throws {
        let (request, person) = try new(answer, "1", "Fler lampor")
        #expect(request.kind == .activity && request.folder == "2024/trygghet" && request.title == "Fler lampor")
        #expect(person.screen.contains("  3  aktivitet (activity)\n") && person.screen.contains("  1  2024/trygghet\n"))
    }

    @Test("A folder that is not there is answered with the nearest, and asked for again") func folder() throws {
        let (request, person) = try new("aktivitet", "2024/tryghet", "content/2024/trygghet", "Fler lampor")
        #expect(request.folder == "2024/trygghet" && person.screen.contains("Menade du 2024/trygghet?"))
    }

    @Test("What is there already is told at once") func taken() throws {
        let promise = try new("1", "löften", "2024", "2025", "Löftet 2025")
        #expect(promise.request.folder == "2025" && promise.person.screen.contains("välj ett annat år"))
        let report = try new("rapport", "1", "våren", "2024-kv1", "2024-kv2", "Våren")
        #expect(report.request.period == "2024-kv2" && report.person.screen.contains("välj en annan period"))
        let activity = try new("3", "1", "Ljus", "  ", "Mer ljus")
        #expect(activity.request.title == "Mer ljus" && activity.person.screen.contains("välj en annan rubrik"))
    }

    @Test("A dialogue's day and place are asked for") func dialogue() throws {
        let (request, person) = try new("4", "1", "i går", "2024-05-20", "Om ljuset", "Stora torget")
        #expect(request.date?.iso == "2024-05-20" && request.place == "Stora torget")
        #expect(person.count("Vilken dag") == 2)
        let quick = try new("4", "1", "", "Om ljuset", "").request
        #expect(quick.date == (try today()) && quick.place == nil)
    }

    @Test("A page can lie at the top, in a folder, or in a new one that is meant") func page() throws {
        #expect(try new("sida", "1", "Kontakt").request.folder == "")
        #expect(try new("6", "om", "Kontakt").request.folder == "om")
        // Numbers that no choice has.
        let odd = try new("-9223372036854775808", "0", "9223372036854775808", "6", "om", "Kontakt").request
        #expect(odd.folder == "om")
        let (request, person) = try new("6", "2024/trygghet", "../ut", "omm", "nej", "hjalp", "kanske", "ja", "Kontakt")
        #expect(request.folder == "hjalp")
        #expect(person.screen.contains("lofte new activity 2024/trygghet"))
        #expect(person.screen.contains("(Menade du om?)") && person.screen.contains("Skriv ja eller nej."))
    }

    @Test("Without a promise there is nothing to put an area in") func nothingThere() throws {
        let (request, person) = try new("2", "1", "2024", "Löftet", files: ["index.md"])
        #expect(request.kind == .promise && person.screen.contains("Det finns inget löfte"))
    }
}

extension String {
    /// How often a text stands in this one.
    fileprivate func components(_ text: String) -> Int { ranges(of: text).count }
}
