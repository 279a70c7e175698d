import Diagnostics

/// The forms that are zip files with certain files in them.
enum PackedForm {
    static func flaw(of sample: FileSample, as form: FileKind.Form) -> FileFlaw? {
        let isEmptyZip = sample.begins(with: [0x50, 0x4B, 5, 6])
        guard sample.begins(with: [0x50, 0x4B, 3, 4]) || isEmptyZip else { return .other(FileGuess.name(of: sample)) }
        if form == .zip { return sample.ends(with: [0x50, 0x4B, 5, 6]) ? nil : .cutOff }
        guard let names = ZipDirectory(sample)?.names else { return .cutOff }
        switch form {
        case .office(let folder):
            guard names.contains("[Content_Types].xml"), names.contains(where: { $0.hasPrefix(folder) }) else {
                return .other(LocalizedText(sv: "en annan sorts fil", en: "another kind of file"))
            }
            return names.contains(where: isOfficeMacro) ? .macros : nil
        case .openDocument(let type):
            guard isMarked(sample, as: type) else {
                return .other(LocalizedText(sv: "en annan sorts fil", en: "another kind of file"))
            }
            return names.contains { $0.hasPrefix("Basic/") || $0.hasPrefix("Scripts/") } ? .macros : nil
        default: return nil
        }
    }

    /// ECMA-376 knows no macros; Microsoft's programs keep theirs in these parts.
    private static func isOfficeMacro(_ name: String) -> Bool {
        let name = FileEnding.lowercased(name.utf8)
        return ["vbaproject.bin", "vbadata.xml", "macrosheets/", "activex/"].contains(where: name.contains)
    }

    /// Whether the first file of the package is named `mimetype`, is not compressed, and says this type (ISO/IEC 26300-3, 3.3).
    private static func isMarked(_ sample: FileSample, as type: String) -> Bool {
        guard sample.begins(with: "mimetype".utf8, at: 30), sample.littleNumber(at: 26, 2) == 8,
            sample.littleNumber(at: 8, 2) == 0, let extra = sample.littleNumber(at: 28, 2)
        else { return false }
        // Behind it comes another record of the package; a longer type would go on.
        return sample.begins(with: (type + "PK").utf8, at: 38 + extra)
    }
}

/// The names of the files in a zip file, read from the list at its end (PKWARE, APPNOTE 6.3.10, 4.3.12 and 4.3.16).
///
/// Every offset is checked and every loop goes forwards, so that any bytes can be read.
struct ZipDirectory: Sendable {
    let names: [String]

    /// Nil when there is no list, or when it reaches beyond what is looked at.
    init?(_ sample: FileSample) {
        let bytes = sample.tail
        func number(at offset: Int, _ width: Int) -> Int? {
            guard offset >= bytes.startIndex, offset <= bytes.endIndex - width else { return nil }
            return bytes[offset..<offset + width].reversed().reduce(0) { $0 << 8 | Int($1) }
        }
        // Sought from the end: a comment of up to 65 535 bytes may follow.
        let lowest = max(bytes.startIndex, bytes.endIndex - 65_557)
        guard
            let end = stride(from: bytes.endIndex - 22, through: lowest, by: -1)
                .first(where: { number(at: $0, 4) == 0x0605_4B50 }),
            let count = number(at: end + 10, 2), let size = number(at: end + 12, 4), let start = number(at: end + 16, 4)
        else { return nil }
        // ZIP64 says its sizes elsewhere; who has four gigabytes or 65 535 files in a document is told that it cannot be read.
        guard start + size <= sample.size, start >= sample.tailOffset else { return nil }
        var offset = bytes.startIndex + start - sample.tailOffset
        var names: [String] = []
        for _ in 0..<count {
            guard number(at: offset, 4) == 0x0201_4B50, let name = number(at: offset + 28, 2),
                let extra = number(at: offset + 30, 2), let comment = number(at: offset + 32, 2),
                offset + 46 + name <= bytes.endIndex
            else { return nil }
            names.append(String(decoding: bytes[offset + 46..<offset + 46 + name], as: UTF8.self))
            offset += 46 + name + extra + comment
        }
        self.names = names
    }
}
