/// A text beside the right end of a plot: a line's name and last figure, or the goal.
struct EndLabel: Sendable, Equatable {
    let lines: [String]
    let isGoal: Bool
    /// Where what it belongs to ends, in pixels from the top.
    let anchor: Double
    /// The middle of the text, moved from the anchor so that no two texts meet.
    var middle: Double

    /// - Parameter anchor: in pixels from the top.
    init(_ text: EndText, lines: [String], anchor: Double) {
        self.lines = lines
        isGoal = text.isGoal
        self.anchor = anchor
        middle = anchor
    }

    /// With a little air to the next label.
    var height: Double { Double(lines.count) * TextExtent.lineHeight + 4 }

    /// Labels that meet are moved apart, as little as possible and in order, and kept within the bounds if they fit.
    static func apart(_ labels: [EndLabel], within bounds: ClosedRange<Double>) -> [EndLabel] {
        let order = labels.indices.sorted { (labels[$0].anchor, $0) < (labels[$1].anchor, $1) }
        var stacks: [Stack] = []
        for index in order {
            var stack = Stack(labels[index], index, within: bounds)
            while let above = stacks.last, above.end > stack.start {
                stacks.removeLast()
                stack = above.joined(with: stack, within: bounds)
            }
            stacks.append(stack)
        }
        var result = labels
        for stack in stacks {
            var top = stack.start
            for index in stack.members {
                result[index].middle = top + labels[index].height / 2
                top += labels[index].height
            }
        }
        return result
    }

    /// Labels that touch: they move as one, to where their anchors are nearest on average.
    private struct Stack {
        var members: [Int]
        var height: Double
        /// Where the stack's top would have to be for each member to stand at its anchor.
        var wishes: [Double]
        var start: Double
        var end: Double { start + height }

        init(_ label: EndLabel, _ index: Int, within bounds: ClosedRange<Double>) {
            members = [index]
            height = label.height
            wishes = [label.anchor - label.height / 2]
            start = 0
            settle(within: bounds)
        }

        func joined(with below: Stack, within bounds: ClosedRange<Double>) -> Stack {
            var both = self
            both.members += below.members
            both.wishes += below.wishes.map { $0 - height }
            both.height += below.height
            both.settle(within: bounds)
            return both
        }

        private mutating func settle(within bounds: ClosedRange<Double>) {
            let wished = wishes.reduce(0, +) / Double(wishes.count)
            start = max(bounds.lowerBound, min(wished, bounds.upperBound - height))
        }
    }
}
