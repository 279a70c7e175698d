import Diagnostics
import Markup

/// From a request to its answer, given what there is to show: a pure function, with neither socket nor disk.
struct Router: Sendable {
    let host: LoopbackHost
    let access: PreviewAccess
    /// Of the page that is shown to whoever has not got the key.
    let language: Language
    /// Who is let in by the server before this one; nil where the key lets in.
    var login: LoginGate?
    /// What writes, and what a request needs for it; nil for a preview that only shows.
    var writing: (gate: WritingGate, service: any WritingService)?

    /// The answer to a request: bytes, a stream of events that the connection stays open for, or work that ends in bytes.
    enum Reply: Sendable {
        case response(Response)
        case events
        case work(@Sendable () async -> Response)
    }

    /// How long the body is that is to be read behind this head; nil for none.
    func bodyLength(_ request: RequestHead) -> Int? {
        guard request.method == "POST", let writing, let host = ownHost(of: request),
            let target = RequestTarget(request.target), WritingGate.path(target.path) != nil, admits(request)
        else { return nil }
        return writing.gate.bodyLength(request, origin: login?.origin ?? "http://\(host.lowercased())")
    }

    /// The host as the browser wrote it; nil where it is not ours.
    private func ownHost(of request: RequestHead) -> String? {
        let hosts = request.values(of: "host")
        return hosts.count == 1 && isOwn(hosts[0]) ? hosts[0] : nil
    }

    private func isOwn(_ name: String) -> Bool { login?.matches(name) ?? host.matches(name) }

    /// Whether who asks may see anything.
    private func admits(_ request: RequestHead) -> Bool {
        login.map { $0.editor(of: request) != nil } ?? access.admits(request)
    }

    /// Addresses of the preview's own, which no site can have: nothing there comes from the content.
    enum OwnAddress: String {
        case script = "/_lofte/preview.js"
        case styleSheet = "/_lofte/preview.css"
        case events = "/_lofte/events"
        case problems = "/_lofte/problems"
        case status = "/_lofte/status"
    }

    /// Answers a request.
    ///
    /// - Parameters:
    ///   - body: what was sent with it, where `bodyLength` let it be read.
    ///   - isStranger: whether it is known to come from another user of the machine; asked only of who has the key.
    func reply(
        to request: RequestHead, body: [UInt8]? = nil, from snapshot: PreviewSnapshot,
        isStranger: () -> Bool = { false }
    ) -> Reply {
        let hosts = request.values(of: "host")
        guard hosts.count == 1, let target = RequestTarget(request.target) else {
            return .response(Response(.badRequest, "400 Bad Request"))
        }
        guard hosts.allSatisfy(isOwn), target.authority.map(isOwn) ?? true else {
            return .response(
                Response(
                    .misdirected,
                    "421 Misdirected Request: lofte answers only to "
                        + (login?.host ?? "localhost:\(host.port), 127.0.0.1:\(host.port) and [::1]:\(host.port)")))
        }
        // Behind a login the other end is the server before this one, whose socket it is.
        func isForeign() -> Bool { login == nil && isStranger() }
        if request.method == "POST", let body {
            guard !isForeign() else { return .response(AccessPage.response(language, port: host.port)) }
            return written(body, by: request, to: target, host: hosts[0])
        }
        guard request.method == "GET" || request.method == "HEAD" else {
            if writing != nil, WritingGate.path(target.path) != nil { return .response(Self.refusedForm) }
            return .response(
                Response(
                    .methodNotAllowed, "405 Method Not Allowed",
                    fields: [Response.Field(name: "Allow", value: "GET, HEAD")]))
        }
        if WorkerRemoval.isMeant(by: request) {
            return .response(Response(.ok, type: ContentType.script, body: WorkerRemoval.script))
        }
        let isOpening = login == nil && access.opens(target.path)
        guard isOpening || admits(request), !isForeign() else {
            return .response(
                login == nil
                    ? AccessPage.response(language, port: host.port) : AccessPage.withoutLogin(language))
        }
        if isOpening { return .response(open()) }
        if let writing, let path = WritingGate.path(target.path) {
            let asked = WritingRequest(
                path: path, token: writing.gate.token, editor: login?.editor(of: request))
            return work(asked, host: hosts[0])
        }
        let own = OwnAddress(rawValue: target.path)
        if own == .events, request.method == "GET" { return .events }
        let response = own.map { self.own($0, snapshot) } ?? page(target, snapshot, ranges: request.values(of: "range"))
        // The host as the browser wrote it, since that is what it compares with.
        let host = hosts[0].lowercased()
        return .response(
            response.restricted(
                scripts: [host + OwnAddress.script.rawValue]
                    + (snapshot.site?.scripts.map { host + RequestTarget.encoded($0) } ?? []),
                connections: [host + OwnAddress.events.rawValue]))
    }

