package import Checksums
package import PromiseModel

/// What was frozen at one time: a link of the chain.
package struct FreezeBlock: Sendable, Equatable {
    /// Why something was frozen.
    package enum Kind: Sendable, Equatable {
        /// The promise as it was signed: the first block of a lock.
        case signed
        /// The promise as it was long after it was signed, which is the first block then.
        case afterwards
        /// What came or was changed, with its explanation, since the block before.
        case added
        /// A period is closed, with what was told in it.
        case period(ReportPeriod)
        /// A time stamp (RFC 3161) of the block with this number.
        case timestamp(Int)

        /// As the lock writes it.
        package var written: String {
            switch self {
            case .signed: "undertecknat"
            case .afterwards: "i efterhand"
            case .added: "tillägg"
            case .period(let period): "period \(period.written)"
            case .timestamp(let number): "tidsstämpel \(number)"
            }
        }

        init?(_ text: String) {
            let parts = text.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            switch (parts.first, parts.count) {
            case ("undertecknat", 1): self = .signed
            case ("i", 2) where parts[1] == "efterhand": self = .afterwards
            case ("tillägg", 1): self = .added
            case ("period", 2):
                guard let period = ReportPeriod(parts[1]) else { return nil }
                self = .period(period)
            case ("tidsstämpel", 2):
                guard let number = Int(parts[1]), number > 0 else { return nil }
                self = .timestamp(number)
            default: return nil
            }
        }
    }

    /// For how many days after it was signed a promise that is frozen counts as frozen as it was signed.
    package static let daysOfGrace = 31

    /// From 1.
    package let number: Int
    /// The folder of the promise: `2024`.
    package let promise: String
    package let kind: Kind
    /// The day on which it was frozen.
    package let day: CalendarDate
    /// When the promise was signed; of the first block only, where it is known.
    package let signed: KnownDate?
    /// The checksum of the block before; nil of the first.
    package let previous: SHA256?
    package let facts: [FrozenFact]
    /// The time stamp's reply in Base64; of a block of that kind only.
    package let reply: String?
    /// Of all lines above it.
    package let digest: SHA256

    /// That checksum, as 64 hexadecimal digits.
    package var sum: String { digest.hex }

    /// The block that follows on another; the first where there is none.
    package init(
        after previous: FreezeBlock?, promise: String, kind: Kind, day: CalendarDate, signed: KnownDate? = nil,
        facts: [FrozenFact], reply: String? = nil
    ) {
        let number = (previous?.number ?? 0) + 1
        self.number = number
        self.promise = promise
        self.kind = kind
        self.day = day
        self.signed = signed
        self.previous = previous?.digest
        self.facts = facts
        self.reply = reply
        digest = SHA256(
            of: Self.bytes(
                Self.head(number, promise, kind, day, signed, previous?.digest), facts: facts, reply: reply))
    }

    static let numberKey = "frysning"
    static let promiseKey = "löfte"
    static let kindKey = "slag"
    static let dayKey = "dag"
    static let signedKey = "undertecknat"
    static let previousKey = "föregående"
    static let replyKey = "svar"
    static let digestKey = "summa"
    /// Instead of the checksum of a block before.
    static let none = "ingen"

    private static func head(
        _ number: Int, _ promise: String, _ kind: Kind, _ day: CalendarDate, _ signed: KnownDate?, _ previous: SHA256?
    ) -> [String] {
        [
            "\(numberKey): \(number)", "\(promiseKey): \(promise)", "\(kindKey): \(kind.written)",
            "\(dayKey): \(day.iso)",
        ]
            + (signed.map { ["\(signedKey): \($0.written)"] } ?? [])
            + ["\(previousKey): \(previous?.hex ?? none)"]
    }

    private static func bytes(_ head: [String], facts: [FrozenFact], reply: String?) -> [UInt8] {
        var bytes: [UInt8] = []
        for line in head + facts.map(\.line) + (reply.map { ["\(replyKey): \($0)"] } ?? []) {
            bytes += Array(line.utf8)
            bytes.append(UInt8(ascii: "\n"))
        }
        return bytes
    }

    /// As the lock has it, with the empty line before it.
    package var bytes: [UInt8] {
        [UInt8(ascii: "\n")]
            + Self.bytes(Self.head(number, promise, kind, day, signed, previous), facts: facts, reply: reply)
            + Array("\(Self.digestKey): \(digest.hex)\n".utf8)
    }
}

extension ReportPeriod {
    /// As the content format writes it.
    package var written: String {
        if cadence != .year { return "\(year)-\(mark)" }
        return year == lastYear ? "\(year)" : "\(year)-\(lastYear)"
    }
}
