/// Somebody who has a part in an activity or a focus area: a function, never a person.
package struct Responsible: Sendable, Equatable {
    package let name: String
    package let role: Role

    package init(name: String, role: Role = .answers) {
        self.name = name
        self.role = role
    }

    /// What somebody does of it.
    package enum Role: Sendable, Hashable, CaseIterable {
        /// `ansvarar`: answers for it.
        case answers
        /// `medverkar`: takes part in it, and answers for nothing.
        case takesPart
    }
}
