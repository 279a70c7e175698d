import ContentFormat
import Diagnostics
import PromiseModel
import SiteContent

/// Reads back what an earlier build told the public, from its open data. Members that are not known are passed over.
extension PublicRecord {
    /// Takes up `data/aktiviteter.json` as it was published.
    ///
    /// - Parameter address: the site's, as the data has it before each page's own.
    /// - Returns: whether it is the data that lofte writes.
    mutating func read(activities bytes: [UInt8], address: String) -> Bool {
        guard let file = try? JSONReader.decode(PublishedActivities.self, from: bytes) else { return false }
        for record in file.activities {
            guard let path = record.path(below: address) else { return false }
            activities[path] = record.told
        }
        for record in file.facts {
            guard let path = record.path(below: address) else { return false }
            facts[path] = record.told
        }
        return true
    }

    /// Takes up `data/dialoger.json`, likewise.
    mutating func read(dialogues bytes: [UInt8], address: String) -> Bool {
        guard let file = try? JSONReader.decode(PublishedDialogues.self, from: bytes) else { return false }
        for record in file.dialogues {
            guard let path = record.path(below: address) else { return false }
            var told = record.told
            // The activity that a view led to, from the site's root.
            for index in told.views.indices {
                guard let activity = told.views[index].activity, activity.hasPrefix(address) else { continue }
                told.views[index].activity = "/" + activity.dropFirst(address.count)
            }
            dialogues[path] = told
        }
        return true
    }
}

/// `data/aktiviteter.json`
private struct PublishedActivities: Decodable {
    let activities: [PublishedRecord<PublicRecord.ActivityRecord>]
    /// Of promises, areas and reports. What is made up is nobody's record.
    let facts: [PublishedRecord<PublicRecord.FactRecord>]

    init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: MemberName.self)
        activities = try members.decode([PublishedRecord<PublicRecord.ActivityRecord>].self, forKey: "aktiviteter")
        facts = try members.list("löften").filter { !$0.isExample }
    }
}

/// `data/dialoger.json`
private struct PublishedDialogues: Decodable {
    let dialogues: [PublishedRecord<PublicRecord.DialogueRecord>]

    init(from decoder: any Decoder) throws {
        dialogues = try decoder.container(keyedBy: MemberName.self)
            .decode([PublishedRecord<PublicRecord.DialogueRecord>].self, forKey: "dialoger")
    }
}

/// A record of open data, and whose it is.
private struct PublishedRecord<Record: Decodable>: Decodable {
    let told: Record
    let isExample: Bool
    private let address: String

    init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: MemberName.self)
        address = try members.decode(String.self, forKey: "adress")
        isExample = try members.isTrue("exempel")
        told = try Record(from: decoder)
    }

    /// Its page from the site's root; nil where it is another site's.
    func path(below site: String) -> String? {
        address.hasPrefix(site) ? "/" + address.dropFirst(site.count) : nil
    }
}

extension PublicRecord.ActivityRecord: Decodable {
    package init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: MemberName.self)
        guard members.contains("aktivitet") else { throw members.missing("aktivitet") }
        told = try DataTable.activities.told(in: members)
        status = try members.decode(String.self, forKey: "läge")
        isDelayed = try members.isTrue("försenad")
        isExample = try members.isTrue("exempel")
        changes = try members.list("ändringar")
        followUps = try members.list("uppföljningar")
    }
}

extension PublicRecord.FollowUpRecord: Decodable {
    init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: MemberName.self)
        date = try members.value("datum") { KnownDate($0) }
        text = try members.decode(String.self, forKey: "text")
        status = try members.value("status", DataWords.status)
        outcome = try members.amount("utfall", precision: "utfall_ord")
        outcomeDetails = Self.details(
            period: try members.text(MemberName(ContentKey.covers.memberName)),
            parts: try members.list(MemberName(ContentKey.outcomeParts.memberName)).map(\PublishedPart.told),
            judgement: try members.text(MemberName(ContentKey.goalReached.memberName)))
        reason = try members.text("orsak")
        evidence = try members.text("underlag") ?? ""
    }
}

/// An item of `delutfall`.
private struct PublishedPart: Decodable {
    let told: String

    init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: MemberName.self)
        let amount = try members.amount("antal", precision: "antal_ord").map(ContentWords.text) ?? ""
        told = "\(amount) \(try members.text("vad") ?? "")"
    }
}

extension PublishedMembers {
    /// A number, as exactly as the word beside it says; nil where there is none.
    fileprivate func amount(_ number: MemberName, precision word: MemberName) throws -> Amount? {
        let precision = try value(word) { word in ContentWords.precisions.first { $0.name == word }?.value }
        return try self.number(number).map { Amount($0, precision ?? .exact) }
    }
}

extension PublicRecord.FactRecord: Decodable {
    init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: MemberName.self)
        fields = [:]
        for key in PromiseFacts.keys {
            fields[key] = try? members.text(MemberName(key.memberName))
        }
        changes = try members.list("ändringar")
    }
}

extension PublicRecord.DialogueRecord: Decodable {
    init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: MemberName.self)
        for name: MemberName in ["datum", "plats"] where !members.contains(name) { throw members.missing(name) }
        told = try DataTable.dialogues.told(in: members)
        isExample = try members.isTrue("exempel")
        changes = try members.list("ändringar")
        views = try members.list("synpunkter")
    }
}

extension PublicRecord.ViewRecord: Decodable {
    init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: MemberName.self)
        text = try members.decode(String.self, forKey: "text")
        answer = try members.text("svar")
        answerDue = try members.value("svar_senast") { CalendarDate(iso: $0) }
        decision = try members.value("status", DataWords.decision)
        activity = try members.text("aktivitet")
    }
}

extension PublicRecord.ChangeRecord: Decodable {
    init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: MemberName.self)
        guard let day = try members.value("datum", { KnownDate($0) }) else { throw members.missing("datum") }
        date = day
        field = try members.decode(String.self, forKey: "fält")
        before = try members.text("före")
        reason = try members.decode(String.self, forKey: "orsak")
        isCorrection = try members.isTrue("rättelse")
    }
}
