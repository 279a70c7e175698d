import Diagnostics
import FrontMatter
import PromiseModel

/// Where a status is written, which decides what else belongs there: an activity's own `orsak` is the cause of the problem,
/// so why it was cancelled can only be told in a follow-up.
package enum StatusPlace: Equatable {
    /// A follow-up of an activity, which may have a reason already.
    case followUp(hasReason: Bool = false)
    /// An activity without follow-ups, which may have a cause.
    case activity(hasCause: Bool = false)
    /// An activity that has follow-ups, whose dashes stand so far in.
    case followedActivity(indentation: Int, hasCause: Bool = false)
    /// An option of a command.
    case commandLine

    /// What to write of an activity that was cancelled.
    var cancellation: LocalizedText { ending(as: .cancelled) }

    /// What to write of an activity that ended for a reason.
    func ending(as status: Status) -> LocalizedText {
        let word = ContentWords.name(of: status)
        let keys = [
            "datum: \(ExampleText.day.rawValue)", "text: \(ExampleText.followUp.rawValue)", "status: \(word)", "orsak:",
        ]
        let lines = YAMLBlock.item(keys)
        switch self {
        case .followUp(hasReason: true):
            return LocalizedText(sv: "skriv \(word)", en: "write \(word)")
        case .followUp:
            return LocalizedText(
                sv: "skriv \(word), och varför i orsak: på nästa rad",
                en: "write \(word), and why in orsak: on the next line")
        case .commandLine:
            return LocalizedText(
                sv: "skriv \(word), och varför i --reason", en: "write \(word), and why in --reason")
        case .activity(let hasCause):
            let block = YAMLBlock.below("uppföljningar", YAMLBlock.indented(lines, by: 2))
            let moved = Self.moved(hasCause)
            return LocalizedText(
                sv: "ta bort raden, och skriv i stället \(block.swedish), med skälet efter orsak:\(moved.swedish)",
                en: "remove the line, and write instead \(block.english), with the reason behind orsak:\(moved.english)"
            )
        case .followedActivity(let indentation, let hasCause):
            let block = YAMLBlock.quoted(YAMLBlock.indented(lines, by: indentation))
            let moved = Self.moved(hasCause)
            return LocalizedText(
                sv: "ta bort raden, och skriv sist under uppföljningar: \(block.swedish), med skälet efter orsak:"
                    + moved.swedish,
                en:
                    "remove the line, and write last below uppföljningar: \(block.english), with the reason behind orsak:"
                    + moved.english)
        }
    }

    /// What becomes of the `orsak` that an activity has of its own, which readers take for the cause of the problem.
    private static func moved(_ hasCause: Bool) -> LocalizedText {
        guard hasCause else { return LocalizedText("") }
        return LocalizedText(
            sv: "; säger orsak: som redan står i aktiviteten varför, flyttar du texten dit och tar bort den raden",
            en: "; if orsak: that stands in the activity says why, move its text there and remove that line")
    }

    /// What to write of an activity that waits.
    var waiting: LocalizedText {
        switch self {
        case .followUp:
            LocalizedText(
                sv: "skriv pågår, eller planerad om arbetet inte har börjat, och berätta i text: varför det väntar",
                en: "write pågår, or planerad if the work has not begun, and say in text: why it waits")
        case .commandLine:
            LocalizedText(
                sv: "skriv pågår, eller planerad om arbetet inte har börjat, och berätta i texten varför det väntar",
                en: "write pågår, or planerad if the work has not begun, and say in the text why it waits")
        case .activity:
            LocalizedText(
                sv: "skriv pågår, eller planerad om arbetet inte har börjat, och berätta varför det väntar i sidans "
                    + "text, under den andra raden ---",
                en: "write pågår, or planerad if the work has not begun, and say why it waits in the page's text, "
                    + "below the second line ---")
        case .followedActivity:
            LocalizedText(
                sv: "ta bort raden, och skriv pågår eller planerad som status: i den nyaste uppföljningen, och varför "
                    + "det väntar i dess text:",
                en: "remove the line, and write pågår or planerad as status: in the newest follow-up, and why it waits "
                    + "in its text:")
        }
    }
}
