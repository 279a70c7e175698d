import Diagnostics
import Localization
import PromiseModel
import SiteContent
import SiteModel

/// View models of places.
extension PageRenderer {
    func placeView(_ entry: PlaceEntry, of list: SitePlaces.List) -> PlacePageView {
        let context = context(at: entry.permalink, isExample: list.isExample)
        let shares = currentFirst(entry.shares, \.promise)
        let sentence = here(entry, context)
        var room = RowRoom()
        return PlacePageView(
            frame: frames.frame(
                context, title: [entry.place.name, context.word(.places), site.settings.name],
                description: "\(entry.place.name): \(sentence)",
                crumbs: crumbs(to: list) + [
                    FrameBuilder.Crumb(text: context.word(.places), permalink: list.permalink)
                ]),
            words: words(context), inShort: inShort(of: shares, sentence: sentence, context),
            title: entry.place.name, address: entry.place.address ?? "",
            coordinates: entry.place.coordinates.map(context.sentences.coordinates) ?? "",
            promises: shares.map { share in
                let rows = room.take(share.activities)
                return PlacePromiseView(
                    link: LinkView(
                        text: share.promise.page.title, href: context.href(share.promise.page.permalink)),
                    showsStatus: !share.promise.summary.isUnreported,
                    areas: share.areas.map {
                        LinkView(text: $0.page.title, href: context.href($0.page.permalink))
                    },
                    activities: rows.map { ActivityRowView($0, context) },
                    more: rest(of: share.activities, shown: rows.count, context),
                    dialogues: share.dialogues.map { DialogueRowView($0, context) })
            })
    }

    func placesView(_ list: SitePlaces.List) -> LinksPageView {
        let context = context(at: list.permalink, isExample: list.isExample)
        let title = context.word(.places)
        let activities = distinct(list.entries.flatMap { $0.shares.flatMap(\.activities) })
        let promise = list.isExample ? list.entries.first?.shares.first?.promise : nil
        return LinksPageView(
            frame: frames.frame(
                context, title: [title] + [promise?.page.title].compactMap { $0 } + [site.settings.name],
                description: context.word(.placesLead), crumbs: crumbs(to: list)),
            words: words(context),
            inShort: inShort(
                gathering: escaped(context.sentences.promisedActivities(activities.map(\.page.title))),
                state: state(
                    of: grouped(list.entries.flatMap { $0.shares.map { ($0.promise, $0.activities) } }), context) ?? "",
                from: promise.map { [$0] } ?? site.promises, context),
            title: title,
            lead: context.word(.placesLead),
            links: list.entries.map { entry in
                PageRowView(
                    link: LinkView(text: entry.place.name, href: context.href(entry.permalink)),
                    lead: [entry.place.address, here(entry, context)].compactMap { $0 }.filter { !$0.isEmpty }
                        .joined(separator: ". "))
            })
    }

    private func crumbs(to list: SitePlaces.List) -> [FrameBuilder.Crumb] {
        crumbs(toListOf: list.isExample ? list.entries.first?.shares.first?.promise.page : nil)
    }

    /// What is done at a place; where only focus areas name it, how many.
    private func here(_ entry: PlaceEntry, _ context: PageContext) -> String {
        let sentence = context.sentences.here(
            activities: entry.shares.reduce(0) { $0 + $1.activities.count },
            dialogues: entry.shares.reduce(0) { $0 + $1.dialogues.count })
        guard sentence.isEmpty else { return sentence }
        return context.sentences.focusAreaCount(entry.shares.reduce(0) { $0 + $1.areas.count }) + "."
    }

    /// How many dialogues are held at a place, or have been.
    private func told(of dialogues: [DialogueEntry], _ context: PageContext) -> String {
        dialogues.allSatisfy { $0.dialogue.isHeld(on: site.today) }
            ? context.heldCount(dialogues) : context.count(of: dialogues)
    }

    private func inShort(of shares: [PlaceEntry.Share], sentence: String, _ context: PageContext) -> InShortView {
        let areas = shares.flatMap(\.areas)
        let activities = shares.flatMap(\.activities)
        let dialogues = shares.flatMap(\.dialogues)
        let held = shares.flatMap { self.activities(of: $0.promise, consistingOf: $0.dialogues) }
        let promised =
            if let only = activities.isEmpty && areas.isEmpty ? held.first : activities.first, activities.count < 2 {
                self.promised(only, context)
            } else if !activities.isEmpty {
                escaped(context.sentences.activitiesNamed(activities.map(\.page.title)) + ".")
            } else {
                escaped(
                    areas.isEmpty ? context.word(.noneHere) : context.sentences.promisedAreas(areas.map(\.page.title)))
            }
        let state =
            state(
                of: shares.map {
                    PromiseActivities(
                        promise: $0.promise,
                        activities: activities.isEmpty ? $0.areas.flatMap(\.activities) : $0.activities)
                }, context)
            ?? (dialogues.isEmpty
                ? sentence
                : ([told(of: dialogues, context)] + held.prefix(1).map { standing($0, context) })
                    .joined(separator: " "))
        let said = context.said(dialogues)
        let asked = context.sentences.askedFor(activities.filter { !$0.askedBy.isEmpty }.map(\.page.title))
        let told = said.isEmpty ? self.said(about: activities, context) : said + (asked.isEmpty ? "" : " " + asked)
        return InShortView(
            promised: promised, state: escaped(state),
            written: told.isEmpty ? written(in: shares.map(\.promise), context) : nil, told: told, context)
    }
}
