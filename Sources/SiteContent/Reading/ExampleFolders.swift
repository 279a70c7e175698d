/// Which pages are examples by what they belong to: all that lie in the folder of a page that says `exempel: ja`.
enum ExampleFolders {
    /// The pages, in their order, each an example where its own page or that of a folder above it says so.
    ///
    /// - Parameter others: pages that are not among them and may have folders of their own.
    static func marked(_ pages: [Page], others: [Page] = []) -> [Page] {
        let folders = Set((pages + others).lazy.filter(\.fields.isExample).compactMap(\.ownFolder))
        if folders.isEmpty { return pages }
        return pages.map { page in
            let isBelow = LinkPath.folders(above: page.file.path).contains(where: folders.contains)
            return isBelow && !page.fields.isExample ? page.asExample : page
        }
    }
}

extension Page {
    /// The same page, made up as an example.
    fileprivate var asExample: Page {
        var fields = fields
        fields.isExample = true
        return Page(
            file: file, place: place, permalink: permalink, fields: fields, details: details, texts: texts,
            otherValues: otherValues, body: body, lostParts: lostParts, isWhole: isWhole, isTimed: isTimed)
    }
}
