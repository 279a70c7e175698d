extension String {
    /// The text for where no line is broken: without soft hyphens (U+00AD), which some programs show and search for.
    var withoutSoftHyphens: String {
        let isPlain = !unicodeScalars.contains("\u{AD}")
        return isPlain ? self : String(String.UnicodeScalarView(unicodeScalars.filter { $0 != "\u{AD}" }))
    }
}
