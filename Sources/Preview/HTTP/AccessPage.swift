import Diagnostics

/// What is shown to whoever has not come by the address with the key.
enum AccessPage {
    static func response(_ language: Language, port: Int) -> Response {
        response(language, language == .swedish ? swedish(port) : english(port))
    }

    /// What is shown to whoever the server in front has not named.
    static func withoutLogin(_ language: Language) -> Response {
        response(
            language,
            language == .swedish
                ? (
                    "Du är inte inloggad",
                    [
                        "Skrivbordet visas bara för den som är inloggad. Ladda om sidan. Hjälper inte det: säg till den som förvaltar webbplatsen att inloggningen inte berättar vem du är."
                    ]
                )
                : (
                    "You are not logged in",
                    [
                        "The desk is shown only to those who are logged in. Load the page again. If that does not help, tell whoever keeps the site that the login does not say who you are."
                    ]
                ))
    }

    private static func response(_ language: Language, _ words: Words) -> Response {
        Response(.forbidden, type: ContentType.html, body: Array(page(language, words).utf8))
    }

    private static func page(_ language: Language, _ words: Words) -> String {
        """
        <!DOCTYPE html>
        <html lang="\(language.rawValue)">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>\(words.title)</title>
        </head>
        <body>
        <h1>\(words.title)</h1>
        \(words.paragraphs.map { "<p>\($0)</p>" }.joined(separator: "\n"))
        </body>
        </html>

        """
    }

    private typealias Words = (title: String, paragraphs: [String])

    private static func swedish(_ port: Int) -> Words {
        (
            "Öppna förhandsvisningen från terminalen",
            [
                "Sidorna kan innehålla utkast. Därför visas de bara för den som startade <code>lofte serve</code>.",
                "Gå till terminalen där <code>lofte serve</code> körs och öppna hela adressen som står efter "
                    + "”Förhandsvisning:”. Den börjar med <code>http://127.0.0.1:\(port)/_lofte/open/</code> och slutar på "
                    + "en lång nyckel. Varje start har sin egen nyckel.",
            ]
        )
    }

    private static func english(_ port: Int) -> Words {
        (
            "Open the preview from the terminal",
            [
                "The pages may hold drafts. So they are shown only to the person who started <code>lofte serve</code>.",
                "Go to the terminal where <code>lofte serve</code> runs and open the whole address that stands after "
                    + "“Preview:”. It begins with <code>http://127.0.0.1:\(port)/_lofte/open/</code> and ends with a long "
                    + "key. Each start has a key of its own.",
            ]
        )
    }
}
