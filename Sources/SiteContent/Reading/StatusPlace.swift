import Diagnostics
import FrontMatter
import PromiseModel

/// Where a status is written, which decides what else belongs there: an activity's own `orsak` is the cause of the problem,
/// so why it was cancelled can only be told in a follow-up.
package enum StatusPlace: Equatable {
    /// A follow-up of an activity.
    case followUp
    /// An activity without follow-ups.
    case activity
    /// An activity that has follow-ups, whose dashes stand so far in.
    case followedActivity(indentation: Int)
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
        case .followUp:
            return LocalizedText(
                sv: "skriv \(word), och varför i orsak: på nästa rad",
                en: "write \(word), and why in orsak: on the next line")
        case .commandLine:
            return LocalizedText(
                sv: "skriv \(word), och varför i --reason", en: "write \(word), and why in --reason")
        case .activity:
            let block = YAMLBlock.below("uppföljningar", YAMLBlock.indented(lines, by: 2))
            return LocalizedText(
                sv: "ta bort raden, och skriv i stället \(block.swedish), med skälet efter orsak:",
                en: "remove the line, and write instead \(block.english), with the reason behind orsak:")
        case .followedActivity(let indentation):
            let block = YAMLBlock.quoted(YAMLBlock.indented(lines, by: indentation))
            return LocalizedText(
                sv: "ta bort raden, och skriv sist under uppföljningar: \(block.swedish), med skälet efter orsak:",
                en:
                    "remove the line, and write last below uppföljningar: \(block.english), with the reason behind orsak:"
            )
        }
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
