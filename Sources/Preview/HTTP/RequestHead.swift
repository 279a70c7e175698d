/// The head of an HTTP/1 request: what is asked for and the header fields (RFC 9112, sections 3 and 5).
struct RequestHead: Sendable, Equatable {
    /// As sent; methods are case-sensitive.
    let method: String
    /// The request target as sent: `/2024/?a=b`.
    let target: String
    /// Whether it is HTTP/1.1; else HTTP/1.0.
    let isVersion11: Bool
    let fields: [Field]

    /// A header field, its name in lower case.
    struct Field: Sendable, Equatable {
        let name: String
        let value: String
    }

    /// All values of a field, in their order.
    func values(of name: String) -> [String] {
        fields.filter { $0.name == name }.map(\.value)
    }

    /// Whether a body follows the head. One that is not read ends the connection with the answer.
    var announcesBody: Bool {
        !values(of: "transfer-encoding").isEmpty || values(of: "content-length").contains { $0 != "0" }
    }

    /// Whether the client wants to ask more over the same connection (RFC 9112, section 9.3).
    var keepsConnection: Bool {
        guard isVersion11, !announcesBody else { return false }
        let options = values(of: "connection").joined(separator: ",").lowercased().split(separator: ",")
        return !options.contains { $0.trimmingSpaces == "close" }
    }
}

/// Why a request is not even looked at.
enum RequestRefusal: Error, Sendable, Equatable {
    case malformed, lineTooLong, headTooLong, unknownVersion
}

extension Substring {
    /// Without the spaces and tabs around it.
    var trimmingSpaces: Substring {
        var text = self
        while let first = text.first, first == " " || first == "\t" { text.removeFirst() }
        while let last = text.last, last == " " || last == "\t" { text.removeLast() }
        return text
    }
}
