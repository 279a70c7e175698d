package import FileSystem
package import OpenData
package import PromiseModel
package import SiteContent
package import SiteModel

/// What a build is made from and for; everything it depends on besides the files themselves.
package struct BuildOptions: Sendable {
    /// The folder with the content, as it is to be shown in messages.
    package var content: String
    /// The folder with the templates, likewise.
    package var templates: String
    /// Whether the templates that the program carries are taken where that folder is not there.
    package var carriesTemplates = false
    /// The day on which the site is looked at.
    package var today: CalendarDate
    /// Shows drafts and pages that are not published yet.
    package var showsDrafts: Bool
    /// Instead of the settings' `adress`, when given.
    package var baseURL: SiteAddress?
    /// The address that the site is published at, as those say who publish it: another one in the content is an error.
    package var publishedAt: SiteAddress?
    /// Makes a `.gz` beside each file that grows smaller by it.
    package var compresses: Bool
    /// What is published already and must not vanish in silence, when it is to be compared with.
    package var published: PublishedSite?
    /// Files of the content as they would be were they saved: taken instead of, or beside, what the folder holds.
    package var unsaved: [SourceFile] = []
    /// Paths from the content folder of files that would be gone.
    package var removed: Set<PathKey> = []
    /// How many activities the pages of a register hold.
    package var registerBounds = RegisterBounds.standard
    /// How many tasks may run at a time.
    package var width: Int

    package init(
        content: String, templates: String, today: CalendarDate, showsDrafts: Bool = false, baseURL: SiteAddress? = nil,
        compresses: Bool = false, width: Int = 1
    ) {
        self.content = content
        self.templates = templates
        self.today = today
        self.showsDrafts = showsDrafts
        self.baseURL = baseURL
        self.compresses = compresses
        self.width = max(1, width)
    }
}

extension BuildOptions {
    /// What those need who put the pages together.
    var viewpoint: Viewpoint {
        Viewpoint(content: content, today: today, showsDrafts: showsDrafts, registerBounds: registerBounds)
    }
}
