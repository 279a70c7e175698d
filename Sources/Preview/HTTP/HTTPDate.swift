import LibC

/// The time as HTTP writes it: `Mon, 23 Nov 2026 03:04:05 GMT` (IMF-fixdate, RFC 9110, section 5.6.7).
enum HTTPDate {
    private static let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    /// - Parameter seconds: Since 1970-01-01 00:00 UTC.
    static func text(unixSeconds seconds: Int) -> String {
        var clock = time_t(seconds)
        var parts = unsafe tm()
        unsafe _ = gmtime_r(&clock, &parts)
        func padded(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let day = unsafe (days[Int(parts.tm_wday)], padded(parts.tm_mday))
        let month = unsafe (months[Int(parts.tm_mon)], 1900 + Int(parts.tm_year))
        let time = unsafe [parts.tm_hour, parts.tm_min, parts.tm_sec].map(padded).joined(separator: ":")
        return "\(day.0), \(day.1) \(month.0) \(month.1) \(time) GMT"
    }
}
