import ContentFormat
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
                    .init("aktiviteter", .list("Alla aktiviteter som visas.", of: DataTable.activities.schema)),
                    .init("löften", .list("Löften, fokusområden och rapporter.", of: PromiseData.schema)),
                ]),
            file(
                GeneratedPath.dialoguesSchema, "Medborgardialoger",
                [.init("dialoger", .list("Alla dialoger som visas.", of: DataTable.dialogues.schema))]),
        ]
    }

    private static let header: [DataSchema.Member] = [
        .init("version", .constant(1, "Formens version.")),
        .init("datum", .text("Dagen som uppgifterna gäller.", format: "date")),
        .init("utgivare", .text("Den som svarar för uppgifterna.")),
        .init("licens", .text("Licensens adress.", isOptional: true)),
    ]
}
