import CTurboJPEG
import Documents

/// JPEG, by libjpeg-turbo.
enum JPEGCoding {
    /// What is unpacked at most, in pixels; of a picture in several passes everything is held in between.
    static let pixelLimit = 64_000_000
    static let progressiveLimit = 32_000_000

    /// Unpacks a picture at a fraction of its size that is not smaller than `side`, if it is larger than that.
    static func read(_ bytes: [UInt8], side: Int) throws(PictureRefusal) -> Pixels {
        guard let head = JPEGHead(bytes), head.width > 0, head.height > 0 else { throw .broken }
        guard head.width * head.height <= (head.isProgressive ? progressiveLimit : pixelLimit) else {
            throw .tooManyPixels(width: head.width, height: head.height)
        }
        guard let handle = unsafe tjInitDecompress() else { throw .broken }
        defer { unsafe _ = tjDestroy(handle) }
        var (width, height, subsampling, space) = (Int32(0), Int32(0), Int32(0), Int32(0))
        guard
            unsafe tjDecompressHeader3(
                handle, bytes, UInt(bytes.count), &width, &height, &subsampling, &space) == 0,
            // What was measured is what is unpacked.
            width == head.width, height == head.height
        else { throw .broken }
        guard space != Int32(TJCS_CMYK.rawValue), space != Int32(TJCS_YCCK.rawValue) else { throw .printColors }
        let eighths = eighths(longest: max(head.width, head.height), side: side)
        let (newWidth, newHeight) = ((head.width * eighths + 7) / 8, (head.height * eighths + 7) / 8)
        var samples = [UInt8](repeating: 0, count: newWidth * newHeight * 3)
        let status = unsafe tjDecompress2(
            handle, bytes, UInt(bytes.count), &samples, Int32(newWidth), 0, Int32(newHeight), Int32(TJPF_RGB.rawValue),
            lofte_jpeg_limits)
        let isWhole = unsafe status == 0 || isHarmless(handle)
        guard isWhole else { throw .broken }
        return Pixels(width: newWidth, height: newHeight, channels: 3, samples: samples)
    }

    /// In how many eighths of its size a picture is unpacked.
    private static func eighths(longest: Int, side: Int) -> Int {
        [1, 2, 4].first { (longest * $0 + 7) / 8 >= side } ?? 8
    }

    /// Some cameras leave bytes between the parts, which every reader passes over; all else that is told of is missing.
    @unsafe private static func isHarmless(_ handle: tjhandle) -> Bool {
        unsafe tjGetErrorCode(handle) == Int32(TJERR_WARNING.rawValue)
            && String(cString: tjGetErrorStr2(handle)).contains("extraneous bytes")
    }

    /// Packs a picture of three samples a pixel; nil when there is no memory for it.
    static func write(_ pixels: Pixels, quality: Int) -> [UInt8]? {
        guard let handle = unsafe tjInitCompress() else { return nil }
        defer { unsafe _ = tjDestroy(handle) }
        var packed: UnsafeMutablePointer<UInt8>?
        var size: UInt = 0
        let status = unsafe tjCompress2(
            handle, pixels.samples, Int32(pixels.width), 0, Int32(pixels.height), Int32(TJPF_RGB.rawValue), &packed,
            &size, Int32(TJSAMP_420.rawValue), Int32(quality), lofte_jpeg_careful)
        defer { unsafe tjFree(packed) }
        guard status == 0, let packed = unsafe packed else { return nil }
        return unsafe Array(UnsafeBufferPointer(start: packed, count: Int(size)))
    }
}
