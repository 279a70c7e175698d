/// One of the problems that a promise sets out to lessen.
package struct FocusArea: Sendable, Equatable {
    /// Its number in the signed document, from 1.
    package var number: Int
    /// The problem in a sentence (*problembild*).
    package var problem: String?
    package var causes: [String]
    package var goal: String?
    package var responsible: String?
    /// The same one by one, with those who take part; empty where nobody has parted them.
    package var responsibles: [Responsible]
    package var places: [NamedPlace]
    /// At what time of the day or of the week, in words.
    package var when: String?

    package init(
        number: Int, problem: String? = nil, causes: [String] = [], goal: String? = nil, responsible: String? = nil,
        responsibles: [Responsible] = [], places: [NamedPlace] = [], when: String? = nil
    ) {
        self.number = number
        self.problem = problem
        self.causes = causes
        self.goal = goal
        self.responsible = responsible
        self.responsibles = responsibles
        self.places = places
        self.when = when
    }
}
