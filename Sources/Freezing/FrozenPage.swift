/// What is frozen of a page.
package struct FrozenPage: Sendable, Equatable {
    package enum Kind: String, Sendable {
        case promise = "löfte"
        case focusArea = "fokusområde"
        case activity = "aktivitet"
    }

    /// Why a page is gone, as `borttaget` said.
    package struct Removal: Sendable, Equatable {
        package let date: String
        package let reason: String

        package init(date: String, reason: String) {
            self.date = date
            self.reason = reason
        }

        init(_ items: [String]) { self.init(date: items.first ?? "", reason: items.dropFirst().joined(separator: " ")) }
    }

    /// That a page is not there any more.
    package enum End: Sendable, Equatable {
        case removed(Removal)
        /// What it told stands at another address.
        case moved(String)
    }

    package internal(set) var kind: Kind
    /// The number of the block that it came with.
    package internal(set) var block: Int
    /// By key of the content format, in the order in which it was told.
    package private(set) var told: [(name: String, value: FrozenValue)] = []
    package var followUps: [FrozenFollowUp] = []
    package var changes: [FrozenChange] = []
    package var end: End?

    package init(kind: Kind, block: Int = 0) {
        self.kind = kind
        self.block = block
    }

    package subscript(name: String) -> FrozenValue? { told.first { $0.name == name }?.value }

    package mutating func set(_ name: String, _ value: FrozenValue) {
        if let index = told.firstIndex(where: { $0.name == name }) {
            told[index].value = value
        } else {
            told.append((name, value))
        }
    }

    package static func == (left: FrozenPage, right: FrozenPage) -> Bool {
        left.kind == right.kind && left.told.count == right.told.count
            && zip(left.told, right.told).allSatisfy { $0 == $1 }
            && left.followUps == right.followUps && left.changes == right.changes && left.end == right.end
    }
}
