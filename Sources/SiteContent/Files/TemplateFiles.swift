package import Diagnostics

/// The files beside the templates: of the kinds that a site has, and no script that no template asks for.
package enum TemplateFiles {
    /// The errors, in the order of the files.
    ///
    /// - Parameter templates: the texts that may ask for a script.
    package static func problems(of assets: [SourceFile], templates: [SourceFile]) -> [Diagnostic] {
        let scripts = assets.filter(isScript)
        let askers = scripts.isEmpty ? [] : templates + scripts
        return assets.flatMap { file -> [Diagnostic] in
            // Of one that is too large to be held it is told elsewhere.
            guard file.isInMemory else { return [] }
            let problems = FileInspection.problems(of: file, from: .templates)
            guard problems.isEmpty, isScript(file), !askers.contains(where: { names($0, file) }) else {
                return problems
            }
            return [unasked(file)]
        }
    }

    private static func isScript(_ file: SourceFile) -> Bool {
        FileEnding(of: file.path).text == "js" || FileEnding(of: file.path).text == "mjs"
    }

    /// Whether a text has the name of a script in it.
    private static func names(_ asker: SourceFile, _ script: SourceFile) -> Bool {
        guard !asker.path.utf8.elementsEqual(script.path.utf8) else { return false }
        let name = Array(LinkPath.name(of: script.path).utf8)
        let bytes = asker.source.bytes
        return bytes.indices.contains { bytes[$0] == name.first && bytes[$0...].starts(with: name) }
    }

    private static func unasked(_ file: SourceFile) -> Diagnostic {
        let name = LinkPath.name(of: file.path)
        return Diagnostic(
            .error, .unsupportedFile,
            LocalizedText(
                sv: "ingen mall använder skriptet \"\(name)\", så det får inte ligga på webbplatsen",
                en: "no template uses the script \"\(name)\", so it must not lie on the site"),
            at: file.source.wholeFile,
            advice: LocalizedText(
                sv: "ta bort filen, eller skriv <script src=\"{{frame.root}}\(name)\" defer></script> i en mall",
                en: "remove the file, or write <script src=\"{{frame.root}}\(name)\" defer></script> in a template"))
    }
}
