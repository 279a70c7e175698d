import ArgumentParser
import Desk
import Diagnostics
import FileSystem
import SiteContent

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
                    Det som skulle göra webbplatsen trasig sparas inte. Det som är sparat publiceras därifrån med git. Utkast ligger i .lofte/utkast bredvid innehållet. \
                    Bara du på den här datorn kommer åt skrivbordet: öppna hela adressen som skrivs, den har en nyckel i sig. \
                    Avsluta med Ctrl-C.
                    """,
                en: """
                    All that lofte serve shows, and forms for follow-ups, every file as text and your drafts. What would break \
                    the site is not saved. What is saved is published from there by git. Drafts lie in .lofte/utkast beside the content. Only you on this machine can reach \
                    the desk: open the whole address that is printed, since it holds a key. End with Ctrl-C.
                    """))
    }

    @OptionGroup var site: SiteOptions
    @OptionGroup var problems: ProblemOptions
    @OptionGroup var preview: PreviewOptions

    @Option(
        help: Help.option(
            sv:
                "En mapp med det som är publicerat, att se efter i om en ändring är ute; utan den frågas webbplatsens adress.",
            en:
                "A folder with what is published, to see in whether a change is out; without it the site's address is asked.",
            valueName: "mapp"),
        completion: .directory)
    var published: String?

    @OptionGroup var login: LoginOptions

    func run() async throws {
        let console = Console(site, problems)
        let behindLogin = try login.port(preview, console)
        var place = published.map(PublishedPlace.folder) ?? .asSettingsSay
        if published == nil, let address = Environment["LOFTE_ADDRESS"], !address.isEmpty {
            place = .address(try SiteOptions.address(address, option: "LOFTE_ADDRESS", console).text)
        }
        try await PreviewRun(site: site, problems: problems, preview: preview, writes: place, behindLogin: behindLogin)
            .run()
    }
}
