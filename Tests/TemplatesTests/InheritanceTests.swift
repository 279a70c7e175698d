import Diagnostics
import Templates
import TestSupport
import Testing

@Suite struct InheritanceTests {
    static let base = """
        <title>{{$title}}{{title}}{{/title}}</title>
        <main>
          {{$content}}
          <p>tom</p>
          {{/content}}
        </main>

        """

    @Test func defaultsStandWhereNothingIsGiven() {
        #expect(
            Site("{{<base}}\n{{/base}}\n", ["base": Self.base]).render()
                == "<title>Rubrik</title>\n<main>\n  <p>tom</p>\n</main>\n")
    }

    @Test func overrideTakesTheIndentationOfItsPlace() {
        let page = """
            {{<base}}
                {{$content}}
                    <h1>{{title}}</h1>
                      {{#goal}}
                      <b>{{amount}}</b>
                      {{/goal}}
                {{/content}}
            {{$title}}T{{/title}}
            {{/base}}

            """
        #expect(
            Site(page, ["base": Self.base]).render(PageView(goal: GoalView()))
                == "<title>T</title>\n<main>\n  <h1>Rubrik</h1>\n    <b>4</b>\n</main>\n")
    }

    @Test func overrideReachesBlocksOfPartials() {
        let site = Site("{{<base}}{{$x}}ny{{/x}}{{/base}}", ["base": "[{{>part}}]", "part": "{{$x}}gammal{{/x}}"])
        #expect(site.render() == "[ny]")
    }

    @Test func overrideSeesTheNamesOfItsPlace() {
        let site = Site(
            "{{<list}}{{$row}}{{date}}{{lead}};{{/row}}{{/list}}",
            ["list": "{{#followUps}}{{$row}}{{title}}{{/row}}{{/followUps}}"])
        #expect(
            site.render(PageView(lead: "L", followUps: [FollowUpView(date: "1"), FollowUpView(date: "2")])) == "1L;2L;")
    }

    @Test func sameOverrideMayStandInSeveralPlaces() {
        let site = Site(
            "{{<b}}{{$x}}{{title}}{{/x}}{{/b}}", ["b": "{{$x}}{{/x}}{{#followUps}}{{$x}}{{/x}}{{/followUps}}"])
        #expect(site.render(PageView(followUps: [FollowUpView(title: "u")])) == "Rubriku")
    }

    @Test func inlineOverrideInAStandaloneBlockIsIndented() {
        let site = Site("{{<b}}{{$x}}1\n2\n{{/x}}{{/b}}", ["b": "<a>\n  {{$x}}\n  0\n  {{/x}}\n</a>\n"])
        #expect(site.render() == "<a>\n  1\n  2\n</a>\n")
    }

    @Test func blockInItsOwnOverrideIsEndless() {
        let site = Site("{{<b}}{{$x}}1{{$x}}{{/x}}{{/x}}{{/b}}", ["b": "{{$x}}{{/x}}"])
        #expect(site.problems.map(\.shorthand) == ["error endless-recursion «{{$x}}»"])
    }

    @Test func parentAroundItselfThroughABlockIsEndless() {
        let site = Site("{{<b}}\n{{$x}}\n  {{<b}}\n  {{/b}}\n{{/x}}\n{{/b}}", ["b": "{{$x}}{{/x}}\n"])
        #expect(site.problems.map(\.code) == [.endlessRecursion])
    }
}
