import Diagnostics

/// Problems of data series.
extension ProblemExplanation {
    static let dataSyntax = ProblemExplanation(
        .dataSyntax, .series,
        title: LocalizedText(
            sv: "Tabellen med siffror går inte ihop", en: "The table of figures does not fit together"),
        meaning: LocalizedText(
            sv: """
                Varje rad ska ha lika många värden som den första raden. Har talen decimalkomma måste kolumnerna \
                skiljas åt med semikolon. Samma period får bara stå en gång.
                """,
            en: """
                Each row must have as many values as the first. With decimal commas the columns must be separated by \
                semicolons. A period may stand only once.
                """),
        remedy: LocalizedText(
            sv: "Rätta raden som meddelandet pekar på. Lämna tomt där ett värde saknas.",
            en: "Mend the row that the message points at. Leave a missing value empty."),
        wrong: .figures("period;Anmälda brott\n2022;41\n2023;38;2"),
        right: .figures("period;Anmälda brott\n2022;41\n2023;38"))

    static let dataColumns = ProblemExplanation(
        .dataColumns, .series,
        title: LocalizedText(sv: "Kolumnerna är fel", en: "The columns are wrong"),
        meaning: LocalizedText(
            sv:
                "Första raden ger kolumnerna namn. Den första kolumnen heter period. Sedan kommer en till fyra kolumner med tal.",
            en:
                "The first row names the columns. The first column is called period. Then come one to four columns of figures."
        ),
        remedy: LocalizedText(
            sv: "Rätta första raden. Dela upp fler än fyra kolumner på flera serier.",
            en: "Mend the first row. Split more than four columns into several series."),
        wrong: .figures("år;Anmälda brott\n2023;38"),
        right: .figures("period;Anmälda brott\n2023;38"))

    static let dataNumber = ProblemExplanation(
        .dataNumber, .series,
        title: LocalizedText(sv: "Ett värde som inte är ett tal", en: "A value that is not a number"),
        meaning: LocalizedText(
            sv: "I kolumnerna med tal får det bara stå tal. Ett tomt värde visas som att data saknas.",
            en: "The columns of figures may hold figures only. An empty value is shown as missing."),
        remedy: LocalizedText(
            sv: "Skriv bara siffror, som 638 eller 4,5. Förklara ovanliga värden på seriens sida.",
            en: "Write digits only, such as 638 or 4.5. Explain unusual values on the page of the series."),
        wrong: .figures("period;Anmälda brott\n2023;cirka 40"),
        right: .figures("period;Anmälda brott\n2023;38"))

    static let incompleteSeries = ProblemExplanation(
        .incompleteSeries, .series,
        title: LocalizedText(sv: "En halv dataserie", en: "Half a data series"),
        meaning: LocalizedText(
            sv:
                "En dataserie är två filer med samma namn: en med siffrorna och en som förklarar dem. En av dem saknas.",
            en:
                "A data series is two files of one name: one with the figures and one that explains them. One is missing."
        ),
        remedy: LocalizedText(
            sv: "Lägg den andra filen bredvid. Filen med siffror slutar på .csv och sidan på .md.",
            en: "Put the other file beside it. The file of figures ends in .csv and the page in .md."),
        wrong: .told(
            LocalizedText(
                sv: "2024/matt/cyklar.csv finns, men inte 2024/matt/cyklar.md.",
                en: "2024/matt/cyklar.csv exists, but not 2024/matt/cyklar.md."),
            .content("2024/matt/cyklar.csv", "period;Cyklar\n2023;12\n")),
        right: .told(
            LocalizedText(
                sv: "Båda filerna ligger i 2024/matt.", en: "Both files lie in 2024/matt."),
            .content("2024/matt/cyklar.csv", "period;Cyklar\n2023;12\n"),
            .content(
                "2024/matt/cyklar.md",
                "---\nrubrik: Cyklar\nbeskrivning: Antal stulna cyklar\nkälla: Exempelby kommun\nhämtad: 2024-01-10\n---\n"
            )))
}
