import Diagnostics
import Markup
import Templates
import TestSupport
import Testing

@Suite struct RenderingTests {
    @Test func escapesText() {
        #expect(render("<h1>{{title}}</h1>", PageView(title: "<&\"'>å")) == "<h1>&lt;&amp;&quot;&#39;&gt;å</h1>")
    }

    @Test(arguments: ["{{{body}}}", "{{&body}}", "{{{ body }}}", "{{=<% %>=}}<%{body}%>", "{{#body}}{{{.}}}{{/body}}"])
    func writesMarkupAsItIs(_ template: String) {
        #expect(render(template) == "<p>Text</p>")
    }

    @Test func textSectionIsTakenWhenNotEmpty() {
        let template = "{{#lead}}<p>{{lead}}={{.}}</p>{{/lead}}{{^lead}}-{{/lead}}"
        #expect(render(template) == "-")
        #expect(render(template, PageView(lead: "a&b")) == "<p>a&amp;b=a&amp;b</p>")
    }

    @Test func sectionOnTheTextAtHandKeepsIt() {
        #expect(render("{{#title}}{{#.}}{{.}}{{/.}}{{/title}}") == "Rubrik")
    }

    @Test func htmlSectionIsTakenWhenNotEmpty() {
        #expect(render("{{#body}}1{{/body}}{{^body}}2{{/body}}", PageView(body: HTML())) == "2")
        #expect(render("{{#body}}1{{/body}}{{^body}}2{{/body}}") == "1")
    }