    /// What a form brought.
    private func written(
        _ body: [UInt8], by request: RequestHead, to target: RequestTarget, host: String
    ) -> Reply {
        guard let writing, let path = WritingGate.path(target.path), let form = writing.gate.form(body, of: request),
            writing.gate.admits(form)
        else { return .response(Self.refusedForm) }
        let sent = WritingRequest(
            path: path, form: form, token: writing.gate.token, editor: login?.editor(of: request))
        return work(sent, host: host)
    }

    /// A form that is not from one of our pages, or is none.
    private static let refusedForm = Response(
        .forbidden,
        "403 Forbidden: what was sent does not come from a page of this run. Go back, copy your text, and load the page again."
    )

    private func work(_ request: WritingRequest, host: String) -> Reply {
        guard let writing else { return .response(Response(.notFound, "404 Not Found")) }
        let host = host.lowercased()
        return .work {
            let answer = await writing.service.answer(request)
            let response =
                switch answer {
                case .page(let page): Response(.ok, type: ContentType.html, body: page.bytes)
                case .refused(let page): Response(.unprocessable, type: ContentType.html, body: page.bytes)
                case .shown(let page, let isWhole):
                    Response(isWhole ? .ok : .unprocessable, type: ContentType.html, body: page).framed
                case .told(let bytes): Response(.ok, type: "application/json", body: bytes)
                case .asset(let type, let bytes): Response(.ok, type: type, body: bytes)
                case .done(let next):
                    Response(
                        .seeOther, "303 See Other",
                        fields: [
                            Response.Field(
                                name: "Location", value: WritingAddress.href(next))
                        ])
                case .missing: Response(.notFound, "404 Not Found")
                }
            if response.isFramed { return response }
            let folder = [host + WritingGate.folder]
            return response.restricted(
                scripts: [host + WritingGate.script], connections: folder, forms: folder, frames: folder
            ).tellingItsOrigin
        }
    }

    /// Hands over the key and leads to the address without it: to what waits where something may be written.
    private func open() -> Response {
        let start = writing == nil ? "/" : WritingGate.folder
        return Response(
            .found, "302 Found: \(start)",
            fields: [
                Response.Field(name: "Location", value: start),
                Response.Field(name: "Set-Cookie", value: access.cookie),
            ])
    }

    private func own(_ address: OwnAddress, _ snapshot: PreviewSnapshot) -> Response {
        switch address {
        case .script: Response(.ok, type: ContentType.script, body: PreviewAssets.script)
        case .styleSheet: Response(.ok, type: ContentType.css, body: PreviewAssets.styleSheet)
        case .problems: Response(.ok, type: ContentType.html, body: snapshot.notice.page.bytes)
        case .status: Response(.ok, type: ContentType.html, body: snapshot.notice.statusPage.bytes)
        case .events: Response(.ok, type: "text/event-stream", body: [])
        }
    }

    private func page(_ target: RequestTarget, _ snapshot: PreviewSnapshot, ranges: [String]) -> Response {
        guard let site = snapshot.site else {
            return Response(.unavailable, type: ContentType.html, body: snapshot.notice.page.bytes)
        }
        switch site.lookUp(target.path) {
        case .file(let path, .stored(let file)):
            return ByteRange.response(file, type: ContentType.of(path), ranges: ranges)
        case .file(let path, .bytes(let bytes)):
            let type = ContentType.of(path)
            let isPage = type == ContentType.html
            return Response(
                .ok, type: type,
                body: isPage ? inject(snapshot, into: bytes, edited: String(target.path.dropFirst())) : bytes)
        case .moved(let path):
            let location = RequestTarget.encoded(path) + target.query
            return Response(
                .found, "302 Found: \(location)", fields: [Response.Field(name: "Location", value: location)])
        case .missing:
            guard let bytes = site.notFoundPage else { return Response(.notFound, "404 Not Found") }
            return Response(.notFound, type: ContentType.html, body: inject(snapshot, into: bytes))
        }
    }

    /// - Parameter path: of the page, which can be edited where there is a writing service; nil for one that is none.
    private func inject(_ snapshot: PreviewSnapshot, into page: [UInt8], edited path: String? = nil) -> [UInt8] {
        var body = snapshot.notice.body
        if let path, writing != nil {
            body.append(
                PreviewNotice.editLink(
                    to: WritingAddress.href("sida/" + path), language: language))
        }
        return PageInjection.inject(head: snapshot.notice.head, body: body, into: page)
    }
}
