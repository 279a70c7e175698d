extension String {
    /// The text for where no line is broken: without soft hyphens (U+00AD), which some programs show and search for.
    package var withoutSoftHyphens: String {
        // The first byte of a soft hyphen and its kin, which few texts have.
        let mayHold = unsafe utf8.withContiguousStorageIfAvailable { bytes in
            for index in 0..<bytes.count where unsafe bytes[index] == 0xC2 { return true }
            return false
        }
        return mayHold == false ? self : String(String.UnicodeScalarView(unicodeScalars.filter { $0 != "\u{AD}" }))
    }
}
