/// A table while it is read; a table within a cell is text of the cell.
struct OpenTable {
    private var depth = 0
    private var rows: [[[PastedText.Run]]] = []
    private(set) var isInCell = false

    private static let widest = 60

    var isOpen: Bool { depth > 0 }

    mutating func begin() {
        depth += 1
        if depth == 1 { rows = [] }
    }

    mutating func beginRow() {
        if depth == 1 { rows.append([]) }
    }

    /// - Parameter width: how many columns it is wide; the others are empty.
    mutating func beginCell(width: Int) {
        guard depth == 1 else { return }
        if rows.isEmpty { rows.append([]) }
        guard let row = rows.indices.last, rows[row].count < Self.widest else { return }
        rows[row].append([])
        isInCell = true
        // Behind the cell, so that what is read goes to the first of them.
        empty = min(max(0, width - 1), Self.widest)
    }

    private var empty = 0

    mutating func append(_ runs: [PastedText.Run]) {
        guard let row = rows.indices.last, let cell = rows[row].indices.last else { return }
        if !rows[row][cell].isEmpty { rows[row][cell].append(PastedText.Run(text: " ")) }
        rows[row][cell] += runs
    }

    mutating func endCell() {
        guard depth == 1, isInCell, let row = rows.indices.last else { return }
        isInCell = false
        for _ in 0..<empty where rows[row].count < Self.widest { rows[row].append([]) }
        empty = 0
    }

    /// The rows of the outermost table when it ends.
    ///
    /// - Parameter all: whether all that is open ends.
    mutating func end(all: Bool) -> [[[PastedText.Run]]]? {
        guard depth > 0 else { return nil }
        depth = all ? 0 : depth - 1
        guard depth == 0 else { return nil }
        isInCell = false
        defer { rows = [] }
        return rows
    }
}
