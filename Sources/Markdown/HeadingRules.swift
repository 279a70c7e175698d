import Diagnostics

/// The body's headings stand below the page's title.
enum HeadingRules {
    /// `location` marks the `#`, or the line of `===`.
    static func levelOne(at location: SourceLocation, isUnderlined: Bool) -> Diagnostic {
        Diagnostic(
            .warning, .headingLevelOne,
            LocalizedText(
                sv: "en rubrik på nivå 1 i brödtexten: sidans rubrik står redan överst, under \"rubrik\"",
                en: "a heading of level 1 in the body: the page's title already stands at the top, under \"rubrik\""),
            at: location,
            advice: LocalizedText(
                sv: isUnderlined ? "skriv --- under rubriken" : "byt # mot ##",
                en: isUnderlined ? "write --- below the heading" : "put ## in place of #"),
            replacement: isUnderlined ? "---" : "##")
    }
}
