import CPNG

/// PNG, by libpng.
enum PNGCoding {
    /// What is unpacked at most, in pixels.
    static let pixelLimit = 32_000_000

    static func read(_ bytes: [UInt8]) throws(PictureRefusal) -> Pixels {
        var image = unsafe png_image()
        let outcome: Result<Pixels, PictureRefusal> = unsafe bytes.withUnsafeBytes { buffer in
            guard unsafe lofte_png_begin(&image, buffer.baseAddress, buffer.count) != 0 else {
                return .failure(.broken)
            }
            defer { unsafe png_image_free(&image) }
            let (width, height) = unsafe (Int(image.width), Int(image.height))
            guard width > 0, height > 0, width <= pixelLimit / height else {
                return .failure(.tooManyPixels(width: width, height: height))
            }
            let channels = Int(unsafe lofte_png_channels(image.format))
            var samples = [UInt8](repeating: 0, count: width * height * channels)
            guard unsafe png_image_finish_read(&image, nil, &samples, 0, nil) != 0 else { return .failure(.broken) }
            return .success(Pixels(width: width, height: height, channels: channels, samples: samples))
        }
        return try outcome.get()
    }

    /// Packs a picture; nil when there is no memory for it.
    static func write(_ pixels: Pixels) -> [UInt8]? {
        var size = 0
        let packed = unsafe lofte_png_written(
            UInt32(pixels.width), UInt32(pixels.height), UInt32(pixels.channels), pixels.samples, &size)
        guard let packed = unsafe packed else { return nil }
        defer { unsafe free(packed) }
        return unsafe Array(UnsafeRawBufferPointer(start: packed, count: size))
    }
}
