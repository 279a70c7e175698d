import ArgumentParser
import Diagnostics
import FileSystem
import LibC
import SiteGeneration
import SiteOutput

/// Where the program begins and ends.
@main
enum Main {
    static func main() {
        StandardStream.reserve()
        FaultWords.begin(ChosenLanguage.ofThisRun)
        // Writing to a reader that has gone away (`lofte check | head`) shall not kill the program, nor a file that grows
        // beyond what the system lets it: both are told by the call that fails.
        signal(SIGPIPE, SIG_IGN)
        signal(SIGXFSZ, SIG_IGN)
        Task.detached(priority: .utility) { SiteBuilder.prepare() }
        Task.detached {
            LastResort.coverThread()
            let status = await run(Array(CommandLine.arguments.dropFirst()))
            exit(told(status).rawValue)
        }
        // An asynchronous `main` would end the first thread, which profilers and debuggers do not bear.
        while true { pause() }
    }

    /// How the run ends when what it had to say is taken into account: whoever reads half a list takes it for the whole.
    private static func told(_ status: ExitStatus) -> ExitStatus {
        if let failure = StandardStream.output.failure {
            let text = LocalizedText(
                sv: "fel: kan inte skriva till standard ut: \(failure.why.swedish). Det som kom fram är inte helt.\n",
                en: "error: cannot write to standard output: \(failure.why.english). What got through is not whole.\n")
            StandardStream.error.write(text[ChosenLanguage.ofThisRun])
            return .machineFailed
        }
        return StandardStream.error.failure == nil ? status : .machineFailed
    }

    /// Parses the arguments, runs the command and says how it went.
    static func run(_ arguments: [String]) async -> ExitStatus {
        let call = CommandLineCall(arguments)
        if let problem = call.problem(language: Environment["LOFTE_LANGUAGE"]) {
            let language = ChosenLanguage.ofThisRun
            let label = LocalizedText(sv: "fel: ", en: "error: ")[language]
            StandardStream.error.write(label + problem[language].printable + "\n")
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
