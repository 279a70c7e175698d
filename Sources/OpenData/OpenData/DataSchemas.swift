import PromiseModel
import SiteContent
package import SiteModel
package import SiteOutput

/// What the members of the open data mean, for programs: a schema beside each JSON file.
package enum DataSchemas {
    /// Both files; they are the same for every site but for their addresses.
    package static func files(_ site: Site) -> [OutputFile] {
        func file(_ path: String, _ title: String, _ members: [DataSchema.Member]) -> OutputFile {
            OutputFile(
                path: path,
                bytes: DataSchema.document(
                    title, at: site.settings.address.absolute("/" + path), header + members))
        }
        return [
            file(
                GeneratedPath.activitiesSchema, "Aktiviteter i medborgarlöften",
                [
                    .init("aktiviteter", .list("Alla aktiviteter som visas.", of: activity)),
                    .init("löften", .list("Löften, fokusområden och rapporter.", of: promise)),
                ]),
            file(
                GeneratedPath.dialoguesSchema, "Medborgardialoger",
                [.init("dialoger", .list("Alla dialoger som visas.", of: dialogue))]),
        ]
    }

    private static let header: [DataSchema.Member] = [
        .init("version", .constant(1, "Formens version.")),
        .init("datum", .text("Dagen som uppgifterna gäller.", format: "date")),
        .init("utgivare", .text("Den som svarar för uppgifterna.")),
        .init("licens", .text("Licensens adress.", isOptional: true)),
    ]

    private static let statuses = Status.allCases.map(PublicRecord.word)

    private static let example = DataSchema.Member(
        "exempel", .flag("Om det är påhittat, för att visa hur det ser ut. Det som är påhittat ligger i filer för sig.")
    )

    private static let changes = DataSchema.Member(
        "ändringar",
        .list(
            "Vad som har ändrats efter publiceringen.",
            of: .object(
                "En ändring.",
                [
                    .init("datum", .text("När.", format: "date")),
                    .init("fält", .text("Vad som ändrades.")),
                    .init("före", .text("Vad som stod förut.", isOptional: true)),
                    .init("orsak", .text("Varför.")),
                    .init("beslut", .text("Var det beslutades.", isOptional: true)),
                ])))

    private static let activity = DataSchema.object(
        "En aktivitet.",
        [
            .init("adress", .text("Aktivitetens sida.", format: "uri")),
            .init("löfte", .text("Löftets namn.")),
            .init("fokusområde", .text("Fokusområdets namn.")),
            .init("aktivitet", .text("Aktivitetens namn.")),
            .init("läge", .words(statuses + ["inte redovisad"], "Hur långt den har kommit.")),
            .init("läge_i_ord", .text("Läget som sidorna säger det.")),
            .init(
                "försenad",
                .flag(
                    "Om slutdatumet har passerat och den varken är genomförd eller avbruten. När löftet är slut: om en "
                        + "uppföljning efter slutdatumet säger det.")),
            .init("ansvarig", .text("Den som ansvarar.")),
            .init("samverkan", .list("De som är med.", of: .text("Ett namn."))),
            .init("mål", .text("Vad den ska leda till.", isOptional: true)),
            .init("start", .text("När den börjar.", isOptional: true, format: "date")),
            .init("klart", .text("När den ska vara klar.", isOptional: true, format: "date")),
            .init("måltal", .number("Målet i siffror.")),
            .init(
                "måltal_gräns",
                .words(["minst", "högst"], isOptional: true, "Om måltalet är en undre eller en övre gräns.")),
            .init("utfall", .number("Hur mycket det har blivit.")),
            .init("enhet", .text("Vad som räknas.", isOptional: true)),
            .init("orsak", .text("Varför den är sen eller avbruten.", isOptional: true)),
            .init("grundorsak", .text("Vad i problemet den riktar sig mot.", isOptional: true)),
            .init(
                "status",
                .words(statuses, isOptional: true, "Läget som står på den så länge den inte har följts upp.")),
            .init("dialoger", .list("Dialogerna som bad om den.", of: .text("Dialogens namn."))),
            example,
            .init("uppföljningar", .list("Den äldsta först.", of: followUp)),
            changes,
        ])

    private static let followUp = DataSchema.object(
        "En uppföljning.",
        [
            .init("datum", .text("Dagen.", format: "date")),
            .init("text", .text("Vad som har hänt.")),
            .init("status", .words(statuses, isOptional: true, "Läget från den dagen, om det ändrades då.")),
            .init("utfall", .number("Hur mycket det har blivit hittills.")),
            .init("orsak", .text("Varför det är sent eller avbrutet.", isOptional: true)),
            .init("underlag", .text("Det som visar det.", isOptional: true)),
        ])

    private static let promise = DataSchema.object(
        "Ett löfte, ett fokusområde eller en rapport.",
        [
            .init("adress", .text("Sidan.", format: "uri")),
            .init("rubrik", .text("Namnet.")),
            example,
            changes,
        ], others: .text("En uppgift om det.", isOptional: true))

    private static let dialogue = DataSchema.object(
        "En dialog.",
        [
            .init("adress", .text("Dialogens sida.", format: "uri")),
            .init("löfte", .text("Löftets namn.")),
            .init("dialog", .text("Dialogens namn.")),
            .init("datum", .text("När den hölls.", format: "date")),
            .init("tid", .text("Klockslaget, som 18.00–20.00.", isOptional: true)),
            .init("plats", .text("Var den hölls.")),
            .init("deltagare", .number("Hur många som var med.")),
            example,
            .init(
                "synpunkter",
                .list(
                    "Vad invånarna sa.",
                    of: .object(
                        "En synpunkt.",
                        [
                            .init("text", .text("Vad som sades.")),
                            .init("svar", .text("Svaret.", isOptional: true)),
                            .init(
                                "svar_senast", .text("Dagen då svaret var lovat.", isOptional: true, format: "date")),
                            .init(
                                "status",
                                .words(
                                    Dialogue.Decision.allCases.map(PublicRecord.word), isOptional: true,
                                    "Vad som händer.")),
                            .init(
                                "aktivitet", .text("Aktiviteten som det ledde till.", isOptional: true, format: "uri")
                            ),
                        ]))),
            changes,
        ])
}
