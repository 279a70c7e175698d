import PromiseModel

extension DataTable<OutcomePart> {
    static let outcomeParts = DataTable(
        "En del av ett utfall.",
        [
            .number("antal", "Hur många.") { $0.amount.number.plain }, .precision("antal_ord") { $0.amount }.sparse,
            .text("vad", "Vad som är räknat.") { $0.what },
        ])
}

extension DataTable<PeriodRecord.Result> {
    static let periods = DataTable(
        "En period som ett mål gäller för.",
        [
            .text("period", "Perioden, som innehållet skriver den.") { $0.period.written },
            .number("utfall", "Hur mycket det blev.") { $0.amount?.number.plain },
            .precision { $0.amount }.sparse,
            .number("måltal", "Målet för perioden, eller för varje del av den om ett utfall är för flera.") {
                $0.target?.number.plain
            },
            .word("måltal_gräns", among: TargetWords.all, "Om det är en undre eller en övre gräns.", isOptional: true) {
                $0.target.map(TargetWords.bound)
            },
            .word("målet", among: verdicts.map(\.name), "Hur det gick med målet i perioden.") { result in
                verdicts.first { $0.value == result.verdict }?.name
            },
        ])

    private static let verdicts: [(name: String, value: PeriodRecord.Verdict)] = [
        ("hölls", .held), ("hölls inte", .missed), ("inte nått än", .notYet), ("hålls hittills", .withinSoFar),
        ("går inte att säga", .uncertain), ("inte redovisat", .untold), ("inget mål", .withoutGoal),
    ]
}
