import Diagnostics
import Testing

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
                "2026/trygghet/index.md": "---\r\nrubrik: Trygghet\r\nutkast: ja\r\nnummer: 1\r\n---\r\n\r\nText.\r\n",
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
                ---

                [Vägen](vag.md), [torget](/2025/dialoger/torget.md#svar) och [trygghet](/2026/trygghet/).

                """,
                "2026/trygghet/vag.md": "---\nrubrik: Väg\nutkast: ja\nansvarig: Polisen\n---\n",
            ])
        #expect(
            copy.years.map { "\($0.path):\($0.line)" } == [
                "2026/index.md:12", "2026/index.md:13", "2026/trygghet/ljus.md:8", "2026/trygghet/ljus.md:12",
            ])
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
