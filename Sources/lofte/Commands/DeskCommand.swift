import ArgumentParser
import Diagnostics

/// `lofte desk`
struct DeskCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "desk",
            abstract: Help.text(
                sv: "Skrivbordet: visar vad som väntar, och låter dig skriva i webbläsaren.",
                en: "The desk: shows what waits, and lets you write in the browser."),
            discussion: Help.text(
                sv: """
                    Allt som lofte serve visar, och formulär för uppföljningar, alla filer som text och dina utkast. \
                    Det som skulle göra webbplatsen trasig sparas inte. Utkast ligger i .lofte/utkast bredvid innehållet. \
                    Bara du på den här datorn kommer åt skrivbordet: öppna hela adressen som skrivs, den har en nyckel i sig. \
                    Avsluta med Ctrl-C.
                    """,
                en: """
                    All that lofte serve shows, and forms for follow-ups, every file as text and your drafts. What would break \
                    the site is not saved. Drafts lie in .lofte/utkast beside the content. Only you on this machine can reach \
                    the desk: open the whole address that is printed, since it holds a key. End with Ctrl-C.
                    """))
    }

    @OptionGroup var site: SiteOptions
    @OptionGroup var problems: ProblemOptions
    @OptionGroup var preview: PreviewOptions

    func run() async throws {
        try await PreviewRun(site: site, problems: problems, preview: preview, writes: true).run()
    }
}
