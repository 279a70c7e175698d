import Diagnostics

/// Problems of how a template is written.
extension ProblemExplanation {
    static let unclosedTag = ProblemExplanation(
        .unclosedTag, .templates,
        title: LocalizedText(sv: "En tagg utan slut", en: "A tag without an end"),
        meaning: LocalizedText(
            sv:
                "Taggen börjar med två klammerparenteser men slutar inte med två, eller börjar med tre och slutar med två.",
            en: "The tag begins with two braces but does not end with two, or begins with three and ends with two."),
        remedy: LocalizedText(
            sv: "Skriv lika många klammerparenteser i slutet som i början.",
            en: "Write as many braces at the end as at the beginning."),
        wrong: .template("<h1>{{page.title}</h1>"),
        right: .template("<h1>{{page.title}}</h1>"))

    static let emptyTag = ProblemExplanation(
        .emptyTag, .templates,
        title: LocalizedText(sv: "En tom tagg", en: "An empty tag"),
        meaning: LocalizedText(
            sv: "Mellan klammerparenteserna står inget namn.", en: "No name stands between the braces."),
        remedy: LocalizedText(
            sv: "Skriv ett namn, eller ta bort taggen.", en: "Write a name, or remove the tag."),
        wrong: .template("<h1>{{ }}</h1>"),
        right: .template("<h1>{{page.title}}</h1>"))

    static let badDelimiters = ProblemExplanation(
        .badDelimiters, .templates,
        title: LocalizedText(sv: "Ett byte av avgränsare som inte går", en: "A change of delimiters that fails"),
        meaning: LocalizedText(
            sv:
                "En tagg med likhetstecken byter ut klammerparenteserna mot andra tecken. De nya tecknen går inte att läsa.",
            en: "A tag with equals signs puts other characters in place of the braces. The new ones cannot be read."),
        remedy: LocalizedText(
            sv: "Skriv två avgränsare med blanksteg emellan, och inga likhetstecken i dem.",
            en: "Write two delimiters with a blank between them, and no equals sign in them."),
        wrong: .template("{{=<%%>=}}\n<h1><%page.title%></h1>"),
        right: .template("{{=<% %>=}}\n<h1><%page.title%></h1>"))

    static let unclosedSection = ProblemExplanation(
        .unclosedSection, .templates,
        title: LocalizedText(sv: "En sektion utan slut", en: "A section without an end"),
        meaning: LocalizedText(
            sv: "En sektion, ett block eller en föräldramall börjar men avslutas aldrig.",
            en: "A section, a block or a parent begins but is never closed."),
        remedy: LocalizedText(
            sv: "Skriv en tagg med snedstreck och samma namn där den ska sluta.",
            en: "Write a tag with a slash and the same name where it is to end."),
        wrong: .template("{{#page.isExample}}<p>Exempel</p>"),
        right: .template("{{#page.isExample}}<p>Exempel</p>{{/page.isExample}}"))

    static let unopenedSection = ProblemExplanation(
        .unopenedSection, .templates,
        title: LocalizedText(sv: "En sektion utan början", en: "A section without a beginning"),
        meaning: LocalizedText(
            sv: "Taggen avslutar något som inte har börjat.", en: "The tag closes something that was not opened."),
        remedy: LocalizedText(
            sv: "Ta bort taggen, eller skriv den som börjar sektionen.",
            en: "Remove the tag, or write the one that opens the section."),
        wrong: .template("<p>Exempel</p>{{/page.isExample}}"),
        right: .template("{{#page.isExample}}<p>Exempel</p>{{/page.isExample}}"))

    static let mismatchedSection = ProblemExplanation(
        .mismatchedSection, .templates,
        title: LocalizedText(sv: "Sektionerna går omlott", en: "Sections that overlap"),
        meaning: LocalizedText(
            sv: "Taggen avslutar en annan sektion än den som är öppen.",
            en: "The tag closes another section than the one that is open."),
        remedy: LocalizedText(
            sv: "Avsluta den inre sektionen först. Stava namnet lika i början och slutet.",
            en: "Close the inner section first. Spell the name alike at both ends."),
        wrong: .template("{{#page.isExample}}<p>Exempel</p>{{/page.example}}"),
        right: .template("{{#page.isExample}}<p>Exempel</p>{{/page.isExample}}"))

    static let nestedTooDeep = ProblemExplanation(
        .nestedTooDeep, .templates,
        title: LocalizedText(sv: "För många sektioner i varandra", en: "Too many sections within each other"),
        meaning: LocalizedText(
            sv: "Fler än 100 sektioner ligger i varandra. Så djupt går det inte att läsa eller rätta en mall.",
            en: "More than 100 sections lie within each other. Nobody can read or mend a template that deep."),
        remedy: LocalizedText(
            sv: "Flytta en del av mallen till en egen fil.", en: "Move a part of the template to a file of its own."),
        wrong: .told(
            LocalizedText(sv: "101 sektioner i varandra.", en: "101 sections within each other."),
            .template(
                "page",
                String(repeating: "{{#page}}", count: 101) + String(repeating: "{{/page}}", count: 101) + "\n")),
        right: .template("{{#page}}<h1>{{title}}</h1>{{/page}}"))

    static let contentInParent = ProblemExplanation(
        .contentInParent, .templates,
        title: LocalizedText(sv: "Text mellan blocken", en: "Text between the blocks"),
        meaning: LocalizedText(
            sv: "I en mall som fyller en annan mall visas bara det som står i ett block. Resten skulle försvinna.",
            en: "In a template that fills another, only what stands in a block is shown. The rest would vanish."),
        remedy: LocalizedText(
            sv: "Flytta texten in i ett block, eller ta bort den.", en: "Move the text into a block, or remove it."),
        wrong: ProblemExample.template("{{<ram}}\n<p>Kontakt</p>\n{{/ram}}").beside(frame),
        right: ProblemExample.template("{{<ram}}\n{{$main}}<p>Kontakt</p>{{/main}}\n{{/ram}}").beside(frame))

    static let duplicateBlock = ProblemExplanation(
        .duplicateBlock, .templates,
        title: LocalizedText(sv: "Samma block två gånger", en: "The same block twice"),
        meaning: LocalizedText(
            sv: "Mallen fyller samma block två gånger, och bara det ena skulle visas.",
            en: "The template fills one block twice, and only one would be shown."),
        remedy: LocalizedText(sv: "Behåll ett av dem.", en: "Keep one of them."),
        wrong: ProblemExample.template("{{<ram}}\n{{$main}}<p>Ett</p>{{/main}}\n{{$main}}<p>Två</p>{{/main}}\n{{/ram}}")
            .beside(frame),
        right: ProblemExample.template("{{<ram}}\n{{$main}}<p>Ett</p>{{/main}}\n{{/ram}}").beside(frame))

    /// A template with one block, for those that fill it.
    static let frame = ProblemExample.File.template("ram", "<main>{{$main}}{{/main}}</main>\n")
}
