import Diagnostics
import SiteContent

/// Times of day in running text (Webbriktlinjer: "kl. 9.00–15.30").
struct TimeNotationRule: PageRule {
    let code = DiagnosticCode.timeNotation
    let isForSwedish = true
    let title = LocalizedText(sv: "Klockslag", en: "Times of day")
    let explanation = LocalizedText(
        sv: """
            Skriv klockslag med punkt, och kl. med punkt: kl. 9.00. Mellan två klockslag står ett tankstreck utan \
            mellanslag: kl. 9.00–15.30. I tabeller går `09:00` bra.
            """,
        en: """
            Write times with a full stop, and kl. with one: kl. 9.00. Between two times stands a dash without blanks: \
            kl. 9.00–15.30. In tables `09:00` is fine.
            """)
    let examples: [RuleExample] = [
        .bad("Vi ses ⟦kl 9-15⟧.", instead: "Vi ses kl. 9.00–15.00."),
        .bad("Öppet måndag ⟦09:00 - 15:30⟧.", instead: "Öppet måndag kl. 9.00–15.30."),
        .bad("Vi börjar ⟦kl. 18:00⟧ och slutar klockan ⟦20:30⟧.", instead: "Vi är där kl. 18.00–20.30."),
        .good("Vi ses kl. 9.00–15.30, klockan 18 eller kl. 20."),
        .good("Detaljplanen för Kålsta 1:25 och Sätra 12:10 ändras enligt lag (2018:1937) i skala 1:100."),
        .good("| Dag | Tid |\n| --- | --- |\n| Måndag | 09:00-15:00 |"),
    ]

    private static let clock = WordHash.of("klockan")
    private static let clockShort = WordHash.of("kl")

    func check(_ text: PageText, in context: RuleContext) -> [Finding] {
        var findings: [Finding] = []
        var end = 0
        for index in text.numbers {
            let word = text.words[index]
            guard word.range.lowerBound >= end, !word.shape.contains(.isCode),
                let time = Self.time(at: index, in: text),
                let passage = text.passage(at: word.range.lowerBound), passage.isOwnWords, passage.kind != .tableCell
            else { continue }
            end = time.range.upperBound
            findings.append(
                Finding(
                    .text(time.range),
                    LocalizedText(
                        sv: "klockslaget \"\(text.string(time.range))\" är inte skrivet som i svensk text",
                        en: "the time \"\(text.string(time.range))\" is not written as in Swedish text"),
                    advice: LocalizedText(sv: "skriv \(time.written)", en: "write \(time.written)"),
                    replacement: time.isCertain ? time.written : nil))
        }
        return findings
    }

    private struct Found {
        let range: Range<Int>
        let written: String
        let isCertain: Bool
    }

    /// The wrongly written time whose first digits are the word at `index`.
    private static func time(at index: Int, in text: PageText) -> Found? {
        let start = text.words[index].range.lowerBound
        guard !isBound(text.byte(start - 1)), let first = Clock(text, at: start) else { return nil }
        let (second, isDashed) = rangeEnd(behind: first, in: text)
        let end = second?.end ?? first.end
        guard !isBound(text.byte(end)), text.byte(end) != UInt8(ascii: ":"), (text.byte(end) | 0x20) &- 0x61 >= 26,
            text.byte(end) < 0x80 || text.byte(end) == 0xC2 || text.byte(end) == 0xE2
        else { return nil }
        let before = Before(index, start: start, in: text)
        let hasColon = first.hasColon || second?.hasColon == true
        switch before {
        case .shortClock(let range):
            guard text.byte(range.upperBound) != UInt8(ascii: ".") || hasColon || isDashed else { return nil }
        case .clock:
            guard hasColon || isDashed else { return nil }
        case .name, .other:
            guard first.hasColon, second == nil || second?.hasColon == true else { return nil }
            // "Kålsta 1:25" is a piece of land; "3:15" may be a score.
            if second == nil, case .name = before, !first.hasLeadingZero { return nil }
            if second == nil, !first.hasLeadingZero, first.hour < 10 { return nil }
        case .weekday:
            guard first.hasColon else { return nil }
        }
        let times = second.map { "\(first.written)–\($0.written)" } ?? first.written
        switch before {
        case .shortClock(let range):
            return Found(range: range.lowerBound..<end, written: "kl. \(times)", isCertain: true)
        case .clock: return Found(range: start..<end, written: times, isCertain: true)
        case .weekday: return Found(range: start..<end, written: "kl. \(times)", isCertain: true)
        case .name, .other: return Found(range: start..<end, written: "kl. \(times)", isCertain: second != nil)
        }
    }

