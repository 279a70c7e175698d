import Diagnostics
import Localization
import PromiseModel
import SiteContent
package import SiteModel
package import SiteOutput

/// What has happened, as an Atom feed (RFC 4287).
package enum AtomFeed {
    /// How many of the newest events it holds.
    static let limit = 50

    /// The feed; its bytes depend on nothing but the site.
    package static func file(_ site: Site, events: [SiteEvent]) -> OutputFile {
        let language = site.settings.language
        let address = site.settings.address
        var xml = XMLText()
        xml.append(literal: "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
        xml.append(language.rawValue)
        xml.append(literal: "\">\n")
        xml.element("title", "\(Word.newsTitle.text[language]) – \(site.settings.name)".withoutSoftHyphens)
        xml.element("id", address.absolute(GeneratedPages.news.path))
        link(&xml, relation: "self", type: "application/atom+xml", address.absolute("/" + GeneratedPath.feed))
        link(&xml, relation: "alternate", type: "text/html", address.absolute(GeneratedPages.news.path))
        // A feed must say when it changed last; one without events says the day it was made.
        xml.element("updated", timestamp(events.first?.date ?? site.today))
        xml.append(literal: "<author>\n")
        xml.element("name", site.settings.publisher.name)
        xml.append(literal: "</author>\n")
        if let license = site.settings.license { xml.element("rights", license) }
        for event in events.prefix(limit) { entry(event, in: site, to: &xml) }
        xml.append(literal: "</feed>\n")
        return OutputFile(path: GeneratedPath.feed, bytes: xml.bytes)
    }

    private static func entry(_ event: SiteEvent, in site: Site, to xml: inout XMLText) {
        let language = event.page.fields.language ?? site.settings.language
        let address = site.settings.address
        let text = EventText(event, today: site.today, language: language)
        let status = text.status.map { StandingText(language: language).word($0) + ". " } ?? ""
        xml.append(literal: "<entry>\n")
        xml.element("title", event.page.title.withoutSoftHyphens)
        xml.element("id", identifier(of: event, address: address))
        link(&xml, relation: "alternate", type: "text/html", address.absolute(event.page.permalink.path))
        xml.element("updated", timestamp(event.date))
        xml.element("summary", (status + text.sentence).withoutSoftHyphens)
        xml.append(literal: "</entry>\n")
    }

    /// A tag URI (RFC 4151), which stays the same however the texts change.
    private static func identifier(of event: SiteEvent, address: SiteAddress) -> String {
        let path = address.path + event.page.permalink.path.dropFirst()
        return "tag:\(address.host),\(event.date.iso):\(path)#\(event.key)"
    }

    private static func link(_ xml: inout XMLText, relation: String, type: String, _ address: String) {
        xml.append(literal: "<link rel=\"")
        xml.append(relation)
        xml.append(literal: "\" type=\"")
        xml.append(type)
        xml.append(literal: "\" href=\"")
        xml.append(address)
        xml.append(literal: "\"/>\n")
    }

    /// A day as a date-time (RFC 3339), since an event has no time of day.
    private static func timestamp(_ date: CalendarDate) -> String { "\(date.iso)T00:00:00Z" }
}
