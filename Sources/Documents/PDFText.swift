/// A font of a PDF document, as far as it says which letters its codes are (ISO 32000-2, 9.10).
struct PDFFont {
    /// Bytes of a code.
    private var width: Int
    private var letters: [Int: String] = [:]
    private let hasMap: Bool

    /// - Parameter map: what its `ToUnicode` says (9.10.3).
    init(map: [UInt8]?, isComposite: Bool) {
        hasMap = map != nil
        width = isComposite ? 2 : 1
        guard let map else { return }
        var scanner = PDFScanner(map[...])
        var operands: [PDFValue] = []
        while let value = scanner.next() {
            guard case .word(let word) = value else {
                if operands.count < 4096 { operands.append(value) }
                continue
            }
            switch word {
            case "endcodespacerange":
                if case .string(let code)? = operands.first, (1...2).contains(code.count) { width = code.count }
            case "endbfchar":
                for index in stride(from: 0, to: operands.count - 1, by: 2) {
                    if case (.string(let code), .string(let text)) = (operands[index], operands[index + 1]) {
                        letters[Self.number(code)] = Self.text(text)
                    }
                }
            case "endbfrange":
                for index in stride(from: 0, to: operands.count - 2, by: 3) {
                    addRange(operands[index], operands[index + 1], operands[index + 2])
                }
            default: break
            }
            operands = []
        }
    }

    private mutating func addRange(_ first: PDFValue, _ last: PDFValue, _ texts: PDFValue) {
        guard case (.string(let first), .string(let last)) = (first, last) else { return }
        let (low, high) = (Self.number(first), Self.number(last))
        guard low <= high, high - low < 65_536 else { return }
        if case .array(let items) = texts {
            for (offset, item) in items.enumerated() where low + offset <= high {
                if case .string(let text) = item { letters[low + offset] = Self.text(text) }
            }
        } else if case .string(let start) = texts {
            let value = Self.number(start)
            for code in low...high {
                letters[code] = Unicode.Scalar(UInt32(truncatingIfNeeded: value + code - low)).map { String($0) }
            }
        }
    }

    private static func number(_ bytes: [UInt8]) -> Int { bytes.suffix(4).reduce(0) { $0 << 8 | Int($1) } }

    private static func text(_ bytes: [UInt8]) -> String {
        String(
            decoding: stride(from: 0, to: bytes.count - 1, by: 2).map {
                UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1])
            },
            as: UTF16.self)
    }

    /// The letters of a string that is shown in the font.
    func text(of string: [UInt8]) -> String {
        if !hasMap, width == 1 { return PDFText.latin(string) }
        return stride(from: 0, to: string.count - width + 1, by: width).map { index in
            letters[Self.number(Array(string[index..<index + width]))]
                ?? (width == 1 ? PDFText.latin([string[index]]) : "")
        }.joined()
    }
}

/// Reads the text that the contents of a page show (ISO 32000-2, 9.4), in the order in which they do.
struct PDFText {
    private let fonts: [String: PDFFont]
    private(set) var text: [UInt8] = []
    /// The names of what else is drawn.
    private(set) var drawn: [String] = []
    private var font: PDFFont?
    private var height: Double?
    private var isAtOrigin = false

    init(fonts: [String: PDFFont]) { self.fonts = fonts }

    mutating func read(_ contents: [UInt8]) {
        var scanner = PDFScanner(contents[...])
        var operands: [PDFValue] = []
        while let value = scanner.next() {
            guard case .word(let name) = value else {
                if operands.count < 64 { operands.append(value) }
                continue
            }
            run(name, operands)
            operands = []
        }
    }

    private mutating func run(_ name: String, _ operands: [PDFValue]) {
        switch name {
        case "Tf": if case .name(let font)? = operands.first { self.font = fonts[font] }
        case "Tj": show(operands.last)
        case "'", "\"":
            breakLine()
            show(operands.last)
        case "TJ":
            guard case .array(let parts)? = operands.last else { return }
            for part in parts {
                // In thousandths of the size: as wide as a blank.
                if case .number(let gap) = part, gap < -160 { addBlank() }
                show(part)
            }
        case "BT": isAtOrigin = true
        case "Td", "TD":
            guard case .number(let y)? = operands.last else { return }
            // The first one of a piece of text says where on the page it stands, others how much further.
            if isAtOrigin { move(to: y) } else if y != 0 { breakLine() }
        case "T*": breakLine()
        case "Tm": if case .number(let y)? = operands.last { move(to: y) }
        case "Do": if case .name(let name)? = operands.last, drawn.count < 256 { drawn.append(name) }
        default: break
        }
    }

    private mutating func move(to y: Double) {
        if let height, height != y { breakLine() }
        height = y
        isAtOrigin = false
    }

    private mutating func show(_ value: PDFValue?) {
        guard case .string(let bytes)? = value else { return }
        isAtOrigin = false
        text += (font?.text(of: bytes) ?? Self.latin(bytes)).utf8
    }

    private mutating func addBlank() {
        if let last = text.last, last > 0x20 { text.append(UInt8(ascii: " ")) }
    }

    private mutating func breakLine() {
        if let last = text.last, last != UInt8(ascii: "\n") { text.append(UInt8(ascii: "\n")) }
    }

    /// Bytes as Latin-1, which the usual encodings of fonts are but for quotation marks and dashes (annex D).
    static func latin(_ bytes: [UInt8]) -> String {
        String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    }

    /// A string outside the pages (7.9.2.2): UTF-16 or UTF-8 with a mark at its beginning, else nearly Latin-1.
    static func string(_ bytes: [UInt8]) -> String {
        if bytes.starts(with: [0xFE, 0xFF]) {
            let units = stride(from: 2, to: bytes.count - 1, by: 2).map {
                UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1])
            }
            return String(decoding: units, as: UTF16.self)
        }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return String(decoding: bytes.dropFirst(3), as: UTF8.self) }
        return latin(bytes)
    }
}
