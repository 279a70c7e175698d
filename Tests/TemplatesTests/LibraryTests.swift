import Diagnostics
import Templates
import TestSupport
import Testing

@Suite struct LibraryTests {
    @Test func allProblemsComeInOneRun() {
        let site = Site(
            "{{titel}} {{>nope}} {{#goal}}{{x1}}{{/goal}} {{}} {{{title}}} {{>p}}", ["p": "{{ledd}}{{body}}"])
        #expect(
            site.problems.map(\.shorthand) == [
                "error empty-tag «{{}}»", "error unknown-template «nope»", "error unknown-name «titel»",
                "error unknown-name «x1»", "error unescaped-text «{{{title}}}»", "error unknown-name «ledd»",
                "error escaped-html «{{body}}»",
            ])
    }

    @Test func problemOfASharedPartialIsReportedOnce() {
        let (library, _) = TemplateLibrary.parse([
            ("a", SourceText(path: "a.mustache", "{{>p}}{{#followUps}}{{>p}}{{/followUps}}")),
            ("b", SourceText(path: "b.mustache", "{{>p}}")),
            ("c", SourceText(path: "c.mustache", "{{title}}")),
            ("p", SourceText(path: "p.mustache", "{{titel}}")),
        ])
        let shape = PageView.keys.shape
        let (templates, problems) = library.bind([("a", shape), ("b", shape), ("c", shape)])
        #expect(templates.map { $0 != nil } == [false, false, true])
        #expect(problems.map(\.shorthand) == ["error unknown-name «titel»"])
        #expect(problems.first?.notes.map(\.message.swedish) == ["används här, i mallen som visar Page"])
        #expect(problems.first?.notes.first?.location.source.path == "a.mustache")
        #expect(problems.first?.notes.first?.location.range == 0..<6)
    }

    @Test func missingPageTemplate() {
        let (library, _) = TemplateLibrary.parse([("aktivitet", SourceText(path: "aktivitet.mustache", ""))])
        let near = library.bind("aktivitett", to: PageView.keys.shape)
        #expect(near.template == nil)
        #expect(near.problems.map(\.message.swedish) == ["mallen \"aktivitett\", som visar Page, finns inte"])
        #expect(
            near.problems.map { $0.advice?.swedish } == ["döp om ”aktivitet.mustache” till ”aktivitett.mustache”"])
        let far = library.bind("xyz", to: PageView.keys.shape)
        #expect(far.problems.map { $0.advice?.swedish } == ["skapa filen ”xyz.mustache” i mallarnas mapp"])
    }

    @Test func twoFilesOfOneName() {
        let (_, problems) = TemplateLibrary.parse([
            ("\u{E5}", SourceText(path: "1.mustache", "")), ("a\u{30A}", SourceText(path: "2.mustache", "")),
        ])
        #expect(problems.map(\.shorthand) == ["error duplicate-template 2.mustache"])
        #expect(problems.map(\.message.swedish) == ["det finns redan en mall \"a\u{30A}\""])
    }

    @Test func notUTF8() {
        let source = SourceText(path: "page.mustache", bytes: [0x7B, 0x7B, 0xE5, 0x7D, 0x7D])
        let (library, problems) = TemplateLibrary.parse([("page", source)])
        #expect(problems.map(\.shorthand) == ["error not-utf8 page.mustache"])
        #expect(problems.map(\.message.swedish) == ["mallen är inte sparad som UTF-8"])
        let (template, more) = library.bind("page", to: PageView.keys.shape)
        #expect(template == nil && more.isEmpty)
    }

    @Test func brokenPartialGivesNoFollowOnProblems() {
        let site = Site("{{>p}}", ["p": "{{#followUps}}{{date}}"])
        #expect(site.problems.map(\.shorthand) == ["error unclosed-section «{{#followUps}}»"])
        #expect(site.template == nil)
    }

    @Test func endlessRecursionNeedsASectionThatGoesDeeper() {
        #expect(
            Site("{{>p}}", ["p": "{{#isDelayed}}{{>q}}{{/isDelayed}}", "q": "{{>p}}"]).problems.map(\.shorthand)
                == ["error endless-recursion «{{>q}}»"])
        #expect(Site("{{>p}}", ["p": "{{#title}}{{>p}}{{/title}}"]).problems.map(\.code) == [.endlessRecursion])
        // A section on the text at hand goes no deeper.
        #expect(
            Site("{{#partners}}{{>p}}{{/partners}}", ["p": "{{#.}}{{>p}}{{/.}}"]).problems.map(\.code)
                == [.endlessRecursion])
        // The list is found in the page each time, not in its own elements.
        #expect(Site("{{>p}}", ["p": "{{#followUps}}{{>p}}{{/followUps}}"]).problems.map(\.code) == [.endlessRecursion])
    }

    @Test func recursionInTwoPlacesOfTwoPartialsEnds() {
        let site = Site(
            "{{#menu}}{{>p}}{{/menu}}",
            [
                "p": "{{label}}{{#children}}{{>q}}{{>p}}{{/children}}",
                "q": "{{#goal}}{{#children}}{{>p}}{{/children}}{{/goal}}{{#children}}{{>q}}{{/children}}",
            ])
        #expect(site.problems.map(\.shorthand) == [])
    }

    @Test func handMadeObjectsMustFit() {
        let shape = FollowUpView.keys.shape
        #expect(Object(shape: shape, values: [.text("1"), .text("2")]) != nil)
        #expect(Object(shape: shape, values: [.text("1")]) == nil)
        #expect(Object(shape: shape, values: [.text("1"), .flag(true)]) == nil)
        let outer = Shape("O", "", fields: [Field("list", .list { shape }, ""), Field("one", .object { shape }, "")])
        #expect(Object(shape: outer, values: [.list([FollowUpView().object]), .object(nil)]) != nil)
        #expect(Object(shape: outer, values: [.list([GoalView().object]), .object(nil)]) == nil)
        #expect(Object(shape: outer, values: [.list([]), .object(GoalView().object)]) == nil)
    }

    @Test func documentationNamesEveryShapeOnce() {
        let text = ShapeDocumentation.markdown(of: [MenuView.keys.shape, PageView.keys.shape])
        let headings = text.split(separator: "\n").filter { $0.hasPrefix("## ") }
        #expect(headings == ["## Menu", "## Page", "## Goal", "## FollowUp", "## Note"])
        #expect(
            text.hasPrefix(
                """
                ## Menu

                An entry of the menu.

                | name | kind | what it is |
                | --- | --- | --- |
                | `label` | text | What it is called |
                | `children` | list of [Menu](#menu) | The entries below |

                ## Page
                """))
        #expect(text.contains("| `lead` | text | The first \\| paragraph |\n"))
        #expect(text.contains("| `goal` | [Goal](#goal) | The goal |\n"))
    }
}
