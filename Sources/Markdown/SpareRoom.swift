extension Array {
    /// The same elements in no more memory than they need. What is kept of ten thousand pages must not keep the room that was
    /// left while it grew.
    var withoutSpareRoom: [Element] {
        guard capacity > count else { return self }
        return unsafe Array(unsafeUninitializedCapacity: count) { room, used in
            used = unsafe room.initialize(fromContentsOf: self)
        }
    }
}
