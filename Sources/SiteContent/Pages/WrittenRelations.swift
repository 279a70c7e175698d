package import Diagnostics

/// The other focus areas and activities that a focus area or an activity names, by address, as written.
package struct WrittenRelations: Sendable {
    /// `fortsätter`: what of earlier promises goes on in it.
    package var continues: [Located<String>]
    /// `hänger ihop med`: what else one should know of.
    package var related: [Located<String>]

    package init(continues: [Located<String>] = [], related: [Located<String>] = []) {
        self.continues = continues
        self.related = related
    }

    package var isEmpty: Bool { continues.isEmpty && related.isEmpty }
}
