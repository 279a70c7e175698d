import Linting
import PageRendering
import Templates

extension SiteBuilder {
    /// Makes what every build needs whatever it is told: the rules' word lists, and the shapes of the view models.
    ///
    /// They are constants and make themselves when first asked for. This is for a program that has another processor to
    /// spare while it still reads its arguments.
    package static func prepare() {
        _ = Lexicon.shared
        var seen: Set<ObjectIdentifier> = []
        var shapes = PageTemplates.shapes.map(\.shape)
        while let shape = shapes.popLast() {
            guard seen.insert(ObjectIdentifier(shape)).inserted else { continue }
            shapes += shape.fields.compactMap(\.kind.shape)
        }
    }
}
