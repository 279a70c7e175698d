import Diagnostics
import SiteContent

/// Numbers of vehicles, by which anybody finds out who owns them.
struct PersonalVehicleRule: PageRule {
    let code = DiagnosticCode.personalVehicle
    let isForSwedish = false
    let title = LocalizedText(sv: "Registreringsnummer", en: "Numbers of vehicles")
    let explanation = LocalizedText(
        sv: "Med ett registreringsnummer går det att ta reda på vem som äger bilen. Skriv fordonet utan nummer.",
        en: "With its number anybody can find out who owns a vehicle. Write the vehicle without its number.")
    let examples: [RuleExample] = [
        .bad("Bilen med ⟦ABC 123⟧ stod kvar.", instead: "Bilen stod kvar."),
        .bad("En moped med registreringsnummer ⟦ABC12A⟧ stals.", instead: "En moped stals."),
        .good("Avdraget RUT 123 och paragrafen ABC 123."),
        .good("Bilen kostar SEK 400 att parkera, och skylten har koden X1."),
    ]

    func check(_ text: PageText, in context: RuleContext) -> [Finding] {
        text.numbers.compactMap { index in
            guard let first = plate(at: index, in: text), text.hasRole(.vehicle, around: index) else { return nil }
            return Finding(
                .text(text.words[first].range.lowerBound..<text.words[index].range.upperBound),
                LocalizedText(
                    sv: "det här är nog ett fordons registreringsnummer",
                    en: "this is probably the number of a vehicle"),
                advice: LocalizedText(sv: "ta bort numret", en: "remove the number"))
        }
    }

    /// The first word of a number: three letters and three figures, of which the last may be a letter
    /// (Transportstyrelsen, since 2019).
    private func plate(at index: Int, in text: PageText) -> Int? {
        let word = text.words[index]
        let bytes = text.bytes[word.range]
        if bytes.count == 6 { return isLetters(bytes.prefix(3)) && isFigures(bytes.suffix(3)) ? index : nil }
        guard bytes.count == 3, isFigures(bytes), index > 0,
            text.isFollowedByBlank(index - 1) || text.isFollowed(index - 1, by: "-")
        else { return nil }
        let letters = text.bytes[text.words[index - 1].range]
        guard letters.count == 3, isLetters(letters), !Self.others.contains(text.words[index - 1].hash) else {
            return nil
        }
        return index - 1
    }

    private func isLetters(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.allSatisfy {
            $0 &- 0x41 < 26 && $0 != UInt8(ascii: "I") && $0 != UInt8(ascii: "Q") && $0 != UInt8(ascii: "V")
        }
    }

    private func isFigures(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.prefix(2).allSatisfy { $0 &- 0x30 < 10 }
            && (bytes.last.map { $0 &- 0x30 < 10 || $0 &- 0x41 < 26 } ?? false)
    }

    /// Money and the like.
    private static let others = Set(WordHash.words(of: "sek eur usd nok dkk gbp rut rot sms tel est kap max"))
}
