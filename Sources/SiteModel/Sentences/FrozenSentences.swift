package import Freezing
import Localization
package import PromiseModel

/// What is said of a promise's lock.
extension PageSentences {
    /// Which freeze it is and its checksum, as a council can have it in a protocol, or anybody on paper.
    package func protocolLine(_ block: FreezeBlock, of title: String) -> String {
        let day = dates.spelledOut(block.day.iso)
        return words(
            "\(title), frysning \(block.number) den \(day), kontrollsumma (SHA-256) \(Self.grouped(block.sum)).",
            "\(title), freeze \(block.number) of \(day), checksum (SHA-256) \(Self.grouped(block.sum)).")
    }

    /// In groups of eight, so that it can be read aloud and compared.
    package static func grouped(_ hex: String) -> String {
        var text = ""
        for (number, digit) in hex.enumerated() {
            if number > 0, number % 8 == 0 { text += " " }
            text.append(digit)
        }
        return text
    }

    /// What a freeze was: `Undertecknat`, `Tillägg`, `Första kvartalet 2024 stängt`.
    package func freezeKind(_ kind: FreezeBlock.Kind) -> String {
        switch kind {
        case .signed: words("Löftet som det undertecknades", "The promise as it was signed")
        case .afterwards: words("Löftet som det stod den dagen", "The promise as it stood that day")
        case .added: words("Tillägg och ändringar", "Additions and changes")
        case .period(let period):
            words(
                "\(dates.reportPeriod(period).capitalizedFirst) stängt",
                "\(dates.reportPeriod(period).capitalizedFirst) closed")
        case .timestamp(let number):
            words("Tidsstämpel av frysning \(number)", "Time stamp of freeze \(number)")
        }
    }

    /// From when the record of a promise's changes is kept, as far as anybody can tell.
    package enum RecordStart: Sendable, Hashable {
        /// It was frozen when it was signed.
        case signed(KnownDate)
        /// It was frozen only later.
        case frozen(CalendarDate, signed: KnownDate?)

        package init(_ lock: PromiseLock) {
            let begins = lock.begins ?? CalendarDate(dayNumber: 0)
            if let signed = lock.signed, lock.blocks.first?.kind == .signed {
                self = .signed(signed)
            } else {
                self = .frozen(begins, signed: lock.signed)
            }
        }
    }

    /// Whether a promise was changed since, and from when anybody would know.
    ///
    /// - Parameters:
    ///   - changes: how many changes there are, misspellings aside.
    ///   - hasCorrections: whether misspellings were mended.
    package func changes(_ changes: Int, hasCorrections: Bool, since start: RecordStart) -> String {
        let since =
            switch start {
            case .signed(let date):
                words("sedan det undertecknades \(dates.at(date))", "since it was signed \(dates.at(date))")
            case .frozen(let day, _):
                words("sedan det frystes den \(dates.long(day))", "since it was frozen on \(dates.long(day))")
            }
        let figure = numbers.figure(changes)
        let told =
            switch changes {
            case 0 where hasCorrections:
                words(
                    "Inget i löftet har ändrats \(since), utom stavfel som är rättade.",
                    "Nothing in the promise has changed \(since), but for misspellings that were mended.")
            case 0: words("Inget i löftet har ändrats \(since).", "Nothing in the promise has changed \(since).")
            case 1: words("En sak i löftet har ändrats \(since).", "One thing in the promise has changed \(since).")
            default:
                words(
                    "\(figure) saker i löftet har ändrats \(since).",
                    "\(figure) things in the promise have changed \(since).")
            }
        guard case .frozen(_, let known) = start else { return told }
        guard let signed = known else {
            return told
                + words(
                    " Vilken dag det undertecknades är inte känt, och ingen kan se här vad som ändrades dessförinnan.",
                    " It is not known on which day it was signed, and nobody can see here what was changed before.")
        }
        return told
            + words(
                " Det undertecknades \(dates.at(signed)), och ingen kan se här vad som ändrades dessförinnan.",
                " It was signed \(dates.at(signed)), and nobody can see here what was changed before.")
    }

    /// As a heading: facts as they were signed, or as they were when they were frozen.
    package func signedHeading(_ start: RecordStart) -> String {
        switch start {
        case .signed: words("Så undertecknades det", "As it was signed")
        case .frozen: words("Så stod det när löftet frystes", "As it was when the promise was frozen")
        }
    }

    /// What a list of facts as they were signed is: of a day, or of the day on which they were frozen.
    package func signedFacts(_ start: RecordStart) -> String {
        switch start {
        case .signed(let date):
            words("Det här stod i löftet \(dates.at(date)).", "This is what the promise said \(dates.at(date)).")
        case .frozen(let day, _):
            words(
                "Det här stod i löftet när det frystes den \(dates.long(day)).",
                "This is what the promise said when it was frozen on \(dates.long(day)).")
        }
    }

    /// That an activity was no part of what was signed.
    package func addedLater(_ start: RecordStart, on day: CalendarDate?) -> String {
        let since =
            switch start {
            case .signed: words("efter att löftet undertecknades", "after the promise was signed")
            case .frozen: words("efter att löftet frystes", "after the promise was frozen")
            }
        let frozen = day.map { words(", och frystes den \(dates.long($0))", ", and was frozen on \(dates.long($0))") }
        return words("Aktiviteten kom till \(since)\(frozen ?? "").", "The activity was added \(since)\(frozen ?? "").")
    }

    /// That a follow-up puts an earlier one right.
    package func corrects(_ date: KnownDate) -> String {
        words("Rättar uppföljningen från \(dates.of(date)).", "Corrects the follow-up of \(dates.of(date)).")
    }

    /// What happened when something was frozen, for the news.
    package func frozen(_ block: FreezeBlock) -> String {
        switch block.kind {
        case .signed, .afterwards:
            words(
                "Webbplatsen sparade löftets text. Ändrar någon den sedan visas det på löftets sida.",
                "The site kept the text of the promise. If anybody changes it after that, the promise's page tells.")
        case .added, .period, .timestamp: freezeKind(block.kind) + "."
        }
    }
}
