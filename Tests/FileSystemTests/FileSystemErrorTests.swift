import FileSystem
import LibC
import TestSupport
import Testing

@Suite struct FileSystemErrorTests {
    @Test(
        arguments: [
            (ENOENT, .missing), (EACCES, .noPermission), (EPERM, .noPermission), (EROFS, .readOnly),
            (ENOSPC, .diskFull), (EDQUOT, .diskFull), (EISDIR, .isFolder), (ENOTDIR, .notFolder),
            (EMFILE, .tooManyFiles), (ENFILE, .tooManyFiles), (ENAMETOOLONG, .nameTooLong), (EEXIST, .other),
            (ELOOP, .notPlainFile), (ENXIO, .notPlainFile), (EIO, .diskFailed), (EXDEV, .otherDisk), (EBUSY, .inUse),
            (EILSEQ, .unreadableName),
            (EMLINK, .unsupported), (0, .other),
        ] as [(Int32, FileSystemError.Reason)])
    func reason(code: Int32, reason: FileSystemError.Reason) {
        #expect(FileSystemError(.read, "a", code: code).reason == reason)
    }

    @Test(arguments: [(ENOENT, true), (ENOTDIR, true), (EACCES, false), (EISDIR, false), (0, false)])
    func isMissing(code: Int32, expected: Bool) {
        #expect(FileSystemError(.read, "a", code: code).isMissing == expected)
    }

    @Test func equalByOperationPathAndCode() {
        let error = FileSystemError(.read, "a", code: ENOENT)
        #expect(error == FileSystemError(.read, "a", code: ENOENT))
        #expect(error != FileSystemError(.list, "a", code: ENOENT))
        #expect(error != FileSystemError(.read, "b", code: ENOENT))
        #expect(error != FileSystemError(.read, "a", code: EACCES))
    }

    @Test func systemMessageIsTheSystemsOwn() {
        #expect(FileSystemError(.read, "a", code: ENOENT).systemMessage == "No such file or directory")
        #expect(FileSystemError(.write, "a", code: ENOSPC).systemMessage == "No space left on device")
    }

    @Test func nameThatIsTooLong() throws {
        let folder = try TemporaryFolder()
        let path = folder.path(String(repeating: "x", count: 300))
        let error = #expect(throws: FileSystemError.self) { try File.create([], at: path) }
        #expect(error?.reason == .nameTooLong)
        #expect(Folder.kind(of: folder.path) == .folder)
    }
}
