import ContentFormat
import SiteContent

/// Records as they were published before keys with prose were read as Markdown: their texts have the marks that now are
/// emphasis and links. Marks alone are no change.
protocol MarkedRecord {
    /// The same with its prose in words alone; nil where there are no marks in it.
    var withoutMarks: Self? { get }
}

extension MarkedRecord {
    /// What `compare` finds, be this record one of now or one with marks.
    func compared<Finding>(_ compare: (Self) -> [Finding]) -> [Finding] {
        let found = compare(self)
        guard !found.isEmpty, let plain = withoutMarks else { return found }
        let others = compare(plain)
        return others.count < found.count ? others : found
    }
}

extension PublicRecord.ActivityRecord: MarkedRecord {
    var withoutMarks: Self? {
        var record = self
        for key in [ContentKey.goal, .reason] { record.told[key] = told[key].map { $0.mapped(ProseMarkup.words) } }
        for index in followUps.indices {
            record.followUps[index].reason = followUps[index].reason.map(ProseMarkup.words)
        }
        record.changes = changes.map(\.withoutMarks)
        return record == self ? nil : record
    }
}

extension PublicRecord.DialogueRecord: MarkedRecord {
    var withoutMarks: Self? {
        var record = self
        for index in views.indices {
            record.views[index].text = ProseMarkup.words(of: views[index].text)
            record.views[index].answer = views[index].answer.map(ProseMarkup.words)
        }
        record.changes = changes.map(\.withoutMarks)
        return record == self ? nil : record
    }
}

extension PublicRecord.FactRecord: MarkedRecord {
    var withoutMarks: Self? {
        var record = self
        for key in [ContentKey.problem, .goal] { record.fields[key] = fields[key].map(ProseMarkup.words) }
        record.changes = changes.map(\.withoutMarks)
        return record == self ? nil : record
    }
}

extension PublicRecord.ChangeRecord {
    fileprivate var withoutMarks: Self {
        var record = self
        record.reason = ProseMarkup.words(of: reason)
        return record
    }
}
