import Checksums
package import FileSystem
import PromiseModel
import SiteContent
package import SiteOutput

/// A site as it was published: its manifest and what it told, read from a folder that holds the whole site, or no more
/// than the manifest and the data.
package struct PublishedSite: Sendable {
    private let folder: OpenFolder
    package let manifest: OutputManifest
    package let record: PublicRecord
    /// The day it shows.
    let day: CalendarDate

    /// Why a folder cannot be compared with.
    package enum Refusal: Error, Sendable {
        /// There is no manifest in it, or none that says how the site was made.
        case noManifest
        /// A file that the manifest names, or the manifest itself, is not whole, is not there, or holds something else.
        case damaged(path: String)
        case unreadable(FileSystemError)
    }

    /// Reads what lies in `folder`.
    package static func read(_ folder: String) throws(Refusal) -> PublishedSite {
        let folder = try opened(folder)
        guard let written = try bytes(OutputManifest.fileName, in: folder) else { throw .noManifest }
        let manifest = OutputManifest(bytes: written)
        guard manifest.condition != .damaged else { throw .damaged(path: OutputManifest.fileName) }
        guard let origin = manifest.origin else { throw .noManifest }
        // A list that names less than every site has is nobody's: with it nothing would be compared.
        guard necessary.allSatisfy({ manifest.owns($0) }) else { throw .damaged(path: OutputManifest.fileName) }
        guard let day = CalendarDate(iso: origin.day) else { throw .damaged(path: OutputManifest.fileName) }
        var record = PublicRecord()
        for path in [GeneratedPath.activitiesJSON, GeneratedPath.ofExamples(GeneratedPath.activitiesJSON)] {
            guard let bytes = try data(path, manifest, folder) else { continue }
            guard record.read(activities: bytes, address: origin.address) else { throw .damaged(path: path) }
        }
        for path in [GeneratedPath.dialoguesJSON, GeneratedPath.ofExamples(GeneratedPath.dialoguesJSON)] {
            guard let bytes = try data(path, manifest, folder) else { continue }
            guard record.read(dialogues: bytes, address: origin.address) else { throw .damaged(path: path) }
        }
        return PublishedSite(folder: folder, manifest: manifest, record: record, day: day)
    }

    /// What every site consists of, however little is in it.
    private static let necessary = ["index.html", GeneratedPath.activitiesJSON, GeneratedPath.dialoguesJSON]

    /// A file of open data, as it was when the manifest was written; nil when that names none.
    private static func data(
        _ name: String, _ manifest: OutputManifest, _ folder: OpenFolder
    ) throws(Refusal) -> [UInt8]? {
        guard let known = manifest.entries[name] else { return nil }
        // Without a checksum the list was written in the middle of a change.
        guard let entry = known, let bytes = try bytes(name, in: folder), SHA256(of: bytes) == entry.digest else {
            throw .damaged(path: name)
        }
        return bytes
    }

    private static func opened(_ folder: String) throws(Refusal) -> OpenFolder {
        do throws(FileSystemError) { return try OpenFolder(folder) } catch {
            throw error.isMissing ? .noManifest : .unreadable(error)
        }
    }

    /// The bytes of a file; nil when none is there, or something that is no plain file.
    private static func bytes(_ path: String, in folder: OpenFolder) throws(Refusal) -> [UInt8]? {
        do throws(FileSystemError) { return try folder.readIfThere(path) } catch { throw .unreadable(error) }
    }

    /// A published file's bytes, when it is in the folder and is what the manifest says.
    package func page(_ path: String) -> [UInt8]? {
        guard let entry = manifest.entries[path] ?? nil, let bytes = try? folder.read(path),
            SHA256(of: bytes) == entry.digest
        else { return nil }
        return bytes
    }
}
