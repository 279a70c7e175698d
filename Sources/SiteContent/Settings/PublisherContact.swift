/// What is put into `tel:` and `mailto:` on every page must lead somewhere.
package enum PublisherContact {
    /// Whether a text has the digits of one telephone number (3 to 15, ITU-T E.164), whatever stands between them.
    package static func isTelephone(_ text: String) -> Bool {
        (3...15).contains(text.unicodeScalars.count { ("0"..."9").contains($0) })
    }

    /// Whether a text is one address for e-mail: a name, one `@`, and a host with a full stop in it.
    package static func isEmail(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        // With a colon it has its `mailto:` already, and would get another.
        guard parts.count == 2, !parts[0].isEmpty,
            !text.contains(where: { $0.isWhitespace || ",;:<>\"()".contains($0) })
        else { return false }
        let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
        return labels.count >= 2 && labels.allSatisfy { !$0.isEmpty }
    }
}
