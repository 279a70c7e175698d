import FileSystem
import Testing

@testable import Carried

/// The program has in it what lies in the project, byte for byte.
@Suite("Carried files") struct CarriedFileTests {
    private static let project = Path.join(Path.parent(of: #filePath) ?? ".", "../..")
    private static let list = Path.join(project, "Sources/CCarried/carried.c")

    /// What is to be carried: every template, and what publishes a site by itself.
    private static func expected() throws -> [CarriedFile] {
        let templates = try FileTree(root: Path.join(project, "templates")).entries.map { "templates/" + $0.path }
        return try ([".github/workflows/publish.yml", ".gitlab-ci.yml", "hosting/steps.sh"] + templates).map { path in
            CarriedFile(path: path, bytes: try File.read(Path.join(project, path)))
        }
    }

    @Test("The list names every template, in the order of their folder") func listed() throws {
        let source = Self.source(try Self.expected().map(\.path))
        guard try File.read(Self.list) != Array(source.utf8) else { return }
        if Environment["LOFTE_RECORD"] == "1" {
            try File.write(Array(source.utf8), to: Self.list)
            Issue.record("Sources/CCarried/carried.c was recorded anew: build, and run without LOFTE_RECORD")
        } else {
            Issue.record("Sources/CCarried/carried.c is not what lies in templates/: run once with LOFTE_RECORD=1")
        }
    }

    @Test("Each has the bytes of its file") func bytes() throws {
        let expected = try Self.expected()
        #expect(CarriedFile.all.map(\.path) == expected.map(\.path))
        for (carried, file) in zip(CarriedFile.all, expected) {
            #expect(carried.bytes == file.bytes, "\(file.path)")
        }
        #expect(CarriedFile.all(in: "templates/").contains { $0.path == "layouts/base.mustache" })
    }

    /// The C file that carries these.
    private static func source(_ paths: [String]) -> String {
        let numbered = paths.enumerated()
        let embedded = numbered.map { number, path in
            """
            static const unsigned char file_\(number)[] = {
            #embed "../../\(path)"
            };

            """
        }
        let rows = numbered.map { number, path in "    {\"\(path)\", file_\(number), sizeof file_\(number)},\n" }
        return """
            // The files that the program carries. Made by Tests/CarriedTests (LOFTE_RECORD=1); do not change it by hand.
            #include "CCarried.h"

            // In C23, which the compiler reads in any C.
            #pragma clang diagnostic ignored "-Wc23-extensions"

            \(embedded.joined())
            static const struct lofte_carried files[] = {
            \(rows.joined())};

            size_t lofte_carried_count(void) { return sizeof files / sizeof files[0]; }

            struct lofte_carried lofte_carried_file(size_t number) { return files[number]; }

            """
    }
}
