import Diagnostics
import FileSystem

/// A name with a character in it that nobody sees, and that would steer a terminal, break a line of a list of files, or
/// turn the direction of what stands around it.
package struct InvisibleName: Sendable, Equatable {
    /// The path down to the first such name.
    let path: String
    /// The first such character of it.
    let scalar: Unicode.Scalar

    /// Nil when every name in `path` can be seen whole.
    package init?(in path: String) {
        // Nearly every name is of ASCII's letters and signs, and Unicode's tables are slow to ask.
        if path.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return nil }
        guard let index = path.unicodeScalars.firstIndex(where: Self.isInvisible) else { return nil }
        scalar = path.unicodeScalars[index]
        let rest = path.utf8[index...]
        self.path = String(path[..<(rest.firstIndex(of: UInt8(ascii: "/")) ?? path.endIndex)])
    }

    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: true
        default: scalar.properties.isBidiControl || ForbiddenCharacter.contains(scalar)
        }
    }

    /// The error, at the file or the folder, whose path is shown with such characters written out: `om/a\u{A}b.pdf`.
    ///
    /// - Parameter root: the folder that the path is seen from.
    func diagnostic(root: String) -> Diagnostic {
        let hex = String(scalar.value, radix: 16, uppercase: true)
        let name = "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
        return Diagnostic(
            .error, .badFileName,
            LocalizedText(
                sv: "namnet har ett osynligt tecken i sig (\(name))",
                en: "the name holds an invisible character (\(name))"),
            at: SourceText(path: Path.join(root, Self.escaped(path)), bytes: []).wholeFile,
            advice: LocalizedText(
                sv: "döp om filen eller mappen, och skriv namnet för hand",
                en: "rename the file or the folder, and type its name by hand"))
    }

    /// `path` with such characters written out.
    package static func escaped(_ path: String) -> String {
        path.unicodeScalars.reduce(into: "") { text, scalar in
            if isInvisible(scalar) {
                text += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
            } else {
                text.unicodeScalars.append(scalar)
            }
        }
    }
}