    @Test(arguments: [true, false]) func flagSections(_ flag: Bool) {
        let page = PageView(isDelayed: flag)
        #expect(
            render("{{#isDelayed}}sen{{/isDelayed}}{{^isDelayed}}i tid{{/isDelayed}}", page) == (flag ? "sen" : "i tid")
        )
    }

    @Test func objectSectionPushesItsNames() {
        let template = "{{#goal}}{{amount}} {{title}}{{/goal}}{{^goal}}inget{{/goal}}"
        #expect(render(template) == "inget")
        #expect(render(template, PageView(goal: GoalView(amount: "7"))) == "7 Rubrik")
    }

    @Test func listSectionHidesOuterNames() {
        let page = PageView(followUps: [FollowUpView(date: "1", title: "a"), FollowUpView(date: "2", title: "b")])
        #expect(render("{{#followUps}}{{date}}{{title}}{{lead}};{{/followUps}}{{title}}", page) == "1a;2b;Rubrik")
        #expect(render("{{^followUps}}inga{{/followUps}}", page) == "")
        #expect(render("{{^followUps}}inga{{/followUps}}") == "inga")
    }

    @Test func textsSectionGivesEachText() {
        let page = PageView(partners: ["Polisen", "", "A&O"])
        #expect(
            render("{{#partners}}<li>{{.}} {{title}}</li>{{/partners}}", page)
                == "<li>Polisen Rubrik</li><li> Rubrik</li><li>A&amp;O Rubrik</li>")
        #expect(render("{{^partners}}ensam{{/partners}}") == "ensam")
    }

    @Test func nestedLoopsKeepTheirPlaces() {
        let page = PageView(partners: ["x", "y"], followUps: [FollowUpView(date: "1"), FollowUpView(date: "2")])
        #expect(
            render("{{#followUps}}{{#partners}}{{date}}{{.}} {{/partners}}|{{/followUps}}", page) == "1x 1y |2x 2y |")
    }

    static let dotted: [(GoalView?, String)] = [
        (nil, "[][][saknas]"), (GoalView(amount: "3"), "[][][saknas]"),
        (GoalView(amount: "3", note: NoteView(text: "hej")), "[hej][hej hej Rubrik][]"),
        (GoalView(amount: "3", note: NoteView(text: "")), "[][][saknas]"),
    ]

    @Test(arguments: dotted) func dottedNames(_ goal: GoalView?, _ expected: String) {
        let template = """
            [{{goal.note.text}}][{{#goal.note.text}}{{.}} {{goal.note.text}} {{title}}{{/goal.note.text}}]\
            [{{^goal.note.text}}saknas{{/goal.note.text}}]
            """
        #expect(render(template, PageView(goal: goal)) == expected)
    }

    @Test func partialSeesTheTextAtHand() {
        let page = PageView(lead: "L", partners: ["a", "b"], goal: GoalView(note: NoteView(text: "n")))
        let template =
            "{{#partners}}{{>li}}{{/partners}}{{#lead}}{{>li}}{{/lead}}{{#goal.note.text}}{{>li}}{{/goal.note.text}}"
        let site = Site(template, ["li": "<{{.}}{{title}}>"])
        #expect(site.render(page) == "<aRubrik><bRubrik><LRubrik><nRubrik>")
    }

    @Test func recursivePartialOverRecursiveData() {
        let leaf = MenuView(label: "c")
        let page = PageView(menu: [MenuView(label: "a", children: [MenuView(label: "b", children: [leaf]), leaf])])
        let site = Site(
            "{{#menu}}{{>item}}{{/menu}}", ["item": "<{{label}} {{title}}{{#children}}{{>item}}{{/children}}>"])
        #expect(site.render(page) == "<a Rubrik<b Rubrik<c Rubrik>><c Rubrik>>")
    }

    @Test func recursionIndentsMoreEachTime() {
        let page = PageView(menu: [
            MenuView(label: "a", children: [MenuView(label: "b", children: [MenuView(label: "c")])])
        ])
        let site = Site(
            "<ul>\n  {{#menu}}\n  {{>item}}\n  {{/menu}}\n</ul>\n",
            ["item": "<li>{{label}}\n\n{{#children}}\n  {{>item}}\n{{/children}}\n</li>\n"])
        #expect(
            site.render(page)
                == "<ul>\n  <li>a\n\n    <li>b\n\n      <li>c\n\n      </li>\n    </li>\n  </li>\n</ul>\n")
    }

    @Test func recursionThroughAnObjectBetweenKeepsTheRightFrames() {
        let page = PageView(goal: GoalView(amount: "9"), menu: [MenuView(label: "a", children: [MenuView(label: "b")])])
        let site = Site(
            "{{#menu}}{{>item}}{{/menu}}",
            ["item": "{{label}}{{#goal}}{{amount}}{{#children}}{{>item}}{{title}}{{/children}}{{/goal}}"])
        #expect(site.render(page) == "a9b9Rubrik")
    }

    @Test func deepDataDoesNotUseUpTheStack() {
        var menu = MenuView(label: "x")
        for _ in 0..<2_000 { menu = MenuView(label: "x", children: [menu]) }
        let site = Site("{{#menu}}{{>item}}{{/menu}}", ["item": "{{label}}{{#children}}{{>item}}{{/children}}"])
        #expect(site.render(PageView(menu: [menu])) == String(repeating: "x", count: 2_001))
    }

    @Test(arguments: ["\n", "\r\n"]) func standaloneTagsLeaveNoLine(_ lineBreak: String) {
        let lines = ["a", "  {{#isDelayed}}  ", "b{{title}}", "  {{/isDelayed}}", "{{! x }}", "  {{>p}}", "c", ""]
        let site = Site(lines.joined(separator: lineBreak), ["p": "1\(lineBreak)\(lineBreak)2\(lineBreak)"])
        #expect(
            site.render(PageView(isDelayed: true))
                == ["a", "bRubrik", "  1", "", "  2", "c", ""].joined(separator: lineBreak))
    }

    @Test func lineThatBeginsWithAClosingTagIsIndented() {
        let site = Site("  {{>p}}\n", ["p": "{{#isDelayed}}\nx\n{{/isDelayed}} y\n{{title}}\n"])
        #expect(site.render(PageView(isDelayed: true)) == "  x\n   y\n  Rubrik\n")
    }

    @Test func byteOrderMarkIsNoText() {
        #expect(render("\u{FEFF}{{#title}}\nx\n{{/title}}\n") == "x\n")
    }

    @Test func namesInUnicode() {
        let shape = Shape("Å", "", fields: [Field("rubrik på ö", .text, ""), Field("日本", .text, "")])
        // The name is decomposed (NFD) in the template and composed in the shape.
        let (library, _) = TemplateLibrary.parse([
            ("å", .init(path: "å.mustache", "{{rubrik pa\u{30A} o\u{308}}}{{日本}}"))
        ])
        let (template, problems) = library.bind("a\u{30A}", to: shape)
        #expect(problems.map(\.shorthand) == [])
        var bytes: [UInt8] = []
        if let object = Object(shape: shape, values: [.text("1"), .text("é")]) {
            template?.render(object, into: &bytes)
        }
        #expect(String(decoding: bytes, as: UTF8.self) == "1é")
    }

    @Test func rendersTheSameTwiceAndConcurrently() async throws {
        let site = Site(
            "{{>head}}{{#followUps}}{{date}}{{>head}}{{/followUps}}{{#partners}}{{.}}{{/partners}}",
            ["head": "<{{title}}>\n"])
        let page = PageView(
            title: "T", partners: ["a", "b"], followUps: (0..<20).map { FollowUpView(date: "\($0)", title: "u\($0)") })
        let template = try #require(site.template)
        let first = template.html(of: page)
        #expect(template.html(of: page) == first)
        await withTaskGroup(of: HTML.self) { group in
            for _ in 0..<50 { group.addTask { template.html(of: page) } }
            for await other in group { #expect(other == first) }
        }
    }

    @Test func appendsToWhatIsThere() throws {
        var bytes = Array("före ".utf8)
        try #require(Site("{{title}}").template).render(PageView().object, into: &bytes)
        #expect(String(decoding: bytes, as: UTF8.self) == "före Rubrik")
    }
}
