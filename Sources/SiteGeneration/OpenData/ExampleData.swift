import SiteOutput

extension SitePart {
    /// Where the data of what is made up lies: `data/exempel/aktiviteter.csv` for `data/aktiviteter.csv`.
    static func examplePath(_ path: String) -> String {
        LinkPath.folder(of: path) + "exempel/" + LinkPath.name(of: path)
    }
}

extension Site {
    /// A file of open data of what is real, and, where anything is made up, one of that by itself.
    func dataFiles(_ path: String, bytes: ([SitePart]) -> [UInt8]) -> [OutputFile] {
        let file = OutputFile(path: path, bytes: bytes([real]))
        if examples.isEmpty { return [file] }
        return [file, OutputFile(path: SitePart.examplePath(path), bytes: bytes(examples))]
    }
}
