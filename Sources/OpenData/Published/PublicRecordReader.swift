import ContentFormat
import Diagnostics
import SiteContent

/// Reads back what an earlier build told the public, from its open data.
///
/// Keys that an earlier version did not write are not known and are not compared; keys of a later one are passed over.
extension PublicRecord {
    /// Takes up `data/aktiviteter.json` as it was published.
    ///
    /// - Parameter address: the site's, as the data has it before each page's own.
    /// - Returns: whether it is the data that lofte writes.
    mutating func read(activities bytes: [UInt8], address: String) -> Bool {
        guard let file = JSONValue(bytes: bytes), case .array(let records) = file["aktiviteter"] else { return false }
        for json in records {
            guard let path = Self.path(json, address: address), let record = ActivityRecord(json) else { return false }
            activities[path] = record
        }
        // What is made up is nobody's record.
        for json in file["löften"]?.items ?? [] where json["exempel"]?.isTrue != true {
            guard let path = Self.path(json, address: address) else { return false }
            facts[path] = FactRecord(json)
        }
        return true
    }

    /// Takes up `data/dialoger.json`, likewise.
    mutating func read(dialogues bytes: [UInt8], address: String) -> Bool {
        guard let file = JSONValue(bytes: bytes), case .array(let records) = file["dialoger"] else { return false }
        for json in records {
            guard let path = Self.path(json, address: address), let record = DialogueRecord(json, address: address)
            else { return false }
            dialogues[path] = record
        }
        return true
    }

    private static func path(_ json: JSONValue, address: String) -> String? {
        guard let text = json["adress"]?.text, text.hasPrefix(address) else { return nil }
        return "/" + text.dropFirst(address.count)
    }
}

extension PublicRecord.ActivityRecord {
    fileprivate init?(_ json: JSONValue) {
        guard json["aktivitet"]?.text != nil, let status = json["läge"]?.text else { return nil }
        told = DataTable.activities.told(in: json)
        self.status = status
        isDelayed = json["försenad"]?.isTrue ?? false
        isExample = json["exempel"]?.isTrue ?? false
        changes = PublicRecord.ChangeRecord.list(json)
        followUps =
            json["uppföljningar"]?.items.compactMap { item in
                guard let text = item["text"]?.text else { return nil }
                let date = item["datum"]?.text ?? ContentWords.unknownDate
                return PublicRecord.FollowUpRecord(
                    date: date, text: text, status: item["status"]?.text, outcome: item["utfall"]?.number,
                    reason: item["orsak"]?.text, evidence: item["underlag"].map { $0.text ?? "" })
            } ?? []
    }
}

extension PublicRecord.FactRecord {
    fileprivate init(_ json: JSONValue) {
        fields = [:]
        for key in PromiseFacts.keys { fields[key] = json[key.memberName]?.text }
        changes = PublicRecord.ChangeRecord.list(json)
    }
}

extension PublicRecord.DialogueRecord {
    fileprivate init?(_ json: JSONValue, address: String) {
        guard json["datum"]?.text != nil, json["plats"]?.text != nil else { return nil }
        told = DataTable.dialogues.told(in: json)
        isExample = json["exempel"]?.isTrue ?? false
        changes = PublicRecord.ChangeRecord.list(json)
        views =
            json["synpunkter"]?.items.compactMap { item in
                item["text"]?.text.map {
                    PublicRecord.ViewRecord(
                        text: $0, answer: item["svar"]?.text, answerDue: item["svar_senast"]?.text,
                        decision: item["status"]?.text,
                        activity: item["aktivitet"]?.text.map {
                            $0.hasPrefix(address) ? "/" + $0.dropFirst(address.count) : $0
                        })
                }
            } ?? []
    }
}

extension PublicRecord.ChangeRecord {
    fileprivate static func list(_ json: JSONValue) -> [PublicRecord.ChangeRecord] {
        json["ändringar"]?.items.compactMap { item in
            guard let date = item["datum"]?.text, let field = item["fält"]?.text, let reason = item["orsak"]?.text
            else { return nil }
            return PublicRecord.ChangeRecord(
                date: date, field: field, before: item["före"]?.text, reason: reason,
                isCorrection: item["rättelse"]?.isTrue ?? false)
        } ?? []
    }
}
