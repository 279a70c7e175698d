import Diagnostics

/// Finds partials and parents that do not exist, and blocks given to parents that have no such block.
struct ReferenceCheck {
    private let library: TemplateLibrary
    /// For each template those that it uses.
    private let uses: [[Int]]
    /// For each template the number of the last search that came to it.
    private var visited: [Int]
    private var search = 0

    init(_ library: TemplateLibrary) {
        self.library = library
        uses = library.templates.map { template in
            Array(Set(template.references.compactMap { library.indices[$0.text] })).sorted()
        }
        visited = Array(repeating: 0, count: library.templates.count)
    }

    /// All that is wrong, template by template, in the order of the source.
    mutating func run() -> [Diagnostic] {
        let names = library.templates.map(\.name)
        var problems: [Diagnostic] = []
        for template in library.templates {
            let parents = Set(template.parents.map(\.name.range))
            var found = template.references
                .filter { library.indices[$0.text] == nil }
                .map {
                    Diagnostic.unknownTemplate(
                        $0, isPaired: parents.contains($0.range), in: template.source, known: names)
                }
            for parent in template.parents where !parent.overrides.isEmpty {
                found += unknownBlocks(in: parent, of: template)
            }
            problems += found.sortedByPlace()
        }
        return problems
    }

    private mutating func unknownBlocks(in parent: Parent, of template: Template) -> [Diagnostic] {
        guard let index = library.indices[parent.name.text],
            let known = blocks(reachableFrom: index, until: Set(parent.overrides.map(\.name.text)))
        else { return [] }
        let names = Set(known)
        return parent.overrides
            .filter { !names.contains($0.name.text) }
            .map { .unknownBlock($0.name, parent: parent.name, in: template.source, known: known) }
    }

    /// The blocks of a template and of all that it uses; nil once all those wanted are found, or when a template on the
    /// way is broken, so that its blocks are not known.
    private mutating func blocks(reachableFrom start: Int, until wanted: Set<String>) -> [String]? {
        search += 1
        var missing = wanted
        var found: [String] = []
        var queue = [start]
        visited[start] = search
        while let index = queue.popLast() {
            let template = library.templates[index]
            guard template.isSound else { return nil }
            for block in template.blocks {
                found.append(block)
                missing.remove(block)
            }
            if missing.isEmpty { return nil }
            for next in uses[index] where visited[next] != search {
                visited[next] = search
                queue.append(next)
            }
        }
        return found
    }
}
