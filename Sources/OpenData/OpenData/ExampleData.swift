import SiteContent
package import SiteModel
import SiteOutput

extension Site {
    /// The paths of the files that `dataFiles` gives.
    package func dataPaths(_ path: String) -> [String] {
        examples.isEmpty ? [path] : [path, GeneratedPath.ofExamples(path)]
    }

    /// A file of open data of what is real, and, where anything is made up, one of that by itself.
    func dataFiles(_ path: String, bytes: ([SitePart]) -> [UInt8]) -> [OutputFile] {
        let file = OutputFile(path: path, bytes: bytes([real]))
        if examples.isEmpty { return [file] }
        return [file, OutputFile(path: GeneratedPath.ofExamples(path), bytes: bytes(examples))]
    }
}
