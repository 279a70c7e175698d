/// Addresses of a writing service.
package enum WritingAddress {
    /// The path of an address as a link has it.
    ///
    /// - Parameter path: what stands behind `/_lofte/desk/`, not encoded.
    package static func href(_ path: String) -> String { WritingGate.folder + RequestTarget.encoded(path) }
}

/// What of a request lets it write: nothing that another page in the browser can forge.
///
/// The key in the cookie comes with requests of this host's other ports too, so it alone does not do.
struct WritingGate: Sendable {
    /// The folder of the writing service's addresses.
    static let folder = "/_lofte/desk/"
    /// The only script of its pages.
    static let script = folder + "desk.js"

    /// The longest form that is read, in bytes: the longest text that a file may have, percent-encoded.
    static let longestBody = 4_000_000

    /// The longest form with a file, in bytes: a phone's largest photograph, and the form's fields.
    static let longestUpload = 26_000_000

    /// 32 hexadecimal digits that each form has in it.
    let token: String

    /// The parts of a path below the folder; nil for any other path.
    static func path(_ path: String) -> [String]? {
        if path == folder.dropLast() { return [] }
        guard path.utf8.starts(with: folder.utf8) else { return nil }
        return path.dropFirst(folder.count).split(separator: "/").map(String.init)
    }

    /// How long the form is that a request announces; nil for one whose body is not read: it is none, or too long, or of no
    /// length that can be known, or of another kind, or comes from another page.
    ///
    /// - Parameter origin: of our pages: `http://localhost:8080`.
    func bodyLength(_ request: RequestHead, origin: String) -> Int? {
        let lengths = request.values(of: "content-length")
        guard lengths.count == 1, lengths[0].utf8.count <= 9,
            lengths[0].utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
            let length = Int(lengths[0]), let kind = kind(of: request), length <= kind.limit,
            request.values(of: "transfer-encoding").isEmpty, request.values(of: "content-encoding").isEmpty,
            isOwn(request, origin: origin)
        else { return nil }
        return length
    }

    /// What kinds of forms there are.
    private enum FormKind {
        case fields
        /// With a file, and what its parts are parted by.
        case upload(boundary: String)

        var limit: Int {
            switch self {
            case .fields: WritingGate.longestBody
            case .upload: WritingGate.longestUpload
            }
        }
    }

    /// Nil for what is no form: `text/plain` is what foreign pages may send without being asked.
    private func kind(of request: RequestHead) -> FormKind? {
        let types = request.values(of: "content-type")
        guard types.count == 1, let type = types[0].split(separator: ";").first else { return nil }
        if type.trimmingSpaces.lowercased() == "application/x-www-form-urlencoded" { return .fields }
        return MultipartForm.boundary(types[0]).map { .upload(boundary: $0) }
    }

    /// What a body brought; nil for one that is no form.
    func form(_ body: [UInt8], of request: RequestHead) -> FormFields? {
        switch kind(of: request) {
        case .fields: FormFields(body)
        case .upload(let boundary): MultipartForm(body, boundary: boundary).flatMap(FormFields.init)
        case nil: nil
        }
    }

    /// Whether the page it was sent from is one of ours, by what the browser says (Fetch Standard, section 3.2; Fetch
    /// Metadata, section 2.3). A browser that says neither is too old to be trusted with it.
    private func isOwn(_ request: RequestHead, origin: String) -> Bool {
        let origins = request.values(of: "origin")
        let sites = request.values(of: "sec-fetch-site")
        guard !origins.isEmpty || !sites.isEmpty else { return false }
        return origins.allSatisfy { $0.lowercased() == origin }
            && sites.allSatisfy { $0 == "same-origin" }
    }

    /// Whether a form was made by us in this run. Takes as long for a token that is nearly right as for any other.
    func admits(_ form: FormFields) -> Bool {
        guard let given = form[FormFields.tokenName], given.utf8.count == token.utf8.count else { return false }
        return zip(given.utf8, token.utf8).reduce(0 as UInt8) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
