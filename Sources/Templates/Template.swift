import Diagnostics

/// One template as it is written: a tree for each of its bodies.
struct Template: Sendable {
    let name: String
    let source: SourceText
    /// The template itself, then the content of every block that it gives to a parent.
    let bodies: [[Node]]
    /// The names of the blocks that others may replace here.
    let blocks: [String]
    /// The partials and parents used here.
    let references: [Name]
    let parents: [Parent]
    /// Whether sections and tags fit together; if not, what is said of names inside would mislead.
    let isSound: Bool
}

/// A piece of a template.
enum Node: Sendable {
    /// A line with output begins: the place for the indentation of a partial.
    case lineStart
    /// Text, by its byte offsets in the source.
    case text(Range<Int>)
    case variable(Variable)
    case section(Section)
    case partial(Partial)
    case parent(Parent)
    case block(Block)
}

/// `{{x}}` and `{{{x}}}`
struct Variable: Sendable {
    let name: Name
    let tag: Range<Int>
    let isEscaped: Bool
}

/// `{{#x}}…{{/x}}` and `{{^x}}…{{/x}}`
struct Section: Sendable {
    let name: Name
    let isInverted: Bool
    let content: [Node]
}

/// `{{>x}}`
struct Partial: Sendable {
    let name: Name
    let tag: Range<Int>
    let layout: Layout
}

/// `{{<x}}…{{/x}}`
struct Parent: Sendable {
    let name: Name
    let tag: Range<Int>
    let overrides: [Override]
    let layout: Layout
}

/// A block inside a parent tag: the content that replaces the parent's own.
struct Override: Sendable {
    let name: Name
    /// Where the content is in the template's `bodies`.
    let body: Int
}

/// `{{$x}}…{{/x}}` outside a parent tag: a place that others may fill, and its own content.
struct Block: Sendable {
    let name: Name
    let tag: Range<Int>
    let content: [Node]
    let layout: Layout
}

/// How what is put in place of a tag stands on its lines.
enum Layout: Sendable {
    /// The tag stands between other things; lines after the first get this indentation.
    case inline(indentation: [UInt8])
    /// The tag has its lines for itself; every line gets this indentation.
    case standalone(indentation: [UInt8])
}
