package import Diagnostics

/// The year of a day that somebody wrote without its year.
package enum KnownYear {
    /// That of the folder of the promise which the file lies in; elsewhere the year in which the file is read. Nil where nobody
    /// knows that.
    package static func of(_ source: SourceText) -> Int? {
        folderYear(source.path) ?? source.today.flatMap { Int($0.prefix(4)) }
    }

    /// `2025` of `content/2025-2027/trafik/ljus.md`.
    private static func folderYear(_ path: String) -> Int? {
        let folders = path.split(separator: "/").dropLast()
        return folders.last { isYear(Array($0.utf8.prefix(5))) }.flatMap { Int($0.prefix(4)) }
    }

    /// A year, alone or before a hyphen.
    private static func isYear(_ bytes: [UInt8]) -> Bool {
        (bytes.count == 4 || bytes.count > 4 && bytes[4] == .dash)
            && bytes.prefix(4).allSatisfy(\.isDigit) && Int(bytes.text(0..<4)).map(years.contains) ?? false
    }

    /// The years that somebody can mean: the beginning of a telephone number is none of them.
    private static let years = 1990...2100
}
