/// The size that an SVG drawing asks for: `width` and `height` of its root in pixels, or the sides of its `viewBox`.
enum DrawingSize {
    static func of(_ bytes: [UInt8]) -> PictureSize? {
        guard let tag = rootTag(bytes) else { return nil }
        let width = attribute("width", in: tag).flatMap(pixels)
        let height = attribute("height", in: tag).flatMap(pixels)
        let box = (attribute("viewBox", in: tag) ?? "").split { $0 == " " || $0 == "," || $0 == "\n" || $0 == "\t" }
            .compactMap { Double($0) }
        let sides = box.count == 4 && box[2] > 0 && box[3] > 0 ? (box[2], box[3]) : nil
        switch (width, height, sides) {
        case (let width?, let height?, _): return size(width, height)
        case (let width?, nil, let sides?): return size(width, width * sides.1 / sides.0)
        case (nil, let height?, let sides?): return size(height * sides.0 / sides.1, height)
        case (nil, nil, let sides?): return size(sides.0, sides.1)
        default: return nil
        }
    }

    private static func size(_ width: Double, _ height: Double) -> PictureSize? {
        guard width.isFinite, height.isFinite, width < 1e6, height < 1e6 else { return nil }
        // What is drawn may be small: its sides keep their relation.
        let scale = min(width, height) < 20 ? 100.0 : 1
        return PictureSize(width: Int((width * scale).rounded()), height: Int((height * scale).rounded()))
    }

    private static func rootTag(_ bytes: [UInt8]) -> String? {
        let head = bytes.prefix(1 << 16)
        guard let start = head.firstRange(of: Array("<svg".utf8))?.upperBound,
            let end = head[start...].firstIndex(of: UInt8(ascii: ">"))
        else { return nil }
        return String(validating: head[start..<end], as: UTF8.self)
    }

    private static func attribute(_ name: String, in tag: String) -> String? {
        var rest = tag[...]
        while let range = rest.firstRange(of: name) {
            let before = rest[..<range.lowerBound].last ?? " "
            let value = rest[range.upperBound...].drop(while: \.isWhitespace)
            rest = rest[range.upperBound...]
            guard before.isWhitespace, value.first == "=" else { continue }
            let quoted = value.dropFirst().drop(while: \.isWhitespace)
            guard let quote = quoted.first, quote == "\"" || quote == "'" else { continue }
            return String(quoted.dropFirst().prefix { $0 != quote })
        }
        return nil
    }

    /// CSS's absolute lengths (CSS Values and Units 4, 6.2); nil for those that depend on the page.
    private static func pixels(_ text: String) -> Double? {
        let units: [(String, Double)] = [
            ("px", 1), ("pt", 96 / 72), ("pc", 16), ("mm", 96 / 25.4), ("cm", 96 / 2.54), ("in", 96),
        ]
        let trimmed = text.filter { !$0.isWhitespace }
        let unit = units.first { trimmed.hasSuffix($0.0) }
        guard let number = Double(unit.map { trimmed.dropLast($0.0.count) } ?? trimmed[...]), number > 0 else {
            return nil
        }
        return number * (unit?.1 ?? 1)
    }
}
