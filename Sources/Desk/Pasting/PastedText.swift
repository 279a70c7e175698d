/// A text from an office program: its parts, and what of it is not taken along.
struct PastedText: Equatable {
    var blocks: [Block] = []
    var dropped: Set<Dropped> = []

    /// A stretch of text in one look.
    struct Run: Equatable {
        var text: String
        var isBold = false
        var isItalic = false
        /// An address that a page may lead to.
        var address: String?

        func looks(like other: Run) -> Bool {
            isBold == other.isBold && isItalic == other.isItalic && address == other.address
        }
    }

    enum Block: Equatable {
        case paragraph([Run])
        /// 1 to 6.
        case heading(Int, [Run])
        /// An item of a list, this deep: 1 and up.
        case item(level: Int, isNumbered: Bool, [Run])
        case table([[[Run]]])

        /// Its text; of a table none.
        var runs: [Run] {
            switch self {
            case .paragraph(let runs), .heading(_, let runs), .item(_, _, let runs): runs
            case .table: []
            }
        }
    }

    /// What the content format has no place for.
    enum Dropped: CaseIterable {
        case pictures, colours, footnotes, comments, deletedText, ownLinks, mergedCells
    }
}
