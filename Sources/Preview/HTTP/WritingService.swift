package import Markup

/// What answers below `/_lofte/desk/`: pages with forms, and what comes back from them.
///
/// Whoever gets a request may trust that it comes from the browser that has the preview's key, and a form's contents that they
/// come from a page of the service's own.
package protocol WritingService: Sendable {
    /// Answers a request, off the server's thread: it may take as long as a build.
    func answer(_ request: WritingRequest) async -> WritingAnswer
}

/// A request for a page of a writing service.
package struct WritingRequest: Sendable, Equatable {
    /// What stands behind `/_lofte/desk/`, decoded, parted at `/`.
    package let path: [String]
    /// What was sent with a form; nil when the page is only asked for.
    package let form: FormFields?
    /// What each form must send back in a field called `FormFields.tokenName`.
    package let token: String
    /// Who asks, where a login stands in front; nil for the one editor of this machine.
    package let editor: String?

    package init(path: [String], form: FormFields? = nil, token: String = "", editor: String? = nil) {
        self.editor = editor
        self.path = path
        self.form = form
        self.token = token
    }
}

/// The answer of a writing service.
package enum WritingAnswer: Sendable, Equatable {
    /// A whole page.
    case page(HTML)
    /// The same, with what is wrong in a form that was sent and could not be taken.
    case refused(HTML)
    /// A page of the site as it would be, which pages of the service show in a frame: no script of it runs. `isWhole` where it
    /// could be made; else it is told why not.
    case shown([UInt8], isWhole: Bool)
    /// Words for the script, as JSON.
    case told([UInt8])
    /// A file that its pages need: the script or the style sheet.
    case asset(type: String, [UInt8])
    /// What was sent is done; the browser asks for this path below `/_lofte/desk/` instead.
    case done(next: String)
    /// There is no such page.
    case missing
}
