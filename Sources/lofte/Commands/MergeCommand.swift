import ArgumentParser
import Diagnostics
import FileSystem
import Merging
import SiteGeneration

/// `lofte merge`: git's merge driver for content, and its registration in a clone.
struct MergeCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "merge",
            abstract: Help.text(
                sv: "Lägger ihop två versioner av en fil, åt git.", en: "Merges two versions of a file, for git."),
            discussion: Help.text(
                sv: """
                    Skriv lofte merge --register en gång i varje klon. Sedan gör git det själv: uppföljningar, ändringar \
                    och rader som två personer har lagt till blir kvar båda, efter datum. Har båda ändrat samma sak \
                    visas båda texterna i filen, och lofte check säger var.
                    """,
                en: """
                    Write lofte merge --register once in each clone. Then git does it by itself: follow-ups, changes \
                    and rows that two people added both stay, by date. Where both changed the same thing, both texts \
                    are shown in the file, and lofte check says where.
                    """))
    }

    @Argument(
        help: Help.option(
            sv: "Filen som den var, din version och den andras; git ger dem.",
            en: "The file as it was, your version and the other's; git gives them.", valueName: "fil"),
        completion: .file())
    var files: [String] = []

    @Option(
        help: Help.option(
            sv: "Filens sökväg, vars ändelse säger vad den är.", en: "The file's path, whose ending says what it is.",
            valueName: "sökväg"))
    var path: String?

    @Option(
        name: .customLong("marker-size"),
        help: Help.option(
            sv: "Hur många tecken märkena runt två texter har.", en: "How many signs the marks around two texts have.",
            valueName: "antal"))
    var markerSize = 7

    @Flag(
        help: Help.option(
            sv: "Säger till git att använda lofte för md, yml och csv i innehållet, och visar vad som skrevs.",
            en: "Tells git to use lofte for md, yml and csv in the content, and shows what was written."))
    var register = false

    @Option(
        help: Help.option(sv: "Mappen med innehållet.", en: "The folder with the content.", valueName: "mapp"),
        completion: .directory)
    var content = "content"

    @Option(help: SiteOptions.languageHelp)
    var language: ConsoleLanguage?

    func run() throws {
        let console = Console(language: language, isQuiet: false)
        if register, files.isEmpty { return try MergeRegistration(content: content, console: console).run() }
        guard files.count == 3, !register else {
            console.fail(
                LocalizedText(
                    sv: "skriv lofte merge --register: sedan kör git kommandot själv",
                    en: "write lofte merge --register: then git runs the command by itself"))
            throw ExitStatus.wrongUse
        }
        try merge(console)
    }

    /// Puts the merged text in the place of the second file, where git reads it.
    private func merge(_ console: Console) throws(ExitStatus) {
        let shown = path ?? files[1]
        let merged: (bytes: [UInt8], conflicts: Int)?
        do throws(FileSystemError) {
            let ours = try File.read(files[1])
            merged = ContentMerge.merge(
                base: try File.read(files[0]), ours: ours, theirs: try File.read(files[2]), path: shown,
                markerSize: markerSize)
            if let merged, merged.bytes != ours { try File.write(merged.bytes, to: files[1]) }
        } catch {
            console.fail(error.message)
            throw .notMerged
        }
        guard let conflicts = merged?.conflicts else {
            console.fail(
                LocalizedText(
                    sv: "\(shown) är ingen text och kan inte läggas ihop: din version ligger kvar",
                    en: "\(shown) is no text and cannot be merged: your version stays"))
            throw .contentErrors
        }
        guard conflicts > 0 else { return }
        let places =
            conflicts == 1
            ? LocalizedText(sv: "ett ställe", en: "one place")
            : LocalizedText(sv: "\(conflicts) ställen", en: "\(conflicts) places")
        console.warn(
            LocalizedText(
                sv: "\(shown): ni har båda ändrat samma sak på \(places.swedish). Båda texterna står i filen: välj, "
                    + "och kör lofte check",
                en: "\(shown): you both changed the same thing in \(places.english). Both texts stand in the file: "
                    + "choose, and run lofte check"))
        throw .contentErrors
    }
}
