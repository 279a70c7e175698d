import Diagnostics
import FileSystem
import Freezing
import PromiseModel
import TestSupport
import Testing

@testable import OpenData
@testable import SiteGeneration
@testable import SiteModel

/// 10 000 random edits of frozen content: none that changes a frozen fact passes without an entry, none that changes nothing
/// frozen is stopped.
@Suite("Random edits of what is frozen")
struct FrozenEditTests {
    /// An activity's file, with what an edit changes.
    private struct Activity {
        var title: String
        var lead = "Vi lagar lyktor i parken."
        var responsible = "Kommunen"
        var partners = ["Polisen", "Skolan"]
        var goal = "Färre mörka platser i parken."
        var target = "minst 4"
        var unit = "lyktor"
        var start = "2024-02-01"
        var due = "2024-09-30"
        var steps = ["Beställa lyktor", "Sätta upp lyktor"]
        var cause = "Det är mörkt."
        var followUps = [
            FollowUp(date: "2024-03-12", text: "Två lyktor är lagade.", outcome: "2", status: "pågår"),
            FollowUp(date: "2024-05-02", text: "Tre till är beställda.", outcome: nil, status: nil),
        ]
        var changes: [String] = ["{datum: 2024-05-10, fält: enhet, före: lampor, orsak: Så står det i planen.}"]
        /// What nobody froze.
        var lines: [String] = []
        var body = "Vi börjar vid lekplatsen."
        var comment = ""

        struct FollowUp {
            var date: String
            var text: String
            var outcome: String?
            var status: String?
            var reason: String?
        }

        var text: String {
            var text = "---\nrubrik: \(title)\(comment)\n" + lines.map { $0 + "\n" }.joined()
            text += "ansvarig: \(responsible)\nsamverkan:\n" + partners.map { "  - \($0)\n" }.joined()
            for (key, value) in [
                ("ingress", lead), ("mål", goal), ("måltal", target), ("enhet", unit), ("start", start), ("klart", due),
                ("orsak", cause),
            ] where !value.isEmpty { text += "\(key): \(value)\n" }
            if !steps.isEmpty { text += "delmål:\n" + steps.map { "  - text: \($0)\n" }.joined() }
            if !followUps.isEmpty { text += "uppföljningar:\n" }
            for followUp in followUps {
                text += "  - datum: \(followUp.date)\n    text: \(followUp.text)\n"
                if let outcome = followUp.outcome { text += "    utfall: \(outcome)\n" }
                if let status = followUp.status { text += "    status: \(status)\n" }
                if let reason = followUp.reason { text += "    orsak: \(reason)\n" }
            }
            if !changes.isEmpty { text += "ändringar:\n" + changes.map { "  - \($0)\n" }.joined() }
            return text + "---\n\n\(body)\n"
        }
    }

    /// An edit: what it does, and what an entry must name; nil for one that changes nothing frozen.
    private struct Edit: Sendable {
        let field: String?
        let apply: @Sendable (inout Activity, inout SeededGenerator) -> Void

        init(_ field: String?, _ apply: @escaping @Sendable (inout Activity, inout SeededGenerator) -> Void) {
            self.field = field
            self.apply = apply
        }
    }

    private static let words = ["torget", "bron", "skolan", "stationen", "badet", "hamnen", "gården", "backen"]
    private static func word(_ random: inout SeededGenerator) -> String {
        words[Int.random(in: words.indices, using: &random)]
    }
    private static func day(_ random: inout SeededGenerator) -> String {
        "2024-\(Bool.random(using: &random) ? "10" : "11")-\(Int.random(in: 10...28, using: &random))"
    }

    private static let frozen: [Edit] = [
        Edit("rubrik") { $0.title += " vid \(word(&$1))" },
        Edit("ingress") { $0.lead = "Vi lagar lyktor vid \(word(&$1))." },
        Edit("ingress") { activity, _ in activity.lead = "" },
        Edit("ansvarig") { $0.responsible = "Nämnden vid \(word(&$1))" },
        Edit("samverkan") { $0.partners.remove(at: Int.random(in: 0..<2, using: &$1)) },
        Edit("samverkan") { $0.partners[0] = "Föreningen vid \(word(&$1))" },
        Edit("mål") { $0.goal = "Färre mörka platser vid \(word(&$1))." },
        Edit("mål") { activity, _ in activity.goal = "" },
        Edit("måltal") { $0.target = "minst \(Int.random(in: 5...90, using: &$1))" },
        Edit("måltal") { activity, _ in activity.target = "högst 4" },
        Edit("enhet") { $0.unit = "lyktor vid \(word(&$1))" },
        Edit("start") { activity, _ in activity.start = "2024-01-15" },
        Edit("start") { activity, _ in activity.start = "" },
        Edit("klart") { $0.due = day(&$1) }, Edit("klart") { activity, _ in activity.due = "2024-10" },
        Edit("delmål") { $0.steps[Int.random(in: 0..<2, using: &$1)] += " vid \(word(&$1))" },
        Edit("delmål") { $0.steps.remove(at: Int.random(in: 0..<2, using: &$1)) },
        Edit("orsak") { $0.cause = "Det är mörkt vid \(word(&$1))." },
        Edit("uppföljning 2024-03-12") { $0.followUps[0].text = "Två lyktor vid \(word(&$1)) är lagade." },
        Edit("uppföljning 2024-03-12") { $0.followUps[0].outcome = "\(Int.random(in: 3...9, using: &$1))" },
        Edit("uppföljning 2024-03-12") { activity, _ in activity.followUps[0].status = "planerad" },
        Edit("uppföljning 2024-05-02") { $0.followUps[1].reason = "Det var kö vid \(word(&$1))." },
        Edit("uppföljning 2024-05-02") { activity, _ in activity.followUps.remove(at: 1) },
        Edit("uppföljning 2024-04-01") { activity, _ in
            activity.followUps.insert(
                .init(date: "2024-04-01", text: "En bänk är målad.", outcome: nil, status: nil), at: 1)
        },
    ]

