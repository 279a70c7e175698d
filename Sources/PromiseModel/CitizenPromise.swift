/// A citizen promise (*medborgarlöfte*): what a municipality and the local police sign for a period.
package struct CitizenPromise: Sendable, Equatable {
    package var period: PromisePeriod
    package var parties: [Party]
    /// Who takes part besides the parties.
    package var contributors: [String]
    package var signed: KnownDate?
    /// Where it was signed.
    package var place: String?
    /// The signed document: a file in the content or an address.
    package var document: String?
    /// The goal of all of it in words.
    package var goal: String?

    package init(
        period: PromisePeriod, parties: [Party], contributors: [String] = [], signed: KnownDate? = nil,
        place: String? = nil, document: String? = nil, goal: String? = nil
    ) {
        self.period = period
        self.parties = parties
        self.contributors = contributors
        self.signed = signed
        self.place = place
        self.document = document
        self.goal = goal
    }
}

/// One who signed.
package struct Party: Sendable, Equatable {
    package var name: String
    /// The person who signed for the party.
    package var representative: String?
    /// That person's office.
    package var role: String?

    package init(name: String, representative: String? = nil, role: String? = nil) {
        self.name = name
        self.representative = representative
        self.role = role
    }
}
