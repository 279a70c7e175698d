import Diagnostics
import PromiseModel
import SiteContent

/// A source that is meant as an address must be one, or it becomes no link.
struct SourceAddressRule: PageRule {
    let code = DiagnosticCode.sourceWithoutScheme
    let isForSwedish = false
    let title = LocalizedText(sv: "Källor utan https://", en: "Sources without https://")
    let explanation = LocalizedText(
        sv: "En webbadress i källa eller underlag blir en länk bara när den börjar med https://. Skriv hela adressen.",
        en: "A web address in källa or underlag becomes a link only when it begins with https://. Write all of it.")
    let examples: [RuleExample] = [
        .bad("källa: ⟦www.exempelby.se/trygghet⟧", instead: "källa: https://www.exempelby.se/trygghet", in: .page),
        .bad("källa: ⟦bra.se⟧", instead: "källa: https://bra.se", in: .page),
        .bad(
            "uppföljningar:\n  - {datum: 2024-03-12, text: Klart., underlag: ⟦exempelby.se/protokoll/⟧}",
            instead: "uppföljningar:\n  - {datum: 2024-03-12, text: Klart., underlag: https://exempelby.se/protokoll/}",
            in: .activity),
        .bad("källa: ⟦https://bra.se/min fil.pdf⟧", instead: "källa: https://bra.se/min%20fil.pdf", in: .page),
        .bad("källa: ⟦https:bra.se⟧", instead: "källa: https://bra.se", in: .page),
        .bad(
            "källa: ⟦https://bra.se/a, https://bra.se/b⟧",
            instead: "källa:\n  - text: Brås lägesbild\n    adress: https://bra.se/a\n  - text: Brås råd\n    "
                + "adress: https://bra.se/b", in: .page),
        .bad(
            "källa:\n  - text: Brås lägesbild\n    adress: ⟦www.bra.se⟧",
            instead: "källa:\n  - text: Brås lägesbild\n    adress: https://www.bra.se", in: .page),
        .good("källa: Kungsörs kommun, kungsor.se, 23 mars 2023", in: .page),
        .good("källa: Medborgarlöfte 2024", in: .page),
    ]

    func check(_ text: PageText, in context: RuleContext) -> [Finding] {
        guard let page = text.page else { return [] }
        var sources = page.fields.sources.compactMap(\.reference)
        if case .activity(let details) = page.details { sources += details.followUps.compactMap(\.evidence) }
        return sources.compactMap { source in
            guard let range = source.location.range else { return nil }
            if Self.isBrokenAddress(source.value) { return Self.brokenAddress(source.value, at: range) }
            guard Self.lacksScheme(source.value) else { return nil }
            let bytes = text.source.bytes
            let isVerbatim = bytes[range].elementsEqual(source.value.utf8)
            return Finding(
                .source(range),
                LocalizedText(
                    sv: "\"\(source.value)\" blir ingen länk, för adressen saknar https://",
                    en: "\"\(source.value)\" becomes no link, since the address lacks https://"),
                advice: LocalizedText(
                    sv: "skriv https://\(source.value)", en: "write https://\(source.value)"),
                replacement: isVerbatim ? "https://\(source.value)" : nil)
        }
    }

    /// Whether a text begins as an address does, but holds a blank or lacks its slashes.
    private static func isBrokenAddress(_ text: String) -> Bool {
        guard text.hasPrefix("https:") || text.hasPrefix("http:") else { return false }
        return !SourceReference.isAddress(text)
    }

    private static func brokenAddress(_ text: String, at range: Range<Int>) -> Finding {
        let hasBlank = text.utf8.contains { $0 <= 0x20 }
        if text.ranges(of: "://").count > 1 {
            return Finding(
                .source(range),
                LocalizedText(
                    sv: "flera adresser på en rad blir ingen länk", en: "several addresses in one line become no link"),
                advice: LocalizedText(
                    sv: "skriv källorna som en lista, med text: och adress: för var och en",
                    en: "write the sources as a list, with text: and adress: for each"))
        }
        return Finding(
            .source(range),
            LocalizedText(
                sv: "\"\(text)\" blir ingen länk, för adressen \(hasBlank ? "har ett mellanslag" : "saknar //")",
                en: "\"\(text)\" becomes no link, since the address \(hasBlank ? "holds a blank" : "lacks //")"),
            advice: hasBlank
                ? LocalizedText(
                    sv: "skriv bara adressen, och %20 i stället för mellanslag i den",
                    en: "write the address alone, and %20 in place of blanks in it")
                : LocalizedText(
                    sv: "skriv hela adressen, till exempel https://www.exempelby.se",
                    en: "write the whole address, such as https://www.exempelby.se"))
    }

    /// Whether a text is the address of a site, with or without a path, but for its scheme.
    private static func lacksScheme(_ text: String) -> Bool {
        guard !SourceReference.isAddress(text), !text.utf8.contains(where: { $0 <= 0x20 || $0 == UInt8(ascii: "@") })
        else { return false }
        let host = text.lowercased().prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        let labels = host.split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count >= 2, labels.allSatisfy({ !$0.isEmpty }), let last = labels.last else { return false }
        return labels[0] == "www" || endings.contains(String(last))
    }

    private static let endings: Set<String> = ["se", "nu", "com", "org", "net", "eu", "fi", "no", "dk", "info", "gov"]
}
