/// What a file of boxes says that it can be read as (ISO/IEC 14496-12, 4.3, `ftyp`): the major brand, then the compatible
/// ones.
struct ISOBrands: Sendable {
    private let brands: [String]

    /// Nil for a file that does not begin with that box.
    init?(_ sample: FileSample) {
        guard sample.size >= 12, sample.begins(with: "ftyp".utf8, at: 4), let size = sample.number(at: 0, 4) else {
            return nil
        }
        let end = min(size, sample.head.count, 256)
        let offsets = [8] + Array(stride(from: 16, to: end - 3, by: 4))
        brands = offsets.map { String(decoding: sample.head.dropFirst($0).prefix(4), as: UTF8.self) }
    }

    var isAVIF: Bool { brands.contains { $0 == "avif" || $0 == "avis" } }

    /// A general name of the format is the first in both kinds of pictures.
    var isHEIC: Bool {
        !isAVIF && (brands.first == "mif1" || brands.contains { $0.hasPrefix("hei") || $0.hasPrefix("hev") })
    }

    var isQuickTime: Bool { brands.first == "qt  " && !isMPEG4 }

    /// Sound or moving pictures that browsers know.
    var isMedia: Bool { !isAVIF && !isHEIC && isMPEG4 }

    private var isMPEG4: Bool {
        brands.contains { brand in
            ["iso", "mp4", "M4A", "M4B", "M4V", "avc", "dash", "msdh", "f4v", "MSNV", "3gp"].contains(
                where: brand.hasPrefix)
        }
    }
}
