/// How much of what a list or a sum is made of is made up as an example.
struct ExampleShare: Sendable, Equatable {
    /// Whether anything is.
    let isSome: Bool
    /// Whether there is anything, and all of it is.
    let isAll: Bool

    init(_ areExamples: some Sequence<Bool>) {
        var hasExamples = false
        var hasOthers = false
        for isExample in areExamples {
            if isExample { hasExamples = true } else { hasOthers = true }
        }
        isSome = hasExamples
        isAll = hasExamples && !hasOthers
    }

    init(_ activities: [ActivityEntry]) { self.init(activities.lazy.map { $0.page.fields.isExample }) }
}
