import Localization

/// Sentences on those who answer for activities, or take part in them.
extension PageSentences {
    /// What one answers for and takes part in: `Ansvarar för 12 aktiviteter i två löften. Är med i 3 aktiviteter.`
    ///
    /// - Parameters:
    ///   - answered: how many activities it answers for.
    ///   - shared: how many it takes part in.
    ///   - promises: how many promises they belong to.
    package func share(answered: Int, shared: Int, promises: Int) -> String {
        var sentences: [String] = []
        let place = words(
            " i \(numbers.neuterWord(promises)) löfte\(promises == 1 ? "" : "n")",
            " of \(numbers.word(promises)) promise\(promises == 1 ? "" : "s")")
        if answered > 0 {
            let count = activities(answered) + place
            sentences.append(words("Ansvarar för \(count).", "Answers for \(count)."))
        }
        if shared > 0 {
            let count = activities(shared) + (answered > 0 ? "" : place)
            sentences.append(words("Är med i \(count).", "Takes part in \(count)."))
        }
        return sentences.joined(separator: " ")
    }

    /// The same by name: `Ansvarar för ”Belysning”, ”Dialogmöten” och 12 till i tre löften. Är också
    /// med i ”Trafikkontroller” och 2 till.`; empty where it does neither.
    ///
    /// - Parameters:
    ///   - answered: what the activities are called that it answers for, those first that are to be named.
    ///   - shared: the same of those that it takes part in.
    ///   - promises: how many promises they belong to.
    ///   - hasEnded: whether all of those have ended.
    package func share(answered: [String], shared: [String], promises: Int, hasEnded: Bool) -> String {
        let place =
            promises > 1
            ? words(" i \(numbers.neuterWord(promises)) löften", " of \(numbers.word(promises)) promises") : ""
        var sentences: [String] = []
        if !answered.isEmpty {
            let list = activitiesNamed(answered, limit: shared.isEmpty && answered.count <= 3 ? 3 : 2) + place
            sentences.append(
                hasEnded
                    ? words("Ansvarade för \(list).", "Answered for \(list).")
                    : words("Ansvarar för \(list).", "Answers for \(list)."))
        }
        if !shared.isEmpty {
            let (was, takes) = hasEnded ? ("Skulle vara", "was to take") : ("Är", "takes")
            sentences.append(
                answered.isEmpty
                    ? words(
                        "\(was) med i \(activitiesNamed(shared) + place).",
                        "\(takes.capitalizedFirst) part in \(activitiesNamed(shared) + place).")
                    : words(
                        "\(hasEnded ? "Skulle också vara" : "Är också") med i \(activitiesNamed(shared, limit: 1)).",
                        "Also \(takes) part in \(activitiesNamed(shared, limit: 1))."))
        }
        return sentences.joined(separator: " ")
    }

    /// Behind those who answer for most, how many more there are: `Tre till ansvarar för resten.`
    package func othersAnswer(_ count: Int) -> String {
        let number = numbers.word(count).capitalizedFirst
        return words(
            "\(number) till ansvarar för resten.", "\(number) more \(count == 1 ? "answers" : "answer") for the rest.")
    }

    /// Behind the name of a promise, that only what somebody answers for is counted: `, eget ansvar`
    package var ownResponsibility: String { words(", eget ansvar", ", own responsibility") }

    /// How many activities a page does not list, as a link to where they are: `300 till i listan över alla aktiviteter`.
    ///
    /// - Parameter isAll: whether it lists none.
    package func rest(_ count: Int, isAll: Bool = false) -> String {
        let figure = numbers.figure(count)
        guard !isAll else {
            return words("\(figure) i listan över alla aktiviteter", "\(figure) in the list of all activities")
        }
        return words("\(figure) till i listan över alla aktiviteter", "\(figure) more in the list of all activities")
    }
}
