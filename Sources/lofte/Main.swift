import ArgumentParser
import Diagnostics
import FileSystem
import SiteGeneration

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Where the program begins and ends.
@main
enum Main {
    static func main() {
        // Writing to a reader that has gone away (`lofte check | head`) shall not kill the program.
        signal(SIGPIPE, SIG_IGN)
        Task.detached(priority: .utility) { SiteBuilder.prepare() }
        Task.detached {
            let status = await run(Array(CommandLine.arguments.dropFirst()))
            exit(status.rawValue)
        }
        // An asynchronous `main` would end the first thread, which profilers and debuggers do not bear.
        while true { pause() }
    }

    /// Parses the arguments, runs the command and says how it went.
    static func run(_ arguments: [String]) async -> ExitStatus {
        let call = CommandLineCall(arguments)
        if let problem = call.problem(language: Environment["LOFTE_LANGUAGE"]) {
            let language = ChosenLanguage.ofThisRun
            let label = LocalizedText(sv: "fel: ", en: "error: ")[language]
            StandardStream.error.write(label + problem[language] + "\n")
            return .wrongUse
        }
        do {
            var command = try Lofte.parseAsRoot(call.prepared)
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
            return .done
        } catch let status as ExitStatus {
            return status
        } catch {
            return UsageMessage(error, arguments: arguments).print()
        }
    }
}
