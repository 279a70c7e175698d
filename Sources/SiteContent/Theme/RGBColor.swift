/// A colour of the sRGB space, eight bits a channel.
package struct RGBColor: Sendable, Hashable {
    package let red: UInt8
    package let green: UInt8
    package let blue: UInt8

    package init(red: UInt8, green: UInt8, blue: UInt8) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// Reads `#0b4459`, `0b4459`, `#abc`; nil for anything else.
    package init?(hex text: String) {
        let digits = Array((text.hasPrefix("#") ? text.dropFirst() : text[...]).utf8)
        let values = digits.compactMap { Self.value($0) }
        guard values.count == digits.count else { return nil }
        switch values.count {
        case 6:
            self.init(
                red: values[0] << 4 | values[1], green: values[2] << 4 | values[3], blue: values[4] << 4 | values[5])
        case 3: self.init(red: values[0] * 17, green: values[1] * 17, blue: values[2] * 17)
        default: return nil
        }
    }

    package static let white = RGBColor(red: 255, green: 255, blue: 255)
    package static let black = RGBColor(red: 0, green: 0, blue: 0)

    /// `#0b4459`
    package var hex: String {
        "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// The contrast between two colours, 1 to 21 (WCAG 2.2, "contrast ratio").
    package func contrast(to other: RGBColor) -> Double {
        let (a, b) = (luminance, other.luminance)
        return (max(a, b) + 0.05) / (min(a, b) + 0.05)
    }

    /// This colour with a share of another, 0 to 1.
    package func mixed(with other: RGBColor, share: Double) -> RGBColor {
        func mix(_ a: UInt8, _ b: UInt8) -> UInt8 {
            UInt8(min(255, max(0, (Double(a) * (1 - share) + Double(b) * share).rounded())))
        }
        return RGBColor(red: mix(red, other.red), green: mix(green, other.green), blue: mix(blue, other.blue))
    }

    /// The nearest to this colour on the way to another that has the contrast to a ground; the other itself if none has.
    package func mixed(towards other: RGBColor, untilContrast ratio: Double, to ground: RGBColor) -> RGBColor {
        for step in 0...100 {
            let color = mixed(with: other, share: Double(step) / 100)
            if color.contrast(to: ground) >= ratio { return color }
        }
        return other
    }

    /// WCAG 2.2, "relative luminance".
    private var luminance: Double {
        func linear(_ channel: UInt8) -> Double {
            let value = Double(channel) / 255
            return value <= 0.04045 ? value / 12.92 : Self.power((value + 0.055) / 1.055)
        }
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }

    /// `base` to the power of 2.4 for 0…1, without a mathematics library: x² · x^(2/5), the fifth root by Newton.
    private static func power(_ base: Double) -> Double {
        let square = base * base
        var root = square.squareRoot()
        guard root > 0 else { return 0 }
        for _ in 0..<40 {
            let fourth = root * root * root * root
            root -= (fourth * root - square) / (5 * fourth)
        }
        return square * root
    }

    private static func value(_ digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
