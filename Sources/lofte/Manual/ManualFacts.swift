import Diagnostics
import Freezing
import SiteGeneration
import SiteOutput

/// What the manual says that the commands do not say of themselves.
enum ManualFacts {
    /// Every variable of the environment that the program reads.
    static let environment: [(name: String, meaning: LocalizedText)] = [
        (
            "GIT_SSH_COMMAND",
            LocalizedText(
                sv: "Programmet som desk når servern med, på samma sätt som git.",
                en: "The program with which desk reaches the server, as for git.")
        ),
        (
            "LOFTE_ADDRESS",
            LocalizedText(
                sv: "Adressen där desk ser efter om en ändring är ute, när den inte är den i webbplats.yml.",
                en: "The address at which desk looks whether a change is out, where it is not the one in webbplats.yml."
            )
        ),
        (
            "LOFTE_LANGUAGE",
            LocalizedText(
                sv: "Språket, sv eller en, när --language inte säger det.",
                en: "The language, sv or en, where --language does not say.")
        ),
        (
            "LOFTE_SIGNING_KEY",
            LocalizedText(
                sv: "Den hemliga nyckeln som sign signerar med, när --secret-key inte säger en fil.",
                en: "The secret key that sign signs with, where --secret-key names no file.")
        ),
        (
            "LOFTE_TODAY",
            LocalizedText(
                sv: "Dagen som sidorna visar, när --today inte säger det.",
                en: "The day the pages show, where --today does not say.")
        ),
        (
            "NO_COLOR",
            LocalizedText(
                sv: "Satt till något tar den bort färgerna, om inte --color säger always.",
                en: "Set to anything, it takes away the colours, unless --color says always.")
        ),
    ]

    static let files: [(path: String, meaning: LocalizedText)] = [
        (
            "content/webbplats.yml",
            LocalizedText(sv: "Webbplatsens inställningar.", en: "The settings of the site.")
        ),
        (
            "content/",
            LocalizedText(
                sv: "Innehållet, i Markdown. Mappen säger vad en fil är.",
                en: "The content, in Markdown. The folder says what a file is.")
        ),
        (
            "content/2026/\(PromiseLock.fileName)",
            LocalizedText(
                sv: "Löftet som det undertecknades, och vad som har frysts sedan dess. Skrivs bara av lofte freeze.",
                en: "The promise as it was signed, and what has been frozen since. Only lofte freeze writes it.")
        ),
        (
            "templates/",
            LocalizedText(
                sv: "Mallar i Mustache, stilmall och ikon.", en: "Templates in Mustache, a style sheet and an icon.")
        ),
        (
            "site/",
            LocalizedText(
                sv: "Den byggda webbplatsen. Bara filer som lofte har skrivit ändras eller tas bort.",
                en: "The built site. Only files that lofte wrote are changed or removed.")
        ),
        (
            "site/\(OutputManifest.fileName)",
            LocalizedText(
                sv: "Listan över de filer som lofte har skrivit.", en: "The list of the files that lofte wrote.")
        ),
        (
            "site/\(OutputManifest.signatureFileName)",
            LocalizedText(
                sv: "Listans signatur, i den form som programmet minisign läser.",
                en: "The signature of the list, in the form that the program minisign reads.")
        ),
    ]

    static let examples: [(command: String, meaning: LocalizedText)] = [
        (
            "lofte serve --open",
            LocalizedText(sv: "Se webbplatsen medan du skriver:", en: "See the site while you write:")
        ),
        (
            "lofte follow-up 2026/trafik/hastighet \"Två mätningar är klara.\"",
            LocalizedText(sv: "Berätta hur en aktivitet går:", en: "Report how an activity goes:")
        ),
        (
            "lofte freeze 2026",
            LocalizedText(sv: "Frys löftet när det är undertecknat:", en: "Freeze the promise when it is signed:")
        ),
        (
            "lofte check --strict --format sarif > problem.sarif",
            LocalizedText(
                sv: "Kontrollera allt, räkna varningar som fel och låt ett program läsa problemen:",
                en: "Check everything, count warnings as errors, and let a program read the problems:")
        ),
        (
            "lofte merge --register",
            LocalizedText(
                sv: "Låt git lägga ihop uppföljningar som två personer har skrivit:",
                en: "Let git put together follow-ups that two people wrote:")
        ),
        (
            "lofte explain unknown-status",
            LocalizedText(sv: "Förstå ett problem:", en: "Understand a problem:")
        ),
    ]
}
