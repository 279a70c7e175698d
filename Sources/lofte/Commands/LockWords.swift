import Diagnostics
import FileSystem

/// What a build says of another one that writes to the same folder.
enum LockWords {
    static func waiting(for holder: LockHolder?, _ output: String) -> LocalizedText {
        let who = words(holder)
        return LocalizedText(
            sv: "ett annat bygge\(who.swedish) skriver till \(output) just nu: väntar i högst 60 sekunder",
            en: "another build\(who.english) is writing to \(output): waiting, for 60 seconds at most")
    }

    static func gaveUp(_ patience: LockPatience, _ output: String) -> LocalizedText {
        let who = words(patience.holder)
        let seconds = patience.time.components.seconds
        return LocalizedText(
            sv: "ett annat bygge\(who.swedish) har hållit \(output) låst i \(seconds) sekunder. Inget är skrivet. "
                + "Vänta tills det är klart och försök igen, eller avsluta det.",
            en: "another build\(who.english) has kept \(output) locked for \(seconds) seconds. Nothing is written. "
                + "Wait until it is done and try again, or end it.")
    }

    /// ` (process 123: lofte build, användare karin)`
    private static func words(_ holder: LockHolder?) -> LocalizedText {
        guard let holder else { return LocalizedText("") }
        let command = holder.command.map { ": \($0)" } ?? ""
        let user = holder.user.map { (sv: ", användare \($0)", en: ", user \($0)") } ?? (sv: "", en: "")
        return LocalizedText(
            sv: " (process \(holder.process)\(command)\(user.sv))",
            en: " (process \(holder.process)\(command)\(user.en))")
    }
}
