import Diagnostics
import PromiseModel
import Testing

@testable import SiteContent
@testable import SiteGeneration

@Suite struct PromiseCopyTests {
    private static let files = [
        "2025/index.md": """
        ---
        # Läs igenom.
        rubrik: "Medborgarlöfte 2025"
        ingress: Så blir 2025 tryggare.
        start: 2025-01-01
        slut: 2025-12-31   # hela året
        undertecknat: 2025-01-15
        parter:
          - namn: Kommunen
        ---

        Se [ljuset](/2025/trygghet/ljus.md), [mötet](dialoger/torget.md) och [om oss](../om/index.md).
        Under 2025 mäter vi.

        """,
        "2025/trygghet/index.md": "---\r\nrubrik: Trygghet\r\nnummer: 1\r\nmått: [brott]\r\n---\r\n\r\nText.\r\n",
        "2025/trygghet/ljus.md": """
        ---
        rubrik: Ljus
        ansvarig: Kommunen
        # hur det går
        uppföljningar:
          - datum: 2025-02-01
            text: Klart.
        klart: 2025-06-01
        måltal: minst 4
        orsak: Det är mörkt.
        bild: karta.png
        bildtext: Karta över parken
        ---

        [Vägen](vag.md), [torget](../dialoger/torget.md#svar) och [trygghet](/2025/trygghet/).

        """,
        "2025/trygghet/vag.md": "---\nrubrik: Väg\nansvarig: Polisen\n---\n",
        "2025/trygghet/karta.png": "", "2025/dialoger/torget.md": "---\nrubrik: Torget\n---\n",
        "2025/matt/brott.csv": "", "om/index.md": "---\nrubrik: Om\n---\n",
    ]

    private func copy(_ new: String = "2026", title: String? = nil) throws(PromiseCopy.Problem) -> PromiseCopy {
        try PromiseCopy(from: "2025", to: new, title: title, paths: Self.files.keys.sorted()) { path in
            Self.files[path].map { Array($0.utf8) }
        }
    }

