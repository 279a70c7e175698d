extension Array {
    /// The same elements in no more memory than they need. What is kept of ten thousand pages must not keep the room that was
    /// left while it grew.
    var withoutSpareRoom: [Element] { capacity > count ? map { $0 } : self }
}
