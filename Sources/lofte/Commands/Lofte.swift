import ArgumentParser

/// The root command.
struct Lofte: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "lofte",
            abstract: Help.text(
                sv: "Gör en webbplats av medborgarlöften och hur de går.",
                en: "Makes a site of citizen promises and how they go."),
            discussion: Help.text(
                sv: """
                    lofte läser content/ och templates/ och skriver site/. Börja med: lofte check
                    Slutstatus: 0 klart, 1 fel i innehållet (inget skrivet), 2 fel i kommandot, 3 datorn kunde inte.
                    """,
                en: """
                    lofte reads content/ and templates/ and writes site/. Begin with: lofte check
                    Exit status: 0 done, 1 errors in the content (nothing written), 2 wrong use, 3 the machine failed.
                    """),
            version: Version.full,
            subcommands: [
                InitCommand.self, BuildCommand.self, CheckCommand.self, DeskCommand.self, ServeCommand.self,
                NewCommand.self,
                FollowUpCommand.self,
                FreezeCommand.self, StatusCommand.self, MergeCommand.self, SignCommand.self, VerifyCommand.self,
                ExplainCommand.self,
                ManualCommand.self,
            ])
    }
}
