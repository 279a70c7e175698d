package import PromiseModel

/// Tells who is named in the free texts that say who answers for activities.
///
/// A text is taken apart at `och`, `samt`, `and`, `&`, commas and slashes where the name on one side is known: that of one
/// of a promise's parties, or of a text that names somebody alone. `Miljö och hälsa` stays one name where no `Miljö` is known,
/// and what stands between known names is one.
package struct ResponsibleParties: Sendable {
    /// By the name in lower case, as it is shown.
    private let known: [String: String]
    /// By the text; a site has few of them and asks for each many times.
    private var names: [String: [String]] = [:]

    package init(_ promises: [PromiseEntry]) {
        let areas = promises.flatMap(\.areas).map(\.area)
        let activities = promises.flatMap(\.activities).map(\.activity)
        let lists = areas.map(\.responsibles) + activities.map(\.responsibles)
        self.init(
            parties: promises.flatMap { $0.promise.parties.map(\.name) + $0.promise.contributors }
                + lists.flatMap { $0.map(\.name) },
            responsibles: activities.lazy.filter(\.responsibles.isEmpty).map(\.responsible))
    }

    /// Those who answer for an activity, each by itself.
    package func answering(for activity: Activity) -> [String] {
        answering(in: activity.responsibles) ?? named(in: activity.responsible)
    }

    /// Those who answer for a focus area, each by itself.
    package func answering(for area: FocusArea) -> [String] {
        answering(in: area.responsibles) ?? area.responsible.map(named) ?? []
    }

    /// Those who take part in an activity, each by itself.
    package func takingPart(in activity: Activity) -> [String] {
        shown(activity.responsibles.filter { $0.role == .takesPart }.map(\.name)) + shown(activity.partners)
    }

    /// Those who take part in a focus area, each by itself.
    package func takingPart(in area: FocusArea) -> [String] {
        shown(area.responsibles.filter { $0.role == .takesPart }.map(\.name))
    }

    /// Names of one in other letters are shown in one way.
    private func shown(_ names: [String]) -> [String] { names.map { known[$0.lowercased()] ?? $0 } }

    /// Nil where nobody has parted them.
    private func answering(in list: [Responsible]) -> [String]? {
        list.isEmpty ? nil : shown(list.filter { $0.role == .answers }.map(\.name))
    }

    init(parties: [String], responsibles: some Sequence<String>) {
        var known: [String: String] = [:]
        // Hundreds of activities name the same few; of two ways to write a name, the first is shown.
        var texts: Set<String> = []
        for name in parties + Array(responsibles) where texts.insert(name).inserted {
            let key = name.lowercased()
            if known[key] == nil { known[key] = name }
        }
        self.known = known
        for text in Set(responsibles) { names[text] = read(text) }
    }

    /// Those that a text names, in its order; the text itself where it cannot be taken apart.
    package func named(in text: String) -> [String] { names[text] ?? read(text) }

    private func read(_ text: String) -> [String] {
        let pieces = Self.pieces(of: text)
        if pieces.count > 1, pieces.count <= Self.limit,
            let names = knownNames(in: pieces[...], of: text, isWhole: true) ?? partlyKnown(in: pieces, of: text)
        {
            var seen: Set<String> = []
            return names.filter { seen.insert($0).inserted }
        }
        return [known[text.lowercased()] ?? text]
    }

    /// Of more pieces than this a text is no list of names.
    private static let limit = 12

    /// The finest way to read pieces that follow each other as known names.
    private func knownNames(in pieces: ArraySlice<Range<String.Index>>, of text: String, isWhole: Bool) -> [String]? {
        guard let first = pieces.first else { return [] }
        for end in pieces.indices where !(isWhole && end == pieces.endIndex - 1) {
            let name = text[first.lowerBound..<pieces[end].upperBound].lowercased()
            guard let shown = known[name] else { continue }
            if let rest = knownNames(in: pieces[(end + 1)...], of: text, isWhole: false) { return [shown] + rest }
        }
        return nil
    }

    /// The known names among pieces, and each run of pieces between them as one; nil where none is known.
    private func partlyKnown(in pieces: [Range<String.Index>], of text: String) -> [String]? {
        var names: [String] = []
        var isAnyKnown = false
        var index = 0
        /// The first of the pieces that no name is known for yet.
        var unknown: Int?
        while index < pieces.count {
            if let (name, end) = knownName(from: index, in: pieces, of: text) {
                if let first = unknown { names.append(Self.run(pieces[first..<index], of: text)) }
                names.append(name)
                (unknown, isAnyKnown, index) = (nil, true, end + 1)
            } else {
                unknown = unknown ?? index
                index += 1
            }
        }
        if let first = unknown { names.append(Self.run(pieces[first...], of: text)) }
        return isAnyKnown ? names : nil
    }

    /// The longest known name that begins with a piece, as it is shown, and the last piece of it.
    private func knownName(
        from index: Int, in pieces: [Range<String.Index>], of text: String
    ) -> (name: String, end: Int)? {
        // `Barn- och utbildningsförvaltningen` is one, whoever is known.
        if index > 0, text[pieces[index - 1]].last == "-" { return nil }
        for end in pieces.indices[index...].reversed() where index > 0 || end < pieces.count - 1 {
            let name = known[text[pieces[index].lowerBound..<pieces[end].upperBound].lowercased()]
            if let name { return (name, end) }
        }
        return nil
    }

    private static func run(_ pieces: ArraySlice<Range<String.Index>>, of text: String) -> String {
        guard let first = pieces.first, let last = pieces.last else { return "" }
        return String(text[first.lowerBound..<last.upperBound])
    }

    /// A name that looks like several, and what the text around it would be as a list of names.
    package struct Doubt: Equatable {
        /// What is taken for one.
        package let name: String
        package let names: [String]
    }

    /// The first name in a text that looks like several, of which none is known: each begins with a capital letter, or ends as
    /// the names of authorities and associations do. Nil for another text.
    package func doubtful(in text: String) -> Doubt? {
        var doubted: String?
        let names = named(in: text).flatMap { name -> [String] in
            let pieces = Self.pieces(of: name)
            guard pieces.count > 1, pieces.count <= Self.limit, name == text || known[name.lowercased()] == nil else {
                return [name]
            }
            let parts = pieces.map { String(name[$0]) }
            guard parts.allSatisfy(Self.looksLikeBody) else { return [name] }
            doubted = doubted ?? name
            return parts
        }
        return doubted.map { Doubt(name: $0, names: names) }
    }

    private static func looksLikeBody(_ name: String) -> Bool {
        guard let first = name.first, name.last != "-" else { return false }
        let lower = name.lowercased()
        return first.isUppercase || endings.contains(where: lower.hasSuffix)
    }

    private static let endings = [
        "förvaltningen", "nämnden", "kontoret", "enheten", "avdelningen", "styrelsen", "kommunen", "regionen",
        "polisen",
        "föreningen", "föreningarna", "bolaget", "byrån", "verket", "tjänsten", "skolan", "hälsan", "vården", "jouren",
        "församlingen", "stiftelsen", "myndigheten", "centralen", "bankerna",
    ]

    private static let separators = [" och ", " samt ", " and ", " & ", ",", "/"]

    /// The pieces between separators, without blanks around them.
    private static func pieces(of text: String) -> [Range<String.Index>] {
        var pieces: [Range<String.Index>] = []
        var rest = text[...]
        while true {
            let next = separators.compactMap { rest.firstRange(of: $0) }.min { $0.lowerBound < $1.lowerBound }
            let piece = rest[..<(next?.lowerBound ?? rest.endIndex)]
            let start = piece.firstIndex { $0 != " " }
            let end = piece.lastIndex { $0 != " " }
            if let start, let end { pieces.append(start..<piece.index(after: end)) }
            guard let next else { return pieces }
            // The blank behind a separator may begin the next one: "A, och B".
            rest = rest[rest.index(before: next.upperBound)...].drop { $0 == "," || $0 == "/" }
        }
    }
}
