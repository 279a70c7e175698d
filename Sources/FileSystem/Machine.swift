import LibC

/// What the machine says of itself.
package enum Machine {
    /// How many processors may be used, at least 1.
    package static var processorCount: Int {
        max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    }

    /// Seconds since 1970-01-01 00:00 UTC.
    package static var unixSeconds: Int {
        Int(time(nil))
    }
}
