import Diagnostics

/// Problems of how templates fit each other and what they show.
extension ProblemExplanation {
    static let unknownName = ProblemExplanation(
        .unknownName, .templates,
        title: LocalizedText(sv: "Ett namn som inte finns", en: "A name that there is not"),
        meaning: LocalizedText(
            sv: "Mallen vill visa något som den här sortens sida inte har. Namnen står i docs/templates.md.",
            en: "The template asks for something that this kind of page has not. The names are in docs/templates.md."),
        remedy: LocalizedText(
            sv: "Rätta namnet. Meddelandet föreslår det som liknar mest.",
            en: "Mend the name. The message suggests the nearest."),
        wrong: .template("<h1>{{page.titel}}</h1>"),
        right: .template("<h1>{{page.title}}</h1>"))

    static let unknownTemplate = ProblemExplanation(
        .unknownTemplate, .templates,
        title: LocalizedText(sv: "En mall som inte finns", en: "A template that there is not"),
        meaning: LocalizedText(
            sv: "En mall hämtar en annan mall som inte finns, eller så saknas mallen för en sorts sida.",
            en: "A template uses another that does not exist, or the template of a kind of page is missing."),
        remedy: LocalizedText(
            sv: "Rätta namnet, eller skapa filen.", en: "Mend the name, or make the file."),
        wrong: ProblemExample.template("{{>rma}}").beside(.template("ram", "<hr>\n")),
        right: ProblemExample.template("{{>ram}}").beside(.template("ram", "<hr>\n")))

    static let unknownBlock = ProblemExplanation(
        .unknownBlock, .templates,
        title: LocalizedText(sv: "Ett block som inte finns", en: "A block that there is not"),
        meaning: LocalizedText(
            sv: "Mallen fyller ett block som den andra mallen inte har.",
            en: "The template fills a block that the other template has not."),
        remedy: LocalizedText(
            sv: "Rätta blockets namn i början och slutet.", en: "Mend the block's name at both ends."),
        wrong: ProblemExample.template("{{<ram}}\n{{$mian}}<p>Text</p>{{/mian}}\n{{/ram}}").beside(frame),
        right: ProblemExample.template("{{<ram}}\n{{$main}}<p>Text</p>{{/main}}\n{{/ram}}").beside(frame))

    static let duplicateTemplate = ProblemExplanation(
        .duplicateTemplate, .templates,
        title: LocalizedText(sv: "Två mallar med samma namn", en: "Two templates with one name"),
        meaning: LocalizedText(
            sv: "Två filer heter lika, men bokstäver som å är sparade på olika sätt i filnamnen.",
            en: "Two files are called the same, but letters such as å are stored differently in their names."),
        remedy: LocalizedText(
            sv: "Döp om den ena filen, helst med bokstäverna a–z.",
            en: "Rename one of the files, best with the letters a–z."),
        wrong: .told(
            LocalizedText(
                sv: "två.mustache finns två gånger, med å som ett tecken och som två.",
                en: "två.mustache exists twice, with å as one character and as two."),
            .template("tv\u{E5}", "<hr>\n"), .template("tva\u{30A}", "<hr>\n")),
        right: .told(
            LocalizedText(sv: "Bara en fil heter två.mustache.", en: "Only one file is called två.mustache."),
            .template("tv\u{E5}", "<hr>\n")))

    static let escapedHTML = ProblemExplanation(
        .escapedHTML, .templates,
        title: LocalizedText(sv: "HTML som skulle visas som kod", en: "HTML that would be shown as code"),
        meaning: LocalizedText(
            sv: "Värdet är HTML. Med två klammerparenteser skulle läsaren se koden.",
            en: "The value is HTML. With two braces, the reader would see its code."),
        remedy: LocalizedText(sv: "Skriv tre klammerparenteser.", en: "Write three braces."),
        wrong: .template("<h1>{{page.title}}</h1>\n{{page.body}}"),
        right: .template("<h1>{{page.title}}</h1>\n{{{page.body}}}"))

    static let unescapedText = ProblemExplanation(
        .unescapedText, .templates,
        title: LocalizedText(sv: "Text som skulle läsas som HTML", en: "Text that would be taken for HTML"),
        meaning: LocalizedText(
            sv: "Värdet är text. Med tre klammerparenteser kan tecken i den förstöra sidan.",
            en: "The value is text. With three braces, characters in it may break the page."),
        remedy: LocalizedText(sv: "Skriv två klammerparenteser.", en: "Write two braces."),
        wrong: .template("<h1>{{{page.title}}}</h1>"),
        right: .template("<h1>{{page.title}}</h1>"))

    static let wrongKind = ProblemExplanation(
        .wrongKind, .templates,
        title: LocalizedText(sv: "Ett värde av fel slag", en: "A value of the wrong kind"),
        meaning: LocalizedText(
            sv: "Ett ja eller nej, en lista eller ett objekt kan inte skrivas ut som text.",
            en: "A yes or no, a list or an object cannot be written as text."),
        remedy: LocalizedText(
            sv: "Gör en sektion av namnet och skriv det som ska visas i den.",
            en: "Make a section of the name, and write what to show inside."),
        wrong: .template("<p>{{page.isExample}}</p>"),
        right: .template("{{#page.isExample}}<p>Exempel</p>{{/page.isExample}}"))

    static let endlessRecursion = ProblemExplanation(
        .endlessRecursion, .templates,
        title: LocalizedText(sv: "En mall som hämtar sig själv", en: "A template that uses itself"),
        meaning: LocalizedText(
            sv: "Mallen hämtar sig själv utan att komma längre in i en lista. Det skulle aldrig ta slut.",
            en: "The template uses itself without going deeper into a list. It would never end."),
        remedy: LocalizedText(
            sv: "Ta bort taggen, eller sätt den i en sektion för en lista.",
            en: "Remove the tag, or put it in the section of a list."),
        wrong: .template("<h1>{{page.title}}</h1>\n{{>page}}"),
        right: .template("<h1>{{page.title}}</h1>"))

    static let templateTooLarge = ProblemExplanation(
        .templateTooLarge, .templates,
        title: LocalizedText(sv: "En mall som blir för stor", en: "A template that grows too large"),
        meaning: LocalizedText(
            sv: "Delar hämtar delar i så många led att mallen blir orimligt stor.",
            en: "Partials use partials in so many steps that the template grows out of all proportion."),
        remedy: LocalizedText(
            sv: "Se vilka delar som hämtar varandra flera gånger.",
            en: "See which partials use each other several times."),
        wrong: .told(
            LocalizedText(
                sv: "20 delar som var och en fyller nästa del två gånger, på olika sätt.",
                en: "20 partials that each fill the next one twice, in different ways."),
            files: growing),
        right: .template("<h1>{{page.title}}</h1>"))

    /// Twenty templates that each fill the next one twice, and a last one that is so filled in some million ways.
    private static let growing: [ProblemExample.File] = {
        let blocks = (0..<20).map { "{{$b\($0)}}{{/b\($0)}}" }.joined()
        var files = [ProblemExample.File.template("del20", blocks + "\n")]
        for index in 0..<20 {
            let uses = ["ett", "två"].map {
                "{{<del\(index + 1)}}{{$b\(index)}}\($0){{/b\(index)}}{{/del\(index + 1)}}"
            }
            files.append(.template(index == 0 ? "page" : "del\(index)", uses.joined() + "\n"))
        }
        return files
    }()
}
