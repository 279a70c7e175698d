import Diagnostics
import Freezing
import OpenData
import PromiseModel
import SiteGeneration
import SiteModel

/// What `lofte freeze` says.
enum FreezeWords {
    static func nothingNew(_ folder: String, _ lock: PromiseLock?) -> LocalizedText {
        let day = lock?.newestDay?.iso ?? ""
        return LocalizedText(
            sv: "Inget nytt att frysa i \(folder): allt är fryst sedan \(day). Inget är skrivet.",
            en: "Nothing new to freeze in \(folder): all has been frozen since \(day). Nothing is written.")
    }

    /// What was frozen, where it stands, and the line for a protocol.
    static func done(_ block: FreezeBlock, path: String, title: String) -> [LocalizedText] {
        var lines = block.reply == nil ? [LocalizedText(sv: told(block, .swedish), en: told(block, .english))] : []
        lines.append(
            LocalizedText(
                sv: "Skrev \(path), frysning \(block.number).", en: "Wrote \(path), freeze \(block.number)."))
        guard block.reply == nil else { return lines }
        lines.append(
            LocalizedText(
                sv: "Rad för protokollet: " + PageSentences(language: .swedish).protocolLine(block, of: title),
                en: "Line for the minutes: " + PageSentences(language: .english).protocolLine(block, of: title)))
        return lines
    }

    /// How much of what a block holds: `Fryste 1 löfte, 3 fokusområden, 12 aktiviteter och 4 uppföljningar.`
    private static func told(_ block: FreezeBlock, _ language: Language) -> String {
        let names = block.facts.map(\.name)
        func pages(_ kind: FrozenPage.Kind) -> Int {
            block.facts.count { $0.name == "sida" && $0.value == .text(kind.rawValue) }
        }
        func numbered(_ word: String) -> Int { names.count { $0.hasPrefix(word + " ") } }
        let isSwedish = language == .swedish
        func count(_ number: Int, _ one: (String, String), _ many: (String, String)) -> String? {
            guard number > 0 else { return nil }
            let words = number == 1 ? one : many
            return "\(number) \(isSwedish ? words.0 : words.1)"
        }
        let known: Set = ["sida", "uppföljningar", "borttagen", "flyttad"]
        let newPages = Set(block.facts.filter { $0.name == "sida" }.map(\.address))
        let changed = block.facts.count { fact in
            !known.contains(fact.name) && !newPages.contains(fact.address) && !fact.name.hasPrefix("uppföljning ")
                && !fact.name.hasPrefix("ändring ")
        }
        let parts = [
            count(pages(.promise), ("löfte", "promise"), ("löften", "promises")),
            count(pages(.focusArea), ("fokusområde", "focus area"), ("fokusområden", "focus areas")),
            count(pages(.activity), ("aktivitet", "activity"), ("aktiviteter", "activities")),
            count(numbered("uppföljning"), ("uppföljning", "follow-up"), ("uppföljningar", "follow-ups")),
            count(
                changed, ("ny eller ändrad uppgift", "new or changed fact"),
                ("nya eller ändrade uppgifter", "new or changed facts")),
            count(
                names.count { $0 == "borttagen" || $0 == "flyttad" }, ("sida som är borta", "page that is gone"),
                ("sidor som är borta", "pages that are gone")),
        ].compactMap { $0 }
        var closing = ""
        if case .period(let period) = block.kind {
            closing = isSwedish ? "Stängde \(period.written). " : "Closed \(period.written). "
        }
        guard let last = parts.last else {
            return closing + (isSwedish ? "Inget mer var nytt." : "Nothing more was new.")
        }
        let list =
            parts.count == 1
            ? last : parts.dropLast().joined(separator: ", ") + (isSwedish ? " och " : " and ") + last
        return closing + (isSwedish ? "Fryste \(list)." : "Froze \(list).")
    }

    static func refusal(_ refusal: Freeze.Refusal, _ folder: String) -> LocalizedText {
        switch refusal {
        case .noPromise(let known):
            LocalizedText(
                sv: "det finns inget löfte i \"\(folder)\" som visas"
                    + (known.isEmpty ? "" : ": välj bland \(known.joined(separator: ", "))"),
                en: "there is no promise in \"\(folder)\" that is shown"
                    + (known.isEmpty ? "" : ": choose among \(known.joined(separator: ", "))"))
        case .notSigned:
            LocalizedText(
                sv:
                    "löftet i \(folder) är inte undertecknat: skriv undertecknat: i \(folder)/index.md, eller --since med dagen, --since okänt om ingen vet",
                en:
                    "the promise in \(folder) is not signed: write undertecknat: in \(folder)/index.md, or --since with the day, --since okänt where nobody knows"
            )
        case .signedLater(let date):
            LocalizedText(
                sv: "löftet i \(folder) undertecknas \(date.written), och kan frysas från den dagen",
                en: "the promise in \(folder) is signed \(date.written), and can be frozen from that day on")
        case .signedBefore(let date):
            LocalizedText(
                sv:
                    "löftet i \(folder) undertecknades \(date.written). Vad som har ändrats sedan dess vet ingen. Skriv "
                    + "--since \(date.written), så säger sidan att ändringar redovisas först från i dag",
                en: "the promise in \(folder) was signed \(date.written). What has changed since, nobody knows. Write "
                    + "--since \(date.written), and the page says that changes are told of only from today on")
        case .otherDay(let date):
            LocalizedText(
                sv: "löftet i \(folder) säger undertecknat: \(date.written). Skriv samma dag efter --since",
                en: "the promise in \(folder) says undertecknat: \(date.written). Write the same day behind --since")
        case .frozenAlready(let day):
            LocalizedText(
                sv:
                    "löftet i \(folder) är fryst sedan \(day.iso): kör lofte freeze \(ShellWord.written(folder)) utan --since",
                en:
                    "the promise in \(folder) has been frozen since \(day.iso): run lofte freeze \(ShellWord.written(folder)) without --since"
            )
        case .olderDay(let day):
            LocalizedText(
                sv: "löftet i \(folder) är fryst den \(day.iso), och kan inte frysas för en dag före den",
                en: "the promise in \(folder) was frozen on \(day.iso), and cannot be frozen for a day before that")
        case .notOver(let period):
            LocalizedText(
                sv: "\(period.written) är inte slut än: en period stängs dagen efter sin sista dag, eller senare",
                en: "\(period.written) is not over: a period is closed on the day after its last day, or later")
        case .periodFirst:
            LocalizedText(
                sv: "löftet i \(folder) är inte fryst än: kör först lofte freeze \(ShellWord.written(folder))",
                en: "the promise in \(folder) is not frozen yet: first run lofte freeze \(ShellWord.written(folder))")
        case .outsidePromise(let period):
            LocalizedText(
                sv: "\(period.written) ligger utanför tiden som löftet i \(folder) gäller",
                en: "\(period.written) lies outside the time that the promise in \(folder) holds")
        case .noBlockToStamp:
            LocalizedText(
                sv: "löftet i \(folder) är inte fryst, eller så har den senaste frysningen redan en tidsstämpel",
                en: "the promise in \(folder) is not frozen, or its newest freeze has a time stamp already")
        case .otherStamp(let block):
            LocalizedText(
                sv:
                    "svaret gäller något annat än frysning \(block): gör frågan med dess kontrollsumma, som handboken visar",
                en: "the reply is about something else than freeze \(block): make the query with its checksum, as the "
                    + "handbook shows")
        }
    }
}
