/// How a text within an element looks, and what the element is.
struct PastedLook {
    var isBold = false
    var isItalic = false
    var address: String?
    /// Nothing within is a text of the document.
    var isSkipped = false
    /// The sign before an item, which Word writes as text.
    var isMarker = false
    /// Within how many lists.
    var listDepth = 0
    var isNumbered = false

    /// What an element changes.
    ///
    /// - Parameter dropped: is told what is not taken along.
    mutating func enter(_ tag: HTMLTokens.Tag, _ dropped: inout Set<PastedText.Dropped>) {
        switch tag.name {
        case "b", "strong": isBold = true
        case "i", "em", "cite": isItalic = true
        case "a": follow(tag, &dropped)
        case "ul", "ol":
            listDepth += 1
            isNumbered = tag.name == "ol"
        case "head": isSkipped = true
        case "del":
            isSkipped = true
            dropped.insert(.deletedText)
        default: break
        }
        weigh(tag, &dropped)
        hide(tag, &dropped)
    }

    private mutating func weigh(_ tag: HTMLTokens.Tag, _ dropped: inout Set<PastedText.Dropped>) {
        if let weight = tag.style("font-weight") {
            isBold = weight == "bold" || weight == "bolder" || (Int(weight) ?? 0) >= 600
        }
        if let slope = tag.style("font-style") { isItalic = slope == "italic" || slope == "oblique" }
        let plain: Set<String> = [
            "windowtext", "black", "#000000", "#000", "auto", "inherit", "initial", "rgb(0, 0, 0)", "rgb(0,0,0)",
            "transparent", "white", "#ffffff", "#fff", "rgb(255, 255, 255)", "none", "currentcolor",
        ]
        let colours = [
            // The colour of a link is the link's.
            tag.name == "a" || address != nil ? nil : tag.style("color"), tag.style("background"),
            tag.style("background-color"), tag.style("mso-highlight"),
            tag.name == "font" && address == nil ? tag.attributes["color"]?.lowercased() : nil,
        ]
        if colours.contains(where: { $0.map { !plain.contains($0) } ?? false }) { dropped.insert(.colours) }
    }

    private mutating func follow(_ tag: HTMLTokens.Tag, _ dropped: inout Set<PastedText.Dropped>) {
        let `class` = tag.attributes["class"]?.lowercased() ?? ""
        if tag.style("mso-footnote-id") != nil || tag.style("mso-endnote-id") != nil
            || `class`.hasPrefix("sdfootnote") || `class`.hasPrefix("sdendnote")
        {
            isSkipped = true
            dropped.insert(.footnotes)
            return
        }
        guard let href = tag.attributes["href"].map({ Self.plain($0) }), !href.isEmpty, !href.hasPrefix("#") else {
            return
        }
        let isPublic = ["https://", "http://", "mailto:", "tel:"].contains { href.lowercased().hasPrefix($0) }
        if isPublic { address = href } else { dropped.insert(.ownLinks) }
    }

    /// As browsers read an address: without line breaks, tabs, and blanks round it.
    private static func plain(_ address: String) -> String {
        String(String.UnicodeScalarView(address.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F })).trimmed
    }

    private mutating func hide(_ tag: HTMLTokens.Tag, _ dropped: inout Set<PastedText.Dropped>) {
        let style = tag.attributes["style"]?.lowercased().filter { $0 != " " } ?? ""
        guard !style.isEmpty || tag.attributes["class"] != nil || tag.attributes["id"] != nil else { return }
        if style.contains("display:none") || style.contains("mso-hide:all") { isSkipped = true }
        if style.contains("mso-list:ignore") { isMarker = true }
        let element = tag.style("mso-element")
        let `class` = tag.attributes["class"]?.lowercased() ?? ""
        let id = tag.attributes["id"]?.lowercased() ?? ""
        if element == "footnote-list" || element == "endnote-list" || element == "footnote" || element == "endnote"
            || `class` == "msofootnotereference" || `class` == "msoendnotereference"
            || tag.name == "div" && (id.hasPrefix("sdfootnote") || id.hasPrefix("sdendnote"))
        {
            isSkipped = true
            dropped.insert(.footnotes)
        }
        if element == "comment-list" || element == "comment" || `class` == "msocommentreference"
            || style.contains("mso-comment-reference") && tag.name == "a" || `class` == "msocomanchor"
        {
            isSkipped = true
            dropped.insert(.comments)
        }
    }
}
