import FileSystem

/// `transform` of every element, in the order of the elements, worked out by at most `width` tasks at a time.
///
/// Elements are handed out in runs, so that a task costs little however many elements there are; with a width of 1
/// nothing runs beside anything. The result never depends on `width`.
@inlinable public func concurrentMap<Element: Sendable, Result: Sendable>(
    _ elements: [Element], width: Int, _ transform: @escaping @Sendable (Element) -> Result
) async -> [Result] {
    guard width > 1, elements.count > 1 else { return elements.map(transform) }
    // Several runs a worker, so that a slow run at the end does not leave the others idle.
    let runLength = max(1, elements.count / (width * 64))
    let runs = stride(from: 0, to: elements.count, by: runLength).map { $0..<min($0 + runLength, elements.count) }
    return await withTaskGroup(of: (index: Int, results: [Result]).self) { group in
        var next = 0
        func addTask() {
            let index = next
            let run = runs[index]
            next += 1
            group.addTask {
                coverThread()
                return (index, elements[run].map(transform))
            }
        }
        while next < min(width, runs.count) { addTask() }
        var parts = [[Result]?](repeating: nil, count: runs.count)
        for await (index, results) in group {
            parts[index] = results
            if next < runs.count { addTask() }
        }
        return parts.flatMap { $0 ?? [] }
    }
}

/// For code of other targets that `concurrentMap` becomes part of, and that may not name what is `package`.
@usableFromInline func coverThread() { LastResort.coverThread() }
