import Checksums
import PromiseModel
import TestSupport
import Testing

@testable import Freezing

@Suite("A forged lock is found")
struct LockForgeryTests {
    /// Six blocks, with facts of every form.
    static func lock() throws -> PromiseLock {
        var block = FreezeBlock(
            after: nil, promise: "2024", kind: .signed, day: try day("2024-01-15"), signed: KnownDate("2023-12-18"),
            facts: [
                FrozenFact("/2024/", "sida", .text("löfte")), FrozenFact("/2024/", "rubrik", .text("Löftet \"2024\"")),
                FrozenFact("/2024/trygghet/ljus/", "sida", .text("aktivitet")),
                FrozenFact("/2024/trygghet/ljus/", "måltal", .text("minst 4")),
                FrozenFact("/2024/trygghet/ljus/", "samverkan", .list(["Polisen", "Fritids, ungdom"])),
            ])
        var lock = PromiseLock([block])
        for month in 2...6 {
            block = FreezeBlock(
                after: block, promise: "2024",
                kind: month == 4 ? .period(try #require(ReportPeriod("2024-kv1"))) : .added,
                day: try day("2024-0\(month)-10"),
                facts: [
                    FrozenFact(
                        "/2024/trygghet/ljus/", "uppföljning \(month - 1)",
                        .list(["datum 2024-0\(month)-01", "utfall \(month)", "text \(TextDigest.of("Text \(month)"))"]))
                ])
            lock = lock.adding(block)
        }
        return lock
    }

    static func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(iso: text)) }

    private static func blocks(_ lock: PromiseLock) -> [[UInt8]] { lock.blocks.map(\.bytes) }

    private static func read(_ bytes: [UInt8]) -> PromiseLock? { try? PromiseLock(reading: bytes, of: "2024") }

    @Test("It is read as it was written, with LF and with CRLF") func whole() throws {
        let lock = try Self.lock()
        #expect(try PromiseLock(reading: lock.bytes, of: "2024") == lock)
        let onWindows = lock.bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
        #expect(try PromiseLock(reading: onWindows, of: "2024") == lock)
        #expect(throws: LockFault(kind: .foreign(promise: "2024"), line: 1)) {
            try PromiseLock(reading: lock.bytes, of: "2023")
        }
    }

    @Test("1 000 forgeries that nobody can make whole again are found in the lock itself") func alone() throws {
        let lock = try Self.lock()
        let (bytes, parts) = (lock.bytes, Self.blocks(lock))
        let head = Array(bytes.prefix(bytes.count - parts.reduce(0) { $0 + $1.count }))
        var random = SeededGenerator(state: 19)
        for number in 0..<1_000 {
            var forged: [UInt8]
            switch number % 5 {
            case 0:
                forged = bytes
                forged[Int.random(in: 0..<bytes.count, using: &random)] ^= 1 << UInt8.random(in: 0..<8, using: &random)
            case 1:
                // A line goes, comes twice, or changes places with another.
                var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
                let (one, other) = (
                    Int.random(in: 0..<lines.count - 1, using: &random),
                    Int.random(in: 0..<lines.count - 1, using: &random)
                )
                switch number % 3 {
                case 0: lines.remove(at: one)
                case 1: lines.insert(lines[one], at: other)
                default: lines.swapAt(one, other)
                }
                forged = Array(lines.joined(separator: [0x0A]))
            case 2:
                // Blocks in another order, one left out of the middle, or one twice.
                var order = Array(parts.indices)
                switch number % 3 {
                case 0: order.shuffle(using: &random)
                case 1: order.remove(at: Int.random(in: 0..<order.count - 1, using: &random))
                default: order.append(Int.random(in: order.indices, using: &random))
                }
                forged = head + order.flatMap { parts[$0] }
            case 3:
                // Cut anywhere but between two blocks.
                let ends = parts.reduce(into: [head.count]) { $0.append($0[$0.count - 1] + $1.count) }
                var end = Int.random(in: 0..<bytes.count, using: &random)
                while ends.dropFirst().contains(end) { end -= 1 }
                forged = Array(bytes[..<end])
            default:
                // A block is made anew with another fact and its right sum, without those behind it.
                let index = Int.random(in: 0..<parts.count - 1, using: &random)
                let old = lock.blocks[index]
                let made = FreezeBlock(
                    after: index > 0 ? lock.blocks[index - 1] : nil, promise: old.promise, kind: old.kind, day: old.day,
                    signed: old.signed, facts: old.facts + [FrozenFact("/2024/", "mål", .text("\(number)"))])
                forged = head + parts.indices.flatMap { $0 == index ? made.bytes : parts[$0] }
            }
            // Two equal lines that change places are no forgery.
            guard forged != bytes else { continue }
            #expect(Self.read(forged) == nil, "forgery \(number)")
        }
    }

    @Test("1 000 locks that were made anew, cut or replayed are found beside a copy that somebody kept") func kept()
        throws
    {
        let lock = try Self.lock()
        var random = SeededGenerator(state: 23)
        for number in 0..<1_000 {
            let index = Int.random(in: 0..<lock.blocks.count, using: &random)
            var forged = PromiseLock(Array(lock.blocks[..<index]))
            if number % 3 == 0, index > 0 {
                // Cut between two blocks, which is a whole lock of an earlier day: replayed.
                #expect(LockComparison(of: forged, with: lock) == .cut(kept: lock.blocks.count, now: index))
            } else {
                var previous = forged.blocks.last
                for old in lock.blocks[index...] {
                    let block = FreezeBlock(
                        after: previous, promise: old.promise, kind: old.kind, day: old.day, signed: old.signed,
                        facts: old.number == index + 1
                            ? old.facts.dropLast() + [FrozenFact("/2024/", "rubrik", .text("Lägre \(number)"))]
                            : old.facts)
                    forged = forged.adding(block)
                    previous = block
                }
                #expect(LockComparison(of: forged, with: lock) == .rewritten(block: index + 1))
            }
            #expect(!LockComparison(of: forged, with: lock).holds)
            // Whoever has only seen what was before the forgery sees none of it.
            if index > 0, number % 3 == 0 { #expect(try PromiseLock(reading: forged.bytes, of: "2024") == forged) }
        }
        #expect(LockComparison(of: lock, with: PromiseLock(Array(lock.blocks.prefix(2)))) == .grown(by: 4))
        #expect(LockComparison(of: lock, with: lock) == .same)
    }

    @Test(
        "What is wrong is told where it is",
        arguments: [
            ("minst 4", "minst 3", LockFault.Kind.altered(block: 1)),
            ("slag: tillägg", "slag: tilläg", .form),
            ("frysning: 3", "frysning: 4", .broken(block: 3)),
            ("lofte.lock 1", "lofte.lock 2", .newer),
            ("\nfrysning: 2", "<<<<<<< HEAD\nfrysning: 2", .conflict),
        ])
    func told(_ before: String, _ after: String, _ kind: LockFault.Kind) throws {
        let text = String(decoding: try Self.lock().bytes, as: UTF8.self)
        let range = try #require(text.firstRange(of: before))
        let forged = text.replacing(before, with: after, maxReplacements: 1)
        #expect(throws: (any Error).self) { try PromiseLock(reading: Array(forged.utf8), of: "2024") }
        do {
            _ = try PromiseLock(reading: Array(forged.utf8), of: "2024")
        } catch {
            #expect(error.kind == kind)
            let line = text[..<range.lowerBound].count { $0 == "\n" } + 1
            #expect(error.line >= line)
        }
    }

    @Test("What is added to a state is what makes it the other") func difference() throws {
        let lock = try Self.lock()
        var state = lock.state
        #expect(FreezeDifference.facts(from: state, to: state).isEmpty)
        #expect(state.pages["/2024/trygghet/ljus/"]?.followUps.count == 5)
        #expect(state.closedPeriods == [try #require(ReportPeriod("2024-kv1"))])
        var pages = state.pages
        pages["/2024/trygghet/ljus/"]?.set("måltal", .text("minst 2"))
        pages["/2024/trygghet/ljus/"]?.followUps.removeLast(2)
        pages["/2024/trygghet/ljus/"]?.changes = [
            FrozenChange(
                date: "2024-05-01", field: "måltal", before: nil, reason: TextDigest.of("Ont om pengar"),
                isCorrection: false)
        ]
        pages["/2024/"]?.end = .removed(FrozenPage.Removal(date: "2024-06-01", reason: "Den gällde ett annat år."))
        let facts = FreezeDifference.facts(from: state, to: FrozenState(pages: pages))
        #expect(facts.count == 4)
        let block = FreezeBlock(
            after: lock.blocks.last, promise: "2024", kind: .added, day: try Self.day("2024-07-01"), facts: facts)
        state = FrozenState(pages: pages)
        #expect(lock.adding(block).state.pages == state.pages)
        #expect(try PromiseLock(reading: lock.adding(block).bytes) == lock.adding(block))
    }
}

@Suite("A misspelling that is mended")
struct SpellingMendTests {
    @Test(
        "What is one",
        arguments: [
            ("Fler trygga plaster", "Fler trygga platser"), ("trygghets vandring", "trygghetsvandring"),
            ("minst 4", "Minst 4."), ("Kommuen", "Kommunen"), ("Färre brott på torget", "Färre brott på torget!"),
        ])
    func mends(_ before: String, _ after: String) { #expect(SpellingMend.isOne(from: before, to: after)) }

    @Test(
        "What is none",
        arguments: [
            ("minst 4", "minst 3"), ("4,5", "45"), ("minst 4", "högst 4"), ("2024-06-28", "2024-09-30"),
            ("Vi patrullerar på torget", "Vi patrullerar inte på torget"), ("klart i juni", "klart i juli"),
            ("femton lyktor", "sexton lyktor"), ("Polisen", "Kommunen"), ("utförd", "outförd"), ("Ljus", ""),
            ("100 %", "100"), ("fler trygga platser", "trygga platser"), ("mer ljus", "mor ljus"),
        ])
    func others(_ before: String, _ after: String) { #expect(!SpellingMend.isOne(from: before, to: after)) }
}
