import Carried

/// What lies beside the content of a new site: what is kept out of the versions, what publishes it, and what the colleagues
/// read first.
enum NewSiteSurroundings {
    /// - Parameter contentName: the content folder's own name.
    static func files(_ answers: NewSiteAnswers, contentName: String) -> [NewSite.NewFile] {
        // The steps that publish read the folder of that name.
        let publishing = contentName == "content" ? CarriedFile.all.filter { !$0.path.hasPrefix("templates/") } : []
        return [
            NewSite.NewFile(".gitignore", Array(ignored.utf8)),
            NewSite.NewFile("README.md", Array(readme(answers, contentName, isPublished: !publishing.isEmpty).utf8)),
        ] + publishing.map { NewSite.NewFile($0.path, $0.bytes, isProgram: $0.path.hasSuffix(".sh")) }
    }

    private static let ignored = """
        /site/
        /publish/
        /public/
        /.lofte/
        /.*.lofte/
        *.lofte-tmp
        *.key

        """

    private static func readme(_ answers: NewSiteAnswers, _ content: String, isPublished: Bool) -> String {
        let name = content == "content" ? "" : " --content \(ShellWord.written(content))"
        return """
            # \(answers.name)

            Här ligger webbplatsen \(answers.address). Den visar vad vi har lovat och hur det går.

            ## Skriv

            1. Öppna en terminal i den här mappen.
            2. Skriv `lofte desk --open\(name)`. Skrivbordet öppnas i webbläsaren.
            3. Välj det som väntar, skriv och spara.
            4. Välj **Publicera** när det är klart.

            På första sidan ser du vad som väntar: aktiviteter som behöver en uppföljning, synpunkter utan svar och dina utkast.
            Det som skulle göra webbplatsen trasig sparas inte. Inget du har skrivit försvinner.

            ## Lägg till något nytt

            Välj **Ny sida** på skrivbordet. Skriv vad sidan ska heta och var den hör hemma. Den är ett utkast tills du säger att den är klar.

            ## Så är mappen ordnad

            | Här | ligger |
            | --- | --- |
            | `\(content)/webbplats.yml` | inställningarna: namn, adress, utgivare |
            | `\(content)/index.md` | startsidan |
            | `\(content)/\(answers.year)/` | löftet, med en mapp för varje fokusområde |

            Vill ni ändra utseendet? Lägg mappen `templates` ur arkivet med lofte bredvid `\(content)`. Utan den används utseendet i programmet.

            ## Innan ni visar webbplatsen

            - Testa den och skriv om stycket `tillgänglighet` i inställningarna. Där står nu att ingen har testat den.
            - Kör `lofte check\(name)`. Då ser du om något är fel.
            \(isPublished ? publishing : "")
            """
    }

    private static let publishing = """

        ## Publicera av sig självt

        Det här gör den som förvaltar webbplatsen, en gång.

        1. Gör mappen till ett git-förråd och skicka det till GitHub eller GitLab: `git init`, `git add .`, `git commit` och `git push`.
        2. Sätt variabeln `LOFTE_ADDRESS` till webbplatsens adress, och `LOFTE_ARCHIVE` och `LOFTE_ARCHIVE_SHA256` till arkivet med lofte och dess kontrollsumma.
        3. Sätt `LOFTE_FIRST` till `yes` inför den första publiceringen. Ta bort den sedan.

        Sedan publiceras det ni skickar av sig självt, och varje natt. Stegen står i `.github/workflows/publish.yml`, `.gitlab-ci.yml` och `hosting/steps.sh`. Hur man ställer in GitHub och GitLab står i `hosting/README.md` i arkivet med lofte.

        """
}
