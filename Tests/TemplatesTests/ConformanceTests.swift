import Diagnostics
import FoundationEssentials
import Templates
import TestSupport
import Testing

/// The published cases of the Mustache specification, all but lambdas and dynamic names.
@Suite(.enabled(if: Conformance.folder != nil, "LOFTE_CONFORMANCE names no folder"))
struct ConformanceTests {
    static let counts = [
        ("comments", 12), ("delimiters", 14), ("interpolation", 42), ("inverted", 22), ("sections", 34),
        ("partials", 12), ("inheritance", 27),
    ]

    @Test(arguments: counts)
    func everyCaseIsThere(file: String, count: Int) throws {
        #expect(try SpecificationFile.load(file).tests.count == count)
    }

    @Test(arguments: try counts.flatMap { file, _ in try SpecificationFile.load(file).tests })
    func rendersAsSpecified(_ test: SpecificationCase) throws {
        let files = [("test", test.template)] + (test.partials ?? [:]).sorted { $0.key < $1.key }
        let (library, syntax) = TemplateLibrary.parse(
            files.map { ($0.0, SourceText(path: "\($0.0).mustache", $0.1)) }, rules: .specification)
        #expect(syntax.map(\.shorthand) == [])
        let root = ShapeBuilder().root(test.data)
        let (template, problems) = library.bind("test", to: root.shape)
        #expect(problems.map(\.shorthand) == [])
        var bytes: [UInt8] = []
        try #require(template).render(root, into: &bytes)
        #expect(String(decoding: bytes, as: UTF8.self) == test.expected)
    }
}

struct SpecificationFile: Decodable {
    let tests: [SpecificationCase]

    static func load(_ name: String) throws -> SpecificationFile {
        guard let folder = Conformance.folder else { return SpecificationFile(tests: []) }
        let data = try Data(contentsOf: URL(filePath: "\(folder)/mustache/\(name).json"))
        return try JSONDecoder().decode(SpecificationFile.self, from: data)
    }
}

struct SpecificationCase: Decodable, Sendable, CustomTestStringConvertible {
    let name: String
    let data: JSON
    let template: String
    let partials: [String: String]?
    let expected: String

    var testDescription: String { name }
}

/// Data of a case, numbers as the text they are written by.
enum JSON: Decodable, Sendable {
    case null
    case flag(Bool)
    case text(String)
    case list([JSON])
    case object([String: JSON])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let flag = try? container.decode(Bool.self) {
            self = .flag(flag)
        } else if let number = try? container.decode(Int.self) {
            self = .text("\(number)")
        } else if let number = try? container.decode(Double.self) {
            self = .text("\(number)")
        } else if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let list = try? container.decode([JSON].self) {
            self = .list(list)
        } else {
            self = .object(try container.decode([String: JSON].self))
        }
    }
}
