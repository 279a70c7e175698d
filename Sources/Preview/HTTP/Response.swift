import SiteGeneration
import SiteOutput

/// An answer to a request.
struct Response: Sendable, Equatable {
    let status: Status
    let fields: [Field]
    let body: [UInt8]
    /// What follows `body`: sent as it is read.
    let file: FilePart?

    /// A part of a file of the content.
    struct FilePart: Sendable, Equatable {
        let file: StoredFile
        let range: Range<Int>
    }

    struct Field: Sendable, Equatable {
        let name: String
        let value: String
    }

    /// The statuses that the preview answers with.
    enum Status: Int, Sendable {
        case ok = 200
        case partialContent = 206
        case found = 302
        case seeOther = 303
        case badRequest = 400
        case forbidden = 403
        case notFound = 404
        case methodNotAllowed = 405
        case requestTimeout = 408
        case uriTooLong = 414
        case rangeNotSatisfiable = 416
        case misdirected = 421
        case unprocessable = 422
        case fieldsTooLarge = 431
        case unavailable = 503
        case versionNotSupported = 505

        var reason: String {
            switch self {
            case .ok: "OK"
            case .partialContent: "Partial Content"
            case .found: "Found"
            case .seeOther: "See Other"
            case .badRequest: "Bad Request"
            case .forbidden: "Forbidden"
            case .notFound: "Not Found"
            case .methodNotAllowed: "Method Not Allowed"
            case .requestTimeout: "Request Timeout"
            case .uriTooLong: "URI Too Long"
            case .rangeNotSatisfiable: "Range Not Satisfiable"
            case .misdirected: "Misdirected Request"
            case .unprocessable: "Unprocessable Content"
            case .fieldsTooLarge: "Request Header Fields Too Large"
            case .unavailable: "Service Unavailable"
            case .versionNotSupported: "HTTP Version Not Supported"
            }
        }
    }

    init(_ status: Status, type: String, body: [UInt8], fields: [Field] = []) {
        self.status = status
        self.fields = [Field(name: "Content-Type", value: type)] + fields
        self.body = body
        file = nil
    }

    /// An answer with a file.
    init(_ status: Status, type: String, file: FilePart, fields: [Field]) {
        self.status = status
        self.fields = [Field(name: "Content-Type", value: type)] + fields
        body = []
        self.file = file
    }

    /// An answer in plain words.
    init(_ status: Status, _ text: String, fields: [Field] = []) {
        self.init(status, type: "text/plain; charset=utf-8", body: Array("\(text)\n".utf8), fields: fields)
    }

    /// What is answered to a request that could not be read.
    init(_ refusal: RequestRefusal) {
        switch refusal {
        case .malformed: self.init(.badRequest, "400 Bad Request")
        case .lineTooLong: self.init(.uriTooLong, "414 URI Too Long")
        case .headTooLong: self.init(.fieldsTooLarge, "431 Request Header Fields Too Large")
        case .unknownVersion: self.init(.versionNotSupported, "505 HTTP Version Not Supported")
        }
    }

    /// The value of a field, for tests and for the log.
    func value(of name: String) -> String? { fields.first { $0.name == name }?.value }

    /// The answer with fields that follow from its type: what a browser may do with it, and that what is of no known kind is
    /// saved and not shown.
    ///
    /// - Parameters:
    ///   - forms: where its forms may be sent.
    ///   - frames: what it may show in a frame.
    func restricted(
        scripts: [String], connections: [String], forms: [String] = [], frames: [String] = []
    ) -> Response {
        let type = value(of: "Content-Type") ?? ""
        let policy = ContentPolicy.text(
            forType: type, scripts: scripts, connections: connections, forms: forms, frames: frames)
        var fields = fields + [Field(name: Self.policyName, value: policy)]
        if type == ContentType.unknown { fields.append(Field(name: "Content-Disposition", value: "attachment")) }
        return Response(status: status, fields: fields, body: body, file: file)
    }

    /// The answer as a page that stands in a frame of the desk's own pages.
    var framed: Response {
        Response(
            status: status, fields: fields + [Field(name: Self.policyName, value: ContentPolicy.framedPage)],
            body: body,
            file: file)
    }

    /// Whether it says already that it stands in a frame.
    var isFramed: Bool { value(of: Self.policyName) == ContentPolicy.framedPage }

    /// The answer with a form in it that is sent back to us: without a referrer the browser does not say whose page it was
    /// (Fetch Standard, section 3.2: the origin of what is sent is then `null`).
    var tellingItsOrigin: Response {
        Response(
            status: status, fields: fields + [Field(name: "Referrer-Policy", value: "same-origin")], body: body,
            file: file)
    }

    private init(status: Status, fields: [Field], body: [UInt8], file: FilePart?) {
        self.status = status
        self.fields = fields
        self.body = body
        self.file = file
    }

    private static let policyName = "Content-Security-Policy"

    /// Fields of every answer.
    static let commonFields = [
        Field(name: "Cache-Control", value: "no-store"),
        Field(name: "Cross-Origin-Resource-Policy", value: "same-origin"),
        Field(name: "Referrer-Policy", value: "no-referrer"),
        Field(name: "X-Content-Type-Options", value: "nosniff"),
    ]

    /// The answer as it is sent, but for the file.
    ///
    /// - Parameters:
    ///   - date: The time now as an IMF-fixdate (RFC 9110, section 5.6.7).
    ///   - isHead: Whether only the head was asked for; its length is still that of the whole body.
    func bytes(date: String, isHead: Bool, keepsConnection: Bool) -> [UInt8] {
        var head = "HTTP/1.1 \(status.rawValue) \(status.reason)\r\nDate: \(date)\r\n"
        let others = Self.commonFields.filter { common in !fields.contains { $0.name == common.name } }
        for field in fields + others { head += "\(field.name): \(field.value)\r\n" }
        // An answer that was never looked at may do nothing.
        if value(of: Self.policyName) == nil { head += "\(Self.policyName): \(ContentPolicy.file)\r\n" }
        head += "Content-Length: \(body.count + (file?.range.count ?? 0))\r\n"
        if !keepsConnection { head += "Connection: close\r\n" }
        return Array((head + "\r\n").utf8) + (isHead ? [] : body)
    }

    /// The head of an answer that goes on: events as they come (HTML standard, section 9.2).
    static func eventStreamHead(date: String) -> [UInt8] {
        var head = "HTTP/1.1 200 OK\r\nDate: \(date)\r\nContent-Type: text/event-stream\r\n"
        for field in commonFields { head += "\(field.name): \(field.value)\r\n" }
        head += "\(policyName): \(ContentPolicy.file)\r\n"
        return Array((head + "Connection: close\r\n\r\nretry: 500\n\n").utf8)
    }

    /// An event that says which version of the site there is.
    static func event(version: String) -> [UInt8] { Array("data: \(version)\n\n".utf8) }
}
