import ContentFormat
package import Diagnostics
package import SiteContent
package import SiteModel
import SiteOutput

/// A site that is built for another address than the one it is published at.
///
/// Content cannot move a site: whoever could write another address there would have nothing to be compared with. It takes
/// whoever runs the publication, who names the address on the command line.
package struct SiteMove {
    private let old: SiteAddress
    private let site: Site
    /// Whether the command line chose the new address, which makes another host a publication of its own. Another path
    /// still means that every address vanishes.
    private let isChosen: Bool

    /// From the address that the published manifest says. Nil when the site stays, or one of the two addresses is not known.
    ///
    /// - Parameter isChosen: whether the address comes from the command line and not from the content.
    init?(from published: PublishedSite, to site: Site, isChosen: Bool) {
        guard let old = published.manifest.origin.flatMap({ SiteAddress($0.address) }) else { return nil }
        self.init(from: old, to: site, isChosen: isChosen)
    }

    /// From an address that the command line says the site is published at.
    package init?(from old: SiteAddress, to site: Site, isChosen: Bool = false) {
        guard let new = site.settings.knownAddress, isChosen ? old.path != new.path : old != new else { return nil }
        self.old = old
        self.site = site
        self.isChosen = isChosen
    }

    /// Told once, not of each address.
    package var diagnostic: Diagnostic {
        let new = site.settings.address
        // What differs, when it is the path alone.
        let names = old.origin == new.origin ? (old: old.path, new: new.path) : (old: old.text, new: new.text)
        return Diagnostic(
            .error, .movedSite,
            LocalizedText(
                sv:
                    "webbplatsen är publicerad på \(names.old) men byggs för \(names.new): alla publicerade adresser försvinner",
                en:
                    "the site is published at \(names.old) but built for \(names.new): every published address vanishes"
            ),
            at: site.settings.source.keyLocation(.address),
            advice: isChosen ? chosenAdvice : writtenAdvice)
    }

    private var writtenAdvice: LocalizedText {
        LocalizedText(
            sv: "skriv adress: \(old.text). Ska webbplatsen flytta är det den som sköter publiceringen som gör det",
            en: "write adress: \(old.text). If the site is to move, whoever runs the publication does that")
    }

    private var chosenAdvice: LocalizedText {
        LocalizedText(
            sv:
                "bygg för \(old.text). Ska den flytta låter du servern leda \(old.path) till \(site.settings.address.path), "
                + "och publicerar en gång utan --against",
            en:
                "build for \(old.text). If it is to move, let the server lead \(old.path) to \(site.settings.address.path), "
                + "and publish once without --against")
    }
}
