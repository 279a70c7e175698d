import Diagnostics
import Localization
package import PromiseModel

/// Sentences on places.
extension PageSentences {
    /// What is done at a place: `3 aktiviteter och 2 dialoger.`; empty where only focus areas name it.
    package func here(activities: Int, dialogues: Int) -> String {
        let figure = numbers.figure(dialogues)
        let counts = [
            activities == 0 ? "" : self.activities(activities),
            dialogues == 0
                ? ""
                : words(
                    dialogues == 1 ? "1 dialog" : "\(figure) dialoger",
                    dialogues == 1 ? "1 dialogue" : "\(figure) dialogues"),
        ].filter { !$0.isEmpty }
        return counts.isEmpty ? "" : counts.joined(separator: words(" och ", " and ")) + "."
    }

    /// `59,39 grader nord, 15,84 grader ost (WGS84)`
    package func coordinates(_ coordinates: Coordinates) -> String {
        let (north, east) = (numbers.figure(coordinates.latitude), numbers.figure(coordinates.longitude))
        return words(
            "\(north) grader nord, \(east) grader ost (WGS84)", "\(north) degrees north, \(east) degrees east (WGS84)")
    }
}
