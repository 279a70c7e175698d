/// A value together with the place it was written at, for checks that can only be made later.
package struct Located<Value> {
    package let value: Value
    package let location: SourceLocation

    @inlinable
    package init(_ value: Value, at location: SourceLocation) {
        self.value = value
        self.location = location
    }

    @inlinable
    package func map<Other>(_ transform: (Value) -> Other) -> Located<Other> {
        Located<Other>(transform(value), at: location)
    }
}

extension Located: Sendable where Value: Sendable {}
