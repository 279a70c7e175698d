import Diagnostics
import FrontMatter
import PromiseModel

/// How people write times of the day when they do not write `18.00–20.00`.
enum ClockNotation {
    /// What to write instead: `18:00 - 20:00`, `kl. 18`, `18-20`, `20.00–18.00`; nil when nobody can tell.
    static func hint(for text: String) -> ValueHint? {
        let text = text.lowercased()
        guard
            let parts = text.wholeMatch(
                of:
                    /(?:kl\.?|klockan)?\s*(\d{1,2})(?:[.:](\d{2}))?(?:\s*(?:–|—|-|till|to)\s*(?:kl\.?|klockan)?\s*(\d{1,2})(?:[.:](\d{2}))?)?(?:\s*uhr)?/
            )
        else { return nil }
        let start = "\(parts.1).\(parts.2 ?? "00")"
        guard let end = parts.3.map({ "\($0).\(parts.4 ?? "00")" }) else {
            return ClockSpan(start).map { mend($0.text()) }
        }
        if let span = ClockSpan("\(start)–\(end)") { return mend(span.text()) }
        guard ClockSpan(start) != nil, ClockSpan(end) != nil else { return nil }
        return ValueHint(
            LocalizedText(
                sv: "sluttiden ska ligga efter starttiden samma dag",
                en: "the end must come after the beginning, on the same day"))
    }

    private static func mend(_ text: String) -> ValueHint {
        ValueHint(LocalizedText(sv: "skriv \(text)", en: "write \(text)"), replacement: text)
    }
}
