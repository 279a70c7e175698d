import Testing

@testable import Preview

/// The form of a page, as a browser has it: its controls with their values, in their order.
struct ShownForm {
    private(set) var controls: [(name: String, value: String)] = []

    init(_ html: String) {
        var rest = html[...]
        var select: String?
        while let open = rest.firstIndex(of: "<"), let close = rest[open...].firstIndex(of: ">") {
            let tag = String(rest[open...close])
            rest = rest[rest.index(after: close)...]
            func attribute(_ name: String) -> String? {
                tag.firstRange(of: " \(name)=\"").map { range in
                    Self.plain(String(tag[range.upperBound...].prefix { $0 != "\"" }))
                }
            }
            if tag.hasPrefix("<textarea"), let name = attribute("name"), let end = rest.firstRange(of: "</textarea>") {
                var value = rest[..<end.lowerBound]
                if value.first == "\n" { value.removeFirst() }
                controls.append((name, Self.plain(String(value))))
                rest = rest[end.upperBound...]
            } else if tag.hasPrefix("<select") {
                select = attribute("name")
            } else if tag.hasPrefix("<option"), tag.contains(" selected"), let select {
                controls.append((select, attribute("value") ?? ""))
            } else if tag.hasPrefix("<input"), let name = attribute("name") {
                guard !tag.contains("type=\"radio\"") || tag.contains(" checked") else { continue }
                controls.append((name, attribute("value") ?? ""))
            }
        }
    }

    private static func plain(_ text: String) -> String {
        text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
            .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    }

    subscript(name: String) -> String? {
        get { controls.first { $0.name == name }?.value }
        set {
            if let place = controls.firstIndex(where: { $0.name == name }) {
                controls[place].value = newValue ?? ""
            } else {
                controls.append((name, newValue ?? ""))
            }
        }
    }

    /// What a browser sends: every line break as CR LF (HTML, section 4.10.22.4).
    var sent: FormFields {
        func encoded(_ text: String) -> String {
            text.utf8.map { byte in
                let isPlain =
                    byte < 0x80
                    && (Character(Unicode.Scalar(byte)).isLetter || Character(Unicode.Scalar(byte)).isNumber)
                return isPlain ? String(Unicode.Scalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
            }.joined()
        }
        let body = controls.map { name, value in
            "\(encoded(name))=\(encoded(value.replacing("\r\n", with: "\n").replacing("\n", with: "\r\n")))"
        }.joined(separator: "&")
        return FormFields(Array(body.utf8)) ?? FormFields([:])
    }
}
