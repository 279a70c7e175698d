import FileSystem

extension Console {
    /// As the flags of a command ask for.
    ///
    /// - Parameters:
    ///   - problems: how problems are shown.
    ///   - write: puts a text, whole lines, where it is read.
    init(
        _ options: SiteOptions, _ problems: ProblemOptions? = nil,
        write: @escaping @Sendable (String, StandardStream) -> Void = { $1.write($0) }
    ) {
        self.init(
            language: options.language, isQuiet: options.quiet, isVerbose: options.verbose, color: options.color,
            format: problems?.format ?? .text, showsAll: problems?.allProblems ?? false, write: write)
    }
}
