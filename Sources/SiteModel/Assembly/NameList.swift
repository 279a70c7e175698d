import Diagnostics

/// A list of names in a page's notes, as one is told of it who may remove one of them: a key without any is an error.
struct NameList {
    private let key: String
    private let isAlone: Bool

    /// - Parameter names: all that stand in the list.
    init<Name>(_ key: String, _ names: [Name]) {
        self.key = key
        isAlone = names.count == 1
    }

    /// How a name is removed so that no list without names is left.
    var removal: LocalizedText {
        guard isAlone else { return Self.lineRemoval }
        return LocalizedText(
            sv: "ta bort hela \(key):, både nyckeln och namnet", en: "remove all of \(key):, the key and the name")
    }

    /// How a line is removed that nothing else depends on.
    static let lineRemoval = LocalizedText(sv: "ta bort raden", en: "remove the line")

    /// The files that a name leads to once they are there. A series has its figures in a file of their own.
    func creation(
        of name: String, asWritten: Bool, in folder: String, isSeries: Bool
    ) -> LocalizedText {
        let (path, table) = ("\(folder)\(name).md", "\(folder)\(name).csv")
        let files = (
            sv: isSeries ? "skapa filerna \(path) och \(table)" : "skapa filen \(path)",
            en: isSeries ? "make the files \(path) and \(table)" : "make the file \(path)"
        )
        return LocalizedText(
            sv: (asWritten ? "" : "skriv bara \(name), och ") + "\(files.sv), eller \(removal.swedish)",
            en: (asWritten ? "" : "write \(name) only, and ") + "\(files.en), or \(removal.english)")
    }
}
