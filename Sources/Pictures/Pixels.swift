/// A picture unpacked: rows of pixels from the top, each of one to four samples of a byte.
struct Pixels: Sendable, Equatable {
    let width: Int
    let height: Int
    /// Grey, or red, green and blue; the second or the fourth is opacity.
    let channels: Int
    let samples: [UInt8]

    var hasOpacity: Bool { channels.isMultiple(of: 2) }

    /// Whether no pixel is seen through.
    var isOpaque: Bool {
        guard hasOpacity else { return true }
        return stride(from: channels - 1, to: samples.count, by: channels).allSatisfy { samples[$0] == 255 }
    }

    /// The same in red, green and blue. What is not opaque is lost.
    var colors: Pixels {
        guard channels != 3 else { return self }
        var result: [UInt8] = []
        result.reserveCapacity(width * height * 3)
        for start in stride(from: 0, to: samples.count, by: channels) {
            if channels > 2 {
                result += samples[start..<start + 3]
            } else {
                result += repeatElement(samples[start], count: 3)
            }
        }
        return Pixels(width: width, height: height, channels: 3, samples: result)
    }

    // MARK: Smaller

    /// The same, neither wider nor higher than `side`: each new pixel is the mean of what it covers.
    func fitting(_ side: Int) -> Pixels {
        let longest = max(width, height)
        guard longest > side else { return self }
        let (newWidth, newHeight) = (max(1, width * side / longest), max(1, height * side / longest))
        let columns = Self.shares(of: width, on: newWidth)
        let rows = Self.shares(of: height, on: newHeight)
        var result = [UInt8](repeating: 0, count: newWidth * newHeight * channels)
        var sums = [Float](repeating: 0, count: newWidth * channels)
        for (y, row) in rows.enumerated() {
            for index in sums.indices { sums[index] = 0 }
            for (offset, weight) in row.weights.enumerated() {
                add(row.first + offset, weight: weight, columns, to: &sums)
            }
            write(sums, to: &result, at: y * newWidth * channels)
        }
        return Pixels(width: newWidth, height: newHeight, channels: channels, samples: result)
    }

    /// Which old pixels a new one covers, and how much of each; all weights together are 1.
    private struct Share {
        let first: Int
        let weights: [Float]
    }

    private static func shares(of old: Int, on new: Int) -> [Share] {
        let scale = Double(old) / Double(new)
        return (0..<new).map { index in
            let (start, end) = (Double(index) * scale, min(Double(old), Double(index + 1) * scale))
            let first = Int(start)
            let last = min(old - 1, Int(end.rounded(.up)) - 1)
            return Share(
                first: first,
                weights: (first...max(first, last)).map { pixel in
                    Float((min(end, Double(pixel + 1)) - max(start, Double(pixel))) / scale)
                })
        }
    }

    /// Adds a row, made narrower, to the sums. Colour counts as much as it is opaque.
    private func add(_ row: Int, weight: Float, _ columns: [Share], to sums: inout [Float]) {
        let start = row * width * channels
        for (x, column) in columns.enumerated() {
            var source = start + column.first * channels
            let target = x * channels
            for share in column.weights {
                let part = share * weight
                if hasOpacity {
                    let opacity = Float(samples[source + channels - 1]) * part
                    for channel in 0..<channels - 1 {
                        sums[target + channel] += Float(samples[source + channel]) * opacity
                    }
                    sums[target + channels - 1] += opacity
                } else {
                    for channel in 0..<channels { sums[target + channel] += Float(samples[source + channel]) * part }
                }
                source += channels
            }
        }
    }

    private func write(_ sums: [Float], to result: inout [UInt8], at start: Int) {
        for pixel in stride(from: 0, to: sums.count, by: channels) {
            let opacity = hasOpacity ? sums[pixel + channels - 1] : 1
            for channel in 0..<channels {
                let isOpacity = hasOpacity && channel == channels - 1
                let value = isOpacity ? opacity : opacity > 0 ? sums[pixel + channel] / opacity : 0
                result[start + pixel + channel] = UInt8(max(0, min(255, value.rounded())))
            }
        }
    }

    // MARK: Upright

    /// The same as it stands upright.
    ///
    /// - Parameter orientation: as Exif says it (CIPA DC-008, tag 0x0112), 1 to 8.
    func turned(_ orientation: Int) -> Pixels {
        guard orientation > 1 else { return self }
        let isOnItsSide = orientation >= 5
        let (newWidth, newHeight) = isOnItsSide ? (height, width) : (width, height)
        var result = [UInt8](repeating: 0, count: samples.count)
        for y in 0..<newHeight {
            for x in 0..<newWidth {
                let (oldX, oldY) =
                    switch orientation {
                    case 2: (width - 1 - x, y)
                    case 3: (width - 1 - x, height - 1 - y)
                    case 4: (x, height - 1 - y)
                    case 5: (y, x)
                    case 6: (y, height - 1 - x)
                    case 7: (width - 1 - y, height - 1 - x)
                    default: (width - 1 - y, x)
                    }
                let (from, to) = ((oldY * width + oldX) * channels, (y * newWidth + x) * channels)
                for channel in 0..<channels { result[to + channel] = samples[from + channel] }
            }
        }
        return Pixels(width: newWidth, height: newHeight, channels: channels, samples: result)
    }
}
