/// A step on the way to a value: a key of a mapping, or an item of a list, counted from 0.
package enum YAMLStep: Sendable, Hashable {
    case key(String)
    case item(Int)
}
