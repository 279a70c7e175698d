/// A value together with the place it was written at, for checks that can only be made later.
public struct Located<Value> {
    public let value: Value
    public let location: SourceLocation

    @inlinable
    public init(_ value: Value, at location: SourceLocation) {
        self.value = value
        self.location = location
    }

    @inlinable
    public func map<Other>(_ transform: (Value) -> Other) -> Located<Other> {
        Located<Other>(transform(value), at: location)
    }
}

extension Located: Sendable where Value: Sendable {}
