import Concurrency
import Testing

@Suite("Work side by side")
struct ConcurrentMapTests {
    @Test(
        "The result is that of a plain map, whatever the width", arguments: [1, 2, 3, 8, 64], [0, 1, 2, 7, 64, 1_000])
    func result(width: Int, count: Int) async {
        let elements = Array(0..<count)
        #expect(await concurrentMap(elements, width: width) { $0 * 3 } == elements.map { $0 * 3 })
    }
}
