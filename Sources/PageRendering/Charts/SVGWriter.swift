import Markup

/// Writes SVG elements, one after the other; texts and attributes are escaped.
struct SVGWriter: Sendable {
    private(set) var markup = HTML()

    /// An attribute and its value.
    typealias Attribute = (name: StaticString, value: String)

    /// An element without content.
    mutating func empty(_ name: StaticString, _ attributes: Attribute...) { empty(name, attributes) }

    /// An element without content.
    mutating func empty(_ name: StaticString, _ attributes: [Attribute]) {
        open(name, attributes, end: "/>")
    }

    /// An element that holds a text alone.
    mutating func text(_ name: StaticString, _ attributes: [Attribute], _ content: String) {
        open(name, attributes, end: ">")
        markup.append(escaping: content)
        close(name)
    }

    /// An element and what `content` writes into it.
    mutating func element(
        _ name: StaticString, _ attributes: [Attribute], _ content: (inout SVGWriter) -> Void
    ) {
        open(name, attributes, end: ">")
        content(&self)
        close(name)
    }

    /// What another writer has written.
    mutating func append(_ other: SVGWriter) { markup.append(other.markup) }

    private mutating func open(_ name: StaticString, _ attributes: [Attribute], end: StaticString) {
        markup.append(literal: "<")
        markup.append(literal: name)
        for attribute in attributes {
            markup.append(literal: " ")
            markup.append(literal: attribute.name)
            markup.append(literal: "=\"")
            markup.append(escaping: attribute.value)
            markup.append(literal: "\"")
        }
        markup.append(literal: end)
    }

    private mutating func close(_ name: StaticString) {
        markup.append(literal: "</")
        markup.append(literal: name)
        markup.append(literal: ">")
    }
}

/// Numbers as SVG writes them: a decimal point, at most two decimals, no zeros at the end.
enum SVGNumber {
    /// `12.5`, `-3`, `0`.
    static func text(_ number: Double) -> String {
        let hundredths = Int((number * 100).rounded())
        let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
        let sign = hundredths < 0 ? "-" : ""
        if rest == 0 { return "\(sign)\(whole)" }
        return rest % 10 == 0 ? "\(sign)\(whole).\(rest / 10)" : "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
    }

    /// A share as a percentage: `33.33%`.
    static func percent(_ share: Double) -> String { text(share * 100) + "%" }
}
