import ContentFormat
import Diagnostics
import FileSystem
import FrontMatter
import Pictures
import Preview
import SiteContent
import SiteGeneration
import SiteModel

/// Pictures: chosen, made as a page needs them, described and put on the page.
extension DeskService {
    private var pictures: PictureFolder { PictureFolder(store: store, drafts: drafts) }

    func picturePage(
        _ path: String, form: PictureForm = PictureForm(), kept: String? = nil, problems: [FieldProblem] = [],
        token: String
    ) throws(FileSystemError) -> WritingAnswer {
        guard let (file, _, editor) = try illustrated(path) else { return .missing }
        let html = PicturePage(
            path: path, title: title(of: file), form: form, kept: kept,
            hasPicture: editor.node(at: [YAMLStep.key(ContentKey.picture.rawValue)]) != nil, problems: problems,
            token: token, language: language
        ).html
        return problems.isEmpty ? .page(html) : .refused(html)
    }

    /// A page that can have a picture; nil for any other file, and for one with an error in what stands above its text.
    private func illustrated(
        _ path: String
    ) throws(FileSystemError) -> (file: SourceFile, form: FileForm, editor: YAMLEditor)? {
        guard let file = try store.file(path), let form = FileForm(Place(path: path)), form.isPage,
            let editor = YAMLEditor(file.source, isPage: true)
        else { return nil }
        return (file, form, editor)
    }

    private func title(of file: SourceFile) -> String {
        site.checked?.assembled.wholeSite?.targets.pages.first { $0.file.path.hasSameBytes(as: file.path) }?.title
            ?? file.path
    }

    func addPicture(_ fields: FormFields, _ path: String, token: String) async throws(FileSystemError) -> WritingAnswer
    {
        guard let (file, pageForm, _) = try illustrated(path) else { return .missing }
        let form = PictureForm(fields)
        var problems = form.problems
        var picture: PagePicture?
        var kept: String?
        do throws(PictureRefusal) {
            let made = try await pictureWork.make(sentBytes(fields))
            picture = made
        } catch {
            problems.insert(FieldProblem(PictureForm.file, error.message, advice: error.advice), at: 0)
        }
        func refused(_ problems: [FieldProblem]) throws(FileSystemError) -> WritingAnswer {
            if let picture { kept = try pictures.keep(picture) }
            return try picturePage(path, form: form, kept: kept, problems: problems, token: token)
        }
        guard problems.isEmpty, let picture else { return try refused(problems) }
        let place = try pictures.add(picture, describedAs: form.description, for: path)
        do throws(FileSystemError) {
            let outcome = try await save(form, PictureFolder.address(of: place.path, on: path), on: file, pageForm)
            switch outcome {
            case .saved(let caused, _):
                if let name = fields[PictureForm.kept] { pictures.forget(name) }
                return .page(
                    PictureSavedPage(
                        path: path, title: title(of: file), picture: place.path, isNew: place.isNew, warnings: caused,
                        pageAddress: pageAddress(of: path), language: language
                    ).html)
            case .unchanged: return .done(next: DeskAddress.form(path).path)
            case .refused(let caused):
                pictures.remove(place)
                return try refused(Self.problems(caused))
            case .conflict, .missing, nil:
                pictures.remove(place)
                return try refused([
                    FieldProblem(
                        nil,
                        LocalizedText(
                            sv: "Någon annan har just ändrat sidan så att bilden inte kunde läggas in",
                            en: "Somebody else has just changed the page so that the picture could not be put in"),
                        advice: LocalizedText(sv: "Spara en gång till.", en: "Save once more."))
                ])
            }
        } catch {
            pictures.remove(place)
            throw error
        }
    }

    /// The file that was chosen now, or else the one that was sent before.
    private func sentBytes(_ fields: FormFields) -> [UInt8] {
        if let bytes = fields.file(PictureForm.file), !bytes.isEmpty { return bytes }
        return fields[PictureForm.kept].flatMap(pictures.kept) ?? []
    }

    /// - Returns: nil where the page cannot be written so.
    private func save(
        _ form: PictureForm, _ address: String, on file: SourceFile, _ pageForm: FileForm
    ) async throws(FileSystemError) -> DeskSaving.Outcome? {
        guard var editor = YAMLEditor(file.source, isPage: true),
            form.write(address, to: &editor, order: pageForm.order)
        else { return nil }
        let opened = await saving.open(file)
        return try await saving.save(
            editor.source.bytes, of: file, openedAs: opened, demanding: [.vagueAltText])
    }

    /// What a page with the picture would cause, each at its field.
    private static func problems(_ caused: [Diagnostic]) -> [FieldProblem] {
        caused.filter { $0.severity == .error || $0.code == .vagueAltText }.map { problem in
            FieldProblem(
                problem.code == .vagueAltText ? ContentKey.pictureDescription.rawValue : nil,
                problem.message.startingWithCapital, advice: problem.advice)
        }
    }
}

/// Makes pictures one at a time: each may need hundreds of megabytes while it is unpacked.
actor PictureWork {
    func make(_ bytes: [UInt8]) throws(PictureRefusal) -> PagePicture { try PagePicture(bytes) }
}
