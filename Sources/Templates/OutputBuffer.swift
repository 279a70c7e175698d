/// The bytes of a page while it is written. A page consists of hundreds of short pieces, and an array asks more at each.
@safe struct OutputBuffer: ~Copyable {
    private var storage: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    private var count = 0

    init(capacity: Int) {
        self.capacity = max(capacity, 1)
        unsafe storage = .allocate(capacity: self.capacity)
    }

    deinit { unsafe storage.deallocate() }

    @inline(__always)
    mutating func append(_ piece: UnsafeBufferPointer<UInt8>) {
        guard let start = piece.baseAddress else { return }
        if count + piece.count > capacity { grow(to: count + piece.count) }
        unsafe (storage + count).initialize(from: start, count: piece.count)
        count += piece.count
    }

    mutating func append(_ piece: [UInt8]) {
        unsafe piece.withUnsafeBufferPointer { unsafe append($0) }
    }

    mutating func append(_ piece: String) {
        var piece = piece
        piece.withUTF8 { unsafe append($0) }
    }

    private mutating func grow(to needed: Int) {
        let capacity = max(needed, capacity * 2)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        unsafe larger.initialize(from: storage, count: count)
        unsafe storage.deallocate()
        unsafe storage = larger
        self.capacity = capacity
    }

    /// Appends all of it to an array.
    func write(to bytes: inout [UInt8]) {
        unsafe bytes.append(contentsOf: UnsafeBufferPointer(start: storage, count: count))
    }
}