    /// The second time of a range, and whether a hyphen or blanks stand before it where a dash belongs.
    private static func rangeEnd(behind first: Clock, in text: PageText) -> (Clock?, Bool) {
        var next = first.end
        var hasBlank = false
        if text.byte(next) == UInt8(ascii: " ") {
            hasBlank = true
            next += 1
        }
        let isHyphen = text.byte(next) == UInt8(ascii: "-")
        if isHyphen {
            next += 1
        } else if text.byte(next) == 0xE2, text.byte(next + 1) == 0x80, (0x92...0x94).contains(text.byte(next + 2)) {
            next += 3
        } else {
            return (nil, false)
        }
        if text.byte(next) == UInt8(ascii: " ") {
            hasBlank = true
            next += 1
        }
        guard let second = Clock(text, at: next) else { return (nil, false) }
        return (second, isHyphen || hasBlank)
    }

    /// What stands before a time.
    private enum Before {
        /// `kl`, with its place.
        case shortClock(Range<Int>)
        case clock
        case weekday
        /// A word with a capital.
        case name
        case other

        init(_ index: Int, start: Int, in text: PageText) {
            self = .other
            guard index > 0 else { return }
            let word = text.words[index - 1]
            guard start - word.range.upperBound <= 3, text.byte(word.range.upperBound) != UInt8(ascii: "\n") else {
                return
            }
            if word.hash == TimeNotationRule.clockShort {
                self = .shortClock(word.range)
            } else if word.hash == TimeNotationRule.clock {
                self = .clock
            } else if word.roles.contains(.weekday) {
                self = .weekday
            } else if word.shape.contains(.startsUppercase) {
                self = .name
            }
        }
    }

    /// A time of day as written: `9`, `9.00`, `09:00`.
    private struct Clock {
        let hour: Int
        private let minute: Int
        let end: Int
        let hasColon: Bool
        let hasLeadingZero: Bool

        init?(_ text: PageText, at start: Int) {
            var end = start
            var hour = 0
            while end - start < 2, text.byte(end) &- 0x30 < 10 {
                hour = hour * 10 + Int(text.byte(end) - 0x30)
                end += 1
            }
            guard end > start, hour <= 24, text.byte(end) &- 0x30 >= 10 else { return nil }
            var minute = 0
            var hasColon = false
            let sign = text.byte(end)
            let (tens, ones) = (text.byte(end + 1) &- 0x30, text.byte(end + 2) &- 0x30)
            if sign == UInt8(ascii: ":") || sign == UInt8(ascii: "."), tens < 10 {
                guard tens < 6, ones < 10, text.byte(end + 3) &- 0x30 >= 10 else { return nil }
                minute = Int(tens) * 10 + Int(ones)
                hasColon = sign == UInt8(ascii: ":")
                end += 3
            }
            self.hour = hour
            self.minute = minute
            self.end = end
            self.hasColon = hasColon
            hasLeadingZero = text.byte(start) == UInt8(ascii: "0") && hour < 10
        }

        var written: String { "\(hour).\(minute < 10 ? "0" : "")\(minute)" }
    }

    private static func isBound(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "="), UInt8(ascii: "%"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }
}
