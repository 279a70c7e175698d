import Testing

@testable import Preview

@Suite struct ByteRangeTests {
    @Test(
        arguments: [
            ("bytes=0-0", 0..<1), ("bytes=0-9", 0..<10), ("bytes=0-99", 0..<10), ("bytes=3-", 3..<10),
            ("bytes=-3", 7..<10), ("bytes=-99", 0..<10), ("bytes=9-9", 9..<10), ("bytes=10-", 10..<10),
            ("bytes=10-20", 10..<10), ("bytes=-0", 10..<10), ("bytes=5-3", nil), ("bytes=", nil), ("bytes=-", nil),
            ("bytes=a-b", nil), ("bytes=0-1,3-4", nil), ("lines=0-1", nil), ("bytes=+1-2", nil), ("bytes=0--1", nil),
            ("bytes=99999999999999999999-", nil), ("bytes=0-99999999999999999999", nil),
        ] as [(String, Range<Int>?)])
    func parse(field: String, range: Range<Int>?) { #expect(ByteRange.parse(field, size: 10) == range) }

    @Test func ofNothingIsNothing() {
        #expect(ByteRange.parse("bytes=0-", size: 0) == 0..<0)
        #expect(ByteRange.parse("bytes=-5", size: 0) == 0..<0)
    }
}
