/// The forms of pictures made of points.
enum PictureForm {
    static func flaw(of sample: FileSample, as form: FileKind.Form) -> FileFlaw? {
        switch form {
        case .jpeg: sample.begins(with: [0xFF, 0xD8, 0xFF]) ? jpegFlaw(sample) : other(sample)
        case .png: sample.begins(with: pngStart) ? pngFlaw(sample) : other(sample)
        case .gif:
            sample.begins(with: "GIF87a".utf8) || sample.begins(with: "GIF89a".utf8) ? gifFlaw(sample) : other(sample)
        case .webP:
            sample.begins(with: "RIFF".utf8) && sample.begins(with: "WEBPVP8".utf8, at: 8)
                ? riffFlaw(sample) : other(sample)
        case .avif: ISOBrands(sample)?.isAVIF == true ? ISOBoxes.flaw(of: sample, needed: "meta") : other(sample)
        case .icon: iconFlaw(sample)
        default: nil
        }
    }

    private static let pngStart: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    private static func other(_ sample: FileSample) -> FileFlaw { .other(FileGuess.name(of: sample)) }

    /// ITU-T T.81, annex B: segments up to the scan, and somewhere behind its head the end of the picture. Cameras put more
    /// behind that.
    private static func jpegFlaw(_ sample: FileSample) -> FileFlaw? {
        var offset = 2
        while let marker = sample.number(at: offset, 2), marker >> 8 == 0xFF {
            switch marker & 0xFF {
            case 0xFF: offset += 1
            case 0xD9: return .cutOff
            case 0x01, 0xD0...0xD7: offset += 2
            case 0xDA: return sample.ends(with: [0xFF, 0xD9], after: offset) ? nil : .cutOff
            default:
                guard let length = sample.number(at: offset + 2, 2), length >= 2 else { return .cutOff }
                offset += 2 + length
            }
        }
        // A large picture may have more before the scan than is looked at.
        return offset >= sample.head.count && !sample.isWhole ? nil : .cutOff
    }

    /// W3C, Portable Network Graphics, third edition, 5.3: chunks from `IHDR` to `IEND`.
    private static func pngFlaw(_ sample: FileSample) -> FileFlaw? {
        guard sample.begins(with: "IHDR".utf8, at: 12) else { return .other(nil) }
        guard sample.isWhole else { return sample.ends(with: Array("IEND".utf8)) ? nil : .cutOff }
        var offset = 8
        while let length = sample.number(at: offset, 4), length <= sample.size - offset - 12 {
            if sample.begins(with: "IEND".utf8, at: offset + 4) { return nil }
            offset += length + 12
        }
        return .cutOff
    }

    /// CompuServe, GIF89a: behind the head and its colours begin blocks of three kinds.
    private static func gifFlaw(_ sample: FileSample) -> FileFlaw? {
        guard let flags = sample.number(at: 10, 1) else { return .cutOff }
        let colors = flags & 0x80 == 0 ? 0 : 3 << (flags & 7 + 1)
        guard let block = sample.number(at: 13 + colors, 1) else { return .cutOff }
        guard block == 0x21 || block == 0x2C else { return .other(nil) }
        return sample.ends(with: [0x3B]) ? nil : .cutOff
    }

    /// RFC 9649, 2.4: the size that the head says.
    static func riffFlaw(_ sample: FileSample) -> FileFlaw? {
        guard let size = sample.littleNumber(at: 4, 4) else { return .cutOff }
        return size + 8 <= sample.size + 1 ? nil : .cutOff
    }

    /// A directory of pictures, each within the file.
    private static func iconFlaw(_ sample: FileSample) -> FileFlaw? {
        guard sample.begins(with: [0, 0, 1, 0]), let count = sample.littleNumber(at: 4, 2), count > 0 else {
            return other(sample)
        }
        for index in 0..<count {
            guard let size = sample.littleNumber(at: 14 + index * 16, 4),
                let start = sample.littleNumber(at: 18 + index * 16, 4),
                start + size <= sample.size
            else { return .cutOff }
        }
        return nil
    }
}
