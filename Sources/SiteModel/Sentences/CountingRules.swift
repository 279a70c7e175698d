package import Diagnostics
import Localization
package import PromiseModel
package import SiteContent

/// The rules by which statuses and figures come about, told with examples that the rules themselves have worked out.
///
/// The results of the examples are computed by the same code as the pages', and numbers come from the settings, so what
/// is told cannot differ from what is done.
package struct CountingRules: Sendable {
    let settings: SiteSettings
    let language: Language

    /// Which of the rules that few sites need are told.
    let uses: Uses

    /// What some site may use and others not, so that nobody is told of rules without a case.
    package struct Uses: Sendable, Equatable {
        /// Goals for each week, quarter or year.
        package var periodGoals = false
        /// Outcomes that are not exact.
        package var inexactAmounts = false

        package init() {}

        /// What the activities of a site use.
        package init(_ activities: some Sequence<Activity>) {
            for activity in activities {
                if activity.goalDetails?.perPeriod != nil { periodGoals = true }
                if activity.followUps.contains(where: { ($0.amount?.precision ?? .exact) != .exact }) {
                    inexactAmounts = true
                }
            }
        }
    }

    package init(settings: SiteSettings, language: Language, uses: Uses = Uses()) {
        self.settings = settings
        self.language = language
        self.uses = uses
    }

    /// A rule.
    package struct Rule: Sendable {
        package let title: String
        package let text: String
        package let examples: [Example]
    }

    /// A case, and what the rules make of it: a standing, or words.
    package struct Example: Sendable {
        package let given: String
        package let standing: Standing?
        package let result: String
    }

    /// All rules, in the order in which they are told.
    package var all: [Rule] {
        [
            status, delay, steps, ended, goals, uses.periodGoals ? periodGoals : nil,
            uses.inexactAmounts ? inexactAmounts : nil, followUps, summaries,
        ].compactMap { $0 }
    }

    private func words(_ swedish: String, _ english: String) -> String {
        LocalizedText(sv: swedish, en: english)[language]
    }

    /// The promise of the examples: the calendar year 2024.
    private var period: PromisePeriod? {
        guard let start = CalendarDate(iso: "2024-01-01"), let end = CalendarDate(iso: "2024-12-31") else { return nil }
        return PromisePeriod(start: start, end: end)
    }

    private func standing(_ activity: Activity, on day: String) -> Standing? {
        guard let period, let today = CalendarDate(iso: day) else { return nil }
        return ActivityState(activity, period: period, today: today).standing
    }

    private func activity(due: String? = nil, _ followUps: [(date: String, status: Status)] = []) -> Activity {
        Activity(
            responsible: "", due: due.flatMap { KnownDate($0) },
            followUps: followUps.compactMap { item in
                KnownDate(item.date).map { FollowUp(date: $0, text: "", status: item.status) }
            })
    }

    private var status: Rule {
        Rule(
            title: words("Läget kommer från den nyaste uppföljningen", "The status comes from the newest follow-up"),
            text: words(
                "Den som ansvarar för en aktivitet berättar hur långt den har kommit. Det nyaste beskedet gäller. "
                    + "Finns inget besked visas aktiviteten som planerad.",
                "Those responsible for an activity tell how far it has come. The newest word holds. Without any, the "
                    + "activity is shown as planned."),
            examples: [
                Example(
                    given: words("Inget besked.", "No word."), standing: standing(activity(), on: "2024-06-01"),
                    result: ""),
                Example(
                    given: words("I mars: pågår. I maj: genomförd.", "In March: under way. In May: done."),
                    standing: standing(activity([("2024-03-01", .ongoing), ("2024-05-01", .done)]), on: "2024-06-01"),
                    result: ""),
            ])
    }

    private var delay: Rule {
        let due = "2024-05-31"
        func example(_ day: String, _ status: Status, _ swedish: String, _ english: String) -> Example {
            Example(
                given: words(swedish, english),
                standing: standing(activity(due: due, [("2024-02-01", status)]), on: day), result: "")
        }
        return Rule(
            title: words("Försenad räknas ut", "Late is worked out"),
            text: words(
                "Ingen skriver att en aktivitet är försenad. Den blir det dagen efter att den skulle vara klar, om den "
                    + "inte är genomförd eller avbruten.",
                "Nobody writes that an activity is late. It becomes so the day after it was due, unless it is done or "
                    + "cancelled."),
            examples: [
                example(
                    "2024-05-31", .ongoing, "Ska vara klar 31 maj, pågår. I dag är det 31 maj.",
                    "Due on 31 May, under way. Today is 31 May."),
                example(
                    "2024-06-01", .ongoing, "Skulle vara klar 31 maj, pågår. I dag är det 1 juni.",
                    "Was due on 31 May, under way. Today is 1 June."),
                example(
                    "2024-06-01", .done, "Skulle vara klar 31 maj, genomförd. I dag är det 1 juni.",
                    "Was due on 31 May, done. Today is 1 June."),
            ])
    }

    private var steps: Rule {
        func example(_ day: String, _ swedish: String, _ english: String) -> Example {
            let step = Step(text: words("Avtalet är klart", "The agreement is ready"), due: KnownDate("2024-03"))
            let activity = Activity(
                responsible: "", due: KnownDate("2024-10"), steps: [step],
                followUps: KnownDate("2024-02-01").map { [FollowUp(date: $0, text: "", status: .ongoing)] } ?? [])
            return Example(given: words(swedish, english), standing: standing(activity, on: day), result: "")
        }
        return Rule(
            title: words("Halkar efter räknas ut", "Falling behind is worked out"),
            text: words(
                "En aktivitet kan ha steg på vägen. Har ett steg passerat sin dag utan att vara gjort halkar aktiviteten "
                    + "efter, fast den kan bli klar i tid. Står bara en månad ska hela månaden ha passerat.",
                "An activity may have steps on the way. When a step has passed its date and is not done the activity is "
                    + "falling behind, though it may be done in time. Where only a month is known all of it must have "
                    + "passed."),
            examples: [
                example(
                    "2024-03-31", "Ett steg ska vara klart i mars. I dag är det 31 mars.",
                    "A step is due in March. Today is 31 March."),
                example(
                    "2024-04-01", "Ett steg skulle vara klart i mars. I dag är det 1 april.",
                    "A step was due in March. Today is 1 April."),
            ])
    }

    private var ended: Rule {
        func example(
            _ due: String?, _ followUps: [(date: String, status: Status)], _ swedish: String, _ english: String
        ) -> Example {
            Example(
                given: words(swedish, english), standing: standing(activity(due: due, followUps), on: "2025-02-01"),
                result: "")
        }
        return Rule(
            title: words("När löftet är slut", "When the promise has ended"),
            text: words(
                "När löftet är slut berättar vi om läget i det förgångna. Vi säger bara det som någon har följt upp. En "
                    + "aktivitet blev inte klar i tid om en uppföljning efter slutdatumet säger det. Finns ingen "
                    + "uppföljning vet vi inte hur det gick.",
                "When a promise has ended we tell of it in the past. We say only what somebody has followed up. An activity "
                    + "was not done in time when a follow-up after the due day says so. Without any follow-up we do not "
                    + "know how it went."),
            examples: [
                example(
                    nil, [], "Löftet gällde 2024. Ingen uppföljning. I dag är det 1 februari 2025.",
                    "The promise held in 2024. No follow-up. Today is 1 February 2025."),
                example(
                    "2024-10-31", [("2024-11-28", .ongoing)], "Skulle vara klar 31 oktober. I november: pågår.",
                    "Was due on 31 October. In November: under way."),
                example(
                    "2024-10-31", [("2024-09-24", .ongoing)], "Skulle vara klar 31 oktober. I september: pågår.",
                    "Was due on 31 October. In September: under way."),
            ])
    }

    private var goals: Rule {
        let text = GoalText(language: language)
        func example(_ target: Target, _ outcome: Int, _ status: Status) -> Example {
            let number = DecimalNumber(outcome)
            let word = StandingText(language: language).word(status)
            let phrase = text.phrase(outcome: number, target: target, unit: nil, isOver: status.isFinal) ?? ""
            return Example(
                given: "\(word): \(phrase)", standing: nil,
                result: target.attainment(of: number, status: status)
                    .map { text.sentence($0, isOver: status.isFinal) } ?? "")
        }
        return Rule(
            title: words("Målet är en sak, läget en annan", "The goal is one thing, the status another"),
            text: words(
                "Ett måltal säger hur mycket som ska göras. En aktivitet kan vara genomförd utan att målet är nått, och "
                    + "målet kan vara nått innan aktiviteten är klar. Inget av det säger om brotten minskar: det visar "
                    + "siffrorna över tid.",
                "A target says how much is to be done. An activity can be done though the goal is not reached, and the "
                    + "goal can be reached before the activity is done. Neither says whether crime falls: figures over "
                    + "time do."),
            examples: [
                example(.atLeast(DecimalNumber(8)), 20, .ongoing), example(.atLeast(DecimalNumber(8)), 5, .ongoing),
                example(.atLeast(DecimalNumber(8)), 5, .done), example(.atMost(DecimalNumber(2)), 1, .ongoing),
                example(.atMost(DecimalNumber(2)), 3, .ongoing), example(.atMost(DecimalNumber(2)), 3, .done),
            ])
    }

    private var periodGoals: Rule {
        let text = PeriodText(language: language)
        let goal = PeriodGoal.every(.quarter, .atLeast(DecimalNumber(2)))
        func example(_ outcomes: [(date: String, count: Int)], on day: String, _ swedish: String, _ english: String)
            -> Example
        {
            let activity = Activity(
                responsible: "", goalDetails: GoalDetails(perPeriod: goal),
                followUps: outcomes.compactMap { item in
                    KnownDate(item.date).map { FollowUp(date: $0, text: "", outcome: DecimalNumber(item.count)) }
                })
            var result = ""
            if let period, let today = CalendarDate(iso: day) {
                result = ActivityState(activity, period: period, today: today).periods.map(text.summary) ?? ""
            }
            return Example(given: words(swedish, english), standing: nil, result: result)
        }
        return Rule(
            title: words("Ett mål kan gälla varje kvartal eller år", "A goal can be for each quarter or year"),
            text: words(
                "Då räknas varje period för sig, av det som är redovisat för den. En period räknas som hållen eller inte "
                    + "hållen först när någon har berättat hur den slutade. Är ett utfall för flera perioder tillsammans "
                    + "säger vi bara hur det gick i snitt.",
                "Then each period is counted by itself, from what is told of it. A period counts as kept or not kept only "
                    + "when somebody has told how it ended. Where an outcome is of several periods together we say only how "
                    + "it went on average."),
            examples: [
                example(
                    [("2024-03-31", 2), ("2024-06-30", 1)], on: "2024-07-01",
                    "Målet är minst 2 per kvartal. Första kvartalet blev det 2, andra kvartalet 1.",
                    "The goal is at least 2 per quarter. In the first quarter there were 2, in the second 1."),
                example(
                    [("2024-03-31", 2)], on: "2024-07-01",
                    "Målet är minst 2 per kvartal. Första kvartalet blev det 2. Det andra har ingen berättat om.",
                    "The goal is at least 2 per quarter. In the first quarter there were 2. Nobody has told of the second."
                ),
            ])
    }

    private var inexactAmounts: Rule {
        let text = GoalText(language: language)
        let goal = Target.atLeast(DecimalNumber(60))
        func example(_ number: Int, _ precision: Amount.Precision) -> Example {
            let amount = Amount(DecimalNumber(number), precision)
            return Example(
                given: text.phrase(amount: amount, target: goal, unit: nil, isOver: true) ?? "", standing: nil,
                result: goal.attainment(of: amount, status: .done).map { text.sentence($0, isOver: true) } ?? "")
        }
        return Rule(
            title: words("När antalet inte är exakt", "When the number is not exact"),
            text: words(
                "Ungefär betyder här högst en tiondel mer eller mindre. Drygt är mer än talet och knappt är mindre, med "
                    + "högst en tiondel. Går det inte att säga om målet är nått så säger vi det.",
                "About means here a tenth more or less at the most. Just over is more than the number and just under is less, "
                    + "by a tenth at the most. Where it cannot be said whether the goal is reached, we say so."),
            examples: [example(60, .justOver), example(60, .about), example(50, .about)])
    }

    private var followUps: Rule {
        let text = CadenceText(language: language)
        let (cadence, length) = (text.every(settings.cadence), text.length(settings.cadence))
        return Rule(
            title: words("Besked ska komma i tid", "Word is to come in time"),
            text: words(
                "\(cadence.capitalizedFirst) summerar kommunen och polisen arbetet. Har ingen berättat om en pågående "
                    + "aktivitet på \(length) står det på aktivitetens sida, så länge löftet gäller. När löftet är "
                    + "slut står det i stället när det senaste beskedet kom.",
                "\(cadence.capitalizedFirst) the municipality and the police sum up the work. When nobody has told of "
                    + "an activity for \(length), its page says so, as long as the promise holds. Once that has "
                    + "ended, the page says when the last word came."),
            examples: [])
    }

    private var summaries: Rule {
        let text = SummaryText(language: language)
        let standings: [Standing] = [.done, .done, .ongoing, .delayed, .cancelled]
        return Rule(
            title: words("Så summerar vi ett område", "How we sum up an area"),
            text: words(
                "Varje aktivitet räknas en gång. En försenad aktivitet räknas bara som försenad. Vi skriver antal och "
                    + "inte procent, eftersom talen är små.",
                "Each activity is counted once. A late activity is counted as late only. We write counts and not "
                    + "percentages, since the numbers are small."),
            examples: [
                Example(
                    given: words(
                        "Två genomförda, en pågår, en försenad, en avbruten.",
                        "Two done, one under way, one late, one cancelled."),
                    standing: nil, result: text.sentence(StandingSummary(standings)))
            ])
    }
}
