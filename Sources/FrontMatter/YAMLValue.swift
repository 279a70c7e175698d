/// What a YAML file says, whatever it is written as: no places, no order of keys, no styles.
enum YAMLValue: Equatable {
    /// Without the line breaks at its end, which depend on what stands below it.
    case text(String)
    case list([YAMLValue])
    case mapping([String: YAMLValue])
    case unreadable

    init(_ node: YAMLNode) {
        switch node {
        case .scalar(let scalar):
            var text = scalar.text[...]
            while text.last?.isNewline ?? false { text.removeLast() }
            self = .text(String(text))
        case .sequence(let list): self = .list(list.items.map(YAMLValue.init))
        case .mapping(let mapping): self = YAMLValue(mapping)
        case .unreadable: self = .unreadable
        }
    }

    init(_ mapping: YAMLMapping) {
        self = .mapping(
            Dictionary(
                mapping.entries.map { ($0.key.text, YAMLValue($0.value)) }, uniquingKeysWith: { first, _ in first }))
    }

    /// The same with another value at the end of a path, or without one; mappings that the path needs are made.
    func setting(_ value: YAMLValue?, at path: ArraySlice<YAMLStep>) -> YAMLValue {
        guard let step = path.first else { return value ?? .text("") }
        let rest = path.dropFirst()
        switch (step, self) {
        case (.key(let key), .mapping(var entries)):
            entries[key] = rest.isEmpty ? value : (entries[key] ?? .mapping([:])).setting(value, at: rest)
            return .mapping(entries)
        case (.key(let key), _): return .mapping([key: YAMLValue.mapping([:]).setting(value, at: rest)])
        case (.item(let index), .list(var items)):
            if rest.isEmpty, value == nil, items.indices.contains(index) {
                items.remove(at: index)
            } else if items.indices.contains(index) {
                items[index] = items[index].setting(value, at: rest)
            } else if index == items.count, let value {
                items.append(value)
            }
            return .list(items)
        case (.item, _): return .list(value.map { [$0] } ?? [])
        }
    }

    /// The same with two neighbours of the list at a path in the other order.
    func swapping(_ index: Int, at path: ArraySlice<YAMLStep>) -> YAMLValue {
        switch (path.first, self) {
        case (nil, .list(var items)) where items.indices.contains(index) && index > 0:
            items.swapAt(index, index - 1)
            return .list(items)
        case (.key(let key)?, .mapping(var entries)):
            entries[key] = entries[key]?.swapping(index, at: path.dropFirst())
            return .mapping(entries)
        case (.item(let item)?, .list(var items)) where items.indices.contains(item):
            items[item] = items[item].swapping(index, at: path.dropFirst())
            return .list(items)
        default: return self
        }
    }
}
