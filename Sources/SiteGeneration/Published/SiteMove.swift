import Diagnostics

/// A site that is built for another path than the one it is published at: then nothing answers any of its addresses.
struct SiteMove {
    private let old: SiteAddress
    private let site: Site

    /// Nil when the path is the same, or one of the two is not known.
    init?(from published: PublishedSite, to site: Site) {
        guard let old = published.manifest.origin.flatMap({ SiteAddress($0.address) }),
            let new = site.settings.knownAddress, old.path != new.path
        else { return nil }
        self.old = old
        self.site = site
    }

    /// Told once, not of each address.
    var diagnostic: Diagnostic {
        let new = site.settings.address.path
        return Diagnostic(
            .error, .vanishedAddress,
            LocalizedText(
                sv:
                    "webbplatsen är publicerad på \(old.path) men byggs för \(new): alla publicerade adresser försvinner",
                en: "the site is published at \(old.path) but built for \(new): every published address vanishes"),
            at: site.settings.source.keyLocation("adress"),
            advice: LocalizedText(
                sv:
                    "bygg för \(old.text). Ska den flytta låter du servern leda \(old.path) till \(new), och publicerar en "
                    + "gång utan --against",
                en:
                    "build for \(old.text). If it is to move, let the server lead \(old.path) to \(new), and publish once "
                    + "without --against"))
    }
}
