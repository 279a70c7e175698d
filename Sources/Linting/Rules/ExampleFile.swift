/// The smallest files of their kinds that programs open, for examples that tests build.
enum ExampleFile {
    /// One pixel.
    static let png = png(chunks: [])

    /// One pixel, with these chunks before it.
    static func png(chunks: [UInt8]) -> [UInt8] {
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
            + [0, 0, 0, 13] + Array("IHDR".utf8) + [0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0, 0x1F, 0x15, 0xC4, 0x89]
            + chunks + [0, 0, 0, 10] + Array("IDAT".utf8)
            + [0x78, 0x9C, 0x63, 0, 1, 0, 0, 5, 0, 1, 0x0D, 0x0A, 0x2D, 0xB4]
            + [0, 0, 0, 0] + Array("IEND".utf8) + [0xAE, 0x42, 0x60, 0x82]
    }

    /// A head, a scan without a picture, and an end.
    static let jpeg = jpeg(segments: [])

    /// The same with segments behind the head, and with a scan of a number of zeros.
    static func jpeg(segments: [UInt8], scan: Int = 0) -> [UInt8] {
        [0xFF, 0xD8] + segments + [0xFF, 0xDA, 0, 2] + [UInt8](repeating: 0, count: scan) + [0xFF, 0xD9]
    }

    /// A page without a word.
    static let pdf = Array(
        """
        %PDF-1.4
        1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
        2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
        3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
        trailer<</Root 1 0 R>>
        %%EOF

        """.utf8)

    /// A circle.
    static let drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\"><circle r=\"5\"/></svg>\n"
}
