/// A value in a YAML file, with the bytes it was written as.
///
/// Immutable. All ranges are byte offsets in the whole file, so that any problem found later can be shown in place.
package enum YAMLNode: Sendable {
    case scalar(YAMLScalar)
    case sequence(YAMLSequence)
    case mapping(YAMLMapping)
    /// A value that could not be read. The reason has been reported, so nothing more should be said about it.
    case unreadable(Range<Int>)

    /// The bytes of the value; see each kind for where it begins and ends.
    package var range: Range<Int> {
        switch self {
        case .scalar(let scalar): scalar.range
        case .sequence(let sequence): sequence.range
        case .mapping(let mapping): mapping.range
        case .unreadable(let range): range
        }
    }
}

/// A text (YAML 1.2, chapters 7.3 and 8.1). It has no type: the key it stands at decides what it must be.
package struct YAMLScalar: Sendable {
    /// The value: escapes resolved, lines folded.
    package let text: String
    /// Plain: its text. Quoted: with the quotes. Block: from the first to the last character of its content that is
    /// not blank. Empty (`key:`) or an empty block: an empty range behind the colon, the dash or the block's header.
    package let range: Range<Int>
    package let style: Style

    /// How a scalar is written.
    package enum Style: Sendable {
        case plain
        case quoted
        case block
    }
}

/// A list (YAML 1.2, chapters 7.4.1 and 8.2.1).
package struct YAMLSequence: Sendable {
    package let items: [YAMLNode]
    /// Flow: with the brackets. Block: from the first dash to the end of the last item.
    package let range: Range<Int>
    /// Whether it is written `[a, b]`, not with dashes.
    package let isFlow: Bool
}

/// Keys with values, in the order of the file (YAML 1.2, chapters 7.4.2 and 8.2.2). Every key is there once.
package struct YAMLMapping: Sendable {
    package let entries: [Entry]
    /// Flow: with the braces. Block: from the first key to the end of the last value. Of a whole file: all its YAML.
    package let range: Range<Int>
    /// Whether it is written `{a: b}`, not on lines of its own.
    package let isFlow: Bool

    /// A key and its value.
    package struct Entry: Sendable {
        package let key: YAMLScalar
        package let value: YAMLNode
        private let print: KeyPrint

        init(key: YAMLScalar, value: YAMLNode) {
            self.key = key
            self.value = value
            print = KeyPrint(key.text)
        }

        /// Whether its key is `name`, by canonical equivalence.
        ///
        /// - Parameter print: that of the name.
        func isCalled(_ name: String, _ print: KeyPrint) -> Bool {
            self.print.mayBeSame(as: print) && key.text == name
        }
    }

    /// The place of `key` in `entries`, or nil. Keys are compared by canonical equivalence (NFC and NFD are equal).
    func index(of key: String) -> Int? {
        let print = KeyPrint(key)
        return entries.firstIndex { $0.isCalled(key, print) }
    }

    /// The entry of `key`, or nil. Keys are compared by canonical equivalence (NFC and NFD are equal).
    package subscript(key: String) -> Entry? {
        index(of: key).map { entries[$0] }
    }
}
