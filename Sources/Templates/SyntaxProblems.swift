import Diagnostics

/// Problems in how one template is written.
extension Diagnostic {
    static func templateNotUTF8(_ source: SourceText) -> Diagnostic {
        Diagnostic(
            .error, .notUTF8,
            LocalizedText(sv: "mallen är inte sparad som UTF-8", en: "the template is not saved as UTF-8"),
            at: source.wholeFile,
            advice: LocalizedText(
                sv: "öppna filen i en textredigerare och spara den med teckenkodningen UTF-8",
                en: "open the file in a text editor and save it with the encoding UTF-8"))
    }

    static func unclosedTag(_ location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, .unclosedTag,
            LocalizedText(sv: "taggen har inget slut", en: "the tag has no end"), at: location,
            advice: LocalizedText(
                sv: "avsluta taggen med }} innan nästa tagg börjar",
                en: "end the tag with }} before the next tag begins"))
    }

    static func unclosedTriple(_ location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, .unclosedTag,
            LocalizedText(
                sv: "taggen börjar med tre klammerparenteser men slutar med två",
                en: "the tag begins with three braces but ends with two"),
            at: location,
            advice: LocalizedText(sv: "avsluta taggen med }}}", en: "end the tag with }}}"))
    }

    static func emptyTag(_ location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, .emptyTag, LocalizedText(sv: "taggen är tom", en: "the tag is empty"), at: location,
            advice: LocalizedText(
                sv: "skriv ett namn i taggen, eller ta bort den", en: "write a name in it, or remove it"))
    }

    static func badDelimiters(_ location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, .badDelimiters,
            LocalizedText(
                sv: "taggen ska byta avgränsare men går inte att förstå",
                en: "the tag should change the delimiters but cannot be understood"),
            at: location,
            advice: LocalizedText(
                sv: "skriv två avgränsare med blanksteg emellan och utan likhetstecken, som {{=<% %>=}}",
                en: "write two delimiters with a blank between them and no equals sign, such as {{=<% %>=}}"))
    }

    static func unclosedSection(_ tag: Tag, in source: SourceText) -> Diagnostic {
        Diagnostic(
            .error, .unclosedSection,
            LocalizedText(
                sv: "\(tag.kind.element.swedish) \"\(tag.name.text)\" avslutas aldrig",
                en: "the \(tag.kind.element.english) \"\(tag.name.text)\" is never closed"),
            at: source.location(tag.range),
            advice: LocalizedText(
                sv: "skriv {{/\(tag.name.text)}} där innehållet slutar",
                en: "write {{/\(tag.name.text)}} where its content ends"))
    }

    static func unopenedSection(_ tag: Tag, in source: SourceText) -> Diagnostic {
        Diagnostic(
            .error, .unopenedSection,
            LocalizedText(
                sv: "\"\(tag.name.text)\" avslutas här men har inte börjat",
                en: "\"\(tag.name.text)\" is closed here but was not opened"),
            at: source.location(tag.range),
            advice: LocalizedText(
                sv: "ta bort taggen, eller skriv {{#\(tag.name.text)}} där innehållet börjar",
                en: "remove the tag, or write {{#\(tag.name.text)}} where its content begins"))
    }

    /// - Parameter isSurplus: whether the right closing tag still comes.
    static func mismatchedSection(
        _ tag: Tag, isSurplus: Bool, opening: Tag, in source: SourceText
    ) -> Diagnostic {
        Diagnostic(
            .error, .mismatchedSection,
            LocalizedText(
                sv: "\"\(tag.name.text)\" avslutas här, men det som är öppet är \"\(opening.name.text)\"",
                en: "\"\(tag.name.text)\" is closed here, but what is open is \"\(opening.name.text)\""),
            at: source.location(tag.range),
            advice: isSurplus
                ? LocalizedText(sv: "ta bort taggen", en: "remove the tag")
                : LocalizedText(
                    sv: "skriv {{/\(opening.name.text)}}", en: "write {{/\(opening.name.text)}}"),
            notes: [
                Note(
                    LocalizedText(
                        sv: "\"\(opening.name.text)\" börjar här", en: "\"\(opening.name.text)\" begins here"),
                    at: source.location(opening.range))
            ])
    }

    static func nestedTooDeep(_ location: SourceLocation, limit: Int) -> Diagnostic {
        Diagnostic(
            .error, .nestedTooDeep,
            LocalizedText(
                sv: "fler än \(limit) sektioner ligger i varandra", en: "more than \(limit) sections are nested"),
            at: location,
            advice: LocalizedText(
                sv: "flytta en del av mallen till en egen fil och hämta den med {{>namn}}",
                en: "move a part of the template to a file of its own and use it as {{>name}}"))
    }

    static func contentInParent(_ location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, .contentInParent,
            LocalizedText(
                sv: "det här står mellan blocken och skulle försvinna från sidan",
                en: "this stands between the blocks and would vanish from the page"),
            at: location,
            advice: LocalizedText(
                sv: "flytta det in i ett block, {{$namn}}…{{/namn}}, eller ta bort det",
                en: "move it into a block, {{$name}}…{{/name}}, or remove it"))
    }

    static func duplicateBlock(_ name: Name, first: Name, in source: SourceText) -> Diagnostic {
        Diagnostic(
            .error, .duplicateBlock,
            LocalizedText(
                sv: "blocket \"\(name.text)\" fylls två gånger", en: "the block \"\(name.text)\" is filled twice"),
            at: source.location(name.range),
            advice: LocalizedText(sv: "behåll bara det ena", en: "keep only one of them"),
            notes: [
                Note(
                    LocalizedText(sv: "första gången är här", en: "the first time is here"),
                    at: source.location(first.range))
            ])
    }
}

extension Tag.Kind {
    /// What an element opened by this tag is called; in Swedish in the definite form.
    fileprivate var element: LocalizedText {
        switch self {
        case .block: LocalizedText(sv: "blocket", en: "block")
        case .parent: LocalizedText(sv: "föräldramallen", en: "parent")
        default: LocalizedText(sv: "sektionen", en: "section")
        }
    }
}