    private static let free: [Edit] = [
        Edit(nil) { $0.body = "Vi börjar vid \(word(&$1))." }, Edit(nil) { $0.comment = "  # \(word(&$1))" },
        Edit(nil) { $0.partners.append("Föreningen vid \(word(&$1))") },
        Edit(nil) { $0.steps.append("Städa vid \(word(&$1))") },
        Edit(nil) { activity, _ in activity.goal = "Färre *mörka* platser i parken." },
        Edit(nil) { activity, _ in activity.goal = "\"Färre mörka platser i parken.\"" },
        Edit(nil) { activity, _ in activity.followUps[0].text = "Två [lyktor](/2024/) är lagade." },
        Edit(nil) {
            $0.followUps.append(
                .init(date: "2024-05-\(Int.random(in: 10...30, using: &$1))", text: "Klart.", outcome: "4", status: nil)
            )
        },
        Edit(nil) { activity, _ in activity.lead = "Vi lagar **lyktor** i [parken](/2024/)." },
        Edit(nil) { activity, _ in activity.lead = "\"Vi lagar lyktor i parken.\"" },
        Edit(nil) { activity, _ in activity.lines.append("när: på kvällen") },
        Edit(nil) { $0.lines.append("uppdaterad: 2024-05-\(Int.random(in: 10...30, using: &$1))") },
        Edit(nil) { $0.changes.append("{datum: 2024-05-30, fält: text, orsak: Vi bytte plats till \(word(&$1)).}") },
        Edit(nil) { activity, _ in activity.body = "" },
    ]

    private static func path(_ number: Int) -> String { "2024/trygghet/aktivitet-\(number).md" }

    @Test("10 000 of them") func edits() async throws {
        let (count, rounds) = (250, 40)
        var random = SeededGenerator(state: 1_019)
        let activities = (0..<count).map { Activity(title: "Ljus \($0)") }
        var files: [String: String?] = [FrozenFixture.path: nil]
        for (number, activity) in activities.enumerated() { files[Self.path(number)] = activity.text }
        let fixture = try FrozenFixture(files.mapValues { $0 ?? "---\nrubrik: X\nansvarig: Y\n---\n" })
        try await fixture.freeze()
        #expect(try await fixture.problems() == [])
        var (stopped, passed) = (0, 0)
        for round in 0..<rounds {
            var wanted: [String: Bool] = [:]
            for (number, activity) in activities.enumerated() {
                var edited = activity
                let path = Self.path(number)
                let kind = Int.random(in: 0..<3, using: &random)
                let edits = kind == 2 ? Self.free : Self.frozen
                let edit = edits[Int.random(in: edits.indices, using: &random)]
                edit.apply(&edited, &random)
                if kind == 1, let field = edit.field {
                    edited.changes.append("{datum: 2024-06-01, fält: \(field), orsak: Det blev dyrare än vi trodde.}")
                } else if kind == 0, Int.random(in: 0..<4, using: &random) == 0 {
                    // One that names something else explains nothing.
                    edited.changes.append("{datum: 2024-06-01, fält: när, orsak: Det blev dyrare än vi trodde.}")
                } else if kind == 0, Int.random(in: 0..<8, using: &random) == 0 {
                    // One that was frozen is gone.
                    edited = activity
                    edited.changes.removeAll()
                }
                wanted[path] = kind == 0
                try File.write(Array(edited.text.utf8), to: fixture.site.folder.path("content/" + path))
            }
            // The rest of what is checked has nothing to do with what is frozen.
            let assembled = try await SiteBuilder(try fixture.site.options(width: 2)).assemble()
            let links = SettingsLinks(site: assembled.site)
            let gate = FrozenGate(
                site: assembled.site, content: assembled.loaded.content, redirects: links.redirects,
                removals: links.removals)
            let diagnostics = assembled.diagnostics + gate.check()
            let found = Set(
                diagnostics.filter { $0.severity == .error }.compactMap { $0.location?.source.path }
                    .map { String($0.dropFirst(fixture.site.content.count + 1)) })
            for (path, isStopped) in wanted where found.contains(path) != isStopped {
                let text = String(decoding: try File.read(fixture.site.folder.path("content/" + path)), as: UTF8.self)
                Issue.record("round \(round), \(path): \(isStopped ? "passed" : "stopped")\n\(text)")
                return
            }
            stopped += wanted.values.count { $0 }
            passed += wanted.values.count { !$0 }
        }
        #expect(stopped + passed == count * rounds && stopped > 2_000 && passed > 4_000)
    }
}
