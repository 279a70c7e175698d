internal import Diagnostics

/// Lines that stand less far in than what they go on with.
extension YAMLSyntaxExplainer {
    /// A line of text below a value that stands no further in than that value's key.
    func textTooFarLeft() -> Diagnostic? {
        let line = line(at: problem.kind == .missingColon ? problem.contextOffset : problem.offset)
        guard !line.indentation.isEmpty, !line.hasDash, line.key == nil, line.firstColon == nil, !line.isFlow,
            bytes[line.indentation].allSatisfy({ $0 == UInt8(ascii: " ") }), !line.isBlankOrComment,
            let before = lineBefore(line), before.key != nil, !before.value.isEmpty, !before.isFlow,
            case let missing = before.content.lowerBound - before.range.lowerBound + 2 - line.indentation.count,
            missing > 1
        else { return nil }
        return report(.textTooFarLeft(missing), line.content)
    }

    /// A line that stands less far in than the item, or the list, that it goes on with.
    func moreIndentation(_ line: YAMLLine) -> Diagnostic? {
        guard line.hasDash || line.key != nil else { return nil }
        let own = line.indentation.count
        var meant: Int?
        var above = line
        for _ in 0..<Self.listReach {
            guard let before = lineBefore(above) else { break }
            above = before
            let column = before.indentation.count
            // Below a text alone nobody can tell what a key belongs to.
            if before.hasDash, !line.hasDash, before.key == nil { return nil }
            if before.hasDash {
                // Keys stand below the first one of their item, items below the dash of another.
                let place = line.hasDash ? column : before.content.lowerBound - before.range.lowerBound
                if place > own { meant = place }
                if !line.hasDash || column <= own { break }
            } else if column <= own {
                break
            }
        }
        return meant.map { report(.tooLittleIndentation($0 - own), lineContent(at: line.range.lowerBound)) }
    }

    /// An item of a list without a blank behind its dash: libyaml takes it for a key, and fails at the line below.
    func dashWithoutBlank(above line: YAMLLine) -> Diagnostic? {
        guard let before = lineBefore(line), !before.hasDash, before.key != nil,
            bytes[before.content].first == .dash, let next = bytes.text(before.content).dropFirst().first, next.isLetter
        else { return nil }
        return report(.missingSpaceAfterDash, before.content.lowerBound..<before.content.lowerBound + 1)
    }
}
