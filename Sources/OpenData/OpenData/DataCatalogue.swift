import Diagnostics
import Localization
import PromiseModel
import SiteContent
package import SiteModel
package import SiteOutput

/// What open data the site has, as a catalogue that other catalogues can gather: DCAT-AP-SE 3 as RDF/XML, for lag (2022:818)
/// and dataportal.se.
///
/// What is made up as an example is not in it: those who gather catalogues spread what they hold as facts. Addresses in it
/// are absolute, also those of the site's own files.
package struct DataCatalogue {
    package static func file(_ site: Site) -> OutputFile {
        OutputFile(path: GeneratedPath.catalogue, bytes: DataCatalogue(site: site).document())
    }

    private let site: Site
    private let addresses: SiteAddress
    private let language: Language

    private init(site: Site) {
        self.site = site
        addresses = site.settings.address
        language = site.settings.language
    }

    private func document() -> [UInt8] {
        var rdf = RDFXML()
        let datasets = self.datasets
        catalogue(datasets, in: &rdf)
        for dataset in datasets { describe(dataset, in: &rdf) }
        publisher(in: &rdf)
        return rdf.finished()
    }

    // MARK: What there is

    /// Data that somebody may want by itself.
    private struct Dataset {
        let name: String
        let title: String
        let description: String
        let page: String
        /// When it was changed last.
        let modified: CalendarDate
        let files: [File]
    }

    private struct File {
        let path: String
        let format: Format
        /// What says which members it has.
        var schema: String?
    }

    private enum Format: String {
        case csv = "CSV"
        case json = "JSON"

        var mediaType: String { self == .csv ? "text/csv" : "application/json" }
    }

    private var datasets: [Dataset] {
        let activities = Dataset(
            name: "aktiviteter", title: words("Aktiviteter i medborgarlöften", "Activities of citizen promises"),
            description: words(
                "Vad kommunen och polisen har lovat att göra, hur det går, vem som ansvarar och varför något är sent.",
                "What the municipality and the police promised to do, how it goes, who answers for it and why it is late."
            ),
            page: GeneratedPages.register.path, modified: site.today,
            files: [
                File(path: "/" + GeneratedPath.activitiesCSV, format: .csv),
                File(path: "/" + GeneratedPath.activitiesJSON, format: .json, schema: GeneratedPath.activitiesSchema),
            ])
        let dialogues = Dataset(
            name: "dialoger", title: words("Medborgardialoger", "Dialogues with citizens"),
            description: words(
                "Vad invånare har sagt i dialoger, vad de fick för svar och vad som händer.",
                "What citizens said in dialogues, what was answered and what comes of it."),
            page: GeneratedPages.opinions.path, modified: site.today,
            files: [
                File(path: "/" + GeneratedPath.dialoguesCSV, format: .csv),
                File(path: "/" + GeneratedPath.dialoguesJSON, format: .json, schema: GeneratedPath.dialoguesSchema),
            ])
        let hasDialogues = site.promises.contains { !$0.dialogues.isEmpty }
        return [activities] + (hasDialogues ? [dialogues] : []) + site.promises.flatMap(\.series).map(dataset)
    }

    private func dataset(_ entry: SeriesEntry) -> Dataset {
        let source = "\(Word.source.text[language]): \(entry.series.source.asSentenceEnd)"
        return Dataset(
            name: LinkPath.names(in: entry.page.permalink.path).joined(separator: "-"), title: entry.page.title,
            description: ([entry.series.description.asSentenceEnd] + notes(entry.series) + [source]).joined(
                separator: " "),
            page: entry.page.permalink.path, modified: entry.series.fetched.first,
            files: [File(path: entry.dataPath, format: .csv)])
    }

    /// From when the figures are counted in another way, and that some are no exact count: the file has the numbers alone.
    private func notes(_ series: DataSeries) -> [String] {
        let breaks = series.breakRows.sorted().map { series.rows[$0].period }
        let approximate = series.rows.map(\.period).filter(series.isApproximate)
        return
            (breaks.isEmpty
            ? [] : ["\(Word.newCountSince.text[language]) \(breaks.joined(separator: ", "))."])
            + (approximate.isEmpty
                ? []
                : [
                    words("Ungefärliga siffror: ", "Approximate figures: ") + approximate.joined(separator: ", ") + "."
                ])
    }

    // MARK: What is said of it

    private func catalogue(_ datasets: [Dataset], in rdf: inout RDFXML) {
        rdf.describe("dcat:Catalog", identifier("katalog")) { rdf in
            rdf.text("dcterms:title", site.settings.name, language: language.rawValue)
            rdf.text(
                "dcterms:description",
                words("Öppna data från \(site.settings.name).", "Open data of \(site.settings.name)."),
                language: language.rawValue)
            rdf.link("dcterms:publisher", identifier("utgivare"))
            rdf.link("dcterms:language", languageAddress)
            if let license { rdf.link("dcterms:license", license) }
            rdf.link("foaf:homepage", addresses.absolute("/"))
            rdf.link("dcat:themeTaxonomy", "http://publications.europa.eu/resource/authority/data-theme")
            rdf.day("dcterms:modified", site.today.iso)
            for dataset in datasets { rdf.link("dcat:dataset", identifier(dataset.name)) }
        }
    }

    private func describe(_ dataset: Dataset, in rdf: inout RDFXML) {
        rdf.describe("dcat:Dataset", identifier(dataset.name)) { rdf in
            rdf.text("dcterms:title", dataset.title, language: language.rawValue)
            rdf.text("dcterms:description", dataset.description, language: language.rawValue)
            rdf.link("dcterms:publisher", identifier("utgivare"))
            rdf.link("dcterms:language", languageAddress)
            rdf.link("dcterms:accessRights", "http://publications.europa.eu/resource/authority/access-right/PUBLIC")
            rdf.link("dcterms:accrualPeriodicity", frequency)
            rdf.link("dcat:theme", "http://publications.europa.eu/resource/authority/data-theme/JUST")
            for keyword in keywords { rdf.text("dcat:keyword", keyword, language: language.rawValue) }
            rdf.link("dcat:landingPage", addresses.absolute(dataset.page))
            rdf.day("dcterms:modified", dataset.modified.iso)
            contact(in: &rdf)
            for file in dataset.files { rdf.link("dcat:distribution", distribution(file)) }
        }
        for file in dataset.files {
            rdf.describe("dcat:Distribution", distribution(file)) { rdf in
                rdf.text("dcterms:title", "\(dataset.title) (\(file.format.rawValue))", language: language.rawValue)
                rdf.link("dcat:accessURL", addresses.absolute(file.path))
                rdf.link("dcat:downloadURL", addresses.absolute(file.path))
                rdf.link(
                    "dcterms:format",
                    "http://publications.europa.eu/resource/authority/file-type/\(file.format.rawValue)")
                rdf.link("dcat:mediaType", "http://www.iana.org/assignments/media-types/\(file.format.mediaType)")
                if let schema = file.schema { rdf.link("dcterms:conformsTo", addresses.absolute("/" + schema)) }
                if let license { rdf.link("dcterms:license", license) }
            }
        }
        for schema in dataset.files.compactMap(\.schema) {
            rdf.describe("dcterms:Standard", addresses.absolute("/" + schema)) { rdf in
                rdf.text("dcterms:title", "\(dataset.title): JSON Schema", language: language.rawValue)
            }
        }
        rdf.describe("foaf:Document", addresses.absolute(dataset.page)) { _ in }
    }

    private func publisher(in rdf: inout RDFXML) {
        rdf.describe("foaf:Agent", identifier("utgivare")) { rdf in
            rdf.text("foaf:name", site.settings.publisher.name)
            rdf.link("dcterms:type", "http://purl.org/adms/publishertype/LocalAuthority")
        }
    }

    /// Whom to ask; left out where there is no way to.
    private func contact(in rdf: inout RDFXML) {
        let publisher = site.settings.publisher
        guard publisher.email != nil || publisher.telephone != nil else { return }
        rdf.nested("dcat:contactPoint", "vcard:Organization") { rdf in
            // An organisation is of that kind by vCard's own words, but not every reader of a catalogue works that out.
            rdf.link("rdf:type", "http://www.w3.org/2006/vcard/ns#Kind")
            rdf.text("vcard:fn", publisher.name)
            if let email = publisher.email { rdf.link("vcard:hasEmail", "mailto:" + email) }
            if let telephone = publisher.telephoneAddress { rdf.link("vcard:hasTelephone", telephone) }
        }
    }

    // MARK: Addresses and words

    private func identifier(_ name: String) -> String { addresses.absolute("/" + GeneratedPath.catalogue) + "#" + name }

    private func distribution(_ file: File) -> String { identifier(file.path.dropFirst().replacingSlashes) }

    private var license: String? {
        site.settings.license.flatMap { $0.hasPrefix("http://") || $0.hasPrefix("https://") ? $0 : nil }
    }

    private var languageAddress: String {
        "http://publications.europa.eu/resource/authority/language/" + (language == .swedish ? "SWE" : "ENG")
    }

    private var frequency: String {
        let name =
            switch site.settings.cadence {
            case .quarter: "QUARTERLY"
            case .tertial: "ANNUAL_3"
            case .halfYear: "ANNUAL_2"
            case .year: "ANNUAL"
            }
        return "http://publications.europa.eu/resource/authority/frequency/" + name
    }

    private var keywords: [String] {
        language == .swedish
            ? ["medborgarlöfte", "trygghet", "brottsförebyggande arbete", "uppföljning"]
            : ["citizen promise", "safety", "crime prevention", "follow-up"]
    }

    private func words(_ swedish: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
        language.words(sv: swedish(), en: english())
    }
}

extension Substring {
    /// A path as the name of a thing in a document: `data-aktiviteter.csv`.
    fileprivate var replacingSlashes: String {
        String(decoding: utf8.map { $0 == UInt8(ascii: "/") ? UInt8(ascii: "-") : $0 }, as: UTF8.self)
    }
}
