import Diagnostics
import Templates
import TestSupport
import Testing

/// One mistake, the place it is reported at, and what is said in Swedish.
struct Mistake: CustomTestStringConvertible {
    let code: String
    let page: String
    var others: KeyValuePairs<String, String> = [:]
    let message: String
    var advice: String?
    var replacement: String?

    var testDescription: String { "\(code): \(page)" }
}

@Suite struct DiagnosticTests {
    static let syntax: [Mistake] = [
        Mistake(
            code: "unclosed-tag", page: "a ⟦{{title⟧ b\n{{lead}}", message: "taggen har inget slut",
            advice: "avsluta taggen med }} innan nästa tagg börjar"),
        Mistake(code: "unclosed-tag", page: "{{title}} ⟦{{⟧", message: "taggen har inget slut"),
        Mistake(code: "unclosed-tag", page: "⟦{{title}⟧", message: "taggen har inget slut"),
        Mistake(code: "unclosed-tag", page: "⟦{{title⟧\nmer}}", message: "taggen har inget slut"),
        Mistake(code: "unclosed-tag", page: "⟦{{!⟧ en kommentar", message: "taggen har inget slut"),
        Mistake(
            code: "unclosed-tag", page: "⟦{{{body}}⟧ {{title}}",
            message: "taggen börjar med tre klammerparenteser men slutar med två", advice: "avsluta taggen med }}}"),
        Mistake(code: "empty-tag", page: "x⟦{{ }}⟧", message: "taggen är tom"),
        Mistake(code: "empty-tag", page: "x⟦{{>}}⟧", message: "taggen är tom"),
        Mistake(
            code: "bad-delimiters", page: "⟦{{=<%=}}⟧ {{title}}",
            message: "taggen ska byta avgränsare men går inte att förstå"),
        Mistake(
            code: "bad-delimiters", page: "⟦{{=<%⟧ %>}}",
            message: "taggen ska byta avgränsare men går inte att förstå"),
        Mistake(
            code: "unclosed-section", page: "⟦{{#isDelayed}}⟧ ja", message: "sektionen \"isDelayed\" avslutas aldrig",
            advice: "skriv {{/isDelayed}} där innehållet slutar"),
        Mistake(
            code: "unclosed-section", page: "{{#goal}}⟦{{#note}}⟧ ja{{/goal}}",
            message: "sektionen \"note\" avslutas aldrig"
        ),
        Mistake(code: "unclosed-section", page: "⟦{{$x}}⟧ ja", message: "blocket \"x\" avslutas aldrig"),
        Mistake(
            code: "unclosed-section", page: "⟦{{<base}}⟧ ", others: ["base": ""],
            message: "föräldramallen \"base\" avslutas aldrig"),
        Mistake(
            code: "unopened-section", page: "ja ⟦{{/isDelayed}}⟧",
            message: "\"isDelayed\" avslutas här men har inte börjat"),
        Mistake(
            code: "mismatched-section", page: "{{#isDelayed}}ja⟦{{/isDelaid}}⟧",

            message: "\"isDelaid\" avslutas här, men det som är öppet är \"isDelayed\"",
            advice: "skriv {{/isDelayed}}"),
        Mistake(
            code: "mismatched-section", page: "{{#isDelayed}}ja⟦{{/goal}}⟧ mer{{/isDelayed}}",
            message: "\"goal\" avslutas här, men det som är öppet är \"isDelayed\"",
            advice: "ta bort taggen"),
        Mistake(
            code: "duplicate-block", page: "{{<base}}{{$a}}1{{/a}}{{$⟦a⟧}}2{{/a}}{{/base}}",
            others: ["base": "{{$a}}{{/a}}"], message: "blocket \"a\" fylls två gånger"),
        Mistake(
            code: "content-in-parent", page: "{{<base}} {{! ok }}\n ⟦text här⟧ {{$a}}1{{/a}}\n{{/base}}",
            others: ["base": "{{$a}}{{/a}}"], message: "det här står mellan blocken och skulle försvinna från sidan"),
        Mistake(
            code: "content-in-parent", page: "{{<base}}⟦{{title}}⟧{{/base}}", others: ["base": ""],
            message: "det här står mellan blocken och skulle försvinna från sidan"),
        Mistake(
            code: "content-in-parent", page: "{{<base}}⟦{{#goal}}⟧x{{/goal}}{{/base}}", others: ["base": ""],
            message: "det här står mellan blocken och skulle försvinna från sidan"),
        Mistake(
            code: "content-in-parent", page: "{{<base}}⟦{{>p}}⟧{{/base}}", others: ["base": "", "p": ""],
            message: "det här står mellan blocken och skulle försvinna från sidan"),
    ]

