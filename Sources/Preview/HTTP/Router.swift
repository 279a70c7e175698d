import Diagnostics
import Markup

/// From a request to its answer, given what there is to show: a pure function, with neither socket nor disk.
struct Router: Sendable {
    let host: LoopbackHost
    let access: PreviewAccess
    /// Of the page that is shown to whoever has not got the key.
    let language: Language

    /// The answer to a request: bytes, or a stream of events that the connection stays open for.
    enum Reply: Sendable, Equatable {
        case response(Response)
        case events
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
    /// - Parameter isStranger: whether it is known to come from another user of the machine; asked only of who has the key.
    func reply(
        to request: RequestHead, from snapshot: PreviewSnapshot, isStranger: () -> Bool = { false }
    ) -> Reply {
        let hosts = request.values(of: "host")
        guard hosts.count == 1, let target = RequestTarget(request.target) else {
            return .response(Response(.badRequest, "400 Bad Request"))
        }
        guard hosts.allSatisfy(host.matches), target.authority.map(host.matches) ?? true else {
            return .response(
                Response(
                    .misdirected,
                    "421 Misdirected Request: lofte serve answers only to localhost:\(host.port), "
                        + "127.0.0.1:\(host.port) and [::1]:\(host.port)"))
        }
        guard request.method == "GET" || request.method == "HEAD" else {
            return .response(
                Response(
                    .methodNotAllowed, "405 Method Not Allowed",
                    fields: [Response.Field(name: "Allow", value: "GET, HEAD")]))
        }
        if WorkerRemoval.isMeant(by: request) {
            return .response(Response(.ok, type: ContentType.script, body: WorkerRemoval.script))
        }
        let isOpening = access.opens(target.path)
        guard isOpening || access.admits(request), !isStranger() else {
            return .response(AccessPage.response(language, port: host.port))
        }
        if isOpening { return .response(open()) }
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

    /// Hands over the key and leads to the address without it.
    private func open() -> Response {
        Response(
            .found, "302 Found: /",
            fields: [
                Response.Field(name: "Location", value: "/"), Response.Field(name: "Set-Cookie", value: access.cookie),
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
            return Response(.ok, type: type, body: type == ContentType.html ? inject(snapshot, into: bytes) : bytes)
        case .moved(let path):
            let location = RequestTarget.encoded(path) + target.query
            return Response(
                .found, "302 Found: \(location)", fields: [Response.Field(name: "Location", value: location)])
        case .missing:
            guard let bytes = site.notFoundPage else { return Response(.notFound, "404 Not Found") }
            return Response(.notFound, type: ContentType.html, body: inject(snapshot, into: bytes))
        }
    }

    private func inject(_ snapshot: PreviewSnapshot, into page: [UInt8]) -> [UInt8] {
        PageInjection.inject(head: snapshot.notice.head, body: snapshot.notice.body, into: page)
    }
}
