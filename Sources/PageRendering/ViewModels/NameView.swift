import Diagnostics
import Localization
import PromiseModel
import SiteContent
import SiteModel
import Templates

/// One of several names in a text, with the way to its page.
struct NameView: ViewModel {
    let lead: String
    let link: LinkView

    static let keys = ViewModelKeys<NameView>(
        "Name", "One of several names in a text, with the way to its page.",
        [
            .text("lead", "What parts it from the name before: a comma, or the word for and; of the first empty") {
                $0.lead
            },
            .text("text", "The name") { $0.link.text },
            .text("href", "Its page, relative to this one; empty when it has none") { $0.link.href },
        ])
}

extension PageContext {
    /// Those that belong to the part of the site that the page is about; nil where nobody has a page of its own.
    var responsibles: SiteResponsibles.List? {
        site.responsibles.list(for: permalink, isExample: isExample)
    }

    /// Some names with their pages, as they are said in one text; empty where nobody has a page of its own.
    func names(_ names: (ResponsibleParties) -> [String]) -> [NameView] {
        guard let list = responsibles else { return [] }
        let names = names(list.parties)
        let and = LocalizedText(sv: " och ", en: " and ")[language]
        return names.enumerated().map { index, name in
            NameView(
                lead: index == 0 ? "" : index == names.count - 1 ? and : ", ",
                link: LinkView(
                    text: index == 0 ? name.capitalizedFirst : name, href: list[name].map(href) ?? ""))
        }
    }

    /// A name with its page, where it has one.
    func nameLink(_ name: String) -> LinkView {
        LinkView(text: name, href: responsibles?[name].map(href) ?? "")
    }

    /// Those who take part in an activity without answering for it.
    func partners(in activity: Activity) -> [LinkView] {
        let others = activity.responsibles.filter { $0.role == .takesPart }.map(\.name)
        return (others + activity.partners).map(nameLink)
    }
}
