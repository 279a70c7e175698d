import ArgumentParser

/// The flags of the commands that show the site in the browser.
struct PreviewOptions: ParsableArguments {
    @Option(
        help: Help.option(
            sv: "Porten på 127.0.0.1; utan den 8080, eller nästa lediga.",
            en: "The port on 127.0.0.1; without it 8080, or the next that is free.", valueName: "nummer"))
    var port: Int?

    @Flag(help: Help.option(sv: "Öppnar sidan i webbläsaren.", en: "Opens the page in the browser."))
    var open = false
}