    static let binding: [Mistake] = [
        Mistake(
            code: "unknown-name", page: "{{⟦titel⟧}}", message: "okänt namn \"titel\" i Page",
            advice: "menade du \"title\"?", replacement: "title"),
        Mistake(
            code: "unknown-name", page: "{{#isDelayed}}{{#goal}}{{ ⟦ammount⟧ }}{{/goal}}{{/isDelayed}}",
            message: "okänt namn \"ammount\" i Goal", advice: "menade du \"amount\"?", replacement: "amount"),
        Mistake(
            code: "unknown-name", page: "{{goal.⟦amout⟧}}", message: "okänt namn \"amout\" i Goal",
            advice: "menade du \"amount\"?", replacement: "amount"),
        Mistake(
            code: "unknown-name", page: "{{^⟦zzzzz⟧}}x{{/zzzzz}}", message: "okänt namn \"zzzzz\" i Page",
            advice: "här finns: title, lead, body, isDelayed, partners, goal, followUps, menu"),
        Mistake(code: "unknown-name", page: "å{{⟦rubrik på å⟧}}", message: "okänt namn \"rubrik på å\" i Page"),
        Mistake(
            code: "unknown-name", page: "{{#⟦gaol⟧}}x{{/gaol}}", message: "okänt namn \"gaol\" i Page",
            advice: "menade du \"goal\"?"),
        Mistake(
            code: "unknown-template", page: "{{<⟦bsae⟧}}{{/bsae}}", others: ["base": ""],
            message: "det finns ingen mall \"bsae\"", advice: "menade du \"base\"?"),
        Mistake(
            code: "unknown-template", page: "{{>⟦partials/statsu⟧}}", others: ["partials/status": ""],
            message: "det finns ingen mall \"partials/statsu\"", advice: "menade du \"partials/status\"?",
            replacement: "partials/status"),
        Mistake(
            code: "unknown-block", page: "{{<base}}{{$⟦titel⟧}}1{{/titel}}{{/base}}",
            others: ["base": "{{>head}}", "head": "{{$title}}{{/title}}"],
            message: "mallen \"base\" har inget block \"titel\"", advice: "menade du \"title\"?"),
        Mistake(
            code: "escaped-html", page: "⟦{{body}}⟧", message: "\"body\" är HTML och skulle visas som kod",
            advice: "skriv {{{body}}}", replacement: "{{{body}}}"),
        Mistake(
            code: "escaped-html", page: "{{=<% %>=}}⟦<%body%>⟧", message: "\"body\" är HTML och skulle visas som kod"),
        Mistake(
            code: "unescaped-text", page: "⟦{{{title}}}⟧",
            message: "\"title\" är text och inte HTML: tecken som < skulle förstöra sidan", advice: "skriv {{title}}",
            replacement: "{{title}}"),
        Mistake(
            code: "unescaped-text", page: "{{#partners}}⟦{{&.}}⟧{{/partners}}",
            message: "\".\" är text och inte HTML: tecken som < skulle förstöra sidan", replacement: "{{.}}"),
        Mistake(
            code: "wrong-kind", page: "{{⟦isDelayed⟧}}",
            message: "\"isDelayed\" är ett ja eller nej och kan inte skrivas ut",
            advice: "skriv {{#isDelayed}}det som ska visas då{{/isDelayed}}"),
        Mistake(
            code: "wrong-kind", page: "{{⟦partners⟧}}",
            message: "\"partners\" är en lista av texter och kan inte skrivas ut",
            advice: "skriv {{#partners}}{{.}}{{/partners}}"),
        Mistake(
            code: "wrong-kind", page: "{{{⟦goal⟧}}}", message: "\"goal\" är ett objekt och kan inte skrivas ut",
            advice: "skriv {{#goal}}…{{/goal}} och däri något av: amount, note"),
        Mistake(
            code: "wrong-kind", page: "{{⟦followUps⟧.date}}",
            message: "\"followUps\" är en lista: ett namn efter punkten finns bara i ett objekt",
            advice: "skriv {{#followUps}}…{{/followUps}} och namnet däri"),
        Mistake(
            code: "wrong-kind", page: "{{#title}}{{⟦title⟧.x}}{{/title}}",
            message: "\"title\" är en text: ett namn efter punkten finns bara i ett objekt",
            advice: "ta bort punkten och det som följer"),
        Mistake(
            code: "wrong-kind", page: "{{#followUps}}{{⟦.⟧}}{{/followUps}}",
            message: "{{.}} står för en text i en lista av texter, men här är det FollowUp",
            advice: "skriv ett av namnen: date, title"),
        Mistake(
            code: "endless-recursion", page: "⟦{{>page}}⟧", message: "\"page\" innehåller sig själv utan slut"),
    ]

    @Test(arguments: syntax + binding) func isReportedAtItsPlace(_ mistake: Mistake) throws {
        let marked = MarkedText(mistake.page)
        let site = Site(marked.text, mistake.others)
        #expect(site.problems.map(\.code.rawValue) == [mistake.code])
        let problem = try #require(site.problems.first)
        #expect(problem.location?.range == marked.ranges.first)
        #expect(problem.location?.source.path == "page.mustache")
        #expect(problem.message.swedish == mistake.message)
        #expect(!problem.message.english.isEmpty && problem.message.english != problem.message.swedish)
        if let advice = mistake.advice { #expect(problem.advice?.swedish == advice) }
        #expect(problem.replacement == mistake.replacement)
    }
}
