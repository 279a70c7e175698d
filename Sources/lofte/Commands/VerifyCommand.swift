import ArgumentParser
import Diagnostics
import FileSystem
import Freezing
import OpenData
import PromiseModel
import SiteContent
import SiteGeneration
import SiteModel
import SiteOutput

/// `lofte verify`
struct VerifyCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "verify",
            abstract: Help.text(
                sv: "Visar om en webbplats är precis vad innehåll och mallar ger.",
                en: "Tells whether a site is exactly what content and templates give."),
            discussion: Help.text(
                sv:
                    "Bygger i minnet och jämför byte för byte. Skriver varje fil som är ändrad, saknas eller är främmande. "
                    + "Utan --today gäller dagen som mappen säger att den visar. Med --key prövas också signaturen; med "
                    + "--published behövs inget innehåll, bara det som är hämtat från webbplatsen.",
                en: "Builds in memory and compares byte for byte. Names each file that is altered, missing or foreign. "
                    + "Without --today it takes the day that the folder says it shows. With --key the signature is checked "
                    + "too; with --published no content is needed, only what was fetched from the site."))
    }

    @OptionGroup var site: SiteOptions

    @Option(
        help: Help.option(
            sv: "Mappen som ska vara webbplatsen.", en: "The folder that should be the site.", valueName: "mapp"))
    var output = "site"

    @Option(
        help: Help.option(
            sv: "Svarets form: text eller json.", en: "The answer's form: text or json.", valueName: "form"))
    var format = AnswerFormat.text

    @OptionGroup var signature: SignatureOptions

    @Option(
        help: Help.option(
            sv:
                "Mapp med listan, signaturen och de filer som är hämtade från den publicerade webbplatsen: bara de prövas.",
            en: "A folder with the list, the signature and those files that were fetched from the published site: only "
                + "these are checked.",
            valueName: "mapp"),
        completion: .directory)
    var published: String?

    @Option(
        help: Help.option(
            sv:
                "Prövar i stället att någon av nycklarna går i god för en ny öppen nyckel; signaturen ligger bredvid filen.",
            en: "Checks instead that one of the keys vouches for a new public key; the signature lies beside the file.",
            valueName: "fil"),
        completion: .file(extensions: ["pub"]))
    var endorsed: String?
    @Option(
        help: Help.option(
            sv: "Jämför löftets lås med en kopia av det som du har sparat; med --published låset som är hämtat.",
            en: "Compares the promise's lock with a copy that you kept; with --published, the lock that was fetched.",
            valueName: "fil"),
        completion: .file())
    var lock: String?

    @Option(
        name: .customLong("server-rules"),
        help: Help.option(
            sv: "Jämför också mappen med regler för webbservern.",
            en: "Also compares the folder with rules for the web server.",
            valueName: "mapp"),
        completion: .directory)
    var serverRules: String?

    @Option(
        name: .customLong("max-age"),
        help: Help.option(
            sv: "Slutstatus 1 om webbplatsen visar en äldre dag än så.",
            en: "Exit status 1 when the site shows a day older than this.", valueName: "dagar"))
    var maxAge: Int?

    /// How the answer is written.
    enum AnswerFormat: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    func run() async throws {
        let console = Console(site)
        if let maxAge, maxAge < 0 {
            console.fail(
                LocalizedText(
                    sv: "--max-age \(maxAge) går inte: välj ett tal från 0",
                    en: "--max-age \(maxAge) is not possible: choose a number from 0"))
            throw ExitStatus.wrongUse
        }
        let demand = try signature.demand(console)
        let kept = try lock.map { path throws(ExitStatus) in try KeptLock(path, console) }
        if let kept, let published, demand == nil { return try verify(kept, published: published, console) }
        if let endorsed { return try verify(endorsed: endorsed, demand, console) }
        if let published { return try verify(published: published, demand, console) }
        let rules: RulesFolder?
        do throws(OutputRefusal) {
            rules = try serverRules.map { path throws(OutputRefusal) in
                try RulesFolder(path, outside: [site.content, site.templatesFolder, output])
            }
        } catch {
            console.fail(error.message)
            throw ExitStatus.wrongUse
        }
        let manifest = try console.attempt { () throws(FileSystemError) in
            guard Folder.kindFollowingLinks(of: output) == .folder else {
                throw FileSystemError(.read, output, code: FileSystemError.missing)
            }
            return try OutputManifest.read(in: output)
        }
        var options = try site.buildOptions(console)
        if site.today == nil, Environment["LOFTE_TODAY"] == nil,
            let day = manifest.origin.flatMap({ CalendarDate(iso: $0.day) })
        {
            options.today = day
        }
        options.compresses = manifest.origin?.isCompressed ?? false
        let result = try await SiteRun(console: console, isStrict: false, options: options).build()
        let verification = try await console.attempt { () async throws(FileSystemError) in
            try await OutputVerification(
                of: output, files: result.files,
                origin: await result.origin(version: Version.current), width: options.width)
        }
        let signed = try demand?.check(output, console)
        let ruleFindings = result.redirectRules.flatMap { rules?.findings($0) }
        let age = self.age(of: manifest)
        answer(verification, ruleFindings, signed, age, console: console)
        if !verification.findings.isEmpty {
            for hint in Self.hints(manifest, options, address: result.site?.settings.address.text, output) {
                console.warn(hint)
            }
        }
        if let version = manifest.origin?.version, version != Version.current {
            console.warn(
                LocalizedText(
                    sv: "webbplatsen är byggd med lofte \(version), och det här är \(Version.current)",
                    en: "the site was built with lofte \(version), and this is \(Version.current)"))
        }
        if let signed { signature.say(signed, isForPrograms: format == .json, console) }
        if let problem = age.problem { console.fail(problem) }
        let holds = kept.map { $0.compare(with: result.site?.locks[$0.lock.promise], console) } ?? true
        guard verification.findings.isEmpty, ruleFindings?.isEmpty ?? true, age.problem == nil, holds else {
            throw ExitStatus.contentErrors
        }
        if let signed { try end(signed, console) }
    }

    /// Of which day a site is, by its list.
    func age(of manifest: OutputManifest) -> SiteAge {
        SiteAge(
            day: manifest.origin.flatMap { CalendarDate(iso: $0.day) }, clock: SiteOptions.clockDay, limit: maxAge)
    }

    /// Remembers a publication that is right, and ends the run where it is not.
    func end(_ answer: SignatureOptions.Answer, _ console: Console) throws(ExitStatus) {
        guard let signed = answer.signed, answer.faults.isEmpty else { throw answer.status }
        try signature.remember(signed, console)
    }

    /// - Parameter rules: what differs in the folder of rules; nil when it was not compared.
    private func answer(
        _ verification: OutputVerification, _ rules: [OutputVerification.Finding]?,
        _ signed: SignatureOptions.Answer?, _ age: SiteAge, console: Console
    ) {
        switch format {
        case .json:
            StandardStream.output.write(
                Self.json(verification.findings, verification.count, rules: rules, signed: signed, age: age))
        case .text:
            for finding in verification.findings.prefix(Self.longestList) {
                let path = Path.join(output, finding.path)
                StandardStream.output.write("\(path.printable): \(Self.word(finding.fault)[console.language])\n")
            }
            let count = verification.findings.count
            if count > Self.longestList {
                let rest = count - Self.longestList
                console.say(
                    LocalizedText(
                        sv: "… och \(rest) till. Alla: lofte verify --format json",
                        en: "… and \(rest) more. All: lofte verify --format json"))
            }
            console.say(
                count == 0
                    ? LocalizedText(
                        sv: "\(output) är precis vad källorna ger: \(verification.count) filer.",
                        en: "\(output) is exactly what the sources give: \(verification.count) files.")
                    : LocalizedText(
                        sv: "\(output) är inte vad källorna ger: \(count) \(count == 1 ? "fil" : "filer") av "
                            + "\(verification.count) avviker.",
                        en: "\(output) is not what the sources give: \(count) of \(verification.count) files differ."))
            if let summary = age.summary { console.say(summary) }
            guard let rules, let folder = serverRules else { return }
            for finding in rules {
                StandardStream.output.write(
                    "\(Path.join(folder, finding.path)): \(Self.word(finding.fault)[console.language])\n")
            }
            console.say(
                rules.isEmpty
                    ? LocalizedText(
                        sv: "Reglerna i \(folder) är precis vad källorna ger.",
                        en: "The rules in \(folder) are exactly what the sources give.")
                    : LocalizedText(
                        sv: "Reglerna i \(folder) är inte vad källorna ger: bygg med --server-rules \(folder).",
                        en: "The rules in \(folder) are not what the sources give: build with --server-rules \(folder)."
                    ))
        }
    }

    /// What a person reads at once.
    private static let longestList = 500

    /// What may make a site differ though nobody has touched it, as far as its own list tells.
    private static func hints(
        _ manifest: OutputManifest, _ options: BuildOptions, address: String?, _ output: String
    ) -> [LocalizedText] {
        let list = Path.join(output, OutputManifest.fileName)
        guard let origin = manifest.origin, manifest.condition != .damaged else {
            return [
                LocalizedText(
                    sv: "listan \(list) saknas eller är skadad, så det syns inte hur webbplatsen är byggd",
                    en: "the list \(list) is missing or damaged, so nobody can tell how the site was built")
            ]
        }
        var hints: [LocalizedText] = []
        if let address, address != origin.address {
            hints.append(
                LocalizedText(
                    sv: "webbplatsen är byggd för \(origin.address): jämför med --base-url \(origin.address)",
                    en: "the site was built for \(origin.address): compare with --base-url \(origin.address)"))
        }
        if CalendarDate(iso: origin.day) == nil {
            hints.append(
                LocalizedText(
                    sv:
                        "dagen i listan \(list) är skadad (\(origin.day)), så det syns inte vilken dag webbplatsen visar",
                    en:
                        "the day in the list \(list) is damaged (\(origin.day)), so nobody can tell which day the site shows"
                ))
        } else if origin.day != options.today.iso {
            hints.append(
                LocalizedText(
                    sv: "webbplatsen visar \(origin.day): jämför med --today \(origin.day)",
                    en: "the site shows \(origin.day): compare with --today \(origin.day)"))
        }
        if origin.showsDrafts != options.showsDrafts {
            hints.append(
                origin.showsDrafts
                    ? LocalizedText(
                        sv: "webbplatsen är byggd med utkast: jämför med --drafts",
                        en: "the site was built with drafts: compare with --drafts")
                    : LocalizedText(
                        sv: "webbplatsen är byggd utan utkast: jämför utan --drafts",
                        en: "the site was built without drafts: compare without --drafts"))
        }
        return hints
    }

    /// The answer for programs.
    static func json(
        _ findings: [OutputVerification.Finding], _ count: Int, rules: [OutputVerification.Finding]? = nil,
        signed: SignatureOptions.Answer?, age: SiteAge?
    ) -> String {
        let isSame = findings.isEmpty && rules?.isEmpty ?? true
        var members = [
            ("version", "1"), ("same", isSame ? "true" : "false"), ("files", "\(count)"),
            ("day", age?.day.map { JSONText.quoted($0.iso) } ?? "null"),
            ("ageInDays", age?.days.map(String.init) ?? "null"), ("findings", json(findings)),
        ]
        if let rules { members.append(("serverRules", json(rules))) }
        return JSONText.object(members + (signed.map { [("signature", $0.json)] } ?? [])) + "\n"
    }

    private static func json(_ findings: [OutputVerification.Finding]) -> String {
        JSONText.array(
            findings.map { finding in
                JSONText.object([
                    ("path", JSONText.quoted(finding.path)), ("fault", JSONText.quoted(finding.fault.rawValue)),
                ])
            })
    }
}
