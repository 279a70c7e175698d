import Localization

/// Sentences on those who answer for activities, or take part in them.
extension PageSentences {
    /// What one answers for and takes part in: `Svarar för 12 aktiviteter i två löften. Är med i 3 aktiviteter.`
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
            sentences.append(words("Svarar för \(count).", "Answers for \(count)."))
        }
        if shared > 0 {
            let count = activities(shared) + (answered > 0 ? "" : place)
            sentences.append(words("Är med i \(count).", "Takes part in \(count)."))
        }
        return sentences.joined(separator: " ")
    }

    /// How many activities a page does not list, as a link to where they are: `300 till i listan över alla aktiviteter`.
    package func rest(_ count: Int) -> String {
        let figure = numbers.figure(count)
        return words("\(figure) till i listan över alla aktiviteter", "\(figure) more in the list of all activities")
    }
}
