import Localization
import PromiseModel
import SiteContent
import SiteModel

/// What came of what citizens said, in the head of a page.
extension PageRenderer {
    /// What came of the views that led to some activities, and which of those citizens asked for; empty where nobody did.
    func said(about activities: [ActivityEntry], _ context: PageContext) -> String {
        let asked = activities.filter { !$0.askedBy.isEmpty }.map(\.page.title)
        let said = context.said(views(about: activities))
        return [said, context.sentences.askedFor(asked, limit: said.isEmpty ? 3 : 1)].filter { !$0.isEmpty }
            .joined(separator: " ")
    }

    /// What came of all views in some dialogues, or that nothing is known or decided of any; empty without views.
    func decided(_ dialogues: [DialogueEntry], in promises: [PromiseEntry], _ context: PageContext) -> String {
        let text = DialogueText(language: context.language)
        let count = dialogues.reduce(0) { $0 + $1.dialogue.views.count }
        let decided = text.decided(dialogues.flatMap(\.results), of: count, isLabelled: true)
        guard decided.isEmpty, count > 0 else { return decided }
        return promises.allSatisfy { context.isClosed($0) } ? text.unknownOutcome : context.word(.nothingDecided)
    }

    /// That citizens asked for an activity, or spoke of it, with the words of one of them.
    func spoken(of entry: ActivityEntry, _ context: PageContext) -> String {
        let isAskedFor = !entry.askedBy.isEmpty
        let quote = views(about: [entry]).first { !isAskedFor || $0.asksForActivity }.map {
            DialogueText(language: context.language).quote($0.view.text)
        }
        let told = context.sentences.spokenOf(isAskedFor: isAskedFor, quote: quote ?? "")
        // Where the words of nobody who asked are there, what came of what was said of it.
        let came = quote == nil ? context.said(views(about: [entry])) : ""
        return [came, told].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// What citizens said that led to some activities.
    func views(about activities: [ActivityEntry]) -> [ViewEntry] {
        let own = Set(activities.map(\.page.permalink))
        var seen: Set<ObjectIdentifier> = []
        let dialogues = activities.flatMap(\.namedBy).filter { seen.insert(ObjectIdentifier($0)).inserted }
        return dialogues.flatMap(\.views).filter { view in
            view.activity.map { own.contains($0.permalink) } ?? false
        }
    }

    /// The dialogues of a promise that some activities of it consist of: those that a follow-up names as what shows it
    /// (`underlag`).
    func dialogues(heldBy activities: [ActivityEntry], in promise: PromiseEntry) -> [DialogueEntry] {
        guard !promise.dialogues.isEmpty else { return [] }
        var held: Set<Permalink> = []
        for entry in activities {
            for written in entry.details.followUps where written.followUp.isTold(on: site.today) {
                guard let evidence = written.evidence, let page = self.page(at: evidence, from: entry.page) else {
                    continue
                }
                held.insert(page.permalink)
            }
        }
        return promise.dialogues.filter { held.contains($0.page.permalink) }
    }

    /// The activities of a promise that consist of some dialogues, as `dialogues(heldBy:in:)` has it.
    func activities(of promise: PromiseEntry, consistingOf dialogues: [DialogueEntry]) -> [ActivityEntry] {
        let held = Set(dialogues.map(ObjectIdentifier.init))
        return promise.activities.filter { activity in
            self.dialogues(heldBy: [activity], in: promise).contains { held.contains(ObjectIdentifier($0)) }
        }
    }

    /// What was said in the dialogues that some activities consist of, else what came of views that led to them.
    func said(in activities: [ActivityEntry], of promise: PromiseEntry, _ context: PageContext) -> String {
        let held = context.said(dialogues(heldBy: activities, in: promise))
        return held.isEmpty ? said(about: activities, context) : held
    }
}
