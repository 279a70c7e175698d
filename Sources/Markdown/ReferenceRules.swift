import Diagnostics

/// What a link or an image must have, and where it may lead.
enum ReferenceRules {
    /// The problems of a reference: `whole` marks all of it, the reference's own location its destination.
    ///
    /// `hasImage` says of a link that it holds an image, whose missing alt text is reported for itself.
    static func check(
        _ reference: MarkdownDocument.Reference, hasImage: Bool, whole: SourceLocation, destination: SourceLocation
    ) -> [Diagnostic] {
        var found: [Diagnostic] = []
        if reference.text.isBlank {
            switch reference.kind {
            case .image: found.append(missingAlt(reference, at: whole))
            case .link: if !hasImage { found.append(emptyLinkText(reference, at: whole)) }
            }
        }
        if reference.destination.isBlank {
            found.append(emptyLink(reference, at: whole))
        } else if let scheme = reference.scheme, !DestinationScheme.allowed.contains(scheme) {
            found.append(
                LocalFile.isScheme(scheme)
                    ? LocalFile.diagnostic(reference.destination, isImage: reference.kind == .image, at: destination)
                    : forbiddenScheme(scheme, of: reference.destination, at: destination))
        }
        return found
    }

    /// - Parameter address: the whole, which begins with the scheme.
    private static func forbiddenScheme(
        _ scheme: String, of address: String, at location: SourceLocation
    ) -> Diagnostic {
        // One that is nearly that of the web, before a site's name.
        let rest = address.dropFirst(scheme.count)
        let nearest = rest.hasPrefix("://") ? nearestName(to: scheme, in: ["https", "http"]) : nil
        return Diagnostic(
            .error, .forbiddenScheme,
            LocalizedText(
                sv: "en adress får inte börja med \"\(scheme):\"", en: "an address must not begin with \"\(scheme):\""),
            at: location,
            advice: nearest.map { LocalizedText(sv: "skriv \($0)\(rest)", en: "write \($0)\(rest)") }
                ?? LocalizedText(
                    sv: "en adress är en fil på webbplatsen eller börjar med https:, http:, mailto: eller tel:",
                    en: "an address is a file of the site, or begins with https:, http:, mailto: or tel:"))
    }

    private static func emptyLink(_ reference: MarkdownDocument.Reference, at location: SourceLocation) -> Diagnostic {
        let isLink = reference.kind == .link
        return Diagnostic(
            .error, .emptyLink,
            isLink
                ? LocalizedText(sv: "länken saknar adress", en: "the link has no address")
                : LocalizedText(sv: "bilden saknar adress", en: "the image has no address"),
            at: location,
            advice: isLink
                ? LocalizedText(
                    sv: "skriv adressen mellan parenteserna: [länktext](adress)",
                    en: "write the address between the parentheses: [link text](address)")
                : LocalizedText(
                    sv: "skriv filens namn mellan parenteserna: ![beskrivning](fil.png)",
                    en: "write the file's name between the parentheses: ![description](file.png)"))
    }

    private static func emptyLinkText(
        _ reference: MarkdownDocument.Reference, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .error, .emptyLinkText,
            LocalizedText(
                sv: "länken saknar text, så ingen kan se eller höra den",
                en: "the link has no text, so nobody can see or hear it"),
            at: location,
            advice: LocalizedText(
                sv: "skriv mellan hakparenteserna vart länken leder: [länktext](adress)",
                en: "write between the brackets where the link leads: [link text](address)"))
    }

    private static func missingAlt(_ reference: MarkdownDocument.Reference, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, .missingAlt,
            LocalizedText(
                sv: "bilden saknar beskrivning för den som inte ser den",
                en: "the image has no description for those who do not see it"),
            at: location,
            advice: LocalizedText(
                sv: "skriv mellan hakparenteserna vad bilden visar: ![Karta över centrum](karta.png)",
                en: "write between the brackets what the image shows: ![Map of the centre](map.png)"))
    }
}
