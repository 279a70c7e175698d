import Diagnostics
import Markup
import Testing

@testable import Preview

@Suite struct PageInjectionTests {
    private func inject(_ page: String) -> String {
        let bytes = PageInjection.inject(
            head: HTML(trusted: Array("[H]".utf8)), body: HTML(trusted: Array("[B]".utf8)), into: Array(page.utf8))
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test(arguments: [
        ("<head>a</head><body>b</body>", "<head>a[H]</head><body>b[B]</body>"),
        ("<HEAD>a</HEAD ><BODY>b</BODY\n></HTML>", "<HEAD>a[H]</HEAD ><BODY>b[B]</BODY\n></HTML>"),
        ("<head></head><pre></body></pre>ö</body>", "<head>[H]</head><pre></body></pre>ö[B]</body>"),
        ("<p>utan", "<p>utan[H][B]"), ("", "[H][B]"), ("</body></head>", "[H][B]</body></head>"),
        ("<header></header></body>", "<header></header>[H][B]</body>"), ("</hea", "</hea[H][B]"),
        ("</head", "</head[H][B]"),
    ])
    func putsMarkupBeforeTheEndTags(_ page: String, _ expected: String) {
        #expect(inject(page) == expected)
    }

    @Test func leavesBytesThatAreNotUTF8() {
        let page: [UInt8] = [0xFF, 0, 0xC3]
        #expect(PageInjection.inject(head: HTML(), body: HTML(), into: page) == page)
    }
}

@Suite struct PreviewNoticeTests {
    private func notice(_ diagnostics: [Diagnostic], strict: Bool = false, language: Language = .swedish)
        -> PreviewNotice
    {
        let site = diagnostics.hasErrors ? nil : Fixture.site()
        return Fixture.snapshot(
            PreviewBuild(site: site, diagnostics: diagnostics, isStrict: strict), after: Fixture.snapshot(),
            language: language
        ).notice
    }

    @Test func withoutProblemsThereIsOnlyTheBar() {
        let body = notice([]).body.text
        #expect(body.contains("Förhandsvisning"))
        #expect(body.contains("<a href=\"/_lofte/problems\">Inga problem</a>"))
        #expect(body.contains("<a href=\"/_lofte/status\">Så går aktiviteterna</a>"))
        #expect(!body.contains("lofte-panel"))
    }

    @Test func warningsAreCountedInTheBarOnly() {
        let body = notice([Fixture.warning(), Fixture.warning()]).body.text
        #expect(body.contains(">2 varningar</a>"))
        #expect(!body.contains("lofte-panel"))
        #expect(notice([Fixture.warning()]).page.text.contains("lite fel"))
    }

    @Test func warningsThatCountAsErrorsArePutOverThePage() {
        #expect(notice([Fixture.warning()], strict: true).body.text.contains("--strict"))
    }

    @Test func anErrorIsShownWithPlaceLineAndAdvice() {
        let body = notice([Fixture.error()]).body.text
        #expect(body.contains("role=\"alertdialog\" aria-labelledby=\"lofte-panel-title\""))
        #expect(body.contains("tabindex=\"-1\""))
        #expect(body.contains("1 fel"))
        #expect(body.contains("<bdi>a.md</bdi>, rad 1<span class=\"lofte-column\">:4</span>"))
        #expect(
            body.contains(
                "<strong class=\"lofte-error\">fel:</strong> <bdi>fel ord</bdi> <code>[unknown-status]</code>"))
        #expect(body.contains("<pre><code><bdi>x: </bdi><mark><bdi>ä</bdi></mark><bdi> y</bdi></code></pre>"))
        #expect(body.contains("<bdi>skriv så</bdi>"))
    }

    @Test func speaksEnglishToo() {
        let body = notice([Fixture.error()], language: .english).body.text
        #expect(body.contains("lang=\"en\""))
        #expect(body.contains("1 error"))
        #expect(body.contains("line 1"))
        #expect(body.contains("write so"))
    }

    @Test func whatSomebodyWroteIsNeverMarkup() {
        let evil = "<script>\"'&\u{202E}\u{1B}\u{0}"
        let diagnostic = Diagnostic(
            .error, .brokenLink, LocalizedText(sv: evil, en: evil),
            at: SourceText(path: evil, "abc" + evil).location(0..<9), advice: LocalizedText(sv: evil, en: evil),
            notes: [
                Diagnostic.Note(LocalizedText(sv: evil, en: evil), at: SourceText(path: evil, evil).location(0..<9))
            ])
        let notice = notice([diagnostic])
        for text in [notice.body.text, notice.page.text] {
            #expect(!text.contains("<script>"))
            #expect(!text.unicodeScalars.contains { $0 == "\u{202E}" || $0 == "\u{1B}" || $0 == "\u{0}" })
            #expect(text.contains("&lt;script&gt;&quot;&#39;&amp;"))
        }
    }

    @Test func aLongLineIsCut() {
        let line = String(repeating: "a", count: 100_000)
        let diagnostic = Diagnostic(
            .error, .brokenLink, LocalizedText(sv: "x", en: "x"),
            at: SourceText(path: "a", line).location(50_000..<60_000))
        let text = notice([diagnostic]).body.text
        #expect(text.utf8.count < 3_000)
        #expect(text.contains("<code><bdi>…aaa"))
    }

    @Test func manyProblemsAreNumberedButNotAllShown() {
        let many = (1...600).map { Fixture.error("fel nummer \($0).") } + [Fixture.warning()]
        let notice = notice([Fixture.warning("först")] + many)
        #expect(notice.body.text.contains("fel nummer 50."))
        #expect(!notice.body.text.contains("fel nummer 51."))
        #expect(notice.body.text.contains("… och 552 till."))
        #expect(notice.body.text.contains("600 fel och 2 varningar"))
        #expect(notice.page.text.contains("fel nummer 500."))
        #expect(notice.page.text.contains("… och 102 till."))
        #expect(!notice.body.text.contains("först"))
    }

    @Test func aMachineThatFailsIsShown() {
        let failed = PreviewBuild(failure: LocalizedText(sv: "mappen <x> är borta", en: "gone"))
        let notice = Fixture.snapshot(failed, after: Fixture.snapshot()).notice
        #expect(notice.body.text.contains("Datorn kunde inte bygga webbplatsen"))
        #expect(notice.body.text.contains("mappen &lt;x&gt; är borta"))
        #expect(notice.page.text.contains("href=\"/lofte/\""))
    }
}
