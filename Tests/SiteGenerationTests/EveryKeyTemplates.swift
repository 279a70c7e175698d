import SiteGeneration
import Templates

@testable import PageRendering

/// Plain templates that print every key of every view model, so that a golden site shows all that a build works out
/// and none of the project's look.
///
/// What is empty, false or absent is not printed. The fixed words are printed on the list of promises alone.
enum EveryKeyTemplates {
    /// By file name, without `.mustache`.
    static var all: [String: String] {
        Dictionary(
            uniqueKeysWithValues: PageTemplates.shapes.map { name, shape in
                (name, lines(of: shape, indentation: "", without: name == "promises" ? [] : ["words"]))
            })
    }

    private static func lines(of shape: Shape, indentation: String, without left: Set<String>) -> String {
        shape.fields.filter { !left.contains($0.name) }.map { field in
            let name = field.name
            let body =
                switch field.kind {
                case .text: "\(indentation)\(name): {{\(name)}}\n"
                case .html: "\(indentation)\(name):\n{{{\(name)}}}\n"
                case .flag: "\(indentation)\(name)\n"
                case .texts: "\(indentation)\(name): {{.}}\n"
                case .object(let inner), .list(let inner):
                    "\(indentation)\(name):\n" + lines(of: inner(), indentation: indentation + "  ", without: left)
                }
            return "{{#\(name)}}\n\(body){{/\(name)}}\n"
        }.joined()
    }
}
