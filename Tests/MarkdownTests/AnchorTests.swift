import Markdown
import Testing

struct AnchorTests {
    @Test(arguments: [
        ("Gemensam lägesbild", "gemensam-lagesbild"), ("Åtgärder på ön", "atgarder-pa-on"),
        ("a\u{30A}a\u{308}o\u{308} E\u{301}", "aao-e"), ("Éva Über Ærø Straße Łódź", "eva-uber-aero-strasse-lodz"),
        ("Þór, Œuvre, ﬁn", "thor-oeuvre-fin"), ("ế", "e"), ("100 m²", "100-m2"), ("٣ mål", "3-mal"),
        ("  Vad – och \"hur\"?  ", "vad-och-hur"), ("Polisens '24 års' plan", "polisens-24-ars-plan"),
        ("it’s", "its"), ("sam\u{AD}verkan", "samverkan"), ("och/eller", "och-eller"), ("a_b.c", "a-b-c"),
        ("2024-03-12", "2024-03-12"), ("---", "avsnitt"), ("", "avsnitt"), ("🙂", "avsnitt"), ("مرحبا", "avsnitt"),
        ("\r\n", "avsnitt"), ("½ dag", "dag"), ("ABC", "abc"), ("\u{0}a", "a"),
    ])
    func anchors(text: String, anchor: String) {
        #expect(Anchor.make(from: text) == anchor)
    }

    @Test func composedAndDecomposedTextGiveTheSame() {
        let pairs = [
            ("é", "e\u{301}"), ("ǖ", "u\u{308}\u{304}"), ("Ń", "N\u{301}"), ("ș", "s\u{326}"), ("ệ", "e\u{323}\u{302}"),
        ]
        for (composed, decomposed) in pairs {
            #expect(Array(composed.utf8) != Array(decomposed.utf8))
            #expect(Anchor.make(from: composed) == Anchor.make(from: decomposed))
        }
    }

    @Test func aSlugMayBeEmpty() {
        #expect(Anchor.slug("?") == "")
        #expect(Anchor.slug("Trygg i Arboga!") == "trygg-i-arboga")
    }

    @Test func equalTextsAreNumbered() {
        #expect(Anchor.assign(to: ["Mål", "Mål", "mal"]) == ["mal", "mal-2", "mal-3"])
    }

    @Test func aNumberIsNeverThatOfAnotherText() {
        #expect(Anchor.assign(to: ["x", "x", "x 2"]) == ["x", "x-3", "x-2"])
        #expect(Anchor.assign(to: ["x 2", "x", "x"]) == ["x-2", "x", "x-3"])
        #expect(Anchor.assign(to: ["x", "x 2", "x 2", "x"]) == ["x", "x-2", "x-2-2", "x-3"])
    }

    @Test func reservedIdsAreNotUsed() {
        #expect(
            Anchor.assign(to: ["Innehåll", "Meny"], reserved: ["innehall", "innehall-2"]) == ["innehall-3", "meny"])
    }

    @Test func manyEqualTextsTakeLinearTime() {
        let anchors = Anchor.assign(to: Array(repeating: "x", count: 20_000))
        #expect(anchors.last == "x-20000")
        #expect(Set(anchors).count == 20_000)
    }
}
