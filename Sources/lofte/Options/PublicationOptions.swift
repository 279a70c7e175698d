import ArgumentParser
import Diagnostics
import FileSystem
import OpenData
import SiteContent
import SiteGeneration
import SiteOutput

/// The flags of the commands that stand between a change and what is published.
struct PublicationOptions: ParsableArguments {
    @Option(
        help: Help.option(
            sv: "Mappen med det som är publicerat, hel eller bara listan och data: ingenting därifrån får försvinna.",
            en: "The folder with what is published, whole or its list and data only: nothing of it may vanish.",
            valueName: "mapp"),
        completion: .directory)
    var against: String?

    @Option(
        name: .customLong("published-at"),
        help: Help.option(
            sv: "Adressen som webbplatsen är publicerad på: en annan adress i webbplats.yml är ett fel.",
            en: "The address that the site is published at: another one in webbplats.yml is an error.",
            valueName: "adress"))
    var publishedAt: String?

    @Option(
        help: Help.option(
            sv: "Skriver en rapport om bygget: en fil som slutar på .md eller .json. Kan anges flera gånger.",
            en: "Writes a report of the build: a file ending in .md or .json. May be given several times.",
            valueName: "fil"),
        completion: .file(extensions: ["md", "json"]))
    var report: [String] = []

    /// What is published, read; nil when nothing is to be compared with.
    ///
    /// - Throws: `wrongUse` for a folder that holds no published site, `machineFailed` for one that cannot be read; that
    ///   has been said.
    func published(_ console: Console) throws(ExitStatus) -> PublishedSite? {
        guard let against else { return nil }
        do throws(PublishedSite.Refusal) {
            return try PublishedSite.read(against)
        } catch {
            switch error {
            case .noManifest:
                console.fail(
                    LocalizedText(
                        sv: "--against \(against): mappen har ingen \(OutputManifest.fileName) som lofte har skrivit. "
                            + "Ange mappen med den publicerade webbplatsen. Är inget publicerat än utelämnar du --against.",
                        en: "--against \(against): the folder has no \(OutputManifest.fileName) that lofte wrote. "
                            + "Give the folder with the published site. Leave out --against when nothing is published yet."
                    ))
                throw .wrongUse
            case .damaged(let path):
                console.fail(
                    LocalizedText(
                        sv: "--against \(against): \(path) saknas eller är inte som när den publicerades. "
                            + "Hämta det publicerade på nytt.",
                        en: "--against \(against): \(path) is missing or is not as it was published. "
                            + "Fetch what is published again."))
                throw .wrongUse
            case .unreadable(let error):
                console.fail(error.message)
                throw .machineFailed
            }
        }
    }

    /// The address that the site is published at; nil when it was not given.
    ///
    /// - Parameter baseURL: the address that is built for, when the command line says it; it must not say another.
    /// - Throws: `wrongUse`; that has been said.
    func address(_ console: Console, baseURL: SiteAddress?) throws(ExitStatus) -> SiteAddress? {
        guard let publishedAt else { return nil }
        let address = try SiteOptions.address(publishedAt, option: "--published-at", console)
        guard let baseURL, baseURL != address else { return address }
        console.fail(
            LocalizedText(
                sv: "--base-url och --published-at säger olika: \(baseURL.text) och \(address.text)",
                en: "--base-url and --published-at say different things: \(baseURL.text) and \(address.text)"))
        throw .wrongUse
    }

    /// Refuses reports that would be taken for content, or be published, or that have no form.
    ///
    /// - Throws: `wrongUse`; that has been said.
    func checkReports(_ console: Console, outside folders: [String]) throws(ExitStatus) {
        for path in report {
            guard path.hasSuffix(".md") || path.hasSuffix(".json") else {
                console.fail(
                    LocalizedText(
                        sv: "--report \(path): filen ska sluta på .md eller .json",
                        en: "--report \(path): the file must end in .md or .json"))
                throw .wrongUse
            }
            guard let folder = OutputFolder.first(of: folders, holding: Path.parent(of: path) ?? ".") else { continue }
            console.fail(
                LocalizedText(
                    sv: "--report \(path): rapporten kan inte ligga i \(folder)",
                    en: "--report \(path): the report cannot lie in \(folder)"))
            throw .wrongUse
        }
    }

    /// Writes the reports that were asked for.
    ///
    /// - Throws: `machineFailed` when one cannot be written; that has been said.
    func write(_ content: BuildReport, _ console: Console) throws(ExitStatus) {
        for path in report {
            let bytes =
                path.hasSuffix(".json")
                ? JSONReport.bytes(content, language: console.language)
                : Array(MarkdownReport(content, language: console.language).text.utf8)
            try console.attempt { () throws(FileSystemError) in
                if let folder = Path.parent(of: path) { try Folder.create(folder) }
                try File.write(bytes, to: path)
            }
        }
    }
}
