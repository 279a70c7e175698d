package import Diagnostics
import PageRendering
import SiteContent
package import SiteModel

/// The second stage: who belongs to whom, who names whom, and what is shown on the day.
package struct AssembledSite: Sendable {
    let loaded: LoadedSite
    /// With stand-ins for what could not be read.
    let site: Site
    /// What was found so far, as it was found: no file has exempted anything, and one mistake may be told of twice.
    let found: [Diagnostic]

    init(_ loaded: LoadedSite) {
        self.loaded = loaded
        let (site, problems) = Assembler.assemble(loaded.content, from: loaded.options.viewpoint)
        self.site = site
        found = FreeAreaNumber.written(
            loaded.templates.diagnostics + loaded.content.diagnostics + problems, content: loaded.content)
    }

    /// The site, when its content could be put together without anything made up.
    package var wholeSite: Site? { site.hasStandIns ? nil : site }

    /// What stands in the way of the content being read and put together, in the order of file and place. What it says is
    /// not looked at.
    package var diagnostics: [Diagnostic] { SharedCauses.told(found.sortedByPlace()) }

    /// What is written and not shown on this day; nothing where drafts are asked for.
    package var hidden: HiddenCount {
        HiddenCount(loaded.options.showsDrafts ? [] : loaded.content.pages, today: loaded.options.today)
    }
}
