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
            contentFolder = options.unsaved.map(folder.with) ?? folder
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

    private static func templates(_ options: BuildOptions) async -> Result<SourceFolder, FileSystemError> {
        do throws(FileSystemError) {
            return .success(try await SourceFolder.read(options.templates, width: options.width))
        } catch {
            return .failure(error)
        }
    }
}
