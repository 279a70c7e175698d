import Diagnostics
import Markup
import Templates
import TestSupport
import Testing

/// Input that no one writes on purpose: each ends, quickly, with something to read.
@Suite(.timeLimit(.minutes(15))) struct HostileInputTests {
    @Test func tenThousandNestedSections() {
        let page =
            String(repeating: "{{#isDelayed}}", count: 10_000) + String(repeating: "{{/isDelayed}}", count: 10_000)
        let problems = Site(page).problems
        #expect(problems.map(\.shorthand) == ["error nested-too-deep «{{#isDelayed}}»"])
        #expect(problems.map(\.message.swedish) == ["fler än 100 sektioner ligger i varandra"])
        #expect(problems.first?.location?.range?.lowerBound == 100 * 14)
    }

    @Test func hundredNestedSectionsAreFine() {
        let page =
            String(repeating: "{{#isDelayed}}", count: 100) + "x" + String(repeating: "{{/isDelayed}}", count: 100)
        #expect(render(page, PageView(isDelayed: true)) == "x")
    }

    @Test(arguments: [
        ("{", 1), ("{{ ", 349_526), ("{{!", 1), ("{{=a ", 209_716), ("{{#a", 262_144), ("{{{", 1), ("{{a\n", 262_144),
    ])
    func oneMegabyteWithoutAnEnd(_ unit: String, _ count: Int) {
        let site = Site(String(repeating: unit, count: 1_048_576 / unit.utf8.count))
        if unit != "{{{" && unit != "{" { #expect(abs(site.problems.count - count) <= 1) }
    }

    @Test func oneMegabyteName() {
        let site = Site("{{" + String(repeating: "å", count: 500_000) + "}}")
        #expect(site.problems.map(\.code) == [.unknownName])
    }

    @Test(arguments: [
        "{{", "{{{", "{{#", "{{=", "{{!", "{", "}}", "{{}", "{{&", "{{=}}", "{{={{", "{{<", "{{$", "{{ \u{0}",
    ])
    func endsInTheMiddle(_ end: String) {
        for length in 0...2 { _ = Site(String("{{title}}".prefix(length)) + end).render() }
        #expect(render("x" + end) != "")
    }

    @Test func nulIsTextAsAnyOther() {
        #expect(render("a\u{0}b{{title}}", PageView(title: "\u{0}")) == "a\u{0}b\u{0}")
        #expect(Site("{{ti\u{0}tle}}").problems.map(\.code) == [.unknownName])
    }

    @Test func tenThousandTemplatesInARow() {
        let files = (0..<10_000).map { index in
            (
                name: "t\(index)",
                source: SourceText(path: "t\(index)", index < 9_999 ? "{{>t\(index + 1)}}" : "{{title}}")
            )
        }
        let (library, problems) = TemplateLibrary.parse(files)
        #expect(problems.isEmpty)
        let (template, more) = library.bind("t0", to: PageView.keys.shape)
        #expect(more.isEmpty)
        #expect(template?.html(of: PageView()).text == "Rubrik")
    }

    @Test func templatesThatMultiplyEachOther() {
        // Every level stands on other shapes, so that 2^20 ways of using the last one come about.
        let fields = (0..<20).flatMap { index in
            ["a\(index)", "b\(index)"].map { name in
                let shape = Shape(name, "", fields: [Field("x", .text, "")])
                return Field(name, .object { shape }, "")
            }
        }
        let root = Shape("Root", "", fields: fields)
        let files = (0..<20).map { index in
            let next = index < 19 ? "{{>t\(index + 1)}}" : "{{x}}"
            return (
                name: "t\(index)",
                source: SourceText(
                    path: "t\(index)", "{{#a\(index)}}\(next){{/a\(index)}}{{#b\(index)}}\(next){{/b\(index)}}")
            )
        }
        let (library, _) = TemplateLibrary.parse(files)
        let problems = library.bind("t0", to: root).problems
        #expect(problems.map(\.shorthand) == ["error template-too-large t0"])
        #expect(problems.map(\.message.swedish) == ["mallen blir för stor när allt den hämtar räknas in"])
    }

    @Test func tenThousandMistakes() {
        #expect(Site(String(repeating: "{{nope}}{{/x}}{{>y}}\n", count: 10_000)).problems.count == 20_000)
    }
}
