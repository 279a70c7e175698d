/// Which of the texts of its front matter a page means, where they may hold Markdown. Those in lists are counted from 0.
package enum ProseKey: Hashable, Sendable {
    /// `ingress`
    case lead
    /// `bildtext`
    case caption
    /// `orsak` of an entry of `ändringar`
    case change(Int)
    /// `problembild`
    case problem
    /// An entry of `orsaker`
    case cause(Int)
    /// `mål` of a focus area or an activity
    case goal
    /// `orsak` of an activity
    case activityCause
    /// `orsak` of a follow-up
    case reason(Int)
    /// `text` of a step of an activity
    case step(Int)
    /// `text` of a view in a dialogue
    case view(Int)
    /// `svar` to it
    case answer(Int)
    /// `beskrivning` of a data series
    case description
}
