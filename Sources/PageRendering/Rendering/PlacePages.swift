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
                PlacePromiseView(
                    link: LinkView(
                        text: share.promise.page.title, href: context.href(share.promise.page.permalink)),
                    showsStatus: !share.promise.summary.isUnreported,
                    areas: share.areas.map {
                        LinkView(text: $0.page.title, href: context.href($0.page.permalink))
                    },
                    activities: share.activities.prefix(Self.rowLimit).map { ActivityRowView($0, context) },
                    more: rest(of: share.activities, context),
                    dialogues: share.dialogues.map { DialogueRowView($0, context) })
            })
    }

    func placesView(_ list: SitePlaces.List) -> LinksPageView {
        let context = context(at: list.permalink, isExample: list.isExample)
        let title = context.word(.places)
        let promise = list.isExample ? list.entries.first?.shares.first?.promise : nil
        return LinksPageView(
            frame: frames.frame(
                context, title: [title] + [promise?.page.title].compactMap { $0 } + [site.settings.name],
                description: context.word(.placesLead), crumbs: crumbs(to: list)),
            words: words(context),
            inShort: promise.map { inShort(of: $0, context) } ?? inShort(of: site.real, context), title: title,
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

    private func inShort(of shares: [PlaceEntry.Share], sentence: String, _ context: PageContext) -> InShortView {
        let told = shares.first { !$0.activities.isEmpty }
        let state = told.map { share in
            link(to: share.promise, context).text + ": " + self.state(of: share.activities, in: share.promise, context)
        }
        let said = context.said(shares.flatMap(\.dialogues))
        return InShortView(
            promised: escaped(sentence), state: escaped(state ?? context.word(.noActivitiesHere)),
            said: said.isEmpty ? context.word(.noDialoguesHere) : said, asksForViews: said.isEmpty)
    }
}
