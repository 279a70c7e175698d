import ContentFormat
package import Diagnostics
import FrontMatter
import PromiseModel

/// Reads `webbplats.yml`.
package enum SettingsReader {
    private static let removalExample =
        "adress: \(ExampleText.oldAddress.rawValue)\ndatum: \(ExampleText.day.rawValue)\n"
        + "orsak: \(ExampleText.removalReason.rawValue)"

    /// The settings, with stand-ins for what could not be read (see `SiteSettings.unread`), so that the rest of the site can
    /// be checked; all that is wrong is reported, and there is an error for every stand-in.
    ///
    /// - Parameter baseURL: stands instead of `adress` when given.
    package static func read(_ source: SourceText, baseURL: SiteAddress?) -> (SiteSettings, [Diagnostic]) {
        let (mapping, problems) = YAMLDocument.read(source)
        guard let mapping else { return (unreadable(source, baseURL: baseURL), problems) }
        var reader = FormReader(MappingReader(mapping, in: source), notes: FormNotes())
        var settings = settings(&reader, source: source, baseURL: baseURL)
        let all = problems + reader.finish()
        settings.values = mapping.values(in: source)
        settings.unread.formUnion(unreadParts(of: mapping, all))
        if baseURL != nil { settings.unread.remove(.address) }
        return (settings, all)
    }

    /// What stands for settings that are not there, or of which nothing can be read.
    static func unreadable(_ source: SourceText, baseURL: SiteAddress?) -> SiteSettings {
        var unread = Set(SiteSettings.Part.allCases)
        if baseURL != nil { unread.remove(.address) }
        return SiteSettings(
            name: "", address: baseURL ?? .standIn, publisher: SiteSettings.Publisher(name: ""), language: .swedish,
            cadence: .quarter, reminderDays: nil, allowedNames: [], redirects: [], removals: [],
            menus: SiteSettings.Menus(), source: source, unread: unread)
    }

    /// The keys that errors stand at, or that an unknown key was meant for. An empty file and an error that may have
    /// swallowed other keys leave nothing known.
    private static func unreadParts(of mapping: YAMLMapping, _ diagnostics: [Diagnostic]) -> Set<SiteSettings.Part> {
        if mapping.entries.isEmpty { return Set(SiteSettings.Part.allCases) }
        // In the order of the file: where each key stands, what it sets, and what the last key above it sets.
        var above: SiteSettings.Part?
        let keys = mapping.entries.map { entry in
            let part = SiteSettings.Part(rawValue: entry.key.text)
            defer { above = part ?? above }
            return (place: entry.key.range.lowerBound, part: part, above: above)
        }
        var parts: Set<SiteSettings.Part> = []
        for diagnostic in diagnostics where diagnostic.severity == .error {
            if diagnostic.code == .yamlSyntax || diagnostic.code == .duplicateKey {
                return Set(SiteSettings.Part.allCases)
            }
            let meant = diagnostic.code == .unknownKey ? diagnostic.replacement : nil
            let place = diagnostic.location?.range?.lowerBound ?? 0
            var (low, high) = (0, keys.count)
            while low < high {
                let middle = (low + high) / 2
                if keys[middle].place <= place { low = middle + 1 } else { high = middle }
            }
            let last = low > 0 ? keys[low - 1] : nil
            parts.formUnion([meant.flatMap(SiteSettings.Part.init(rawValue:)), last?.part].compactMap { $0 })
            // A key that is none of the file's may belong to the list above it.
            if diagnostic.code == .unknownKey, last?.place == place, let above = last?.above { parts.insert(above) }
        }
        return parts
    }

    private static func settings(
        _ reader: inout FormReader, source: SourceText, baseURL: SiteAddress?
    ) -> SiteSettings {
        let name = reader.ownText(.name, example: .siteName, required: true)
        let address = reader.value(
            .address,
            expecting: LocalizedText(sv: "en adress som webbplatsen kan ha", en: "an address that the site can have"),
            example: ExampleText.siteAddress.rawValue, required: true, hint: SiteAddress.hint,
            parse: { SiteAddress($0) })
        let publisher = reader.mapping(
            .publisher, example: "namn: \(ExampleText.publisher.rawValue)", required: true, read: readPublisher)
        let language = reader.language(.language)
        let cadence = reader.choice(
            .followUpCadence, among: ContentWords.cadences,
            unknown: LocalizedText(sv: "okänd uppföljningstakt", en: "unknown cadence"))
        let reminderDays = reader.count(.reminder, in: 1...3650)
        let names = reader.texts(.allowedNames, example: ExampleText.person.rawValue)
        let license = reader.ownText(.license, example: .license)
        let statement = reader.mapping(.accessibility, example: "förenlig: delvis", read: readStatement)
        let redirects = reader.entries(
            .redirects,
            example: "\(ExampleText.oldAddress.rawValue): \(ExampleText.newAddress.rawValue)"
        ).map {
            SiteSettings.Redirect(from: $0.key, to: $0.value)
        }
        let removals = reader.mappings(.removals, example: removalExample, read: readRemoval).map(\.value)
        let menus = reader.mapping(.menus, example: "huvud:", read: readMenus)
        let notice = reader.mapping(
            .notice, example: "text: \(ExampleText.notice.rawValue)", read: readNotice)
        let color = reader.value(
            .color, expecting: LocalizedText(sv: "en färg", en: "a colour"),
            example: "\"\(ExampleText.color.rawValue)\"",
            parse: { RGBColor(hex: $0) })
        let logo = reader.text(.logo, example: ExampleText.pictureFile.rawValue)
        let aboutExamples = reader.text(.aboutExamples, example: ExampleText.newAddress.rawValue)
        var unread: Set<SiteSettings.Part> = []
        if name == nil { unread.insert(.name) }
        if address == nil { unread.insert(.address) }
        if publisher == nil { unread.insert(.publisher) }
        return SiteSettings(
            name: name?.value ?? "", address: baseURL ?? address?.value ?? .standIn,
            publisher: publisher?.value ?? SiteSettings.Publisher(name: ""), language: language?.value ?? .swedish,
            cadence: cadence?.value ?? .quarter, reminderDays: reminderDays?.value,
            allowedNames: names.map(\.value), license: license?.value, accessibility: statement?.value,
            redirects: redirects, removals: removals, menus: menus?.value ?? SiteSettings.Menus(), color: color,
            logo: logo, aboutExamples: aboutExamples, notice: notice?.value, exemptions: .read(&reader), source: source,
            unread: unread)
    }

    private static func readPublisher(_ reader: inout FormReader) -> SiteSettings.Publisher? {
        let name = reader.ownText(.name, example: .publisher, required: true)
        let number = reader.ownText(.organisationNumber, example: .organisationNumber)
        let address = reader.ownText(.address, example: .postalAddress)
        let telephone = reader.value(
            .telephone, expecting: LocalizedText(sv: "ett telefonnummer", en: "a telephone number"),
            example: ExampleText.telephone.rawValue, parse: { PublisherContact.isTelephone($0) ? $0 : nil })
        let email = reader.value(
            .email, expecting: LocalizedText(sv: "en e-postadress", en: "an e-mail address"),
            example: ExampleText.email.rawValue, parse: { PublisherContact.isEmail($0) ? $0 : nil })
        return name.map {
            SiteSettings.Publisher(
                name: $0.value, organisationNumber: number?.value, address: address?.value,
                telephone: telephone?.value, email: email?.value)
        }
    }

    /// All fields are owed, since the law asks for them all (lag 2018:1937, 13 §; Digg's regulation MDFFS 2019:2).
    private static func readStatement(_ reader: inout FormReader) -> AccessibilityStatement? {
        let conformance = reader.choice(
            .conformance, among: ContentWords.conformances,
            unknown: LocalizedText(sv: "okänd grad av förenlighet", en: "unknown degree of conformance"),
            example: "delvis", required: true)
        let shortcomings = reader.mappings(
            .shortcomings,
            example: "vad: \(ExampleText.shortcoming.rawValue)\norsak: \(ExampleText.shortcomingReason.rawValue)"
        ) { item in
            let what = item.ownText(.what, example: .shortcoming, required: true)
                .map { item.unmarked($0) }
            let reason = item.reason(
                .reason, LocalizedText(sv: "varför det inte är åtgärdat", en: "why it is not mended"), required: true
            ).map { item.unmarked($0) }
            guard let what, let reason else { return AccessibilityStatement.Shortcoming?.none }
            return AccessibilityStatement.Shortcoming(what: what.value, reason: reason.value)
        }
        if let conformance, conformance.value != .full {
            let lines = (reader.placed("brister:"), reader.placed("  - vad:"), reader.placed("    orsak:"))
            reader.require(
                .shortcomings,
                because: LocalizedText(
                    sv: "när webbplatsen inte är helt förenlig", en: "when the site does not conform in full"),
                advice: LocalizedText(
                    sv:
                        "lägg till raden \(lines.0.swedish), på nästa rad \(lines.1.swedish) med det som inte är "
                        + "tillgängligt, och på raden under \(lines.2.swedish) med varför",
                    en:
                        "add the line \(lines.0.english), on the next \(lines.1.english) with what is not accessible, and "
                        + "on the line below \(lines.2.english) with why"))
        }
        let assessed = reader.date(.assessed, required: true)
        let method = reader.ownText(.method, example: .method, required: true)
            .map { reader.unmarked($0) }
        let updated = reader.date(.updated, required: true)
        let contact = reader.ownText(.contact, example: .contact, required: true)
        guard let conformance, let assessed, let method, let updated, let contact else { return nil }
        return AccessibilityStatement(
            conformance: conformance.value, shortcomings: shortcomings.map(\.value), assessed: assessed,
            method: method.value, updated: updated.value, contact: contact.value)
    }

    private static func readRemoval(_ reader: inout FormReader) -> SiteSettings.Removal? {
        let address = reader.ownText(.address, example: .oldAddress, required: true)
        let date = reader.date(.date, required: true)
        let reason = reader.reason(
            .reason, LocalizedText(sv: "varför sidan är borttagen", en: "why the page is removed"), required: true
        ).map { reader.unmarked($0) }
        guard let address, let date, let reason else { return nil }
        return SiteSettings.Removal(address: address, date: date.value, reason: reason.value)
    }

    private static func readNotice(_ reader: inout FormReader) -> SiteSettings.Notice? {
        let text = reader.ownText(.text, example: .notice, required: true).map { reader.unmarked($0) }
        let from = reader.date(.from)
        let until = reader.date(.until, required: true)
        if let from, let until, until.value < from.value { DetailsReader.reportOrder(&reader, start: from, end: until) }
        guard let text, let until else { return nil }
        return SiteSettings.Notice(text: text.value, from: from?.value, until: until)
    }

    private static func readMenus(_ reader: inout FormReader) -> SiteSettings.Menus? {
        SiteSettings.Menus(main: readMenu(.mainMenu, &reader), footer: readMenu(.footer, &reader))
    }

    private static func readMenu(_ key: ContentKey, _ reader: inout FormReader) -> [SiteSettings.MenuItem] {
        reader.mappings(
            key, example: "text: \(ExampleText.menuText.rawValue)\nadress: \(ExampleText.newAddress.rawValue)"
        ) { item in
            let text = item.ownText(.text, example: .menuText, required: true)
            let address = item.text(.address, example: ExampleText.newAddress.rawValue, required: true)
            guard let text, let address else { return SiteSettings.MenuItem?.none }
            return SiteSettings.MenuItem(text: text.value, address: address)
        }.map(\.value)
    }
}
