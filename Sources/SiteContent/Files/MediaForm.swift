/// The forms of sounds and films.
enum MediaForm {
    static func flaw(of sample: FileSample, as form: FileKind.Form) -> FileFlaw? {
        let other = FileFlaw.other(FileGuess.name(of: sample))
        switch form {
        case .mpegAudio: return isMPEGAudio(sample) ? nil : other
        case .isoMedia:
            guard let brands = ISOBrands(sample), brands.isMedia else { return other }
            return ISOBoxes.flaw(of: sample)
        case .ogg: return sample.begins(with: "OggS".utf8) ? nil : other
        case .wave:
            return sample.begins(with: "RIFF".utf8) && sample.begins(with: "WAVE".utf8, at: 8)
                ? PictureForm.riffFlaw(sample) : other
        case .webM:
            let isWebM = sample.begins(with: [0x1A, 0x45, 0xDF, 0xA3]) && contains("webm", in: sample.head.prefix(64))
            return isWebM ? nil : other
        default: return nil
        }
    }

    /// A frame of sound (ISO/IEC 11172-3, 2.4.1.3), at the beginning or behind a tag (ID3v2.4, 3.1) and zeros.
    private static func isMPEGAudio(_ sample: FileSample) -> Bool {
        var offset = 0
        if sample.begins(with: "ID3".utf8) {
            let parts = (6..<10).compactMap { sample.number(at: $0, 1) }
            guard parts.count == 4, parts.allSatisfy({ $0 < 0x80 }) else { return false }
            offset = 10 + parts.reduce(0) { $0 << 7 | $1 }
            // A tag with a large picture: what follows is not looked at.
            if offset >= sample.head.count { return !sample.isWhole && offset < sample.size }
            while sample.number(at: offset, 1) == 0 { offset += 1 }
        }
        guard let frame = sample.number(at: offset, 3) else { return false }
        // Eleven bits; then neither a version, a layer, nor a rate that there is not.
        return frame >> 13 == 0x7FF && frame >> 11 & 3 != 1 && frame >> 9 & 3 != 0 && frame >> 4 & 15 != 15
    }

    private static func contains(_ text: String, in bytes: ArraySlice<UInt8>) -> Bool {
        bytes.indices.contains { bytes[$0...].starts(with: text.utf8) }
    }
}

/// The boxes that a film or a picture is made of (ISO/IEC 14496-12, 4.2).
enum ISOBoxes {
    /// What is wrong with the boxes on the outermost level: one that reaches beyond the file, or the lack of one.
    ///
    /// A film may come without its table of contents, as one that is sent in parts; a picture shows nothing without it.
    static func flaw(of sample: FileSample, needed: String? = nil) -> FileFlaw? {
        var offset = 0
        var isFound = needed == nil
        while offset < sample.size {
            guard var size = sample.number(at: offset, 4) else {
                // Behind what is looked at of a large file; of a small one the rest is too little for a box.
                return sample.isWhole ? (isFound ? nil : .cutOff) : nil
            }
            if let needed, sample.begins(with: needed.utf8, at: offset + 4) { isFound = true }
            // To the end of the file.
            if size == 0 { break }
            if size == 1 {
                guard let upper = sample.number(at: offset + 8, 4), upper < 1 << 16,
                    let lower = sample.number(at: offset + 12, 4)
                else { return .cutOff }
                size = upper << 32 | lower
            }
            guard size >= 8, size <= sample.size - offset else { return .cutOff }
            offset += size
        }
        return isFound ? nil : .cutOff
    }
}
