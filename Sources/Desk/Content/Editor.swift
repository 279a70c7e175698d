/// Who asks the desk, while what is asked is worked out.
enum Editor {
    /// As the login in front says; nil where there is none, and one editor at the machine.
    @TaskLocal static var name: String?
}
