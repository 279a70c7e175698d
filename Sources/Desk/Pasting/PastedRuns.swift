/// Stretches of text made fit to be written.
enum PastedRuns {
    /// What stands for a line break within a paragraph.
    static let lineBreak: Character = "\u{2028}"

    /// With one blank where there are several, none at the ends, and equal looks put together.
    static func tidied(_ runs: [PastedText.Run]) -> [PastedText.Run] {
        var result: [PastedText.Run] = []
        var endsInBlank = true
        for run in runs {
            var text = ""
            var blanks = 0
            var wasHard = false
            func close() {
                guard blanks > 0 else { return }
                if wasHard {
                    text.append("\u{A0}")
                } else if !endsInBlank {
                    text.append(" ")
                }
                endsInBlank = true
                blanks = 0
            }
            for character in run.text where character != "\u{AD}" && character != "\u{FEFF}" && character != "\u{200B}"
            {
                if character == lineBreak {
                    blanks = 0
                    text.append(lineBreak)
                    endsInBlank = true
                } else if character == "\u{A0}" || character.isWhitespace {
                    // One that keeps two words together stays; several are how typewriters indent.
                    wasHard = character == "\u{A0}" && blanks == 0 && !endsInBlank
                    blanks += 1
                } else if character.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F }) {
                    close()
                    text.append(character)
                    endsInBlank = false
                }
            }
            close()
            guard !text.isEmpty else { continue }
            var tidy = run
            tidy.text = text
            if let last = result.indices.last, result[last].looks(like: tidy) {
                result[last].text += text
            } else {
                result.append(tidy)
            }
        }
        return trimmed(result)
    }

    static func trimmed(_ runs: [PastedText.Run]) -> [PastedText.Run] {
        var runs = runs
        while let last = runs.indices.last {
            while runs[last].text.last?.isWhitespace ?? false { runs[last].text.removeLast() }
            guard runs[last].text.isEmpty else { break }
            runs.removeLast()
        }
        while let first = runs.indices.first {
            while runs[first].text.first?.isWhitespace ?? false { runs[first].text.removeFirst() }
            guard runs[first].text.isEmpty else { break }
            runs.removeFirst()
        }
        return runs
    }

    /// Parted where two line breaks follow each other.
    static func paragraphs(_ runs: [PastedText.Run]) -> [[PastedText.Run]] {
        var result: [[PastedText.Run]] = [[]]
        var breaks = 0
        for run in runs {
            var part = run
            part.text = ""
            for character in run.text {
                if character == lineBreak {
                    breaks += 1
                    continue
                }
                if character == " ", breaks > 0 { continue }
                if breaks >= 2 {
                    result[result.count - 1].append(part)
                    result.append([])
                    part.text = ""
                } else if breaks == 1 {
                    part.text.append(lineBreak)
                }
                breaks = 0
                part.text.append(character)
            }
            result[result.count - 1].append(part)
        }
        return result.map { trimmed($0.filter { !$0.text.isEmpty }) }.filter { !$0.isEmpty }
    }
}

/// An item of a list that is written by hand: a sign and a gap before the text.
struct FakeItem {
    let isNumbered: Bool
    let runs: [PastedText.Run]

    init?(_ runs: [PastedText.Run]) {
        guard var first = runs.first, first.address == nil, let gap = first.text.firstIndex(where: \.isWhitespace)
        else {
            return nil
        }
        let sign = first.text[..<gap]
        guard ["·", "•", "▪", "◦", "‣", "\u{F0B7}", "\u{F0A7}"].contains(String(sign)) else { return nil }
        first.text = String(first.text[gap...])
        isNumbered = false
        self.runs = PastedRuns.trimmed([first] + runs.dropFirst())
        guard !self.runs.isEmpty else { return nil }
    }

    /// Whether the sign before an item is a number or a letter: `1.`, `a)`, `iv.`
    static func isNumbered(_ sign: String) -> Bool {
        guard let last = sign.last, last == "." || last == ")" else { return false }
        let rest = sign.dropLast().drop { $0 == "(" }
        return !rest.isEmpty && rest.count <= 8 && rest.allSatisfy { $0.isLetter || $0.isNumber || $0 == "." }
    }
}
