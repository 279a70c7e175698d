import Carried
import Diagnostics
import FileSystem
import Linting
import PageRendering
import PromiseModel
import SiteContent

/// The first stage: both folders read, each of their files by itself, none yet related to another.
package struct LoadedSite: Sendable {
    let options: BuildOptions
    /// The files of the content, as they lie there.
    let contentFolder: SourceFolder
    /// The files of the templates, as they lie there.
    let templatesFolder: SourceFolder
    /// The templates, bound to the view models of the pages.
    let templates: TemplateFolder
    /// The content, as what its places make it.
    let content: LoadedContent

    /// What was known before; nil where nothing is to be remembered.
    let memory: SiteMemory?

    /// Reads both folders.
    ///
    /// - Throws: `FileSystemError` when a folder or a file cannot be read.
    static func load(
        _ options: BuildOptions, after memory: SiteMemory?, progress: @Sendable (BuildProgress) -> Void
    ) async throws(FileSystemError) -> LoadedSite {
        progress(.reading)
        async let readTemplates = templates(options)
        let contentFolder: SourceFolder
        do throws(FileSystemError) {
            let folder = try await SourceFolder.read(
                options.content, opened: WellKnownFolder.name, width: options.width,
                inspectedBy: ContentRules.inspect(copied:), today: options.today.iso,
                known: memory?.files ?? [:])
            contentFolder = options.unsaved.reduce(Self.folder(folder, without: options.removed)) { $0.with($1) }
        } catch {
            // Of two folders that are not there the templates are named: the program's own come before the editor's.
            _ = try await readTemplates.get()
            throw error
        }
        let templatesFolder = try await readTemplates.get()
        progress(.read(files: contentFolder.files.count))

        // One task has the templates for itself; the content needs nothing of them but the ids that stand in them.
        async let templates = TemplateFolder(templatesFolder)
        let content = await LoadedContent.load(
            contentFolder, root: options.content, baseURL: options.baseURL,
            frameAnchors: TemplateFolder.anchors(in: templatesFolder), after: memory?.readings, width: options.width)
        return LoadedSite(
            options: options, contentFolder: contentFolder, templatesFolder: templatesFolder,
            templates: await templates, content: content, memory: memory)
    }

    /// A folder without some files; what is wrong with the folder itself is no matter of theirs.
    private static func folder(_ folder: SourceFolder, without paths: Set<PathKey>) -> SourceFolder {
        guard !paths.isEmpty else { return folder }
        return SourceFolder(files: folder.files.filter { !paths.contains(PathKey($0.path)) })
    }

    private static func templates(_ options: BuildOptions) async -> Result<SourceFolder, FileSystemError> {
        do throws(FileSystemError) {
            return .success(try await SourceFolder.read(options.templates, width: options.width))
        } catch {
            guard error.isMissing, error.path == options.templates, options.carriesTemplates else {
                return .failure(error)
            }
            return .success(carried(shownIn: options.templates))
        }
    }

    /// The templates that the program carries.
    ///
    /// - Parameter folder: the folder that people are told of.
    private static func carried(shownIn folder: String) -> SourceFolder {
        SourceFolder(
            files: CarriedFile.all(in: "templates/").map { file in
                SourceFile(path: file.path, source: SourceText(path: Path.join(folder, file.path), bytes: file.bytes))
            })
    }
}
