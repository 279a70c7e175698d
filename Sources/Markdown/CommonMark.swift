package import Markup

/// The HTML of a CommonMark document as the specification (0.30) has it, with none of the site's rules.
///
/// For the specification's own cases. Raw HTML and every destination are passed on when `allowsRawHTML` is true;
/// else raw HTML is replaced with a comment and destinations that run scripts are left empty.
package func commonMarkHTML(_ source: [UInt8], allowsRawHTML: Bool) -> HTML {
    let tree = SyntaxTree(parsing: source, in: 0..<source.count)
    return HTML(trusted: tree.withRoot { $0.renderHTML(allowsRawHTML: allowsRawHTML) } ?? [])
}
