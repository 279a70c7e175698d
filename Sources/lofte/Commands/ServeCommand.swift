import ArgumentParser
import Diagnostics

/// `lofte serve`
struct ServeCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "serve",
            abstract: Help.text(
                sv: "Visar webbplatsen i webbläsaren medan du skriver.",
                en: "Shows the site in the browser while you write."),
            discussion: Help.text(
                sv: """
                    Läser om allt och laddar om sidan varje gång du sparar. Utkast och kommande sidor syns. \
                    Ett fel visas på sidan och här, och sedan bara det som är nytt. Bara du på den här datorn kommer åt sidorna: öppna hela adressen \
                    som skrivs, den har en nyckel i sig. Ingenting sparas. Avsluta med Ctrl-C.
                    """,
                en: """
                    Reads everything again and reloads the page each time you save. Drafts and coming pages are shown. \
                    An error is shown on the page and here, and then only what is new. Only you on this machine can see the pages: \
                    open the whole address that is printed, since it holds a key. Nothing is saved. End with Ctrl-C.
                    """))
    }

    @OptionGroup var site: SiteOptions
    @OptionGroup var problems: ProblemOptions

    @OptionGroup var preview: PreviewOptions

    func run() async throws {
        try await PreviewRun(site: site, problems: problems, preview: preview, writes: nil).run()
    }
}
