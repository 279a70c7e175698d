import Diagnostics

/// What to write instead of an HTML element.
enum RawHTMLAdvice {
    /// - Parameter tag: as it is written.
    static func advice(for element: String, in tag: String) -> LocalizedText {
        // "a<b och c>d" compares.
        if element.utf8.count == 1, tag.contains(" "), !tag.contains("="), !tag.contains("/") {
            return LocalizedText(
                sv: "menar du tecknet ”mindre än” skriver du ett mellanslag efter det: a < b",
                en: "if you mean the sign “less than”, write a blank behind it: a < b")
        }
        return switch element {
        case "b", "strong": LocalizedText(sv: "skriv **fet text**", en: "write **bold text**")
        case "i", "em": LocalizedText(sv: "skriv *kursiv text*", en: "write *text in italics*")
        case "a": LocalizedText(sv: "skriv [länktext](adress)", en: "write [link text](address)")
        case "img": LocalizedText(sv: "skriv ![beskrivning](fil.png)", en: "write ![description](file.png)")
        case "br":
            LocalizedText(
                sv:
                    "avsluta raden med ett omvänt snedstreck: \\ (i en tabell, en rubrik eller en uppgift: ett kommatecken)",
                en: "end the line with a backslash: \\ (in a table, a heading or a fact: a comma)")
        case "p", "div", "span":
            LocalizedText(
                sv: "ta bort taggarna; en tom rad skiljer stycken åt",
                en: "remove the tags; an empty line separates paragraphs")
        case "table", "thead", "tbody", "tr", "th", "td", "caption":
            LocalizedText(
                sv: "skriv tabellen med lodstreck: | År | Antal |, och | --- | --- | på raden under",
                en: "write the table with pipes: | Year | Count |, and | --- | --- | on the line below")
        case "h1", "h2": LocalizedText(sv: "skriv ## och rubriken", en: "write ## and the heading")
        case "h3": LocalizedText(sv: "skriv ### och rubriken", en: "write ### and the heading")
        case "h4", "h5", "h6": LocalizedText(sv: "skriv #### och rubriken", en: "write #### and the heading")
        case "ul", "li": LocalizedText(sv: "skriv - först på varje rad", en: "write - first on each line")
        case "ol": LocalizedText(sv: "skriv 1. först på varje rad", en: "write 1. first on each line")
        case "blockquote": LocalizedText(sv: "skriv > först på varje rad", en: "write > first on each line")
        case "hr":
            LocalizedText(
                sv: "skriv --- på en egen rad, med en tom rad före",
                en: "write --- on a line of its own, after an empty line")
        case "code", "pre": LocalizedText(sv: "skriv `kod`", en: "write `code`")
        default:
            LocalizedText(
                sv: "ta bort koden; redaktörshandboken säger hur text kan formateras",
                en: "remove the code; the editors' handbook says how text can be formatted")
        }
    }
}