    @Test("Areas and activities become drafts, without follow-ups, days and outcomes") func drafts() throws {
        let copy = try copy()
        let texts = Dictionary(
            copy.files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }, uniquingKeysWith: { $1 })
        #expect(
            texts == [
                "2026/index.md": """
                ---
                # Läs igenom.
                rubrik: "Medborgarlöfte 2026"
                utkast: ja
                ingress: Så blir 2026 tryggare.
                start: 2026-01-01
                slut: 2026-12-31   # hela året
                parter:
                  - namn: Kommunen
                ---

                Se [ljuset](/2026/trygghet/ljus.md), [mötet](/2025/dialoger/torget.md) och [om oss](../om/index.md).
                Under 2025 mäter vi.

                """,
                "2026/trygghet/index.md":
                    "---\r\nrubrik: Trygghet\r\nutkast: ja\r\nnummer: 1\r\nfortsätter: /2025/trygghet/\r\n---\r\n\r\nText.\r\n",
                "2026/trygghet/ljus.md": """
                ---
                rubrik: Ljus
                utkast: ja
                ansvarig: Kommunen
                # hur det går
                måltal: minst 4
                orsak: Det är mörkt.
                bild: /2025/trygghet/karta.png
                bildtext: Karta över parken
                fortsätter: /2025/trygghet/ljus/
                ---

                [Vägen](vag.md), [torget](/2025/dialoger/torget.md#svar) och [trygghet](/2026/trygghet/).

                """,
                "2026/trygghet/vag.md":
                    "---\nrubrik: Väg\nutkast: ja\nansvarig: Polisen\nfortsätter: /2025/trygghet/vag/\n---\n",
            ])
        #expect(
            copy.years.map { "\($0.path):\($0.line)" } == [
                "2026/index.md:12", "2026/index.md:13", "2026/trygghet/ljus.md:8", "2026/trygghet/ljus.md:13",
            ])
    }

    /// The copy of a promise with these lines for its parties, whatever ends the lines.
    private func promise(_ parties: String) throws -> String {
        let text = "---\nrubrik: Löfte\n\(parties)\nstart: 2025-01-01\nslut: 2025-12-31\nort: Exempelby\n---\n"
        func made(_ text: String) throws -> String {
            let copy = try PromiseCopy(from: "2025", to: "2026", title: nil, paths: ["2025/index.md"]) { _ in
                Array(text.utf8)
            }
            return String(decoding: try #require(copy.files.first).bytes, as: UTF8.self)
        }
        let plain = try made(text)
        #expect(try made(text.replacing("\n", with: "\r\n")) == plain.replacing("\n", with: "\r\n"))
        return plain
    }

    @Test(
        "Who signed is left out, however it is written",
        arguments: [
            "parter:\n  - namn: Kommunen\n    företrädare: N. N.\n    roll: ordförande\n  - namn: Polisen",
            "parter:\n- {namn: Kommunen, företrädare: N. N., roll: ordförande}\n- namn: Polisen",
            "parter: [{företrädare: N. N., namn: Kommunen, roll: ordförande}, {namn: Polisen}]",
            "\"parter\":\n  - \"namn\": Kommunen\n    \"företrädare\": N. N.\n    'roll': ordförande\n  - namn: Polisen",
            "parter:\n  - namn: Kommunen\n    företrädare: >-\n      N.\n      N.\n    roll:\n      ordförande\n  - namn: Polisen",
            "parter:\n  - företrädare: N. N.\n    roll: ordförande\n    namn: Kommunen\n  - namn: Polisen",
        ])
    func signatories(parties: String) throws {
        #expect(
            try promise(parties) == """
                ---
                rubrik: Löfte
                utkast: ja
                parter:
                  - namn: Kommunen
                  - namn: Polisen
                start: 2026-01-01
                slut: 2026-12-31
                ---

                """)
    }

    @Test("Parties that nobody signed for stay as they are written, and names with signs get their quotation marks")
    func parties() throws {
        let plain = "parter:\n  # Fler kan komma.\n  - namn: 'Kommunen' # den"
        #expect(try promise(plain).contains(plain))
        let signed = "parter:\n  - namn: \"Kommunen: norr\"\n    roll: ordförande"
        #expect(try promise(signed).contains("parter:\n  - namn: \"Kommunen: norr\"\nstart:"))
    }

    @Test("What was cancelled is not copied, what was done is, and addresses lead to what there is") func cancelled()
        throws
    {
        let activity = "---\nrubrik: Ljus\nansvarig: Kommunen\nuppföljningar:\n  - datum: 2025-02-01\n    text: A.\n"
        let files = [
            "2025/index.md":
                "---\nrubrik: L\nstart: 2025-01-01\nslut: 2025-12-31\nparter: [{namn: K}]\n---\n\n[a](trygghet/av.md)\n",
            "2025/trygghet/index.md": "---\nrubrik: Trygghet\nnummer: 1\n---\n",
            "2025/trygghet/av.md": activity + "    status: avbruten\n    orsak: Marken är såld.\n---\n",
            "2025/trygghet/igen.md": activity
                + "    status: avbruten\n    orsak: Marken är såld.\n  - datum: 2025-03-01\n    text: B.\n    status: pågår\n---\n",
            "2025/trygghet/klar.md": activity + "    status: genomförd\n---\n\n[av](av.md)\n",
        ]
        let copy = try PromiseCopy(from: "2025", to: "2026", title: nil, paths: files.keys.sorted()) { path in
            files[path].map { Array($0.utf8) }
        }
        #expect(
            copy.files.map(\.path) == [
                "2026/index.md", "2026/trygghet/igen.md", "2026/trygghet/index.md", "2026/trygghet/klar.md",
            ])
        #expect(
            copy.cancelled.map { [$0.path, $0.title, $0.reason] } == [
                ["2025/trygghet/av.md", "Ljus", "Marken är såld."]
            ])
        for file in copy.files where !file.path.hasSuffix("igen.md") && !file.path.hasSuffix("t/index.md") {
            #expect(String(decoding: file.bytes, as: UTF8.self).contains("](/2025/trygghet/av.md)"), "\(file.path)")
        }
    }

    @Test("What goes on continues the page it is made from, once, and what was counted at the start is left out")
    func threads()
        throws
    {
        let head = "---\nrubrik: Ljus\nansvarig: Kommunen\n"
        let files = [
            "2025/index.md": "---\nrubrik: L\nstart: 2025-01-01\nslut: 2025-12-31\nparter: [{namn: K}]\n---\n",
            "2025/Gång och cykel/index.md": "---\nrubrik: Gång\nnummer: 1\nfortsätter: /2024/gang/\n---\n",
            "2025/Gång och cykel/ljus.md": head
                + "fortsätter:\n  - /2024/gang/ljus/\n  - /2023/gang/ljus/\nstartvärde: 14\nriktning: uppåt\n"
                + "delmål:\n  - text: \"Ett: rita\"\n    klart: 2025-03\n    gjort: 2025-04-01\n  - text: Bygga\n    ansvarig: Polisen\n"
                + "uppföljningar:\n  - datum: 2025-02-01\n    text: A.\n    utfall: 16\n  - datum: 2025-12-01\n    text: B.\n    utfall: drygt 18\n---\n",
        ]
        let copy = try PromiseCopy(from: "2025", to: "2026", title: nil, paths: files.keys.sorted()) { path in
            files[path].map { Array($0.utf8) }
        }
        let texts = copy.files.filter { $0.path != "2026/index.md" }.map { String(decoding: $0.bytes, as: UTF8.self) }
        #expect(
            texts == [
                "---\nrubrik: Gång\nutkast: ja\nnummer: 1\nfortsätter: /2025/gang-och-cykel/\n---\n",
                "---\nrubrik: Ljus\nutkast: ja\nansvarig: Kommunen\nriktning: uppåt\n"
                    + "delmål:\n  - text: \"Ett: rita\"\n  - text: Bygga\n    ansvarig: Polisen\n"
                    + "fortsätter: /2025/gang-och-cykel/ljus/\n---\n",
            ])
        #expect(copy.years.isEmpty)
        #expect(copy.baselines.map(\.path) == ["2026/Gång och cykel/ljus.md"])
        #expect(copy.baselines.map { $0.baseline.plain } == ["14"])
        #expect(copy.baselines.first?.outcome.map { ContentWords.text($0) } == "drygt 18")
    }

    @Test("The title can be given, and a span of years is moved as one") func title() throws {
        let text = String(decoding: try copy("2027-2028", title: "Två år: nu").files[0].bytes, as: UTF8.self)
        #expect(
            text.contains("rubrik: \"Två år: nu\"\nutkast: ja\n") || text.contains("rubrik: 'Två år: nu'\nutkast: ja\n")
        )
        #expect(text.contains("start: 2027-01-01\nslut: 2027-12-31"))
    }

    @Test("What cannot be is said in words") func problems() {
        for (new, word) in [("2025", "går inte"), ("nytt", "går inte"), ("2026/x", "går inte")] {
            do throws(PromiseCopy.Problem) {
                _ = try copy(new)
                Issue.record("made \(new)")
            } catch {
                #expect(error.message.swedish.contains(word))
            }
        }
    }
}
