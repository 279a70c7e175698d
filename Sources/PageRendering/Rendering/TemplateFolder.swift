package import Diagnostics
import FileSystem
import FrontMatter
package import SiteContent
import SiteModel
import Templates

/// The folder with the templates: `.mustache` files, and files that are copied to the site as they are.
package struct TemplateFolder: Sendable {
    /// Nil when anything is wrong with a template.
    package let templates: PageTemplates?
    /// The style sheet, the icon, and whatever else lies in the folder.
    package private(set) var assets: [SourceFile]
    package let diagnostics: [Diagnostic]
    private let library: TemplateLibrary

    package init(_ folder: SourceFolder) {
        let conflicts = Self.sources(in: folder).flatMap { ConflictMarkers.problems(in: $0.source) }
        let (library, problems) = TemplateLibrary.parse(
            Self.sources(in: folder).map { (String($0.path.dropLast(TemplateLibrary.fileEnding.count)), $0.source) })
        let (templates, bindingProblems) = PageTemplates.bind(library)
        self.library = library
        diagnostics = folder.diagnostics + conflicts + problems + bindingProblems
        self.templates = diagnostics.hasErrors ? nil : templates
        assets = folder.files.filter { !$0.path.hasSuffix(TemplateLibrary.fileEnding) }
    }

    /// The errors for pages that there are to make, and whose templates not every folder of templates has.
    package func missing(for tasks: [RenderTask]) -> [Diagnostic] {
        let names = Set(tasks.lazy.compactMap(\.optionalTemplate)).filter { !library.has($0) }
        return PageTemplates.shapes.filter { names.contains($0.name) }.map { library.missing($0.name, $0.shape) }
    }

    /// Ids that the templates in a folder use, which no heading may be given.
    package static func anchors(in folder: SourceFolder) -> Set<String> {
        FrameAnchor.ids(in: sources(in: folder).lazy.map(\.source))
    }

    private static func sources(in folder: SourceFolder) -> [SourceFile] {
        folder.files.filter { $0.path.hasSuffix(TemplateLibrary.fileEnding) }
    }

    /// The same folder with a colour put into its style sheet; and what is wrong with the colour.
    package func colored(_ color: Located<RGBColor>?) -> (TemplateFolder, Diagnostic?) {
        guard let color, let index = assets.firstIndex(where: { $0.path == ColorTheme.styleSheet }) else {
            return (self, nil)
        }
        let sheet = assets[index].source
        let css = ColorTheme(color.value, styleSheet: sheet.bytes).css
        var copy = self
        copy.assets[index] = SourceFile(
            path: assets[index].path, source: SourceText(path: sheet.path, bytes: sheet.bytes + Array(css.utf8)))
        return (copy, ColorTheme.check(color, styleSheet: sheet.bytes))
    }

    /// A short name for the bytes of all assets, that changes when one of them does.
    ///
    /// FNV-1a, 64 bits: it tells versions apart, it proves nothing.
    package var assetVersion: String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for asset in assets {
            for byte in asset.source.bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        }
        let digits = String(hash, radix: 36)
        return String(digits.suffix(8))
    }
}
